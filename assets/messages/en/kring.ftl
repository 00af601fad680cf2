### Every text kring itself says. One section a room, marked by its heading; both languages hold the same ids in the same order.

## shared

participants = { $count ->
    [one] one participant
   *[other] { $count } participants
}

## refusals and errors


## network: the map, its legend, its measures


## findings: the report


## app: commands and their help


## ui: screens


## cli

