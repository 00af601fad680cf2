//! A store over the network, by the library opendal: S3 or WebDAV.
//!
//! Every call has a limit in time and is tried a few times. Credentials are those of the environment or the usual files; no message tells
//! them. Knows nothing of cases.

use std::error::Error as _;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use opendal::{Error, ErrorKind, Metadata, Operator, services};
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::address::{Address, StoreKind};
use super::credentials;
use super::objects::{ObjectEntry, Objects, SeenObject};
use super::trouble::RemoteTrouble;
use crate::store::variable;

/// How many calls are made at a time.
const AT_ONCE: usize = 32;
/// How often a call is made before kring gives up.
const TRIES: u32 = 3;
/// How long a call may take, in seconds; a large object takes longer, by its bytes.
const LIMIT: u64 = 15;
/// How many bytes a second a slow line carries.
const SLOW: u64 = 50_000;

/// A store.
#[derive(Debug)]
pub struct Dal {
    runtime: Runtime,
    operator: Operator,
    kind: StoreKind,
}

impl Dal {
    /// Returns the store of an address; asks nothing of it yet.
    ///
    /// # Errors
    /// Where the address or the settings beside it cannot be used.
    pub fn new(address: &Address) -> Result<Self, RemoteTrouble> {
        opendal::install_default();
        let operator = match address.kind {
            StoreKind::S3 => s3(address),
            StoreKind::WebDav => webdav(address),
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        Ok(Self {
            runtime: runtime.map_err(|error| RemoteTrouble::Failed(error.to_string()))?,
            operator: operator.map_err(|error| trouble(&error))?,
            kind: address.kind,
        })
    }

    fn run<T>(&self, bytes: usize, call: impl AsyncFn(Operator) -> opendal::Result<T>) -> Result<T, RemoteTrouble> {
        self.runtime.block_on(tried(bytes, || call(self.operator.clone())))
    }

    /// Does something for each of many names, some at a time. Returns the answers in the order of the names.
    fn each<T, F>(&self, names: &[String], call: impl Fn(Operator, String) -> F) -> Result<Vec<T>, RemoteTrouble>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, RemoteTrouble>> + Send + 'static,
    {
        self.runtime.block_on(async {
            let (mut running, places) = (JoinSet::new(), Arc::new(Semaphore::new(AT_ONCE)));
            for (at, name) in names.iter().enumerate() {
                let (work, places) = (call(self.operator.clone(), name.clone()), Arc::clone(&places));
                running.spawn(async move {
                    let _place = places.acquire_owned().await;
                    (at, work.await)
                });
            }
            let mut all = Vec::with_capacity(names.len());
            while let Some(done) = running.join_next().await {
                let (at, answer) = done.map_err(|error| RemoteTrouble::Failed(error.to_string()))?;
                all.push((at, answer?));
            }
            all.sort_by_key(|(at, _)| *at);
            Ok(all.into_iter().map(|(_, answer)| answer).collect())
        })
    }
}

fn s3(address: &Address) -> opendal::Result<Operator> {
    let text = |name: &str| variable(name)?.into_string().ok().filter(|value| !value.is_empty());
    let mut builder = services::S3::default().bucket(&address.server).root(&address.root);
    if let Some(endpoint) = text("AWS_ENDPOINT_URL_S3") {
        builder = builder.endpoint(&endpoint);
    }
    if text("AWS_REGION").or_else(|| text("AWS_DEFAULT_REGION")).is_none() {
        builder = builder.region("us-east-1");
    }
    Operator::new(builder)
}

fn webdav(address: &Address) -> opendal::Result<Operator> {
    let mut builder = services::Webdav::default()
        .endpoint(&address.server)
        .root(&address.root);
    if let Some((user, password)) = credentials::of(&address.server) {
        builder = builder.username(&user).password(&password);
    }
    Operator::new(builder)
}

/// Makes a call until it succeeds, cannot succeed, or was made often enough.
async fn tried<T, F>(bytes: usize, call: impl Fn() -> F) -> Result<T, RemoteTrouble>
where
    F: Future<Output = opendal::Result<T>>,
{
    let limit = Duration::from_secs(LIMIT + bytes as u64 / SLOW);
    let mut attempt = 1;
    loop {
        let failed = match tokio::time::timeout(limit, call()).await {
            Ok(Ok(done)) => return Ok(done),
            Ok(Err(error)) if !error.is_temporary() => return Err(trouble(&error)),
            Ok(Err(error)) => trouble(&error),
            Err(_) => RemoteTrouble::Away(format!("{} s", limit.as_secs())),
        };
        if attempt == TRIES {
            return Err(failed);
        }
        tokio::time::sleep(Duration::from_millis(200 << attempt)).await;
        attempt += 1;
    }
}

/// Returns what an error means, without address, headers and credentials.
fn trouble(error: &Error) -> RemoteTrouble {
    let mut root: Option<&dyn std::error::Error> = error.source();
    while let Some(deeper) = root.and_then(std::error::Error::source) {
        root = Some(deeper);
    }
    let why = root.map_or_else(|| error.kind().to_string(), ToString::to_string);
    match error.kind() {
        ErrorKind::PermissionDenied => RemoteTrouble::Denied,
        _ if status(error).ends_with("401") => RemoteTrouble::Denied,
        ErrorKind::NotFound => RemoteTrouble::Failed(error.kind().to_string()),
        _ if root.is_some() => RemoteTrouble::Away(why),
        _ => RemoteTrouble::Failed(format!("{why}: {}", status(error))),
    }
}

/// Returns the status that a server answered with, the first of its words that tells it.
fn status(error: &Error) -> String {
    let text = error.to_string();
    let at = text
        .find("status: ")
        .map_or("", |at| text.get(at..).unwrap_or_default());
    at.chars().take_while(|c| *c != ',').collect()
}

/// Returns what changes with the content of an object.
fn tag(about: &Metadata) -> String {
    let modified = about.last_modified().map(|at| at.to_string()).unwrap_or_default();
    about.etag().map_or(modified, str::to_owned)
}

fn if_there<T>(read: opendal::Result<T>) -> opendal::Result<Option<T>> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

impl Objects for Dal {
    fn list(&self, folders: &[String]) -> Result<Vec<ObjectEntry>, RemoteTrouble> {
        let found = self.each(folders, |operator, folder| async move {
            let all = tried(0, || async {
                Ok(if_there(operator.list(&folder).await)?.unwrap_or_default())
            })
            .await?;
            let files = all.into_iter().filter(|entry| entry.metadata().is_file());
            let entry = |entry: opendal::Entry| ObjectEntry {
                bytes: entry.metadata().content_length(),
                tag: tag(entry.metadata()),
                modified: entry
                    .metadata()
                    .last_modified()
                    .map_or(0, |at| at.into_inner().as_second()),
                key: entry.path().to_owned(),
            };
            Ok(files.map(entry).collect::<Vec<ObjectEntry>>())
        })?;
        Ok(found.into_iter().flatten().collect())
    }

    fn read(&self, keys: &[String], bytes: u64) -> Result<Vec<Option<Vec<u8>>>, RemoteTrouble> {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        self.each(keys, |operator, key| async move {
            let read = tried(bytes, || async { if_there(operator.read(&key).await) }).await?;
            Ok(read.map(|read| read.to_vec()))
        })
    }

    fn look(&self, key: &str) -> Result<Option<SeenObject>, RemoteTrouble> {
        self.run(0, async |operator| {
            let Some(about) = if_there(operator.stat(key).await)? else {
                return Ok(None);
            };
            let tag = tag(&about);
            let read = match about.etag() {
                Some(etag) => operator.read_with(key).if_match(etag).await,
                None => operator.read(key).await,
            };
            let read = if_there(read).map_err(|error| match error.kind() {
                // Replaced in between: looked at again.
                ErrorKind::ConditionNotMatch => error.set_temporary(),
                _ => error,
            })?;
            Ok(read.map(|read| SeenObject {
                bytes: read.to_vec(),
                tag,
            }))
        })
    }

    fn put(&self, key: &str, bytes: &[u8]) -> Result<bool, RemoteTrouble> {
        let about = self.run(bytes.len(), async |operator| operator.write(key, bytes.to_vec()).await)?;
        let version = about
            .version()
            .filter(|version| !version.is_empty() && *version != "null");
        let Some(version) = version.filter(|_| key.starts_with("probe/")) else {
            return Ok(false);
        };
        // Some servers give every object a version and keep none: written over once more, it is asked for.
        self.run(0, async |operator| operator.write(key, "kring, again\n").await)?;
        let kept = self.run(0, async |operator| operator.read_with(key).version(version).await);
        Ok(kept.is_ok_and(|kept| kept.to_vec() == bytes))
    }

    fn swap(&self, key: &str, bytes: &[u8], old: Option<&str>) -> Result<bool, RemoteTrouble> {
        if self.kind == StoreKind::WebDav {
            return self.put(key, bytes).map(|_| true);
        }
        self.run(bytes.len(), async |operator| {
            let write = operator.write_with(key, bytes.to_vec());
            let done = match old {
                Some(old) => write.if_match(old).await,
                None => write.if_not_exists(true).await,
            };
            match done {
                Ok(_) => Ok(true),
                Err(error) => match error.kind() {
                    ErrorKind::ConditionNotMatch | ErrorKind::AlreadyExists | ErrorKind::Conflict => Ok(false),
                    _ => Err(error),
                },
            }
        })
    }

    fn delete(&self, keys: &[String]) -> Result<(), RemoteTrouble> {
        self.each(keys, |operator, key| async move {
            tried(0, || async { if_there(operator.delete(&key).await) })
                .await
                .map(|_| ())
        })?;
        Ok(())
    }
}
