(function () {
  "use strict";
  var form = document.getElementById("survey");
  var handOut = document.getElementById("hand-out");
  var said = document.getElementById("said");
  handOut.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });

  // The answers as kring reads them: the function, then each question with its lines.
  function answers() {
    var lines = [form.dataset.mark, ""];
    var who = form.elements["function"].value.replace(/\s+/g, " ").trim();
    if (who) { lines.push(form.dataset.function + ": " + who, ""); }
    var any = false;
    for (var n = 1; form.elements["q" + n]; n += 1) {
      var said = form.elements["q" + n].value.split(/\r?\n/).map(function (line) { return line.trim(); }).filter(Boolean);
      if (!said.length) { continue; }
      any = true;
      lines.push(form.dataset.question + " " + n);
      said.forEach(function (line) { lines.push("- " + line); });
      lines.push("");
    }
    return any ? lines.join("\r\n") : "";
  }

  function hand(out) {
    var text = answers();
    said.textContent = text ? "" : form.dataset.empty;
    if (text) { out(text); }
  }

  document.getElementById("save").addEventListener("click", function () {
    hand(function (text) {
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["\ufeff" + text], { type: "text/plain;charset=utf-8" }));
      link.download = form.dataset.file;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  });

  document.getElementById("show").addEventListener("click", function () {
    hand(function (text) {
      var box = document.getElementById("answers");
      document.getElementById("pasted").hidden = false;
      box.value = text;
      box.focus();
      box.select();
    });
  });
})();
