export const id = 324;
export const ids = [324];
export const modules = {

/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hubOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4761);
/** The Hub as the command line and the environment name it: address, token, cache, proxies, or none of it offline. */



/** The Hub to ask; undefined offline. Nothing is asked, and the client of the Hub is not loaded, before the first look-up. */
async function hubOf(flags, command) {
    const { hubFrom } = await Promise.all(/* import() */[__webpack_require__.e(778), __webpack_require__.e(84), __webpack_require__.e(847)]).then(__webpack_require__.bind(__webpack_require__, 2084));
    const { offline = false, hubUrl: url, cacheDir } = flags;
    const cache = cacheDir === undefined ? usualCache() : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cacheDir);
    const found = hubFrom({ offline, url, cache }, process.env);
    if (found.ok)
        return found.hub;
    const { what, from, written } = found.fault;
    if (what === 'token')
        return (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .misused */ .P)(command, 'HF_TOKEN holds characters that no token has', 'set it again, or unset it to ask without one');
    return (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .misused */ .P)(command, `${from === 'given' ? '--hub-url' : 'HF_ENDPOINT'} is no address of a Hub: "${written}"`, 'give https://…, or http:// for this machine, without a user, a query or a fragment');
}
function usualCache() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'model-review', 'hub');
}


/***/ }),

/***/ 2727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ defaultLimits),
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/discover/decode.js
/** Bytes to text: UTF-8, UTF-16 by its byte order mark, else Latin-1; binary content is recognised, not decoded. */
/** How many leading bytes are looked at for a NUL, as git does. */
const sniffed = 8000;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');
/** Every byte sequence is valid here, so nothing is lost; ASCII, in which models are named, is right in any case. */
const latin1 = new TextDecoder('latin1');
/** Whether the bytes begin with a UTF-16 byte order mark; NUL bytes and a byte prefilter mean nothing there. */
function isUtf16(bytes) {
    // The mark of UTF-32 begins as that of UTF-16 does.
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes[2] !== 0 || bytes[3] !== 0;
    return bytes[0] === 0xfe && bytes[1] === 0xff;
}
/** The comment by which Python is told the encoding of a file, in one of its first two lines. */
const cookie = /^[ \t\f]{0,100}#[^\n\r]{0,400}?coding[:=][ \t]{0,100}([-\w.]{1,60})/;
/** Encodings in which ASCII is ASCII, with hyphens; all others could spell a name in other bytes. */
const wider = /^(?:utf-?8.*|u8|(?:us-?)?ascii|latin.*|l\d+|iso-?8859.*|(?!cp(?:037|273|424|500|875|1026|1140)$)(?:cp|windows-?|ibm)\d+|koi8.*|euc.*|gb.*|chinese|big-?5.*|s(?:hift)?-?jis.*|mac.*|tis-?620|johab|ks.*|ptcp154|kz1048|uhc)$/;
/** The encoding that a Python file says of itself, where ASCII letters are not what they seem in it. */
function strangeEncoding(path, bytes) {
    if (!/\.pyi?w?$/i.test(path))
        return undefined;
    const head = latin1.decode(bytes.subarray(0, 1500)).replace(/^\u00ef\u00bb\u00bf/, '');
    const names = head.split(/\r\n?|\n/, 2).flatMap((line) => cookie.exec(line)?.[1] ?? []);
    const name = names[0]?.toLowerCase().replaceAll('_', '-');
    return name === undefined || wider.test(name) ? undefined : name;
}
/** Whether a NUL stands near the beginning of something that is not UTF-16. */
function isBinary(bytes) {
    return !isUtf16(bytes) && bytes.subarray(0, sniffed).includes(0);
}
/** The text without its byte order mark. */
function decode(bytes) {
    if (isUtf16(bytes))
        return (bytes[0] === 0xff ? utf16le : utf16be).decode(bytes);
    try {
        return utf8.decode(bytes);
    }
    catch {
        return latin1.decode(bytes);
    }
}

;// CONCATENATED MODULE: ./lib/discover/links.js
/** Paths behind which nothing is read: symbolic links, and where they lead, submodules, and what is not checked out. */


/** Bytes of a link that is checked out as a text. */
const longestTarget = 4096;
/** Tells what stands at a path of the tree whose real folder is `top`; undefined for a file, a folder and nothing. */
function closedAt(top, { closed: marked, absent }, isListed) {
    return (path) => {
        if (marked.get(path) === 'submodule')
            return { kind: 'submodule', path };
        const file = (0,external_node_path_.join)(top, path);
        const status = statusOf(file);
        if (status === undefined && absent.has(path))
            return { kind: 'absent', path };
        if (status === undefined || (!status.isSymbolicLink() && !marked.has(path)))
            return undefined;
        const to = status.isSymbolicLink() ? realWay(top, file) : writtenWay(path, file, status.size);
        if (to === undefined)
            return { kind: 'symlink', path, to: 'nothing' };
        if (to.startsWith('../') || to === '..')
            return { kind: 'symlink', path, to: 'outside' };
        const parents = to.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
        if (parents[0] === '.git' || parents.some((one) => marked.get(one) === 'submodule'))
            return { kind: 'symlink', path, to: 'outside' };
        if (isListed(to))
            return { kind: 'symlink', path, to: 'file', target: to };
        const isFolder = statusOf((0,external_node_path_.join)(top, to))?.isDirectory() === true;
        return isFolder ? { kind: 'symlink', path, to: 'folder', target: to } : { kind: 'symlink', path, to: 'nothing' };
    };
}
/** What stands at a path itself; on the way to it a file may stand by now. */
function statusOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
/** Where a link leads over all its hops, relative to the tree; undefined when it leads to nothing or in a circle. */
function realWay(top, file) {
    try {
        return posixWay((0,external_node_path_.relative)(top, (0,external_node_fs_.realpathSync)(file)));
    }
    catch {
        return leadsOut(top, file) ? '..' : undefined;
    }
}
/** Whether a link that cannot be followed to its end names a place outside. */
function leadsOut(top, file) {
    try {
        return posixWay((0,external_node_path_.relative)(top, (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), (0,external_node_fs_.readlinkSync)(file)))).startsWith('..');
    }
    catch {
        return false;
    }
}
/** Where there are no links a checkout has their targets as texts. */
function writtenWay(path, file, bytes) {
    if (bytes > longestTarget)
        return undefined;
    try {
        const target = (0,external_node_fs_.readFileSync)(file, 'utf8');
        return target.startsWith('/') ? '..' : external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
    }
    catch {
        return undefined;
    }
}
function posixWay(way) {
    return way === '' ? '.' : way.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/discover/git.js
var git = __webpack_require__(9871);
;// CONCATENATED MODULE: ./lib/discover/list.js
/** Lists the files of a tree: by git when the folder is a work tree, else by walking it; symlinks and submodules are only counted. */



const warning = "warning: could not open directory '";
const closedModes = new Map([
    ['120000', 'symlink'],
    ['160000', 'submodule'],
]);
/** Paths relative to `root`, sorted by code unit, without duplicates. */
async function list(root) {
    const listing = byGit(root) ?? (await Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 4114))).walk(root);
    return { ...listing, paths: [...new Set(listing.paths)].sort(byCodeUnit) };
}
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function listed(root, ...args) {
    const said = (0,git/* git */.$)(root, ['ls-files', '-z', ...args], { most: 1 << 29 });
    return said && { rows: said.out.toString('utf8').split('\0').filter(Boolean), said: said.error };
}
function byGit(root) {
    const tracked = listed(root, '--stage', '-t');
    const untracked = tracked && listed(root, '--others', '--exclude-standard');
    // An empty answer for a folder that is not empty means that the folder is ignored by an outer repository.
    if (!tracked || !untracked || tracked.rows.length + untracked.rows.length === 0)
        return undefined;
    const paths = [];
    const skipped = {};
    const closed = new Map();
    const absent = new Set();
    for (const row of tracked.rows) {
        const path = row.slice(row.indexOf('\t') + 1);
        // A letter, the mode, the hash, the stage, and the path behind a tab.
        const kind = closedModes.get(row.slice(2, row.indexOf(' ', 2)));
        if (row.startsWith('S'))
            absent.add(path);
        if (kind === undefined)
            paths.push(path);
        else {
            skipped[kind] = (skipped[kind] ?? 0) + 1;
            closed.set(path, kind);
        }
    }
    // A trailing slash marks a nested repository, which git does not look into.
    for (const path of untracked.rows) {
        if (!path.endsWith('/'))
            paths.push(path);
        else if (isFolder((0,external_node_path_.join)(root, path)))
            skipped.submodule = (skipped.submodule ?? 0) + 1;
    }
    const unreadable = untracked.said
        .split('\n')
        .filter((line) => line.startsWith(warning))
        .map((line) => {
        // Git cuts its own warning where the path is very long.
        const [, path, reason] = /^(.*?)\/?': (.*)$/.exec(line.slice(warning.length)) ?? [];
        return { path: path ?? line.slice(warning.length), reason: reason ?? '' };
    });
    return { paths, skipped, closed, absent, unreadable };
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./lib/discover/prefilter.js
/** Tells at the level of bytes, before anything is decoded, whether a file can name a model at all. */
/**
 * A dense Aho–Corasick automaton over bytes: linear in the input whatever the triggers are.
 * Triggers are lower-case ASCII; case folding lives in the table, so the loop has no branch for it.
 */
function prefilter(triggers) {
    const next = [new Int32Array(256).fill(-1)];
    const accepting = [false];
    for (const trigger of triggers) {
        let state = 0;
        for (const byte of Buffer.from(trigger, 'latin1')) {
            const row = next[state];
            if (row[byte] === -1) {
                row[byte] = next.length;
                next.push(new Int32Array(256).fill(-1));
                accepting.push(false);
            }
            state = row[byte];
        }
        accepting[state] = true;
    }
    const fallback = new Int32Array(next.length);
    const queue = [];
    const first = next[0];
    for (let byte = 0; byte < 256; byte++) {
        if (first[byte] === -1)
            first[byte] = 0;
        else
            queue.push(first[byte]);
    }
    for (let at = 0; at < queue.length; at++) {
        const state = queue[at];
        const row = next[state];
        const behind = next[fallback[state]];
        if (accepting[fallback[state]])
            accepting[state] = true;
        for (let byte = 0; byte < 256; byte++) {
            const target = row[byte];
            if (target === -1)
                row[byte] = behind[byte];
            else {
                fallback[target] = behind[byte];
                queue.push(target);
            }
        }
    }
    const table = new Int32Array(next.length * 256);
    next.forEach((row, state) => {
        for (let byte = 0; byte < 256; byte++) {
            const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte;
            const target = row[lower];
            // A negative entry stops the loop: the only thing asked is whether any trigger occurs.
            table[state * 256 + byte] = accepting[target] ? -1 : target * 256;
        }
    });
    return (bytes, length) => {
        let state = 0;
        for (let at = 0; at < length; at++) {
            state = table[state + bytes[at]];
            if (state < 0)
                return true;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./lib/discover/index.js
/** Opens a folder and yields the files worth reading, one at a time, counting everything that was passed over. */






/** The limits of design §9. */
const defaultLimits = { files: 250_000, textBytes: 1 << 20, notebookBytes: 20 << 20 };
const weightFile = /\.(?:gguf|ggml|safetensors|pt|pth|ckpt|onnx|tflite|mlmodel|llamafile|bin)$/i;
const lfsPointer = 'version https://git-lfs.github.com/spec/v1';
/** No symlink is followed and no named pipe can block us. */
const readOnly = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** Opens `root`; fails when it is no readable folder. */
async function discover(root, interest, limits = defaultLimits) {
    let top;
    try {
        top = (0,external_node_fs_.realpathSync)(root);
        if (!(0,external_node_fs_.statSync)(top).isDirectory())
            return { ok: false, problems: [{ code: 'folder-unreadable', detail: root }] };
        (0,external_node_fs_.accessSync)(top, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
    }
    catch {
        return { ok: false, problems: [{ code: 'folder-unreadable', detail: root }] };
    }
    const listing = await list(top);
    const known = new Set(listing.paths);
    /** What became of each path; of one that is looked at again, the last. */
    const fates = new Map();
    const problems = [];
    let total = 0;
    let buffer = Buffer.allocUnsafe(limits.textBytes + 1);
    for (const { path, reason } of listing.unreadable) {
        fates.set(`${path}/`, 'unreadable');
        problems.push({ code: 'folder-unreadable', path, detail: reason });
    }
    const inside = new Map();
    const passedOver = new Set();
    const filters = new Map();
    const opaque = new Map();
    const skip = (path, reason, problem) => {
        fates.set(path, reason);
        if (problem)
            problems.push(problem);
        return undefined;
    };
    /** A tracked path may lead through a folder that is now a symlink to somewhere else. */
    const staysInside = (path) => {
        const folder = (0,external_node_path_.dirname)(path);
        let verdict = inside.get(folder);
        if (verdict === undefined) {
            try {
                const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(top, folder));
                verdict = real === top || real.startsWith(top === external_node_path_.sep ? external_node_path_.sep : top + external_node_path_.sep);
            }
            catch {
                verdict = false;
            }
            inside.set(folder, verdict);
        }
        return verdict;
    };
    const mayHold = (triggers, content) => {
        if (triggers.length === 0 || isUtf16(content))
            return true;
        let test = filters.get(triggers);
        if (!test) {
            test = prefilter(triggers);
            filters.set(triggers, test);
        }
        return test(content, content.length);
    };
    const open = (path, triggers) => {
        if (!staysInside(path))
            return skip(path, 'symlink');
        let file;
        try {
            file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(top, path), readOnly);
        }
        catch (error) {
            const code = error.code;
            if (code === 'ELOOP' || code === 'EMLINK')
                return skip(path, 'symlink');
            // Node turns each byte that is no UTF-8 into this sign, and then finds no such file.
            if (code === 'ENOENT' && path.includes('\ufffd')) {
                return skip(path, 'unreadable', { code: 'file-unreadable', path, detail: 'its name is not UTF-8' });
            }
            // A tracked file that was deleted in the work tree is not there to be scanned.
            if (code === 'ENOENT')
                return skip(path, 'not-a-candidate');
            return skip(path, 'unreadable', { code: 'file-unreadable', path, detail: code ?? '' });
        }
        try {
            const status = (0,external_node_fs_.fstatSync)(file);
            if (!status.isFile())
                return skip(path, 'not-a-candidate');
            const bytes = status.size;
            const weights = weightFile.test(path);
            const cap = capOf(path, limits);
            if (bytes > cap && !weights)
                return skip(path, 'too-large', { code: 'file-too-large', path, detail: `${bytes} bytes, limit ${cap}` });
            if (buffer.length <= cap)
                buffer = Buffer.allocUnsafe(cap + 1);
            let length = 0;
            for (let got = -1; got !== 0 && length < cap; length += got)
                got = (0,external_node_fs_.readSync)(file, buffer, length, cap - length, null);
            const content = buffer.subarray(0, length);
            total += length;
            const pointer = isPointer(content);
            if (pointer && !weights)
                opaque.set(path, 'lfs-pointer');
            if (!pointer && !weights) {
                if (isBinary(content)) {
                    opaque.set(path, 'binary');
                    return skip(path, 'binary');
                }
                const strange = strangeEncoding(path, content);
                if (strange !== undefined)
                    return skip(path, 'unreadable', { code: 'encoding-unknown', path, detail: strange });
                if (!mayHold(triggers, content)) {
                    passedOver.add(path);
                    return skip(path, 'no-trigger');
                }
            }
            const source = sourceOf(path, content, bytes);
            if (isForeign(source))
                return skip(path, 'not-a-candidate');
            fates.set(path, 'read');
            return source;
        }
        catch (error) {
            return skip(path, 'unreadable', {
                code: 'file-unreadable',
                path,
                detail: error.code ?? '',
            });
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    };
    const wanted = (path) => interest.triggers(path) !== undefined && !interest.ignored?.(path);
    const isForeign = (file) => file.nature === 'text' && interest.foreign?.(file) === true;
    const behind = closedAt(top, listing, (path) => known.has(path));
    const tree = {
        *files(only) {
            let seen = 0;
            for (const path of listing.paths) {
                if (only?.has(path) === false) {
                    skip(path, 'unchanged');
                    continue;
                }
                if (++seen > limits.files) {
                    skip(path, 'over-file-limit');
                    continue;
                }
                const triggers = interest.triggers(path);
                let file;
                if (triggers === undefined)
                    skip(path, 'not-a-candidate');
                else if (interest.ignored?.(path))
                    skip(path, 'ignored-by-policy');
                else
                    file = open(path, triggers);
                if (file)
                    yield file;
            }
            if (seen > limits.files)
                problems.push({ code: 'too-many-files', detail: `${seen} files, limit ${limits.files}` });
        },
        paths: listing.paths,
        closed: () => [...listing.closed.keys(), ...listing.absent, ...opaque.keys()],
        closedAt: (path) => {
            const kind = opaque.get(path);
            return kind === 'binary' || kind === 'lfs-pointer' ? { kind, path } : behind(path);
        },
        decoded(path, content) {
            if (!wanted(path))
                return undefined;
            const weights = weightFile.test(path);
            if (!weights && (content.length > capOf(path, limits) || isBinary(content)))
                return undefined;
            const source = sourceOf(path, content, content.length);
            return isForeign(source) ? undefined : source;
        },
        passedOver: () => [...passedOver],
        read(path) {
            if (!known.has(path) || !wanted(path))
                return undefined;
            return open(path, []);
        },
        coverage: () => ({ ...accounted(listing, fates.values()), bytes: total, problems }),
    };
    return { ok: true, value: tree };
}
/** Everything that was listed, by what became of it: what was read and what was passed over is all of it. */
function accounted({ paths, skipped: named, unreadable }, fates) {
    const counts = { ...named };
    for (const fate of fates)
        counts[fate] = (counts[fate] ?? 0) + 1;
    const { read = 0, ...skipped } = counts;
    const closed = Object.values(named).reduce((sum, count) => sum + count, 0);
    return { listed: paths.length + closed + unreadable.length, read, skipped };
}
/** Bytes that are read of a file. */
function capOf(path, limits) {
    if (weightFile.test(path))
        return 1024;
    return path.endsWith('.ipynb') ? limits.notebookBytes : limits.textBytes;
}
function isPointer(content) {
    return content.subarray(0, lfsPointer.length).toString('latin1') === lfsPointer;
}
function sourceOf(path, content, bytes) {
    if (isPointer(content))
        return { path, text: content.toString('latin1'), bytes, nature: 'lfs-pointer' };
    if (weightFile.test(path))
        return { path, text: '', bytes, nature: 'weights' };
    return { path, text: decode(content), bytes, nature: 'text' };
}


/***/ }),

/***/ 2481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AF: () => (/* reexport */ documentFinder),
  o6: () => (/* binding */ extract),
  AE: () => (/* reexport */ filledIn),
  wz: () => (/* reexport */ isDocument),
  Xh: () => (/* reexport */ lineExplainer),
  F4: () => (/* reexport */ moduleFinder),
  Wq: () => (/* reexport */ moduleStem),
  TC: () => (/* reexport */ reader_readerOf),
  XJ: () => (/* reexport */ triggersOf)
});

;// CONCATENATED MODULE: ./lib/extract/classes.js
/** Values of one attribute that are kept. */
const maximumValues = 200;
/** Classes that are looked at for one attribute. */
const maximumClasses = 32;
/** An empty table of classes. */
function classes({ exact, through, elsewhere, filesOf, ask }) {
    /** `path` → class → what it is derived from, and the classes of the same file that are derived from it. */
    const heads = new Map();
    const heirs = new Map();
    const extend = (path, name, bases) => {
        const own = heads.get(path) ?? new Map();
        heads.set(path, own.set(name, bases));
        const derived = heirs.get(path) ?? new Map();
        heirs.set(path, derived);
        for (const base of bases) {
            if (base.kind !== 'name' || base.space !== 'local')
                continue;
            const others = derived.get(base.name);
            if (others === undefined)
                derived.set(base.name, [name]);
            else if (others.length < maximumClasses)
                others.push(name);
        }
    };
    /** The nearest of the class and its bases that has it. */
    const above = (path, owner, attribute) => {
        const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
        const line = [{ path, value: { kind: 'name', space: 'local', name: owner, location } }];
        for (let at = 0; at < line.length && at < maximumClasses; at++) {
            const { path: from, value } = line[at];
            ask({ ...value, name: `${value.name}.${attribute}` }, from);
            for (const home of value.space === 'local' ? [from] : filesOf(value.module ?? '', from)) {
                const own = exact(home, `${value.name}.${attribute}`);
                if (own)
                    return standing(home, own);
                const entries = through(home, `${value.name}.${attribute}`);
                if (entries.length > 0)
                    return entries;
                const bases = heads.get(home)?.get(value.name) ?? [];
                for (const base of bases)
                    if (base.kind === 'name')
                        line.push({ path: home, value: base });
            }
        }
        return [];
    };
    /** What classes of the same file that are derived from it have. */
    const below = (path, owner, attribute) => {
        const derived = new Set([owner]);
        for (const name of derived) {
            for (const heir of heirs.get(path)?.get(name) ?? [])
                if (derived.size < maximumClasses)
                    derived.add(heir);
        }
        derived.delete(owner);
        return [...derived].flatMap((name) => standing(path, exact(path, `${name}.${attribute}`) ?? []));
    };
    const attribute = (path, owner, name) => {
        const found = [...above(path, owner, name), ...below(path, owner, name)];
        return found.length > 0 ? found : elsewhere(path, name, heads.get(path));
    };
    return { extend, attribute };
}
/** Values of one file with their path. */
function standing(path, values) {
    return values.map((value) => ({ path, value }));
}
/** `.attribute` → the values of every dotted name that ends with it, but for those of the classes. */
function byAttribute(names, heads) {
    const known = new Map();
    for (const [name, values] of names) {
        const dot = name.lastIndexOf('.');
        if (dot === -1 || heads?.has(name.slice(0, dot)))
            continue;
        const found = known.get(name.slice(dot)) ?? [];
        if (found.length < maximumValues)
            found.push(...values);
        known.set(name.slice(dot), found);
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/extract/module-files.js
/** Which files an import can mean: modules by their last name, and the nearest file whose path ends with what is imported. */
/** `app/core/config.py` → `config`; a package is named by its folder. */
function moduleStem(path) {
    const parts = path.replace(/\.\w+$/, '').split('/');
    const last = parts[parts.length - 1];
    return (last === '__init__' || last === 'index') && parts.length > 1 ? parts[parts.length - 2] : last;
}
/** Most files that one import can mean. */
const maximumFiles = 200;
/** Files that `module`, imported in `path`, can mean: the nearest ones whose path ends with it. */
function moduleFiles({ byStem, byImport }, module, path) {
    const relative = /^\.+/.test(module);
    const parts = module
        .replace(/\.(?:js|mjs|cjs|ts|tsx|jsx)$/, '')
        .split(/[./@~]+/)
        .filter(Boolean);
    const last = parts[parts.length - 1] ?? moduleStem(`${folder(path)}/__init__.py`);
    const suffix = parts.join('/');
    const key = `${last}\0${suffix}\0${relative}`;
    let candidates = byImport.get(key);
    if (!candidates) {
        candidates = (byStem.get(last) ?? [])
            .filter((file) => {
            const stem = file.replace(/\.\w+$/, '').replace(/\/(?:__init__|index)$/, '');
            return stem === suffix || stem.endsWith(`/${suffix}`) || (relative && suffix === '');
        })
            .sort((one, other) => (one < other ? -1 : 1));
        byImport.set(key, candidates);
    }
    return nearestTo(path, candidates);
}
/** Of sorted files the ones that share the longest beginning with `path`: they stand side by side, around its own place. */
function nearestTo(path, sorted) {
    let at = 0;
    for (let high = sorted.length; at < high;) {
        const middle = (at + high) >> 1;
        if (sorted[middle] < path)
            at = middle + 1;
        else
            high = middle;
    }
    const behind = sorted[at] === path ? at + 1 : at;
    const shared = (index) => {
        const file = sorted[index];
        let length = file === undefined ? -1 : 0;
        while (file !== undefined && length < file.length && file[length] === path[length])
            length++;
        return length;
    };
    const best = Math.max(shared(at - 1), shared(behind));
    if (best < 0)
        return [];
    let first = at;
    let end = behind;
    while (first > 0 && at - first < maximumFiles && shared(first - 1) === best)
        first--;
    while (end < sorted.length && end - first <= maximumFiles && shared(end) === best)
        end++;
    return sorted.slice(first, end).filter((file) => file !== path);
}
/** Finds the files of a tree that an import in a file can mean. */
function moduleFinder(paths) {
    const modules = { byStem: new Map(), byImport: new Map() };
    for (const path of paths) {
        const stem = moduleStem(path);
        const files = modules.byStem.get(stem);
        if (files === undefined)
            modules.byStem.set(stem, [path]);
        else
            files.push(path);
    }
    return (module, path) => moduleFiles(modules, module, path);
}
/** The folder of a path, without a slash; empty at the top. */
function folder(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

;// CONCATENATED MODULE: ./lib/extract/document-files.js
/** Which settings file a path in code means: beside the code or above it, else the only one of the tree that ends so. */

const settingsName = /(?:\.(?:ya?ml|json[5c]?|toml|ini|cfg|conf|env|properties)|(?:^|\/)\.env[\w.-]{0,40})$/i;
/** Files of tools that hold no settings of the program. */
const ofTools = /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]{0,40}|jsconfig|deno|biome|turbo|lerna|nx|vercel|renovate|pyproject|cargo|mkdocs|pnpm-\w{1,20}|docker-compose[\w.-]{0,40}|compose[\w.-]{0,40}|chart)\.\w{1,6}$/i;
/** `config.yaml.example`, `config.example.yaml`: what a file becomes when somebody fills it in. */
const copy = /[._-](?:example|sample|template|tmpl|dist|default)(?=\.|$)/i;
/** Files of one name that are looked at. */
const document_files_maximumFiles = 500;
/** The name of a file that is to be copied, without what says so. */
function filledIn(name) {
    return name.replace(copy, '');
}
/** Whether a file may be settings that code loads, by its name. */
function isDocument(path) {
    const base = filledIn(path.slice(path.lastIndexOf('/') + 1));
    return settingsName.test(base) && !ofTools.test(base);
}
/** A finder over the paths of a tree; its tables are made at the first question. */
function documentFinder(paths) {
    let tables;
    return (written, from) => {
        const wanted = partsOf(written);
        if (wanted === undefined)
            return undefined;
        tables ??= tablesOf(paths());
        return find(tables[0], wanted, from) ?? find(tables[1], wanted, from);
    };
}
/** Files under their own names, and those that are to be copied under the names that they then have. */
function tablesOf(paths) {
    const own = { files: new Map(), byBase: new Map() };
    const copies = { files: new Map(), byBase: new Map() };
    for (const path of paths) {
        if (!isDocument(path))
            continue;
        const base = path.slice(path.lastIndexOf('/') + 1);
        const becomes = filledIn(base);
        enter(own, path, path);
        if (becomes !== base)
            enter(copies, `${path.slice(0, path.length - base.length)}${becomes}`, path);
    }
    return [own, copies];
}
function enter({ files, byBase }, read, path) {
    if (files.has(read))
        return;
    files.set(read, path);
    const base = read.slice(read.lastIndexOf('/') + 1);
    const others = byBase.get(base);
    if (others === undefined)
        byBase.set(base, [read]);
    else if (others.length < document_files_maximumFiles)
        others.push(read);
}
function partsOf(written) {
    if (written.length > 300 || written.includes('://') || !isDocument(written))
        return undefined;
    const parts = [];
    let ups = 0;
    for (const part of written.split(/[\\/]+/)) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            ups++;
    }
    return parts.length === 0 ? undefined : { ups, parts, absolute: /^[\\/~]/.test(written) };
}
function find(table, { ups, parts, absolute }, from) {
    if (!table.byBase.has(parts[parts.length - 1]))
        return undefined;
    const above = [folder(from)];
    for (let at = above[0]; at !== '';) {
        at = folder(at);
        above.push(at);
    }
    // In a container the tree lies in a folder that it knows nothing of (`/app/config.yaml`).
    for (let cut = 0; cut < (absolute ? Math.min(3, parts.length) : 1); cut++) {
        const suffix = parts.slice(cut).join('/');
        const homes = ups > 0 ? [...above.slice(ups, ups + 1), ...above] : above;
        for (const home of homes) {
            const found = table.files.get(home === '' ? suffix : `${home}/${suffix}`);
            if (found !== undefined)
                return found;
        }
        const ending = table.byBase.get(parts[parts.length - 1]).filter((path) => path.endsWith(`/${suffix}`));
        if (ending.length > 0)
            return ending.length === 1 ? table.files.get(ending[0]) : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/extract/defined-name.js
/** What a name of a file is, told without places, so that two commits can be compared. */

/** The name of that space with all of its values. */
function describe(space, name, values) {
    const mentions = [];
    const spell = (value) => {
        if (value.kind === 'text' && isDocument(value.text))
            mentions.push(baseOf(value.text));
        if (value.kind === 'text')
            return JSON.stringify(value.text);
        if (value.kind === 'opaque')
            return '?';
        if (value.kind === 'entry')
            return `entry(${spell(value.path)},${value.key})`;
        if (value.kind !== 'name')
            return `${value.kind}(${value.parts.map(spell).join()})`;
        mentions.push(value.name, value.name.slice(0, Math.max(0, value.name.indexOf('.'))));
        return `${value.space}:${value.module ?? ''}:${value.name}`;
    };
    return { space, name, spelled: values.map(spell).join('|'), mentions };
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/extract/documents.js

/** UTF-16 units of one file that is kept, and of all of them. */
const maximumKept = { file: 1 << 16, all: 1 << 24 };
/** Groups inside groups (Hydra). */
const maximumGroups = 4;
/** Values of one key. */
const documents_maximumValues = 24;
/** An empty table over the files that `find` knows; `ask` is told of each file that is looked for. */
function documents(find, parse, ask) {
    const texts = new Map();
    const contents = new Map();
    const passed = new Set();
    const sought = new Set();
    let kept = 0;
    const keep = (path, text) => {
        if (text.length > maximumKept.file || kept + text.length > maximumKept.all)
            return;
        kept += text.length;
        texts.set(path, text);
        contents.delete(path);
    };
    const contentOf = (path) => {
        const known = contents.get(path);
        if (known !== undefined)
            return known;
        const text = texts.get(path);
        if (text === undefined) {
            if (passed.delete(path))
                sought.add(path);
            return undefined;
        }
        const content = contentFrom(parse(path, text));
        contents.set(path, content);
        return content;
    };
    const inFile = (path, key, depth) => {
        const content = contentOf(path);
        const own = content?.values.get(key);
        if (own !== undefined)
            return own.map((value) => ({ path, value }));
        for (const [group, options] of depth < maximumGroups ? (content?.groups ?? []) : []) {
            if (!key.startsWith(`${group}.`))
                continue;
            return options.flatMap((option) => {
                const written = `${folder(path)}/${group.replaceAll('.', '/')}/${option.replace(/\.ya?ml$/, '')}.yaml`;
                ask(written, path, key);
                const file = find(written.replace(/^\//, ''), path);
                return file === undefined ? [] : inFile(file, key.slice(group.length + 1), depth + 1);
            });
        }
        return [];
    };
    const at = (written, from, key) => {
        ask(written, from, key);
        const path = key === '' ? undefined : find(written, from);
        return path === undefined ? [] : inFile(path, key, 0);
    };
    const wanted = () => {
        const found = [...sought];
        sought.clear();
        return found;
    };
    return { keep, passOver: (path) => passed.add(path), at, wanted };
}
function contentFrom(read) {
    const values = new Map();
    const groups = new Map();
    const enter = (key, value) => {
        const others = values.get(key);
        if (others === undefined)
            values.set(key, [value]);
        else if (others.length < documents_maximumValues)
            others.push(value);
    };
    for (const { keys, value } of read) {
        const key = keys.join('.');
        enter(key, value);
        // `for one in settings["models"]`: whichever of the list.
        const plain = keys.filter((part) => !/^\d+$/.test(part)).join('.');
        if (plain !== key)
            enter(plain, value);
        const [first, , name] = keys;
        if (first === 'defaults' && keys.length === 3 && value.kind === 'text') {
            const group = name.replace(/^(?:override )?\/?/, '').replace(/@.*$/, '');
            const dotted = group.replaceAll('/', '.');
            groups.set(dotted, [...(groups.get(dotted) ?? []), value.text]);
        }
    }
    return { values, groups };
}

;// CONCATENATED MODULE: ./lib/extract/entries.js

/** Names that are looked at for one, and levels of a name. */
const most = { names: 48, levels: 12 };
/** The entries that `name` of the file `path` can be; empty when what it begins with holds no settings file. */
function entriesThrough(path, name, { exact, filesOf, ask }) {
    const found = [];
    const line = [{ path, name }];
    const seen = new Set([`${path}\0${name}`]);
    const go = (file, next) => {
        const key = `${file}\0${next}`;
        if (seen.size >= most.names || seen.has(key))
            return;
        seen.add(key);
        line.push({ path: file, name: next });
    };
    const take = (value, file, rest) => {
        if (value.kind === 'either')
            for (const part of value.parts)
                take(part, file, rest);
        else if (value.kind === 'entry')
            found.push({ path: file, value: under(value, rest) });
        else if (value.kind === 'name' && value.space === 'local')
            go(file, `${ownName(value)}.${rest}`);
        else if (value.kind === 'name' && value.space === 'module') {
            const entry = entryOf(value, rest);
            if (entry)
                found.push({ path: file, value: entry });
            else
                ask({ ...value, name: `${value.name}.${rest}` }, file);
            const homes = entry ? [] : filesOf(value.module ?? '', file);
            for (const home of homes)
                go(home, `${value.name}.${rest}`);
        }
    };
    for (const { path: file, name: whole } of line) {
        let levels = 0;
        for (let dot = whole.lastIndexOf('.'); dot > 0 && levels < most.levels; dot = whole.lastIndexOf('.', dot - 1)) {
            levels++;
            const values = exact(file, whole.slice(0, dot));
            if (values === undefined)
                continue;
            for (const value of values)
                take(value, file, whole.slice(dot + 1));
            break;
        }
    }
    return found;
}
/** What an imported settings file (`import cfg from './x.json'`) has under the name and `rest`; undefined for any other import. */
function entryOf({ module = '', name, location }, rest = '') {
    if (!isDocument(module) || !/^[.@~/]/.test(module))
        return undefined;
    const key = [name.replace(/^(?:default|\*)(?:\.|$)/, ''), rest].filter(Boolean).join('.');
    return { kind: 'entry', path: { kind: 'text', text: module.replace(/^[@~]\//, '/'), location }, key, location };
}
function under(entry, rest) {
    return { ...entry, key: entry.key === '' ? rest : `${entry.key}.${rest}` };
}
/** The name under which an attribute of `self` is defined. */
function ownName({ name, module }) {
    return module === undefined ? name : `${module}${name.slice(name.indexOf('.'))}`;
}

;// CONCATENATED MODULE: ./lib/extract/nearest.js
/** Which of several definitions of one name counts for a file. */

/** An environment variable of the same name elsewhere in a large tree is another variable: the closest definitions count. */
function nearest(places, path) {
    const common = (other) => {
        const [a, b] = [folder(other).split('/'), folder(path).split('/')];
        let at = 0;
        while (at < a.length && a[at] === b[at])
            at++;
        return folder(other) === '' ? 0 : at;
    };
    const best = Math.max(0, ...places.map((place) => common(place.path)));
    return places.filter((place) => common(place.path) === best);
}

;// CONCATENATED MODULE: ./lib/extract/definitions.js
/** What names mean: every definition of the tree, by file for names of a module, by name for those that cross files. */







/** Definitions of one name in one file that are kept, and files that define one name. */
const definitions_maximumValues = 24;
const maximumPlaces = 200;
/** An empty table of definitions; `parse` reads a settings file anew, and `paths` are all of the tree where they are known. */
function definitions(parse, paths) {
    /** `path` → name → values, for names of one file. */
    const local = new Map();
    /** Name → where it is defined, for the name spaces that cross files. */
    const shared = new Map();
    const modules = { byStem: new Map(), byImport: new Map() };
    /** Modules that were passed over at first, those of them that still are, and by folder the files whose names hold for all of it. */
    const passed = new Set();
    const unread = new Set();
    const unreadIn = new Map();
    /** `path` → `.attribute` → values of each name that ends with it. */
    const attributes = new Map();
    /** The same without what is a class's own. */
    const free = new Map();
    /** Settings files that were read or can be. */
    const texts = new Set();
    const answers = new Map();
    const asked = new Map();
    const define = (path, space, name, value) => {
        // What was found out holds for what was known then.
        if (answers.size > 0)
            for (const kept of [answers, attributes, free, modules.byImport])
                kept.clear();
        if (space === 'local' || space === 'module') {
            let names = local.get(path);
            if (!names) {
                names = new Map();
                local.set(path, names);
                if (!passed.has(path))
                    push(modules.byStem, moduleStem(path), path);
            }
            const values = names.get(name);
            if (!values)
                names.set(name, [value]);
            else if (values.length < definitions_maximumValues)
                values.push(value);
            return;
        }
        const key = `${space}\0${name}`;
        const others = shared.get(key);
        if (!others)
            shared.set(key, [{ path, value }]);
        else if (others.length < maximumPlaces)
            others.push({ path, value });
    };
    const ask = ({ space, name, module }, path) => {
        if (space === 'local')
            return;
        asked.set(`${path}\0${space}\0${module ?? ''}\0${name}`, {
            space,
            name,
            path,
            ...(module !== undefined && { module }),
        });
    };
    const exact = (path, name) => local.get(path)?.get(name);
    const filesOf = (module, path) => moduleFiles(modules, module, path);
    const through = (path, name) => entriesThrough(path, name, { exact, filesOf, ask });
    /** What a name of a file is; as a last resort a guess. */
    const inFile = (path, name, guessing = false) => {
        const names = local.get(path);
        if (!names)
            return [];
        const own = names.get(name);
        if (own)
            return standing(path, own);
        const dot = name.lastIndexOf('.');
        if (dot === -1)
            return [];
        // The default of a module of CommonJS is all that it exports.
        const exported = name.startsWith('default.') ? names.get(name.slice('default.'.length)) : undefined;
        if (exported)
            return standing(path, exported);
        const whole = names.has('default') && !name.startsWith('default.') ? `default.${name}` : undefined;
        const entries = guessing ? [] : [...through(path, name), ...(whole === undefined ? [] : through(path, whole))];
        if (entries.length > 0)
            return entries;
        // `settings.model_id`, where `settings` is an instance of a class in that file: the attribute of whichever class has it.
        return elsewhere(path, name);
    };
    /** `self.card`, where the class gets it from a table of that file; `self.settings.model` of whichever class has it. */
    const elsewhere = (path, name, heads) => {
        const dot = name.lastIndexOf('.');
        const kept = dot === -1 ? free : attributes;
        const known = kept.get(path) ?? byAttribute(local.get(path) ?? new Map(), dot === -1 ? heads : undefined);
        kept.set(path, known);
        return standing(path, known.get(dot === -1 ? `.${name}` : name.slice(dot)) ?? []);
    };
    const family = classes({ exact, through, elsewhere, filesOf, ask });
    const settings = documents(documentFinder(() => paths ?? texts), parse, (written, path, key) => asked.set(`${path}\0file\0${written}\0${key}`, { space: 'file', name: key, module: written, path }));
    const search = (value, path, guessing = false) => {
        const { space, name, module } = value;
        if (space === 'local' && module === undefined)
            return inFile(path, name, guessing);
        if (space === 'local')
            return family.attribute(path, module, name.slice(name.indexOf('.') + 1));
        if (space === 'module') {
            const entry = guessing ? undefined : entryOf(value);
            if (entry)
                return [{ path, value: entry }];
            return filesOf(module ?? '', path).flatMap((file) => inFile(file, name, guessing));
        }
        const everywhere = shared.get(`${space}\0${name}`) ?? [];
        if (space === 'env')
            return nearest(everywhere, path);
        // Helm values and Terraform variables belong to the chart or folder that uses them.
        const near = everywhere.filter((place) => path.startsWith(`${folder(place.path)}/`) || folder(place.path) === folder(path) || folder(place.path) === '');
        return near.length > 0 ? near : space === 'variable' ? [] : everywhere;
    };
    const lookUp = (value, path) => {
        const key = `${path}\0${keyOf(value)}`;
        ask(value, path);
        const places = answers.get(key) ?? search(value, path);
        answers.set(key, places);
        return places;
    };
    const passOver = (path) => {
        if (/\.(?:tf|tfvars)$/.test(path))
            push(unreadIn, folder(path), path);
        else if (/\.(?:pyi?|[cm]?[jt]sx?)$/.test(path)) {
            push(modules.byStem, moduleStem(path), path);
            passed.add(path);
            unread.add(path);
        }
        else if (isDocument(path)) {
            texts.add(path);
            settings.passOver(path);
        }
    };
    const wanted = () => {
        const found = [...settings.wanted()];
        for (const { space, module = '', path } of asked.values()) {
            if (space === 'variable') {
                found.push(...(unreadIn.get(folder(path)) ?? []));
                unreadIn.delete(folder(path));
            }
            else if (space === 'module') {
                for (const file of filesOf(module, path))
                    if (unread.delete(file))
                        found.push(file);
            }
        }
        return found;
    };
    const definedIn = (path) => {
        const own = [...(local.get(path) ?? [])].map(([name, values]) => describe('local', name, values));
        const crossing = [...shared].flatMap(([key, standing]) => {
            const values = standing.filter((one) => one.path === path).map(({ value }) => value);
            const [space = '', name = ''] = key.split('\0');
            return values.length === 0 ? [] : [describe(space, name, values)];
        });
        return new Map([...own, ...crossing].map((one) => [`${one.space}\0${one.name}`, one]));
    };
    const keep = (path, text) => {
        if (!isDocument(path))
            return;
        texts.add(path);
        settings.keep(path, text);
    };
    return {
        define,
        extend: family.extend,
        lookUp,
        guess: (name, path) => search(name, path, true),
        entryAt: settings.at,
        keep,
        filesOf,
        definedIn,
        sought: () => [...asked.values()],
        passOver,
        wanted,
    };
}
function push(lists, key, path) {
    const list = lists.get(key);
    if (list)
        list.push(path);
    else
        lists.set(key, [path]);
}
/** One text for each name, whatever its place. */
function keyOf({ space, module, name }) {
    return `${space}\0${module ?? ''}\0${name}`;
}

;// CONCATENATED MODULE: ./lib/extract/client.js
/** Objects through which an API is called: which API a constructor means by itself, and which of its arguments is an address. */
/** Registry → constructors, by their last segment, of clients that call it unless told another address. */
const makers = {
    openai: 'OpenAI AsyncOpenAI createOpenAI OpenAIApi OpenAIClient',
    azure: 'AzureOpenAI AsyncAzureOpenAI createAzure ChatCompletionsClient EmbeddingsClient ModelClient',
    anthropic: 'Anthropic AsyncAnthropic createAnthropic AnthropicClient',
    bedrock: 'AnthropicBedrock AsyncAnthropicBedrock BedrockRuntimeClient BedrockRuntime BedrockAgentRuntimeClient createAmazonBedrock',
    vertex: 'AnthropicVertex AsyncAnthropicVertex createVertex VertexAI',
    google: 'GoogleGenerativeAI GoogleGenAI createGoogleGenerativeAI genai.Client',
    groq: 'Groq AsyncGroq createGroq',
    together: 'Together AsyncTogether createTogetherAI',
    fireworks: 'Fireworks AsyncFireworks createFireworks',
    mistral: 'Mistral MistralClient MistralAsyncClient createMistral',
    cerebras: 'Cerebras AsyncCerebras createCerebras',
    cohere: 'CohereClient CohereClientV2 createCohere cohere.Client cohere.ClientV2 cohere.AsyncClient cohere.AsyncClientV2',
    deepseek: 'createDeepSeek',
    deepinfra: 'createDeepInfra',
    xai: 'createXai xai_sdk.Client xai_sdk.AsyncClient',
    perplexity: 'createPerplexity Perplexity',
    openrouter: 'createOpenRouter OpenRouter',
    replicate: 'Replicate createReplicate replicate.Client',
    ollama: 'Ollama createOllama ollama.Client ollama.AsyncClient',
    huggingface: 'InferenceClient AsyncInferenceClient HfInference HfInferenceEndpoint createHuggingFace',
    '': 'createOpenAICompatible OpenAILike Client AsyncClient',
};
const byMaker = new Map(Object.entries(makers).flatMap(([registry, names]) => names.split(' ').map((name) => [name, registry])));
/** The registry that what `callee` makes calls by itself; empty when only an address tells, undefined when it is no client. */
function clientOf(callee, service) {
    // `boto3.client("bedrock-runtime")`, `session.client(...)`
    if (service !== undefined && /(?:^|\.)client$/.test(callee))
        return /^bedrock(?:-agent)?-runtime$/.test(service) ? 'bedrock' : undefined;
    const segments = callee.split(/[./]+/);
    const last = segments[segments.length - 1];
    return byMaker.get(`${segments[segments.length - 2]}.${last}`) ?? byMaker.get(last);
}
/** Names that hold the address of an API: among settings too, and only among the arguments of a call. */
const settings = 'base_url baseURL baseUrl api_base apiBase apiBaseUrl openai_api_base endpoint_url'.split(' ');
const addressKeys = [
    ...settings,
    ...'azure_endpoint azureEndpoint endpoint ollama_base_url anthropic_api_url inference_server_url server_url serverURL basePath host'.split(' '),
];
const isKnown = new Set(addressKeys);
/** Whether an argument of that name holds the address of an API. */
function isAddressKey(name) {
    return isKnown.has(name);
}
/** The address among what stands beside something in a call, or in a mapping of settings. */
function addressAmong(siblings, inCall) {
    for (const key of inCall ? addressKeys : settings)
        if (siblings[key] !== undefined)
            return siblings[key];
    return undefined;
}
/** The host of an address in lower case, with its port where one is written; undefined for a text that is no address. */
function hostIn(address) {
    const found = /^(?:https?:\/\/)(?:[^\s/@]{0,200}@)?([\w.-]{1,253}(?::\d{1,5})?)(?:[/?#]|$)/i.exec(address);
    return found?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/extract/host.js
/** Finds out which API a call reaches: from the address in the call itself, else from the client object that it is called on. */

/** Names that one client is handed on by, and segments of a callee that are looked at. */
const maximumHops = 4;
const maximumSegments = 8;
/** Clients of one name in one file that are kept. */
const maximumClients = 16;
/** An empty table of clients. */
function clients({ filesOf }) {
    const byFile = new Map();
    const add = (path, name, client) => {
        const own = byFile.get(path) ?? new Map();
        byFile.set(path, own);
        const before = own.get(name) ?? [];
        if (before.length < maximumClients)
            own.set(name, [...before, client]);
    };
    const meant = (path, name, links, hops) => (byFile.get(path)?.get(name) ?? []).flatMap(({ registry, address, same }) => {
        if (address) {
            const own = isLed(registry) ? {} : { registry: registry };
            return addressed(address, path, links).map((api) => (api || own.registry ? { ...own, ...api } : undefined));
        }
        if (registry !== undefined)
            return [registry === '' ? undefined : { registry }];
        if (same?.kind !== 'name' || hops >= maximumHops)
            return [undefined];
        if (same.space === 'local')
            return meant(path, same.name, links, hops + 1);
        return filesOf(same.module ?? '', path).flatMap((file) => meant(file, same.name, links, hops + 1));
    });
    const search = (callee, path, links) => {
        const ends = [...callee.matchAll(/\.|$/g)].map(({ index }) => index).slice(0, maximumSegments);
        for (const end of ends.reverse()) {
            const local = meant(path, callee.slice(0, end), links, 0);
            if (local.length > 0)
                return agreed(local);
            // `app.clients.client` of an import: a module, and a name in it.
            for (const dot of ends) {
                if (dot === 0 || dot >= end)
                    continue;
                const files = filesOf(callee.slice(0, dot), path).filter((file) => byFile.has(file));
                const imported = files.flatMap((file) => meant(file, callee.slice(dot + 1, end), links, 0));
                if (imported.length > 0)
                    return agreed(imported);
            }
        }
        return undefined;
    };
    /** One function is called in many places of a file. */
    const answers = new Map();
    const apiOf = (callee, path, links) => {
        if (byFile.size === 0)
            return undefined;
        const key = `${path}\0${callee}`;
        if (!answers.has(key))
            answers.set(key, search(callee, path, links));
        return answers.get(key);
    };
    return { add, apiOf };
}
/** Whether many APIs speak what such a client speaks, so that only its address tells which one is called. */
function isLed(registry) {
    return registry === undefined || /^(?:openai|anthropic|huggingface|)$/.test(registry);
}
/** The hosts that an address can be; nothing when it cannot be followed. */
function addressed(address, path, links) {
    const found = links.reach(address, path).map(({ text }) => hostIn(text));
    return found.length === 0 ? [undefined] : found.map((host) => (host === undefined ? undefined : { host }));
}
/** What all of them say. */
function agreed(apis) {
    const [first] = apis;
    return apis.every((api) => api?.host === first?.host && api?.registry === first?.registry) ? first : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/finds.js
/** The references found so far: one for each place, with the hops that lead to it and the calls that take it. */

/** Places on the way to one reference, and calls that take it, that are kept. */
const finds_maximumHops = 200;
/** No references yet. */
function finds() {
    const found = new Map();
    /** The hops of each reference apart, because a name may be used in ten thousand places. */
    const hops = new Map();
    const calls = new Map();
    const linked = new Set();
    const keepAt = (key, { via = [], ...bare }) => {
        const before = found.get(key);
        found.set(key, before ? surerOf(before, bare) : bare);
        if (via.length === 0)
            return key;
        const known = hops.get(key) ?? new Map();
        for (const hop of via)
            if (known.size < finds_maximumHops)
                known.set(placeOf(hop), hop);
        hops.set(key, known);
        return key;
    };
    const link = (reference, joined) => {
        const place = placeOf(reference.location);
        const literal = found.get(place);
        // A name joined from parts stands where its longest part stands; a part that is a reference by itself only gains the hops.
        const key = literal || !joined ? place : `${place}\0${reference.text}`;
        linked.add(key);
        return keepAt(key, { ...reference, text: literal?.text ?? reference.text });
    };
    const call = (key, one) => {
        const others = calls.get(key);
        if (!others)
            calls.set(key, [one]);
        else if (others.length < finds_maximumHops)
            others.push(one);
    };
    const data = (location) => {
        const key = placeOf(location);
        const repository = /^name:\w{0,40}repo/i.test(found.get(key)?.signal ?? '');
        if (repository && !linked.has(key) && !calls.has(key))
            found.delete(key);
    };
    const all = (apiOf) => [...found]
        .map(([key, reference]) => {
        const via = hops.get(key);
        const api = agreed((calls.get(key) ?? []).map(apiOf));
        return { ...api, ...reference, ...(via && { via: [...via.values()] }) };
    })
        .sort(byPlace);
    return { keep: (reference) => keepAt(placeOf(reference.location), reference), link, call, data, all };
}
function placeOf({ path, line, column }) {
    return `${path}\0${line}\0${column}`;
}
const confidences = ['possible', 'likely', 'certain'];
/** Two recognitions of the same text: the surer one speaks. */
function surerOf(a, b) {
    const surer = confidences.indexOf(b.confidence) > confidences.indexOf(a.confidence) ? b : a;
    const registry = surer.registry ?? a.registry ?? b.registry;
    const host = surer.host ?? a.host ?? b.host;
    return { ...surer, ...(registry && { registry }), ...(host && { host }) };
}
function byPlace(a, b) {
    if (a.location.path !== b.location.path)
        return a.location.path < b.location.path ? -1 : 1;
    return (a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

;// CONCATENATED MODULE: ./lib/extract/signals/names.js
/** `MODEL_ID`, `modelId`, `model-id`, `llm.modelID` → `model id`. */
function words(name) {
    return spelled(name).words;
}
function spelled(name) {
    let own = kept.get(name);
    if (!own) {
        // The same few names return in every file of a tree.
        if (kept.size > 20_000)
            kept.clear();
        const words = split(name);
        const joined = words.join(' ');
        own = { words, joined, registry: byRegistry.find(([pattern]) => pattern.test(joined))?.[1] };
        kept.set(name, own);
    }
    return own;
}
const kept = new Map();
function split(name) {
    return name
        .slice(0, 120)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
}
/** A word that makes a name a model's name. */
const model = new Set('model models llm llms vlm slm modelid modelname modelurl modeluri modelpath checkpoint ckpt pretrain pretrained gguf embedder reranker embedding embeddings encoder decoder unet vae lora adapter judge deployment engine transcriber captioner preset tts stt asr whisper'.split(' '));
/** Of these, the ones that often hold something else; they need a known name. */
const vague = new Set('embedding embeddings encoder decoder unet vae lora adapter judge preset deployment engine checkpoint ckpt tts stt asr llm llms'.split(' '));
/** A word after which the value is an attribute of the model, an output, an alias or another thing altogether. */
const other = new Set(`dataset datasets data corpus output outputs out push hub served serving alias aliases wandb project run experiment template parser prompt
   class cls type types kind kwargs max min len length size sizes dtype precision format parallel version suffix prefix description desc title
   label labels help display count timeout task tasks provider providers owner status state response schema view log logs logger message messages text
   tokens token key secret port host hostname endpoint region account role arn group category tag tags author license licence family architecture
   arch archs card field fields column table index store storage cache hash digest sha bucket namespace org organization user username password
   replicas cpu gpu memory instance image registry pull policy service container pod volume mount node selector quantization quant backend device
   temperature revision branch commit mode strategy method metric metrics test tests callback handler options settings params args config configs
   cfg tokenizer processor scheduler optimizer loss batch epoch steps seed lr rank alpha dropout layers layer head heads dim dims dimension dimensions
   limit limits cost price pricing provider context window stop reason loader builder factory registry manager tokenizer tensor tensors keys vendor vendors brand maker`.split(/\s+/));
/** A name of a folder or of a preset says only which, by names that leave no doubt. */
const loose = new Set('dir directory folder preset'.split(' '));
/** Words of `other` that do not matter behind or before a model word when the value is plainly a model (`embedding_model_config: org/name`). */
const never = new Set('prefixes suffixes markers patterns keywords terms substrings unsupported ignorable ignored excluded dataset datasets mixer output outputs push wandb project experiment template parser served alias aliases description help prompt label title'.split(' '));
const byRegistry = [
    [/\bollama\b/, 'ollama'],
    [/\bbedrock\b/, 'bedrock'],
    [/\bopenrouter\b/, 'openrouter'],
    [/\bazure\b/, 'azure'],
    [/\banthropic\b|\bclaude\b/, 'anthropic'],
    [/\bgroq\b/, 'groq'],
    [/\bwatsonx\b/, 'watsonx'],
    [/\b(?:hf|huggingface|hugging)\b/, 'huggingface'],
];
/** Keys that hold a model by the convention of a widespread tool although no word in them says so. */
const conventional = {
    'repo id': 'load',
    'hf repo': 'load',
    'hf repo id': 'load',
    'storage uri': 'load',
    'hf file': 'weights',
    'lora weights': 'load',
    'lora repo': 'load',
    'adapter repo': 'load',
    'replicate weights': 'load',
    'foundation model': 'call',
    'inference profile': 'call',
    'text encoder': 'load',
    'vision tower': 'load',
    'mm vision tower': 'load',
    'base model name or path': 'base',
};
/** Generic names whose meaning is in the enclosing key: `model: { name: … }`, `models: [ … ]`. */
const generic = new Set('name id key path repo repository uri url source value values options choices default ref identifier slug 0 1 2 3 4 5 6 7 8 9'.split(' '));
/** A label or annotation of Kubernetes (`models.example.org/name`): what a resource is called. */
const label = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}\//i;
/** The last key of a path written as one key: `process[0].model.name_or_path`. */
const lastKey = /^(.{1,200})[.\]]\.?([A-Za-z_][\w-]{0,80})$/;
/** Judges `name` inside `path` (enclosing names, outermost first); undefined: the name says nothing either way. */
function nameSignal(name, path = []) {
    if (name.includes('/') && label.test(name))
        return { holds: 'never', usage: 'load' };
    const { registry } = spelled(name);
    const dotted = /[.\]]/.test(name) ? lastKey.exec(name) : null;
    if (dotted)
        return ofKey(dotted[2], [...path, ...dotted[1].split(/[.[\]]+/).filter(Boolean)], registry);
    return ofKey(name, path, registry);
}
function ofKey(name, path, registry) {
    const { words: own, joined } = spelled(name);
    const signal = (holds, usage) => ({
        holds,
        usage,
        ...(registry ? { registry } : {}),
    });
    // A mapping or container that is called after a dataset holds one, whatever its keys say.
    if (!own.includes('model') && path.some((key) => aboutData(key)))
        return { holds: 'never', usage: 'load' };
    // In LiteLLM's list the name is the alias of what stands below.
    if (joined === 'model name' && path.includes('model_list'))
        return { holds: 'never', usage: 'call' };
    // A file that lies in the repository.
    if (joined === 'weights file')
        return signal('weak', 'weights');
    // What a resource of Kubernetes is called.
    if (joined === 'name' && path.at(-1) === 'metadata')
        return { holds: 'never', usage: 'load' };
    const usual = conventional[joined] ??
        (joined.endsWith('name or path') && !own.some((word) => other.has(word)) ? 'load' : undefined);
    if (usual)
        return signal('strong', usual);
    if (own.length === 0 || /^\d+$/.test(joined) || (own.length === 1 && generic.has(own[0]))) {
        const enclosing = nearestTelling(path);
        const held = enclosing === undefined ? undefined : enclosed(enclosing);
        // The name of a function says less of what it returns.
        return held?.holds === 'strong' && path.at(-1) === 'return' ? { ...held, holds: 'weak' } : held;
    }
    if (own.some((word) => never.has(word)) && !(own.includes('model') && own[0] === 'prompt'))
        return { holds: 'never', usage: 'load' };
    const telling = own.filter((word) => model.has(word));
    if (telling.length === 0) {
        // `path` decides only for keys that say nothing themselves: `models: { fast: … }`.
        const around = words(path[path.length - 1] ?? '');
        return isTable(around) && ![...own, ...around].some((word) => other.has(word))
            ? { ...signal('weak', 'load'), listed: true }
            : undefined;
    }
    const foreign = own.filter((word) => other.has(word) && !model.has(word));
    // `tokenizer_name_or_path`, `model_config`: something about a model, not its name.
    if (foreign.length > 0)
        return { ...signal('weak', usageOf(joined, path)), attribute: true };
    // `STT=whisper-server`: as often the program that does it as the model.
    const task = telling.every((word) => /^(?:tts|stt|asr)$/.test(word));
    const attribute = task || own.some((word) => loose.has(word)) ? { attribute: true } : {};
    const holds = telling.every((word) => vague.has(word)) ? 'weak' : 'strong';
    return { ...signal(holds, usageOf(joined, path)), ...attribute };
}
/** Whether words name a table of models: `EMBEDDING_MODELS`, `modelConversion`. */
function isTable(named) {
    return named.includes('models') || (named.includes('model') && named.some((word) => tables.has(word)));
}
const tables = new Set('map maps mapping mappings conversion conversions ids names lookup aliases'.split(' '));
/** Names of lists of choices, which say nothing of what is chosen. */
const container = /^(?:values?|options|choices|items|list|default|defaults|enum|available|supported|allowed|config|props|return)$/i;
/** Whether a name without a model word speaks of something else (`index_name`, `tags`). */
function speaksOfOther(name) {
    const own = words(name);
    return own.some((word) => other.has(word)) && !own.some((word) => model.has(word));
}
function nearestTelling(path) {
    for (let at = path.length - 1; at >= 0 && at >= path.length - 3; at--) {
        if (!/^\d+$/.test(path[at]) && !container.test(path[at]))
            return path[at];
    }
    return undefined;
}
function enclosed(key) {
    const own = words(key);
    if (own.some((word) => never.has(word)))
        return { holds: 'never', usage: 'load' };
    if (!own.some((word) => model.has(word)))
        return undefined;
    const foreign = own.some((word) => other.has(word) || loose.has(word));
    const holds = foreign || own.filter((word) => model.has(word)).every((word) => vague.has(word)) ? 'weak' : 'strong';
    return { holds, usage: usageOf(own.join(' '), []), ...(foreign ? { attribute: true } : {}) };
}
function aboutData(key) {
    const own = words(key);
    return own.includes('dataset') || own.includes('datasets');
}
function usageOf(joined, path) {
    if (/\bbase model\b|\bbase\b/.test(joined))
        return 'base';
    if (/\bteacher\b|\breward\b|\bstudent\b/.test(joined))
        return 'train';
    if (path.some((key) => /^(?:train|training|sft|grpo|dpo|trainer)/i.test(key)))
        return 'train';
    return 'load';
}

;// CONCATENATED MODULE: ./lib/extract/inner-text.js
/** What a binding holds beside its value: text in another language, and a key that is a name itself. */

/** Formats in which a line with flags is a command or its arguments; elsewhere it is prose. */
const configurations = new Set(['settings', 'yaml', 'compose', 'json', 'toml', 'terraform', 'workflow']);
const argumentsLine = /^(?:[\w./:-]{1,80} ){0,3}--?[a-z][\w-]{0,40}[ =]\S{1,200}(?: \S{1,200}){0,60}$/i;
/** A string that holds a JSON mapping (`--speculative-config '{"model": …}'`) is read as JSON. */
function embedded(value, text, extractor) {
    if (value.kind !== 'text')
        return [];
    const json = /^\s{0,20}[[{]/.test(value.text) && value.text.includes('":');
    if (!json && !(configurations.has(extractor) && argumentsLine.test(value.text)))
        return [];
    if (text.slice(value.span.start, value.span.end) !== value.text)
        return [];
    return [{ language: json ? 'json' : 'shell', text: value.text, segments: [{ at: 0, source: value.span.start }] }];
}
/** `owner/name`, as a key may be written. */
const owned = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;
/** A key that is itself written as `owner/name` (`{ "org/model": "label" }`) is an element of the mapping. */
function inner_text_keyOf({ form, name, value, path, inert }, source) {
    if (form !== 'key' || inert || !owned.test(name))
        return undefined;
    // What is known of a model stands under its name; only in a table of models, as other tables have paths for keys.
    const table = value.kind === 'opaque';
    if (table && !nameSignal('entry', path)?.listed)
        return undefined;
    // In a table of what others call it, the key is an alias.
    if (value.kind === 'text' && owned.test(value.text) && value.text !== name)
        return undefined;
    // Written in another way (`org\/model`) it does not stand there, and is not looked for in all that went before.
    const from = Math.max(0, value.span.start - name.length - 12);
    const near = source.slice(from, value.span.start).lastIndexOf(name);
    if (near === -1)
        return undefined;
    const start = from + near;
    const span = { start, end: start + name.length };
    const text = { kind: 'text', text: name, span };
    return { form: 'element', name: table ? 'entry' : '0', value: text, ...(path ? { path } : {}) };
}

;// CONCATENATED MODULE: ./lib/extract/link.js

/** Hops from a use to its literal (issue: up to five, over several files and formats). */
const link_maximumHops = 5;
/** Alternatives that one place may resolve to. */
const maximumReached = 24;
/** Values looked at for one use, and for all uses in one file: names that define each other have no end of alternatives. */
const maximumSteps = { use: 50_000, file: 500_000 };
/** A linker over what is defined by now. */
function linker({ lookUp, guess, entryAt }) {
    /** What names mean in a file, as far as asked, and what the answers have cost. */
    const answers = new Map();
    const cut = new Set();
    const follow = ({ value, path }, hops, walk) => {
        if (--walk.left.steps < 0)
            return [];
        switch (value.kind) {
            case 'text':
                return [{ text: value.text, location: value.location, via: [] }];
            case 'either':
            case 'list':
                return shortest(value.parts.flatMap((part) => follow({ path, value: part }, hops, walk)));
            case 'join': {
                // What cannot be known as a whole is not looked up in parts.
                if (!walk.ends && value.parts.some(({ kind }) => kind === 'opaque'))
                    return [];
                const none = [{ text: '', location: value.location, via: [] }];
                let texts = none;
                let cut = false;
                for (const part of value.parts) {
                    // The same name may stand in it twice, or beside it.
                    const options = follow({ path, value: part }, hops, { ...walk, visited: new Map() });
                    texts = firstOf(texts, (head) => options.map((option) => concatenated(head, option)));
                    if (texts.length > 0)
                        continue;
                    if (!walk.ends)
                        return [];
                    texts = none;
                    cut = true;
                }
                const whole = texts.filter((reached) => reached.text !== '');
                return cut ? whole.map((reached) => ({ ...reached, text: reached.text.replace(/^[\\/]+/, '') })) : whole;
            }
            case 'name': {
                if (hops >= link_maximumHops)
                    return [];
                // `MODEL: ${MODEL:-default}`: what that variable can be is being looked up already.
                const crossing = value.space === 'local' || value.space === 'module' ? undefined : keyOf(value);
                if (crossing !== undefined && walk.crossed.has(crossing))
                    return [];
                const crossed = crossing === undefined ? walk.crossed : new Set(walk.crossed).add(crossing);
                const places = lookUp(value, path);
                const entries = places.some((place) => place.value.kind === 'entry');
                const found = onward(places, hops, { ...walk, crossed });
                const all = found.length === 0 && entries ? onward(guess(value, path), hops, { ...walk, crossed }) : found;
                return shortest(all).map((reached) => ({ ...reached, via: [...reached.via, value.location] }));
            }
            case 'entry': {
                if (hops >= link_maximumHops || value.key === '')
                    return [];
                const places = follow({ path, value: value.path }, hops, { ...walk, visited: new Map(), ends: true }).flatMap(({ text }) => entryAt(text, path, value.key));
                const found = onward(places, hops, walk);
                return shortest(found).map((reached) => ({ ...reached, via: [...reached.via, value.location] }));
            }
            case 'opaque':
                return [];
        }
    };
    /** What the values at these places are, one hop further. */
    const onward = (places, hops, walk) => places.flatMap((place) => {
        // `X: ${X:-default}` must not lead to itself; a longer way to where we have been tells nothing new.
        if (walk.trail.has(place.value) || (walk.visited.get(place.value) ?? link_maximumHops) <= hops)
            return [];
        walk.visited.set(place.value, hops);
        return follow(place, hops + 1, { ...walk, trail: new Set(walk.trail).add(place.value) });
    });
    const reach = (value, path) => {
        // Names inside alternatives are remembered like any others.
        if (value.kind === 'either' || value.kind === 'list')
            return shortest(value.parts.flatMap((part) => reach(part, path)));
        const known = answers.get(path) ?? { steps: 0, names: new Map() };
        answers.set(path, known);
        const key = value.kind === 'name' ? keyOf(value) : undefined;
        // The last hop is where the use stands; all before it is the same for each use of the name.
        const before = key === undefined ? undefined : known.names.get(key);
        if (before)
            return before.map((one) => ({ ...one, via: [...one.via.slice(0, -1), value.location] }));
        const allowed = Math.min(maximumSteps.use, maximumSteps.file - known.steps);
        const left = { steps: allowed };
        const found = follow({ value, path }, 0, { trail: new Set([value]), crossed: new Set(), visited: new Map(), left });
        if (left.steps < 0)
            cut.add(path);
        known.steps += allowed - Math.max(0, left.steps);
        if (key !== undefined)
            known.names.set(key, found);
        return found;
    };
    return { reach, problems: () => [...cut].map((path) => ({ code: 'file-too-slow', path })) };
}
/** What the values give, up to the number of alternatives that are kept. */
function firstOf(values, give) {
    const found = [];
    for (const value of values) {
        found.push(...give(value));
        if (found.length >= maximumReached)
            return found.slice(0, maximumReached);
    }
    return found;
}
/** Each literal once, by its shortest way; the nearest when there are too many. */
function shortest(reached) {
    if (reached.length < 2)
        return reached;
    const kept = new Map();
    for (const one of reached) {
        const { path, line, column } = one.location;
        const key = `${path}\0${line}\0${column}\0${one.text}`;
        const before = kept.get(key);
        if (before === undefined || one.via.length < before.via.length)
            kept.set(key, one);
    }
    const all = [...kept.values()];
    return all.length <= maximumReached ? all : all.sort((a, b) => a.via.length - b.via.length).slice(0, maximumReached);
}
/** The joined text stands where its longest literal part stands. */
function concatenated(head, tail) {
    if (head.text === '')
        return { ...tail, via: [...head.via, ...tail.via] };
    const [before, behind] = [head.longest ?? head.text.length, tail.longest ?? tail.text.length];
    return {
        text: head.text + tail.text,
        location: before >= behind ? head.location : tail.location,
        via: [...head.via, ...tail.via],
        longest: Math.max(before, behind),
    };
}

;// CONCATENATED MODULE: ./lib/extract/named-in-address.js
/** Google's and Azure's paths, Cloudflare's, and the query of a socket: each ends the name by a sign or the end. */
const inAddress = /\/v\d(?:alpha|beta)?\d?\/(?:publishers\/google\/)?models\/([\w.-]{2,80}):(?:generate|stream|embed|batchEmbed|predict|count)[A-Za-z]{0,30}|\/deployments\/([\w.-]{2,80})\/(?:chat|completions|embeddings|images|audio|realtime)\b|\/ai\/run\/(@(?:cf|hf)\/[\w./-]{3,100})|^(?:https?|wss?):\/\/[^\s?#]{3,200}\?(?:[^#\s]{0,200}&)?model=([\w./:-]{2,100})(?=&|$)/;
/** The name in `text` and where it stands; undefined when the text is no such address. */
function namedInAddress(text, location) {
    if (text.length > 600 || location.line !== location.endLine || !text.includes('/'))
        return undefined;
    const match = inAddress.exec(text);
    const name = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
    // What is written with escapes does not run in parallel with the file.
    if (match === null || name === undefined || location.endColumn - location.column !== text.length)
        return undefined;
    const column = location.column + match.index + match[0].lastIndexOf(name);
    return { text: name, location: { ...location, column, endColumn: column + name.length } };
}

;// CONCATENATED MODULE: ./lib/extract/place.js
/** A locator for the text of a whole file; the table of lines is made at the first question. */
function locator(path, text) {
    let starts;
    const position = (offset) => {
        if (!starts) {
            starts = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        const lines = starts;
        const line = lastUpTo(offset, lines.length, (index) => lines[index]);
        return { line: line + 1, column: offset - lines[line] + 1 };
    };
    return ({ start, end }) => {
        const from = position(start);
        const to = position(end);
        return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
}
/** 1-based line and column of one offset in the text of a whole file. */
function positionOf(text, offset) {
    const { line, column } = locator('', text)({ start: offset, end: offset });
    return { line, column };
}
/** Maps a span of the snippet's text to the text around it; a span over several segments covers them all. */
function outward(snippet, span) {
    const start = sourceOffset(snippet.segments, span.start);
    // The end belongs to the segment of the last character, not to the one that begins there.
    const end = span.end > span.start ? sourceOffset(snippet.segments, span.end - 1) + 1 : start;
    return { start, end: Math.max(start, end) };
}
/** Offset in the surrounding text of an offset in a decoded one, by its segments. */
function sourceOffset(segments, offset) {
    const segment = segments[lastUpTo(offset, segments.length, (index) => segments[index].at)];
    return segment === undefined ? offset : segment.source + (offset - segment.at);
}
/** Index of the last of `count` sorted numbers that is no greater than the offset, at least 0. */
function lastUpTo(offset, count, numberAt) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (numberAt(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/extract/placed-value.js
/** Whether a text could be a name at all; most strings are prose. */
function mayName(text) {
    return /^\S{2,400}$/.test(text);
}
/** The same value with locations for spans. */
function placed(value, locate) {
    const location = locate(value.span);
    switch (value.kind) {
        case 'text':
            return { kind: 'text', text: value.text, location };
        case 'name':
            return {
                kind: 'name',
                space: value.space,
                name: value.name,
                ...(value.module === undefined ? {} : { module: value.module }),
                location,
            };
        case 'join':
            return { kind: 'join', parts: value.parts.map((part) => placed(part, locate)), location };
        case 'either':
            return { kind: 'either', parts: value.options.map((part) => placed(part, locate)), location };
        case 'list':
            return { kind: 'list', parts: value.elements.map((part) => placed(part, locate)), location };
        case 'entry':
            return { kind: 'entry', path: placed(value.path, locate), key: value.key, location };
        case 'opaque':
            return { kind: 'opaque', location };
    }
}
/** `a/b,c/d` or `a;b` in one string names two models; quotes inside the text (`${X:-"a/b"}`) are none of it. */
function listed(text, location) {
    if (location.line !== location.endLine)
        return [{ text, location }];
    const quoted = /^(["'])([^"'\s]{1,300})\1$/.exec(text)?.[2];
    if (quoted !== undefined) {
        return [
            { text: quoted, location: { ...location, column: location.column + 1, endColumn: location.endColumn - 1 } },
        ];
    }
    const separator = text.includes(';') ? ';' : ',';
    const parts = text.split(separator, 18);
    if (parts.length < 2 || parts.length > 17 || !parts.every((part) => /^[\w./:@-]{1,200}$/.test(part)))
        return [{ text, location }];
    let column = location.column;
    return parts.map((part) => {
        const at = { ...location, column, endColumn: column + part.length };
        column = at.endColumn + 1;
        return { text: part, location: at };
    });
}
/** How an unreadable value is shown: literal parts as they stand, the rest as `{name}`. */
function written(value) {
    switch (value.kind) {
        case 'text':
            return value.text;
        case 'name':
            return `{${value.name}}`;
        case 'join':
            return value.parts.map(written).join('');
        case 'either':
        case 'list':
            return value.parts.map(written).join(' | ');
        case 'entry':
            return `{${value.key}}`;
        case 'opaque':
            return '{…}';
    }
}

;// CONCATENATED MODULE: ./lib/extract/document.js

/** Levels of nesting that are read; deeper nodes are passed over and cost one problem. */
const depthLimit = 128;
/** The first fault of each code as a problem with its 1-based line and column. */
function problemsOf(path, text, faults) {
    const first = new Map();
    for (const fault of faults) {
        const known = first.get(fault.code);
        if (known === undefined || fault.at < known.at)
            first.set(fault.code, fault);
    }
    return [...first.values()].map(({ code, at }) => ({ code, path, ...positionOf(text, at) }));
}

;// CONCATENATED MODULE: ./lib/extract/command-line.js

/** Keys whose list is the words of one command, in the order in which they make it up. */
const wordKeys = ['entrypoint', 'command', 'cmd', 'args'];
/** Keys whose text or list of lines is a script. */
const scriptKeys = new Set([
    ...wordKeys,
    'run',
    'script',
    'before_script',
    'shell',
    'ansible.builtin.shell',
    'ansible.builtin.command',
    'after_script',
    'setup',
    'serve',
    'commands',
    'postStart',
    'preStart',
    'postCreateCommand',
    'postStartCommand',
    'onCreateCommand',
    'dockerCommand',
    'startCommand',
    'buildCommand',
]);
/** `start_command`, `serve-cmd`, `launchCommand`. */
const commandKey = /[a-z](?:[_-](?:command|cmd|script)|Command|Cmd|Script)$/;
/** Whether a key holds a command or script; `shell` is an interpreter by its name alone and a command with words. */
function isScriptKey(key, text = '') {
    return (scriptKeys.has(key) && (key !== 'shell' || /\S\s+\S/.test(text))) || commandKey.test(key);
}
/** Whether a text is flags of a command without the command. */
function isFlags(text) {
    return text.charCodeAt(0) === 45 && /^-{1,2}[A-Za-z][\w-]{0,60}(?:=\S|\s+\S)/.test(text);
}
/** Whether the text of a script key is worth a shell: more than one word, or a flag. */
function isCommand(text) {
    return text.startsWith('-') || /\s/.test(text.trim());
}
/** A text that is a script of its own. */
function scriptOf(scalar, language = 'shell') {
    return { language, text: scalar.text, segments: segmentsOf(scalar) };
}
function segmentsOf(scalar) {
    return scalar.segments ?? [{ at: 0, source: scalar.span.start }];
}
/** The scalars of a list; undefined when it holds anything else but aliases and gaps. */
function scalarsOf(node) {
    if (node?.kind !== 'sequence')
        return undefined;
    const scalars = [];
    for (const item of node.items) {
        if (item?.kind === 'scalar')
            scalars.push(item);
        else if (item !== undefined && item.kind !== 'alias')
            return undefined;
    }
    return scalars;
}
/** The entries of a mapping that together make one command line (`command` and `args` of a container), and its words. */
function commandOf(mapping) {
    if (!mapping.entries.some(({ key, value }) => value?.kind === 'sequence' && wordKeys.includes(key)))
        return undefined;
    const keys = new Set();
    const words = [];
    let lists = 0;
    for (const key of wordKeys) {
        const value = mapping.entries.find((entry) => entry.key === key)?.value;
        if (value?.kind === 'scalar' && value.style !== 'block' && !value.text.includes('\n'))
            words.push(value);
        else {
            const scalars = scalarsOf(value);
            if (scalars === undefined || scalars.length === 0 || areBuildArguments(scalars))
                continue;
            words.push(...scalars);
            lists++;
        }
        keys.add(key);
    }
    return lists > 0 ? { keys, words } : undefined;
}
/** Whether a list is `KEY=value` pairs throughout. */
function areBuildArguments(scalars) {
    return (scalars.length > 0 &&
        scalars.every(({ text }) => /^[A-Za-z_][\w.]{0,127}(?:=|$)/.test(text)) &&
        scalars.some(({ text }) => text.includes('=')));
}
/** One command line of its words; of `sh -c script` the script alone. */
function commandLineOf(words) {
    const script = scriptIndex(words);
    if (script !== undefined)
        return words[script] && scriptOf(words[script]);
    if (words.length === 0)
        return undefined;
    // The first word with blanks inside is a line of a script, unless it is a flag with its value.
    const lines = words.length > 1 && /\s/.test(words[0].text.trim()) && !words[0].text.startsWith('-');
    return join(words, lines ? '\n' : ' ', !lines);
}
/** Lines of a script, one a scalar. */
function linesOf(lines) {
    return lines.length === 0 ? undefined : join(lines, '\n', false);
}
/** The index of the script in `sh -c script`, also where the image itself is the shell. */
function scriptIndex(words) {
    const first = words[0]?.text ?? '';
    const shell = /^(?:\/(?:usr\/)?bin\/)?(?:env )?(?:ba|z|da|a|k)?sh$/.test(first);
    for (let index = shell ? 1 : 0; index < Math.min(words.length, shell ? 6 : 1); index++) {
        if (/^-[a-z]{0,6}c$/.test(words[index].text))
            return words[index + 1]?.text === '--' ? index + 2 : index + 1;
        if (!words[index].text.startsWith('-') && words[index].text !== 'pipefail')
            return undefined;
    }
    return undefined;
}
function join(scalars, separator, quotes) {
    const segments = [];
    const texts = [];
    let length = 0;
    for (const scalar of scalars) {
        if (length > 0)
            length += separator.length;
        const text = quotes ? withVariables(scalar.text) : scalar.text;
        const quote = quotes ? quoteFor(text) : '';
        // The quote stands where the quote of the file stands, or just before the bare word.
        if (quote !== '')
            segments.push({ at: length, source: Math.max(0, scalar.span.start - 1) });
        const begin = length + quote.length;
        for (const { at, source } of segmentsOf(scalar))
            segments.push({ at: begin + at, source });
        texts.push(quote + text + quote);
        length = begin + text.length + quote.length;
    }
    if (segments[0] !== undefined && segments[0].at !== 0)
        segments.unshift({ at: 0, source: segments[0].source });
    return { language: 'shell', text: texts.join(separator), segments };
}
/** Compose writes `$$` for a dollar sign that is meant for the shell. */
function withSingleDollars(snippet) {
    if (!snippet.text.includes('$$'))
        return snippet;
    const { text, segments } = snippet;
    const kept = [];
    const parts = [];
    let dropped = 0;
    let next = 0;
    const keepUntil = (at) => {
        for (; next < segments.length && segments[next].at <= at; next++) {
            kept.push({ at: segments[next].at - dropped, source: segments[next].source });
        }
    };
    let from = 0;
    for (let at = text.indexOf('$$'); at !== -1; at = text.indexOf('$$', from)) {
        parts.push(text.slice(from, at));
        keepUntil(at);
        dropped++;
        from = at + 2;
        keepUntil(at + 1);
        kept.push({ at: at + 1 - dropped, source: sourceOffset(segments, at + 1) });
        parts.push('$');
    }
    parts.push(text.slice(from));
    keepUntil(text.length);
    return { ...snippet, text: parts.join(''), segments: kept };
}
/** Kubernetes writes `$(NAME)` for a variable; `${NAME}` is as long and means it in a shell. */
function withVariables(text) {
    return text.includes('$(') ? text.replace(/\$\(([A-Za-z_]\w{0,127})\)/g, (_, name) => `\${${name}}`) : text;
}
/** The quote that keeps a word of a list together in a shell; none for `--flag value` written as one word. */
function quoteFor(text) {
    if (!/[\s'"&|;<>()]/.test(text) || /^-{1,2}[\w-]{1,60}\s/.test(text))
        return '';
    if (!text.includes('"') && !text.includes('\\'))
        return '"';
    return text.includes("'") ? '' : "'";
}

;// CONCATENATED MODULE: ./lib/extract/document-shapes.js
/** Keys whose mapping or list holds environment variables. */
const environmentKeys = new Set([
    'env',
    'envs',
    'environment',
    'env_vars',
    'envVars',
    'env_variables',
    'environment_variables',
    'environmentVariables',
    'extraEnv',
    'extraEnvVars',
    'variables',
]);
/** Keys that hold what a parameter is when nobody sets it. */
const defaultKeys = new Set(['default', 'Default', 'defaultValue', 'default_value']);
/** Sections that tell what the mapping around them describes; kept without what they hold. */
const sections = new Set(['resources', 'model_metadata']);
/** Siblings that are kept, and the longest text of one. */
const siblingLimit = 64;
const siblingLength = 200;
/** Anchored mappings that an environment takes over by `environment: *name` or `<<: *name`. */
function findEnvironments(node, found) {
    if (node?.kind === 'sequence')
        for (const item of node.items)
            findEnvironments(item, found);
    if (node?.kind !== 'mapping')
        return;
    for (const { key, value } of node.entries) {
        if (environmentKeys.has(key)) {
            if (value?.kind === 'alias')
                found.add(value.name);
            if (value?.kind === 'mapping')
                addMerged(value, found);
        }
        findEnvironments(value, found);
    }
}
function addMerged(mapping, found) {
    for (const { key, value } of mapping.entries) {
        if (key !== '<<')
            continue;
        const merged = value?.kind === 'sequence' ? value.items : [value];
        for (const item of merged)
            if (item?.kind === 'alias')
                found.add(item.name);
    }
}
/** Containers are named in the path, so that a reader sees which one. */
function containerName(key, item) {
    if (!/^(?:init)?containers$/i.test(key) || item.kind !== 'mapping')
        return undefined;
    const name = item.entries.find((entry) => entry.key === 'name')?.value;
    return name?.kind === 'scalar' ? name.text : undefined;
}
/** `{name: X, value: y}` and its likes bind y to X. */
function pairOf(mapping, siblings) {
    const label = siblings.name ?? siblings.key ?? siblings.Name;
    // A route compares the value with what a header says.
    if (label === undefined || /^(?:Exact|RegularExpression|Prefix)$/.test(siblings.type ?? ''))
        return undefined;
    for (const { key, value } of mapping.entries) {
        if (value?.kind !== 'scalar')
            continue;
        if (key === 'value' || key === 'Value')
            return { key, label, form: 'assignment' };
        if (defaultKeys.has(key))
            return { key, label, form: 'default' };
    }
    return undefined;
}
/** The texts of a mapping by their keys; short ones, and not too many. Without a prototype. */
function siblingsOf(mapping) {
    const siblings = Object.create(null);
    let count = 0;
    for (const { key, value } of mapping.entries) {
        if (value !== undefined && value.kind !== 'scalar' && sections.has(key))
            siblings[key] = '';
        if (value?.kind !== 'scalar' || value.text.length > siblingLength)
            continue;
        siblings[key] = value.text;
        if (++count === siblingLimit)
            break;
    }
    return siblings;
}
/** The name of what a `default` below `path` belongs to; `label` is the name that the mapping around gives itself. */
function document_shapes_ownName(path, label) {
    const own = path.at(-1);
    if (own === undefined || /^\d+$/.test(own))
        return undefined;
    // OpenAPI and RunPod put the default one level below the name.
    return own === 'schema' || own === 'input' ? label : own;
}
/** The language of the script of a step, by its `shell`. */
function scriptLanguage(siblings) {
    return siblings.shell?.startsWith('python') ? 'python' : 'shell';
}

;// CONCATENATED MODULE: ./lib/extract/embedded.js
const byExtension = {
    yaml: 'yaml',
    yml: 'yaml',
    json: 'json',
    toml: 'toml',
    env: 'settings',
    ini: 'settings',
    cfg: 'settings',
    conf: 'settings',
    properties: 'settings',
    py: 'python',
    sh: 'shell',
    bash: 'shell',
    js: 'javascript',
    mjs: 'javascript',
    ts: 'javascript',
    tf: 'terraform',
    dockerfile: 'dockerfile',
};
const keyLine = /^(?:- )?["']?[A-Za-z_][\w.-]{0,63}["']?:(?: |$)/;
/** Language id of the extractor that should read a file of that name; undefined when there is none. */
function languageOfFile(name) {
    const extension = /([a-z]{2,10})$/.exec(name.slice(-12).toLowerCase())?.[1];
    const whole = name.toLowerCase().endsWith(`.${extension}`) || name.toLowerCase().endsWith('dockerfile');
    return extension !== undefined && whole && Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}
/** Language id of the extractor that should read the text of this key; undefined when it is no other language. */
function embeddedLanguage(key, scalar) {
    const { text } = scalar;
    const extension = key.includes('.') ? /\.([a-z]{2,10})$/.exec(key.slice(-12))?.[1] : undefined;
    if (extension !== undefined && Object.hasOwn(byExtension, extension) && isProse(text))
        return byExtension[extension];
    if (text.startsWith('#!'))
        return /^#![^\n]{0,80}python/.test(text) ? 'python' : 'shell';
    if (/code$/i.test(key) && text.includes('\n'))
        return languageOfCode(text);
    if (scalar.style !== 'block')
        return undefined;
    if (text.startsWith('{') && !text.startsWith('{{') && text.trimEnd().endsWith('}'))
        return 'json';
    return looksLikeMapping(text) ? 'yaml' : undefined;
}
/** The code of a step of a workflow tool, by the statements that it begins lines with. */
function languageOfCode(text) {
    if (/^[ \t]{0,20}(?:const|let|var|return|async|function)\s/m.test(text))
        return 'javascript';
    return /^[ \t]{0,20}(?:import|from|def|class)\s/m.test(text) ? 'python' : undefined;
}
/** Whether a text is more than a word: the content of a file, not its name. */
function isProse(text) {
    return /[\n={:]/.test(text) && (text.includes('\n') || text.includes(' ') || text.includes('='));
}
/** Whether each line at the first column is a key, an item or a comment, as in YAML; prose with a colon is not. */
function looksLikeMapping(text) {
    let keys = 0;
    for (let at = 0; at < text.length;) {
        const next = text.indexOf('\n', at);
        const end = next === -1 ? text.length : next;
        const first = text.charCodeAt(at);
        if (end > at && first !== 32 && first !== 35) {
            const line = text.slice(at, Math.min(end, at + 80));
            if (keyLine.test(line))
                keys++;
            else if (!line.startsWith('-'))
                return false;
        }
        at = end + 1;
    }
    return keys > 0;
}

;// CONCATENATED MODULE: ./lib/extract/expression.js
const tokenLimit = 40;
const expression_kept = new Set([
    'quote',
    'squote',
    'toString',
    'trim',
    'tpl',
    'string',
    'safe',
    'toJson',
    'tojson',
    'toYaml',
    'nindent',
    'indent',
]);
const control = new Set([
    'if',
    'else',
    'end',
    'range',
    'with',
    'define',
    'template',
    'block',
    'include',
    'printf',
    'for',
    'not',
]);
/** The value of an expression whose first character stands at `start`; `span` covers the whole with its braces. */
function readExpression(text, start, span, github) {
    const tokens = tokenise(text, start);
    const opaque = { kind: 'opaque', span };
    if (tokens === undefined || tokens.length === 0)
        return opaque;
    if (github) {
        const options = expression_split(tokens, '||').map((side) => {
            const last = expression_split(side, '&&').at(-1);
            return last.length === 1 ? githubOperand(last[0]) : undefined;
        });
        return either(options, span) ?? opaque;
    }
    return pipeline(tokens, span) ?? opaque;
}
function pipeline(tokens, span) {
    const [first, ...filters] = expression_split(tokens, '|');
    let value = call(first, span);
    for (const filter of filters) {
        const name = filter[0]?.text ?? '';
        if (name === 'default' || name === 'd') {
            const fallback = filter.filter((token) => token.kind !== 'sign')[1];
            value = either([value, fallback && operand(fallback)], span);
        }
        else if (!expression_kept.has(name))
            return undefined;
    }
    return value;
}
function call(tokens, span) {
    const [head, ...rest] = tokens;
    if (head === undefined || head.kind === 'sign')
        return undefined;
    if (rest.length === 0)
        return operand(head);
    if (rest.length === 2 && rest[0].text === 'or')
        return either([operand(head), operand(rest[1])], span);
    if (rest.some((token) => token.kind === 'sign'))
        return undefined;
    const values = rest.map(operand);
    if (head.text === 'default')
        return either(values.toReversed(), span);
    if (head.text === 'or' || head.text === 'coalesce')
        return either(values, span);
    if (head.text === 'required' || expression_kept.has(head.text))
        return values.at(-1);
    if ((head.text === 'env' || head.text === 'requiredEnv') && rest[0].kind === 'text') {
        return { kind: 'name', space: 'env', name: rest[0].text, span };
    }
    return undefined;
}
function operand(token) {
    const { kind, text, span } = token;
    if (kind === 'text')
        return text === '' ? undefined : { kind: 'text', text, span };
    if (kind === 'sign' || control.has(text))
        return undefined;
    const path = text.startsWith('$.') ? text.slice(1) : text;
    if (path.startsWith('.Values.'))
        return { kind: 'name', space: 'values', name: path.slice(8), span };
    if (/^env\.\w{1,128}$/.test(text))
        return { kind: 'name', space: 'env', name: text.slice(4), span };
    return /^[A-Za-z_][\w.-]{0,199}$/.test(text) ? { kind: 'name', space: 'local', name: text, span } : undefined;
}
function githubOperand(token) {
    const { kind, text, span } = token;
    if (kind === 'text')
        return text === '' ? undefined : { kind: 'text', text, span };
    if (kind === 'sign')
        return undefined;
    const name = text.startsWith('github.event.inputs.') ? text.slice(13) : text;
    if (name.startsWith('env.'))
        return { kind: 'name', space: 'env', name: name.slice(4), span };
    return /^(?:inputs|matrix|vars)\./.test(name) ? { kind: 'name', space: 'local', name, span } : undefined;
}
/** Alternatives without those that cannot be read; undefined when none can. */
function either(values, span) {
    const options = values.filter((value) => value !== undefined);
    return options.length < 2 ? options[0] : { kind: 'either', options, span };
}
function expression_split(tokens, sign) {
    const groups = [[]];
    for (const token of tokens) {
        if (token.kind === 'sign' && token.text === sign)
            groups.push([]);
        else
            groups.at(-1).push(token);
    }
    return groups;
}
/** Undefined when the expression is too long or a quote is not closed. */
function tokenise(text, start) {
    const tokens = [];
    // Helm trims blanks around `{{-` and `-}}`.
    let at = text.startsWith('-') ? 1 : 0;
    const length = text.endsWith('-') ? text.length - 1 : text.length;
    while (at < length) {
        const char = text[at];
        if (' \t\r\n'.includes(char)) {
            at++;
            continue;
        }
        if (tokens.length >= tokenLimit)
            return undefined;
        if (char === '"' || char === "'" || char === '`') {
            const close = text.indexOf(char, at + 1);
            if (close === -1)
                return undefined;
            tokens.push({
                kind: 'text',
                text: text.slice(at + 1, close),
                span: { start: start + at + 1, end: start + close },
            });
            at = close + 1;
            continue;
        }
        let end = at;
        while (end < length && /[\w.$-]/.test(text[end]))
            end++;
        if (end > at) {
            tokens.push({ kind: 'word', text: text.slice(at, end), span: { start: start + at, end: start + end } });
        }
        else {
            end = at + (text.startsWith('||', at) || text.startsWith('&&', at) ? 2 : 1);
            tokens.push({ kind: 'sign', text: text.slice(at, end), span: { start: start + at, end: start + end } });
        }
        at = end;
    }
    return tokens;
}

;// CONCATENATED MODULE: ./lib/extract/interpolation.js
/** Reads `${VAR:-default}`, `$VAR`, `{{ .Values.x }}` and `${{ env.X }}` inside a text as names, alternatives and parts. */

const interpolation_depthLimit = 8;
const identifier = /^[A-Za-z_]\w{0,127}$/;
const capitals = /^[A-Z_][A-Z0-9_]{0,127}$/;
const dottedName = /^[A-Za-z_][\w-]{0,63}(?:[.[][\w\]-]{1,64}){0,16}$/;
/** The value of a text that stands at offset `start`, offsets running in parallel: text when nothing is interpolated. */
function readInterpolation(text, start, style, depth = 0) {
    const parts = [];
    let literal = 0;
    let at = 0;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (style === 'shell' && code === 92) {
            at += 2;
            continue;
        }
        if (style === 'compose' && code === 36 && text.charCodeAt(at + 1) === 36) {
            pushText(parts, text, literal, at, start);
            literal = at + 1;
            at += 2;
            continue;
        }
        const part = mayOpen(code) ? readPart(text, at, start, style, depth) : undefined;
        if (part === undefined) {
            at++;
            continue;
        }
        pushText(parts, text, literal, at, start);
        parts.push(part.value);
        at = literal = part.end;
    }
    if (parts.length === 0 && literal === 0)
        return { kind: 'text', text, span: { start, end: start + text.length } };
    pushText(parts, text, literal, text.length, start);
    return parts.length === 1 ? parts[0] : { kind: 'join', parts, span: { start, end: start + text.length } };
}
function mayOpen(code) {
    return code === 36 || code === 123 || code === 37 || code === 96;
}
function pushText(parts, text, from, to, start) {
    if (from >= to)
        return;
    parts.push({ kind: 'text', text: text.slice(from, to), span: { start: start + from, end: start + to } });
}
function readPart(text, at, start, style, depth) {
    const dollar = text.charCodeAt(at) === 36;
    const open = dollar ? at + 1 : at;
    if (text.startsWith('{{', open)) {
        const close = text.indexOf('}}', open + 2);
        const end = close === -1 ? text.length : close + 2;
        const span = { start: start + at, end: start + end };
        const inner = text.slice(open + 2, close === -1 ? end : close);
        const value = close === -1 ? { kind: 'opaque', span } : readExpression(inner, start + open + 2, span, dollar);
        return { value, end };
    }
    if (!dollar)
        return readOther(text, at, start, style);
    const next = text[at + 1] ?? '';
    if (next === '{')
        return readBraces(text, at, start, style, depth);
    if (next === '(')
        return readParentheses(text, at, start, style);
    let end = at + 1;
    while (end < text.length && isWord(text.charCodeAt(end)))
        end++;
    const name = text.slice(at + 1, end);
    const span = { start: start + at, end: start + end };
    if (style === 'document') {
        return name.length > 1 && capitals.test(name)
            ? { value: { kind: 'name', space: 'env', name, span }, end }
            : undefined;
    }
    if (identifier.test(name))
        return { value: { kind: 'name', space: 'env', name, span }, end };
    if (style === 'shell' && /[\d@*#?!$-]/.test(next)) {
        return { value: { kind: 'opaque', span: { start: start + at, end: start + at + 2 } }, end: at + 2 };
    }
    return undefined;
}
function isWord(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}
/** Backticks of a shell and `%(name)s` of an INI file. */
function readOther(text, at, start, style) {
    if (style === 'shell' && text[at] === '`') {
        const close = text.indexOf('`', at + 1);
        const end = close === -1 ? text.length : close + 1;
        return { value: { kind: 'opaque', span: { start: start + at, end: start + end } }, end };
    }
    if (style === 'document' && text.startsWith('%(', at)) {
        const match = /^%\(([\w.-]{1,128})\)s/.exec(text.slice(at, at + 140));
        if (match === null)
            return undefined;
        const end = at + match[0].length;
        return {
            value: { kind: 'name', space: 'local', name: match[1], span: { start: start + at, end: start + end } },
            end,
        };
    }
    return undefined;
}
/** `$(command)` of a shell is known at run time only; `$(NAME)` is a variable in Kubernetes, Make and pipelines. */
function readParentheses(text, at, start, style) {
    if (style === 'shell') {
        const close = closing(text, at + 1, '(', ')');
        const end = close === -1 ? text.length : close + 1;
        return { value: { kind: 'opaque', span: { start: start + at, end: start + end } }, end };
    }
    const name = /^\$\(([A-Za-z_]\w{0,127})\)/.exec(text.slice(at, at + 132))?.[1];
    if (name === undefined)
        return undefined;
    const end = at + name.length + 3;
    return { value: { kind: 'name', space: 'env', name, span: { start: start + at, end: start + end } }, end };
}
function readBraces(text, at, start, style, depth) {
    const close = closing(text, at + 1, '{', '}');
    const end = close === -1 ? text.length : close + 1;
    const span = { start: start + at, end: start + end };
    const opaque = { value: { kind: 'opaque', span }, end };
    if (close === -1 || depth >= interpolation_depthLimit)
        return opaque;
    const inner = text.slice(at + 2, close);
    let nameEnd = 0;
    while (nameEnd < inner.length && isWord(inner.charCodeAt(nameEnd)))
        nameEnd++;
    const name = inner.slice(0, nameEnd);
    const operator = /^(?::?[-=?+]|$)/.exec(inner.slice(nameEnd, nameEnd + 2))?.[0];
    const variable = { kind: 'name', space: 'env', name, span };
    const shellLike = style !== 'document' || capitals.test(name);
    if (identifier.test(name) && shellLike && operator !== undefined) {
        const rest = nameEnd + operator.length;
        const alternative = () => readInterpolation(inner.slice(rest), start + at + 2 + rest, style, depth + 1);
        if (operator === '' || operator.endsWith('?') || rest === inner.length)
            return { value: variable, end };
        if (operator.endsWith('+'))
            return { value: alternative(), end };
        return { value: { kind: 'either', options: [variable, alternative()], span }, end };
    }
    if (style !== 'document')
        return opaque;
    return { value: readReference(inner, start + at + 2, span, depth), end };
}
/** What configuration languages write in `${...}`: resolvers, dotted paths of the same file, a default after a colon. */
function readReference(inner, start, span, depth) {
    const bare = inner.startsWith('?') ? inner.slice(1) : inner;
    if (capitals.test(bare))
        return { kind: 'name', space: 'env', name: bare, span };
    if (dottedName.test(bare))
        return { kind: 'name', space: 'local', name: bare, span };
    const colon = inner.indexOf(':');
    if (colon === -1)
        return { kind: 'opaque', span };
    const resolver = inner.slice(0, colon);
    const rest = inner.slice(colon + 1);
    if (/^(?:oc\.)?env$/i.test(resolver)) {
        const comma = rest.indexOf(',');
        const name = (comma === -1 ? rest : rest.slice(0, comma)).trim();
        if (!identifier.test(name))
            return { kind: 'opaque', span };
        const variable = { kind: 'name', space: 'env', name, span };
        return comma === -1
            ? variable
            : withDefault(variable, rest.slice(comma + 1), start + colon + 2 + comma, span, depth);
    }
    if (resolver === 'self' && dottedName.test(rest))
        return { kind: 'name', space: 'local', name: rest, span };
    const known = capitals.test(resolver) || (resolver.includes('.') && dottedName.test(resolver));
    if (!known || resolver.startsWith('oc.'))
        return { kind: 'opaque', span };
    const space = capitals.test(resolver) ? 'env' : 'local';
    return withDefault({ kind: 'name', space, name: resolver, span }, rest, start + colon + 1, span, depth);
}
function withDefault(name, text, start, span, depth) {
    const trimmed = text.trim();
    const quoted = /^(['"])(.{0,400})\1$/.exec(trimmed);
    const literal = quoted?.[2] ?? trimmed;
    if (literal === '' || literal === 'null')
        return name;
    const offset = start + text.indexOf(trimmed) + (quoted === null ? 0 : 1);
    return { kind: 'either', options: [name, readInterpolation(literal, offset, 'document', depth + 1)], span };
}
/** Offset of the bracket that closes the one at `from`, or -1. */
function closing(text, from, open, close) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        if (text[at] === open)
            depth++;
        else if (text[at] === close && --depth === 0)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/extract/scalar-value.js


/** Longest text of a value, in UTF-16 units; longer texts name no model. */
const textLimit = 400;
const scalar_value_words = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'none', 'nan', '~']);
/** The value; undefined for empty, long and many-lined texts, numbers, booleans and null. */
function readScalar(scalar, style) {
    const { text, span, style: written } = scalar;
    if (written === 'literal')
        return undefined;
    if (text.length === 0 || text.length > textLimit || text.includes('\n') || isLiteral(text))
        return undefined;
    if (!text.includes('$') && !text.includes('{{') && !text.includes('%('))
        return { kind: 'text', text, span };
    const { segments } = scalar;
    const value = readInterpolation(text, segments === undefined ? span.start : 0, style);
    if (value.kind === 'text')
        return { kind: 'text', text: value.text, span };
    return segments === undefined ? value : relocate(value, segments);
}
/** Whether a text is a number, a boolean or null. */
function isLiteral(text) {
    const code = text.charCodeAt(0);
    if (text.length < 6 && scalar_value_words.has(text.toLowerCase()))
        return true;
    const numeric = (code >= 48 && code <= 57) || code === 45 || code === 43 || code === 46;
    return numeric && /^[-+]?[\d._]{1,40}(?:e[-+]?\d{1,4})?$/i.test(text) && /\d/.test(text);
}
/** Moves the spans of a value that was read from a decoded text to where its characters stand in the file. */
function relocate(value, segments) {
    const span = {
        start: sourceOffset(segments, value.span.start),
        end: value.span.end > value.span.start ? sourceOffset(segments, value.span.end - 1) + 1 : value.span.end,
    };
    if (value.kind === 'join')
        return { ...value, span, parts: value.parts.map((part) => relocate(part, segments)) };
    if (value.kind === 'either')
        return { ...value, span, options: value.options.map((part) => relocate(part, segments)) };
    return { ...value, span };
}
/** The rest of a scalar from an offset of its text. */
function partOf(scalar, from) {
    const text = scalar.text.slice(from);
    if (scalar.segments === undefined) {
        return {
            kind: 'scalar',
            text,
            span: { start: scalar.span.start + from, end: scalar.span.end },
            style: scalar.style,
        };
    }
    const start = sourceOffset(scalar.segments, from);
    const later = scalar.segments.filter(({ at }) => at > from).map(({ at, source }) => ({ at: at - from, source }));
    const segments = [{ at: 0, source: start }, ...later];
    return { kind: 'scalar', text, span: { start, end: scalar.span.end }, style: scalar.style, segments };
}

;// CONCATENATED MODULE: ./lib/extract/document-values.js
/** What the values of configuration yield: bindings under the names that they have there, and snippets in other languages. */




/** Whether a key of an environment names a variable. */
function isVariable(dialect, key) {
    return dialect.environment === 'any' ? /^[A-Za-z_]\w{0,127}$/.test(key) : /^[A-Z_][A-Z0-9_]{0,127}$/.test(key);
}
/** The dotted path of a key. */
function dot(prefix, key) {
    return prefix === '' ? key : `${prefix}.${key}`;
}
function definition(walk, name) {
    return walk.named ? { space: walk.dialect.space, name } : undefined;
}
/** Keeps a snippet that is not empty, as the format means it. */
function pushSnippet(walk, snippet) {
    if (snippet === undefined || snippet.text === '')
        return;
    walk.snippets.push(walk.dialect.style === 'compose' ? withSingleDollars(snippet) : snippet);
}
function document_values_push(walk, form, name, value, place, defines) {
    const { path, siblings } = place;
    walk.bindings.push(defines === undefined ? { form, name, value, path, siblings } : { form, name, value, path, siblings, defines });
}
/** A value under its key, or an element of a list. */
function yieldScalar(walk, form, name, scalar, place) {
    if (isFlags(scalar.text))
        pushSnippet(walk, scriptOf(scalar));
    else {
        const language = embeddedLanguage(name, scalar);
        if (language !== undefined) {
            pushSnippet(walk, scriptOf(scalar, language));
            return;
        }
    }
    const value = readScalar(scalar, walk.dialect.style);
    if (value === undefined)
        return;
    const inList = form === 'element';
    // Elements of a matrix share the name of their list: each of them may be meant.
    const dotted = inList && place.path.at(-2) === 'matrix' ? `matrix.${place.path.at(-1)}` : dot(place.dotted, name);
    const defines = inList && scalar.anchor === undefined && !dotted.startsWith('matrix.') ? undefined : dotted;
    document_values_push(walk, form, name, value, place, defines === undefined ? undefined : definition(walk, defines));
}
/** What stands under the anchor that it names. */
function yieldAlias(walk, name, alias, place, form) {
    const target = walk.anchors.get(alias.name);
    if (target === undefined || name === '<<')
        return;
    const value = { kind: 'name', ...target, span: alias.span };
    const defines = form === 'assignment' ? { space: 'env', name } : definition(walk, dot(place.dotted, name));
    document_values_push(walk, form, name, value, place, defines);
}
/** A variable of the environment. */
function yieldVariable(walk, name, scalar, place) {
    if (isFlags(scalar.text))
        pushSnippet(walk, scriptOf(scalar));
    const value = readScalar(scalar, walk.dialect.style);
    if (value !== undefined)
        document_values_push(walk, 'assignment', name, value, place, { space: 'env', name });
}
/** `name: X` and `value: y` side by side. */
function yieldPair(walk, pair, scalar, place) {
    const { label, form } = pair;
    if (isFlags(scalar.text))
        pushSnippet(walk, scriptOf(scalar));
    const value = readScalar(scalar, walk.dialect.style);
    if (value === undefined)
        return;
    const variable = isVariable({ ...walk.dialect, environment: 'capitals' }, label);
    const inside = place.path.some((key) => environmentKeys.has(key)) && isVariable(walk.dialect, label);
    document_values_push(walk, form, label, value, place, variable || inside ? { space: 'env', name: label } : undefined);
}
/** `model: { default: x }` binds x to `model`; a workflow reads it as `inputs.model`. */
function yieldDefault(walk, scalar, place) {
    const name = document_shapes_ownName(place.path, place.label);
    const value = readScalar(scalar, walk.dialect.style);
    if (value === undefined)
        return;
    const inputs = place.path.at(-2) === 'inputs';
    document_values_push(walk, 'default', name, value, { ...place, path: place.path.slice(0, -1) }, {
        space: walk.dialect.space,
        name: inputs ? `inputs.${name}` : place.dotted,
    });
}
/** `KEY=value` in a list. */
function yieldAssignment(walk, scalar, place, environment) {
    const equals = scalar.text.indexOf('=');
    if (equals < 1)
        return;
    const name = scalar.text.slice(0, equals);
    const rest = partOf(scalar, equals + 1);
    if (isFlags(rest.text))
        pushSnippet(walk, scriptOf(rest));
    const value = readScalar(rest, walk.dialect.style);
    if (value !== undefined)
        document_values_push(walk, 'assignment', name, value, place, environment ? { space: 'env', name } : undefined);
}

;// CONCATENATED MODULE: ./lib/extract/document-bindings.js
/** Walks a tree of configuration and yields its bindings and snippets; one walk for all formats. */



const noSiblings = Object.freeze(Object.create(null));
/** The bindings and snippets of the documents of one file. */
function readDocuments(roots, dialect, text) {
    const environments = new Set();
    // Names of one file that nothing in it can refer to would only fill the table of definitions.
    const named = dialect.space === 'values' || ['${', '{{', '%(', ' *'].some((sign) => text.includes(sign));
    const walk = { dialect, named, bindings: [], snippets: [], anchors: new Map(), environments };
    const aliased = text.includes(' *');
    for (const root of roots) {
        if (aliased)
            findEnvironments(root, environments);
        visit(walk, root, '', { path: [], dotted: '', siblings: noSiblings, label: undefined });
    }
    return { bindings: walk.bindings, snippets: walk.snippets };
}
function visit(walk, node, key, place) {
    if (node?.kind === 'mapping') {
        const inherited = node.anchor !== undefined && walk.environments.has(node.anchor);
        const buildArguments = key === 'args' && place.path.at(-2) === 'build';
        const environment = inherited || buildArguments || environmentKeys.has(key);
        visitMapping(walk, node, place, environment, key === 'scripts');
    }
    else if (node?.kind === 'sequence')
        visitSequence(walk, node, key, place);
    else if (node?.kind === 'scalar')
        yieldScalar(walk, 'element', key, node, place);
}
function visitMapping(walk, mapping, place, environment, scripts) {
    const siblings = siblingsOf(mapping);
    const command = commandOf(mapping);
    if (command !== undefined)
        pushSnippet(walk, commandLineOf(command.words));
    const pair = pairOf(mapping, siblings);
    const inside = { path: place.path, dotted: place.dotted, siblings, label: place.label };
    for (const { key, value } of mapping.entries) {
        if (value === undefined || command?.keys.has(key))
            continue;
        const variable = environment && isVariable(walk.dialect, key);
        if (value.anchor !== undefined) {
            walk.anchors.set(value.anchor, variable && value.kind === 'scalar'
                ? { space: 'env', name: key }
                : { space: walk.dialect.space, name: dot(place.dotted, key) });
        }
        if (value.kind === 'alias')
            yieldAlias(walk, key, value, inside, variable ? 'assignment' : 'key');
        else if (value.kind !== 'scalar') {
            visit(walk, value, key, {
                path: [...place.path, key],
                dotted: dot(place.dotted, key),
                siblings,
                label: pair?.label ?? siblings.name ?? siblings.key ?? place.label,
            });
        }
        else if (variable)
            yieldVariable(walk, key, value, inside);
        else if (pair !== undefined && key === pair.key)
            yieldPair(walk, pair, value, inside);
        else if (defaultKeys.has(key) && document_shapes_ownName(place.path, place.label) !== undefined)
            yieldDefault(walk, value, inside);
        else if ((isScriptKey(key, value.text) || scripts) &&
            (isCommand(value.text) || scriptLanguage(siblings) !== 'shell')) {
            pushSnippet(walk, scriptOf(value, scriptLanguage(siblings)));
        }
        else
            yieldScalar(walk, 'key', key, value, inside);
    }
}
function visitSequence(walk, sequence, key, place) {
    const scalars = scalarsOf(sequence);
    if (scalars !== undefined && scalars.length > 0) {
        if (environmentKeys.has(key) || areBuildArguments(scalars)) {
            for (const scalar of scalars)
                yieldAssignment(walk, scalar, place, environmentKeys.has(key) || key === 'args');
            return;
        }
        if (isScriptKey(key)) {
            pushSnippet(walk, wordKeys.includes(key) ? commandLineOf(scalars) : linesOf(scalars));
            return;
        }
        if (scalars.some(({ text }) => /^--[A-Za-z]/.test(text))) {
            pushSnippet(walk, commandLineOf(scalars));
            return;
        }
    }
    for (const [index, item] of sequence.items.entries()) {
        if (item === undefined)
            continue;
        const name = String(index);
        if (item.anchor !== undefined)
            walk.anchors.set(item.anchor, { space: walk.dialect.space, name: dot(place.dotted, name) });
        if (item.kind === 'scalar')
            yieldScalar(walk, 'element', name, item, place);
        else if (item.kind === 'alias')
            yieldAlias(walk, name, item, place, 'element');
        else {
            const step = containerName(key, item) ?? name;
            visit(walk, item, '', {
                path: [...place.path, step],
                dotted: dot(place.dotted, name),
                siblings: noSiblings,
                label: undefined,
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/extract/quoted.js
const simpleEscapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    '0': '\0',
    a: '\x07',
    v: '\v',
    e: '\x1b',
    _: '\xa0',
    N: '\x85',
    L: '\u2028',
    P: '\u2029',
};
const hexEscapes = { x: 2, u: 4, U: 8 };
/** Offset of the closing double quote between `from` and `end`, or -1; a backslash hides the next character. */
function closingDouble(source, from, end) {
    for (let at = from; at < end; at++) {
        const code = source.charCodeAt(at);
        if (code === 34)
            return at;
        if (code === 92)
            at++;
    }
    return -1;
}
/** Offset of the closing single quote between `from` and `end`, or -1; two quotes are one quote of the text when `doubled`. */
function closingSingle(source, from, end, doubled) {
    for (let at = from; at < end; at++) {
        if (source.charCodeAt(at) !== 39)
            continue;
        if (!doubled || source.charCodeAt(at + 1) !== 39)
            return at;
        at++;
    }
    return -1;
}
function append(builder, piece, source) {
    if (piece === '')
        return;
    builder.segments.push({ at: builder.text.length, source });
    builder.text += piece;
}
/** The text between two quotes; `folds` joins lines by a space as YAML does, else line breaks stay (TOML). */
function decodeQuoted(source, start, end, escapes, folds) {
    const raw = source.slice(start, end);
    const escaped = escapes === 'backslash' ? raw.includes('\\') : escapes === 'doubled' && raw.includes("''");
    if (!escaped && !(folds && raw.includes('\n')))
        return { text: raw };
    const builder = { text: '', segments: [] };
    let from = start;
    let at = start;
    while (at < end) {
        const code = source.charCodeAt(at);
        if (code === 92 && escapes === 'backslash') {
            append(builder, source.slice(from, at), from);
            from = at = decodeEscape(builder, source, at, end);
        }
        else if (code === 39 && escapes === 'doubled' && source.charCodeAt(at + 1) === 39) {
            append(builder, source.slice(from, at + 1), from);
            from = at = at + 2;
        }
        else if (code === 10 && folds) {
            append(builder, source.slice(from, at).trimEnd(), from);
            const next = afterBlanks(source, at, end);
            const breaks = source.slice(at, next).split('\n').length - 1;
            append(builder, breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at);
            from = at = next;
        }
        else
            at++;
    }
    append(builder, source.slice(from, end), from);
    if (builder.segments.length === 0)
        return { text: '' };
    return builder;
}
function afterBlanks(source, from, end) {
    let at = from;
    while (at < end && ' \t\r\n'.includes(source[at]))
        at++;
    return at;
}
function decodeEscape(builder, source, at, end) {
    const letter = source[at + 1] ?? '';
    if (letter === '\n' || letter === '\r')
        return afterBlanks(source, at + 1, end);
    const digits = Object.hasOwn(hexEscapes, letter) ? hexEscapes[letter] : 0;
    if (digits > 0) {
        const hex = source.slice(at + 2, Math.min(end, at + 2 + digits));
        const point = Number.parseInt(hex, 16);
        const valid = /^[\da-f]{1,8}$/i.test(hex) && point <= 0x10ffff;
        append(builder, valid ? String.fromCodePoint(point) : '\ufffd', at);
        return at + 2 + hex.length;
    }
    append(builder, Object.hasOwn(simpleEscapes, letter) ? simpleEscapes[letter] : letter, at);
    return Math.min(end, at + 2);
}

;// CONCATENATED MODULE: ./lib/extract/flow-words.js

/** A fresh memory. */
function noScan() {
    return { faults: [], unclosed: { '"': -1, "'": -1 }, range: { from: 0, to: -1, parentIndent: -1 } };
}
/** Offset of `needle` between `from` and `end`, or -1, without looking further. */
function indexWithin(source, needle, from, end) {
    const first = needle.charCodeAt(0);
    for (let at = from; at + needle.length <= end; at++) {
        if (source.charCodeAt(at) === first && source.startsWith(needle, at))
            return at;
    }
    return -1;
}
/** Offset of the end of the line, before its line break. */
function endOfLine(source, at) {
    const end = source.indexOf('\n', at);
    if (end === -1)
        return source.length;
    return source.charCodeAt(end - 1) === 13 && end > at ? end - 1 : end;
}
/** Whether a comment begins here: `#` in YAML (after a blank) and TOML, `//` and `/*` in JSON. */
function startsComment(source, at, notation) {
    const code = source.charCodeAt(at);
    if (notation === 'json') {
        const next = source.charCodeAt(at + 1);
        return code === 47 && (next === 47 || next === 42);
    }
    if (code !== 35)
        return false;
    return notation === 'toml' || at === 0 || ' \t\r\n,[]{}'.includes(source[at - 1]);
}
/** Offset after the comment that begins here. */
function endOfComment(source, at) {
    if (source.startsWith('/*', at)) {
        const end = source.indexOf('*/', at + 2);
        return end === -1 ? source.length : end + 2;
    }
    return endOfLine(source, at);
}
/** Offset after an anchor, alias or tag; always further than `at`. */
function endOfWord(source, at) {
    let end = at + 1;
    while (end < source.length && !' \t\r\n,[]{}'.includes(source[end]))
        end++;
    return end;
}
/** Offset after a bare word; always further than `at`. A template in double braces is part of it. */
function endOfPlain(source, at, notation, inside) {
    let end = at;
    while (end < source.length) {
        const code = source.charCodeAt(end);
        if (code === 10 || code === 13)
            break;
        if (notation === 'yaml' && code === 123 && source.charCodeAt(end + 1) === 123) {
            const line = endOfLine(source, end);
            const close = indexWithin(source, '}}', end + 2, line);
            end = close === -1 ? line : close + 2;
            continue;
        }
        if (inside && (code === 44 || code === 91 || code === 93 || code === 123 || code === 125))
            break;
        if (notation === 'json' && (code === 32 || code === 9 || code === 58 || code === 34 || code === 47))
            break;
        if (notation === 'toml' && (code === 61 || code === 35))
            break;
        if (notation === 'yaml') {
            if (code === 58 && ' \t\r\n,[]{}'.includes(source[end + 1] ?? '\n'))
                break;
            if (code === 35 && end > at && ' \t'.includes(source[end - 1]))
                break;
        }
        end++;
    }
    return Math.max(end, at + 1);
}
/** The quoted string that begins here, with its span inside the quotes; undefined when it is not closed. */
function readString(source, at, notation, scan, parentIndent) {
    const quote = source.charCodeAt(at) === 34 ? '"' : "'";
    const long = notation === 'toml' && source.startsWith(quote.repeat(3), at);
    const start = long ? at + 3 : at + 1;
    const escapes = quote === '"' || notation === 'json' ? 'backslash' : notation === 'yaml' ? 'doubled' : 'none';
    if (start <= scan.unclosed[quote])
        return undefined;
    const limit = long ? source.length : endOfString(source, start, notation, parentIndent, scan);
    const close = long
        ? closingLong(source, start, quote, escapes === 'backslash')
        : quote === '"'
            ? closingDouble(source, start, limit)
            : escapes === 'backslash'
                ? closingEscapedSingle(source, start, limit)
                : closingSingle(source, start, limit, escapes === 'doubled');
    if (close === -1) {
        scan.unclosed[quote] = limit;
        return undefined;
    }
    // TOML: a line break right after the opening quotes is no part of the text.
    const begin = long ? start + (/^\r?\n/.exec(source.slice(start, start + 2))?.[0].length ?? 0) : start;
    const decoded = decodeQuoted(source, begin, close, escapes, notation === 'yaml');
    const span = { start: begin, end: close };
    const node = { kind: 'scalar', text: decoded.text, span, style: 'quoted' };
    return {
        node: decoded.segments === undefined ? node : { ...node, segments: decoded.segments },
        end: close + (long ? 3 : 1),
    };
}
/** How far a string may reach: its line, and in YAML the lines that are indented deeper than the parent. */
function endOfString(source, start, notation, parentIndent, scan) {
    const { range } = scan;
    if (start < range.from || start > range.to || parentIndent !== range.parentIndent) {
        range.from = start;
        range.to = notation === 'yaml' ? endOfFlow(source, start, parentIndent) : endOfLine(source, start);
        range.parentIndent = parentIndent;
    }
    return range.to;
}
function endOfFlow(source, start, parentIndent) {
    if (parentIndent < 0)
        return source.length;
    for (let at = source.indexOf('\n', start); at !== -1; at = source.indexOf('\n', at + 1)) {
        if (leavesParent(source, at + 1, parentIndent))
            return at;
    }
    return source.length;
}
/** Whether a line of YAML is indented no deeper than the parent and closes no bracket: something above it was not closed. */
function leavesParent(source, lineStart, parentIndent) {
    if (parentIndent < 0)
        return false;
    let at = lineStart;
    while (source.charCodeAt(at) === 32)
        at++;
    if (at - lineStart > parentIndent || at >= source.length)
        return false;
    return !'\r\n\t#]},'.includes(source[at]);
}
function closingEscapedSingle(source, start, end) {
    for (let at = start; at < end; at++) {
        const code = source.charCodeAt(at);
        if (code === 39)
            return at;
        if (code === 92)
            at++;
    }
    return -1;
}
function closingLong(source, start, quote, escaped) {
    const closing = quote.repeat(3);
    let at = source.indexOf(closing, start);
    while (escaped && at !== -1 && isEscaped(source, start, at))
        at = source.indexOf(closing, at + 1);
    // Up to two quotes may stand before the closing three.
    for (let extra = 0; extra < 2 && at !== -1 && source[at + 3] === quote; extra++)
        at++;
    return at;
}
function isEscaped(source, start, at) {
    let from = at;
    while (from > start && source.charCodeAt(from - 1) === 92)
        from--;
    return (at - from) % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/extract/yaml-frames.js
/** The mappings and sequences that a line of YAML may go on with, by their indentation: opened, given a node, and left. */

/** Ends all that is open; a document begins. */
function endDocument(reader) {
    reader.frames.length = 0;
    reader.fresh = true;
    reader.anchor = undefined;
}
/** Adds a key that waits for its value. */
function startEntry(frame, key) {
    const entry = { key, value: undefined };
    if (frame.node.kind === 'mapping')
        frame.node.entries.push(entry);
    frame.slot = entry;
}
/** Puts a node where the innermost frame waits for one, else among the roots, so that nothing read is lost. */
function attach(reader, node, at) {
    if (reader.anchor !== undefined)
        node.anchor = reader.anchor;
    reader.anchor = undefined;
    const frame = reader.frames.at(-1);
    if (frame?.slot !== undefined) {
        if (frame.node.kind === 'sequence')
            frame.node.items.push(node);
        else
            frame.slot.value = node;
        frame.slot = undefined;
        return;
    }
    if (frame !== undefined || !reader.fresh)
        reader.faults.push({ code: 'parse-error', at });
    reader.fresh = false;
    reader.roots.push(node);
}
/** Leaves what is indented further. */
function popTo(reader, indent) {
    while (reader.frames.length > 0 && reader.frames.at(-1).indent > indent)
        reader.frames.pop();
}
/** The mapping at a column; undefined where it would nest too deep. */
function openMapping(reader, column, at) {
    popTo(reader, column);
    const top = reader.frames.at(-1);
    // A sequence may stand at the column of the key that holds it; the next key there ends it.
    if (top?.indent === column && top.node.kind === 'sequence')
        reader.frames.pop();
    const frame = reader.frames.at(-1);
    if (frame?.indent === column && frame.node.kind === 'mapping')
        return frame;
    return yaml_frames_open(reader, { kind: 'mapping', entries: [] }, column, at);
}
/** An item of the sequence at a column; false where it would nest too deep. */
function openSequence(reader, column, at) {
    popTo(reader, column);
    let frame = reader.frames.at(-1);
    if (frame?.indent !== column || frame.node.kind !== 'sequence') {
        frame = yaml_frames_open(reader, { kind: 'sequence', items: [] }, column, at);
    }
    if (frame === undefined)
        return false;
    // An item that got no value still counts.
    if (frame.slot !== undefined && frame.node.kind === 'sequence')
        frame.node.items.push(undefined);
    frame.slot = { key: '', value: undefined };
    return true;
}
function yaml_frames_open(reader, node, indent, at) {
    if (reader.frames.length >= depthLimit) {
        if (!reader.tooDeep)
            reader.faults.push({ code: 'nesting-too-deep', at });
        reader.tooDeep = true;
        return undefined;
    }
    const parent = reader.frames.at(-1);
    // Bad indentation below a key that already has its value: the line most likely belongs to the same mapping.
    if (parent !== undefined && parent.slot === undefined && parent.node.kind === node.kind) {
        reader.faults.push({ code: 'parse-error', at });
        const last = parent.node.kind === 'mapping' ? parent.node.entries.at(-1)?.value : parent.node.items.at(-1);
        const frame = { indent, node: last?.kind === node.kind ? last : parent.node, slot: undefined };
        reader.frames.push(frame);
        return frame;
    }
    attach(reader, node, at);
    const frame = { indent, node, slot: undefined };
    reader.frames.push(frame);
    return frame;
}

;// CONCATENATED MODULE: ./lib/extract/yaml-keys.js
/** Finds the key at the beginning of a line of YAML: plain, quoted, or with a template action in it. */


/** The key at this place and where its value may begin; undefined when the line holds no key. */
function readKey(source, at) {
    const first = source.charCodeAt(at);
    // Flow collections, block scalars, anchors, tags, comments and directives begin no plain key; `{{ x }}: y` does.
    if (first === 91 || first === 124 || first === 62 || first === 38 || first === 33 || first === 35)
        return undefined;
    if (first === 123 && source.charCodeAt(at + 1) !== 123)
        return undefined;
    const end = endOfLine(source, at);
    if (first === 34 || first === 39) {
        const close = first === 34 ? closingDouble(source, at + 1, end) : closingSingle(source, at + 1, end, true);
        if (close === -1)
            return undefined;
        let colon = close + 1;
        while (source.charCodeAt(colon) === 32)
            colon++;
        if (source.charCodeAt(colon) !== 58 || !isBlank(source, colon + 1))
            return undefined;
        return { text: source.slice(at + 1, close), end: colon + 1 };
    }
    for (let index = at; index < end; index++) {
        const code = source.charCodeAt(index);
        if (code === 58 && isBlank(source, index + 1))
            return { text: source.slice(at, index).trimEnd(), end: index + 1 };
        if (code === 35 && index > at && source.charCodeAt(index - 1) === 32)
            return undefined;
        if (code === 123 && source.charCodeAt(index + 1) === 123) {
            const close = indexWithin(source, '}}', index + 2, end);
            if (close === -1)
                return undefined;
            index = close + 1;
        }
    }
    return undefined;
}
/** Whether a blank or the end of the line stands here. */
function isBlank(source, at) {
    const code = source.charCodeAt(at);
    return code === 32 || code === 10 || code === 13 || code === 9 || at >= source.length;
}

;// CONCATENATED MODULE: ./lib/extract/tables.js
const indexes = new WeakMap();
function indexOf(node) {
    const known = indexes.get(node);
    if (known !== undefined)
        return known;
    const index = new Map();
    indexes.set(node, index);
    return index;
}
/** The table under a key, made when there is none; of an array of tables the last one. */
function tableOf(node, key) {
    const known = indexOf(node).get(key);
    const value = known?.kind === 'sequence' ? known.items.at(-1) : known;
    if (value?.kind === 'mapping')
        return value;
    const table = { kind: 'mapping', entries: [] };
    node.entries.push({ key, value: table });
    indexOf(node).set(key, table);
    return table;
}
/** A new table at the end of the array of tables under a key. */
function appendTable(node, key) {
    const table = { kind: 'mapping', entries: [] };
    const known = indexOf(node).get(key);
    if (known?.kind === 'sequence')
        known.items.push(table);
    else {
        const array = { kind: 'sequence', items: [table] };
        node.entries.push({ key, value: array });
        indexOf(node).set(key, array);
    }
    return table;
}
/** Adds a value under a dotted key, making the tables between. */
function tables_enter(node, keys, value) {
    let table = node;
    for (const key of keys.slice(0, -1))
        table = tableOf(table, key);
    table.entries.push({ key: keys.at(-1), value });
}

;// CONCATENATED MODULE: ./lib/extract/flow.js
/** Reads values in brackets and braces without recursion: JSON, flow collections of YAML, arrays and inline tables of TOML. */



/** Longest dotted key of an inline table, in UTF-16 units; bounds the tables that one key can make. */
const dottedKeyLength = 200;
const jsonWord = /^(?:true|false|null|[-+]?(?:NaN|Infinity|0x[\da-f]{1,16}|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))$/i;
/** Reads the value that begins at `start`; in YAML, lines indented no deeper than `parentIndent` end it. Faults go to `scan`. */
function readFlow(source, start, notation, scan, parentIndent = -1) {
    const state = { notation, faults: scan.faults, frames: [], root: undefined, skipped: 0 };
    let at = start;
    while (at < source.length) {
        const code = source.charCodeAt(at);
        const inside = state.frames.length > 0;
        if (code === 32 || code === 9 || code === 13 || code === 0xfeff)
            at++;
        else if (code === 10) {
            if (notation === 'yaml' && inside && leavesParent(source, at + 1, parentIndent))
                break;
            at++;
        }
        else if (code === 91 || (code === 123 && !(notation === 'yaml' && source.charCodeAt(at + 1) === 123))) {
            flow_open(state, code === 91 ? { kind: 'sequence', items: [] } : { kind: 'mapping', entries: [] }, at++);
        }
        else if (!inside && (code === 44 || code === 93 || code === 125 || code === 58 || code === 61))
            break;
        else if (code === 93 || code === 125)
            flow_close(state, code === 93 ? 'sequence' : 'mapping', at++);
        else if (code === 44)
            separate(state, at++);
        else if (code === (notation === 'toml' ? 61 : 58))
            bind(state, at++);
        else if (startsComment(source, at, notation))
            at = endOfComment(source, at);
        else if (code === 34 || code === 39) {
            const string = readString(source, at, notation, scan, parentIndent);
            if (string === undefined)
                fail(state, at);
            else
                place(state, string.node, at);
            at = string?.end ?? endOfLine(source, at);
        }
        else if (notation === 'yaml' && (code === 33 || code === 38 || code === 42)) {
            const end = endOfWord(source, at);
            mark(state, code, source.slice(at + 1, end), at, end);
            at = end;
        }
        else {
            const end = endOfPlain(source, at, notation, inside);
            placePlain(state, source.slice(at, end).trimEnd(), at);
            at = end;
        }
        if (state.root !== undefined && state.frames.length === 0)
            return { node: state.root, end: at };
    }
    if (state.frames.length > 0)
        fail(state, state.frames[0].at);
    for (let frame = state.frames.pop(); frame !== undefined; frame = state.frames.pop()) {
        commit(state, frame, at);
        state.root = frame.node;
    }
    return { node: state.root, end: at };
}
function fail(state, at) {
    state.faults.push({ code: 'parse-error', at });
}
function flow_open(state, node, at) {
    if (state.skipped > 0 || state.frames.length >= depthLimit) {
        if (state.skipped++ === 0)
            state.faults.push({ code: 'nesting-too-deep', at });
        return;
    }
    if (state.frames.length > 0)
        place(state, node, at);
    state.frames.push({ node, at, key: undefined, pending: undefined, anchor: undefined, pieces: undefined });
}
function flow_close(state, kind, at) {
    if (state.skipped > 0) {
        state.skipped--;
        return;
    }
    if (state.frames.at(-1).node.kind !== kind) {
        fail(state, at);
        // A stray bracket is passed over; a forgotten one is taken as closed here.
        if (state.frames.at(-2)?.node.kind !== kind) {
            endPlain(state.frames.at(-1));
            return;
        }
        commit(state, state.frames.pop(), at);
    }
    const closed = state.frames.pop();
    commit(state, closed, at);
    if (state.frames.length === 0)
        state.root = closed.node;
}
function separate(state, at) {
    if (state.skipped > 0)
        return;
    const frame = state.frames.at(-1);
    if (state.notation !== 'yaml' && frame.pending === undefined)
        fail(state, at);
    commit(state, frame, at);
}
/** A colon or equals sign: what stood before it is the key. */
function bind(state, at) {
    if (state.skipped > 0)
        return;
    const frame = state.frames.at(-1);
    const key = frame.pending;
    const allowed = state.notation === 'yaml' || frame.node.kind === 'mapping';
    if (key?.kind !== 'scalar' || frame.key !== undefined || !allowed) {
        fail(state, at);
        endPlain(frame);
        return;
    }
    frame.key = key;
    frame.pending = undefined;
}
/** `{ a: b: c }`, `{ a: b] c }`: what comes behind a stray sign does not go on with what stood before it. */
function endPlain(frame) {
    if (frame.pending?.kind === 'scalar')
        frame.pending = { ...frame.pending, style: 'literal' };
}
function place(state, node, at) {
    if (state.skipped > 0)
        return;
    const frame = state.frames.at(-1);
    if (frame === undefined) {
        state.root = node;
        return;
    }
    if (frame.anchor !== undefined)
        node.anchor = frame.anchor;
    frame.anchor = undefined;
    if (frame.pending !== undefined) {
        fail(state, at);
        commit(state, frame, at);
    }
    frame.pending = node;
}
function placePlain(state, text, at) {
    const top = state.frames.at(-1);
    const pending = top?.pending;
    if (state.notation === 'yaml' && pending?.kind === 'scalar' && pending.style === 'plain' && state.skipped === 0) {
        // A bare text goes on over lines; the list of its pieces is shared, so that many lines stay linear.
        top.pieces = pending.segments === undefined ? [{ at: 0, source: pending.span.start }] : top.pieces;
        top.pieces.push({ at: pending.text.length + 1, source: at });
        const span = { start: pending.span.start, end: at + text.length };
        top.pending = { kind: 'scalar', text: `${pending.text} ${text}`, span, style: 'plain', segments: top.pieces };
        return;
    }
    if (state.notation === 'json' && state.skipped === 0 && !jsonWord.test(text)) {
        // JSON5 allows bare keys.
        const key = top?.node.kind === 'mapping' && top.key === undefined && /^[A-Za-z_$][\w$]{0,63}$/.test(text);
        if (!key)
            fail(state, at);
    }
    // Only YAML has texts without quotes.
    const style = state.notation === 'yaml' ? 'plain' : 'literal';
    place(state, { kind: 'scalar', text, span: { start: at, end: at + text.length }, style }, at);
}
function mark(state, code, name, at, end) {
    const frame = state.frames.at(-1);
    if (code === 42)
        place(state, { kind: 'alias', name, span: { start: at, end } }, at);
    else if (code === 38 && frame !== undefined)
        frame.anchor = name;
}
function commit(state, frame, at) {
    const { node, key, pending } = frame;
    frame.key = undefined;
    frame.pending = undefined;
    if (node.kind === 'sequence') {
        if (key !== undefined)
            node.items.push({ kind: 'mapping', entries: [{ key: key.text, value: pending }] });
        else if (pending !== undefined)
            node.items.push(pending);
    }
    else if (key !== undefined) {
        if (pending === undefined && state.notation !== 'yaml')
            fail(state, at);
        if (state.notation === 'toml' && key.style === 'literal' && key.text.includes('.')) {
            tables_enter(node, key.text
                .slice(0, dottedKeyLength)
                .split('.')
                .map((part) => part.trim()), pending);
        }
        else
            node.entries.push({ key: key.text, value: pending });
    }
    else if (pending !== undefined) {
        if (state.notation !== 'yaml')
            fail(state, at);
        if (pending.kind === 'scalar')
            node.entries.push({ key: pending.text, value: undefined });
    }
}

;// CONCATENATED MODULE: ./lib/extract/yaml-values.js


/** Where the line after this place begins. */
function nextLine(source, at) {
    const end = source.indexOf('\n', at);
    return end === -1 ? source.length : end + 1;
}
/** Whether something other than a line break or a comment stands here. */
function isContent(source, at) {
    const code = source.charCodeAt(at);
    return at < source.length && code !== 10 && code !== 13 && code !== 35;
}
/** An anchor or tag and where the next word begins. */
function readProperty(source, at) {
    let end = endOfWord(source, at);
    const anchor = source.charCodeAt(at) === 38 ? source.slice(at + 1, end) : undefined;
    while (source.charCodeAt(end) === 32 || source.charCodeAt(end) === 9)
        end++;
    return { anchor, end };
}
/** The value that begins at `at`, below a parent indented by `parentIndent` columns (-1: none). */
function readValue(reader, at, parentIndent) {
    const { source } = reader;
    const code = source.charCodeAt(at);
    if (code === 34 || code === 39)
        return readQuoted(reader, at, parentIndent);
    if (code === 91 || (code === 123 && source.charCodeAt(at + 1) !== 123)) {
        const flow = readFlow(source, at, 'yaml', reader, parentIndent);
        return { node: flow.node, next: afterValue(reader, flow.end) };
    }
    if (code === 42) {
        const end = endOfWord(source, at);
        if (end > at + 1) {
            const node = { kind: 'alias', name: source.slice(at + 1, end), span: { start: at, end } };
            return { node, next: nextLine(source, end) };
        }
    }
    if (code === 124 || code === 62) {
        const header = /^[|>][-+\d]{0,2}[ \t]*(?:#|$)/.exec(source.slice(at, Math.min(endOfLine(source, at), at + 40)));
        if (header !== null)
            return readBlock(reader, at, parentIndent);
    }
    return readPlain(reader, at, parentIndent);
}
/** The next line after a quoted or bracketed value; other text on its line is a fault. */
function afterValue(reader, from) {
    const { source } = reader;
    let at = from;
    while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)
        at++;
    if (isContent(source, at))
        reader.faults.push({ code: 'parse-error', at });
    return nextLine(source, at);
}
function readQuoted(reader, at, parentIndent) {
    const { source } = reader;
    const string = readString(source, at, 'yaml', reader, parentIndent);
    if (string !== undefined)
        return { node: string.node, next: afterValue(reader, string.end) };
    reader.faults.push({ code: 'parse-error', at });
    const end = endOfLine(source, at);
    const text = source.slice(at + 1, end).trimEnd();
    const span = { start: at + 1, end: at + 1 + text.length };
    return { node: { kind: 'scalar', text, span, style: 'quoted' }, next: nextLine(source, end) };
}
function readPlain(reader, at, parentIndent) {
    const { source } = reader;
    const lineEnd = endOfLine(source, at);
    const end = endOfText(source, at, lineEnd);
    if (source.charCodeAt(at) === 123)
        reader.templated = true;
    const pieces = [{ start: at, end, joint: '' }];
    let next = nextLine(source, lineEnd);
    // A comment ends the text; a template action stands for lines of its own.
    if (end === trimmedEnd(source, at, lineEnd) && source.charCodeAt(at) !== 123) {
        let blanks = 0;
        for (let line = next; line < source.length;) {
            let from = line;
            while (source.charCodeAt(from) === 32)
                from++;
            const code = source.charCodeAt(from);
            const stop = endOfLine(source, from);
            if (from === stop) {
                blanks++;
            }
            else {
                if (from - line <= parentIndent || code === 35 || code === 9 || (code === 123 && isAction(source, from)))
                    break;
                if (parentIndent < 0 && from === line && (source.startsWith('---', from) || source.startsWith('...', from)))
                    break;
                const to = endOfText(source, from, stop);
                // A key here is bad indentation, which the reader of lines reports.
                if (/:(?:[ \t]|$)/.test(source.slice(from, Math.min(to, from + 200))))
                    break;
                pieces.push({ start: from, end: to, joint: blanks === 0 ? ' ' : '\n'.repeat(blanks) });
                blanks = 0;
                next = nextLine(source, stop);
            }
            line = nextLine(source, stop);
        }
    }
    return { node: joined(source, pieces, 'plain'), next };
}
function isAction(source, at) {
    const code = source.charCodeAt(at + 1);
    return code === 123 || code === 37;
}
function trimmedEnd(source, from, to) {
    let end = to;
    while (end > from && (source.charCodeAt(end - 1) === 32 || source.charCodeAt(end - 1) === 9))
        end--;
    return end;
}
/** Where a plain text ends on its line: before a comment, without trailing blanks. */
function endOfText(source, from, lineEnd) {
    for (let at = from; at < lineEnd; at++) {
        const code = source.charCodeAt(at);
        if (code === 35 && at > from && (source.charCodeAt(at - 1) === 32 || source.charCodeAt(at - 1) === 9)) {
            return trimmedEnd(source, from, at);
        }
        if (code === 123 && source.charCodeAt(at + 1) === 123) {
            const close = indexWithin(source, '}}', at + 2, lineEnd);
            if (close === -1)
                break;
            at = close + 1;
        }
    }
    return trimmedEnd(source, from, lineEnd);
}
function joined(source, pieces, style) {
    const first = pieces[0];
    const span = { start: first.start, end: pieces.at(-1).end };
    if (pieces.length === 1)
        return { kind: 'scalar', text: source.slice(first.start, first.end), span, style };
    const segments = [];
    const texts = [];
    let length = 0;
    for (const piece of pieces) {
        length += piece.joint.length;
        // A joint stands for the line break before the piece; it belongs to the piece that came before.
        if (piece.end > piece.start || length === 0)
            segments.push({ at: length, source: piece.start });
        texts.push(piece.joint, source.slice(piece.start, piece.end));
        length += piece.end - piece.start;
    }
    return { kind: 'scalar', text: texts.join(''), span, style, segments };
}
/** A block scalar: `|` keeps line breaks, `>` folds them; the last line break is left out. */
function readBlock(reader, at, parentIndent) {
    const { source } = reader;
    const folded = source.charCodeAt(at) === 62;
    const explicit = /\d/.exec(source.slice(at, at + 3))?.[0];
    let indent = explicit === undefined ? undefined : Math.max(parentIndent, 0) + Number(explicit);
    const pieces = [];
    let line = nextLine(source, at);
    let next = line;
    let breaks = 0;
    let deeper = false;
    while (line < source.length) {
        const lineEnd = endOfLine(source, line);
        let from = line;
        while (from < lineEnd && source.charCodeAt(from) === 32)
            from++;
        const column = from - line;
        line = nextLine(source, lineEnd);
        if (from === lineEnd || trimmedEnd(source, from, lineEnd) === from) {
            breaks++;
            continue;
        }
        if (column <= parentIndent || (indent !== undefined && column < indent)) {
            // Helm writes whole blocks from the first column; such a line is content that we cannot know.
            if (source.charCodeAt(from) === 123 && isAction(source, from)) {
                reader.templated = true;
                breaks++;
                next = line;
                continue;
            }
            break;
        }
        indent ??= column;
        const start = from - column + indent;
        const wasDeeper = deeper;
        deeper = column > indent;
        const folds = folded && breaks === 0 && !deeper && !wasDeeper;
        const joint = pieces.length === 0
            ? ''
            : folds
                ? ' '
                : '\n'.repeat(breaks + (folded && breaks > 0 && !deeper && !wasDeeper ? 0 : 1));
        pieces.push({ start, end: lineEnd, joint });
        breaks = 0;
        next = line;
    }
    if (pieces.length === 0)
        return { node: undefined, next };
    return { node: joined(source, pieces, 'block'), next };
}

;// CONCATENATED MODULE: ./lib/extract/yaml-lines.js




/** The documents of a YAML text and its faults; a text with template lines has no faults but nesting. */
function readYamlLines(source) {
    const reader = {
        source,
        ...noScan(),
        templated: false,
        unclosedAction: false,
        roots: [],
        frames: [],
        fresh: true,
        anchor: undefined,
        tooDeep: false,
    };
    let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < source.length)
        at = readLine(reader, at);
    const faults = reader.templated ? reader.faults.filter((fault) => fault.code !== 'parse-error') : reader.faults;
    return { roots: reader.roots, faults };
}
/** Reads the line at `lineStart`, and the lines that its value takes; returns where the next line begins. */
function readLine(reader, lineStart) {
    const { source } = reader;
    let at = lineStart;
    let code = source.charCodeAt(at);
    while (code === 32 || code === 9) {
        if (code === 9)
            return readTabbed(reader, lineStart);
        code = source.charCodeAt(++at);
    }
    if (code === 10)
        return at + 1;
    if (code === 35 || code === 13 || at >= source.length)
        return nextLine(source, at);
    if (code === 123 && (source.charCodeAt(at + 1) === 123 || source.charCodeAt(at + 1) === 37)) {
        const end = afterTemplateLine(reader, at);
        if (end !== undefined)
            return end;
    }
    if (at === lineStart && (code === 45 || code === 46 || code === 37)) {
        const marker = source.slice(at, at + 3);
        if ((marker === '---' || marker === '...') && isBlank(source, at + 3)) {
            endDocument(reader);
            at += 3;
            while (source.charCodeAt(at) === 32)
                at++;
            return isContent(source, at) ? readContent(reader, at, at - lineStart) : nextLine(source, at);
        }
        if (code === 37 && reader.fresh)
            return nextLine(source, at);
    }
    return readContent(reader, at, at - lineStart);
}
/** A tab in the indentation is a fault of YAML; we count it as two columns and go on. */
function readTabbed(reader, lineStart) {
    const { source } = reader;
    let at = lineStart;
    let column = 0;
    for (; source[at] === ' ' || source[at] === '\t'; at++)
        column += source[at] === '\t' ? 2 : 1;
    if (!isContent(source, at))
        return nextLine(source, at);
    reader.faults.push({ code: 'parse-error', at: lineStart });
    return readContent(reader, at, column);
}
/** Where the next line begins when this line holds template actions and nothing else. */
function afterTemplateLine(reader, from) {
    const { source } = reader;
    let at = from;
    while (source.startsWith('{{', at) || source.startsWith('{%', at)) {
        const close = reader.unclosedAction ? -1 : source.indexOf(source[at + 1] === '{' ? '}}' : '%}', at + 2);
        if (close === -1) {
            reader.unclosedAction = true;
            return undefined;
        }
        at = close + 2;
        while (source[at] === ' ' || source[at] === '\t')
            at++;
    }
    if (isContent(source, at))
        return undefined;
    reader.templated = true;
    return nextLine(source, at);
}
function readContent(reader, from, fromColumn) {
    const { source } = reader;
    let at = from;
    let column = fromColumn;
    for (;;) {
        const code = source.charCodeAt(at);
        if ((code === 63 || code === 58) && isBlank(source, at + 1))
            return readComplexKey(reader, at, column);
        if (code === 45 && isBlank(source, at + 1)) {
            const begin = at;
            if (!openSequence(reader, column, at))
                return nextLine(source, at);
            at++;
            while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)
                at++;
            if (!isContent(source, at))
                return nextLine(source, at);
            column += at - begin;
            continue;
        }
        const key = readKey(source, at);
        if (key !== undefined)
            return readEntry(reader, key, column, at);
        if ((code === 38 || code === 33) && !isBlank(source, at + 1)) {
            const property = readProperty(source, at);
            if (property.anchor !== undefined)
                reader.anchor = property.anchor;
            column += property.end - at;
            at = property.end;
            if (!isContent(source, at))
                return nextLine(source, at);
            continue;
        }
        popTo(reader, column - 1);
        const frame = reader.frames.at(-1);
        const parentIndent = frame?.indent ?? -1;
        const value = readValue(reader, at, parentIndent);
        if (value.node !== undefined)
            attach(reader, value.node, at);
        return value.next;
    }
}
function readEntry(reader, key, column, at) {
    const { source } = reader;
    const frame = openMapping(reader, column, at);
    if (frame === undefined)
        return nextLine(source, at);
    startEntry(frame, key.text);
    return readEntryValue(reader, frame, key.end);
}
/** `? key` on one line and `: value` on another; the key is taken as plain text. */
function readComplexKey(reader, at, column) {
    const { source } = reader;
    const frame = openMapping(reader, column, at);
    if (frame === undefined)
        return nextLine(source, at);
    if (source.charCodeAt(at) === 58 && frame.slot !== undefined) {
        let from = at + 1;
        while (source.charCodeAt(from) === 32)
            from++;
        return isContent(source, from) ? readContent(reader, from, column + from - at) : nextLine(source, from);
    }
    const end = endOfLine(source, at);
    startEntry(frame, source.slice(at + 1, end).trim());
    return nextLine(source, end);
}
function readEntryValue(reader, frame, keyEnd) {
    const { source } = reader;
    let from = keyEnd;
    for (;;) {
        while (source.charCodeAt(from) === 32 || source.charCodeAt(from) === 9)
            from++;
        if (!isContent(source, from))
            return nextLine(source, from);
        const code = source.charCodeAt(from);
        if (code !== 38 && code !== 33)
            break;
        const property = readProperty(source, from);
        if (property.anchor !== undefined)
            reader.anchor = property.anchor;
        from = property.end;
    }
    const value = readValue(reader, from, frame.indent);
    if (value.node !== undefined)
        attach(reader, value.node, from);
    return value.next;
}

;// CONCATENATED MODULE: ./lib/extract/yaml.js
/** Reads YAML: manifests of Kubernetes, Helm values and templates, recipes of trainers, and any other configuration. */



/** Reads a text as YAML of one dialect. */
function extractYaml(path, text, dialect) {
    const { roots, faults } = readYamlLines(text);
    const { bindings, snippets } = readDocuments(roots, dialect, text);
    return { bindings, snippets, problems: problemsOf(path, text, faults) };
}
/** Whether a file holds the defaults of a Helm chart, by its name. */
function isValuesFile(path) {
    return /(?:^|[-_.])values(?:[-_.]|$)/i.test(path.slice(path.lastIndexOf('/') + 1));
}
/** YAML without a format of its own. */
const yaml = {
    id: 'yaml',
    title: 'YAML, Kubernetes and Helm',
    docs: 'https://yaml.org/spec/1.2.2/',
    matches: [
        '!(pnpm-lock).{yaml,yml}',
        '*.{yaml,yml}.{tmpl,tpl,gotmpl,j2,jinja,jinja2,template,example,sample,dist}',
        '*.{tmpl,tpl,j2,template,example,sample}.{yaml,yml}',
        '*.template',
        'MLproject',
    ],
    language: 'yaml',
    extract: ({ path, text }) => extractYaml(path, text, {
        style: 'document',
        space: isValuesFile(path) ? 'values' : 'local',
        environment: /^kind:/m.test(text.slice(0, 2000)) ? 'any' : 'capitals',
    }),
};

;// CONCATENATED MODULE: ./lib/extract/compose.js

/** Docker Compose. */
const compose = {
    id: 'compose',
    title: 'Docker Compose',
    docs: 'https://docs.docker.com/reference/compose-file/',
    matches: ['{compose,docker-compose}*.{yaml,yml}', '*{compose,docker-compose}.{yaml,yml}', '*compose*.{yaml,yml}'],
    extract: ({ path, text }) => extractYaml(path, text, { style: 'compose', space: 'local', environment: 'any' }),
};

;// CONCATENATED MODULE: ./lib/extract/dockerfile/instruction.js
/** Cuts a Dockerfile into instructions; continued lines and comments inside become blanks, so that offsets stay those of the file. */
const keywords = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Here-documents of one instruction that are looked for. */
const maximumDocuments = 20;
/** Here-documents without an end, after which the file is believed to have none. */
const maximumMissing = 8;
/** Reads the instructions of `file`. */
function instructionsOf(file) {
    const marker = /^(?:\s{0,20}#[^\n]{0,200}\n){0,3}\s{0,20}#\s{0,9}escape\s{0,9}=\s{0,9}`/i.test(file.slice(0, 1000))
        ? '`'
        : '\\';
    const pieces = [];
    const instructions = [];
    let missing = 0;
    let at = file.charCodeAt(0) === 0xfeff ? 1 : 0;
    let kept = 0;
    const blank = (from, to) => {
        pieces.push(file.slice(kept, from), ' '.repeat(to - from));
        kept = to;
    };
    while (at < file.length) {
        const head = /^[ \t]{0,80}([A-Za-z]{2,12})(?=[ \t\r\n\\`]|$)/.exec(file.slice(at, at + 100));
        let end = lineEnd(file, at);
        const keyword = head?.[1]?.toUpperCase();
        if (!head || !keyword || !keywords.has(keyword)) {
            at = end + 1;
            continue;
        }
        const start = at + head[0].length;
        for (;;) {
            const last = lastVisible(file, at, end);
            if (last < start || file[last] !== marker || end >= file.length)
                break;
            let next = end + 1;
            blank(last, next);
            // Comments and empty lines inside an instruction are no part of it.
            for (;;) {
                const stop = lineEnd(file, next);
                if (next >= file.length || !/^[ \t\r]{0,200}(?:#|$)/.test(file.slice(next, Math.min(stop, next + 202))))
                    break;
                blank(next, Math.min(stop + 1, file.length));
                next = stop + 1;
            }
            at = Math.min(next, file.length);
            end = lineEnd(file, at);
        }
        const documents = [];
        let until = end;
        if (/^(?:RUN|COPY|ADD)$/.test(keyword) && missing < maximumMissing) {
            for (const [, dash, quote, delimiter] of file
                .slice(start, end)
                .matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w{0,60})\2/g)) {
                if (documents.length >= maximumDocuments)
                    break;
                const document = documentAt(file, until + 1, delimiter, quote !== '', dash !== '');
                if (document) {
                    documents.push(document);
                    until = lineEnd(file, document.end);
                }
                else
                    missing++;
            }
        }
        instructions.push({ keyword, start, end, documents, until });
        at = until + 1;
    }
    pieces.push(file.slice(kept));
    return { text: pieces.join(''), instructions };
}
function documentAt(file, start, delimiter, verbatim, dedent) {
    for (let line = start; line < file.length;) {
        const stop = lineEnd(file, line);
        if (stop - line < delimiter.length + 80 && file.slice(line, stop).trim() === delimiter) {
            return { delimiter, verbatim, dedent, start, end: line };
        }
        line = stop + 1;
    }
    return undefined;
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function lastVisible(text, from, end) {
    let at = end - 1;
    while (at > from && ' \t\r'.includes(text[at]))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./lib/extract/shell/cursor.js
/** A position in shell text, and how it moves over what separates words. */
/** Substitutions and expansions deeper than this are read as plain characters. */
const maximumDepth = 40;
/** Moves the cursor over blanks, continued lines and a byte order mark. */
function skipBlanks(cursor) {
    const { text, end } = cursor;
    while (cursor.at < end) {
        const code = text.charCodeAt(cursor.at);
        if (code === 32 || code === 9 || code === 13 || code === 0xfeff)
            cursor.at++;
        else if (code === 92 && continued(text, cursor.at) > 0)
            cursor.at += continued(text, cursor.at);
        else
            return;
    }
}
/** Length of what was meant to continue the line at `at`: a backslash with blanks or a remark behind it, too. */
function continued(text, at) {
    const exact = continuation(text, at);
    if (exact > 0 || (text[at + 1] !== ' ' && text[at + 1] !== '\t'))
        return exact;
    meant.lastIndex = at;
    return meant.test(text) ? meant.lastIndex - at : 0;
}
const meant = /\\[ \t]{1,40}(?:#[^\n]{0,200})?\r?\n/y;
/** The offset of the end of the line that holds `at`. */
function cursor_lineEnd(text, at, end) {
    const found = text.indexOf('\n', at);
    return found === -1 || found > end ? end : found;
}
/** Length of a backslash, newline at `at`; 0 when it is none. */
function continuation(text, at) {
    if (text[at + 1] === '\n')
        return 2;
    return text[at + 1] === '\r' && text[at + 2] === '\n' ? 3 : 0;
}

;// CONCATENATED MODULE: ./lib/extract/shell/template.js
/** Characters of the longest template that is looked at. */
const maximumLength = 300;
/** Where the template that begins with `{{` at `at` ends (exclusive); undefined when it is none. */
function templateEnd(text, at, end) {
    const window = text.slice(at + 2, Math.min(end, at + maximumLength));
    const close = window.indexOf('}}');
    if (close === -1)
        return undefined;
    const line = window.indexOf('\n');
    return line !== -1 && line < close ? undefined : at + 2 + close + 2;
}
/** `${var.model}` of a Terraform template: its end and its value; undefined when it is none. */
function terraformHole(text, at) {
    const found = /^\$\{(var|local|module|data|each|self|aws_\w{1,60})\.([\w.[\]"*-]{1,200})\}/.exec(text.slice(at, at + maximumLength));
    if (!found)
        return undefined;
    const span = { start: at, end: at + found[0].length };
    const name = found[1] === 'var' ? found[2] : `${found[1]}.${found[2]}`;
    const simple = (found[1] === 'var' || found[1] === 'local') && /^[\w.]+$/.test(found[2]);
    return {
        end: span.end,
        value: simple ? { kind: 'name', space: 'variable', name, span } : { kind: 'opaque', span },
    };
}

;// CONCATENATED MODULE: ./lib/extract/shell/word.js
/** Appends literal text that stands at `source`..`end`; neighbours that run in parallel become one piece. */
function addLiteral(parts, text, source, end) {
    const last = parts[parts.length - 1];
    const parallel = text.length === end - source;
    if (last?.kind === 'literal' && last.end === source && parallel && last.text.length === last.end - last.source) {
        parts[parts.length - 1] = { ...last, text: last.text + text, end };
        return;
    }
    parts.push({ kind: 'literal', text, at: last ? last.at + last.text.length : 0, source, end });
}
/** Appends a hole whose raw characters are `text`, from `source` on. */
function addHole(parts, text, source, value) {
    const last = parts[parts.length - 1];
    const at = last ? last.at + last.text.length : 0;
    parts.push({ kind: 'hole', text, at, source, end: source + text.length, value });
}
/** The decoded text of `parts`. */
function textOf(parts) {
    return parts.length === 1 ? parts[0].text : parts.map((part) => part.text).join('');
}
/** Whether nothing of the word is left to run time. */
function word_isLiteral(word) {
    return word.parts.every((part) => part.kind === 'literal');
}
/** The value of the decoded characters `from`..`to` of a word. */
function wordValue(word, from = 0, to = word.text.length) {
    const values = [];
    let text = '';
    let start = -1;
    let end = -1;
    const flush = () => {
        if (start !== -1)
            values.push({ kind: 'text', text, span: { start, end } });
        text = '';
        start = -1;
    };
    for (const part of word.parts) {
        const length = part.text.length;
        if (part.at + length <= from || part.at >= to)
            continue;
        if (part.kind === 'hole') {
            flush();
            values.push(part.value ?? { kind: 'opaque', span: { start: part.source, end: part.end } });
            continue;
        }
        const head = Math.max(0, from - part.at);
        const tail = Math.min(length, to - part.at);
        if (start === -1)
            start = part.source + head;
        text += part.text.slice(head, tail);
        end = tail === length ? part.end : part.source + tail;
    }
    flush();
    if (values.length === 1)
        return values[0];
    if (values.length === 0) {
        const at = sourceOf(word, from);
        return { kind: 'text', text: '', span: { start: at, end: at } };
    }
    return {
        kind: 'join',
        parts: values,
        span: { start: values[0].span.start, end: values[values.length - 1].span.end },
    };
}
/** The decoded characters from `from` on as text in another language, mapped piece by piece. */
function snippetOf(word, language, from = 0, to = word.text.length) {
    const segments = [];
    for (const part of word.parts) {
        if (part.at + part.text.length <= from || part.at >= to)
            continue;
        const head = Math.max(0, from - part.at);
        const at = part.at + head - from;
        const source = part.source + head;
        const last = segments[segments.length - 1];
        if (!last || last.source - last.at !== source - at)
            segments.push({ at, source });
    }
    if (segments.length === 0)
        segments.push({ at: 0, source: sourceOf(word, from) });
    return { language, text: word.text.slice(from, to), segments };
}
function sourceOf(word, from) {
    for (const part of word.parts) {
        if (from >= part.at && from <= part.at + part.text.length)
            return Math.min(part.end, part.source + from - part.at);
    }
    return word.start;
}

;// CONCATENATED MODULE: ./lib/extract/shell/expansion.js
/** Reads what a dollar sign begins: variables with their defaults, substitutions, templates and ANSI-C strings. */




/** A hole from `at` to the cursor; run time decides unless `value` says more. */
function hole(cursor, parts, at, value) {
    addHole(parts, cursor.text.slice(at, cursor.at), at, value ?? { kind: 'opaque', span: { start: at, end: cursor.at } });
}
/** Reads what the `$` at the cursor begins; a lone one is a character. */
function readDollar(cursor, parts, quoted, read) {
    const { text, at, end } = cursor;
    const next = at + 1 < end ? text[at + 1] : '';
    if (next === '(') {
        readSubstitution(cursor, parts);
        return;
    }
    if (next === '{') {
        readBrace(cursor, parts, quoted, read);
        return;
    }
    if (next === "'" && !quoted && text.indexOf("'", at + 2) !== -1) {
        readAnsi(cursor, parts);
        return;
    }
    if (next === '"' && !quoted) {
        cursor.at++;
        return;
    }
    const name = /^[A-Za-z_]\w{0,200}/.exec(text.slice(at + 1, Math.min(end, at + 202)))?.[0];
    if (name !== undefined) {
        cursor.at = at + 1 + name.length;
        hole(cursor, parts, at, { kind: 'name', space: 'env', name, span: { start: at, end: cursor.at } });
        return;
    }
    if (next !== '' && '@*#?$!-0123456789'.includes(next)) {
        cursor.at = at + 2;
        hole(cursor, parts, at);
        return;
    }
    addLiteral(parts, '$', at, at + 1);
    cursor.at++;
}
function readSubstitution(cursor, parts) {
    const { text, at } = cursor;
    // `$(MODEL_ID)` is how Kubernetes and make write a variable; no command has such a name.
    const variable = /^\$\(([A-Z_][A-Z0-9_]{0,100})\)/.exec(text.slice(at, Math.min(cursor.end, at + 110)));
    if (variable) {
        cursor.at = at + variable[0].length;
        hole(cursor, parts, at, {
            kind: 'name',
            space: 'env',
            name: variable[1],
            span: { start: at, end: cursor.at },
        });
        return;
    }
    if (text[at + 2] === '(') {
        const close = text.slice(at, Math.min(cursor.end, at + 400)).indexOf('))');
        if (close !== -1) {
            cursor.at = at + close + 2;
            hole(cursor, parts, at);
            return;
        }
    }
    cursor.at = at + 2;
    if (cursor.depth >= maximumDepth) {
        addLiteral(parts, '$(', at, at + 2);
        return;
    }
    cursor.depth++;
    cursor.substitute(cursor, true);
    cursor.depth--;
    hole(cursor, parts, at);
}
function readBrace(cursor, parts, quoted, read) {
    const { text, at, end } = cursor;
    if (text[at + 2] === '{') {
        const close = templateEnd(text, at + 1, end);
        if (close !== undefined) {
            cursor.at = close;
            hole(cursor, parts, at, readExpression(text.slice(at + 3, close - 2), at + 3, { start: at, end: close }, true));
            return;
        }
    }
    const terraform = terraformHole(text, at);
    if (terraform) {
        cursor.at = terraform.end;
        hole(cursor, parts, at, terraform.value);
        return;
    }
    const head = /^\$\{([!#]?)([A-Za-z_]\w{0,200}|[0-9]{1,3}|[@*])(?:\[[^\]\n]{0,100}\])?(:?[-=?+])?/.exec(text.slice(at, Math.min(end, at + 320)));
    if (!head || cursor.depth >= maximumDepth) {
        addLiteral(parts, '${', at, at + 2);
        cursor.at = at + 2;
        return;
    }
    cursor.at = at + head[0].length;
    const operator = head[3]?.slice(-1);
    const inside = [];
    const from = cursor.at;
    cursor.depth++;
    read(cursor, inside, quoted ? 'quoted' : 'brace');
    cursor.depth--;
    const to = cursor.at;
    if (text[cursor.at] === '}' && cursor.at < end)
        cursor.at++;
    const span = { start: at, end: cursor.at };
    const named = head[1] === '' && /^[A-Za-z_]/.test(head[2]);
    const whole = named ? { kind: 'name', space: 'env', name: head[2], span } : { kind: 'opaque', span };
    if (operator === '-' || operator === '=') {
        const fallback = inside.length === 0
            ? undefined
            : wordValue({ start: from, end: to, text: textOf(inside), parts: inside, bare: false });
        hole(cursor, parts, at, fallback ? { kind: 'either', options: [whole, fallback], span } : whole);
        return;
    }
    // `${X%…}`, `${X/…}` and `${X:+…}` change the value, which is then not the variable's.
    hole(cursor, parts, at, operator === '?' || to === from ? whole : { kind: 'opaque', span });
}
const ansiEscapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    f: '\f',
    v: '\v',
};
function readAnsi(cursor, parts) {
    const { text, end } = cursor;
    cursor.at += 2;
    while (cursor.at < end && text[cursor.at] !== "'") {
        const at = cursor.at;
        if (text[at] === '\\' && at + 1 < end) {
            addLiteral(parts, ansiEscapes[text[at + 1]] ?? text[at + 1], at, at + 2);
            cursor.at += 2;
            continue;
        }
        let next = at + 1;
        while (next < end && text[next] !== "'" && text[next] !== '\\')
            next++;
        addLiteral(parts, text.slice(at, next), at, next);
        cursor.at = next;
    }
    if (cursor.at < end)
        cursor.at++;
}

;// CONCATENATED MODULE: ./lib/extract/shell/lexer.js
/** Splits shell text into words: quotes, escapes, expansions, substitutions and the templates that stand among them. */





const special = new Uint8Array(128);
for (const character of '\t\n\r ;&|()<>\'"`$\\{}')
    special[character.charCodeAt(0)] = 1;
/** Reads the word at the cursor; an empty word when a metacharacter stands there. */
function readWord(cursor) {
    const start = cursor.at;
    const parts = [];
    readParts(cursor, parts, 'word');
    const text = textOf(parts);
    const written = cursor.at - start === text.length;
    const bare = written && parts.every((part) => part.kind === 'literal');
    if (cursor.text[cursor.at] === '(' &&
        cursor.at < cursor.end &&
        cursor.depth < maximumDepth &&
        /^[A-Za-z_]\w{0,200}\+?=$/.test(text)) {
        cursor.depth++;
        const elements = readElements(cursor);
        cursor.depth--;
        return { start, end: cursor.at, text, parts, bare, elements };
    }
    return { start, end: cursor.at, text, parts, bare };
}
function readElements(cursor) {
    const elements = [];
    cursor.at++;
    while (cursor.at < cursor.end) {
        skipBlanks(cursor);
        const character = cursor.text[cursor.at];
        if (cursor.at >= cursor.end || character === ')')
            break;
        if (character === '\n')
            cursor.at++;
        else if (character === '#')
            cursor.at = cursor_lineEnd(cursor.text, cursor.at, cursor.end);
        else {
            const before = cursor.at;
            const word = readWord(cursor);
            if (cursor.at === before)
                cursor.at++;
            else
                elements.push(word);
        }
    }
    if (cursor.at < cursor.end)
        cursor.at++;
    return elements;
}
/** Reads pieces up to the end of the word or of the expansion. */
function readParts(cursor, parts, place) {
    const { text, end } = cursor;
    while (cursor.at < end) {
        const at = cursor.at;
        let plain = at;
        for (let code = text.charCodeAt(plain); plain < end && (code > 127 || special[code] === 0); code = text.charCodeAt(plain))
            plain++;
        if (plain > at) {
            addLiteral(parts, text.slice(at, plain), at, plain);
            cursor.at = plain;
            continue;
        }
        const character = text[at];
        if (character === '\n')
            return;
        if (character === '}' && place !== 'word')
            return;
        if (place === 'word' && ' \t\r;&|()<>'.includes(character))
            return;
        if (character === '\\')
            readEscape(cursor, parts);
        else if (character === "'" && place !== 'quoted')
            readSingle(cursor, parts);
        else if (character === '"')
            readDouble(cursor, parts);
        else if (character === '`')
            readBackticks(cursor, parts);
        else if (character === '$')
            readDollar(cursor, parts, place === 'quoted', readParts);
        else if (character !== '{' || !readTemplate(cursor, parts)) {
            addLiteral(parts, character, at, at + 1);
            cursor.at++;
        }
    }
}
function readEscape(cursor, parts) {
    const at = cursor.at;
    const skipped = continuation(cursor.text, at);
    if (skipped === 0) {
        const next = at + 1 < cursor.end ? cursor.text[at + 1] : '\\';
        // What follows the backslash stands for itself, so it runs in parallel with what comes next.
        addLiteral(parts, next, Math.min(at + 1, cursor.end - 1), Math.min(cursor.end, at + 2));
    }
    cursor.at = Math.min(cursor.end, at + (skipped || 2));
}
/** The offset of the quote that closes the one before `at`; the end of the line when there is none. */
function lexer_closing(cursor, quote) {
    const found = cursor.text.indexOf(quote, cursor.at);
    return found === -1 || found >= cursor.end ? cursor_lineEnd(cursor.text, cursor.at, cursor.end) : found;
}
function readSingle(cursor, parts) {
    cursor.at++;
    const close = lexer_closing(cursor, "'");
    if (close === cursor.at)
        addLiteral(parts, '', cursor.at, cursor.at);
    while (cursor.at < close) {
        const at = cursor.at;
        // Only up to the quote: a search to the end of the text for every word would be quadratic.
        const open = cursor.text.slice(at, close).indexOf('{{');
        const next = open === -1 ? close : at + open;
        if (next > at)
            addLiteral(parts, cursor.text.slice(at, next), at, next);
        cursor.at = next;
        if (next < close && !readTemplate(cursor, parts, close)) {
            addLiteral(parts, '{{', next, next + 2);
            cursor.at = Math.min(close, next + 2);
        }
    }
    cursor.at = Math.min(cursor.end, close + (cursor.text[close] === "'" ? 1 : 0));
}
function readDouble(cursor, parts) {
    const source = cursor.text;
    cursor.at++;
    const open = cursor.at;
    const found = source.indexOf('"', open);
    const end = found === -1 || found >= cursor.end ? cursor_lineEnd(source, open, cursor.end) : cursor.end;
    while (cursor.at < end) {
        const at = cursor.at;
        const character = source[at];
        if (character === '"')
            break;
        if (character === '\\') {
            const skipped = continuation(source, at);
            if (skipped > 0)
                cursor.at += skipped;
            else if ('"\\$`'.includes(source[at + 1] ?? ' '))
                readEscape(cursor, parts);
            else {
                addLiteral(parts, '\\', at, at + 1);
                cursor.at++;
            }
        }
        else if (character === '$')
            readDollar(cursor, parts, true, readParts);
        else if (character === '`')
            readBackticks(cursor, parts);
        else if (character !== '{' || !readTemplate(cursor, parts)) {
            let next = at + 1;
            while (next < end && !'"\\$`{'.includes(source[next]))
                next++;
            addLiteral(parts, source.slice(at, next), at, next);
            cursor.at = next;
        }
    }
    if (cursor.at === open)
        addLiteral(parts, '', open, open);
    if (source[cursor.at] === '"' && cursor.at < cursor.end)
        cursor.at++;
}
function readTemplate(cursor, parts, limit = cursor.end) {
    const at = cursor.at;
    if (cursor.text[at + 1] !== '{')
        return false;
    const end = templateEnd(cursor.text, at, limit);
    if (end === undefined)
        return false;
    const span = { start: at, end };
    addHole(parts, cursor.text.slice(at, end), at, readExpression(cursor.text.slice(at + 2, end - 2), at + 2, span, false));
    cursor.at = end;
    return true;
}
function readBackticks(cursor, parts) {
    const at = cursor.at;
    let close = at + 1;
    while (close < cursor.end && cursor.text[close] !== '`')
        close += cursor.text[close] === '\\' ? 2 : 1;
    if (close >= cursor.end || cursor.depth >= maximumDepth) {
        addLiteral(parts, '`', at, at + 1);
        cursor.at++;
        return;
    }
    cursor.substitute({ ...cursor, at: at + 1, end: close, depth: cursor.depth + 1 }, false);
    cursor.at = close + 1;
    hole(cursor, parts, at);
}

;// CONCATENATED MODULE: ./lib/extract/dockerfile/words.js



/** The words that a shell would see between `start` and `end`. */
function wordsOf(text, start, end) {
    const words = [];
    const cursor = { text, at: start, end, depth: 0, missing: { count: 0 }, substitute: () => { } };
    for (;;) {
        skipBlanks(cursor);
        if (cursor.at >= end)
            return words;
        const at = cursor.at;
        const word = readWord(cursor);
        if (cursor.at === at)
            cursor.at++;
        else
            words.push(word);
    }
}
/** The words of a JSON list of strings between `start` and `end`; undefined when something else stands there. */
function listAt(text, start, end) {
    const blanks = (at) => {
        let next = at;
        while (next < end && ' \t\r'.includes(text[next]))
            next++;
        return next;
    };
    let at = blanks(start);
    if (text[at] !== '[')
        return undefined;
    at = blanks(at + 1);
    const words = [];
    while (at < end && text[at] === '"') {
        const close = closingDouble(text, at + 1, end);
        if (close === -1)
            return undefined;
        words.push({
            kind: 'scalar',
            style: 'quoted',
            span: { start: at + 1, end: close },
            ...decodeQuoted(text, at + 1, close, 'backslash', false),
        });
        at = blanks(close + 1);
        if (text[at] === ',')
            at = blanks(at + 1);
        else
            break;
    }
    return text[at] === ']' ? words : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/shell/here-document.js

/** Delimiters that are searched to the end of the text in vain before we believe in none any more. */
const here_document_maximumMissing = 8;
/** Reads the bodies of `pending` from the cursor on; one without a delimiter is no here-document. */
function bodiesOf(cursor, pending) {
    for (const { delimiter, verbatim, dedent, document } of pending) {
        if (cursor.missing.count >= here_document_maximumMissing)
            return;
        const from = cursor.at;
        const found = delimiterAt(cursor, delimiter);
        if (found === undefined) {
            cursor.missing.count++;
            continue;
        }
        document.body = bodyOf(cursor.text, from, found, verbatim, dedent);
        cursor.at = Math.min(cursor.end, cursor_lineEnd(cursor.text, found, cursor.end) + 1);
    }
}
/** The offset of the line that holds only `delimiter`; indented ones count too, for snippets lose or keep indentation. */
function delimiterAt(cursor, delimiter) {
    const { text, end } = cursor;
    for (let line = cursor.at; line < end;) {
        const stop = cursor_lineEnd(text, line, end);
        if (stop - line >= delimiter.length &&
            stop - line < delimiter.length + 80 &&
            text.slice(line, stop).trim() === delimiter)
            return line;
        line = stop + 1;
    }
    return undefined;
}
/** The text from `from` to `to` without the backslashes and tabs that the shell takes away. */
function bodyOf(text, from, to, verbatim, dedent) {
    const raw = text.slice(from, to);
    const segments = [{ at: 0, source: from }];
    if (verbatim ? !dedent : !dedent && !/\\[\\$`]/.test(raw))
        return { text: raw, segments };
    const taken = dedent ? (verbatim ? /(?<=^|\n)\t{1,40}/g : /(?<=^|\n)\t{1,40}|\\(?=[\\$`])\\?/g) : /\\(?=[\\$`])\\?/g;
    let body = '';
    let last = 0;
    for (const match of raw.matchAll(taken)) {
        // `\\` stands for one backslash: the first goes, the second stays.
        const kept = match[0] === '\\\\' ? 1 : 0;
        body += raw.slice(last, match.index);
        last = match.index + match[0].length - kept;
        if (body.length === 0)
            segments[0] = { at: 0, source: from + last };
        else
            segments.push({ at: body.length, source: from + last });
    }
    return { text: body + raw.slice(last), segments };
}

;// CONCATENATED MODULE: ./lib/extract/shell/language.js
/** Which language a file of a given name, or a text with a given first line, is written in. */
const language_byExtension = {
    env: 'settings',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    yaml: 'yaml',
    yml: 'yaml',
    json: 'json',
    jsonl: 'json',
    toml: 'toml',
    py: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    ts: 'javascript',
    tf: 'terraform',
    tfvars: 'terraform',
    ini: 'settings',
    cfg: 'settings',
    conf: 'settings',
    properties: 'settings',
};
/** Programs of a first line that read another language than the shell's. */
const byProgram = {
    python: 'python',
    pypy: 'python',
    uv: 'python',
    node: 'javascript',
    deno: 'javascript',
    bun: 'javascript',
    tsx: 'javascript',
};
/** Language id of what is written to `outlet` (a path, or `|id` of a command's input); undefined when nobody can tell. */
function languageOf(outlet, text) {
    if (outlet.startsWith('|'))
        return outlet.slice(1);
    const base = outlet.slice(outlet.lastIndexOf('/') + 1).toLowerCase();
    if (/^\.env(?:\.|$)|^(?:github_env|\$\{?github_(?:env|output)\}?)$/.test(base))
        return 'settings';
    if (/^\.?(?:bashrc|bash_profile|profile|zshrc|zprofile|envrc)$/.test(base))
        return 'shell';
    if (/^(?:dockerfile|containerfile)(?:\.|$)|\.dockerfile$/.test(base))
        return 'dockerfile';
    if (/modelfile/.test(base))
        return 'modelfile';
    const extension = /\.([a-z]{1,10})$/.exec(base)?.[1];
    if (extension !== undefined && Object.hasOwn(language_byExtension, extension))
        return language_byExtension[extension];
    const program = /^#![^\n]{0,80}?\b(python|pypy|uv|bash|sh|zsh|ksh|dash|node|deno|bun|tsx)\d{0,2}\b/.exec(text)?.[1];
    return program === undefined ? undefined : (byProgram[program] ?? 'shell');
}

;// CONCATENATED MODULE: ./lib/extract/shell/sink.js

/** Longer texts name nothing. */
const maximumText = 400;
/** Keeps a binding unless its value is empty, a number, longer than 400 characters or wholly unknown. */
function sink_bind(sink, binding) {
    const { value } = binding;
    if (value.kind === 'text' && isDull(value.text))
        return;
    if (value.kind === 'opaque' && (binding.callee === undefined || binding.inert !== undefined))
        return;
    sink.bindings.push(value.kind === 'text' && value.text.includes(',') ? { ...binding, value: separated(value) } : binding);
}
/** `a/b,c/d` as the list that it is. */
function separated(value) {
    const { text, span } = value;
    if (text.includes('://') || span.end - span.start !== text.length)
        return value;
    const pieces = text.split(',');
    if (pieces.length > 40 || !pieces.every((piece) => /^[A-Za-z][\w./:@-]{0,200}$/.test(piece)))
        return value;
    let start = span.start;
    const elements = pieces.map((piece) => {
        const element = { kind: 'text', text: piece, span: { start, end: start + piece.length } };
        start += piece.length + 1;
        return element;
    });
    return { kind: 'list', elements, span };
}
function isDull(text) {
    return (text.length === 0 ||
        text.length > maximumText ||
        (text.length < 24 && /^[-+]?[\d.,_]{1,20}(?:[eE][-+]?\d{1,3})?%?$/.test(text)));
}
/** Keeps the decoded characters of a word, from `from` on, as text in `language`. */
function sink_embed(sink, word, language, from = 0) {
    if (word.text.length > from)
        sink.snippets.push(snippetOf(word, language, from));
}
/** Whether the text of a word is a JSON mapping or list of mappings. */
function isJson(text) {
    return (text.length > 6 &&
        text.includes('"') &&
        /^\s{0,200}(?:\{\s{0,200}"|\[\s{0,200}[{"])/.test(text) &&
        /[\]}]\s{0,200}$/.test(text.slice(-220)));
}
/** The value of a word from `from` on, without one pair of quotes that the shell itself has left (`model.name="x"` inside `'…'`). */
function unquoted(word, from) {
    const first = word.text[from];
    const last = word.text.length - 1;
    return (first === '"' || first === "'") && last > from && word.text[last] === first
        ? wordValue(word, from + 1, last)
        : wordValue(word, from);
}

;// CONCATENATED MODULE: ./lib/extract/shell/tools.js
/** What command-line tools expect, as data: how many words a subcommand has, which flags stand alone, which tools only wrap another. */
const list = (text) => text.split(/\s+/);
const one = { depth: 1 };
const two = { depth: 2 };
const docker = {
    depth: 1,
    groups: list('model compose buildx container image volume network system context manifest scout stack service mcp sandbox'),
    letters: 'ditqTP',
    alone: list('detach interactive tty rm init privileged read-only pull publish-all no-healthcheck no-deps build quiet-pull service-ports replace'),
};
const huggingface = {
    depth: 1,
    groups: list('repo cache jobs auth lfs collections spaces models datasets endpoints repos'),
    letters: 'q',
};
const kubernetes = { depth: 1, groups: list('create set rollout config'), letters: 'itAw' };
const python = { letters: 'uBOsSEIbdqvxi' };
const llamaCpp = {
    letters: 'iv',
    alone: list('fa cb cnv no-cnv jinja embedding embeddings reranking rerank mlock no-mmap metrics slots props sp'),
};
/** Tools by the base name of the command, or by module for `python -m`. */
const tools = {
    accelerate: one,
    aphrodite: one,
    aws: two,
    axolotl: one,
    az: { depth: 4 },
    bentoml: { depth: 1, groups: list('models deployment cloud') },
    bun: one,
    cog: one,
    colossalai: one,
    conda: one,
    curl: {
        letters: 'LfsSkOJgiIvNanRZ0#',
        alone: list('location fail silent show-error insecure remote-name remote-header-name globoff include head verbose no-buffer fail-with-body compressed progress-bar'),
    },
    docker,
    'docker-compose': { ...docker, groups: [] },
    fly: one,
    flyctl: one,
    gcloud: { depth: 3 },
    gh: { depth: 2 },
    git: {
        depth: 1,
        groups: list('lfs submodule remote'),
        letters: 'qv',
        alone: list('recursive recurse-submodules bare mirror single-branch no-checkout sparse progress shallow-submodules'),
    },
    helm: {
        depth: 1,
        groups: list('repo dependency plugin registry'),
        letters: 'i',
        alone: list('install create-namespace wait atomic debug dry-run reuse-values reset-values'),
    },
    hf: huggingface,
    'huggingface-cli': huggingface,
    ilab: two,
    infinity_emb: one,
    instructlab: two,
    kubectl: kubernetes,
    litgpt: one,
    'llama-cli': llamaCpp,
    'llama-server': llamaCpp,
    'llamafactory-cli': one,
    llm: {
        depth: 1,
        only: list('chat embed embed-multi models install uninstall keys logs similar aliases templates schemas collections openai prompt plugins fragments'),
    },
    lm_eval: { depth: 1, only: list('run ls validate') },
    lmdeploy: { depth: 1, groups: list('serve lite') },
    lms: one,
    mlc_llm: one,
    mlx_lm: one,
    modal: one,
    modelscope: one,
    npm: { depth: 1, letters: 'gDES' },
    oc: kubernetes,
    ollama: { depth: 1, alone: list('verbose insecure nowordwrap hidethinking experimental') },
    openai: two,
    openllm: one,
    'optimum-cli': two,
    pip: one,
    pnpm: one,
    podman: docker,
    nerdctl: docker,
    promptfoo: one,
    python,
    ramalama: one,
    ray: { depth: 1, groups: list('job') },
    replicate: { depth: 1, groups: list('models deployments') },
    sglang: one,
    sky: { depth: 1, groups: list('jobs serve') },
    spacy: one,
    swift: { depth: 1, lists: true },
    tabby: one,
    transformers: one,
    'transformers-cli': one,
    trl: one,
    'trtllm-serve': { depth: 1, only: list('serve disaggregated mm_embedding_serve') },
    truss: one,
    uv: { depth: 1, groups: list('pip tool') },
    vllm: { depth: 1, groups: list('bench'), only: list('serve chat complete bench collect-env run-batch') },
    wandb: one,
    wget: {
        letters: 'qcNnvbSrp',
        alone: list('quiet continue no-clobber timestamping no-verbose no-check-certificate show-progress content-disposition'),
    },
    xinference: one,
    xtuner: one,
    yarn: one,
};
/** Flags that stand alone whatever the tool, with `-` for `_`. */
const alone = new Set(list(`help version quiet verbose force yes debug dry-run stream detach rm recursive overwrite upgrade insecure resume interactive headless
     trust-remote-code enforce-eager load-in-4bit load-in-8bit bf16 fp16 jinja embedding embeddings no-cache all watch multimodal share
     listen test local offline gradient-checkpointing push-to-hub do-train do-eval`));
/** Whether the flag `name` of a tool takes no value. */
function standsAlone(name, tool) {
    if (name.length === 1)
        return tool?.letters?.includes(name) === true || 'hvqy'.includes(name);
    const plain = name.replaceAll('_', '-');
    return (alone.has(plain) || tool?.alone?.includes(plain) === true || /^(?:no|enable|disable|skip|without)-/.test(plain));
}
/** Flags in front of a subcommand that take a value (`kubectl -n ns apply`). */
const globalFlags = new Set(list('n namespace context region profile C c f file project p H host log-level kubeconfig kube-context output env-file project-name project-directory'));
/** Flags whose value is `NAME=value` for the environment of what runs. */
const environmentFlags = new Set(list('env env-vars set-env-vars update-env-vars build-arg from-literal env-var environment'));
/** Flags whose value is `name=value`, the name being one of the user's choice. */
const namedValues = new Set(list('adapters lora-modules lora_modules lora lora-paths lora_paths'));
/** Commands that neither load nor configure anything: their words are not worth a binding. */
const silent = new Set(list(`cd cat mkdir rm rmdir ls chmod chown chgrp ln touch apt-get apt apt-cache yum dnf microdnf apk brew pacman zypper pip pip3 pipx conda mamba npm yarn
     pnpm gem cargo go set unset source . shift return exit break continue sleep kill pkill killall wait trap true false : pwd which type hash grep
     egrep fgrep rg sed awk gawk head tail sort uniq tr cut wc find date tee dirname basename realpath readlink jq yq ps df du free id whoami
     uname hostname ldconfig useradd groupadd adduser addgroup usermod chsh systemctl service journalctl tput clear history umask ulimit getopts
     tar unzip gunzip gzip zip diff cmp file stat seq expr let read mapfile readarray pushd popd dirs jobs fg bg disown alias unalias complete shopt
     nvidia-smi nvcc cmake gcc g++ ninja man less more vim nano openssl sha256sum md5sum base64 xxd strings mount umount lsof netstat ss nc`));
/** Commands that only say something to a person. */
const speech = /^(?:echo|printf|print|puts|say|cowsay|figlet|banner|log|logger|info|warn|warning|error|err|debug|die|fail|fatal|abort|msg|message|note|notice|success|ok|step|section|title|header|usage)(?:[_-]\w{1,40})?$|^(?:print|log|show|echo)_\w{1,40}$/;
/** Commands that start a Python script or module and hand it the rest. */
const launchers = list('accelerate accelerate-launch torchrun deepspeed horovodrun torch.distributed.run torch.distributed.launch torch.distributed.elastic accelerate.commands.launch deepspeed.launcher.runner debugpy cProfile pdb coverage kernprof');
/** Language of what a command reads from its standard input, by base name. */
const inputLanguages = {
    python: 'python',
    bash: 'shell',
    sh: 'shell',
    zsh: 'shell',
    dash: 'shell',
    ash: 'shell',
    ksh: 'shell',
    ssh: 'shell',
    node: 'javascript',
    kubectl: 'yaml',
    oc: 'yaml',
    helm: 'yaml',
    curl: 'json',
    http: 'json',
    jq: 'json',
    ollama: 'modelfile',
    'docker build': 'dockerfile',
    'docker compose': 'yaml',
};

;// CONCATENATED MODULE: ./lib/extract/shell/arguments.js



/** Flags of one command that are told to its other arguments. */
const maximumSiblings = 40;
/** Binds the arguments `words` of `invocation`; `first` is the index of the first positional one. */
function readArguments(words, invocation, sink, first = 0) {
    const found = argumentsOf(words, invocation, first);
    const literals = Object.assign(Object.create(null), invocation.siblings);
    let count = 0;
    for (const { form, name, word, from } of found) {
        if (form === 'flag' &&
            count < maximumSiblings &&
            word_isLiteral(word) &&
            word.text.length - from <= 200 &&
            !isJson(word.text.slice(from))) {
            literals[name] = word.text.slice(from);
            count++;
        }
    }
    const beside = Object.keys(literals).length > 0 ? literals : undefined;
    for (const argument of found)
        bindArgument(argument, invocation, beside, sink);
}
function bindArgument({ form, name, word, from }, invocation, literals, sink) {
    const { callee, inert } = invocation;
    if (isJson(from === 0 ? word.text : word.text.slice(from))) {
        if (!inert)
            sink_embed(sink, word, 'json', from);
        return;
    }
    const base = { ...(callee === undefined ? {} : { callee }), ...(inert ? { inert } : {}) };
    const pairs = inert ? [] : pairsOf(word, from);
    if (pairs.length > 0 &&
        (form === 'flag' ? environmentFlags.has(name) || (name === 'e' && callee !== undefined) : invocation.assigns)) {
        for (const { key, from: start, to } of pairs) {
            sink_bind(sink, {
                form: 'assignment',
                name: key,
                value: wordValue(word, start, to),
                defines: { space: 'env', name: key },
            });
        }
        return;
    }
    // `--lora-modules sql=owner/name`: the flag holds what stands behind the sign.
    if (form === 'flag' && pairs.length === 1 && namedValues.has(name)) {
        sink_bind(sink, { form, name, value: wordValue(word, pairs[0].from, pairs[0].to), ...base });
        return;
    }
    bindPairs(word, pairs, base, sink);
    // `key=value` as a word of its own names no model; as the value of a flag it stays what the flag was given.
    if (form === 'positional' && pairs.length > 0)
        return;
    const siblings = form === 'positional' ? literals : without(literals, name);
    sink_bind(sink, { form, name, value: wordValue(word, from), ...base, ...(siblings ? { siblings } : {}) });
}
function bindPairs(word, pairs, base, sink) {
    for (const { key, from, to } of pairs) {
        const path = key.split(/[.[\]]+/).filter(Boolean);
        const siblings = {};
        for (const other of pairs) {
            if (other.key !== key)
                siblings[other.key] = word.text.slice(other.from, other.to);
        }
        sink_bind(sink, {
            form: 'key',
            name: path[path.length - 1] ?? key,
            value: to === word.text.length ? unquoted(word, from) : wordValue(word, from, to),
            ...(path.length > 1 ? { path: path.slice(0, -1) } : {}),
            ...base,
            ...(pairs.length > 1 ? { siblings } : {}),
        });
    }
}
function without(literals, name) {
    if (literals === undefined || !Object.hasOwn(literals, name))
        return literals;
    const entries = Object.entries(literals).filter(([other]) => other !== name);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
function argumentsOf(words, { tool, script = tool?.lists }, first) {
    const found = [];
    let index = first;
    let flag;
    let open = true;
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        // Behind `--` stands a command again, with flags of its own.
        const name = open || longFlag.test(word.text) ? flagName(word) : undefined;
        if (name === undefined) {
            const listed = flag !== undefined && namedValues.has(flag) && pairsOf(word, 0).length === 1;
            if ((script || listed) && flag !== undefined)
                found.push({ form: 'flag', name: flag, word, from: 0 });
            else
                found.push({ form: 'positional', name: String(index++), word, from: 0 });
            continue;
        }
        flag = undefined;
        if (name === '') {
            open = false;
            continue;
        }
        const equals = word.text.indexOf('=');
        if (equals !== -1 && /^-e[A-Z_][A-Z0-9_]{0,100}$/.test(word.text.slice(0, equals))) {
            found.push({ form: 'flag', name: 'e', word, from: 2 });
            continue;
        }
        if (equals !== -1) {
            found.push({ form: 'flag', name, word, from: equals + 1 });
            continue;
        }
        const next = words[at + 1];
        const spelled = word.text.startsWith('--') ? name : lastOfCluster(name, tool);
        const truth = next?.text.toLowerCase();
        if (next === undefined || isFlag(next) || (standsAlone(spelled, tool) && truth !== 'true' && truth !== 'false'))
            continue;
        found.push({ form: 'flag', name: spelled, word: next, from: 0 });
        flag = spelled;
        at++;
    }
    return found;
}
/** `-sSLo out`: only the last letter of a cluster can take a value; `-hf name` is no cluster. */
function lastOfCluster(name, tool) {
    const letters = tool?.letters;
    if (name.length < 2 || letters === undefined)
        return name;
    return [...name.slice(0, -1)].every((letter) => letters.includes(letter)) ? name.slice(-1) : name;
}
const longFlag = /^--[A-Za-z]/;
/** Name of the flag that a word is, without dashes; '' for `--`; undefined for any other word. */
function flagName(word) {
    if (!isFlag(word))
        return undefined;
    if (word.text === '--')
        return '';
    return /^--?([^=\s]{1,100})/.exec(word.text)?.[1] ?? undefined;
}
/** Whether a word is a flag and not a value that begins with a dash. */
function isFlag(word) {
    return (word.parts[0]?.kind === 'literal' && /^--?[A-Za-z#]|^--$/.test(word.text) && !/^-[^-\s]{0,100}\s/.test(word.text));
}
const keyPattern = /[+]{0,2}([A-Za-z_][\w.\-/@[\]]{0,150})=/y;
/** The pairs of `a=b` or `a=b,c=d` that begins at `from`; empty when the word is no such list. */
function pairsOf(word, from) {
    const pairs = [];
    const { text } = word;
    keyPattern.lastIndex = from;
    let match = keyPattern.exec(text);
    while (match && pairs.length < 60) {
        const start = keyPattern.lastIndex;
        let end = text.length;
        let next = null;
        for (let comma = text.indexOf(',', start); comma !== -1; comma = text.indexOf(',', comma + 1)) {
            keyPattern.lastIndex = comma + 1;
            next = keyPattern.exec(text);
            if (next) {
                end = comma;
                keyPattern.lastIndex = comma + 1 + next[0].length;
                break;
            }
        }
        pairs.push({ key: match[1], from: start, to: end });
        match = next;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./lib/extract/shell/wrapper.js
/** Takes off what stands before a command: assignments for its environment and commands that only run another one. */


/** Commands that run another one, by base name; several forms of one are tried in order. */
const wrappers = {
    sudo: [{ values: 'u g h p C r t U D R T user group host prompt' }],
    doas: [{ values: 'u C' }],
    exec: [{ values: 'a' }],
    nohup: [{}],
    setsid: [{}],
    command: [{}],
    builtin: [{}],
    unbuffer: [{}],
    env: [{ values: 'u C unset chdir' }],
    nice: [{ values: 'n adjustment' }],
    ionice: [{ values: 'c n p' }],
    timeout: [{ values: 's k signal kill-after', skip: 1 }],
    stdbuf: [{ values: 'i o e' }],
    xargs: [{ values: 'n I P L d a s E max-args max-procs replace delimiter arg-file' }],
    numactl: [{ values: 'N m C cpunodebind membind physcpubind interleave' }],
    taskset: [{ values: 'c', skip: 0 }],
    watch: [{ values: 'n d interval' }],
    strace: [{ values: 'e o p' }],
    gosu: [{ skip: 1 }],
    'su-exec': [{ skip: 1 }],
    tini: [{}],
    'dumb-init': [{}],
    'xvfb-run': [{ values: 's n' }],
    'ddtrace-run': [{}],
    'opentelemetry-instrument': [{}],
    flock: [{ values: 'w', skip: 1 }],
    retry: [{ values: 't d' }],
    srun: [
        {
            values: 'n N c p G w t J o e A q D m x container-image container-mounts container-workdir nodes ntasks gpus cpus-per-task partition job-name output error account qos time nodelist mpi gres mem ntasks-per-node jobid',
        },
    ],
    mpirun: [{ values: 'n np H x N host hostfile machinefile map-by bind-to' }],
    mpiexec: [{ values: 'n np H x host hostfile' }],
    uv: [
        {
            words: ['run'],
            values: 'with with-requirements with-editable python p extra group env-file project directory index index-url default-index package',
        },
        { words: ['tool', 'run'], values: 'from with python p' },
    ],
    uvx: [{ values: 'from with python p index-url' }],
    pipx: [{ words: ['run'], values: 'spec python' }],
    poetry: [{ words: ['run'] }],
    pdm: [{ words: ['run'] }],
    rye: [{ words: ['run'] }],
    hatch: [{ words: ['run'] }],
    pixi: [{ words: ['run'], values: 'e environment' }],
    pipenv: [{ words: ['run'] }],
    conda: [{ words: ['run'], values: 'n p name prefix' }],
    mamba: [{ words: ['run'], values: 'n p name prefix' }],
    micromamba: [{ words: ['run'], values: 'n p name prefix' }],
    npx: [{ values: 'p package c' }],
    bunx: [{}],
    pnpm: [{ words: ['dlx'] }, { words: ['exec'] }],
    yarn: [{ words: ['dlx'] }, { words: ['exec'] }],
    npm: [{ words: ['exec'] }],
    dotenv: [{ words: ['run'], values: 'f e' }, { values: 'f e' }],
    doppler: [{ words: ['run'], values: 'p c project config' }],
    infisical: [{ words: ['run'], values: 'env path projectId' }],
    op: [{ words: ['run'], values: 'env-file' }],
};
/** Name of the command that a word is: base name without version; the lower-case variable for `$PYTHON`; undefined when unreadable. */
function commandName(word) {
    if (!word)
        return undefined;
    const last = word.parts[word.parts.length - 1];
    if (last?.kind === 'hole') {
        if (word.parts.length !== 1 || last.value?.kind !== 'name')
            return undefined;
        const name = last.value.name.toLowerCase();
        const tool = normalised(name.replace(/[_-](?:bin|cmd|exe|cli|command)$/, ''));
        return Object.hasOwn(tools, tool) ? tool : name;
    }
    const text = word.text.slice(word.text.lastIndexOf('/') + 1);
    return /^[\w.@%+:[-]{1,80}$/.test(text) && !text.startsWith('-')
        ? normalised(text.replace(/@[\w.-]{1,40}$/, '').replace(/\.exe$/i, ''))
        : undefined;
}
function normalised(name) {
    if (!name.startsWith('pyt') && !name.startsWith('pip'))
        return name;
    if (/^python(?:w|\d(?:\.\d{1,2})?t?)?$/.test(name))
        return 'python';
    return /^pip\d(?:\.\d{1,2})?$/.test(name) ? 'pip' : name;
}
/** Name of the variable that a word assigns, and where the value begins; undefined when it is no assignment. */
function assignmentOf(word) {
    const first = word.parts[0];
    // The name and `=` must not be quoted: they then begin the raw text too.
    if (first?.kind !== 'literal' || first.source !== word.start)
        return undefined;
    const found = /^([A-Za-z_]\w{0,200})(?:\[([^\]\n]{0,100})\])?\+?=/.exec(word.text);
    if (!found)
        return undefined;
    return {
        name: found[1],
        from: found[0].length,
        ...(found[2] === undefined ? {} : { key: found[2].replace(/^["']|["']$/g, '') }),
    };
}
/** `"${COMMAND[@]}" torchrun …` and `$SUDO ollama …`: a variable in front of what is plainly a command. */
function isPrefix(word, next) {
    if (word?.parts.length !== 1 || word.parts[0].kind !== 'hole' || !next || isFlag(next))
        return false;
    const own = commandName(word);
    if (own !== undefined && Object.hasOwn(tools, own))
        return false;
    const name = commandName(next);
    return name !== undefined && (word.text.endsWith('[@]}') || Object.hasOwn(tools, name) || launchers.includes(name));
}
/** How many words a wrapper at `words[at]` takes; 0 when none stands there. */
function wrapperLength(words, start) {
    const name = commandName(words[start]);
    if (isPrefix(words[start], words[start + 1]))
        return 1;
    const forms = name === undefined || !Object.hasOwn(wrappers, name) ? undefined : wrappers[name];
    for (const form of forms ?? []) {
        let at = start + 1;
        if (form.words && !form.words.every((word) => words[at++]?.text === word))
            continue;
        const values = form.values?.split(' ') ?? [];
        while (at < words.length && isFlag(words[at])) {
            const flag = words[at].text;
            at++;
            if (flag === '--')
                break;
            // `uv run -m module` and `python -c` are read by what comes next.
            if (flag === '-m' || flag === '--module' || flag === '-c')
                return values.includes('c') && flag === '-c' ? at + 1 - start : at - 1 - start;
            if (!flag.includes('=') && values.includes(flag.replace(/^--?/, '')))
                at++;
        }
        return at + (form.skip ?? 0) - start;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/extract/dockerfile.js
/** Reads Dockerfiles: images, arguments and environment, copied files, and the commands that run while building and in the container. */








/** Dockerfiles and Containerfiles. */
const dockerfile = {
    id: 'dockerfile',
    title: 'Dockerfile',
    docs: 'https://docs.docker.com/reference/dockerfile/',
    matches: [
        'Dockerfile',
        'dockerfile',
        'Containerfile',
        '*.Dockerfile',
        '*.containerfile',
        '{Dockerfile,Containerfile}{.,-,_}*',
    ],
    language: 'dockerfile',
    extract: ({ text }) => readDockerfile(text),
};
function readDockerfile(file) {
    const { text, instructions } = instructionsOf(file);
    const reading = { text, file, bindings: [], snippets: [], aliases: new Set(), stage: {} };
    for (const instruction of instructions)
        readInstruction(instruction, reading, 0);
    endStage(reading);
    return { bindings: reading.bindings, snippets: reading.snippets };
}
function readInstruction(instruction, reading, nesting) {
    const { keyword, start, end } = instruction;
    switch (keyword) {
        case 'FROM':
            readFrom(wordsOf(reading.text, start, end), reading);
            break;
        case 'ARG':
            readAssignments(wordsOf(reading.text, start, end), 'default', reading);
            break;
        case 'ENV':
            readEnvironment(instruction, reading);
            break;
        case 'COPY':
        case 'ADD':
            readCopy(instruction, reading);
            break;
        case 'RUN':
            readRun(instruction, reading);
            break;
        case 'CMD':
        case 'ENTRYPOINT':
            readCommand(instruction, reading);
            break;
        case 'HEALTHCHECK':
        case 'ONBUILD': {
            const inner = /^(?:\s{1,200}--\S{1,200}){0,20}\s{1,200}([A-Za-z]{2,12})(?=\s)/.exec(reading.text.slice(start, Math.min(end, start + 4000)));
            if (!inner || nesting > 1)
                return;
            const next = { ...instruction, keyword: inner[1].toUpperCase(), start: start + inner[0].length };
            // A health check must not take the place of the container's own command.
            if (keyword === 'HEALTHCHECK')
                readRun(next, reading);
            else
                readInstruction(next, reading, nesting + 1);
        }
    }
}
function readFrom(words, reading) {
    endStage(reading);
    const rest = words.filter((word) => !word.text.startsWith('--'));
    const image = rest[0];
    if (image && !reading.aliases.has(image.text.toLowerCase())) {
        sink_bind(reading, { form: 'positional', callee: 'FROM', name: '0', value: wordValue(image) });
    }
    if (/^as$/i.test(rest[1]?.text ?? '') && rest[2])
        reading.aliases.add(rest[2].text.toLowerCase());
}
/** What runs in the container: the words of both instructions together, when both are lists of words. */
function endStage(reading) {
    const { entrypoint = [], command = [] } = reading.stage;
    const line = commandLineOf([...entrypoint, ...command]);
    if (line)
        reading.snippets.push(line);
    reading.stage = {};
}
function readAssignments(words, form, sink) {
    for (const word of words) {
        const found = assignmentOf(word);
        if (found)
            sink_bind(sink, {
                form,
                name: found.name,
                value: wordValue(word, found.from),
                defines: { space: 'env', name: found.name },
            });
    }
}
function readEnvironment({ start, end }, reading) {
    const words = wordsOf(reading.text, start, end);
    const [first, second] = words;
    if (!first || !second || first.text.includes('=')) {
        readAssignments(words, 'assignment', reading);
        return;
    }
    // `ENV NAME value with blanks`: the rest of the line is the value.
    const name = first.text;
    const last = words[words.length - 1];
    const value = words.length === 2
        ? wordValue(second)
        : {
            kind: 'text',
            text: reading.text.slice(second.start, last.end),
            span: { start: second.start, end: last.end },
        };
    if (/^[A-Za-z_]\w{0,200}$/.test(name))
        sink_bind(reading, { form: 'assignment', name, value, defines: { space: 'env', name } });
}
function readCopy({ keyword, start, end, documents }, reading) {
    const { text, file, aliases } = reading;
    const listed = listAt(text, start, end);
    const words = wordsOf(text, start, end).filter((word) => !word.text.startsWith('<<'));
    const target = words[words.length - 1]?.text ?? '';
    for (const { start: from, end: to, verbatim, dedent } of documents) {
        const body = bodyOf(file, from, to, verbatim, dedent);
        const language = languageOf(target, body.text);
        if (language !== undefined)
            reading.snippets.push({ language, ...body });
    }
    if (listed) {
        listed.slice(0, -1).forEach(({ text: source, span }, index) => {
            sink_bind(reading, {
                form: 'positional',
                callee: keyword,
                name: String(index),
                value: { kind: 'text', text: source, span },
            });
        });
        return;
    }
    // A here-document is a source too, and has been read.
    const sources = words.slice(0, documents.length > 0 ? 0 : -1);
    let index = 0;
    for (const word of sources) {
        const image = /^--from=/.exec(word.text)?.[0];
        if (image &&
            !/^\d+$/.test(word.text.slice(image.length)) &&
            !aliases.has(word.text.slice(image.length).toLowerCase())) {
            sink_bind(reading, { form: 'flag', callee: keyword, name: 'from', value: wordValue(word, image.length) });
        }
        if (!word.text.startsWith('--'))
            sink_bind(reading, { form: 'positional', callee: keyword, name: String(index++), value: wordValue(word) });
    }
}
function readRun(instruction, reading) {
    const { end, until, documents } = instruction;
    const { text, file } = reading;
    const flags = /^(?:\s{1,200}--[a-z]\S{0,400}){0,20}\s{0,200}/.exec(text.slice(instruction.start, Math.min(end, instruction.start + 8000)));
    const start = instruction.start + (flags?.[0].length ?? 0);
    const listed = listAt(text, start, end);
    if (listed) {
        const line = commandLineOf(listed);
        if (line)
            reading.snippets.push(line);
        return;
    }
    if (/^(?:<<-?(["']?)\w{1,80}\1\s{0,20}){1,20}$/.test(text.slice(start, Math.min(end, start + 400)))) {
        for (const { start: from, end: to, verbatim, dedent } of documents) {
            const body = bodyOf(file, from, to, verbatim, dedent);
            reading.snippets.push({ language: languageOf('', body.text) ?? 'shell', ...body });
        }
        return;
    }
    if (until > start)
        reading.snippets.push({ language: 'shell', text: text.slice(start, until), segments: [{ at: 0, source: start }] });
}
function readCommand(instruction, reading) {
    const listed = listAt(reading.text, instruction.start, instruction.end);
    if (!listed) {
        readRun(instruction, reading);
        return;
    }
    if (instruction.keyword === 'CMD')
        reading.stage.command = listed;
    else
        reading.stage.entrypoint = listed;
}

;// CONCATENATED MODULE: ./lib/extract/javascript/scope.js
/** A scope of its own: a declaration, the body of a function, the right-hand side of an assignment. */
function scopeOf(path, owner, prefix, within) {
    return { path, prefix, callee: undefined, owner, within, inert: undefined, args: undefined };
}
/** The scope outside of everything. */
const scope_top = scopeOf([]);
/** The same scope at another path and prefix. */
function scope_placed(scope, path, prefix) {
    const { callee, owner, within, inert } = scope;
    return { path, prefix, callee, owner, within, inert, args: undefined };
}
/** The scope of the value of a key. */
function scope_under(scope, key) {
    return scope_placed(scope, [...scope.path, key], scope.prefix === undefined ? undefined : `${scope.prefix}${key}.`);
}
/** The scope without what only holds for the literal that is bound to a name. */
function plain(scope) {
    return scope.prefix === undefined && scope.args === undefined ? scope : scope_placed(scope, scope.path, undefined);
}
/** The scope of the arguments of a call. */
function scope_argumentsOf(scope, callee, inert, args) {
    return { path: scope.path, prefix: undefined, callee, owner: scope.owner, within: undefined, inert, args };
}
/** The scope of what a function gives back as its expression. */
function resultOf({ path, owner, within, inert }) {
    return { path, prefix: undefined, callee: undefined, owner, within, inert, args: undefined };
}

;// CONCATENATED MODULE: ./node_modules/js-tokens/index.js
// Copyright 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023 Simon Lydell
// License: MIT.
var HashbangComment, Identifier, JSXIdentifier, JSXPunctuator, JSXString, JSXText, KeywordsWithExpressionAfter, KeywordsWithNoLineTerminatorAfter, LineTerminatorSequence, MultiLineComment, Newline, NumericLiteral, Punctuator, RegularExpressionLiteral, SingleLineComment, StringLiteral, Template, TokensNotPrecedingObjectLiteral, TokensPrecedingExpression, WhiteSpace, jsTokens;
RegularExpressionLiteral = /\/(?![*\/])(?:\[(?:[^\]\\\n\r\u2028\u2029]+|\\.)*\]?|[^\/[\\\n\r\u2028\u2029]+|\\.)*(\/[$_\u200C\u200D\p{ID_Continue}]*|\\)?/yu;
Punctuator = /--|\+\+|=>|\.{3}|\??\.(?!\d)|(?:&&|\|\||\?\?|[+\-%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2}|\/(?![\/*]))=?|[?~,:;[\](){}]/y;
Identifier = /(\x23?)(?=[$_\p{ID_Start}\\])(?:[$_\u200C\u200D\p{ID_Continue}]+|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+/yu;
StringLiteral = /(['"])(?:[^'"\\\n\r]+|(?!\1)['"]|\\(?:\r\n|[^]))*(\1)?/y;
NumericLiteral = /(?:0[xX][\da-fA-F](?:_?[\da-fA-F])*|0[oO][0-7](?:_?[0-7])*|0[bB][01](?:_?[01])*)n?|0n|[1-9](?:_?\d)*n|(?:(?:0(?!\d)|0\d*[89]\d*|[1-9](?:_?\d)*)(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?|0[0-7]+/y;
Template = /[`}](?:[^`\\$]+|\\[^]|\$(?!\{))*(`|\$\{)?/y;
WhiteSpace = /[\t\v\f\ufeff\p{Zs}]+/yu;
LineTerminatorSequence = /\r?\n|[\r\u2028\u2029]/y;
MultiLineComment = /\/\*(?:[^*]+|\*(?!\/))*(\*\/)?/y;
SingleLineComment = /\/\/.*/y;
HashbangComment = /^#!.*/;
JSXPunctuator = /[<>.:={}]|\/(?![\/*])/y;
JSXIdentifier = /[$_\p{ID_Start}][$_\u200C\u200D\p{ID_Continue}-]*/yu;
JSXString = /(['"])(?:[^'"]+|(?!\1)['"])*(\1)?/y;
JSXText = /[^<>{}]+/y;
TokensPrecedingExpression = /^(?:[\/+-]|\.{3}|\?(?:InterpolationIn(?:JSX|Template)|NoLineTerminatorHere|NonExpressionParenEnd|UnaryIncDec))?$|[{}([,;<>=*%&|^!~?:]$/;
TokensNotPrecedingObjectLiteral = /^(?:=>|[;\]){}]|else|\?(?:NoLineTerminatorHere|NonExpressionParenEnd))?$/;
KeywordsWithExpressionAfter = /^(?:await|case|default|delete|do|else|instanceof|new|return|throw|typeof|void|yield)$/;
KeywordsWithNoLineTerminatorAfter = /^(?:return|throw|yield)$/;
Newline = RegExp(LineTerminatorSequence.source);
jsTokens = function*(input, {jsx = false} = {}) {
	var braces, firstCodePoint, isExpression, lastIndex, lastSignificantToken, length, match, mode, nextLastIndex, nextLastSignificantToken, parenNesting, postfixIncDec, punctuator, stack;
	({length} = input);
	lastIndex = 0;
	lastSignificantToken = "";
	stack = [
		{tag: "JS"}
	];
	braces = [];
	parenNesting = 0;
	postfixIncDec = false;
	if (match = HashbangComment.exec(input)) {
		yield ({
			type: "HashbangComment",
			value: match[0]
		});
		lastIndex = match[0].length;
	}
	while (lastIndex < length) {
		mode = stack[stack.length - 1];
		switch (mode.tag) {
			case "JS":
			case "JSNonExpressionParen":
			case "InterpolationInTemplate":
			case "InterpolationInJSX":
				if (input[lastIndex] === "/" && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
					RegularExpressionLiteral.lastIndex = lastIndex;
					if (match = RegularExpressionLiteral.exec(input)) {
						lastIndex = RegularExpressionLiteral.lastIndex;
						lastSignificantToken = match[0];
						postfixIncDec = true;
						yield ({
							type: "RegularExpressionLiteral",
							value: match[0],
							closed: match[1] !== void 0 && match[1] !== "\\"
						});
						continue;
					}
				}
				Punctuator.lastIndex = lastIndex;
				if (match = Punctuator.exec(input)) {
					punctuator = match[0];
					nextLastIndex = Punctuator.lastIndex;
					nextLastSignificantToken = punctuator;
					switch (punctuator) {
						case "(":
							if (lastSignificantToken === "?NonExpressionParenKeyword") {
								stack.push({
									tag: "JSNonExpressionParen",
									nesting: parenNesting
								});
							}
							parenNesting++;
							postfixIncDec = false;
							break;
						case ")":
							parenNesting--;
							postfixIncDec = true;
							if (mode.tag === "JSNonExpressionParen" && parenNesting === mode.nesting) {
								stack.pop();
								nextLastSignificantToken = "?NonExpressionParenEnd";
								postfixIncDec = false;
							}
							break;
						case "{":
							Punctuator.lastIndex = 0;
							isExpression = !TokensNotPrecedingObjectLiteral.test(lastSignificantToken) && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken));
							braces.push(isExpression);
							postfixIncDec = false;
							break;
						case "}":
							switch (mode.tag) {
								case "InterpolationInTemplate":
									if (braces.length === mode.nesting) {
										Template.lastIndex = lastIndex;
										match = Template.exec(input);
										lastIndex = Template.lastIndex;
										lastSignificantToken = match[0];
										if (match[1] === "${") {
											lastSignificantToken = "?InterpolationInTemplate";
											postfixIncDec = false;
											yield ({
												type: "TemplateMiddle",
												value: match[0]
											});
										} else {
											stack.pop();
											postfixIncDec = true;
											yield ({
												type: "TemplateTail",
												value: match[0],
												closed: match[1] === "`"
											});
										}
										continue;
									}
									break;
								case "InterpolationInJSX":
									if (braces.length === mode.nesting) {
										stack.pop();
										lastIndex += 1;
										lastSignificantToken = "}";
										yield ({
											type: "JSXPunctuator",
											value: "}"
										});
										continue;
									}
							}
							postfixIncDec = braces.pop();
							nextLastSignificantToken = postfixIncDec ? "?ExpressionBraceEnd" : "}";
							break;
						case "]":
							postfixIncDec = true;
							break;
						case "++":
						case "--":
							nextLastSignificantToken = postfixIncDec ? "?PostfixIncDec" : "?UnaryIncDec";
							break;
						case "<":
							if (jsx && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
								stack.push({tag: "JSXTag"});
								lastIndex += 1;
								lastSignificantToken = "<";
								yield ({
									type: "JSXPunctuator",
									value: punctuator
								});
								continue;
							}
							postfixIncDec = false;
							break;
						default:
							postfixIncDec = false;
					}
					lastIndex = nextLastIndex;
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "Punctuator",
						value: punctuator
					});
					continue;
				}
				Identifier.lastIndex = lastIndex;
				if (match = Identifier.exec(input)) {
					lastIndex = Identifier.lastIndex;
					nextLastSignificantToken = match[0];
					switch (match[0]) {
						case "for":
						case "if":
						case "while":
						case "with":
							if (lastSignificantToken !== "." && lastSignificantToken !== "?.") {
								nextLastSignificantToken = "?NonExpressionParenKeyword";
							}
					}
					lastSignificantToken = nextLastSignificantToken;
					postfixIncDec = !KeywordsWithExpressionAfter.test(match[0]);
					yield ({
						type: match[1] === "#" ? "PrivateIdentifier" : "IdentifierName",
						value: match[0]
					});
					continue;
				}
				StringLiteral.lastIndex = lastIndex;
				if (match = StringLiteral.exec(input)) {
					lastIndex = StringLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "StringLiteral",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				NumericLiteral.lastIndex = lastIndex;
				if (match = NumericLiteral.exec(input)) {
					lastIndex = NumericLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "NumericLiteral",
						value: match[0]
					});
					continue;
				}
				Template.lastIndex = lastIndex;
				if (match = Template.exec(input)) {
					lastIndex = Template.lastIndex;
					lastSignificantToken = match[0];
					if (match[1] === "${") {
						lastSignificantToken = "?InterpolationInTemplate";
						stack.push({
							tag: "InterpolationInTemplate",
							nesting: braces.length
						});
						postfixIncDec = false;
						yield ({
							type: "TemplateHead",
							value: match[0]
						});
					} else {
						postfixIncDec = true;
						yield ({
							type: "NoSubstitutionTemplate",
							value: match[0],
							closed: match[1] === "`"
						});
					}
					continue;
				}
				break;
			case "JSXTag":
			case "JSXTagEnd":
				JSXPunctuator.lastIndex = lastIndex;
				if (match = JSXPunctuator.exec(input)) {
					lastIndex = JSXPunctuator.lastIndex;
					nextLastSignificantToken = match[0];
					switch (match[0]) {
						case "<":
							stack.push({tag: "JSXTag"});
							break;
						case ">":
							stack.pop();
							if (lastSignificantToken === "/" || mode.tag === "JSXTagEnd") {
								nextLastSignificantToken = "?JSX";
								postfixIncDec = true;
							} else {
								stack.push({tag: "JSXChildren"});
							}
							break;
						case "{":
							stack.push({
								tag: "InterpolationInJSX",
								nesting: braces.length
							});
							nextLastSignificantToken = "?InterpolationInJSX";
							postfixIncDec = false;
							break;
						case "/":
							if (lastSignificantToken === "<") {
								stack.pop();
								if (stack[stack.length - 1].tag === "JSXChildren") {
									stack.pop();
								}
								stack.push({tag: "JSXTagEnd"});
							}
					}
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "JSXPunctuator",
						value: match[0]
					});
					continue;
				}
				JSXIdentifier.lastIndex = lastIndex;
				if (match = JSXIdentifier.exec(input)) {
					lastIndex = JSXIdentifier.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXIdentifier",
						value: match[0]
					});
					continue;
				}
				JSXString.lastIndex = lastIndex;
				if (match = JSXString.exec(input)) {
					lastIndex = JSXString.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXString",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				break;
			case "JSXChildren":
				JSXText.lastIndex = lastIndex;
				if (match = JSXText.exec(input)) {
					lastIndex = JSXText.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXText",
						value: match[0]
					});
					continue;
				}
				switch (input[lastIndex]) {
					case "<":
						stack.push({tag: "JSXTag"});
						lastIndex++;
						lastSignificantToken = "<";
						yield ({
							type: "JSXPunctuator",
							value: "<"
						});
						continue;
					case "{":
						stack.push({
							tag: "InterpolationInJSX",
							nesting: braces.length
						});
						lastIndex++;
						lastSignificantToken = "?InterpolationInJSX";
						postfixIncDec = false;
						yield ({
							type: "JSXPunctuator",
							value: "{"
						});
						continue;
				}
		}
		WhiteSpace.lastIndex = lastIndex;
		if (match = WhiteSpace.exec(input)) {
			lastIndex = WhiteSpace.lastIndex;
			yield ({
				type: "WhiteSpace",
				value: match[0]
			});
			continue;
		}
		LineTerminatorSequence.lastIndex = lastIndex;
		if (match = LineTerminatorSequence.exec(input)) {
			lastIndex = LineTerminatorSequence.lastIndex;
			postfixIncDec = false;
			if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
				lastSignificantToken = "?NoLineTerminatorHere";
			}
			yield ({
				type: "LineTerminatorSequence",
				value: match[0]
			});
			continue;
		}
		MultiLineComment.lastIndex = lastIndex;
		if (match = MultiLineComment.exec(input)) {
			lastIndex = MultiLineComment.lastIndex;
			if (Newline.test(match[0])) {
				postfixIncDec = false;
				if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
					lastSignificantToken = "?NoLineTerminatorHere";
				}
			}
			yield ({
				type: "MultiLineComment",
				value: match[0],
				closed: match[1] !== void 0
			});
			continue;
		}
		SingleLineComment.lastIndex = lastIndex;
		if (match = SingleLineComment.exec(input)) {
			lastIndex = SingleLineComment.lastIndex;
			postfixIncDec = false;
			yield ({
				type: "SingleLineComment",
				value: match[0]
			});
			continue;
		}
		firstCodePoint = String.fromCodePoint(input.codePointAt(lastIndex));
		lastIndex += firstCodePoint.length;
		lastSignificantToken = firstCodePoint;
		postfixIncDec = false;
		yield ({
			type: mode.tag.startsWith("JSX") ? "JSXInvalid" : "Invalid",
			value: firstCodePoint
		});
	}
	return void 0;
};
/* harmony default export */ const js_tokens = (jsTokens);

;// CONCATENATED MODULE: ./lib/extract/javascript/tokens.js
/** Turns JavaScript or TypeScript text into columns of significant tokens, each bracket knowing its partner. */

/** Kinds of significant tokens; comments and white space are dropped. */
const kinds = {
    end: 0,
    name: 1,
    punctuator: 2,
    text: 3,
    template: 4,
    templateHead: 5,
    templateMiddle: 6,
    templateTail: 7,
    other: 8,
    markup: 9,
    markupName: 10,
    markupText: 11,
};
const kindOf = {
    IdentifierName: kinds.name,
    PrivateIdentifier: kinds.name,
    Punctuator: kinds.punctuator,
    StringLiteral: kinds.text,
    NoSubstitutionTemplate: kinds.template,
    TemplateHead: kinds.templateHead,
    TemplateMiddle: kinds.templateMiddle,
    TemplateTail: kinds.templateTail,
    NumericLiteral: kinds.other,
    RegularExpressionLiteral: kinds.other,
    Invalid: kinds.other,
    JSXPunctuator: kinds.markup,
    JSXIdentifier: kinds.markupName,
    JSXString: kinds.markupText,
};
// In a .tsx file `<T,>(x) =>` and `<T extends U>(x) =>` open no tag; blanking the bracket keeps the lexer out of markup.
const genericArrow = /([=(,:?{;]\s{0,8}|async\s{1,4}|default\s{1,4}|return\s{1,4})<(?=[A-Za-z_$][\w$]{0,60}(?:,|\s{1,4}extends\s))/g;
/** Tokens of `text`; `markup` says whether `<` may open a JSX tag, `typed` whether generics may stand in the way of that. */
function tokenize(text, markup, typed) {
    const kind = [];
    const raw = [];
    const start = [];
    const fresh = [];
    let offset = 0;
    let line = 0;
    let torn = false;
    const source = markup && typed ? text.replace(genericArrow, '$1 ') : text;
    const masked = source !== text;
    for (const token of markup ? js_tokens(source, { jsx: true }) : js_tokens(source)) {
        const of = kindOf[token.type];
        if (of !== undefined) {
            kind.push(of);
            // Inside a literal the bracket was no generic, and its text is told as it stands.
            raw.push(masked ? text.slice(offset, offset + token.value.length) : token.value);
            start.push(offset);
            fresh.push(line);
            line = 0;
        }
        else if (token.type === 'LineTerminatorSequence') {
            line = 1;
        }
        if ('closed' in token && !token.closed)
            torn = true;
        offset += token.value.length;
    }
    const count = kind.length;
    for (let i = 0; i < 4; i++) {
        kind.push(kinds.end);
        raw.push('');
        start.push(offset);
        fresh.push(1);
    }
    const partner = new Int32Array(count + 4).fill(count);
    if (pair(kind, raw, count, partner))
        torn = true;
    return { count, kind, raw, start, fresh, partner, torn };
}
const tokens_closing = { '(': ')', '[': ']', '{': '}' };
const furthest = 32;
/** Fills `partner`; true when a bracket had none. A stray closer is passed over, an opener that was cut short ends where its parent ends. */
function pair(kind, raw, count, partner) {
    const open = [];
    const wanted = [];
    let torn = false;
    const close = (at, what) => {
        const lowest = Math.max(0, wanted.length - furthest);
        for (let level = wanted.length - 1; level >= lowest; level--) {
            if (wanted[level] !== what)
                continue;
            if (level < wanted.length - 1)
                torn = true;
            for (let i = level; i < open.length; i++)
                partner[open[i]] = at;
            open.length = level;
            wanted.length = level;
            return;
        }
        torn = true;
    };
    for (let i = 0; i < count; i++) {
        const k = kind[i];
        if (k === kinds.punctuator || k === kinds.markup) {
            const r = raw[i];
            const closer = r.length === 1 ? tokens_closing[r] : undefined;
            if (closer !== undefined) {
                open.push(i);
                wanted.push(closer);
            }
            else if (r === ')' || r === ']' || r === '}') {
                close(i, r);
            }
        }
        else if (k === kinds.templateHead) {
            open.push(i);
            wanted.push('`');
        }
        else if (k === kinds.templateMiddle) {
            close(i, '`');
            open.push(i);
            wanted.push('`');
        }
        else if (k === kinds.templateTail) {
            close(i, '`');
        }
    }
    return torn || open.length > 0;
}

;// CONCATENATED MODULE: ./lib/extract/javascript/literal.js

const escapes = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r\n|([\s\S]))/g;
const named = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    0: '\0',
    '\n': '',
    '\r': '',
    '\u2028': '',
    '\u2029': '',
};
/** The text that a raw literal body stands for. */
function decode(body) {
    if (!body.includes('\\'))
        return body;
    return body.replace(escapes, (_, wide, unit, byte, single) => {
        const code = wide ?? unit ?? byte;
        if (code === undefined)
            return single === undefined ? '' : (named[single] ?? single);
        const point = Number.parseInt(code, 16);
        return point > 0x10ffff ? '' : String.fromCodePoint(point);
    });
}
/** Body of the literal at token `index`, without its delimiters. */
function literal_bodyOf(r, index) {
    const raw = r.tokens.raw[index];
    const start = r.tokens.start[index] + 1;
    const kind = r.tokens.kind[index];
    if (kind === kinds.templateHead || kind === kinds.templateMiddle) {
        return { start, body: raw.slice(1, raw.endsWith('${') ? -2 : undefined) };
    }
    const quote = kind === kinds.templateTail ? '`' : raw[0];
    const closed = raw.length > 1 && raw.endsWith(quote);
    return { start, body: closed ? raw.slice(1, -1) : raw.slice(1) };
}
/** The literal at token `index` as a value. */
function literal(r, index) {
    const { start, body } = literal_bodyOf(r, index);
    const text = r.tokens.kind[index] === kinds.markupText ? body : decode(body);
    return { kind: 'text', text, span: { start, end: start + body.length } };
}

;// CONCATENATED MODULE: ./lib/extract/carried.js
/** Tells which language a text of several lines is in that a program carries in a string: YAML, or the lines of an environment file. */
const yamlLine = /^[ \t-]{0,40}[\w.-]{1,80}:(?:[ \t]+\S|[ \t]*$)/;
/** `- "owner/name"`: an item of a list that stands below a key. */
const itemLine = /^[ \t]{0,40}- ["']?[\w./:@$()-]{1,120}["']?[ \t]*$/;
const settingsLine = /^(?:export )?[A-Z][A-Z0-9_]{1,80}=\S{0,400}$/;
/** Longest text that is looked at, in UTF-16 units. */
const longest = 20_000;
/** The language of a text that most lines of fit and that may name a model; undefined for prose and code. */
function carriedIn(text) {
    if (text.length > longest || !text.includes('\n') || !/model|llm/i.test(text))
        return undefined;
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
    const count = (pattern) => lines.filter((line) => pattern.test(line)).length;
    const keys = count(yamlLine);
    if (keys >= 2 && keys + count(itemLine) >= lines.length * 0.6)
        return 'yaml';
    return count(settingsLine) >= Math.max(2, lines.length * 0.9) ? 'settings' : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/javascript/reading.js
/** What a reading of one JavaScript file carries along: tokens, position, what was imported, what was bound, what is still to be read. */


/** Levels of brackets inside one expression that are read; deeper ones are passed over and reported. */
const deepest = 200;
/** Longest text, in UTF-16 units, that is worth reporting. */
const longestText = 400;
const longestSibling = 120;
const mostSiblings = 24;
/** A value that only the running program knows. */
function opaque(r, first) {
    return { kind: 'opaque', span: spanFrom(r, first) };
}
/** Span from token `first` to the end of the token before the current one. */
function spanFrom(r, first) {
    const { start, raw } = r.tokens;
    const last = Math.max(first, r.at - 1);
    return { start: start[first], end: start[last] + raw[last].length };
}
/** The value without the parts that say nothing; undefined when nothing is left. */
function telling(value) {
    switch (value.kind) {
        case 'text':
            return value.text.length > 0 && value.text.length <= longestText ? value : undefined;
        case 'name':
            return value.name === '' ? undefined : value;
        case 'entry':
            return value;
        case 'join':
            return value.parts.some((part) => part.kind !== 'opaque') ? value : undefined;
        case 'either': {
            const options = value.options.map(telling).filter((option) => option !== undefined);
            if (options.length === 0)
                return undefined;
            return options.length === value.options.length ? value : { ...value, options };
        }
        case 'list': {
            const elements = value.elements.map(telling).filter((element) => element !== undefined);
            return elements.length === 0 ? undefined : { ...value, elements };
        }
        default:
            return undefined;
    }
}
/** Remembers a short literal as a neighbour of what stands beside it; of an id that stands elsewhere, that there is one. */
function note(siblings, name, value) {
    if (value.kind === 'name' && (name === 'id' || name === 'value') && siblings.length < mostSiblings)
        siblings.push([name, '']);
    if (value.kind !== 'text' || value.text.length > longestSibling || siblings.length >= mostSiblings)
        return;
    if (name !== '__proto__')
        siblings.push([name, value.text]);
}
/** The neighbours of `name`, from up to two sets; undefined when there are none. */
function beside(name, near, far) {
    let found;
    for (const set of far === undefined ? [near] : [near, far]) {
        for (const [key, text] of set) {
            if (key === name)
                continue;
            found ??= {};
            found[key] ??= text;
        }
    }
    return found;
}
const none = {};
/** A text of several lines that reads like a configuration is handed on as such. */
function keepDocument(r, value, inert) {
    if (value.kind !== 'text' || inert !== undefined || !value.text.includes('\n'))
        return;
    const language = carriedIn(value.text);
    if (language === undefined)
        return;
    let token = r.at;
    // The text was read just now.
    while (token > r.at - 16 && r.tokens.start[token] !== value.span.start - 1)
        token--;
    const raw = (r.tokens.raw[token] ?? '').slice(1, -1).split('\n');
    const lines = value.text.split('\n');
    if (raw.length !== lines.length)
        return;
    let text = '';
    let source = value.span.start;
    const segments = lines.map((line, row) => {
        const segment = { at: text.length, source };
        // Up to an escape a line runs in parallel to the source.
        const escaped = raw[row].indexOf('\\');
        text += `${row === 0 ? '' : '\n'}${escaped === -1 ? line : raw[row].slice(0, escaped)}`;
        source += raw[row].length + 1;
        return row === 0 ? segment : { at: segment.at + 1, source: segment.source };
    });
    r.snippets.push({ language, text, segments });
}
/** What only run time knows is worth a word where a model is sure to be taken. */
function isAwaited(value, name, callee) {
    return value.kind === 'opaque' && callee !== undefined && slot.test(name) && loader.test(callee);
}
const slot = /^\d$|model|repo/i;
const loader = /pretrained$|pipeline$|(?:^|\.)(?:Chat[A-Z]\w{1,40}|\w{1,40}Embeddings|getGenerativeModel|hfDownload|snapshotDownload)$/;
/** Records a binding unless its value says nothing. */
function reading_bind(r, form, name, value, scope, extra = none) {
    const callee = extra.callee ?? scope.callee;
    keepDocument(r, value, extra.inert ?? scope.inert);
    const kept = telling(value) ??
        (form === 'key' && name.includes('/') && owned.test(name)
            ? { kind: 'opaque', span: value.span }
            : isAwaited(value, name, callee)
                ? value
                : undefined);
    if (kept === undefined)
        return;
    const path = extra.path ?? scope.path;
    const inert = extra.inert ?? scope.inert;
    const space = extra.space ?? 'local';
    if (extra.defines !== undefined && space === 'local') {
        if (kept.kind === 'entry' || (kept.kind === 'name' && r.handles.has(kept.name)))
            r.handles.add(extra.defines);
        r.defined.add(rootOf(extra.defines));
        // Linking follows `settings.model` to the attribute of whichever class has it.
        if (extra.defines.includes('.'))
            r.defined.add(`.${leafOf(extra.defines)}`);
    }
    const binding = { form, name, value: kept };
    if (path.length > 0)
        binding.path = path;
    if (callee !== undefined)
        binding.callee = callee;
    if (extra.siblings !== undefined)
        binding.siblings = extra.siblings;
    if (extra.defines !== undefined)
        binding.defines = { space, name: extra.defines };
    if (inert !== undefined)
        binding.inert = inert;
    r.bindings.push(binding);
}
/** First segment of a dotted name. */
function rootOf(dotted) {
    const dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.slice(0, dot);
}
/** Last segment of a dotted name. */
function leafOf(dotted) {
    return dotted.slice(dotted.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./lib/extract/javascript/type-position.js
/** Passes over TypeScript types; string literals in them are reported, but as types. */



const prefixes = new Set([
    '|',
    '&',
    'keyof',
    'typeof',
    'readonly',
    'unique',
    'infer',
    'asserts',
    'new',
    'abstract',
    '-',
    '...',
]);
const furthestAngle = 96;
const insideAngles = new Set(['.', ',', '|', '&', '?', ':', '=>', '=', '-', '...', ';']);
/** Reports the string literals between two tokens as types, each under the key it stands at. */
function typeTexts(r, from, to, name, scope) {
    const { kind, raw } = r.tokens;
    let key = name;
    for (let i = from; i < to; i++) {
        if (kind[i] === kinds.text)
            reading_bind(r, 'element', key, literal(r, i), scope, { inert: 'type' });
        else if (kind[i] === kinds.name && (raw[i + 1] === ':' || (raw[i + 1] === '?' && raw[i + 2] === ':')))
            key = raw[i];
    }
}
/** Moves past a type that stands at the current token; stops before whatever cannot continue one. */
function skipType(r, name, scope) {
    const from = r.at;
    pass(r);
    typeTexts(r, from, r.at, name, scope);
}
function pass(r) {
    const { kind, raw, partner, fresh, count } = r.tokens;
    let conditions = 0;
    for (;;) {
        while (prefixes.has(raw[r.at]) && r.at < count)
            r.at++;
        const k = kind[r.at];
        const t = raw[r.at];
        if (t === '<') {
            const after = afterAngles(r, r.at);
            if (after < 0)
                return;
            r.at = after;
            continue;
        }
        if (t === '(' || t === '[' || t === '{' || k === kinds.templateHead) {
            let close = partner[r.at];
            while (kind[close] === kinds.templateMiddle)
                close = partner[close];
            r.at = Math.min(count, close + 1);
        }
        else if (k === kinds.name || k === kinds.text || k === kinds.template || k === kinds.other)
            r.at++;
        else
            return;
        for (;;) {
            const p = raw[r.at];
            if (p === '.' && kind[r.at + 1] === kinds.name)
                r.at += 2;
            else if (p === '[' && fresh[r.at] === 0)
                r.at = Math.min(count, partner[r.at] + 1);
            else if (p === '(' && t === 'import')
                r.at = Math.min(count, partner[r.at] + 1);
            else if (p === '<') {
                const after = afterAngles(r, r.at);
                if (after < 0)
                    return;
                r.at = after;
            }
            else
                break;
        }
        const next = raw[r.at];
        if (next === '|' || next === '&' || next === '=>')
            r.at++;
        else if ((next === 'is' || next === 'extends') && fresh[r.at] === 0) {
            if (next === 'extends')
                conditions++;
            r.at++;
        }
        else if (next === '?' && conditions > 0)
            r.at++;
        else if (next === ':' && conditions > 0) {
            conditions--;
            r.at++;
        }
        else
            return;
    }
}
/** Index after the type arguments that open at token `open`, or -1 when these are no type arguments. */
function afterAngles(r, open) {
    const { kind, raw, partner, count } = r.tokens;
    let level = 0;
    const end = Math.min(count, open + furthestAngle);
    for (let i = open; i < end; i++) {
        const t = raw[i];
        const k = kind[i];
        if (k === kinds.punctuator) {
            if (t === '<')
                level++;
            else if (t === '>' || t === '>>' || t === '>>>') {
                level -= t.length;
                if (level <= 0)
                    return i + 1;
            }
            else if (t === '(' || t === '[' || t === '{')
                i = partner[i];
            else if (!insideAngles.has(t))
                return -1;
        }
        else if (k !== kinds.name && k !== kinds.text && k !== kinds.template && k !== kinds.other)
            return -1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/extract/javascript/deferral.js



/** Index of the `=>` of the arrow function that starts at the current token, or -1. */
function arrowAhead(r) {
    const { kind, raw, partner, count } = r.tokens;
    let i = r.at;
    if (raw[i] === 'async' && (kind[i + 1] === kinds.name || raw[i + 1] === '(' || raw[i + 1] === '<'))
        i++;
    if (r.typed && raw[i] === '<' && kind[i] === kinds.punctuator) {
        i = afterAngles(r, i);
        if (i < 0)
            return -1;
    }
    if (kind[i] === kinds.name)
        return raw[i + 1] === '=>' ? i + 1 : -1;
    if (raw[i] !== '(' || kind[i] !== kinds.punctuator)
        return -1;
    const after = Math.min(count, partner[i] + 1);
    if (raw[after] === '=>')
        return after;
    if (!r.typed || raw[after] !== ':')
        return -1;
    const before = r.at;
    r.at = after + 1;
    // Literals of the return type are not worth a report: the arrow may turn out to be a ternary.
    const known = r.bindings.length;
    skipType(r, '', scope_top);
    r.bindings.length = known;
    const found = raw[r.at] === '=>' ? r.at : -1;
    r.at = before;
    return found;
}
/** Leaves the parameters (if bracketed) and the braced body of an arrow function for later; the current token follows the arrow. */
function deferArrow(r, start, arrow, name, scope) {
    const { kind, raw, partner, count } = r.tokens;
    let params = start;
    while (params < arrow && !(raw[params] === '(' && kind[params] === kinds.punctuator))
        params++;
    r.at = arrow + 1;
    const braced = raw[r.at] === '{';
    if (params < arrow || braced) {
        r.pending.push({
            kind: 'function',
            params: params < arrow ? params : -1,
            ...(braced && { body: r.at }),
            scope: inside(scope, name),
        });
    }
    if (braced)
        r.at = Math.min(count, partner[r.at] + 1);
    return braced;
}
/** Leaves a function or method for later; the current token is `(` or the `<` before it. */
function deferFunction(r, name, scope) {
    const { raw, partner, count } = r.tokens;
    if (raw[r.at] === '<') {
        const after = afterAngles(r, r.at);
        r.at = after < 0 ? r.at + 1 : after;
    }
    if (raw[r.at] !== '(')
        return;
    const params = r.at;
    r.at = Math.min(count, partner[params] + 1);
    if (r.typed && raw[r.at] === ':') {
        r.at++;
        skipType(r, name ?? 'return', scope);
    }
    if (raw[r.at] === '{') {
        r.pending.push({ kind: 'function', params, body: r.at, scope: inside(scope, name) });
        r.at = Math.min(count, partner[r.at] + 1);
    }
    else {
        r.pending.push({ kind: 'function', params, scope: inside(scope, name) });
    }
}
/** Leaves a class for later; the current token follows the word `class`. */
function deferClass(r, fallback) {
    const { kind, raw, partner, count } = r.tokens;
    let name = fallback;
    if (kind[r.at] === kinds.name && raw[r.at] !== 'extends' && raw[r.at] !== 'implements')
        name = raw[r.at++];
    while (r.at < count && raw[r.at] !== '{') {
        const opens = raw[r.at] === '(' || raw[r.at] === '[';
        if (raw[r.at] === ')' || raw[r.at] === ']' || raw[r.at] === '}' || raw[r.at] === ';')
            return;
        r.at = opens ? partner[r.at] + 1 : r.at + 1;
    }
    if (raw[r.at] !== '{')
        return;
    const owner = name ?? 'class';
    r.pending.push({ kind: 'class', body: r.at, scope: scopeOf([owner], owner) });
    r.at = Math.min(count, partner[r.at] + 1);
}
/** Leaves the JSX element at the current token for later. */
function deferElement(r, scope) {
    const start = r.at;
    r.at = Math.max(start + 1, elementEnd(r, start));
    r.pending.push({
        kind: 'element',
        start,
        end: r.at,
        scope: scopeOf([], scope.owner),
    });
}
function inside(scope, name) {
    return scopeOf([], scope.owner, undefined, name);
}
function elementEnd(r, start) {
    const { kind, raw, partner, count } = r.tokens;
    let level = 0;
    let i = start;
    while (i < count) {
        const k = kind[i];
        const t = raw[i];
        if (k === kinds.markup && t === '{') {
            i = partner[i] + 1;
            continue;
        }
        if (k === kinds.markup && t === '<') {
            if (raw[i + 1] === '/')
                level -= 2;
            level++;
        }
        else if (k === kinds.markup && t === '>') {
            if (raw[i - 1] === '/' && raw[i - 2] !== '<')
                level--;
            if (level <= 0)
                return i + 1;
        }
        else if (k === kinds.punctuator || k === kinds.name) {
            return i;
        }
        i++;
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/extract/javascript/name.js

const environments = ['process.env', 'import.meta.env', 'Bun.env', 'globalThis.process.env'];
const constants = new Set(['undefined', 'null', 'true', 'false', 'NaN', 'Infinity', 'this', 'super']);
/** The value of a dotted name as written; an environment itself has the empty name. */
function nameValue(r, dotted, span) {
    for (const environment of environments) {
        if (!dotted.startsWith(environment))
            continue;
        if (dotted.length === environment.length)
            return { kind: 'name', space: 'env', name: '', span };
        if (dotted[environment.length] !== '.')
            continue;
        const name = dotted.slice(environment.length + 1);
        return name.includes('.') ? { kind: 'opaque', span } : { kind: 'name', space: 'env', name, span };
    }
    const root = rootOf(dotted);
    if (constants.has(dotted) || root === 'import')
        return { kind: 'opaque', span };
    const found = r.imports.get(root);
    if (found === undefined)
        return { kind: 'name', space: 'local', name: dotted, span };
    const rest = dotted.slice(root.length + 1);
    // SvelteKit hands environment variables out as members of virtual modules.
    if (found.module.startsWith('$env/')) {
        const name = found.module.startsWith('$env/dynamic') ? rest : (found.member ?? rest);
        return { kind: 'name', space: 'env', name, span };
    }
    const name = [found.member, rest].filter((part) => part !== undefined && part !== '').join('.');
    return { kind: 'name', space: 'module', module: found.module, name: name === '' ? 'default' : name, span };
}
/** A member of a named value; undefined when the base is no name. */
function memberValue(base, key, span) {
    if (base?.kind !== 'name')
        return loadedMember(base, key, span);
    if (base.space === 'env')
        return base.name === '' ? { ...base, name: key, span } : undefined;
    return { ...base, name: base.name === '' ? key : `${base.name}.${key}`, span };
}
/**
 * A dotted callee with the alias of an import replaced by module and member. A namespace stands for its module; a
 * default import, and a namespace that is called itself, keep the local name as member, since nothing says more.
 */
function calleeOf(r, dotted) {
    const root = rootOf(dotted);
    const found = r.imports.get(root);
    if (found === undefined)
        return dotted;
    const rest = dotted.slice(root.length);
    const member = found.member === 'default' || (found.member === undefined && rest === '') ? root : found.member;
    return member === undefined ? `${found.module}${rest}` : `${found.module}.${member}${rest}`;
}
/** A member of settings that were loaded from a file, or of what a function that loads them gives back; undefined for anything else. */
function loadedMember(base, key, span) {
    if (base?.kind === 'entry')
        return { ...base, key: base.key === '' ? key : `${base.key}.${key}`, span };
    return base?.kind === 'name' && base.name.endsWith(')') ? { ...base, name: `${base.name}.${key}`, span } : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/javascript/loading.js
/** Settings files that a script loads: which call reads one, parses it or makes its path. */


/** What reads a file; by the last segment. */
const reader = /^read(?:File|TextFile|Json|JSON|Yaml|YAML)(?:Sync)?$/;
/** What parses the text of one. */
const parser = /^(?:JSON5?|json5|hjson|(?:js-)?yaml|YAML|jsyaml|toml|TOML|@iarna\/toml|smol-toml|@ltd\/j-toml|ini|jsonc-parser|comment-json)\.(?:\w{1,40}\.)?(?:parse|load|safeLoad|unsafeLoad)$/;
/** How functions of one's own that load settings are called. */
const ownLoader = /^_?(?:load|read|get|parse)_?\w{0,40}(?:conf|config|configuration|settings?|ya?ml|json|toml|options)(?:File|Sync)?$/i;
const pathMaker = /(?:^|\.)path\.(?:posix\.)?(?:join|resolve)$|^(?:node:)?path\.(?:\w{1,20}\.)?(?:join|resolve)$/;
const sameArgument = /(?:^|\.)(?:fileURLToPath|pathToFileURL|URL)$/;
/** What a call that loads settings is worth; undefined when it loads none. */
function loading(r, chain, callee, leaf, values, span) {
    const [first] = values;
    if (first === undefined)
        return ownLoader.test(leaf) ? returnedBy(r, chain, span) : undefined;
    if (pathMaker.test(callee))
        return joinedPath(values, span);
    if (sameArgument.test(callee))
        return mayBePath(first) ? first : undefined;
    const own = first.kind !== 'name' && ownLoader.test(leaf);
    if ((reader.test(leaf) || own) && mayBePath(first))
        return { kind: 'entry', path: first, key: '', span };
    if (!parser.test(callee))
        return undefined;
    return first.kind === 'entry' || (first.kind === 'name' && r.handles.has(first.name)) ? first : undefined;
}
/** What a function gives back is known by its name: `loadConfig()`. */
function returnedBy(r, chain, span) {
    const found = r.imports.get(chain);
    if (found === undefined)
        return nameValue(r, `${chain}()`, span);
    return { kind: 'name', space: 'module', module: found.module, name: `${found.member ?? 'default'}()`, span };
}
function mayBePath(value) {
    switch (value.kind) {
        case 'text':
            return isDocument(value.text) && !value.text.includes('://');
        case 'name':
            return true;
        case 'join': {
            const end = value.parts[value.parts.length - 1];
            return end.kind === 'text' ? /\.(?:ya?ml|json[5c]?|toml|ini)$/.test(end.text) : mayBePath(end);
        }
        case 'either':
            return value.options.some(mayBePath);
        default:
            return false;
    }
}
/** `path.join(__dirname, "config.json")`, as far as it ends with the name of a settings file. */
function joinedPath(values, span) {
    const end = values[values.length - 1];
    if (end.kind !== 'text' || !isDocument(end.text))
        return undefined;
    const parts = [];
    for (const part of values) {
        const before = parts[parts.length - 1];
        // The sign stands where a quote does, because nothing else between the two is sure to be there.
        const { start } = part.span;
        if (before !== undefined && part.kind === 'text')
            parts.push({ kind: 'text', text: '/', span: { start: start - 1, end: start } });
        parts.push(part);
    }
    return { kind: 'join', parts, span };
}

;// CONCATENATED MODULE: ./lib/extract/javascript/call.js
/** Reads the arguments of a call and reports them under its callee. */







const loaders = new Set(['require', 'import', 'require.resolve']);
const environmentGetters = new Set(['Deno.env.get', 'Netlify.env.get']);
/** Calls that hand back what they were given. */
const transparent = new Set(['Object.freeze', 'Object.seal', 'structuredClone', 'String', 'markRaw']);
/** Calls whose first argument is the first value of the variable that they are assigned to. */
const holders = new Set([
    'useState',
    'useRef',
    'ref',
    'shallowRef',
    'signal',
    'createSignal',
    'writable',
    'atom',
    '$state',
]);
const comparisons = new Set([
    'includes',
    'startsWith',
    'endsWith',
    'indexOf',
    'has',
    'match',
    'localeCompare',
    'search',
]);
const stringMethods = new Set(['includes', 'startsWith', 'endsWith']);
/** Bindings of one call that are told its address. */
const call_most = 40;
const shells = new Set(['exec', 'execSync', 'execaCommand', 'execaCommandSync']);
const expectation = /(?:^|[.:])(?:expect|assert)\./;
/** Values of the arguments of a call whose opening bracket is the current token, and what the call itself is worth. */
function call_call(r, scope, chain, read) {
    const { kind, raw, partner, count } = r.tokens;
    const open = r.at;
    const close = partner[open];
    if (chain !== undefined && loaders.has(chain)) {
        r.at = Math.min(count, close + 1);
        return opaque(r, open);
    }
    const clear = chain !== undefined && transparent.has(chain);
    const callee = chain === undefined ? undefined : calleeOf(r, chain);
    const leaf = callee === undefined ? '' : leafOf(callee);
    const inert = inertness(callee, leaf);
    const args = [];
    const argumentScope = clear ? scope : scope_argumentsOf(scope, callee, inert, args);
    const values = [];
    /** Arguments that are no name whatever they hold. */
    const composed = new Set();
    const from = r.bindings.length;
    r.at++;
    while (r.at < close) {
        const before = r.at;
        if (raw[r.at] === '...')
            r.at++;
        const literal = /^(?:[{[(]|function|async|class)$/.test(raw[r.at]) || raw[r.at + 1] === '=>';
        const value = read(r, argumentScope);
        if (literal || values.length > (leaf === 'pipeline' ? 1 : 0))
            composed.add(values.length);
        note(args, String(values.length), value);
        values.push(value);
        if (raw[r.at] === ',' || r.at === before)
            r.at++;
    }
    r.at = Math.min(count, close + 1);
    const [initial] = values;
    if (clear)
        return initial ?? opaque(r, open);
    if (callee === undefined)
        return opaque(r, open);
    if (environmentGetters.has(callee) && initial?.kind === 'text') {
        return { kind: 'name', space: 'env', name: initial.text, span: initial.span };
    }
    if (shells.has(leaf) && kind[open + 1] !== kinds.templateHead)
        shell(r, open + 1);
    call_addressed(r, scope, callee, from, open);
    const name = scope.path.at(-1);
    if (initial !== undefined && name !== undefined && holders.has(leaf)) {
        reading_bind(r, 'assignment', name, initial, scope, { callee, path: scope.path.slice(0, -1), defines: name });
        return opaque(r, open);
    }
    if (initial !== undefined && name !== undefined && leaf === 'default' && callee !== leaf) {
        reading_bind(r, 'default', name, initial, scope, { callee, path: scope.path.slice(0, -1) });
        return opaque(r, open);
    }
    for (let index = 0; index < values.length; index++) {
        const key = String(index);
        if (values[index].kind === 'opaque' && (composed.has(index) || (leaf === 'pipeline' && index === 0)))
            continue;
        reading_bind(r, 'positional', key, values[index], scope, { callee, siblings: beside(key, args), inert });
    }
    return loading(r, chain, callee, leaf, values, spanFrom(r, open)) ?? opaque(r, open);
}
/** Tells what the call binds of the address that it is given, and its variable of the client that it makes. */
function call_addressed(r, scope, callee, from, open) {
    const registry = clientOf(callee);
    if (registry === undefined && from === r.bindings.length)
        return;
    const inside = r.bindings.slice(from, from + call_most);
    const stated = inside.find((one) => one.callee === callee && isAddressKey(one.name))?.value;
    const address = stated ?? (registry === undefined ? undefined : unread(r, open));
    const name = scope.path.at(-1);
    if (registry !== undefined && name !== undefined) {
        r.clients.push({ name, registry, ...(address && { address }) });
        if (scope.owner !== undefined)
            r.clients.push({ name: `this.${name}`, registry, ...(address && { address }) });
    }
    if (address === undefined)
        return;
    inside.forEach((binding, at) => {
        if (binding.callee === callee)
            r.bindings[from + at] = { ...binding, address };
    });
}
/** Something in the place of an address, where the key of one stands among the arguments. */
function unread(r, open) {
    const { raw, partner } = r.tokens;
    for (let at = open + 1; at < Math.min(partner[open], open + 2 * call_most); at++) {
        if (/^[:,}]$/.test(raw[at + 1]) && isAddressKey(raw[at]))
            return opaque(r, open);
    }
    return undefined;
}
/** Hands the literal at token `index` on as a shell command. */
function shell(r, index) {
    const k = r.tokens.kind[index];
    if (k !== kinds.text && k !== kinds.template)
        return;
    const value = literal(r, index);
    // With an escape in it the text no longer runs in parallel to the source.
    if (value.kind !== 'text' || value.text.length !== value.span.end - value.span.start)
        return;
    r.snippets.push({ language: 'shell', text: value.text, segments: [{ at: 0, source: value.span.start }] });
}
function inertness(callee, leaf) {
    if (callee === undefined)
        return undefined;
    if (comparisons.has(leaf) && (callee !== leaf || stringMethods.has(leaf)))
        return 'comparison';
    return expectation.test(callee) ? 'expectation' : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/javascript/composite.js






const methodWords = new Set(['get', 'set', 'async', '*']);
const afterKey = new Set([':', ',', '(', '<', '}', '=', '']);
const composite_environmentKeys = new Set(['env', 'environment', 'environmentVariables']);
/** An array literal; the current token is its bracket. */
function array(r, scope, read) {
    const first = r.at;
    const close = r.tokens.partner[first];
    const elements = [];
    const inner = plain(scope);
    r.at++;
    while (r.at < close) {
        const before = r.at;
        if (r.tokens.raw[r.at] === '...')
            r.at++;
        if (r.tokens.raw[r.at] !== ',') {
            const value = read(r, inner);
            if (value.kind !== 'opaque')
                elements.push(value);
        }
        if (r.tokens.raw[r.at] === ',' || r.at === before)
            r.at++;
    }
    r.at = Math.min(r.tokens.count, close + 1);
    return { kind: 'list', elements, span: spanFrom(r, first) };
}
/** A template literal with interpolations; the current token is its head. */
function template(r, scope, read) {
    const { kind, partner, count } = r.tokens;
    const first = r.at;
    const parts = [];
    const inner = plain(scope);
    for (;;) {
        const { start, body } = literal_bodyOf(r, r.at);
        if (body !== '')
            parts.push({ kind: 'text', text: decode(body), span: { start, end: start + body.length } });
        if (kind[r.at] === kinds.templateTail || r.at >= count)
            break;
        const next = partner[r.at];
        r.at++;
        const from = r.at;
        if (from < next)
            parts.push(read(r, inner));
        else
            parts.push(opaque(r, from));
        while (r.at < next) {
            const before = r.at;
            read(r, inner);
            if (r.at === before)
                r.at++;
        }
        r.at = next;
        if (kind[next] !== kinds.templateMiddle && kind[next] !== kinds.templateTail) {
            return { kind: 'join', parts, span: spanFrom(r, first) };
        }
    }
    r.at = Math.min(count, r.at + 1);
    return { kind: 'join', parts, span: spanFrom(r, first) };
}
/** An object literal; the current token is its brace. Its entries become bindings of form `key`. */
function objectLiteral(r, scope, read) {
    const { kind, raw, partner, count } = r.tokens;
    const first = r.at;
    const close = partner[first];
    const entries = [];
    const texts = [];
    const add = (name, value, isDefault = false) => {
        entries.push({ name, value, isDefault });
        note(texts, name, value);
        if (scope.args !== undefined)
            note(scope.args, name, value);
    };
    r.at++;
    while (r.at < close) {
        const before = r.at;
        if (raw[r.at] === ',') {
            r.at++;
            continue;
        }
        if (raw[r.at] === '...') {
            r.at++;
            read(r, plain(scope));
            continue;
        }
        while (methodWords.has(raw[r.at]) && !afterKey.has(raw[r.at + 1]))
            r.at++;
        const key = keyAt(r, scope, read);
        const next = raw[r.at];
        if (key === undefined) {
            if (r.at === before)
                r.at++;
        }
        else if (next === ':') {
            r.at++;
            const ends = raw[r.at + 1];
            if ((kind[r.at] === kinds.text || kind[r.at] === kinds.template) && (ends === ',' || ends === '}')) {
                add(key, literal(r, r.at++));
            }
            else {
                add(key, read(r, scope_under(scope, key)));
            }
        }
        else if (next === '(' || next === '<') {
            deferFunction(r, key, scope);
        }
        else if (kind[r.at - 1] === kinds.name) {
            const span = spanFrom(r, r.at - 1);
            if (next === '=') {
                r.at++;
                add(key, read(r, plain(scope)), true);
            }
            else {
                add(key, nameValue(r, key, span));
            }
        }
        if (r.at === before)
            r.at++;
    }
    r.at = Math.min(count, close + 1);
    const isEnvironment = composite_environmentKeys.has(scope.path.at(-1) ?? '');
    for (const { name, value, isDefault } of entries) {
        const siblings = beside(name, texts, scope.args);
        if (isEnvironment && /^[A-Z][A-Z0-9_]{1,80}$/.test(name)) {
            reading_bind(r, 'key', name, value, scope, { siblings, defines: name, space: 'env' });
        }
        else {
            const defines = isDefault ? name : scope.prefix === undefined ? undefined : scope.prefix + name;
            reading_bind(r, isDefault ? 'default' : 'key', name, value, scope, { siblings, defines });
        }
    }
    return opaque(r, first);
}
/** The key at the current token, moving past it; undefined when there is none. */
function keyAt(r, scope, read) {
    const { kind, raw, partner, count } = r.tokens;
    const k = kind[r.at];
    if (k === kinds.name)
        return raw[r.at++];
    if (k === kinds.text) {
        const value = literal(r, r.at++);
        return value.kind === 'text' ? value.text : undefined;
    }
    if (k === kinds.other)
        return raw[r.at++];
    if (raw[r.at] !== '[')
        return undefined;
    const close = partner[r.at];
    const inner = r.at + 1;
    r.at = inner;
    const value = inner < close ? read(r, plain(scope)) : undefined;
    r.at = Math.min(count, close + 1);
    return value?.kind === 'text' ? value.text : kind[close - 1] === kinds.name ? raw[close - 1] : '';
}

;// CONCATENATED MODULE: ./lib/extract/javascript/operand.js









/** Longest chain of members and calls that is remembered, in UTF-16 units: calls upon calls upon calls have no end. */
const longestChain = 1000;
/** Methods that keep the value as far as a model's name goes. */
const keeping = new Set(['trim', 'toString', 'valueOf']);
/** Reads an operand: a literal, a name or a composite, with the members, calls and indices that follow it. */
function operand_operand(r, scope, read) {
    const { raw, kind, partner, fresh, count } = r.tokens;
    const first = r.at;
    let chain;
    let value;
    if (kind[r.at] === kinds.name && raw[r.at] === 'new' && raw[r.at + 1] !== '.')
        r.at++;
    if (kind[r.at] === kinds.name && isPlainName(r)) {
        chain = raw[r.at++];
    }
    else {
        const before = r.at;
        value = primary(r, scope, read);
        if (r.at === before)
            return value;
    }
    // The chain names a value as long as nothing was called or computed on the way.
    let pure = chain !== undefined;
    let list = value?.kind === 'list' ? value : undefined;
    for (;;) {
        const t = raw[r.at];
        const k = kind[r.at];
        if (k === kinds.punctuator) {
            if ((t === '.' || t === '?.') && kind[r.at + 1] === kinds.name) {
                const member = raw[r.at + 1];
                if (keeping.has(member) && raw[r.at + 2] === '(' && raw[r.at + 3] === ')') {
                    if (pure)
                        value = resolve(r, scope, chain, first);
                    pure = false;
                    chain = linked(chain, member);
                    r.at += 4;
                    continue;
                }
                chain = linked(chain, member);
                r.at += 2;
                if (!pure)
                    value = loadedMember(value, member, spanFrom(r, first));
                continue;
            }
            if (t === '?.') {
                r.at++;
                continue;
            }
            if (t === '(') {
                value = call_call(r, scope, chain, read);
                if (list !== undefined)
                    operand_listed(r, scope, list, chain);
                list = undefined;
                pure = false;
                continue;
            }
            if (t === '[' && !(fresh[r.at] === 1 && value !== undefined)) {
                const close = partner[r.at];
                let under;
                if (close === r.at + 2 && kind[r.at + 1] === kinds.text) {
                    const key = literal(r, r.at + 1);
                    under = key.kind === 'text' ? key.text : undefined;
                    chain = chain === undefined || key.kind !== 'text' ? undefined : `${chain}.${key.text}`;
                    if (chain === undefined)
                        pure = false;
                }
                else {
                    r.at++;
                    while (r.at < close) {
                        const before = r.at;
                        read(r, plain(scope));
                        if (r.at === before || raw[r.at] === ',')
                            r.at++;
                    }
                    chain = undefined;
                    pure = false;
                }
                r.at = Math.min(count, close + 1);
                if (!pure)
                    value = under === undefined ? undefined : loadedMember(value, under, spanFrom(r, first));
                continue;
            }
            if (r.typed && t === '!' && fresh[r.at] === 0) {
                r.at++;
                continue;
            }
            if ((t === '++' || t === '--') && fresh[r.at] === 0) {
                r.at++;
                pure = false;
                value = undefined;
                continue;
            }
            if (r.typed && t === '<' && chain !== undefined) {
                const after = afterAngles(r, r.at);
                if (after > 0 && (raw[after] === '(' || kind[after] === kinds.template)) {
                    r.at = after;
                    continue;
                }
            }
        }
        else if ((k === kinds.template || k === kinds.templateHead) && fresh[r.at] === 0) {
            if (k === kinds.template && chain !== undefined && leafOf(chain) === '$')
                shell(r, r.at);
            if (k === kinds.template)
                r.at++;
            else
                template(r, scope, read);
            pure = false;
            value = undefined;
            continue;
        }
        break;
    }
    if (!pure)
        return value ?? opaque(r, first);
    const target = own(scope, chain);
    r.chain = target;
    r.chainEnd = r.at;
    return resolve(r, scope, chain, first);
}
function linked(chain, member) {
    return chain === undefined || chain.length > longestChain ? member : `${chain}.${member}`;
}
function resolve(r, scope, chain, first) {
    return nameValue(r, own(scope, chain), spanFrom(r, first));
}
function own(scope, chain) {
    return scope.owner !== undefined && rootOf(chain) === 'this' ? scope.owner + chain.slice(4) : chain;
}
/** A bare list on which a method was called: `["a", "b"].map(...)`. */
function operand_listed(r, scope, list, method) {
    const inert = method === 'includes' || method === 'indexOf' ? { inert: 'comparison' } : {};
    reading_bind(r, 'element', scope.path.at(-1) ?? '', list, plain(scope), inert);
}
const notNames = new Set(['function', 'class', 'async', 'new']);
function isPlainName(r) {
    const t = r.tokens.raw[r.at];
    if (r.tokens.raw[r.at + 1] === '=>')
        return false;
    if (!notNames.has(t))
        return true;
    if (t === 'async')
        return arrowAhead(r) < 0 && r.tokens.raw[r.at + 1] !== 'function';
    return false;
}
function primary(r, scope, read) {
    const { raw, kind } = r.tokens;
    const first = r.at;
    const t = raw[first];
    switch (kind[first]) {
        case kinds.text:
        case kinds.template:
            return literal(r, r.at++);
        case kinds.templateHead:
            return template(r, scope, read);
        case kinds.other:
            r.at++;
            return opaque(r, first);
        case kinds.markup:
            if (t === '<')
                deferElement(r, scope);
            return opaque(r, first);
        case kinds.name:
        case kinds.punctuator:
            break;
        default:
            return opaque(r, first);
    }
    if (t === 'function' || (t === 'async' && raw[first + 1] === 'function')) {
        r.at += t === 'async' ? 2 : 1;
        if (raw[r.at] === '*')
            r.at++;
        const name = kind[r.at] === kinds.name ? raw[r.at++] : scope.path.at(-1);
        deferFunction(r, name, scope);
        return opaque(r, first);
    }
    if (t === 'class') {
        r.at++;
        deferClass(r, scope.path.at(-1));
        return opaque(r, first);
    }
    if (t === 'new') {
        r.at++;
        return opaque(r, first);
    }
    if (t === '(' || t === '<' || kind[first] === kinds.name) {
        const arrow = arrowAhead(r);
        if (arrow >= 0)
            return arrowFunction(r, arrow, scope, read);
    }
    if (t === '(')
        return parenthesised(r, scope, read);
    if (t === '[')
        return array(r, scope, read);
    if (t === '{')
        return objectLiteral(r, scope, read);
    return opaque(r, first);
}
function arrowFunction(r, arrow, scope, read) {
    const first = r.at;
    const braced = deferArrow(r, first, arrow, scope.path.at(-1), scope);
    if (!braced) {
        const inner = resultOf(scope);
        reading_bind(r, 'element', 'return', read(r, inner), inner);
    }
    return opaque(r, first);
}
function parenthesised(r, scope, read) {
    const { raw, partner, count } = r.tokens;
    const first = r.at;
    const close = partner[first];
    let value;
    r.at++;
    while (r.at < close) {
        const before = r.at;
        value = read(r, scope);
        if (raw[r.at] === ',' || r.at === before)
            r.at++;
    }
    r.at = Math.min(count, close + 1);
    return value ?? opaque(r, first);
}

;// CONCATENATED MODULE: ./lib/extract/javascript/expression.js







const assigning = new Set([
    '=',
    '||=',
    '??=',
    '&&=',
    '+=',
    '-=',
    '*=',
    '/=',
    '%=',
    '**=',
    '<<=',
    '>>=',
    '>>>=',
    '&=',
    '|=',
    '^=',
]);
const binding = new Set(['=', '||=', '??=']);
const equality = new Set(['==', '===', '!=', '!==']);
const prefixOperators = new Set(['!', '-', '+', '~', '++', '--', 'typeof', 'void', 'delete']);
const precedence = new Map([
    ...['as', 'satisfies'].map((op) => [op, 20]),
    ['??', 1],
    ['||', 2],
    ['&&', 3],
    ['|', 4],
    ['^', 5],
    ['&', 6],
    ...['==', '!=', '===', '!=='].map((op) => [op, 7]),
    ...['<', '>', '<=', '>=', 'in', 'instanceof'].map((op) => [op, 8]),
    ...['<<', '>>', '>>>'].map((op) => [op, 9]),
    ['+', 10],
    ['-', 10],
    ...['*', '/', '%', '**'].map((op) => [op, 11]),
]);
const mostParts = 64;
/** Reads an expression up to a comma, a closing bracket or whatever cannot continue it. */
function expression(r, scope) {
    const first = r.at;
    if (r.depth >= deepest) {
        r.tooDeep = true;
        r.at = Math.min(r.tokens.count, opens(r) ? r.tokens.partner[first] + 1 : first + 1);
        return opaque(r, first);
    }
    r.depth++;
    let value = conditional(r, scope);
    const operator = r.tokens.raw[r.at];
    if (assigning.has(operator) && r.tokens.kind[r.at] === kinds.punctuator) {
        const target = r.chainEnd === r.at ? r.chain : undefined;
        r.at++;
        value = target === undefined || !binding.has(operator) ? expression(r, plain(scope)) : expression_assign(r, target, scope);
    }
    r.depth--;
    return value;
}
function opens(r) {
    const t = r.tokens.raw[r.at];
    return t === '(' || t === '[' || t === '{' || r.tokens.kind[r.at] === kinds.templateHead;
}
function expression_assign(r, target, scope) {
    const named = nameValue(r, target, { start: 0, end: 0 });
    if (named.kind === 'name' && named.space === 'env') {
        const value = expression(r, scopeOf([named.name], scope.owner));
        reading_bind(r, 'assignment', named.name, value, scope_top, { defines: named.name, space: 'env' });
        return value;
    }
    const exported = /^(?:module\.)?exports(?:\.|$)/.exec(target);
    const reached = exported ? target.slice(exported[0].length) : target;
    const segments = reached === '' ? [] : reached.split('.');
    const value = expression(r, scopeOf(segments, scope.owner, reached === '' ? '' : `${reached}.`));
    const name = segments.at(-1) ?? 'default';
    reading_bind(r, 'assignment', name, value, scopeOf(segments.slice(0, -1)), { defines: reached === '' ? 'default' : reached });
    return value;
}
function conditional(r, scope) {
    const { raw } = r.tokens;
    const first = r.at;
    let value = binary(r, scope, 0);
    if (raw[r.at] !== '?')
        return value;
    const options = [];
    // `a ? b : c ? d : e ...` is one list, however long a bundler made it.
    while (raw[r.at] === '?') {
        r.at++;
        options.push(expression(r, scope));
        if (raw[r.at] !== ':')
            return expression_either(r, first, options);
        r.at++;
        value = binary(r, scope, 0);
    }
    options.push(value);
    return expression_either(r, first, options);
}
function expression_either(r, first, options) {
    const [left] = options;
    if (left?.kind === 'either' && left.options.length >= mostParts)
        return left;
    const flat = options.flatMap((option) => (option.kind === 'either' ? option.options : [option]));
    if (flat.every((option) => option.kind === 'opaque'))
        return opaque(r, first);
    return { kind: 'either', options: flat.slice(0, mostParts), span: spanFrom(r, first) };
}
function binary(r, scope, least) {
    const { raw, kind, fresh } = r.tokens;
    const first = r.at;
    let left = unary(r, scope);
    for (;;) {
        const operator = raw[r.at];
        const strength = precedence.get(operator);
        if (strength === undefined || strength <= least)
            return left;
        const k = kind[r.at];
        if (k !== kinds.punctuator && k !== kinds.name)
            return left;
        if (strength === 20) {
            if (!r.typed || fresh[r.at] === 1)
                return left;
            r.at++;
            skipType(r, 'type', scope);
            continue;
        }
        r.at++;
        const right = binary(r, scope, strength);
        left = combine(r, scope, first, operator, left, right);
    }
}
function combine(r, scope, first, operator, left, right) {
    if (operator === '||' || operator === '??')
        return expression_either(r, first, [left, right]);
    if (operator === '&&')
        return right;
    if (operator === '+') {
        if (left.kind === 'opaque' && right.kind === 'opaque')
            return left;
        const parts = [...(left.kind === 'join' ? left.parts : [left]), ...(right.kind === 'join' ? right.parts : [right])];
        return parts.length > mostParts ? opaque(r, first) : { kind: 'join', parts, span: spanFrom(r, first) };
    }
    if (equality.has(operator) || operator === 'in') {
        compare(r, scope, left, right);
        compare(r, scope, right, left);
    }
    return opaque(r, first);
}
function compare(r, scope, value, other) {
    if (value.kind !== 'text')
        return;
    reading_bind(r, 'element', other.kind === 'name' ? leafOf(other.name) : 'comparison', value, plain(scope), {
        inert: 'comparison',
    });
}
function unary(r, scope) {
    const { raw, kind } = r.tokens;
    const first = r.at;
    let spent = false;
    for (;;) {
        const t = raw[r.at];
        const k = kind[r.at];
        if (k !== kinds.punctuator && k !== kinds.name)
            break;
        if (prefixOperators.has(t))
            spent = true;
        else if (t === 'await' || t === 'yield') {
            if (t === 'yield' && raw[r.at + 1] === '*')
                r.at++;
        }
        else if (t === '<' && r.typed && arrowAhead(r) < 0) {
            const after = afterAngles(r, r.at);
            if (after < 0)
                break;
            r.at = after;
            continue;
        }
        else
            break;
        r.at++;
    }
    const value = operand_operand(r, scope, expression);
    return spent ? opaque(r, first) : value;
}
/** A decorator: the current token follows the `@`. */
function decorator(r, scope) {
    operand_operand(r, scope, expression);
}

;// CONCATENATED MODULE: ./lib/extract/javascript/module-statement.js
/** Reads import and export statements into the table of imported names. */





/** Reads `import ...`; the current token follows the word. */
function importStatement(r) {
    const { raw, kind, partner, count } = r.tokens;
    if (kind[r.at] === kinds.text) {
        r.at++;
        return;
    }
    if (raw[r.at] === 'type' && (kind[r.at + 1] === kinds.name ? raw[r.at + 1] !== 'from' : raw[r.at + 1] !== ','))
        r.at++;
    const taken = [];
    if (kind[r.at] === kinds.name) {
        const name = raw[r.at++];
        if (raw[r.at] === '=') {
            r.at++;
            const whole = loaded(r);
            if (whole !== undefined)
                r.imports.set(name, whole);
            return;
        }
        taken.push({ name, member: 'default' });
        if (raw[r.at] === ',')
            r.at++;
    }
    if (raw[r.at] === '*' && raw[r.at + 1] === 'as') {
        taken.push({ name: raw[r.at + 2] });
        r.at += 3;
    }
    else if (raw[r.at] === '{') {
        const close = partner[r.at];
        for (const { from, to } of specifiers(r, r.at, close))
            taken.push({ name: to, member: from });
        r.at = Math.min(count, close + 1);
    }
    const module = module_statement_sourceOf(r);
    if (module === undefined)
        return;
    for (const { name, member } of taken)
        r.imports.set(name, { module, ...(member !== undefined && { member }) });
}
/** Reads `export * from`, `export { a as b }` and `export { a } from`; the current token follows the word. */
function exportList(r) {
    const { raw, partner, count } = r.tokens;
    const first = r.at;
    if (raw[r.at] === '*') {
        r.at++;
        const as = raw[r.at] === 'as' ? raw[r.at + 1] : undefined;
        if (as !== undefined)
            r.at += 2;
        const span = spanFrom(r, first);
        const module = module_statement_sourceOf(r);
        if (module === undefined)
            return;
        const name = as ?? '*';
        reading_bind(r, 'assignment', name, { kind: 'name', space: 'module', module, name: '*', span }, scope_top, { defines: name });
        return;
    }
    const close = partner[first];
    const names = [...specifiers(r, first, close)];
    r.at = Math.min(count, close + 1);
    const module = module_statement_sourceOf(r);
    for (const { from, to, span } of names) {
        if (module !== undefined) {
            reading_bind(r, 'assignment', to, { kind: 'name', space: 'module', module, name: from, span }, scope_top, { defines: to });
        }
        else if (from !== to || r.imports.has(from)) {
            reading_bind(r, 'assignment', to, nameValue(r, from, span), scope_top, { defines: to });
        }
    }
}
/** The module of `require("x")` or `await import("x")` at the current token, moving past it; undefined when it is neither. */
function loaded(r) {
    const { raw, kind } = r.tokens;
    let i = r.at;
    if (raw[i] === 'await')
        i++;
    if ((raw[i] !== 'require' && raw[i] !== 'import') || raw[i + 1] !== '(' || kind[i + 2] !== kinds.text)
        return undefined;
    if (raw[i + 3] !== ')')
        return undefined;
    const module = literal(r, i + 2);
    let member;
    i += 4;
    while (raw[i] === '.' && kind[i + 1] === kinds.name) {
        member = member === undefined ? raw[i + 1] : `${member}.${raw[i + 1]}`;
        i += 2;
    }
    if (raw[i] === '(' || raw[i] === '[' || module.kind !== 'text')
        return undefined;
    r.at = i;
    return { module: module.text, ...(member !== undefined && { member }) };
}
function module_statement_sourceOf(r) {
    const { raw, kind } = r.tokens;
    if (raw[r.at] !== 'from' || kind[r.at + 1] !== kinds.text)
        return undefined;
    const source = literal(r, r.at + 1);
    r.at += 2;
    if ((raw[r.at] === 'with' || raw[r.at] === 'assert') && raw[r.at + 1] === '{') {
        r.at = Math.min(r.tokens.count, r.tokens.partner[r.at + 1] + 1);
    }
    return source.kind === 'text' ? source.text : undefined;
}
function* specifiers(r, open, close) {
    const { raw, start } = r.tokens;
    for (let i = open + 1; i < close; i++) {
        if (raw[i] === ',')
            continue;
        if (raw[i] === 'type' && raw[i + 1] !== ',' && raw[i + 1] !== 'as' && i + 1 < close)
            i++;
        const from = raw[i];
        const span = { start: start[i], end: start[i] + from.length };
        if (raw[i + 1] === 'as' && i + 2 < close)
            i += 2;
        yield { from, to: raw[i], span };
    }
}

;// CONCATENATED MODULE: ./lib/extract/javascript/pattern.js






const modifiers = new Set(['public', 'private', 'protected', 'readonly', 'override']);
/** Reads the bracketed parameters of a function; leaves the position after them. */
function parameters(r, open, scope) {
    const { raw, kind, partner, count } = r.tokens;
    const close = partner[open];
    const path = [scope.owner, scope.within].filter((part) => part !== undefined);
    r.at = open + 1;
    while (r.at < close) {
        const before = r.at;
        let field = false;
        while (modifiers.has(raw[r.at]) && kind[r.at + 1] === kinds.name) {
            field = true;
            r.at++;
        }
        target(r, scopeOf(path, scope.owner), {}, field);
        while (r.at < close && raw[r.at] !== ',') {
            const stuck = r.at;
            expression(r, scope_top);
            if (r.at === stuck)
                r.at++;
        }
        if (raw[r.at] === ',' || r.at === before)
            r.at++;
    }
    r.at = Math.min(count, close + 1);
}
/** Reads one target `name`, `{...}` or `[...]` with its annotation and default. */
function target(r, scope, from, field = false) {
    const { raw, kind, partner, count } = r.tokens;
    if (raw[r.at] === '...')
        r.at++;
    const first = r.at;
    const bracket = raw[first];
    if (bracket === '{' || bracket === '[') {
        r.at = Math.min(count, partner[first] + 1);
        annotation(r, '', scope);
        const after = r.at;
        pattern(r, first, scope, from);
        r.at = after;
        if (raw[r.at] === '=') {
            r.at++;
            expression(r, scope);
        }
        return;
    }
    if (kind[first] !== kinds.name)
        return;
    const name = raw[r.at++];
    const span = spanFrom(r, first);
    annotation(r, name, scope);
    if (from.module !== undefined)
        r.imports.set(name, from.module);
    const defines = field && scope.owner !== undefined ? `${scope.owner}.${name}` : name;
    if (raw[r.at] === '=') {
        const start = r.at++;
        const value = expression(r, scope_placed(scope, [...scope.path, name], `${name}.`));
        const all = from.value === undefined
            ? value
            : {
                kind: 'either',
                options: [from.value, value],
                span: { start: r.tokens.start[start], end: spanFrom(r, start).end },
            };
        reading_bind(r, 'default', name, all, scope, { defines });
    }
    else if (from.value?.kind === 'name' || from.value?.kind === 'entry') {
        reading_bind(r, 'assignment', name, { ...from.value, span }, scope, { defines: name });
    }
}
/** Reads a bracketed pattern alone; the position afterwards means nothing. */
function pattern(r, open, scope, from) {
    if (r.depth >= deepest) {
        r.tooDeep = true;
        return;
    }
    r.depth++;
    if (r.tokens.raw[open] === '{')
        objectPattern(r, open, scope, from);
    else
        arrayPattern(r, open, scope);
    r.depth--;
}
function annotation(r, name, scope) {
    const { raw } = r.tokens;
    if (raw[r.at] === '?' || raw[r.at] === '!')
        r.at++;
    if (r.typed && raw[r.at] === ':') {
        r.at++;
        skipType(r, name, scope);
    }
}
function objectPattern(r, open, scope, from) {
    const { raw, kind, partner, start } = r.tokens;
    const close = partner[open];
    r.at = open + 1;
    while (r.at < close) {
        const before = r.at;
        if (raw[r.at] === '[') {
            r.at = partner[r.at] + 1;
            if (raw[r.at] === ':')
                r.at++;
            target(r, scope, {});
        }
        else if (raw[r.at] === '...') {
            target(r, scope, {});
        }
        else {
            const key = kind[r.at] === kinds.text ? raw[r.at].slice(1, -1) : raw[r.at];
            const span = { start: start[r.at], end: start[r.at] + raw[r.at].length };
            const value = memberValue(from.value, key, span);
            const module = from.module && { module: from.module.module, member: pattern_joined(from.module.member, key) };
            const inner = { ...(value !== undefined && { value }), ...(module !== undefined && { module }) };
            if (raw[r.at + 1] === ':')
                r.at += 2;
            target(r, scope, inner);
        }
        if (raw[r.at] === ',' || r.at === before)
            r.at++;
    }
}
function pattern_joined(base, key) {
    return base === undefined ? key : `${base}.${key}`;
}
function arrayPattern(r, open, scope) {
    const { raw, partner } = r.tokens;
    const close = partner[open];
    r.at = open + 1;
    while (r.at < close) {
        const before = r.at;
        target(r, scope, {});
        if (raw[r.at] === ',' || r.at === before)
            r.at++;
    }
}

;// CONCATENATED MODULE: ./lib/extract/javascript/statement.js









const bare = new Set([
    'else',
    'do',
    'try',
    'finally',
    'declare',
    'abstract',
    'throw',
    'async',
    ';',
    '{',
    '}',
    ')',
    ']',
    ',',
]);
const headed = new Set(['if', 'while', 'for', 'switch', 'with', 'catch']);
const declaring = new Set(['const', 'let', 'var', 'using']);
/** Reads the statements before token `end`. */
function statements(r, end, scope) {
    while (r.at < end) {
        const before = r.at;
        statement(r, scope);
        if (r.at === before)
            r.at++;
    }
}
function statement(r, scope) {
    const { raw, kind } = r.tokens;
    const first = r.at;
    const t = raw[first];
    const next = raw[first + 1];
    const nextKind = kind[first + 1];
    if (kind[first] === kinds.punctuator || kind[first] === kinds.name) {
        if (bare.has(t) && !(t === 'async' && nextKind !== kinds.name) && next !== '=' && next !== '.') {
            r.at++;
            return;
        }
        if (t === '@') {
            r.at++;
            decorator(r, scope);
            return;
        }
    }
    if (kind[first] === kinds.name) {
        if (headed.has(t)) {
            r.at += next === '(' ? 2 : next === 'await' ? 3 : 1;
            return;
        }
        if (declaring.has(t) && (nextKind === kinds.name || next === '{' || next === '[')) {
            r.at++;
            if (next === 'enum')
                enumeration(r);
            else
                declarations(r, scope);
            return;
        }
        if (typed(r, t, scope))
            return;
        switch (t) {
            case 'import':
                if (next !== '(' && next !== '.') {
                    r.at++;
                    importStatement(r);
                    return;
                }
                break;
            case 'export':
                r.at++;
                exported(r, scope);
                return;
            case 'return':
                r.at++;
                if (next !== ';' && next !== '}' && r.tokens.fresh[r.at] === 0)
                    returned(r, scope);
                return;
            case 'case': {
                r.at++;
                const value = expression(r, scope);
                if (raw[r.at] === ':')
                    r.at++;
                reading_bind(r, 'element', 'case', value, scope, { inert: 'comparison' });
                return;
            }
            case 'class':
                r.at++;
                deferClass(r, undefined);
                return;
            default:
                if (next === ':' && nextKind === kinds.punctuator) {
                    r.at += 2;
                    return;
                }
        }
    }
    expression(r, scope);
}
function returned(r, scope) {
    const path = [scope.owner, scope.within].filter((part) => part !== undefined);
    const value = expression(r, scopeOf(path, scope.owner));
    // What a function loads is reached by its name elsewhere: `loadConfig()`.
    const loads = value.kind === 'entry' || (value.kind === 'name' && r.handles.has(value.name));
    const defines = loads && scope.within !== undefined ? `${scope.within}()` : undefined;
    reading_bind(r, 'element', 'return', value, scope, { path, defines });
}
/** TypeScript's own statements; false when the current token begins none. */
function typed(r, t, scope) {
    if (!r.typed)
        return false;
    const { raw, kind, partner, count } = r.tokens;
    const named = kind[r.at + 1] === kinds.name && r.tokens.fresh[r.at + 1] === 0;
    if (t === 'type' && named) {
        const name = raw[r.at + 1];
        r.at += 2;
        if (raw[r.at] === '<') {
            const after = afterAngles(r, r.at);
            r.at = after < 0 ? r.at + 1 : after;
        }
        if (raw[r.at] === '=') {
            r.at++;
            skipType(r, name, scope);
        }
        return true;
    }
    if (t === 'interface' && named) {
        const name = raw[r.at + 1];
        while (r.at < count && raw[r.at] !== '{' && raw[r.at] !== ';')
            r.at++;
        if (raw[r.at] !== '{')
            return true;
        const close = partner[r.at];
        typeTexts(r, r.at + 1, close, name, scope);
        r.at = Math.min(count, close + 1);
        return true;
    }
    if (t === 'enum' && named) {
        enumeration(r);
        return true;
    }
    if ((t === 'namespace' || t === 'module') && (named || kind[r.at + 1] === kinds.text)) {
        r.at += 2;
        return true;
    }
    return false;
}
/** Members of an enum; the current token is the word `enum`. */
function enumeration(r) {
    const { raw, kind, partner, count } = r.tokens;
    const name = raw[r.at + 1];
    r.at += 2;
    if (raw[r.at] !== '{')
        return;
    const close = partner[r.at];
    r.at++;
    while (r.at < close) {
        const before = r.at;
        const key = kind[r.at] === kinds.text ? literal(r, r.at) : undefined;
        const member = key?.kind === 'text' ? key.text : raw[r.at];
        r.at++;
        if (raw[r.at] === '=') {
            r.at++;
            const value = expression(r, scopeOf([name]));
            reading_bind(r, 'assignment', member, value, scopeOf([name]), { defines: `${name}.${member}` });
        }
        if (raw[r.at] === ',' || r.at === before)
            r.at++;
    }
    r.at = Math.min(count, close + 1);
}
function exported(r, scope) {
    const { raw } = r.tokens;
    const t = raw[r.at];
    if (t === '{' || t === '*') {
        exportList(r);
    }
    else if (t === 'type' && (raw[r.at + 1] === '{' || raw[r.at + 1] === '*')) {
        r.at = Math.min(r.tokens.count, r.tokens.partner[r.at + 1] + 1);
    }
    else if (t === 'default' || t === '=') {
        r.at++;
        if (raw[r.at] === 'abstract' || raw[r.at] === 'interface' || raw[r.at] === 'enum')
            return;
        const value = expression(r, scopeOf([], scope.owner, t === '=' ? '' : 'default.'));
        reading_bind(r, 'assignment', 'default', value, scope, { defines: 'default' });
    }
}
function declarations(r, scope) {
    const { raw } = r.tokens;
    const outer = scopeOf([], scope.owner);
    for (;;) {
        const before = r.at;
        if (raw[r.at] === '{' || raw[r.at] === '[')
            takenApart(r, outer);
        else
            declared(r, outer);
        if (raw[r.at] !== ',' || r.at === before)
            return;
        r.at++;
    }
}
function declared(r, scope) {
    const { raw, kind } = r.tokens;
    if (kind[r.at] !== kinds.name)
        return;
    const name = raw[r.at++];
    if (raw[r.at] === '!')
        r.at++;
    if (r.typed && raw[r.at] === ':') {
        r.at++;
        skipType(r, name, scope);
    }
    const sign = raw[r.at];
    if (sign !== '=' && sign !== 'of' && sign !== 'in')
        return;
    r.at++;
    const whole = loaded(r);
    if (whole !== undefined) {
        r.imports.set(name, whole);
        return;
    }
    const value = expression(r, scopeOf([name], scope.owner, `${name}.`));
    if (sign !== 'in')
        reading_bind(r, 'assignment', name, value, scope, { defines: name });
}
function takenApart(r, scope) {
    const { raw, kind, partner, count } = r.tokens;
    const open = r.at;
    const leading = raw[open] === '[' && kind[open + 1] === kinds.name ? [raw[open + 1]] : [];
    r.at = Math.min(count, partner[open] + 1);
    if (r.typed && raw[r.at] === ':') {
        r.at++;
        skipType(r, '', scope);
    }
    let source = {};
    if (raw[r.at] === '=' || raw[r.at] === 'of') {
        const plainly = raw[r.at] === '=';
        r.at++;
        const module = loaded(r);
        const value = module ? undefined : expression(r, scopeOf(leading, scope.owner));
        if (module)
            source = { module };
        else if (plainly && (value?.kind === 'name' || value?.kind === 'entry'))
            source = { value };
    }
    const after = r.at;
    pattern(r, open, scope, source);
    r.at = after;
}

;// CONCATENATED MODULE: ./lib/extract/javascript/class-body.js
/** Reads the body of a class: fields are assignments under the name of the class, methods are left for later. */








const class_body_modifiers = new Set([
    ...['public', 'private', 'protected', 'static', 'readonly', 'declare', 'abstract', 'override', 'async', 'accessor'],
    ...['get', 'set', '*'],
]);
const afterMember = new Set(['(', '=', ':', ';', '?', '!', '}', '<', ',']);
/** Reads the members between the brace at token `open` and its partner. */
function classBody(r, open, scope) {
    const { raw, kind, partner } = r.tokens;
    const close = partner[open];
    r.at = open + 1;
    while (r.at < close) {
        const before = r.at;
        if (raw[r.at] === '@') {
            r.at++;
            decorator(r, scope);
            continue;
        }
        while (class_body_modifiers.has(raw[r.at]) && !afterMember.has(raw[r.at + 1]) && raw[r.at + 1] !== '{')
            r.at++;
        if (raw[r.at] === 'static' && raw[r.at + 1] === '{') {
            const end = partner[r.at + 1];
            r.at += 2;
            statements(r, end, scope);
            r.at = end + 1;
            continue;
        }
        member(r, close, scope, kind[r.at]);
        if (r.at === before)
            r.at++;
    }
}
function member(r, close, scope, kind) {
    const { raw, partner } = r.tokens;
    if (raw[r.at] === '[') {
        r.at = Math.min(close, partner[r.at] + 1);
    }
    else if (kind !== kinds.name && kind !== kinds.text && kind !== kinds.other) {
        return;
    }
    else {
        r.at++;
    }
    const written = kind === kinds.text ? literal(r, r.at - 1) : undefined;
    const name = written?.kind === 'text' ? written.text : raw[r.at - 1].replace(/^#/, '');
    if (raw[r.at] === '?' || raw[r.at] === '!')
        r.at++;
    if (raw[r.at] === '(' || raw[r.at] === '<') {
        deferFunction(r, name, scope);
        return;
    }
    if (r.typed && raw[r.at] === ':') {
        r.at++;
        skipType(r, name, scope);
    }
    if (raw[r.at] !== '=')
        return;
    r.at++;
    const defines = `${scope.owner}.${name}`;
    const value = expression(r, scope_placed(scope, [...scope.path, name], `${defines}.`));
    reading_bind(r, 'assignment', name, value, scope, { defines });
}

;// CONCATENATED MODULE: ./lib/extract/javascript/element.js






/** Reads the element between two tokens. */
function element_element(r, start, end, scope) {
    const { raw, kind, partner } = r.tokens;
    r.at = start;
    while (r.at < end) {
        if (kind[r.at] === kinds.markup && raw[r.at] === '<' && raw[r.at + 1] !== '/')
            opening(r, end, scope);
        else if (kind[r.at] === kinds.markup && raw[r.at] === '{')
            element_container(r, partner[r.at], scope);
        else
            r.at++;
    }
}
/** An expression in braces; undefined when it is empty or only a comment. */
function element_container(r, close, scope) {
    let value;
    r.at++;
    while (r.at < close) {
        const before = r.at;
        if (r.tokens.raw[r.at] === '...')
            r.at++;
        value = expression(r, scope);
        if (r.at === before)
            r.at++;
    }
    r.at = close + 1;
    return value;
}
function opening(r, end, scope) {
    const { raw, kind, partner } = r.tokens;
    r.at++;
    let tag = '';
    while (r.at < end && (kind[r.at] === kinds.markupName || raw[r.at] === '.' || raw[r.at] === ':')) {
        // A second name in a row is the first attribute.
        if (kind[r.at] === kinds.markupName && tag !== '' && /\w$/.test(tag))
            break;
        tag += raw[r.at++];
    }
    const callee = calleeOf(r, tag);
    const found = [];
    const texts = [];
    while (r.at < end && !(kind[r.at] === kinds.markup && (raw[r.at] === '>' || raw[r.at] === '<'))) {
        if (kind[r.at] === kinds.markup && raw[r.at] === '{') {
            element_container(r, partner[r.at], scope);
            continue;
        }
        if (kind[r.at] !== kinds.markupName) {
            r.at++;
            continue;
        }
        let name = raw[r.at++];
        while (raw[r.at] === ':' && kind[r.at + 1] === kinds.markupName) {
            name += `:${raw[r.at + 1]}`;
            r.at += 2;
        }
        if (raw[r.at] !== '=')
            continue;
        r.at++;
        let value;
        if (kind[r.at] === kinds.markupText)
            value = literal(r, r.at++);
        else if (raw[r.at] === '{')
            value = element_container(r, partner[r.at], scope_under(scope, name));
        if (value === undefined || name === 'className')
            continue;
        found.push([name, value]);
        note(texts, name, value);
    }
    for (const [name, value] of found) {
        const form = tag === 'option' && name === 'value' ? 'element' : 'argument';
        reading_bind(r, form, name, value, scope, { callee, siblings: beside(name, texts) });
    }
}

;// CONCATENATED MODULE: ./lib/extract/signals/call-row.js
/** Registry of libraries that load by Hub id. */
const hub = 'huggingface';

;// CONCATENATED MODULE: ./lib/extract/signals/commands.js
/** Command lines of public tools that take a model, and those that only handle files. */

/** Command lines, by the whole command. */
const commands = [
    {
        callees: 'ollama pull|ollama run|ollama show|ollama create|ollama cp|ollama push|ollama stop',
        slots: '0',
        accepts: 'any',
        usage: 'load',
        registry: 'ollama',
    },
    {
        callees: 'vllm serve|vllm chat|vllm complete',
        slots: '0 model lora-modules',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    {
        callees: 'hf download|huggingface-cli download|hf cache|huggingface-cli scan-cache|hf_transfer download',
        slots: '0 repo-id',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    {
        callees: 'docker model pull|docker model run|docker model package|docker model push|docker model inspect',
        slots: '0',
        accepts: 'any',
        usage: 'load',
        registry: 'docker',
    },
    {
        callees: 'ramalama run|ramalama serve|ramalama pull|ramalama chat|ramalama bench',
        slots: '0',
        accepts: 'any',
        usage: 'load',
    },
    {
        callees: 'lms get|lms load|openllm serve|openllm run|openllm start|llmfit|mlc_llm serve|mlc_llm chat|xinference launch|gpt4all|tabbyapi|aphrodite run|lmdeploy serve api_server|lmdeploy chat|modelscope download|fastchat|ilab model download|ilab download|ilab model serve|ilab serve|ilab model chat',
        slots: '0 model model-name model-id repository repositories model-path',
        accepts: 'any',
        usage: 'load',
    },
    {
        callees: 'swift deploy|swift sft|swift pt|swift rlhf|swift infer|swift export|swift rollout|swift app|swift eval|swift sample',
        slots: 'model model_id adapters teacher_model reward_model ref_model prm_model',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    {
        callees: 'text-generation-launcher|text-embeddings-router|sglang.launch_server|python -m sglang.launch_server|python -m vllm.entrypoints.openai.api_server|vllm.entrypoints.openai.api_server|infinity_emb v2|mlx_lm.generate|mlx_lm.server|mlx_lm.convert|mlx_lm.lora|optimum-cli export|python -m mlx_lm.generate|trtllm-serve|trtllm-serve serve|tritonserver',
        slots: '0 model model-id model-path hf-path m lora-paths',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    {
        callees: 'llama-server|llama-cli|llama-run|llama-bench|llama-embedding|llama-mtmd-cli|main|server|whisper-cli|whisper-server|llamafile|koboldcpp',
        slots: 'm model hf hfr hf-repo hff hf-file mu model-url md model-draft hfd',
        accepts: 'any',
        usage: 'load',
    },
    {
        callees: 'llm|aichat|mods|sgpt|aider|promptfoo|litellm|claude|codex|gemini|opencode',
        slots: 'm model',
        accepts: 'known',
        usage: 'call',
    },
    { callees: 'git clone|wget|curl|aria2c|axel|ADD|http', slots: '0 1 2', accepts: 'known', usage: 'load' },
    { callees: 'FROM', slots: '0', accepts: 'known', usage: 'load' },
    {
        callees: 'echo|printf|grep|sed|awk|cat|ls|mv|cp|rm|mkdir|chmod|touch|cd|test|apt-get install|apt install|pip install|pip3 install|uv pip install|npm install|yarn add|pnpm add|conda install|brew install|docker pull|docker build|docker push|docker tag|docker rm|docker stop|podman pull|podman build|git checkout|git add|git commit',
        accepts: 'never',
        usage: 'load',
    },
];

;// CONCATENATED MODULE: ./lib/extract/signals/functions.js
/** Functions and classes of public libraries that take a model, and those that only talk about one. */

/** Functions and classes, by the last segment of the dotted callee; a dotted row must match that many segments. */
const functions = [
    // An adapter is put on a model that is there already; a client of a Space calls a program.
    {
        callees: 'PeftModel.from_pretrained PeftMixedModel.from_pretrained PeftModelForCausalLM.from_pretrained PeftModelForSeq2SeqLM.from_pretrained PeftModelForSequenceClassification.from_pretrained',
        slots: '0 model',
        accepts: 'never',
        usage: 'load',
    },
    {
        callees: 'gradio_client.Client client.Client.connect client.client client.Client.duplicate',
        slots: '0 src',
        accepts: 'never',
        usage: 'call',
    },
    {
        callees: 'from_pretrained fromPretrained from_single_file load_lora_weights load_ip_adapter load_textual_inversion from_model_id',
        slots: '0 1 pretrained_model_name_or_path model_name_or_path model_name model_id model repo_id pretrained_model_link_or_path',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    // audiocraft
    { callees: 'get_pretrained', slots: '0 name', accepts: 'any', usage: 'load', registry: hub },
    { callees: 'load_adapter', slots: '0 peft_model_id', accepts: 'known', usage: 'load', registry: hub },
    {
        callees: 'from_pretrained_keras snapshot_download safe_snapshot_download hf_hub_download hf_hub_url hfDownload downloadModel download_model load_from_hub from_hub try_to_load_from_cache model_info modelInfo',
        slots: '0 repo_id repo model_id model name',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    {
        callees: 'SentenceTransformer SentenceTransformers CrossEncoder SparseEncoder SentenceTransformerEmbeddings HuggingFaceEmbeddings HuggingFaceBgeEmbeddings HuggingFaceInstructEmbeddings HuggingFaceEmbedding HuggingFaceLLM HuggingFaceHub HuggingFaceEndpoint HuggingFaceCrossEncoder SetFitModel GLiNER WhisperModel BatchedInferencePipeline FlagModel FlagReranker FlagLLMReranker FlagAutoModel BGEM3FlagModel INSTRUCTOR TextEmbedding SparseTextEmbedding LateInteractionTextEmbedding Reranker whisper.load_model whisperx.load_model TextCrossEncoder OpenLLM VLLM VLLMOpenAI SentenceTransformerEmbeddingFunction HuggingFaceEmbeddingFunction HuggingfaceTransformersDocumentEmbedder SentenceTransformersTextEmbedder SentenceTransformersDocumentEmbedder SentenceTransformersRanker TransformersSimilarityRanker StaticModel',
        slots: '0 model model_name model_name_or_path model_id repo_id name model_size_or_path',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    {
        callees: 'LLM AsyncLLMEngine EngineArgs AsyncEngineArgs Engine ModelConfig SamplingEngine',
        slots: '0 model model_path',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    // What a SentenceTransformer is built of.
    {
        callees: 'models.Transformer models.CLIPModel models.MLMTransformer models.SparseStaticEmbedding from_model2vec from_distillation',
        slots: '0 model_name_or_path model_name model_id_or_path',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    // A repository of code that fetches its own weights.
    { callees: 'torch.hub.load', slots: '0 repo_or_dir', accepts: 'any', usage: 'load', registry: 'url' },
    { callees: 'InferenceClient AsyncInferenceClient', slots: '0 model', accepts: 'any', usage: 'call', registry: hub },
    { callees: 'Repo.new Repo.model Repo.with_revision', slots: '0', accepts: 'any', usage: 'load', registry: hub },
    { callees: 'pipeline', slots: '1 model', accepts: 'any', usage: 'load', registry: hub },
    {
        callees: 'create_model_and_transforms create_model_from_pretrained',
        slots: '0',
        accepts: 'any',
        usage: 'load',
        registry: hub,
    },
    { callees: 'timm.create_model', slots: '0 model_name', accepts: 'any', usage: 'load', registry: hub },
    {
        callees: 'SFTTrainer DPOTrainer GRPOTrainer ORPOTrainer KTOTrainer PPOTrainer RewardTrainer RLOOTrainer OnlineDPOTrainer GKDTrainer BCOTrainer CPOTrainer',
        slots: '0 model reward_funcs ref_model teacher_model reward_model',
        accepts: 'any',
        usage: 'train',
        registry: hub,
    },
    {
        callees: 'CreateMLCEngine CreateWebWorkerMLCEngine CreateServiceWorkerMLCEngine CreateExtensionServiceWorkerMLCEngine',
        slots: '0 1',
        accepts: 'known',
        usage: 'load',
        registry: 'mlc',
    },
    {
        callees: 'YOLO GPT4All LlamaCpp Llama CTransformers',
        slots: '0 model model_path model_name repo_id',
        accepts: 'any',
        usage: 'load',
    },
    {
        callees: 'ollama.chat ollama.generate ollama.pull ollama.embed ollama.embeddings ollama.show ollama.create ollama.copy ollama.push',
        slots: '0 model from_ from',
        accepts: 'any',
        usage: 'call',
        registry: 'ollama',
    },
    {
        callees: 'chat generate embed embeddings pull show create',
        slots: '0 from_ from',
        accepts: 'known',
        usage: 'call',
        registry: 'ollama',
    },
    {
        callees: 'load_file safe_open torch.load load_checkpoint load_state_dict onnxruntime.InferenceSession InferenceSession read_net readNet',
        slots: '0 f path filename',
        accepts: 'known',
        usage: 'weights',
    },
    {
        callees: 'Ollama ChatOllama OllamaLLM OllamaEmbeddings OllamaEmbedding OllamaFunctions OllamaModel OllamaChatGenerator OllamaGenerator OllamaTextEmbedder OllamaEmbeddingFunction createOllama',
        slots: '0 model model_name modelName model_id',
        accepts: 'any',
        usage: 'call',
        registry: 'ollama',
    },
    // Of .NET and Java, where the address may stand first.
    {
        callees: 'OllamaChatClient OllamaApiClient OllamaEmbeddingGenerator OllamaChatModel OllamaEmbeddingModel',
        slots: '0 1 modelId defaultModel',
        accepts: 'any',
        usage: 'call',
        registry: 'ollama',
    },
    {
        callees: 'ChatOpenAI OpenAIEmbeddings OpenAIChat OpenAIEmbedding OpenAIModel OpenAIChatModel OpenAIResponsesModel OpenAIChatCompletionClient',
        slots: '0 model model_name modelName model_id',
        accepts: 'known',
        usage: 'call',
        registry: 'openai',
    },
    {
        callees: 'ChatAnthropic AnthropicModel AnthropicChatModel AnthropicLLM',
        slots: '0 model model_name modelName',
        accepts: 'known',
        usage: 'call',
        registry: 'anthropic',
    },
    {
        callees: 'ChatGoogleGenerativeAI GoogleGenerativeAIEmbeddings GenerativeModel getGenerativeModel GeminiModel GoogleModel ChatVertexAI VertexAI VertexAIEmbeddings',
        slots: '0 model model_name modelName',
        accepts: 'known',
        usage: 'call',
        registry: 'google',
    },
    {
        callees: 'ChatBedrock ChatBedrockConverse BedrockLLM Bedrock BedrockEmbeddings BedrockModel BedrockConverse BedrockConverseModel',
        slots: '0 model model_id modelId model_name',
        accepts: 'any',
        usage: 'call',
        registry: 'bedrock',
    },
    {
        callees: 'invoke_model converse invoke_model_with_response_stream converse_stream InvokeModelCommand ConverseCommand',
        slots: 'modelId model_id',
        accepts: 'any',
        usage: 'call',
        registry: 'bedrock',
    },
    {
        callees: 'AzureChatOpenAI AzureOpenAIEmbeddings AzureOpenAI',
        slots: '0 model model_name modelName',
        accepts: 'known',
        usage: 'call',
        registry: 'azure',
    },
    {
        callees: 'ChatGroq ChatMistralAI MistralAIEmbeddings ChatCohere CohereEmbeddings CohereRerank ChatTogether ChatFireworks ChatXAI ChatDeepSeek ChatNVIDIA NVIDIAEmbeddings ChatLiteLLM LiteLLM LiteLLMModel ChatWatsonx WatsonxLLM WatsonxEmbeddings ModelInference JinaEmbeddings VoyageAIEmbeddings TogetherEmbeddings FireworksEmbeddings Replicate ChatPerplexity ChatOpenRouter OpenAILike OpenRouter GroqModel MistralModel CohereModel',
        slots: '0 model model_name modelName model_id',
        accepts: 'any',
        usage: 'call',
    },
    {
        callees: 'init_chat_model init_embeddings initChatModel infer_model completion acompletion embedding aembedding litellm.completion litellm.acompletion litellm.embedding',
        slots: '0 model',
        accepts: 'known',
        usage: 'call',
    },
    {
        callees: 'replicate.run replicate.stream replicate.async_run',
        slots: '0 ref',
        accepts: 'any',
        usage: 'call',
        registry: 'replicate',
    },
    { callees: 'client.run', slots: '0 ref', accepts: 'known', usage: 'call', registry: 'replicate' },
    // What only talks about a name, or stores, compares and transforms it.
    {
        callees: 'load_dataset load_from_disk push_to_hub push_to_hub_gguf push_to_hub_merged create_repo upload_file upload_folder CachedDataset concatenate_datasets DatasetDict init_repo',
        accepts: 'never',
        usage: 'load',
    },
    {
        callees: 'print printf println debug info warn warning error exception critical log trace fatal markdown caption title header subheader write_text describe it test suite format_map startswith endswith startsWith endsWith starts_with ends_with StartsWith EndsWith includes contains Contains equals equalsIgnoreCase Equals HasPrefix HasSuffix hasPrefix hasSuffix replace replaceAll findall finditer fullmatch sub split strip lstrip rstrip removeprefix removesuffix compile getLogger commonpath relpath require import_module __import__ isinstance hasattr getattr setattr find_spec index expect toBe toEqual assertEqual assert_called_with t $t i18n gettext _ save torch.save savefig to_csv to_json mkdir makedirs TypeVar NewType getElementById querySelector querySelectorAll addEventListener add_tag add_tags has_tag TokenizerInfo Dataset Exception ValueError RuntimeError KeyError TypeError NotImplementedError AssertionError ImportError HTTPException Error',
        accepts: 'never',
        usage: 'load',
    },
    { callees: 'match search find count', slots: '0 1 2', accepts: 'never', usage: 'load' },
];

;// CONCATENATED MODULE: ./lib/extract/signals/calls.js
/** Looks up calls and commands that load, serve, download, train or call the model named in one of their slots. */



const byLastSegment = new Map();
for (const { callees, slots, ...row } of functions) {
    for (const callee of callees.split(' ')) {
        const segments = callee.split('.');
        const last = segments[segments.length - 1];
        const entry = {
            ...row,
            id: callee,
            segments,
            ...(slots === undefined ? {} : { slots: new Set(slots.split(' ')) }),
        };
        byLastSegment.set(last, [...(byLastSegment.get(last) ?? []), entry]);
    }
}
const byCommand = new Map();
for (const { callees, slots, ...row } of commands) {
    for (const callee of callees.split('|')) {
        byCommand.set(callee, {
            ...row,
            id: callee,
            segments: [callee],
            ...(slots === undefined ? {} : { slots: new Set(slots.split(' ')) }),
        });
    }
}
/** Signal of the call or command `callee` for the slot `name`; undefined when the call says nothing about it. */
function callSignal(callee, name) {
    const command = byCommand.get(callee);
    if (command && (command.slots === undefined || command.slots.has(name)))
        return command;
    const segments = callee.split(/[.:/]+/);
    for (const entry of byLastSegment.get(segments[segments.length - 1]) ?? []) {
        if (entry.slots !== undefined && !entry.slots.has(name))
            continue;
        const offset = segments.length - entry.segments.length;
        if (offset >= 0 && entry.segments.every((segment, at) => segments[offset + at] === segment))
            return entry;
    }
    return undefined;
}
/** Words in a dotted callee or module that tell the registry of whatever model it takes. */
const registries = [
    [/(?:^|[./_-])ollama/i, 'ollama'],
    [
        /transformers|sentence_transformers|diffusers|huggingface|peft|\btrl\b|vllm|unsloth|FastLanguageModel|FastModel|FastVisionModel|AutoModel|AutoTokenizer|AutoProcessor|setfit|optimum/i,
        hub,
    ],
    [/bedrock/i, 'bedrock'],
    [/anthropic/i, 'anthropic'],
    [/azure/i, 'azure'],
    [/vertex/i, 'vertex'],
    [/genai|generativeai|gemini|ai-sdk\/google/i, 'google'],
    [/openrouter/i, 'openrouter'],
    [/groq/i, 'groq'],
    [/cohere/i, 'cohere'],
    [/mistralai|ai-sdk\/mistral/i, 'mistral'],
    [/openai/i, 'openai'],
];
/** The registry that the callee's own name tells, if any; folders of one's own tree are no libraries. */
function calleeRegistry(callee) {
    const name = callee.startsWith('.') ? callee.slice(callee.lastIndexOf('/') + 1) : callee;
    return registries.find(([pattern]) => pattern.test(name))?.[1];
}

;// CONCATENATED MODULE: ./lib/extract/parameters.js
/** Tells the positional arguments of functions that the same file defines the names of their parameters. */


const parameters_definition = /\b(?:def|function)[ \t]{1,4}([A-Za-z_$][\w$]{0,60})[ \t]{0,4}(?:<[^<>()\n]{0,60}>)?\(|\b(?:const|let|var)[ \t]{1,4}([A-Za-z_$][\w$]{0,60})[ \t]{0,4}=[ \t]{0,4}(?:async[ \t]{0,4})?(?:function[ \t]{0,4})?\(/g;
const parameter = /^\s{0,40}(?:\.{3}|\*{0,2})(?:(?:public|private|protected|readonly)\s{1,4}){0,2}([A-Za-z_$][\w$]{0,60})/;
/** Functions of one file, parameters of one function, and characters of a list of parameters that are read. */
const parameters_most = { functions: 2000, parameters: 12, characters: 600, body: 1500, uses: 8 };
/** The bindings, those of arguments with the parameter that takes them, or as arguments of the call that the parameter goes to. */
function withParameters(bindings, text) {
    const called = new Set();
    for (const binding of bindings)
        if (isPassed(binding))
            called.add(ownOf(binding.callee));
    if (called.size === 0)
        return bindings;
    const functions = new Map();
    let count = 0;
    for (const match of text.matchAll(parameters_definition)) {
        if (count++ === parameters_most.functions)
            break;
        const name = match[1] ?? match[2];
        if (called.has(name) && !functions.has(name))
            functions.set(name, ownAt(text, match.index + match[0].length));
    }
    if (functions.size === 0)
        return bindings;
    const loads = new Map();
    return bindings.map((binding) => {
        const own = isPassed(binding) ? functions.get(ownOf(binding.callee)) : undefined;
        if (own === undefined)
            return binding;
        const isNamed = binding.form === 'argument';
        const found = isNamed ? binding.name : own.parameters[Number(binding.name)];
        if (!found || (isNamed && !own.parameters.includes(found)))
            return binding;
        const key = `${own.body} ${found}`;
        if (!loads.has(key))
            loads.set(key, loadOf(text, own.body, found));
        const load = loads.get(key);
        if (load !== undefined)
            return { ...binding, ...load };
        return isNamed ? binding : { ...binding, parameter: found };
    });
}
function isPassed({ form, name, callee, value }) {
    return (((form === 'positional' && name.length < 3) || form === 'argument') &&
        callee !== undefined &&
        (value.kind === 'text' || value.kind === 'either') &&
        ownOf(callee) !== '');
}
/** The call in the body at `from` that loads what `parameter` names, and its slot: `from_pretrained(which)`. */
function loadOf(text, from, parameter) {
    const next = text.slice(from, from + parameters_most.body).search(/\n(?:async |export )*(?:def|function|class) /);
    const body = text.slice(from, from + (next === -1 ? parameters_most.body : next));
    let at = body.indexOf(parameter);
    for (let uses = 0; at !== -1 && uses < parameters_most.uses; uses++, at = body.indexOf(parameter, at + parameter.length)) {
        if (/[\w$.]/.test(body.charAt(at - 1)) ||
            !/^\s{0,8}[,)]/.test(body.slice(at + parameter.length, at + parameter.length + 9)))
            continue;
        const open = body.lastIndexOf('(', at);
        const before = body.slice(Math.max(open + 1, at - 200), at);
        if (open === -1 || open < at - 200 || before.includes(')'))
            continue;
        let start = open;
        while (start > 0 && open - start < 80 && /[\w$.]/.test(body.charAt(start - 1)))
            start--;
        const callee = body.slice(start, open);
        const name = /([A-Za-z_]\w{0,60})\s{0,4}=\s{0,4}$/.exec(before)?.[1] ?? String(before.split(',').length - 1);
        const signal = callee === '' ? undefined : callSignal(callee, name);
        if (signal?.accepts === 'any' && signal.registry === hub)
            return { callee, name };
    }
    return undefined;
}
/** The function's own name, where the file may define it: `f`, `self.f`, `this.f`. */
function ownOf(callee) {
    const own = callee.replace(/^(?:self|cls|this)\./, '');
    return own.includes('.') ? '' : own;
}
function ownAt(text, start) {
    const found = [];
    const end = Math.min(text.length, start + parameters_most.characters);
    let from = start;
    let depth = 0;
    let body = end;
    for (let at = start; at < end && found.length < parameters_most.parameters; at++) {
        const char = text[at];
        if ('([{<'.includes(char))
            depth++;
        else if (')]}>'.includes(char) && !(char === '>' && text[at - 1] === '='))
            depth--;
        if (depth >= 0 && !(char === ',' && depth === 0))
            continue;
        const name = parameter.exec(text.slice(from, Math.min(at, from + 120)))?.[1];
        if (name !== undefined && !(found.length === 0 && /^(?:self|cls|this)$/.test(name)))
            found.push(name);
        else if (name === undefined)
            found.push('');
        from = at + 1;
        if (depth < 0) {
            body = from;
            break;
        }
    }
    return { parameters: found, body };
}

;// CONCATENATED MODULE: ./lib/extract/javascript.js
/** Reads JavaScript and TypeScript: assignments, calls, object literals, parameters, JSX attributes. */








/** Larger than any file that discovery hands on; only a snippet could be. */
const javascript_longest = 4 << 20;
/** One of these stands in every script that names a model. */
const triggers = [
    ...[
        'model',
        'pipeline',
        'llm',
        'gpt',
        'claude',
        'gemini',
        'gemma',
        'llama',
        'mistral',
        'mixtral',
        'qwen',
        'deepseek',
    ],
    ...['phi-', 'whisper', 'bert', 'embed', 'hf.co', 'huggingface', 'ollama', 'openai', 'anthropic', 'bedrock', 'cohere'],
    ...['transformers', 'diffusion', 'flux', 'gguf', 'onnx', 'safetensors', 'replicate', 'groq', 'sonar', 'grok', 'kimi'],
];
/** What a JavaScript or TypeScript text binds. */
const javascript = {
    id: 'javascript',
    title: 'JavaScript and TypeScript',
    docs: 'https://tc39.es/ecma262/',
    matches: ['*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
    language: 'javascript',
    triggers,
    extract: ({ path, text }) => read(path, text),
};
function read(path, text) {
    if (text.length > javascript_longest)
        return { bindings: [], problems: [{ code: 'parse-error', path }] };
    const r = javascript_open(path, text);
    if (r === undefined)
        return { bindings: [], problems: [{ code: 'parse-error', path }] };
    statements(r, r.tokens.count, scope_top);
    // Grows while it is walked: a function met inside a function is read after it.
    for (let i = 0; i < r.pending.length; i++)
        later(r, r.pending[i]);
    const bindings = r.bindings.filter(({ callee, value }) => callee !== undefined || value.kind === 'opaque' || reachable(r, value));
    bindings.sort((a, b) => a.value.span.start - b.value.span.start);
    const code = r.tooDeep ? 'nesting-too-deep' : r.tokens.torn ? 'parse-error' : undefined;
    return {
        bindings: withParameters(bindings, text),
        ...(r.snippets.length > 0 && { snippets: r.snippets }),
        ...(r.clients.length > 0 && { clients: r.clients }),
        ...(code !== undefined && { problems: [{ code, path }] }),
    };
}
function javascript_open(path, text) {
    const typed = /\.[cm]?tsx?$/.test(path) || !/\.[cm]?jsx?$/.test(path);
    const markup = /\.(?:[cm]?js|[jt]sx)$/.test(path);
    try {
        return {
            tokens: tokenize(text, markup, typed),
            typed,
            at: 0,
            depth: 0,
            tooDeep: false,
            bindings: [],
            snippets: [],
            clients: [],
            imports: new Map(),
            defined: new Set(),
            handles: new Set(),
            pending: [],
            chain: undefined,
            chainEnd: -1,
        };
    }
    catch {
        // The tokenizer's regular expressions can run out of stack on a hostile literal.
        return undefined;
    }
}
function later(r, part) {
    switch (part.kind) {
        case 'function':
            if (part.params >= 0)
                parameters(r, part.params, part.scope);
            if (part.body !== undefined) {
                r.at = part.body + 1;
                statements(r, r.tokens.partner[part.body], part.scope);
            }
            return;
        case 'class':
            classBody(r, part.body, part.scope);
            return;
        default:
            element_element(r, part.start, part.end, part.scope);
    }
}
/** Outside of calls, a local name that nothing in the file defines leads nowhere. */
function reachable(r, value) {
    switch (value.kind) {
        case 'text':
        case 'entry':
            return true;
        case 'name':
            return value.space !== 'local' || r.defined.has(rootOf(value.name)) || r.defined.has(`.${leafOf(value.name)}`);
        case 'join':
            return value.parts.some((part) => (part.kind === 'text' ? /\w/.test(part.text) : reachable(r, part)));
        case 'either':
            return value.options.some((option) => reachable(r, option));
        case 'list':
            return value.elements.some((option) => reachable(r, option));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/extract/json.js
/** Reads JSON with comments and trailing commas: settings, model configurations, workflows of n8n and Flowise. */




/** JSON, JSONC and JSON5. */
const json = {
    id: 'json',
    title: 'JSON',
    docs: 'https://www.rfc-editor.org/rfc/rfc8259',
    matches: ['!(package-lock|npm-shrinkwrap|composer.lock|Pipfile.lock|*.min).{json,jsonc,json5}'],
    language: 'json',
    triggers: [
        'model',
        'llm',
        'checkpoint',
        'ckpt',
        'pretrained',
        'gguf',
        'safetensors',
        'embed',
        'encoder',
        'rerank',
        'lora',
        'adapter',
        'whisper',
        'huggingface',
        'hf:/',
        'hf_',
        'hf-',
        'ollama',
        'bedrock',
        'repo_id',
        'repoid',
        'storageuri',
        'vision_tower',
        'claude',
        'gemini',
        'gpt-',
        'llama',
        'mistral',
        'qwen',
        'deepseek',
        'gemma',
    ],
    extract({ path, text }) {
        const scan = noScan();
        const { node, end } = readFlow(text, 0, 'json', scan);
        const rest = trailing(text, end) ? [{ code: 'parse-error', at: end }] : [];
        const { bindings, snippets } = readDocuments(node === undefined ? [] : [node], {
            style: 'document',
            space: 'local',
            environment: 'capitals',
        }, text);
        return { bindings, snippets, problems: problemsOf(path, text, [...scan.faults, ...rest]) };
    },
};
/** Whether anything but blanks and comments follows the value. */
function trailing(text, end) {
    const rest = text.slice(end, end + 4000).trimStart();
    return rest !== '' && !rest.startsWith('//') && !rest.startsWith('/*');
}

;// CONCATENATED MODULE: ./lib/extract/justfile.js
/** Reads justfiles: variables, defaults of recipe parameters, and recipes as shell text or in the language of their shebang. */


/** Files of the command runner just. */
const justfile = {
    id: 'justfile',
    title: 'justfile',
    docs: 'https://just.systems/man/en/',
    matches: ['justfile', 'Justfile', '.justfile', 'JUSTFILE', '*.just'],
    extract: ({ text }) => readJustfile(text),
};
function readJustfile(text) {
    const sink = { bindings: [], snippets: [] };
    let recipe;
    const finish = () => {
        if (recipe)
            sink.snippets.push(...recipeSnippets(text, recipe));
        recipe = undefined;
    };
    for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length;) {
        const newline = text.indexOf('\n', line);
        const next = newline === -1 ? text.length : newline;
        const end = text[next - 1] === '\r' && next > line ? next - 1 : next;
        const indented = text[line] === ' ' || text[line] === '\t';
        const head = text.slice(line, Math.min(end, line + 2000));
        if (recipe && (indented || head.trim() === ''))
            recipe.lines.push({ start: line, end });
        else if (!indented && head !== '' && !head.startsWith('#')) {
            finish();
            const variable = /^(export\s{1,20})?([A-Za-z_][\w-]{0,100})\s{0,20}:=\s{0,20}/.exec(head);
            if (variable) {
                const name = variable[2];
                const value = justfile_expression(text, line + variable[0].length, end);
                if (value.kind !== 'opaque') {
                    sink_bind(sink, { form: 'assignment', name, value, defines: { space: variable[1] ? 'env' : 'local', name } });
                }
            }
            else if (isHeader(head)) {
                justfile_parameters(text, line, end, sink);
                recipe = { lines: [] };
            }
        }
        line = next + 1;
    }
    finish();
    return { bindings: sink.bindings, snippets: sink.snippets };
}
/** Whether a line is the head of a recipe: a name, and a colon outside quotes that begins no `:=`. */
function isHeader(head) {
    if (!/^@?[A-Za-z_]/.test(head))
        return false;
    let quote = '';
    for (let at = 0; at < head.length; at++) {
        const character = head[at];
        if (quote !== '') {
            if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === ':')
            return head[at + 1] !== '=';
    }
    return false;
}
/** `recipe model="x" port='1':` */
function justfile_parameters(text, start, end, sink) {
    for (const found of text
        .slice(start, Math.min(end, start + 2000))
        .matchAll(/\s[+*$]{0,2}([A-Za-z_][\w-]{0,100})=(["'])([^"'\n]{1,400})\2/g)) {
        const name = found[1];
        const from = start + found.index + found[0].length - 1 - found[3].length;
        const span = { start: from, end: from + found[3].length };
        sink_bind(sink, {
            form: 'default',
            name,
            value: { kind: 'text', text: found[3], span },
            defines: { space: 'local', name },
        });
    }
}
/** A literal, a variable, or the environment with a default; everything else is known only at run time. */
function justfile_expression(text, start, end) {
    const raw = text.slice(start, Math.min(end, start + 1000)).trimEnd();
    const span = { start, end: start + raw.length };
    const literal = /^(["'])([^"'\n]{0,400})\1(?:\s{0,20}#.{0,400})?$/.exec(raw);
    if (literal)
        return { kind: 'text', text: literal[2], span: { start: start + 1, end: start + 1 + literal[2].length } };
    const environment = /^env(?:_var(?:_or_default)?)?\(\s{0,9}(["'])(\w{1,100})\1\s{0,9}(?:,\s{0,9}(["'])([^"'\n]{0,400})\3\s{0,9})?\)/.exec(raw);
    if (environment) {
        const name = { kind: 'name', space: 'env', name: environment[2], span };
        const fallback = environment[4];
        if (fallback === undefined || fallback === '')
            return name;
        const from = start + environment[0].lastIndexOf(fallback);
        return {
            kind: 'either',
            options: [name, { kind: 'text', text: fallback, span: { start: from, end: from + fallback.length } }],
            span,
        };
    }
    if (/^[A-Za-z_][\w-]{0,100}$/.test(raw))
        return { kind: 'name', space: 'local', name: raw, span };
    return { kind: 'opaque', span };
}
function recipeSnippets(text, { lines }) {
    const written = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
    const [first] = written;
    if (!first)
        return [];
    const whole = text.slice(first.start, written[written.length - 1].end);
    const indent = /^\s{1,80}/.exec(whole)?.[0].length ?? 0;
    const script = whole.slice(indent).startsWith('#!');
    const pieces = [];
    const segments = [];
    let length = 0;
    let continued = false;
    for (const { start, end } of script ? lines : written) {
        const line = text.slice(start, end);
        const prefix = continued ? /^\s{0,80}/ : /^\s{0,80}(?:@|-(?!-)){0,2}/;
        const taken = Math.min(line.length, script ? indent : (prefix.exec(line)?.[0].length ?? 0));
        segments.push({ at: length, source: start + taken });
        pieces.push(line.slice(taken), '\n');
        length += line.length - taken + 1;
        continued = line.length > taken && line.endsWith('\\');
    }
    const snippet = pieces.join('');
    const language = script ? languageOf('', snippet.slice(0, 200)) : 'shell';
    return language === undefined ? [] : [{ language, text: snippet, segments }];
}

;// CONCATENATED MODULE: ./lib/extract/makefile/line.js
/** Cuts a Makefile into assignments and recipe lines; continued lines are one, and offsets stay those of the file. */
/** The logical lines of a file, and its text in which line breaks inside a line are blanks. */
function line_linesOf(file) {
    const lines = [];
    const pieces = [];
    let kept = 0;
    let inRule = false;
    let defines = false;
    for (let at = file.charCodeAt(0) === 0xfeff ? 1 : 0; at < file.length;) {
        const start = at;
        let end = line_lineEnd(file, at);
        const recipe = (inRule && file[start] === '\t') || defines;
        while (end < file.length && continues(file, at, end)) {
            const slash = file[end - 1] === '\r' ? end - 2 : end - 1;
            // The shell joins the lines of a recipe itself.
            if (!recipe) {
                pieces.push(file.slice(kept, slash), ' '.repeat(end + 1 - slash));
                kept = end + 1;
            }
            at = end + 1;
            end = line_lineEnd(file, at);
        }
        const stop = file[end - 1] === '\r' && end > start ? end - 1 : end;
        const head = file.slice(start, Math.min(stop, start + 2000));
        if (/^\s{0,80}endef\b/.test(head))
            defines = false;
        else if (/^\s{0,80}(?:override\s{1,20}|export\s{1,20})?define\s/.test(head))
            defines = true;
        else if (head.trim() !== '' && !/^\s{0,80}#/.test(head)) {
            lines.push({ kind: recipe ? 'recipe' : 'other', start, end: stop });
            if (!recipe && /^[^\t#=][^#=]{0,1900}?:(?!:?:?=)/.test(head))
                inRule = true;
            else if (!recipe && /^[\w.-]{1,100}\s{0,80}(?:[?+:!]{0,3}=)/.test(head))
                inRule = false;
        }
        at = end + 1;
    }
    pieces.push(file.slice(kept));
    return { text: pieces.join(''), lines };
}
/** Whether an odd number of backslashes ends the line. */
function continues(file, start, end) {
    let at = file[end - 1] === '\r' ? end - 2 : end - 1;
    let count = 0;
    for (; at >= start && file[at] === '\\' && count < 100; at--)
        count++;
    return count % 2 === 1;
}
function line_lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/extract/makefile/value.js
const value_maximumDepth = 8;
/** The value of `text` from `start` to `end`. */
function makeValue(text, start, end, depth = 0) {
    const parts = [];
    let literal = start;
    const flush = (to) => {
        if (to > literal)
            parts.push({ kind: 'text', text: text.slice(literal, to), span: { start: literal, end: to } });
    };
    for (let at = start; at < end;) {
        if (text[at] !== '$') {
            // A search beyond the end would cost the whole file for each variable.
            const next = text.slice(at, end).indexOf('$');
            at = next === -1 ? end : at + next;
            continue;
        }
        flush(at);
        const after = at + 1 < end ? text[at + 1] : '';
        if (after === '$') {
            literal = at + 1;
            at += 2;
            continue;
        }
        const stop = after === '(' || after === '{' ? value_closing(text, at + 1, end) : Math.min(end, at + 2);
        parts.push(reference(text, at, stop, depth));
        at = literal = stop;
    }
    flush(end);
    if (parts.length === 1)
        return parts[0];
    if (parts.length === 0)
        return { kind: 'text', text: '', span: { start, end: start } };
    return { kind: 'join', parts, span: { start, end } };
}
/** The variable `name`, which make takes from its own text or from the environment. */
function makeName(name, span) {
    const local = { kind: 'name', space: 'local', name, span };
    return { kind: 'either', options: [local, { ...local, space: 'env' }], span };
}
function reference(text, at, stop, depth) {
    const span = { start: at, end: stop };
    const inside = text.slice(at + 2, stop - 1);
    if (/^[A-Za-z_][\w.-]{0,200}$/.test(inside))
        return makeName(inside, span);
    const chooses = /^(or|if)\s{1,40}/.exec(inside);
    if (!chooses || depth >= value_maximumDepth)
        return { kind: 'opaque', span };
    const sides = value_split(text, at + 2 + chooses[0].length, stop - 1).slice(chooses[1] === 'if' ? 1 : 0, 12);
    const options = sides
        .map(([from, to]) => makeValue(text, from, to, depth + 1))
        .filter((value) => value.kind !== 'text' || value.text !== '');
    if (options.length === 0)
        return { kind: 'opaque', span };
    return options.length === 1 ? options[0] : { kind: 'either', options, span };
}
/** Trimmed ranges between the commas that stand outside parentheses. */
function value_split(text, start, end) {
    const ranges = [];
    let open = 0;
    let from = start;
    for (let at = start; at <= end; at++) {
        const character = text[at];
        if (at === end || (character === ',' && open === 0)) {
            let to = at;
            while (from < to && ' \t'.includes(text[from]))
                from++;
            while (to > from && ' \t'.includes(text[to - 1]))
                to--;
            ranges.push([from, to]);
            from = at + 1;
        }
        else if (character === '(' || character === '{')
            open++;
        else if (character === ')' || character === '}')
            open--;
    }
    return ranges;
}
/** Behind the bracket that closes the one at `at`; `end` when none does. */
function value_closing(text, at, end) {
    let open = 0;
    for (let index = at; index < end; index++) {
        const character = text[index];
        if (character === '(' || character === '{')
            open++;
        else if ((character === ')' || character === '}') && --open === 0)
            return index + 1;
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/extract/makefile.js
/** Reads Makefiles: variables with their defaults, and recipes as shell text. */




/** Makefiles. */
const makefile = {
    id: 'makefile',
    title: 'Makefile',
    docs: 'https://www.gnu.org/software/make/manual/make.html',
    matches: ['Makefile', 'makefile', 'GNUmakefile', '*.mk', '*.make', 'Makefile.*'],
    language: 'makefile',
    extract: ({ text }) => readMakefile(text),
};
/** Words of a list that are read one by one. */
const maximumWords = 40;
const variable = /^(?:[^\s:=#$][^:=#\n]{0,300}:[ \t]{0,40})?[ \t]{0,40}((?:(?:export|override|private)[ \t]{1,40}){0,3})([A-Za-z_][\w.-]{0,200})[ \t]{0,40}(\?=|:{0,3}=|\+=|!=)[ \t]{0,80}/;
function readMakefile(file) {
    const { text, lines } = line_linesOf(file);
    const sink = { bindings: [], snippets: [] };
    for (const { kind, start, end } of lines) {
        if (kind === 'recipe') {
            const snippet = recipeOf(text, start, end);
            if (snippet.text !== '')
                sink.snippets.push(snippet);
            continue;
        }
        const found = variable.exec(text.slice(start, Math.min(end, start + 1200)));
        if (found)
            readVariable(text, start + found[0].length, end, { name: found[2], operator: found[3], exported: found[1].includes('export') }, sink);
        else {
            // `target: prerequisites ; command`
            const rule = /^[^\s:=#][^:=#\n]{0,300}::?[^:=;#\n]{0,600};/.exec(text.slice(start, Math.min(end, start + 1000)));
            if (rule)
                sink.snippets.push(recipeOf(text, start + rule[0].length, end));
        }
    }
    return { bindings: sink.bindings, snippets: sink.snippets };
}
function readVariable(text, start, limit, { name, operator, exported }, sink) {
    let end = commentStart(text, start, limit);
    while (end > start && ' \t\r'.includes(text[end - 1]))
        end--;
    if (operator === '!=') {
        if (end > start)
            sink.snippets.push(shellOf(text, start, end));
        return;
    }
    const quote = text[start];
    const quoted = (quote === '"' || quote === "'") && end - start > 1 && text.indexOf(quote, start + 1) === end - 1;
    const from = quoted ? start + 1 : start;
    const to = quoted ? end - 1 : end;
    const raw = text.slice(from, Math.min(to, from + 4000));
    // `FLAGS = --model x`: a command in waiting.
    if (!raw.startsWith('$(shell ') && (isFlags(raw) || /\s--[a-z][\w-]{0,60}[\s=]/.test(raw)))
        sink.snippets.push(shellOf(text, from, to));
    sink_bind(sink, {
        form: operator === '?=' ? 'default' : 'assignment',
        name,
        value: quoted ? makeValue(text, from, to) : (makefile_words(text, from, to) ?? makeValue(text, from, to)),
        defines: { space: exported ? 'env' : 'local', name },
    });
}
/** A list of plain words as such: make has no other lists. */
function makefile_words(text, start, end) {
    const raw = text.slice(start, end);
    if (raw.length > 4000 || !/\s/.test(raw) || /[$"'`]|(?:^|\s)-/.test(raw))
        return undefined;
    const elements = [...raw.matchAll(/\S{1,400}/g)].slice(0, maximumWords).map((word) => {
        const span = { start: start + word.index, end: start + word.index + word[0].length };
        return { kind: 'text', text: word[0], span };
    });
    return { kind: 'list', elements, span: { start, end } };
}
/** Where a comment begins between `start` and `end`; `end` when there is none. */
function commentStart(text, start, end) {
    const part = text.slice(start, end);
    for (let at = part.indexOf('#'); at !== -1; at = part.indexOf('#', at + 1)) {
        if (text[start + at - 1] !== '\\')
            return start + at;
    }
    return end;
}
/** A recipe line as shell text, without the `@`, `-` and `+` in front. */
function recipeOf(text, start, end) {
    const prefix = /^\s{0,40}(?:(?:[@+]|-(?!-))\s{0,9}){0,3}/.exec(text.slice(start, Math.min(end, start + 80)))[0]
        .length;
    return shellOf(text, start + prefix, end);
}
/** Text of make as shell text: `$$` as `$`, `$(NAME)` as `${NAME}`, which is as long. */
function shellOf(text, from, end) {
    const segments = [{ at: 0, source: from }];
    let script = '';
    let last = from;
    for (const match of text.slice(from, end).matchAll(/\$(?:\$|\((\w{1,200})\)|[<^%+|*?])/g)) {
        const at = from + match.index;
        script += text.slice(last, at);
        last = at + match[0].length;
        if (match[1] !== undefined)
            script += `\${${match[1]}}`;
        // `$<` and its like are files that only make knows.
        else if (match[0] !== '$$')
            script += '$@';
        else {
            script += '$';
            segments.push({ at: script.length, source: last });
        }
    }
    return { language: 'shell', text: script + text.slice(last, end), segments };
}

;// CONCATENATED MODULE: ./lib/extract/markup.js
/** Reads HTML-like files: scripts are handed on as JavaScript, attributes of components and choices of lists are bound. */

/** What pages and single-file components bind. */
const markup = {
    id: 'markup',
    title: 'HTML, Vue, Svelte and Astro',
    docs: 'https://html.spec.whatwg.org/multipage/syntax.html',
    matches: ['*.{html,htm,vue,svelte,astro}'],
    // Most of what a page holds are scripts.
    triggers: triggers,
    extract: ({ text }) => markup_read(text),
};
const tagName = /[A-Za-z][\w.:-]{0,80}/y;
const attributeName = /[^\s"'<>/={}]{1,120}/y;
const bareValue = /[^\s"'<>=`{}]{1,400}/y;
const markup_longestText = 400;
const scriptTypes = /^(?:|module|text\/(?:javascript|babel|jsx|typescript|ecmascript)|application\/(?:javascript|typescript)|jsx|tsx?)$/i;
const pythonTypes = /^(?:py|mpy|text\/python|py-script)$/i;
function markup_read(text) {
    const bindings = [];
    const snippets = [];
    const hand = (language, start, end) => {
        if (end > start)
            snippets.push({ language, text: text.slice(start, end), segments: [{ at: 0, source: start }] });
    };
    let at = frontMatter(text, hand);
    for (;;) {
        at = text.indexOf('<', at);
        if (at < 0)
            break;
        if (text.startsWith('<!--', at)) {
            const end = text.indexOf('-->', at + 4);
            if (end < 0)
                break;
            at = end + 3;
            continue;
        }
        tagName.lastIndex = at + 1;
        const name = tagName.exec(text)?.[0];
        if (name === undefined) {
            at++;
            continue;
        }
        const { attributes, end } = attributesAt(text, at + 1 + name.length);
        at = end;
        const tag = name.toLowerCase();
        if (tag === 'script' || tag === 'style') {
            const close = new RegExp(`</${tag}`, 'gi');
            close.lastIndex = at;
            const stop = close.exec(text)?.index ?? text.length;
            const type = attributes.find((attribute) => attribute.name === 'type')?.text ?? '';
            if (tag === 'script' && scriptTypes.test(type))
                hand('javascript', at, stop);
            else if (tag === 'script' && pythonTypes.test(type))
                hand('python', at, stop);
            at = stop;
        }
        else if (tag === 'input') {
            bindField(bindings, attributes);
        }
        else if (tag === 'option' || /[A-Z.-]/.test(name)) {
            bindTag(bindings, name, tag === 'option', attributes);
        }
    }
    return { bindings, ...(snippets.length > 0 && { snippets }) };
}
/** The script between the dashed lines at the top of an Astro component; where the rest begins. */
function frontMatter(text, hand) {
    const opened = /^\ufeff?\s{0,20}---\r?\n/.exec(text);
    if (opened === null)
        return 0;
    const end = text.indexOf('\n---', opened[0].length - 1);
    if (end < 0)
        return 0;
    hand('javascript', opened[0].length, end);
    return end + 4;
}
/** A field of a form: its value is the default of what its id or name says. */
function bindField(bindings, attributes) {
    const named = attributes.find(({ name }) => name === 'id') ?? attributes.find(({ name }) => name === 'name');
    const value = attributes.find(({ name }) => name === 'value');
    if (!named || !value)
        return;
    bindings.push({ form: 'default', name: named.text, value: { kind: 'text', text: value.text, span: value.span } });
}
function bindTag(bindings, tag, isOption, attributes) {
    for (const { name, text, span } of attributes) {
        if (isOption && name !== 'value')
            continue;
        const others = attributes.filter((other) => other.name !== name && other.text.length <= 120).slice(0, 24);
        bindings.push({
            form: isOption ? 'element' : 'argument',
            name,
            value: { kind: 'text', text, span },
            callee: tag,
            ...(others.length > 0 && { siblings: Object.fromEntries(others.map((other) => [other.name, other.text])) }),
        });
    }
}
/** Attributes with a literal value from `from` to the end of the tag; at most 64 of them. */
function attributesAt(text, from) {
    const attributes = [];
    let at = from;
    while (at < text.length) {
        const char = text[at];
        if (char === '>')
            return { attributes, end: at + 1 };
        if (char === '<')
            return { attributes, end: at };
        if (char === '{') {
            at = braceEnd(text, at);
            continue;
        }
        attributeName.lastIndex = at;
        const name = attributeName.exec(text)?.[0];
        if (name === undefined) {
            at++;
            continue;
        }
        at += name.length;
        if (text[at] !== '=')
            continue;
        at++;
        const quote = text[at];
        let span;
        if (quote === '"' || quote === "'") {
            const close = text.indexOf(quote, at + 1);
            if (close < 0)
                return { attributes, end: text.length };
            span = { start: at + 1, end: close };
            at = close + 1;
        }
        else {
            bareValue.lastIndex = at;
            const bare = bareValue.exec(text)?.[0];
            if (bare !== undefined) {
                span = { start: at, end: at + bare.length };
                at += bare.length;
            }
        }
        // `:name`, `@name` and `v-name` hold code; braces hold an expression.
        if (span === undefined || /^(?:[:@#]|v-|on)/.test(name) || name === 'class' || name === 'style')
            continue;
        const value = text.slice(span.start, span.end);
        if (value !== '' && value.length <= markup_longestText && attributes.length < 64)
            attributes.push({ name, text: value, span });
    }
    return { attributes, end: text.length };
}
/** End of a braced expression, by counting braces; one that is longer than 4,000 characters is cut there. */
function braceEnd(text, from) {
    let level = 0;
    const limit = Math.min(text.length, from + 4000);
    for (let at = from; at < limit; at++) {
        if (text[at] === '{')
            level++;
        else if (text[at] === '}' && --level === 0)
            return at + 1;
    }
    return limit;
}

;// CONCATENATED MODULE: ./lib/extract/model-card.js
/** Characters of front matter that are looked at. */
const maximumFrontMatter = 100_000;
/** READMEs whose YAML front matter has `base_model` or `library_name`. */
const modelCard = {
    id: 'model-card',
    title: 'model card',
    docs: 'https://huggingface.co/docs/hub/model-cards#model-card-metadata',
    matches: ['README.md', 'readme.md', 'Readme.md', '{README,MODEL_CARD,MODELCARD,model-card}*.md'],
    triggers: ['base_model', 'library_name'],
    extract: ({ text }) => readFrontMatter(text),
};
function readFrontMatter(text) {
    const head = /^\ufeff?---[ \t]{0,40}\r?\n/.exec(text.slice(0, 50))?.[0];
    if (head === undefined)
        return { bindings: [] };
    const source = head.length;
    const close = text.indexOf('\n---', source - 1);
    if (close === -1 || close > maximumFrontMatter || close < source)
        return { bindings: [] };
    const matter = text.slice(source, close + 1);
    if (!/^(?:base_model|library_name)[ \t]{0,20}:/m.test(matter))
        return { bindings: [] };
    return { bindings: [], snippets: [{ language: 'yaml', text: matter, segments: [{ at: 0, source }] }] };
}

;// CONCATENATED MODULE: ./lib/extract/modelfile.js
/** Ollama Modelfiles. */
const modelfile = {
    id: 'modelfile',
    title: 'Ollama Modelfile',
    docs: 'https://docs.ollama.com/modelfile',
    matches: ['Modelfile', 'modelfile', '*.Modelfile', 'Modelfile{.,-,_}*', '*{.,-,_}modelfile'],
    language: 'modelfile',
    extract: ({ text }) => ({ bindings: readModelfile(text) }),
};
function readModelfile(text) {
    const bindings = [];
    for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length;) {
        const newline = text.indexOf('\n', line);
        const end = newline === -1 ? text.length : newline;
        const head = text.slice(line, Math.min(end, line + 600));
        const found = /^([ \t]{0,40}(FROM|ADAPTER)[ \t]{1,40})(\S[^\r]{0,500})/i.exec(head);
        if (found) {
            const raw = found[3].trimEnd();
            const quoted = /^(["'])(.*)\1$/.exec(raw);
            const start = line + found[1].length + (quoted ? 1 : 0);
            const value = quoted ? quoted[2] : raw;
            const span = { start, end: start + value.length };
            const callee = found[2].toUpperCase();
            if (value !== '' && value.length <= 400) {
                bindings.push({
                    form: 'positional',
                    callee,
                    name: '0',
                    path: ['modelfile'],
                    value: { kind: 'text', text: value, span },
                });
            }
        }
        // Templates, system prompts and licences between `"""` go over several lines, and may say `FROM`.
        const open = /^[ \t]{0,40}(?:TEMPLATE|SYSTEM|LICENSE|MESSAGE|PARAMETER)\b[^"\n]{0,80}"""/i.exec(head)?.[0];
        const close = open === undefined ? -1 : text.indexOf('"""', line + open.length);
        line = Math.max(end, close) + 1;
    }
    return bindings;
}

;// CONCATENATED MODULE: ./lib/extract/notebook-cells.js
/** Breaks that are mended before the rest is given up. */
const maximumMendings = 100;
/** Reads the JSON of a notebook; linear and total. */
function readCells(text) {
    const scan = { text, at: 0, brokenAt: -1, cells: [], kernel: undefined, language: undefined };
    if (text.charCodeAt(0) === 0xfeff)
        scan.at = 1;
    let sound = readObject(scan, (key) => topMember(scan, key));
    for (let mended = 0; !sound && mended < maximumMendings; mended++) {
        // Writers sort keys, so a cell goes on from its type.
        const next = text.indexOf('"cell_type"', Math.max(scan.at, scan.brokenAt + 1));
        if (next < 0)
            break;
        scan.at = next;
        sound = readCell(scan, true) && readRest(scan);
    }
    return { cells: scan.cells, kernel: scan.language ?? scan.kernel, brokenAt: scan.brokenAt };
}
function topMember(scan, key) {
    switch (key) {
        case 'cells':
            return readArray(scan, () => readCell(scan, false));
        case 'worksheets':
            return readArray(scan, () => readObject(scan, (inner) => (inner === 'cells' ? topMember(scan, inner) : skipValue(scan))));
        case 'metadata':
            return readObject(scan, (inner) => kernelMember(scan, inner));
        default:
            return skipValue(scan);
    }
}
function kernelMember(scan, key) {
    if (key !== 'kernelspec' && key !== 'language_info')
        return skipValue(scan);
    return readObject(scan, (inner) => {
        const value = readText(scan);
        if (value === undefined)
            return skipValue(scan);
        if (inner === 'language' || (inner === 'name' && key === 'language_info'))
            scan.language ??= value;
        else if (inner === 'name')
            scan.kernel ??= value;
        return true;
    });
}
/** Reads a cell; with `inside`, the cursor stands on a key of it. */
function readCell(scan, inside) {
    let type = '';
    let language;
    let source = [];
    const sound = readMembers(scan, inside, (key) => {
        if (key === 'cell_type')
            type = readText(scan) ?? '';
        else if (key === 'language')
            language = readText(scan);
        else if (key === 'source' || key === 'input') {
            const strings = [];
            const whole = readStrings(scan, strings);
            source = strings;
            return whole;
        }
        else
            return skipValue(scan);
        return true;
    });
    if (type !== '' && source.length > 0)
        scan.cells.push({ type, source, language });
    return sound;
}
/** Goes on behind a mended cell: more cells, then the rest of the notebook. */
function readRest(scan) {
    skipBlank(scan);
    while (scan.text.charCodeAt(scan.at) === 44) {
        scan.at++;
        if (!readCell(scan, false))
            return false;
        skipBlank(scan);
    }
    if (scan.text.charCodeAt(scan.at) !== 93)
        return broken(scan);
    scan.at++;
    skipBlank(scan);
    if (scan.text.charCodeAt(scan.at) !== 44)
        return true;
    scan.at++;
    return readMembers(scan, true, (key) => topMember(scan, key));
}
/** The strings of a value: one, or an array of them. */
function readStrings(scan, into) {
    const one = () => {
        if (scan.text.charCodeAt(scan.at) !== 34)
            return skipValue(scan);
        const start = scan.at + 1;
        const sound = skipString(scan);
        into.push({ start, end: sound ? scan.at - 1 : scan.text.length });
        return sound;
    };
    skipBlank(scan);
    return scan.text.charCodeAt(scan.at) === 91 ? readArray(scan, one) : one();
}
function readText(scan) {
    if (scan.text.charCodeAt(scan.at) !== 34)
        return undefined;
    const start = scan.at + 1;
    return skipString(scan) ? scan.text.slice(start, scan.at - 1) : undefined;
}
function readObject(scan, member) {
    return readMembers(scan, false, member);
}
/** Reads `{"key": value, ...}`, or with `inside` what follows its brace; `member` must move past the value. */
function readMembers(scan, inside, member) {
    skipBlank(scan);
    if (!inside) {
        if (scan.text.charCodeAt(scan.at) !== 123)
            return skipValue(scan);
        scan.at++;
    }
    for (;;) {
        skipBlank(scan);
        const code = scan.text.charCodeAt(scan.at);
        if (code === 125) {
            scan.at++;
            return true;
        }
        if (code === 44) {
            scan.at++;
            continue;
        }
        if (code !== 34)
            return broken(scan);
        const start = scan.at + 1;
        if (!skipString(scan))
            return false;
        const key = scan.text.slice(start, scan.at - 1);
        skipBlank(scan);
        if (scan.text.charCodeAt(scan.at) !== 58)
            return broken(scan);
        scan.at++;
        skipBlank(scan);
        if (!member(key))
            return false;
    }
}
function readArray(scan, element) {
    if (scan.text.charCodeAt(scan.at) !== 91)
        return skipValue(scan);
    scan.at++;
    for (;;) {
        skipBlank(scan);
        const code = scan.text.charCodeAt(scan.at);
        if (code === 93) {
            scan.at++;
            return true;
        }
        if (code === 44)
            scan.at++;
        else if (!element())
            return false;
    }
}
/** Moves past any value without looking at what it says. */
function skipValue(scan) {
    const { text } = scan;
    let depth = 0;
    const first = scan.at;
    for (;;) {
        const code = text.charCodeAt(scan.at);
        if (scan.at >= text.length)
            return broken(scan);
        if (code === 34) {
            if (!skipString(scan))
                return false;
            if (depth === 0)
                return true;
            continue;
        }
        if (code === 123 || code === 91)
            depth++;
        else if (code === 125 || code === 93) {
            if (depth === 0)
                return scan.at > first || broken(scan);
            depth--;
            if (depth === 0) {
                scan.at++;
                return true;
            }
        }
        else if (code === 44 && depth === 0)
            return scan.at > first || broken(scan);
        // Conflict markers of git, and other lines that no JSON has.
        else if ((code === 60 || code === 62 || code === 61) && text.charCodeAt(scan.at + 1) === code)
            return broken(scan);
        scan.at++;
    }
}
/** Moves past the string under the cursor, from quote to quote. */
function skipString(scan) {
    const { text } = scan;
    const start = scan.at;
    for (let close = text.indexOf('"', start + 1); close !== -1; close = text.indexOf('"', close + 1)) {
        let backslashes = close;
        while (text.charCodeAt(backslashes - 1) === 92 && backslashes - 1 > start)
            backslashes--;
        if ((close - backslashes) % 2 === 0) {
            scan.at = close + 1;
            return true;
        }
    }
    scan.at = text.length;
    if (scan.brokenAt < 0)
        scan.brokenAt = start;
    return false;
}
function skipBlank(scan) {
    for (;;) {
        const code = scan.text.charCodeAt(scan.at);
        if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
            return;
        scan.at++;
    }
}
function broken(scan) {
    if (scan.brokenAt < 0)
        scan.brokenAt = Math.min(scan.at, scan.text.length);
    return false;
}

;// CONCATENATED MODULE: ./lib/extract/notebook-source.js
const notebook_source_escapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    '/': '/',
    '\\': '\\',
    '"': '"',
};
/** Decodes the strings of a cell's source, in order, as one text. */
function decodeSource(raw, spans) {
    let text = '';
    const segments = [];
    const piece = (part, source) => {
        if (part === '')
            return;
        const last = segments[segments.length - 1];
        if (last === undefined || source - last.source !== text.length - last.at)
            segments.push({ at: text.length, source });
        text += part;
    };
    for (const { start, end } of spans) {
        const string = raw.slice(start, end);
        let from = 0;
        for (let at = string.indexOf('\\'); at !== -1; at = string.indexOf('\\', from)) {
            piece(string.slice(from, at), start + from);
            const letter = string.charAt(at + 1);
            const code = letter === 'u' ? /^[0-9a-fA-F]{4}/.exec(string.slice(at + 2, at + 6))?.[0] : undefined;
            piece(code === undefined ? (notebook_source_escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)), start + at);
            from = at + (code === undefined ? 2 : 6);
        }
        piece(string.slice(from), start + from);
    }
    return { text, segments: begun(segments) };
}
/** The part `[from, to)` of a source. */
function slice({ text, segments }, from, to = text.length) {
    const kept = [];
    segments.forEach((segment, index) => {
        const next = segments[index + 1]?.at ?? text.length;
        if (next <= from || segment.at >= to)
            return;
        const cut = Math.max(0, from - segment.at);
        kept.push({ at: segment.at + cut - from, source: segment.source + cut });
    });
    return { text: text.slice(from, to), segments: begun(kept) };
}
/** Several sources as one, each on lines of its own. */
function together(sources) {
    const segments = [];
    const texts = [];
    let length = 0;
    for (const source of sources) {
        for (const segment of source.segments)
            segments.push({ at: segment.at + length, source: segment.source });
        const text = source.text.endsWith('\n') ? source.text : `${source.text}\n`;
        texts.push(text);
        length += text.length;
    }
    return { text: texts.join(''), segments: begun(segments) };
}
function begun(segments) {
    return segments.length > 0 ? segments : [{ at: 0, source: 0 }];
}

;// CONCATENATED MODULE: ./lib/extract/python/node.js
/** Longest text that can be a name, in UTF-16 units; longer ones and those of several lines are passed over. */
const node_longestText = 400;
const node_longestSibling = 200;
const node_maximumSiblings = 32;
/** Something known only at run time, standing at `[start, end)`. */
function node_opaque(start, end) {
    return { kind: 'opaque', span: { start, end: Math.max(start, end) } };
}
/** Whether `text` could name a model at all. */
function isShort(text) {
    if (text.length === 0 || text.length > node_longestText)
        return false;
    for (let at = 0; at < text.length; at++) {
        // No name has a blank; JSON in a string may hold names.
        if (text.charCodeAt(at) <= 32)
            return node_isJson(text);
    }
    return true;
}
function node_isJson(text) {
    return (text.startsWith('{') || text.startsWith('[')) && text.includes('":') && !text.includes('\n');
}
/** Whether binding `node` can tell anybody anything: it holds a short text, or a name that may lead to one. */
function isTelling(node) {
    switch (node.kind) {
        case 'text':
            return isShort(node.text);
        case 'name':
        case 'env':
        case 'entry':
            return true;
        case 'join':
            // A long template is prose, whatever its parts.
            return (node.parts.every((part) => part.kind !== 'text' || part.text === '' || isShort(part.text)) &&
                node.parts.some(isTelling));
        case 'either':
            return node.options.some(isTelling);
        default:
            return false;
    }
}
/** Whether `node` holds a literal text. */
function holdsText(node) {
    switch (node.kind) {
        case 'text':
            return isShort(node.text);
        case 'join':
            return isTelling(node) && node.parts.some(holdsText);
        case 'either':
            return node.options.some(holdsText);
        default:
            return false;
    }
}
/** Collects the short literal texts that stand beside each other; at most 32. */
function node_siblingsOf(entries) {
    let siblings;
    let count = 0;
    for (const { key, value } of entries) {
        if (key === undefined || value.kind !== 'text' || value.text.length > node_longestSibling || !isShort(value.text))
            continue;
        siblings ??= {};
        siblings[key] = value.text;
        if (++count === node_maximumSiblings)
            break;
    }
    return siblings;
}

;// CONCATENATED MODULE: ./lib/extract/python/string-token.js
/** Where a Python string ends: plain, triple-quoted, and f- or t-strings with nested replacement fields as CPython 3.12 and later lex them. */
/** Nested f-strings that are followed; CPython itself stops at 150. */
const maximumNesting = 100;
/** f-strings that run to the end of the text are read as plain strings; after this many, all are. */
const maximumFailures = 8;
const quoteDouble = 34;
const quoteSingle = 39;
const backslash = 92;
const newline = 10;
const carriageReturn = 13;
/** Whether `text[start, end)` is a prefix of string literals (`r`, `Rb`, `f`, `t` ...). */
function isStringPrefix(text, start, end) {
    if (end - start > 2)
        return false;
    let letters = 0;
    for (let at = start; at < end; at++) {
        const bit = prefixBit(text.charCodeAt(at));
        if (bit === 0 || (letters & bit) !== 0)
            return false;
        letters |= bit;
    }
    return true;
}
function prefixBit(code) {
    switch (code | 32) {
        case 114:
            return 1; // r
        case 98:
            return 2; // b
        case 102:
            return 4; // f
        case 117:
            return 8; // u
        case 116:
            return 16; // t
        default:
            return 0;
    }
}
/** Whether the prefix `text[start, end)` makes an f-string or t-string. */
function isFormatted(text, start, end) {
    for (let at = start; at < end; at++) {
        const letter = text.charCodeAt(at) | 32;
        if (letter === 102 || letter === 116)
            return true;
    }
    return false;
}
/** Length of the opening quote at `at`: 3 or 1. */
function quoteLength(text, at) {
    const quote = text.charCodeAt(at);
    return text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote ? 3 : 1;
}
/** End of the string whose opening quote stands at `at` (exclusive); negative (the complement of where it stops) when it is not closed. */
function string_token_endOfString(text, at, limit, formatted, scan) {
    if (formatted && scan.failures < maximumFailures) {
        const end = endOfFormatted(text, at, limit);
        if (end !== 0)
            return end;
        scan.failures++;
    }
    return string_token_endOfPlain(text, at, limit);
}
function string_token_endOfPlain(text, at, limit) {
    const quote = text.charCodeAt(at);
    if (quoteLength(text, at) === 3) {
        for (let here = at + 3; here < limit; here++) {
            const code = text.charCodeAt(here);
            if (code === backslash)
                here++;
            else if (code === quote &&
                here + 2 < limit &&
                text.charCodeAt(here + 1) === quote &&
                text.charCodeAt(here + 2) === quote) {
                return here + 3;
            }
        }
        return ~limit;
    }
    for (let here = at + 1; here < limit; here++) {
        const code = text.charCodeAt(here);
        if (code === quote)
            return here + 1;
        if (code === newline || code === carriageReturn)
            return ~here;
        if (code === backslash) {
            here++;
            if (text.charCodeAt(here) === carriageReturn && text.charCodeAt(here + 1) === newline)
                here++;
        }
    }
    return ~limit;
}
/** End (exclusive, at most `limit`) of the string whose opening quote stands at `at` in the code of a replacement field. */
function endOfInnerString(text, at, limit) {
    const start = prefixStart(text, at);
    const formatted = isFormatted(text, start, at) && !isWordBefore(text, start);
    const end = string_token_endOfString(text, at, limit, formatted, { failures: 0 });
    return end < 0 ? ~end : end;
}
/** Where a string prefix before the quote at `at` would begin. */
function prefixStart(text, at) {
    let start = at;
    while (at - start < 2 && prefixBit(text.charCodeAt(start - 1)) !== 0)
        start--;
    return start;
}
/** In an f-string we stand in its text, in a format specification, or (0 and more) that deep in brackets inside a field. */
const inText = -1;
const inSpecification = -2;
/** As `endOfString`; 0 when nesting or an unclosed field make the f-string unreadable. */
function endOfFormatted(text, at, limit) {
    const frames = [frameAt(text, at)];
    let here = at + quoteLength(text, at);
    while (here < limit) {
        const frame = frames[frames.length - 1];
        const code = text.charCodeAt(here);
        if (frame.levels[frame.levels.length - 1] >= 0) {
            here = insideField(text, here, limit, code, frame, frames);
            if (here < 0)
                return 0;
        }
        else if (code === frame.quote && (!frame.triple || quoteLength(text, here) === 3)) {
            here += frame.triple ? 3 : 1;
            frames.pop();
            if (frames.length === 0)
                return here > limit ? ~limit : here;
        }
        else if ((code === newline || code === carriageReturn) && !frame.triple) {
            return frames.length === 1 ? ~here : 0;
        }
        else
            here = insideText(text, here, limit, code, frame);
    }
    return frames.length === 1 && frames[0].levels.length === 1 ? ~limit : 0;
}
/** Reads one character of the text or format specification of an f-string; where to go on. */
function insideText(text, here, limit, code, frame) {
    const { levels } = frame;
    const specification = levels[levels.length - 1] === inSpecification;
    const next = text.charCodeAt(here + 1);
    if (code === backslash) {
        if (next === 123 || next === 125)
            return here + 1;
        if (!frame.raw && next === 78 && text.charCodeAt(here + 2) === 123)
            return afterBrace(text, here + 3, limit);
        return here + (next === carriageReturn && text.charCodeAt(here + 2) === newline ? 3 : 2);
    }
    if (code === 123) {
        if (next === 123 && !specification)
            return here + 2;
        levels.push(0);
    }
    else if (code === 125 && specification)
        levels.length -= 2;
    return here + 1;
}
/** Reads one character or token of the code in a replacement field; where to go on, negative when it cannot. */
function insideField(text, here, limit, code, frame, frames) {
    const { levels } = frame;
    const top = levels.length - 1;
    const depth = levels[top];
    if (code === quoteDouble || code === quoteSingle) {
        const start = prefixStart(text, here);
        if (!isFormatted(text, start, here) || isWordBefore(text, start)) {
            return string_token_endOfPlain(text, here, limit);
        }
        if (frames.length >= maximumNesting)
            return -1;
        frames.push(frameAt(text, here));
        return here + quoteLength(text, here);
    }
    if (code === 40 || code === 91 || code === 123)
        levels[top] = depth + 1;
    else if (code === 41 || code === 93)
        levels[top] = Math.max(0, depth - 1);
    else if (code === 125) {
        if (depth === 0)
            levels.pop();
        else
            levels[top] = depth - 1;
    }
    else if (code === 58 && depth === 0) {
        if (levels.length >= maximumNesting)
            return -1;
        levels.push(inSpecification);
    }
    else if (code === 35) {
        let end = here;
        while (end < limit && text.charCodeAt(end) !== newline)
            end++;
        return end;
    }
    return here + 1;
}
function frameAt(text, at) {
    const raw = (text.charCodeAt(at - 1) | 32) === 114 || (text.charCodeAt(at - 2) | 32) === 114;
    return { quote: text.charCodeAt(at), triple: quoteLength(text, at) === 3, raw, levels: [inText] };
}
function isWordBefore(text, at) {
    const code = text.charCodeAt(at - 1);
    return code === 95 || code > 127 || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}
/** Past the `}` of `\N{NAME}`, which is no field. */
function afterBrace(text, at, limit) {
    const end = Math.min(limit, at + 100);
    for (let here = at; here < end; here++)
        if (text.charCodeAt(here) === 125)
            return here + 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/extract/python/literal.js

/** Takes the string token `text[start, end)` apart; an unclosed one ends where the token ends. */
function literalAt(text, start, end) {
    let quote = start;
    let bytes = false;
    let raw = false;
    for (let code = text.charCodeAt(quote); code !== 34 && code !== 39 && quote < end; code = text.charCodeAt(++quote)) {
        if ((code | 32) === 98)
            bytes = true;
        else if ((code | 32) === 114)
            raw = true;
    }
    const length = quoteLength(text, quote);
    const open = Math.min(end, quote + length);
    const mark = text.charAt(quote).repeat(length);
    const closed = end - length >= open && text.startsWith(mark, end - length);
    return { bytes, raw, formatted: isFormatted(text, start, quote), start: open, end: closed ? end - length : end };
}
const literal_simpleEscapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
    '\n': '',
};
/** Decodes `text[start, end)` of a literal; with `braces`, `{{` and `}}` are one brace. */
function literal_decode(text, start, end, raw, braces) {
    const segments = [{ at: 0, source: start }];
    const plain = text.slice(start, end);
    if ((raw || !plain.includes('\\')) && !(braces && (plain.includes('{') || plain.includes('}')))) {
        return { text: plain, segments };
    }
    let decoded = '';
    let from = start;
    const replace = (at, length, by) => {
        decoded += text.slice(from, at) + by;
        from = at + length;
        const last = segments[segments.length - 1];
        if (last.at === decoded.length)
            segments[segments.length - 1] = { at: decoded.length, source: from };
        else
            segments.push({ at: decoded.length, source: from });
    };
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 92 && !raw) {
            const [length, by] = escapeAt(text, at, end);
            if (length > 0) {
                replace(at, length, by);
                at = from - 1;
            }
            else
                at++;
        }
        else if (braces && (code === 123 || code === 125) && text.charCodeAt(at + 1) === code && at + 1 < end) {
            replace(at, 2, text.charAt(at));
            at++;
        }
    }
    return { text: decoded + text.slice(from, end), segments };
}
/** Length of the escape at `at` and what it stands for; 0 when it is none. */
function escapeAt(text, at, end) {
    const next = text.charAt(at + 1);
    if (at + 1 >= end)
        return [0, ''];
    if (next === '\r')
        return [text.charAt(at + 2) === '\n' ? 3 : 2, ''];
    const simple = literal_simpleEscapes[next];
    if (simple !== undefined)
        return [2, simple];
    const width = next === 'x' ? 2 : next === 'u' ? 4 : next === 'U' ? 8 : 0;
    if (width > 0) {
        const digits = text.slice(at + 2, at + 2 + width);
        const code = /^[0-9a-fA-F]{2,8}$/.test(digits) && digits.length === width ? Number.parseInt(digits, 16) : -1;
        return code < 0 || code > 0x10ffff ? [0, ''] : [2 + width, String.fromCodePoint(code)];
    }
    const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, Math.min(end, at + 4)))?.[0];
    return octal === undefined ? [0, ''] : [1 + octal.length, String.fromCharCode(Number.parseInt(octal, 8))];
}
/** Cuts the inside `text[start, end)` of an f-string into texts and fields. */
function piecesOf(text, start, end, raw) {
    const pieces = [];
    let from = start;
    let at = start;
    while (at < end) {
        const code = text.charCodeAt(at);
        if (code === 92) {
            const next = text.charCodeAt(at + 1);
            if (next === 78 && !raw && text.charCodeAt(at + 2) === 123)
                at = afterBrace(text, at + 3, end);
            else
                at += next === 123 ? 1 : 2;
        }
        else if (code === 123 && text.charCodeAt(at + 1) === 123)
            at += 2;
        else if (code === 123) {
            if (at > from)
                pieces.push({ field: false, plain: true, start: from, end: at });
            const field = fieldAt(text, at + 1, end);
            pieces.push({ field: true, plain: field.plain, start: at + 1, end: field.codeEnd });
            at = from = Math.min(end, field.end + 1);
        }
        else
            at++;
    }
    if (end > from)
        pieces.push({ field: false, plain: true, start: from, end });
    return pieces;
}
/** Where the code of a field ends, and where its closing brace stands. */
function fieldAt(text, start, end) {
    let depth = 0;
    let codeEnd = -1;
    let plain = true;
    let at = start;
    for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 34 || code === 39) {
            // In a format specification quotes are ordinary characters.
            if (codeEnd < 0)
                at = Math.max(at, endOfInnerString(text, at, end) - 1);
        }
        else if (code === 40 || code === 91 || code === 123)
            depth++;
        else if (code === 41 || code === 93)
            depth--;
        else if (code === 125) {
            if (depth <= 0)
                break;
            depth--;
        }
        else if (depth <= 0 && codeEnd < 0) {
            const next = text.charCodeAt(at + 1);
            if (code === 58 || (code === 33 && next !== 61)) {
                codeEnd = at;
                plain = code === 33 && text.startsWith('s}', at + 1);
            }
            else if (code === 61 && (next === 125 || next === 33 || next === 58))
                plain = false;
        }
    }
    return { codeEnd: codeEnd < 0 ? Math.min(at, end) : codeEnd, end: at, plain };
}

;// CONCATENATED MODULE: ./lib/extract/python/template.js

/** What a part known only at run time reads as: in a shell a substitution, in no language a part of a name. */
const template_hole = '$(:)';
/** The text of one string, several strings or an f-string; undefined when nothing in it is literal. */
function writtenOut(reader, node) {
    const parts = node.kind === 'join' ? node.parts : [node];
    if (!parts.some((part) => part.kind === 'text' && part.text !== ''))
        return undefined;
    const segments = [];
    let text = '';
    for (const part of parts) {
        if (part.kind !== 'text') {
            segments.push({ at: text.length, source: part.span.start });
            text += template_hole;
            continue;
        }
        if (part.text === '')
            continue;
        for (const { at, source } of template_segmentsOf(reader, part))
            segments.push({ at: text.length + at, source });
        text += part.text;
    }
    return { text, segments };
}
/** Where the pieces of a text node stand; its prefix is found in front of its quotes. */
function template_segmentsOf(reader, node) {
    const { start, end } = node.span;
    if (end - start === node.text.length)
        return [{ at: 0, source: start }];
    const plain = literal_decode(reader.text, start, end, false, false);
    if (plain.text === node.text)
        return plain.segments.filter(({ at }) => at < node.text.length || at === 0);
    const braces = literal_decode(reader.text, start, end, false, true);
    return braces.text === node.text
        ? braces.segments.filter(({ at }) => at < node.text.length || at === 0)
        : [{ at: 0, source: start }];
}

;// CONCATENATED MODULE: ./lib/extract/python/binding.js
/** Turns nodes into bindings: resolves imported names, walks containers, and writes down what a place binds. */




/** A dotted name with import aliases resolved: `A.from_pretrained` becomes `transformers.AutoModel.from_pretrained`. */
function binding_calleeOf(reader, written) {
    const dot = endOfHead(written);
    const head = dot < 0 ? written : written.slice(0, dot);
    const origin = reader.imports.get(head);
    if (origin === undefined)
        return written;
    const rest = dot < 0 ? '' : written.slice(dot);
    if (origin.name === undefined)
        return origin.module + rest;
    return `${origin.module}${origin.module.endsWith('.') ? '' : '.'}${origin.name}${rest}`;
}
/** Whether a name is the one under which a method knows its object or class. */
function isSelf(name) {
    return name === 'self' || name === 'cls';
}
/** Where the first segment of a dotted name ends; -1 when it is the only one. */
function endOfHead(written) {
    for (let at = 0; at < written.length; at++) {
        const code = written.charCodeAt(at);
        if (code === 46 || code === 40 || code === 91)
            return at;
    }
    return -1;
}
/** Value of a name as written: imported names point into their module. */
function binding_nameValue(reader, node) {
    const { span } = node;
    const written = node.written.endsWith('.value') ? node.written.slice(0, -6) : node.written;
    const dot = endOfHead(written);
    const head = dot < 0 ? written : written.slice(0, dot);
    const origin = reader.imports.get(head) ?? reader.instances.get(head);
    if (origin === undefined) {
        const owner = dot > 0 && isSelf(head) ? reader.owner : undefined;
        return { kind: 'name', space: 'local', name: written, ...(owner !== undefined && { module: owner }), span };
    }
    const rest = dot < 0 ? '' : written.slice(dot);
    if (origin.name !== undefined) {
        const direct = { kind: 'name', space: 'module', module: origin.module, name: origin.name + rest, span };
        if (!rest.startsWith('.') || !/^[a-z]\w*$/.test(origin.name))
            return direct;
        // `from app import settings`: an object of that module, or a module itself.
        const module = `${origin.module}${origin.module.endsWith('.') ? '' : '.'}${origin.name}`;
        return {
            kind: 'either',
            options: [direct, { kind: 'name', space: 'module', module, name: rest.slice(1), span }],
            span,
        };
    }
    const full = origin.module + rest;
    let module = origin.module;
    for (let end = full.indexOf('.', module.length + 1); end > 0; end = full.indexOf('.', end + 1)) {
        if (reader.modules.has(full.slice(0, end)))
            module = full.slice(0, end);
    }
    const name = full.slice(module.length + 1);
    return name === '' || reader.modules.has(full)
        ? { kind: 'opaque', span }
        : { kind: 'name', space: 'module', module, name, span };
}
/** The contract's value of a node; containers in the middle of an expression are opaque. */
function toValue(reader, node) {
    switch (node.kind) {
        case 'name':
            return binding_nameValue(reader, node);
        case 'env':
            return { kind: 'name', space: 'env', name: node.name, span: node.span };
        case 'entry':
            return { kind: 'entry', path: toValue(reader, node.path), key: node.key, span: node.span };
        case 'join':
            // `"name" + ("" if x else ".en")`: nothing is a part as good as any.
            return {
                kind: 'join',
                parts: node.parts.map((part) => part.kind === 'either'
                    ? { kind: 'either', options: flattened(reader, part, true), span: part.span }
                    : toValue(reader, part)),
                span: node.span,
            };
        case 'either': {
            const options = flattened(reader, node, false);
            return options.length === 1 ? options[0] : { kind: 'either', options, span: node.span };
        }
        case 'list':
        case 'dict':
            return { kind: 'opaque', span: node.span };
        default:
            return node;
    }
}
function flattened(reader, node, empty) {
    return node.options.flatMap((option) => {
        if (option.kind === 'either')
            return flattened(reader, option, empty);
        if (option.kind === 'text' && option.text === '' && !empty)
            return [];
        return [toValue(reader, option)];
    });
}
/** Writes one binding down; values that say nothing are passed over. */
function emit(reader, form, name, node, around) {
    if (!isTelling(node)) {
        if ((node.kind === 'text' || node.kind === 'join') && around.inert === undefined)
            binding_keepDocument(reader, node);
        return;
    }
    const file = form === 'default' && node.kind === 'join' ? fileBehindFolder(node) : undefined;
    const value = toValue(reader, file ? { kind: 'either', options: [node, file], span: node.span } : node);
    if (value.kind === 'opaque')
        return;
    const path = around.path ?? reader.path;
    const { callee, siblings, defines, inert } = around;
    const binding = { form, name, value };
    if (path.length > 0)
        binding.path = path;
    if (callee !== undefined)
        binding.callee = callee;
    if (siblings !== undefined)
        binding.siblings = siblings;
    if (defines !== undefined)
        binding.defines = defines;
    if (inert !== undefined)
        binding.inert = inert;
    reader.bindings.push(binding);
}
/** Weights that are called after a model, with its number or size. */
const namedWeights = /^(?!(?:best|last|final|latest|epoch|step|iter|(?:\w{1,30}_)?model|ckpt|checkpoint|weights|exp|run|my)[-_.\d])(?=[\w.-]{0,60}\d)[A-Za-z][\w.-]{1,80}\.(?:pt|pth|onnx|engine|safetensors|gguf|ckpt)$/;
/** `ROOT / "yolov5s.pt"`: the file behind a folder that only run time knows, where it is called after a model. */
function fileBehindFolder({ parts }) {
    const [sign, last] = parts.slice(-2);
    const behind = sign?.kind === 'text' && sign.text === '/' && last?.kind === 'text';
    return behind && namedWeights.test(last.text) ? last : undefined;
}
/** A text of several lines that reads like a configuration is handed on as such, with what only run time knows left out. */
function binding_keepDocument(reader, node) {
    const carried = writtenOut(reader, node);
    const language = carried && carriedIn(carried.text);
    if (carried !== undefined && language !== undefined)
        reader.snippets.push({ language, ...carried });
}
/** Binds `node` to `name`: containers bind what they hold, anything else is one binding. */
function binding_bind(reader, form, name, node, around = {}) {
    if (node.kind === 'dict') {
        const path = [...(around.path ?? reader.path), name];
        bindEntries(reader, node, { ...around, path });
    }
    else if (node.kind === 'list') {
        const path = [...(around.path ?? reader.path), name];
        const { callee, siblings, defines, inert } = around;
        bindElements(reader, name, node, { path, ...(callee === undefined ? {} : { callee }), siblings, defines, inert });
    }
    else if (node.kind === 'either' &&
        node.options.some((option) => option.kind === 'list' || option.kind === 'dict')) {
        for (const option of node.options)
            binding_bind(reader, form, name, option, around);
    }
    else
        emit(reader, form, name, node, around);
}
/** Binds the entries of a dict; `around.path` ends with the dict's own name. */
function bindEntries(reader, node, around) {
    const siblings = node_siblingsOf(node.entries);
    for (const { key, value } of node.entries) {
        const defines = around.defines && key !== undefined ? { ...around.defines, name: `${around.defines.name}.${key}` } : undefined;
        binding_bind(reader, 'key', key ?? '', value, { ...around, siblings, defines });
        if (key?.includes('/') &&
            around.path &&
            (value.kind === 'dict' || value.kind === 'list' || value.kind === 'opaque'))
            keyAlone(reader, key, value, around.path, around.inert);
    }
}
/** `{ "owner/name": { … } }`: the key may be what is loaded. */
function keyAlone(reader, name, { span }, path, inert) {
    if (!owned.test(name))
        return;
    reader.bindings.push({ form: 'key', name, value: { kind: 'opaque', span }, path, ...(inert && { inert }) });
}
function bindElements(reader, name, node, around) {
    for (const element of node.elements) {
        if (element.kind === 'dict')
            bindEntries(reader, element, { ...around, defines: undefined });
        else if (element.kind === 'list')
            bindElements(reader, name, element, around);
        else
            emit(reader, 'element', name, element, around);
    }
}
/** Binds the texts in `node`, however deep, as a place that is no use whatever it says. */
function bindInert(reader, name, node, inert) {
    switch (node.kind) {
        case 'text':
            if (node.text !== '__main__')
                emit(reader, 'element', name, node, { inert });
            break;
        case 'join':
            emit(reader, 'element', name, node, { inert });
            break;
        case 'either':
            for (const option of node.options)
                bindInert(reader, name, option, inert);
            break;
        case 'list':
            for (const element of node.elements)
                bindInert(reader, name, element, inert);
            break;
        case 'dict':
            for (const { value } of node.entries)
                bindInert(reader, name, value, inert);
            break;
    }
}

;// CONCATENATED MODULE: ./lib/extract/python/lexeme.js
/** Where the small pieces of Python text end: numbers, operators, magics, Jinja comments; and the classes of characters. */
const statementWords = new Set('def class import return while with try except finally raise del global nonlocal assert pass break continue elif'.split(' '));
/** Class of an ASCII code: 1 letter or `_`, 2 digit, 0 anything else. */
const lexeme_classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95)
        lexeme_classes[code] = 1;
    else if (code >= 48 && code <= 57)
        lexeme_classes[code] = 2;
}
/** Blanks of other alphabets and marks that editors leave behind; Python would refuse them. */
function lexeme_isBlank(code) {
    return (code === 0xa0 ||
        code === 0x3000 ||
        code === 0xfeff ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x2028 ||
        code === 0x2029);
}
/** Offset of the line end at or after `at`. */
function lexeme_endOfLine(text, at, to) {
    for (let here = at; here < to; here++) {
        const code = text.charCodeAt(here);
        if (code === 10 || code === 13)
            return here;
    }
    return to;
}
/** End of a `!` or `%` line, with the lines that `\\` joins to it. */
function endOfMagic(text, at, to) {
    let end = lexeme_endOfLine(text, at, to);
    while (end < to && text.charCodeAt(end - 1) === 92) {
        const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
        end = lexeme_endOfLine(text, next, to);
        if (end === next)
            break;
    }
    return end;
}
/** End of the Jinja comment that `{#` at `at` opens and closes on its line, else -1; in Python it would be a comment behind a brace. */
function endOfTemplateComment(text, at, to) {
    if (text.charCodeAt(at + 1) !== 35)
        return -1;
    for (let here = at + 2; here + 1 < to; here++) {
        const code = text.charCodeAt(here);
        if (code === 10 || code === 13)
            return -1;
        if (code === 35 && text.charCodeAt(here + 1) === 125)
            return here + 2;
    }
    return -1;
}
/** Whether the line at `at` begins with a word that no bracket can hold: one above was never closed. */
function beginsStatement(text, at, to) {
    let start = at;
    while (start < to && (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9))
        start++;
    const first = text.charCodeAt(start);
    if (!(first >= 97 && first <= 119))
        return false;
    let end = start;
    while (end < to && end - start < 9 && lexeme_classes[text.charCodeAt(end)] === 1)
        end++;
    if (text.charCodeAt(end) === 61)
        return false;
    return statementWords.has(text.slice(start, end));
}
/** End of the number at `at`. */
function endOfNumber(text, at, to) {
    let end = at;
    const second = text.charCodeAt(at + 1) | 32;
    if (text.charCodeAt(at) === 48 && (second === 120 || second === 111 || second === 98)) {
        for (end = at + 2; end < to; end++) {
            const code = text.charCodeAt(end);
            const letter = code | 32;
            if (lexeme_classes[code] !== 2 && code !== 95 && !(second === 120 && letter >= 97 && letter <= 102))
                break;
        }
        return end;
    }
    end = digits(text, end, to);
    if (text.charCodeAt(end) === 46)
        end = digits(text, end + 1, to);
    if ((text.charCodeAt(end) | 32) === 101) {
        const sign = text.charCodeAt(end + 1);
        const first = sign === 43 || sign === 45 ? end + 2 : end + 1;
        if (lexeme_classes[text.charCodeAt(first)] === 2)
            end = digits(text, first, to);
    }
    if ((text.charCodeAt(end) | 32) === 106)
        end++;
    return Math.min(end, to);
}
function digits(text, at, to) {
    let end = at;
    while (end < to && (lexeme_classes[text.charCodeAt(end)] === 2 || text.charCodeAt(end) === 95))
        end++;
    return end;
}
/** Length of the operator at `at`. */
function operatorLength(text, at, code) {
    const next = text.charCodeAt(at + 1);
    switch (code) {
        case 42: // *
        case 47: // /
        case 60: // <
        case 62: // >
            if (next === code)
                return text.charCodeAt(at + 2) === 61 ? 3 : 2;
            return next === 61 ? 2 : 1;
        case 46:
            return next === 46 && text.charCodeAt(at + 2) === 46 ? 3 : 1;
        case 45:
            return next === 61 || next === 62 ? 2 : 1;
        case 33: // !
        case 37: // %
        case 38: // &
        case 43: // +
        case 58: // :
        case 61: // =
        case 64: // @
        case 94: // ^
        case 124: // |
            return next === 61 ? 2 : 1;
        default:
            return 1;
    }
}

;// CONCATENATED MODULE: ./lib/extract/python/tokenizer.js
/** Cuts Python text into tokens: no grammar, no error that loses the rest; accepts notebook magics, Jinja leftovers and every version's syntax. */


/** Kinds of tokens. An operator of one character has its ASCII code as kind (33 and more); the longer ones are grouped. */
const tokenizer_kinds = {
    end: 0,
    name: 1,
    number: 2,
    string: 3,
    newline: 4,
    indent: 5,
    dedent: 6,
    /** `!command` or `%magic` up to the end of its line (with `\` continuations). */
    magic: 7,
    /** `+=` and the like, not `:=`. */
    augmented: 20,
    /** `==`, `!=`, `<=`, `>=`. */
    compare: 21,
    arrow: 22,
    walrus: 23,
    /** `**`, `//`, `<<`, `>>`: the first of them is told by its text. */
    binary: 24,
    power: 25,
    ellipsis: 26,
    percent: 37,
    plus: 43,
    comma: 44,
    slash: 47,
    colon: 58,
    semicolon: 59,
    equals: 61,
    bar: 124,
};
/** Longest indentation stack that is kept. */
const maximumIndents = 200;
/** Tokens of `text[from, to)`. With `inside`, the text stands in brackets: line ends mean nothing. Linear, total. */
function tokenizer_tokenize(text, from = 0, to = text.length, inside = false) {
    let capacity = 64 + ((to - from) >> 2);
    let columnKinds = new Uint8Array(capacity);
    let starts = new Int32Array(capacity);
    let ends = new Int32Array(capacity);
    let count = 0;
    let brackets = inside ? 1 : 0;
    let unclosed = -1;
    let lineStart = !inside;
    const indents = [0];
    const scan = { failures: 0 };
    let at = from;
    if (at === 0 && text.charCodeAt(0) === 0xfeff)
        at = 1;
    const push = (kind, start, end) => {
        if (count === capacity) {
            capacity *= 2;
            const [wideKinds, wideStarts, wideEnds] = [
                new Uint8Array(capacity),
                new Int32Array(capacity),
                new Int32Array(capacity),
            ];
            wideKinds.set(columnKinds);
            wideStarts.set(starts);
            wideEnds.set(ends);
            [columnKinds, starts, ends] = [wideKinds, wideStarts, wideEnds];
        }
        columnKinds[count] = kind;
        starts[count] = start;
        ends[count++] = end;
    };
    const string = (start, quote) => {
        const close = string_token_endOfString(text, quote, to, isFormatted(text, start, quote), scan);
        const end = close < 0 ? ~close : close;
        if (close < 0 && unclosed < 0 && quoteLength(text, quote) === 3)
            unclosed = start;
        push(tokenizer_kinds.string, start, end);
        return end;
    };
    while (at < to) {
        const code = text.charCodeAt(at);
        if (lineStart) {
            const begin = at;
            let column = 0;
            let here = code;
            for (; at < to; here = text.charCodeAt(++at)) {
                if (here === 32)
                    column++;
                else if (here === 9)
                    column = (column | 7) + 1;
                else if (here === 12)
                    column = 0;
                else
                    break;
            }
            if (at >= to)
                break;
            if (here === 10 || here === 13) {
                at++;
                continue;
            }
            if (here === 35) {
                at = lexeme_endOfLine(text, at, to);
                continue;
            }
            lineStart = false;
            if (column > indents[indents.length - 1]) {
                if (indents.length < maximumIndents) {
                    indents.push(column);
                    push(tokenizer_kinds.indent, begin, at);
                }
            }
            else {
                while (column < indents[indents.length - 1]) {
                    indents.pop();
                    push(tokenizer_kinds.dedent, at, at);
                }
            }
            if (here === 37 || here === 33) {
                const end = endOfMagic(text, at, to);
                push(tokenizer_kinds.magic, at, end);
                at = end;
            }
            continue;
        }
        if (code === 32 || code === 9 || code === 12) {
            at++;
            continue;
        }
        const kind = code < 128 ? lexeme_classes[code] : lexeme_isBlank(code) ? 0 : 1;
        if (kind === 1) {
            let end = at + 1;
            for (; end < to; end++) {
                const next = text.charCodeAt(end);
                if (next < 128 ? lexeme_classes[next] === 0 : lexeme_isBlank(next))
                    break;
            }
            const next = text.charCodeAt(end);
            if ((next === 34 || next === 39) && end < to && isStringPrefix(text, at, end)) {
                at = string(at, end);
            }
            else {
                push(tokenizer_kinds.name, at, end);
                at = end;
            }
            continue;
        }
        if (code === 34 || code === 39) {
            at = string(at, at);
            continue;
        }
        if (code === 10 || code === 13) {
            const end = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
            if (brackets > 0 && !inside && beginsStatement(text, end, to))
                brackets = 0;
            if (brackets === 0) {
                push(tokenizer_kinds.newline, at, end);
                lineStart = true;
            }
            at = end;
            continue;
        }
        if (code === 35) {
            at = lexeme_endOfLine(text, at, to);
            continue;
        }
        if (kind === 2 || (code === 46 && lexeme_classes[text.charCodeAt(at + 1)] === 2)) {
            const end = endOfNumber(text, at, to);
            push(tokenizer_kinds.number, at, end);
            at = end;
            continue;
        }
        if (code === 92) {
            const next = text.charCodeAt(at + 1);
            at += next === 13 && text.charCodeAt(at + 2) === 10 ? 3 : next === 10 || next === 13 ? 2 : 1;
            continue;
        }
        if (code === 40 || code === 91 || code === 123) {
            const comment = code === 123 ? endOfTemplateComment(text, at, to) : -1;
            if (comment > 0) {
                at = comment;
                continue;
            }
            brackets++;
        }
        else if (code === 41 || code === 93 || code === 125) {
            if (brackets > (inside ? 1 : 0))
                brackets--;
        }
        else if ((code === 33 || code === 37) && brackets === 0 && count > 0 && columnKinds[count - 1] === 61) {
            // `files = !ls` and `x = %magic`
            const end = endOfMagic(text, at, to);
            push(tokenizer_kinds.magic, at, end);
            at = end;
            continue;
        }
        if (code < 128 && code > 32) {
            const length = operatorLength(text, at, code);
            push(length === 1 ? code : operatorKind(text, at, code, length), at, at + length);
            at += length;
        }
        else
            at++;
    }
    if (!inside && count > 0 && columnKinds[count - 1] !== tokenizer_kinds.newline)
        push(tokenizer_kinds.newline, to, to);
    for (let open = indents.length; open > 1; open--)
        push(tokenizer_kinds.dedent, to, to);
    push(tokenizer_kinds.end, to, to);
    return { kinds: columnKinds, starts, ends, count, unclosed, open: brackets };
}
function operatorKind(text, at, code, length) {
    if (code === 46)
        return tokenizer_kinds.ellipsis;
    if (length === 3)
        return tokenizer_kinds.augmented;
    if (text.charCodeAt(at + 1) === 61) {
        if (code === 58)
            return tokenizer_kinds.walrus;
        return code === 61 || code === 33 || code === 60 || code === 62 ? tokenizer_kinds.compare : tokenizer_kinds.augmented;
    }
    if (code === 45)
        return tokenizer_kinds.arrow;
    return code === 42 ? tokenizer_kinds.power : tokenizer_kinds.binary;
}

;// CONCATENATED MODULE: ./lib/extract/python/reader.js

/** Words of code that loads settings files. */
const formats = ['json', 'yaml', 'yml', 'toml', '.ini', 'OmegaConf', 'hydra', 'dotenv_values'];
/** A reader at the start of `text`. */
function readerOf(text, grammar, everything) {
    return {
        text,
        grammar,
        tokens: tokenizer_tokenize(text),
        at: 0,
        depth: 0,
        inType: false,
        noTernary: false,
        inAssert: false,
        inRaise: false,
        tooDeep: false,
        path: [],
        owner: undefined,
        imports: new Map(),
        modules: new Set(),
        instances: new Map(),
        stars: [],
        loads: formats.some((word) => text.includes(word)),
        handles: new Map(),
        loaded: new Set(),
        parsers: new Set(),
        opened: undefined,
        given: undefined,
        folder: undefined,
        held: new Map(),
        everything,
        bindings: [],
        snippets: [],
        clients: [],
        classes: [],
        made: undefined,
    };
}
/** Levels of nesting that are read; what stands deeper is passed over and costs one problem. */
const reader_maximumDepth = 80;
/** Kind of the token under the cursor. */
function reader_kindOf(reader) {
    return reader.tokens.kinds[reader.at];
}
/** Kind of the token after the one under the cursor. */
function nextKind(reader) {
    return reader.at + 1 < reader.tokens.count ? reader.tokens.kinds[reader.at + 1] : tokenizer_kinds.end;
}
/** Offset at which the token under the cursor begins. */
function startOf(reader) {
    return reader.tokens.starts[reader.at];
}
/** Offset at which the token before the cursor ended. */
function endBefore(reader) {
    return reader.at > 0 ? reader.tokens.ends[reader.at - 1] : reader.tokens.starts[0];
}
/** What was read since `start`; empty when that is nothing. */
function reader_spanFrom(reader, start) {
    return { start, end: Math.max(start, endBefore(reader)) };
}
/** Text of the token under the cursor. */
function wordOf(reader) {
    return reader.text.slice(reader.tokens.starts[reader.at], reader.tokens.ends[reader.at]);
}
/** Whether the token under the cursor is the name `word`. */
function reader_isWord(reader, word) {
    const { tokens, at } = reader;
    const start = tokens.starts[at];
    return (tokens.kinds[at] === tokenizer_kinds.name && tokens.ends[at] - start === word.length && reader.text.startsWith(word, start));
}
/** Moves past the token under the cursor, never past the end. */
function advance(reader) {
    if (reader.at < reader.tokens.count - 1)
        reader.at++;
}
/** Moves past the token when it is of `kind`; whether it was. */
function take(reader, kind) {
    if (reader_kindOf(reader) !== kind)
        return false;
    advance(reader);
    return true;
}
/** Whether `kind` opens a bracket. */
function isOpening(kind) {
    return kind === 40 || kind === 91 || kind === 123;
}
/** Whether `kind` closes a bracket. */
function isClosing(kind) {
    return kind === 41 || kind === 93 || kind === 125;
}
/** Whether `kind` ends a statement. */
function isEnd(kind) {
    return kind === tokenizer_kinds.newline || kind === tokenizer_kinds.end;
}
/** Moves past a bracket and all that it holds. */
function skipBracket(reader) {
    let depth = 0;
    while (reader_kindOf(reader) !== tokenizer_kinds.end) {
        const kind = reader_kindOf(reader);
        if (kind === tokenizer_kinds.newline)
            return;
        advance(reader);
        if (isOpening(kind))
            depth++;
        else if (isClosing(kind) && --depth <= 0)
            return;
    }
}
/** Moves to the next token of a kind in `stops` outside brackets, to the closing bracket around, or to the end of the statement. */
function skipTo(reader, ...stops) {
    while (!isEnd(reader_kindOf(reader))) {
        const kind = reader_kindOf(reader);
        if (stops.includes(kind) || isClosing(kind))
            return;
        if (isOpening(kind))
            skipBracket(reader);
        else
            advance(reader);
    }
}

;// CONCATENATED MODULE: ./lib/extract/python/loading.js
/** Settings files that a program loads: which call opens, parses or keeps one, and whose path it is. */



/** What parses an opened file or its text. */
const loading_parser = /^(?:(?:ruamel\.)?yaml|ruamel_yaml|json5?|orjson|ujson|simplejson|hjson|commentjson|tomllib|tomli|toml|rtoml|pytomlpp)\.(?:\w{1,20}_)?loads?$|^(?:ruamel\.yaml\.|yaml\.)?YAML\(\)\.load$/;
/** Of these, and beside them, what takes a path. */
const byPath = /^(?:(?:omegaconf\.)?OmegaConf\.load|toml\.load|(?:dotenv\.)?dotenv_values|(?:hyperpyyaml\.)?load_hyperpyyaml)$/;
/** How functions and classes that load settings from a path are called; by the last segment. */
const loading_ownLoader = /^_{0,2}(?:load|read|get|parse|open|init|import|from)_?\w{0,40}(?:conf|config|configs|configuration|cfg|settings?|ya?ml|json|toml|params|parameters|hparams|options|file)(?:_?(?:file|dict|path))?$|^(?:ya?ml|json|toml|config|cfg|settings)_?(?:\w{1,20}_)?(?:load|loads|loader|read|reader|parse|parser)$|(?:Config|Settings|Dynaconf)$/i;
/** The same for a call that is given the path itself. */
const ownVerb = /^_{0,2}(?:load|read|parse|open|get)(?:_|[A-Z]|$)/;
/** What hands back the settings that it is given, in another form. */
const loading_keeping = /^(?:OmegaConf\.(?:create|to_container|structured|merge)|omegaconf\.OmegaConf\.(?:create|to_container|structured|merge)|dict|(?:\w{1,20}\.)?(?:Box|ConfigBox|EasyDict|edict|AttrDict|AttributeDict|Munch|munchify|DotMap|DotDict|dotdict|Namespace|SimpleNamespace|Dict|DictConfig|ConfigDict))$/;
/** A name that may hold a path. */
const pathName = /path|file|conf|cfg|setting|ya?ml|json|toml|args|arg\b|opt/i;
/** Last segments of whatever is asked below. */
const loading_telling = /^(?:main|compose|join|joinpath|create|to_container|structured|merge|initialize\w*|edict|munchify|\w*(?:Box|Dict|dict|Munch|DotMap|Namespace))$|^_{0,2}(?:load|read|get|parse|open|init|import|from)|load|conf|cfg|setting|ya?ml|json|toml|dynaconf|dotenv/i;
/** The same few names return in every file. */
const loading_kept = new Map();
function mayLoad(last) {
    const known = loading_kept.get(last);
    if (known !== undefined)
        return known;
    if (loading_kept.size > 10_000)
        loading_kept.clear();
    const may = loading_telling.test(last);
    loading_kept.set(last, may);
    return may;
}
/** The settings that the call loads or keeps, `name` being the last segment of what is called as written; undefined when it does neither. */
function loading_loading(reader, callee, name, base, given, span) {
    const [first] = given;
    if (!reader.loads || (!first?.spread && !mayLoad(name)))
        return undefined;
    const last = callee.slice(callee.lastIndexOf('.') + 1);
    const node = first === undefined || (first.keyword !== undefined && !pathName.test(first.keyword)) ? undefined : first.node;
    if (callee === 'hydra.main') {
        reader.given = hydraPath(reader, given, span);
        return undefined;
    }
    if (/(?:^|\.)(?:initialize|initialize_config_dir)$/.test(callee)) {
        const folder = loading_textOf(given, 'config_path') ?? loading_textOf(given, 'config_dir');
        if (folder !== undefined)
            reader.folder = folder;
        return undefined;
    }
    if (/^(?:hydra\.)?compose$/.test(callee))
        return hydraPath(reader, given, span);
    if (callee === 'os.path.join' || last === 'joinpath')
        return loading_joinedPath(last === 'joinpath' ? [base] : [], given, span);
    const path = loading_opener(callee, last, base, node) ?? (last === 'read' ? openedBy(reader, base) : undefined);
    // `parser.read("config.ini")`
    if (last === 'read' && base.kind === 'name' && node?.kind === 'text' && loading_mayBePath(node)) {
        reader.parsers.add(base.written);
        reader.instances.delete(base.written);
        binding_bind(reader, 'assignment', base.written, loading_entryOf(node, span), { defines: { space: 'local', name: base.written } });
        return undefined;
    }
    if (path !== undefined)
        reader.opened = { path, span };
    if (node === undefined)
        return /^(?:dotenv\.)?dotenv_values$/.test(callee)
            ? loading_entryOf({ kind: 'text', text: '.env', span }, span)
            : undefined;
    if (loading_parser.test(callee)) {
        const opened = openedBy(reader, node);
        if (opened !== undefined)
            return loading_entryOf(opened, span);
    }
    if (byPath.test(callee) && loading_mayBePath(node))
        return loading_entryOf(node, span);
    if (path === undefined &&
        (node.kind === 'name'
            ? loading_ownLoader.test(last) && pathName.test(node.written) && !/(?:Config|Settings)$/.test(last)
            : (loading_ownLoader.test(last) || ownVerb.test(last)) && loading_mayBePath(node)))
        return loading_entryOf(openedBy(reader, node) ?? node, span);
    // `Settings(**yaml.safe_load(f))`
    const typed = first.spread && given.length === 1 && /^[A-Z]\w{0,60}$/.test(last) && clientOf(callee) === undefined;
    if (!typed && !loading_keeping.test(callee))
        return undefined;
    return node.kind === 'entry' || (node.kind === 'name' && holdsLoaded(reader, node.written)) ? node : undefined;
}
/** Whether a name is a call of one's own that loads settings: `load_config()`. */
function isLoaded(written) {
    return written.endsWith('()') && loading_ownLoader.test(written.slice(written.lastIndexOf('.') + 1, -2));
}
/** Whether what a name begins with holds settings that were loaded. */
function holdsLoaded({ loaded }, written) {
    return loaded.has(written) || loaded.has(written.slice(0, Math.max(0, written.indexOf('.'))));
}
/** Remembers that a variable holds the file, or the text of it, that a call just opened. */
function keepHandle(reader, name, value) {
    const { opened, handles, loaded } = reader;
    if (value.kind === 'entry' ||
        (value.kind === 'name' && (isLoaded(value.written) || holdsLoaded(reader, value.written))))
        loaded.add(name);
    if (opened !== undefined && opened.span.start === value.span.start && opened.span.end === value.span.end)
        handles.set(name, opened.path);
    else if (value.kind === 'name' && handles.has(value.written))
        handles.set(name, handles.get(value.written));
    else if (handles.size > 0)
        handles.delete(name);
}
/** What stands under `key` of what `node` is; undefined when that is no settings file. */
function entryUnder(node, key, span) {
    if (node.kind !== 'entry')
        return undefined;
    return { ...node, key: node.key === '' ? key : `${node.key}.${key}`, span };
}
function loading_entryOf(path, span) {
    return { kind: 'entry', path, key: '', span };
}
/** The path of what the call opens or reads as a text. */
function loading_opener(callee, last, base, first) {
    if (/^(?:io\.|codecs\.|builtins\.)?open$/.test(callee))
        return first !== undefined && loading_mayBePath(first) ? first : undefined;
    if (last !== 'open' && last !== 'read_text' && last !== 'read_bytes')
        return undefined;
    return loading_mayBePath(base) ? base : undefined;
}
/** The path of the opened file that a node stands for. */
function openedBy(reader, node) {
    const { opened, handles } = reader;
    if (node.kind === 'name')
        return handles.get(node.written.replace(/\.(?:read|readlines)\(\)$/, ''));
    return opened !== undefined && opened.span.start === node.span.start && opened.span.end === node.span.end
        ? opened.path
        : undefined;
}
/** Whether a node can be the path of a settings file. */
function loading_mayBePath(node) {
    switch (node.kind) {
        case 'text':
            return isDocument(node.text) && !node.text.includes('://');
        case 'name':
        case 'env':
            return true;
        case 'join': {
            const end = node.parts[node.parts.length - 1];
            return end.kind === 'text' ? isDocument(end.text) || /\.(?:ya?ml|json|toml|ini)$/.test(end.text) : loading_mayBePath(end);
        }
        case 'either':
            return node.options.some(loading_mayBePath);
        default:
            return false;
    }
}
/** `os.path.join(here, "config.yaml")`, as far as it ends with the name of a settings file. */
function loading_joinedPath(base, given, span) {
    const end = given[given.length - 1]?.node;
    if (end?.kind !== 'text' || !isDocument(end.text))
        return undefined;
    const parts = [];
    for (const part of [...base, ...given.map(({ node }) => node)]) {
        const before = parts[parts.length - 1];
        // The sign stands where a quote does, because nothing else between the two is sure to be there.
        const { start } = part.span;
        if (before !== undefined && part.kind === 'text')
            parts.push({ kind: 'text', text: '/', span: { start: start - 1, end: start } });
        else if (before?.kind === 'text')
            parts.push({ kind: 'text', text: '/', span: { start: before.span.end, end: before.span.end + 1 } });
        parts.push(part);
    }
    return { kind: 'join', parts, span };
}
/** The file that Hydra begins with: `config_path` and `config_name` of its decorator, or its folder and the name. */
function hydraPath(reader, given, span) {
    const folder = loading_textOf(given, 'config_path') ?? reader.folder;
    const name = loading_textOf(given, 'config_name');
    if (name === undefined)
        return undefined;
    const file = /\.ya?ml$/.test(name) ? name : `${name}.yaml`;
    return loading_entryOf({ kind: 'text', text: folder === undefined ? file : `${folder}/${file}`, span }, span);
}
function loading_textOf(given, keyword) {
    const node = given.find((argument) => argument.keyword === keyword)?.node;
    return node?.kind === 'text' ? node.text : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/python/target.js


/** Name after the last dot. */
function lastSegment(written) {
    return written.slice(written.lastIndexOf('.') + 1);
}
/** Gives `value` to `target`; tuples are taken apart where both sides are known. `scope` is the innermost one. */
function target_assign(reader, target, value, form, scope) {
    switch (target.kind) {
        case 'env':
            binding_bind(reader, 'assignment', target.name, value, { defines: { space: 'env', name: target.name } });
            return;
        case 'list':
            if (value.kind === 'list' && value.elements.length === target.elements.length) {
                target.elements.forEach((element, index) => {
                    target_assign(reader, element, value.elements[index], form, scope);
                });
            }
            return;
        case 'name':
            toName(reader, target, value, form, scope);
            return;
    }
}
function toName(reader, target, value, form, scope) {
    const { written } = target;
    // Lists of what a module exports are names of Python, not of models.
    if (written === '__all__' || written === '__slots__')
        return;
    if (value.kind === 'list' || value.kind === 'text' || value.kind === 'join')
        reader.held.set(written, value);
    if (value.kind === 'name')
        rememberInstance(reader, written, value.written);
    keepClient(reader, written, value);
    keepHandle(reader, written, value);
    const dot = written.lastIndexOf('.');
    const name = written.slice(dot + 1);
    const inClass = scope?.kind === 'class' && dot < 0;
    const around = dot < 0 ? [] : written.slice(0, dot).split('.');
    const own = around.length > 0 && isSelf(around[0]);
    if (own)
        around.shift();
    const owner = own ? reader.owner : inClass ? scope.name : undefined;
    binding_bind(reader, target.subscript ? 'key' : form, name, value, {
        path: around.length === 0 ? reader.path : [...reader.path, ...around],
        defines: { space: 'local', name: owner === undefined ? written : [owner, ...around, name].join('.') },
    });
}
/** Names of variables that hold clients, and of functions that make them. */
const clientName = /client|openai|anthropic|llm|api/i;
/** Remembers that `name` stands for a client: what a call just made, or what another name stands for. */
function keepClient(reader, name, value) {
    const { made } = reader;
    if (made?.span.start === value.span.start && made.span.end === value.span.end) {
        const { span: _, ...client } = made;
        reader.clients.push({ name, ...client });
    }
    else if (value.kind === 'name' && clientName.test(value.written)) {
        reader.clients.push({ name, same: toValue(reader, value) });
    }
}
function rememberInstance(reader, variable, made) {
    const call = /^(\w{1,80})((?:\.\w{1,80}){0,4})\(\)$/.exec(made);
    const origin = call === null ? undefined : reader.imports.get(call[1]);
    if (origin === undefined || reader.imports.has(variable))
        return;
    const name = origin.name === undefined ? call[2].slice(1) : origin.name + call[2];
    if (name !== '')
        reader.instances.set(variable, { module: origin.module, name: `${name}()` });
}
/** The value of a settings field: the environment's, else the one stated; a field that names its variable is read under that. */
function fromEnvironment(field, stated, prefix) {
    const named = stated?.kind === 'either' ? stated.options[0] : stated;
    if (named?.kind === 'env')
        return stated;
    const place = { kind: 'env', name: `${prefix}${field.written}`.toUpperCase(), span: field.span };
    if (stated === undefined || stated.kind === 'opaque')
        return place;
    return stated.kind === 'list' || stated.kind === 'dict'
        ? stated
        : { kind: 'either', options: [place, stated], span: stated.span };
}
/** Binds the variable of a loop to what the loop runs over. */
function loopOver(reader, target, iterated) {
    if (iterated.kind === 'list') {
        for (const element of iterated.elements)
            target_assign(reader, target, element, 'element');
    }
    else if (target.kind === 'name' && (iterated.kind === 'name' || iterated.kind === 'either')) {
        target_assign(reader, target, iterated, 'assignment');
    }
}

;// CONCATENATED MODULE: ./lib/extract/python/bracket.js
/** Reads what stands in brackets: lists, tuples, dicts, comprehensions, arguments, subscripts; and lambdas, which nest like them. */





/** Runs `read` one level deeper, with the flags of a fresh expression; past the limit the bracket is skipped. */
function deeper(reader, read, otherwise) {
    if (reader.depth >= reader_maximumDepth) {
        reader.tooDeep = true;
        if (isOpening(reader_kindOf(reader)))
            skipBracket(reader);
        else
            skipTo(reader, tokenizer_kinds.comma);
        return otherwise;
    }
    const { noTernary, inType } = reader;
    reader.depth++;
    reader.noTernary = false;
    const result = read();
    reader.noTernary = noTernary;
    reader.inType = inType;
    reader.depth--;
    return result;
}
/** Reads what stands in brackets of the kind `opening`, alone. */
function bracket(reader, opening) {
    const start = startOf(reader);
    return deeper(reader, () => (opening === 123 ? braces(reader) : sequence(reader, opening)), node_opaque(start, start));
}
/** `(...)` and `[...]`: one node in parentheses is itself. */
function sequence(reader, opening) {
    const start = startOf(reader);
    advance(reader);
    const elements = [];
    let commas = 0;
    while (!isEnd(reader_kindOf(reader)) && !isClosing(reader_kindOf(reader))) {
        if (reader_kindOf(reader) === 42 || reader_kindOf(reader) === tokenizer_kinds.power)
            advance(reader);
        elements.push(reader.grammar.expression(reader));
        if (comprehension(reader))
            commas++;
        else
            skipTo(reader, tokenizer_kinds.comma);
        if (take(reader, tokenizer_kinds.comma))
            commas++;
    }
    if (isClosing(reader_kindOf(reader)))
        advance(reader);
    const span = reader_spanFrom(reader, start);
    if (opening === 40 && commas === 0 && elements.length === 1)
        return elements[0];
    return { kind: 'list', elements, span };
}
/** A dict or set. */
function braces(reader) {
    const start = startOf(reader);
    advance(reader);
    const entries = [];
    const elements = [];
    while (!isEnd(reader_kindOf(reader)) && !isClosing(reader_kindOf(reader))) {
        const spread = take(reader, tokenizer_kinds.power);
        take(reader, 42);
        const key = reader.grammar.expression(reader);
        if (take(reader, tokenizer_kinds.colon)) {
            const name = key.kind === 'text' ? key.text : key.kind === 'name' ? lastSegment(key.written) : undefined;
            const { path } = reader;
            // A call in the value stands under this key.
            if (name !== undefined)
                reader.path = [...path, name];
            entries.push({ key: name, value: reader.grammar.expression(reader) });
            reader.path = path;
        }
        else if (spread && key.kind === 'dict') {
            for (const entry of key.entries)
                entries.push(entry);
        }
        else if (!spread)
            elements.push(key);
        if (!comprehension(reader))
            skipTo(reader, tokenizer_kinds.comma);
        take(reader, tokenizer_kinds.comma);
    }
    if (isClosing(reader_kindOf(reader)))
        advance(reader);
    const span = reader_spanFrom(reader, start);
    return entries.length > 0 || elements.length === 0
        ? { kind: 'dict', entries, span }
        : { kind: 'list', elements, span };
}
/** Reads `for x in y if z ...` behind an element; whether there was one. */
function comprehension(reader) {
    if (reader_isWord(reader, 'async'))
        advance(reader);
    if (!reader_isWord(reader, 'for'))
        return false;
    const { noTernary } = reader;
    while (reader_isWord(reader, 'for') || reader_isWord(reader, 'if') || reader_isWord(reader, 'async')) {
        const loop = reader_isWord(reader, 'for');
        advance(reader);
        reader.noTernary = true;
        if (loop)
            forClause(reader);
        else
            reader.grammar.expression(reader);
    }
    reader.noTernary = noTernary;
    return true;
}
/** Reads `x in y` behind `for`, and binds the loop's variable. */
function forClause(reader) {
    const start = startOf(reader);
    const targets = [];
    do {
        take(reader, 42);
        if (reader_isWord(reader, 'in'))
            break;
        targets.push(reader.grammar.operand(reader));
    } while (take(reader, tokenizer_kinds.comma));
    if (!reader_isWord(reader, 'in'))
        return;
    advance(reader);
    const target = targets.length === 1 ? targets[0] : { kind: 'list', elements: targets, span: { start, end: start } };
    loopOver(reader, target, reader.noTernary ? reader.grammar.expression(reader) : reader.grammar.expressions(reader));
}
/** Reads the arguments of a call; the cursor stands on its parenthesis. */
function callArguments(reader) {
    const list = [];
    const read = () => {
        reader.inType = false;
        advance(reader);
        while (!isEnd(reader_kindOf(reader)) && !isClosing(reader_kindOf(reader))) {
            const spread = take(reader, 42) || take(reader, tokenizer_kinds.power);
            let keyword;
            if (!spread && reader_kindOf(reader) === tokenizer_kinds.name && nextKind(reader) === tokenizer_kinds.equals) {
                keyword = wordOf(reader);
                reader.at += 2;
            }
            list.push({ keyword, spread, node: reader.grammar.expression(reader) });
            if (!comprehension(reader))
                skipTo(reader, tokenizer_kinds.comma);
            take(reader, tokenizer_kinds.comma);
        }
        if (isClosing(reader_kindOf(reader)))
            advance(reader);
    };
    deeper(reader, read, undefined);
    return list;
}
/** Reads `[...]` behind a name: a literal key, a type's parameters, or anything else. */
function subscript(reader, written) {
    const literal = written !== undefined && /(?:^|\.)Literal$/.test(written);
    const annotated = written !== undefined && /(?:^|\.)Annotated$/.test(written);
    const items = [];
    const read = () => {
        if (literal || annotated)
            reader.inType = true;
        advance(reader);
        while (!isEnd(reader_kindOf(reader)) && !isClosing(reader_kindOf(reader))) {
            take(reader, 42);
            items.push(reader.grammar.expression(reader));
            skipTo(reader, tokenizer_kinds.comma, tokenizer_kinds.colon);
            while (take(reader, tokenizer_kinds.comma) || take(reader, tokenizer_kinds.colon))
                ;
        }
        if (isClosing(reader_kindOf(reader)))
            advance(reader);
    };
    const { inType } = reader;
    deeper(reader, read, undefined);
    if (literal || inType) {
        const types = annotated ? items.slice(0, 1) : items;
        for (const item of types)
            bindInert(reader, written === undefined ? '' : lastSegment(written), item, 'type');
    }
    if (annotated) {
        const passed = items.slice(1).find((item) => item.kind !== 'name' && isTelling(item));
        return passed === undefined ? {} : { result: passed };
    }
    const [only] = items;
    if (!literal && !inType && items.length === 1 && only.kind === 'text' && /^[\w.-]{1,64}$/.test(only.text)) {
        return { name: only.text };
    }
    return {};
}
/** `lambda x=1: body` reads as its body. */
function lambda(reader) {
    const start = startOf(reader);
    const read = () => {
        advance(reader);
        while (!isEnd(reader_kindOf(reader)) && reader_kindOf(reader) !== tokenizer_kinds.colon && !isClosing(reader_kindOf(reader))) {
            if (reader_kindOf(reader) === tokenizer_kinds.name && nextKind(reader) === tokenizer_kinds.equals) {
                const name = wordOf(reader);
                reader.at += 2;
                binding_bind(reader, 'default', name, reader.grammar.expression(reader), { defines: { space: 'local', name } });
            }
            else
                advance(reader);
        }
        return take(reader, tokenizer_kinds.colon) ? reader.grammar.expression(reader) : node_opaque(start, endBefore(reader));
    };
    return deeper(reader, read, node_opaque(start, start));
}

;// CONCATENATED MODULE: ./lib/extract/python/interest.js

/** Words in names of variables, attributes and arguments that hold models or lead to them. */
const holder = /model|llm|[sv]lm\b|embed|encoder|pretrain|repo|ckpt|checkpoint|weight|gguf|hub|hf|huggingface|ollama|openai|gpt|claude|gemini|mistral|llama|qwen|deepseek|gemma|whisper|bedrock|azure|rank|lora|adapter|engine|vae|unet|tts|asr|stt|teacher|student|reward|judge|deploy/i;
/** Words in names of functions and classes that take models, beside those above. */
const interest_loader = /together|firework|cerebras|openrouter|perplexity|client|transform|pipe|face|download|chat|complet|generat|anthropic|google|convers|vertex|cohere|groq|watson|nvidia|jina|voyage|rout|load|infer|predict|replicat|diffus|yolo|gliner|setfit|instruct|speech|trainer|invoke|serv|snapshot|timm|clip|from_|create_|pull|system|subproc|popen|spawn|run\b/i;
/** Words in names of what makes or holds settings. */
const setting = /setting|config|option|args|param|env/i;
/** Of these, words in names of what is loaded from a file. */
const configuration = /conf|cfg|setting/i;
/** Names of functions that open files or load settings from them. */
const interest_opener = /^(?:open|read_text|hydra|compose)$|^(?:read|get|parse|open|init|from)_\w*(?:conf|cfg|setting|ya?ml|json|toml)/i;
const asHolder = 1;
const asLoader = 2;
const asSetting = 4;
const asConstant = 8;
const asOpener = 16;
const asConfiguration = 32;
/** Longest string token that can name something, quotes included. */
const longestName = 420;
/** What names were found to say, over all texts: a direct-mapped table, because most names are a few that come again and again. */
const slots = 8192;
const knownNames = new Array(slots).fill('');
const knownMeanings = new Uint8Array(slots);
/** What the name `text[start, end)` says, as a set of bits. */
function meaningAt(text, start, end) {
    const length = end - start;
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + (length >> 1));
    const third = text.charCodeAt(start + (length >> 2));
    const last = text.charCodeAt(end - 1);
    const slot = (length * 977 + first * 131 + second * 613 + third * 29 + last * 1543) & (slots - 1);
    const known = knownNames[slot];
    if (known.length === length && text.startsWith(known, start))
        return knownMeanings[slot];
    const name = text.slice(start, end);
    const bits = meaning(name);
    if (length <= longestName) {
        // A copy of its own, so that the table does not keep whole files alive.
        knownNames[slot] = Buffer.from(name, 'utf16le').toString('utf16le');
        knownMeanings[slot] = bits;
    }
    return bits;
}
function meaning(name) {
    return ((holder.test(name) ? asHolder | asLoader : interest_loader.test(name) ? asLoader : 0) |
        (setting.test(name) ? asSetting : 0) |
        (/^_?[A-Z][A-Z0-9_]+$/.test(name) ? asConstant : 0) |
        (interest_opener.test(name) ? asOpener : 0) |
        (configuration.test(name) ? asConfiguration : 0));
}
/** Whether a call of `callee` with only a name in the slot (`argument` when it is named) can take a model. */
function mayTake(reader, callee, argument, name) {
    return (reader.everything ||
        (meaning(callee) & asLoader) !== 0 ||
        (meaning(name) & asHolder) !== 0 ||
        (argument !== undefined && (meaning(argument) & asHolder) !== 0));
}
/** Whether the name of `callee` is that of something that takes models. */
function isLoader(callee) {
    return (meaning(callee) & asLoader) !== 0;
}
/** Whether a name is one of variables and arguments that hold models. */
function isHolder(name) {
    return (meaning(name) & asHolder) !== 0;
}
/** A configuration that a program carries in a string of several lines. */
const carried = /\n[ \t-]{0,40}[\w.-]{0,60}(?:model|llm)[\w.-]{0,60}[:=]/i;
/** A command whose flags name a model. */
function interest_isCommand(token) {
    return token.includes(' --')
        ? / --[\w-]{0,30}(?:model|repo|lora|gguf)/.test(token)
        : token.length < 200 && /^[fFrR]{0,2}["'](?:vllm serve|ollama (?:run|pull)) /.test(token);
}
/** A string with a field in which something is called with a string. */
function calling(token) {
    return /^[fFrR]{1,2}["']/.test(token) && /\{[\w.]{1,80}\(["']/.test(token);
}
/** How telling a string token is: 2 when it looks like a name, 1 when only its place can tell, 0 when it is prose. */
function tellingOf(reader, start, end) {
    const { text } = reader;
    const head = text.slice(start, Math.min(end, start + 4000));
    if (head.includes('\n'))
        return carried.test(head) ? 2 : 0;
    if (end - start > longestName)
        return 0;
    let marks = false;
    for (let at = start + 1; at < end - 1; at++) {
        const code = text.charCodeAt(at);
        // JSON in a string may hold names, and so may the flags of a command.
        if (code <= 32)
            return text.charCodeAt(start + 1) === 123 || calling(head) || interest_isCommand(head) ? 2 : 0;
        // `-`, `.`, `/`, digits and `:`
        if (code >= 45 && code <= 58)
            marks = true;
    }
    return marks || (meaningAt(text, start, end) & asHolder) !== 0 ? 2 : 1;
}
/** Passes over the logical line under the cursor when it says nothing: the scope that it opens, or true; false when it must be read. */
function passOver(reader) {
    // The function that Hydra gives its settings to.
    if (reader.everything || reader.given !== undefined)
        return false;
    const { kinds: column, starts, ends } = reader.tokens;
    const first = reader.at;
    /** Bits of all names so far, and of the name just before. */
    let words = 0;
    let before = 0;
    let strings = false;
    /** Only names, dots, `=` and empty brackets: one name takes over another. */
    let alias = true;
    let calls = false;
    /** An `=` stands outside of brackets. */
    let assigned = false;
    let opened = false;
    const openers = reader.loads ? asOpener : 0;
    let at = first;
    for (;; at++) {
        const kind = column[at];
        if (kind === tokenizer_kinds.name) {
            before = meaningAt(reader.text, starts[at], ends[at]);
            words |= before;
            if (strings && (words & asLoader) !== 0)
                return false;
            continue;
        }
        if (kind === tokenizer_kinds.newline || kind === tokenizer_kinds.end)
            break;
        if (kind === tokenizer_kinds.string) {
            const telling = tellingOf(reader, starts[at], ends[at]);
            if (telling === 2 || (telling === 1 && (words & asLoader) !== 0))
                return false;
            strings ||= telling === 1;
            alias = false;
        }
        else if (kind === tokenizer_kinds.magic)
            return false;
        else if (kind === 40) {
            opened = true;
            const next = column[at + 1];
            if (next === 41) {
                if ((before & openers) !== 0)
                    return false;
                calls = true;
                at++;
            }
            else {
                // `from_pretrained(name)`
                if ((before & (asLoader | openers)) !== 0 && next !== tokenizer_kinds.number)
                    return false;
                alias = false;
            }
        }
        else if (kind === 61) {
            if (!opened)
                assigned = true;
            // `model=name`; an assignment of anything but a name is no alias, and is seen as such below.
            if ((before & asHolder) !== 0 && !alias && column[at + 1] === tokenizer_kinds.name)
                return false;
        }
        else if (kind !== 46 && kind !== 44 && kind !== 58)
            alias = false;
        if (kind !== 46)
            before = 0;
    }
    // `OWNER = "word"`: half of a name, maybe.
    if (strings && column[first + 1] === 61 && (meaningAt(reader.text, starts[first], ends[first]) & asConstant) !== 0)
        return false;
    const word = reader.text.slice(starts[first], ends[first]);
    // `one = config["key"]`, `for one in config["list"]`
    if (strings && (words & asConfiguration) !== 0 && (assigned || word === 'for'))
        return false;
    if (word === 'import' || word === 'from')
        return false;
    // `@hydra.main(config_path=…)`
    if (word === '@' && (words & openers) !== 0)
        return false;
    const header = word === 'async' ? first + 1 : first;
    const opening = header === first ? word : reader.text.slice(starts[header], ends[header]);
    const definition = opening === 'def' || opening === 'class';
    if (opening === 'class' && reader.text.slice(starts[first], starts[at]).includes('BaseSettings'))
        return false;
    const leads = asHolder | asConstant | asConfiguration | (calls ? asSetting | asLoader : 0);
    if (alias && !definition && (words & leads) !== 0)
        return false;
    reader.at = at;
    if (!definition || column[header + 1] !== tokenizer_kinds.name)
        return true;
    const name = reader.text.slice(starts[header + 1], ends[header + 1]);
    return { name, kind: opening === 'def' ? 'function' : 'class' };
}

;// CONCATENATED MODULE: ./lib/extract/python/operator.js
/** Joins operands: `+`, `%` and `/` build texts, `|` and `+` merge containers; everything else is known only at run time. */



/** Reads operands with the operators between them. */
function operators(reader, operand) {
    const start = startOf(reader);
    const parts = [operand(reader)];
    for (let kind = reader_kindOf(reader); isOperator(kind); kind = reader_kindOf(reader)) {
        const sign = { start: startOf(reader), end: startOf(reader) + 1 };
        advance(reader);
        const right = operand(reader);
        const left = parts[parts.length - 1];
        if (kind === tokenizer_kinds.plus)
            parts.push(right);
        else if (kind === tokenizer_kinds.percent && holdsText(left))
            parts[parts.length - 1] = percentFormat(left, right);
        else if (kind === tokenizer_kinds.slash && (holdsText(left) || holdsText(right))) {
            parts.push({ kind: 'text', text: '/', span: sign }, right);
        }
        else if (kind === tokenizer_kinds.bar && (isContainer(left) || isContainer(right))) {
            parts[parts.length - 1] = { kind: 'either', options: [left, right], span: reader_spanFrom(reader, start) };
        }
        else if (!isContainer(left))
            parts[parts.length - 1] = node_opaque(start, endBefore(reader));
    }
    if (parts.length === 1)
        return parts[0];
    return operator_joined(parts, reader_spanFrom(reader, start));
}
function isOperator(kind) {
    switch (kind) {
        case tokenizer_kinds.plus:
        case tokenizer_kinds.percent:
        case tokenizer_kinds.slash:
        case tokenizer_kinds.bar:
        case 38: // &
        case 42: // *
        case 45: // -
        case 64: // @
        case 94: // ^
        case tokenizer_kinds.binary:
        case tokenizer_kinds.power:
            return true;
        default:
            return false;
    }
}
function isContainer(node) {
    return node.kind === 'list' || node.kind === 'dict';
}
/** One node for all parts of a sum. */
function operator_joined(parts, span) {
    const flat = parts.flatMap((part) => (part.kind === 'join' ? part.parts : [part]));
    if (flat.some(isContainer)) {
        const lists = flat.filter((part) => part.kind === 'list');
        if (lists.length === flat.length)
            return { kind: 'list', elements: lists.flatMap((list) => list.elements), span };
        return { kind: 'either', options: flat, span };
    }
    // `index + 1` is no text.
    if (flat.some((part) => part.kind === 'opaque') && !flat.some(holdsText))
        return { kind: 'opaque', span };
    return { kind: 'join', parts: flat, span };
}
/** `"a/%s-b" % x` and `"a/{}-b".format(x)`: the literal texts, and one opaque part for each placeholder. */
function percentFormat(template, right) {
    return withHoles(template, /%(?:\([^()%]{0,60}\))?[-#0 +]{0,4}[\d*]{0,4}(?:\.[\d*]{1,4})?[a-zA-Z]/g, right.span.end);
}
/** As `percentFormat`, for the method `format`. */
function braceFormat(template, end) {
    return withHoles(template, /\{[^{}]{0,60}\}/g, end);
}
function withHoles(template, hole, end) {
    const parts = [];
    for (const piece of template.kind === 'join' ? template.parts : [template]) {
        if (piece.kind !== 'text') {
            parts.push(piece);
            continue;
        }
        const { text, span } = piece;
        // Offsets inside the literal are those of its text unless it has escapes.
        const parallel = span.end - span.start === text.length;
        let from = 0;
        const push = (upTo) => {
            if (upTo <= from)
                return;
            const place = parallel ? { start: span.start + from, end: span.start + upTo } : span;
            parts.push({ kind: 'text', text: text.slice(from, upTo), span: place });
        };
        for (const match of text.length > 2000 ? [] : text.matchAll(hole)) {
            push(match.index);
            parts.push({
                kind: 'opaque',
                span: parallel ? { start: span.start + match.index, end: span.start + match.index + match[0].length } : span,
            });
            from = match.index + match[0].length;
        }
        push(text.length);
    }
    if (!parts.some((part) => part.kind === 'opaque'))
        return template;
    return { kind: 'join', parts, span: { start: template.span.start, end } };
}

;// CONCATENATED MODULE: ./lib/extract/python/option.js
/** Command-line options: argparse, click, typer and absl declare a name and its default. */


/** Binds a declared option; false when the call declares none. Arguments that are not its name or default are bound as arguments. */
function option_option(reader, callee, last, given) {
    const declared = last.startsWith('DEFINE_') ? absl(given) : flagged(callee, last, given);
    if (declared === undefined)
        return false;
    const { name, value, defines } = declared;
    const pairs = [];
    let index = 0;
    for (const { keyword, node } of given)
        pairs.push({ key: keyword ?? String(index++), value: node });
    const siblings = node_siblingsOf(pairs);
    if (value !== undefined) {
        binding_bind(reader, 'default', name, value, { callee, siblings, defines: { space: 'local', name: defines } });
    }
    for (const { keyword, node } of given) {
        if (node === value || keyword === undefined)
            continue;
        // What may be chosen is what the option may hold.
        binding_bind(reader, 'argument', keyword === 'choices' ? name : keyword, node, { callee, siblings });
    }
    return true;
}
function keyed(given, keyword) {
    return given.find((argument) => argument.keyword === keyword)?.node;
}
/** `flags.DEFINE_string("model", "x", "help")`. */
function absl(given) {
    const name = keyed(given, 'name') ?? given[0]?.node;
    if (name?.kind !== 'text')
        return undefined;
    const value = keyed(given, 'default') ?? (given[1]?.keyword === undefined ? given[1]?.node : undefined);
    return { name: name.text, value, defines: `FLAGS.${name.text}` };
}
/** `parser.add_argument("-m", "--model", default="x")`, `@click.option("--model", default="x")`, `typer.Option("x", "--model")`. */
function flagged(callee, last, given) {
    const argparse = last === 'add_argument' || last === 'add_option' || last === 'add_arg' || last === 'add';
    if (!argparse && last !== 'option' && callee !== 'click.argument')
        return undefined;
    const texts = given.flatMap(({ keyword, node }) => keyword === undefined && node.kind === 'text' ? [node.text] : []);
    const flag = texts.find((text) => text.startsWith('--')) ?? texts.find((text) => text.startsWith('-'));
    if (flag === undefined && (last === 'add' || texts.length === 0))
        return undefined;
    const name = (flag ?? texts[0]).split('/', 1)[0].replace(/^-{1,2}/, '');
    // click passes the parameter under a name without dashes when one is given.
    const own = argparse ? undefined : texts.find((text) => /^[A-Za-z_]\w{0,60}$/.test(text));
    const destination = keyed(given, 'dest');
    const dest = destination?.kind === 'text' ? destination.text : (own ?? name.replaceAll('-', '_'));
    return { name, value: keyed(given, 'default'), defines: argparse ? `args.${dest}` : dest };
}

;// CONCATENATED MODULE: ./lib/extract/python/shell-command.js

const runners = new Set(`subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen subprocess.getoutput
   subprocess.getstatusoutput os.system os.popen asyncio.create_subprocess_shell shlex.split pexpect.spawn pexpect.run`.split(/\s+/));
/** Functions that take each word as an argument of its own. */
const wordRunners = new Set('asyncio.create_subprocess_exec os.execvp os.execlp os.spawnlp'.split(' '));
/** Words that need no quotes. */
const plainWord = /^[\w@%+=:,./~^[\]{}?*-]+$/;
const shell_command_maximumWords = 400;
/** Arguments in which the makers of containers, pods and jobs take a command. */
const commandArguments = new Set('command commands args arguments cmd cmds entrypoint bash_command startup_command container_args'.split(' '));
/** A flag that names a model, among words that are no sentence. */
const modelFlag = /(?:^|\s)--?(?:[\w-]{1,30}[-_])?(?:model|model[-_](?:id|name|path)|repo[-_]id|hf[-_]repo|lora[-_]modules|gguf)[ =]\S/;
const serving = /^\s{0,20}(?:vllm serve|ollama (?:run|pull|serve)|hf download|huggingface-cli download|infinity_emb v2)\s/;
/** Hands on what an argument of any call holds when it is the command of a program that is given a model. */
function carriedCommand(reader, keyword, node) {
    if (!commandArguments.has(keyword))
        return false;
    if (node.kind !== 'list' && node.kind !== 'text' && node.kind !== 'join')
        return false;
    const snippet = node.kind === 'list' ? wordsSnippet(node.elements) : lineSnippet(reader, node);
    return snippet !== undefined && (modelFlag.test(snippet.text) || serving.test(snippet.text)) && keep(reader, snippet);
}
/** Writes the command of a call down as a snippet; false when `callee` runs none, or what it runs cannot be read. */
function command(reader, callee, given) {
    const words = wordRunners.has(callee);
    const texts = callee.endsWith('.run_commands');
    if (!words && !texts && !runners.has(callee))
        return false;
    if (words) {
        const elements = given.filter(({ keyword }) => keyword === undefined).map(({ node }) => node);
        return keep(reader, wordsSnippet(elements));
    }
    let found = false;
    for (const { keyword, node } of texts ? given : given.slice(0, 1)) {
        if (keyword !== undefined && keyword !== 'args' && keyword !== 'cmd')
            continue;
        const known = node.kind === 'name' ? reader.held.get(node.written) : node;
        if (known === undefined)
            continue;
        if (known.kind === 'list')
            found = keep(reader, wordsSnippet(known.elements)) || found;
        else
            found = keep(reader, lineSnippet(reader, known)) || found;
    }
    return found;
}
function keep(reader, snippet) {
    if (snippet === undefined)
        return false;
    reader.snippets.push(snippet);
    return true;
}
/** A command line in one string, several strings, or an f-string. */
function lineSnippet(reader, node) {
    const line = writtenOut(reader, node);
    return line && { language: 'shell', ...line };
}
/** A command as a list of words. */
function wordsSnippet(elements) {
    if (!elements.some((element) => element.kind === 'text') || elements.length > shell_command_maximumWords)
        return undefined;
    const segments = [];
    let text = '';
    for (const element of elements) {
        const segment = { at: text.length, source: element.span.start };
        if (element.kind === 'text' && plainWord.test(element.text)) {
            segments.push(segment);
            text += `${element.text} `;
        }
        else if (element.kind === 'text' && element.text !== '' && !element.text.includes("'")) {
            // The quote that we write stands where Python's own quote stands.
            segments.push({ at: text.length, source: Math.max(0, element.span.start - 1) });
            text += `'${element.text}' `;
        }
        else {
            segments.push(segment);
            text += element.kind === 'name' && element.written === 'sys.executable' ? 'python ' : `${template_hole} `;
        }
    }
    return { language: 'shell', text: text.slice(0, -1), segments };
}
/** The shell command of a `!` line of IPython: `{name}` and `$name` are Python's. */
function magicCommand(reader, start, end) {
    const segments = [{ at: 0, source: start }];
    let text = '';
    let from = start;
    const line = reader.text.slice(start, end);
    for (const match of line.matchAll(/(?<!\$)\{[A-Za-z_][\w.[\]'"()]{0,80}\}/g)) {
        text += reader.text.slice(from, start + match.index);
        segments.push({ at: text.length, source: start + match.index });
        text += template_hole;
        from = start + match.index + match[0].length;
        segments.push({ at: text.length, source: from });
    }
    return { language: 'shell', text: text + reader.text.slice(from, end), segments };
}

;// CONCATENATED MODULE: ./lib/extract/python/call.js
/** What a call binds and what it reads as: environment reads, wrappers, command-line options, shell commands, and plain arguments. */










const call_words = (text) => new Set(text.split(/\s+/));
/** Builtins whose arguments are never names of models. */
const call_silent = call_words(`len isinstance issubclass range enumerate zip min max sum abs round int float bool id hash repr type hasattr super ord chr iter next
   callable divmod pow bin hex oct vars dir globals locals delattr slice memoryview bytes bytearray any all format`);
/** Methods that return the text or path they are called on. */
const sameText = call_words('strip lstrip rstrip lower upper casefold expanduser resolve absolute as_posix removeprefix removesuffix rstrip encode decode copy');
/** Functions that return their first argument. */
const call_sameArgument = call_words(`str Path pathlib.Path PurePath pathlib.PurePath PurePosixPath pathlib.PurePosixPath SecretStr pydantic.SecretStr list tuple set frozenset sorted
   reversed copy.copy copy.deepcopy os.path.expanduser os.path.expandvars os.path.abspath os.path.normpath os.path.realpath os.fspath`);
/** Makers of a field, by the last segment: `default`, `default_factory` or the first argument is the field's value. */
const fields = call_words(`Field field ib attrib Query Body Form Header Cookie Param Parameter Argument Option Attr PrivateAttr mapped_column Column
   CharField TextField SlugField Input Unicode Str`);
/** Of these, the ones whose first argument is a default as well. */
const positionalFields = call_words('Field Query Body Form Header Cookie Param Argument Option PrivateAttr Unicode Str');
const comparing = call_words('startswith endswith match fullmatch search findall finditer sub subn compile split rsplit replace partition rpartition find rfind index count fnmatch');
/** How variables of the environment are named. */
const environmentName = /^[A-Z][A-Z0-9_]{0,80}$/;
const logging = call_words('debug info warning warn error exception critical fatal log');
/** Binds what the call binds; the node that it reads as, undefined when that is known only at run time. */
function finishCall(reader, written, base, given, start) {
    const callee = binding_calleeOf(reader, written);
    const last = lastSegment(written);
    if (call_silent.has(callee))
        return undefined;
    const span = reader_spanFrom(reader, start);
    const first = positional(given, 0);
    if (callee === 'dict' || callee === 'collections.OrderedDict')
        return { kind: 'dict', entries: entriesOf(given), span };
    if (command(reader, callee, given))
        return undefined;
    if (environmentWrite(reader, callee, last, given))
        return undefined;
    if (option_option(reader, callee, last, given))
        return undefined;
    const read = lookUp(reader, written, callee, last, base, given, span);
    if (read !== undefined)
        return read;
    const loaded = loading_loading(reader, callee, last, base, given, span);
    if (loaded !== undefined) {
        bindArguments(reader, callee, given);
        return loaded;
    }
    if (sameText.has(last) && written !== last && (base.kind !== 'name' || given.length === 0))
        return base;
    if (call_sameArgument.has(callee) && first !== undefined)
        return first;
    if ((callee === 'typing.cast' || callee === 'cast') && given.length === 2)
        return given[1].node;
    if (last === 'format' && (base.kind === 'text' || base.kind === 'join'))
        return braceFormat(base, span.end);
    if (fields.has(last))
        return field(reader, callee, last, given);
    const inert = inertOf(reader, callee, last, written);
    const from = reader.bindings.length;
    if (inert === undefined)
        bindArguments(reader, callee, given);
    else {
        // `index.search(rerank={...})`: only what stands without a name is looked for.
        const named = inert === 'comparison' ? given.filter(({ keyword }) => keyword !== undefined) : [];
        bindArguments(reader, callee, named);
        for (const argument of given) {
            if (!named.includes(argument))
                bindInert(reader, argument.keyword ?? last, argument.node, inert);
        }
    }
    python_call_addressed(reader, callee, given, from, span);
    // `something(default="x")`: whatever holds the result gets "x".
    return given.find(({ keyword }) => keyword === 'default')?.node;
}
/** Tells what the call binds of the address that it is given, and whoever gets its result of the client that it makes. */
function python_call_addressed(reader, callee, given, from, span) {
    const stated = given.find(({ keyword }) => keyword !== undefined && isAddressKey(keyword));
    const address = stated && toValue(reader, stated.node);
    const service = positional(given, 0);
    const registry = clientOf(callee, service?.kind === 'text' ? service.text : undefined);
    if (registry !== undefined)
        reader.made = { registry, span, ...(address && { address }) };
    if (address === undefined)
        return;
    for (let at = from; at < reader.bindings.length; at++) {
        const binding = reader.bindings[at];
        if (binding.callee === callee)
            reader.bindings[at] = { ...binding, address };
    }
}
function positional(given, index) {
    const argument = given[index];
    return argument === undefined || argument.keyword !== undefined || argument.spread ? undefined : argument.node;
}
function call_named(given, keyword) {
    return given.find((argument) => argument.keyword === keyword)?.node;
}
function entriesOf(given) {
    return given.flatMap(({ keyword, node }) => {
        if (keyword !== undefined)
            return [{ key: keyword, value: node }];
        if (node.kind === 'dict')
            return node.entries;
        // `dict([("a", 1)])`
        return node.kind === 'list'
            ? node.elements.flatMap((pair) => {
                if (pair.kind !== 'list' || pair.elements.length !== 2)
                    return [];
                const [key, value] = pair.elements;
                return key.kind === 'text' ? [{ key: key.text, value: value }] : [];
            })
            : [];
    });
}
/** Binds arguments by name and position. Names alone are bound only where a model may stand. */
function bindArguments(reader, callee, given, except) {
    if (given.length === 0)
        return;
    let index = 0;
    const slots = [];
    for (const { keyword, spread, node } of given) {
        if (keyword !== undefined)
            slots.push({ key: keyword, named: true, value: node });
        else if (!spread)
            slots.push({ key: String(index++), named: false, value: node });
        else if (node.kind === 'dict') {
            for (const { key, value } of node.entries)
                if (key !== undefined)
                    slots.push({ key, named: true, value });
        }
    }
    const siblings = node_siblingsOf(slots);
    for (const { key: name, named: byName, value: node } of slots) {
        if (node === except || (byName && carriedCommand(reader, name, node)))
            continue;
        // What only run time knows is worth a word where a model is sure to be taken.
        if (node.kind === 'opaque' && isLoader(callee) && (byName ? isHolder(name) : name === '0')) {
            const form = byName ? 'argument' : 'positional';
            reader.bindings.push({ form, name, value: node, callee, ...(siblings && { siblings }) });
        }
        if (node.kind === 'name' && !mayTake(reader, callee, byName ? name : undefined, node.written))
            continue;
        // What an assertion hands to a function is made up for the test.
        if (!byName && reader.inAssert && node.kind === 'text')
            bindInert(reader, name, node, 'expectation');
        else
            binding_bind(reader, byName ? 'argument' : 'positional', name, node, { callee, siblings });
    }
}
/** Why the texts of this call are no use of a model. */
function inertOf(reader, callee, last, written) {
    if (reader.inRaise)
        return 'documentation';
    if (callee === 'print' || callee === 'pprint.pprint' || callee === 'warnings.warn')
        return 'documentation';
    if (written === last)
        return undefined;
    if (logging.has(last) && /(?:^|[._])log(?:ger|ging)?(?:\(\))?\.\w+$/i.test(written))
        return 'documentation';
    if (/^assert(?:_|[A-Z])/.test(last))
        return 'expectation';
    return comparing.has(last) ? 'comparison' : undefined;
}
/** `os.getenv("X", d)`, `config("X", default=d)`, `mapping.get("x", d)`, `getattr(o, "x", d)`: the place looked up, or the default. */
function lookUp(reader, written, callee, last, base, given, span) {
    const attribute = callee === 'getattr';
    const key = given[attribute ? 1 : 0]?.node;
    if (key?.kind !== 'text' || given.length > 4 || !isShort(key.text))
        return undefined;
    const environment = /^os\.(?:getenv|environ\.(?:get|pop|setdefault))$/.test(callee) ||
        (/(?:^|\.)(?:env|config|getenv|get_env|environ)(?:\.str|\.get|\(\)|\(\)\.str)?$/i.test(callee) &&
            environmentName.test(key.text));
    if (!environment && !attribute && last !== 'get' && last !== 'pop' && last !== 'setdefault')
        return undefined;
    if (!environment && (written === last) !== attribute)
        return undefined;
    if (!environment && !/^[A-Za-z_][\w.-]{0,63}$/.test(key.text))
        return undefined;
    const inner = given[1]?.node;
    if (last === 'get' && base.kind === 'name' && reader.parsers.has(base.written) && inner?.kind === 'text')
        return { kind: 'name', written: `${base.written}.${key.text}.${inner.text}`, subscript: true, span };
    const holder = given[0].node;
    const owner = attribute
        ? holder.kind === 'name'
            ? holder.written
            : ''
        : base.kind === 'name'
            ? base.written
            : written.slice(0, Math.max(0, written.length - last.length - 1));
    const place = environment
        ? { kind: 'env', name: key.text, span: key.span }
        : (entryUnder(base, key.text, key.span) ?? {
            kind: 'name',
            written: `${owner}.${key.text}`,
            subscript: true,
            span: key.span,
        });
    const fallback = call_named(given, 'default') ?? positional(given, attribute ? 2 : 1);
    if (fallback === undefined)
        return environment || place.kind === 'entry' || !/[()[\]]/.test(owner) ? place : undefined;
    binding_bind(reader, 'default', key.text, fallback, { callee });
    // `config.get("llm", {}).get("model")`
    if (fallback.kind === 'dict' && fallback.entries.length === 0)
        return place;
    if (fallback.kind === 'list' || fallback.kind === 'dict')
        return fallback;
    return isTelling(fallback) ? { kind: 'either', options: [place, fallback], span } : place;
}
/** `os.environ.setdefault("X", v)`, `os.putenv`, `os.environ.update(...)`, pytest's `setenv`. */
function environmentWrite(reader, callee, last, given) {
    const define = (name, node) => binding_bind(reader, 'assignment', name, node, { defines: { space: 'env', name } });
    if (callee === 'os.environ.update') {
        for (const { key, value } of entriesOf(given))
            if (key !== undefined)
                define(key, value);
        return true;
    }
    if (callee !== 'os.environ.setdefault' && callee !== 'os.putenv' && last !== 'setenv')
        return false;
    const [name, value] = [positional(given, 0), positional(given, 1)];
    if (name?.kind !== 'text' || value === undefined)
        return false;
    define(name.text, value);
    return true;
}
/** `Field(default="x")`, `Field("x")`, `field(default_factory=lambda: "x")`: the default; other arguments are bound. */
function field(reader, callee, last, given) {
    const stated = call_named(given, 'default') ??
        call_named(given, 'default_factory') ??
        call_named(given, 'server_default') ??
        (positionalFields.has(last) ? positional(given, 0) : undefined);
    bindArguments(reader, callee, given, stated);
    // A settings field that is read from the environment under a name of its own.
    const alias = call_named(given, 'validation_alias') ?? call_named(given, 'env') ?? call_named(given, 'alias');
    if (alias?.kind !== 'text' || !environmentName.test(alias.text))
        return stated;
    const place = { kind: 'env', name: alias.text, span: alias.span };
    return stated !== undefined && isTelling(stated)
        ? { kind: 'either', options: [place, stated], span: stated.span }
        : place;
}

;// CONCATENATED MODULE: ./lib/extract/python/string-node.js
/** Reads strings that stand side by side, and the replacement fields of f-strings, as one node. */




/** Levels that an f-string inside an f-string costs; keeps the re-reading of nested ones linear. */
const fieldCost = 20;
/** Reads one string or several that Python concatenates; the cursor stands on the first. */
function stringNode(reader) {
    const start = startOf(reader);
    const parts = [];
    let bytes = false;
    while (reader_kindOf(reader) === tokenizer_kinds.string) {
        const from = startOf(reader);
        const to = reader.tokens.ends[reader.at];
        const literal = literalAt(reader.text, from, to);
        advance(reader);
        if (literal.bytes) {
            bytes = true;
            parts.push(node_opaque(from, to));
        }
        else if (literal.formatted) {
            for (const part of formatted(reader, literal.start, literal.end, literal.raw))
                parts.push(part);
        }
        else
            parts.push(textNode(reader, literal.start, literal.end, literal.raw, false));
    }
    if (bytes)
        return node_opaque(start, endBefore(reader));
    if (parts.length === 1 && parts[0].kind === 'text')
        return parts[0];
    return { kind: 'join', parts, span: reader_spanFrom(reader, start) };
}
function textNode(reader, start, end, raw, braces) {
    const { text } = reader;
    const long = end - start > 20_000;
    // A text as long as that is no name; it is not worth decoding.
    const decoded = long ? text.slice(start, end) : literal_decode(text, start, end, raw, braces).text;
    return { kind: 'text', text: decoded, span: { start, end } };
}
function formatted(reader, start, end, raw) {
    const pieces = piecesOf(reader.text, start, end, raw);
    if (pieces.length === 0)
        return [{ kind: 'text', text: '', span: { start, end } }];
    return pieces.map((piece) => {
        if (!piece.field)
            return textNode(reader, piece.start, piece.end, raw, true);
        const node = string_node_field(reader, piece.start, piece.end);
        const known = piece.plain && (node.kind === 'text' || node.kind === 'name' || node.kind === 'env' || node.kind === 'either');
        return known ? node : node_opaque(piece.start, piece.end);
    });
}
/** Reads the code of a replacement field with tokens of its own. */
function string_node_field(reader, start, end) {
    if (reader.depth + fieldCost > reader_maximumDepth)
        return node_opaque(start, end);
    const { tokens, at, noTernary, inType } = reader;
    reader.tokens = tokenizer_tokenize(reader.text, start, end, true);
    reader.at = 0;
    reader.depth += fieldCost;
    reader.noTernary = false;
    reader.inType = false;
    const node = reader.grammar.expression(reader);
    reader.depth -= fieldCost;
    reader.noTernary = noTernary;
    reader.inType = inType;
    reader.tokens = tokens;
    reader.at = at;
    return node;
}

;// CONCATENATED MODULE: ./lib/extract/python/expression.js
/** Reads expressions from tokens without a tree: calls and comparisons are written down on the way, everything else is handed back as a node. */










/** Words that end an expression instead of beginning an operand. */
const stops = new Set('if else elif for in is and or as async from import while with try except finally return class def del pass break continue raise global nonlocal assert'.split(' '));
/** Longest dotted name that is kept, in characters. */
const expression_longestChain = 240;
/** Reads one expression; where none stands the cursor does not move. */
function expression_expression(reader) {
    const start = startOf(reader);
    const targets = [];
    while (reader_kindOf(reader) === tokenizer_kinds.name && nextKind(reader) === tokenizer_kinds.walrus) {
        targets.push(wordOf(reader));
        reader.at += 2;
    }
    let node = disjunction(reader);
    if (!reader.noTernary && reader_isWord(reader, 'if')) {
        const options = [node];
        while (reader_isWord(reader, 'if')) {
            advance(reader);
            disjunction(reader);
            if (!reader_isWord(reader, 'else'))
                break;
            advance(reader);
            options.push(disjunction(reader));
        }
        node = { kind: 'either', options, span: reader_spanFrom(reader, start) };
    }
    for (const name of targets)
        binding_bind(reader, 'assignment', name, node, { defines: { space: 'local', name } });
    return node;
}
/** Reads `a, b, *c`: one node, or a list of them. */
function expressions(reader) {
    const start = startOf(reader);
    take(reader, 42);
    const first = expression_expression(reader);
    if (reader_kindOf(reader) !== tokenizer_kinds.comma)
        return first;
    const elements = [first];
    while (take(reader, tokenizer_kinds.comma)) {
        take(reader, 42);
        const kind = reader_kindOf(reader);
        if (isEnd(kind) || kind === tokenizer_kinds.equals || isClosing(kind))
            break;
        elements.push(expression_expression(reader));
    }
    return { kind: 'list', elements, span: reader_spanFrom(reader, start) };
}
function disjunction(reader) {
    const start = startOf(reader);
    const first = conjunction(reader);
    if (!reader_isWord(reader, 'or'))
        return first;
    const options = [first];
    while (reader_isWord(reader, 'or')) {
        advance(reader);
        options.push(conjunction(reader));
    }
    return { kind: 'either', options, span: reader_spanFrom(reader, start) };
}
function conjunction(reader) {
    let node = inversion(reader);
    // `enabled and "name"` gives the name, or something false.
    while (reader_isWord(reader, 'and')) {
        advance(reader);
        node = inversion(reader);
    }
    return node;
}
function inversion(reader) {
    const start = startOf(reader);
    let inverted = false;
    while (reader_isWord(reader, 'not')) {
        inverted = true;
        advance(reader);
    }
    const node = comparison(reader);
    return inverted ? node_opaque(start, endBefore(reader)) : node;
}
function comparison(reader) {
    const start = startOf(reader);
    const first = operators(reader, expression_operand);
    if (!takeComparison(reader))
        return first;
    const operands = [first];
    do
        operands.push(operators(reader, expression_operand));
    while (takeComparison(reader));
    const named = operands.find((node) => node.kind === 'name');
    const name = named?.kind === 'name' ? lastSegment(named.written) : '';
    for (const node of operands)
        bindInert(reader, name, node, reader.inAssert ? 'expectation' : 'comparison');
    return node_opaque(start, endBefore(reader));
}
/** Moves past `==`, `<`, `in`, `not in`, `is not` ...; whether one stood there. */
function takeComparison(reader) {
    const kind = reader_kindOf(reader);
    if (kind === tokenizer_kinds.compare || kind === 60 || kind === 62) {
        advance(reader);
        return true;
    }
    if (kind !== tokenizer_kinds.name)
        return false;
    if (reader_isWord(reader, 'not') && reader.tokens.kinds[reader.at + 1] === tokenizer_kinds.name)
        advance(reader);
    if (reader_isWord(reader, 'in')) {
        advance(reader);
        return true;
    }
    if (!reader_isWord(reader, 'is'))
        return false;
    advance(reader);
    if (reader_isWord(reader, 'not'))
        advance(reader);
    return true;
}
/** Reads an operand: what stands alone, and every `.name`, `(...)` and `[...]` behind it. */
function expression_operand(reader) {
    let signed = false;
    const first = startOf(reader);
    for (;;) {
        const kind = reader_kindOf(reader);
        if (kind === 43 || kind === 45 || kind === 126)
            signed = true;
        else if (!reader_isWord(reader, 'await'))
            break;
        advance(reader);
    }
    const node = trailers(reader);
    return signed ? node_opaque(first, endBefore(reader)) : node;
}
function trailers(reader) {
    const start = startOf(reader);
    let node = expression_primary(reader);
    /** The dotted name so far; undefined when it has none or is too long. */
    let written = node.kind === 'name' ? node.written : undefined;
    let nameable = written !== undefined;
    /** What a method is called on. */
    let base = node;
    for (;;) {
        const kind = reader_kindOf(reader);
        if (kind === 46 && nextKind(reader) === tokenizer_kinds.name) {
            advance(reader);
            written = grown(written ?? '', `.${wordOf(reader)}`);
            advance(reader);
            base = node;
            const member = memberOf(node, lastSegment(written ?? ''), nameable, start, reader);
            node =
                member ??
                    (nameable && written !== undefined
                        ? nameNode(written, false, start, reader)
                        : node_opaque(start, endBefore(reader)));
        }
        else if (kind === 40) {
            const list = callArguments(reader);
            if (list.length > 0)
                nameable = false;
            const called = finishCall(reader, written ?? '', base, list, start);
            written = grown(written ?? '', '()');
            node =
                called ??
                    (nameable && written !== undefined
                        ? nameNode(written, false, start, reader)
                        : node_opaque(start, endBefore(reader)));
            base = node;
        }
        else if (kind === 91) {
            const key = subscript(reader, written);
            if (key.result !== undefined) {
                node = key.result;
                nameable = false;
            }
            else if (key.name !== undefined && written !== undefined) {
                const environment = binding_calleeOf(reader, written) === 'os.environ';
                const member = memberOf(node, key.name, nameable, start, reader);
                written = grown(written, `.${key.name}`);
                node = environment
                    ? { kind: 'env', name: key.name, span: reader_spanFrom(reader, start) }
                    : (member ??
                        (written !== undefined && (nameable || reader_kindOf(reader) === 61)
                            ? nameNode(written, true, start, reader)
                            : node_opaque(start, endBefore(reader))));
            }
            else {
                written = grown(written ?? '', '[]');
                nameable = false;
                node = node_opaque(start, endBefore(reader));
            }
            base = node;
        }
        else
            return node;
    }
}
/** A member of settings that were just loaded, or of what a look-up in them gave. */
function memberOf(node, key, nameable, start, reader) {
    if (node.kind === 'entry')
        return entryUnder(node, key, reader_spanFrom(reader, start));
    if (nameable || node.kind !== 'name' || !node.subscript || key === '')
        return undefined;
    return nameNode(`${node.written}.${key}`, true, start, reader);
}
function grown(written, by) {
    return written.length + by.length > expression_longestChain ? undefined : written + by;
}
function nameNode(written, subscripted, start, reader) {
    return { kind: 'name', written, subscript: subscripted, span: reader_spanFrom(reader, start) };
}
function expression_primary(reader) {
    const kind = reader_kindOf(reader);
    const start = startOf(reader);
    if (kind === tokenizer_kinds.string)
        return stringNode(reader);
    if (kind === tokenizer_kinds.name) {
        const word = wordOf(reader);
        if (stops.has(word))
            return node_opaque(start, start);
        if (word === 'lambda')
            return lambda(reader);
        advance(reader);
        if (word === 'yield') {
            if (reader_isWord(reader, 'from'))
                advance(reader);
            const node = expressions(reader);
            binding_bind(reader, 'element', 'yield', node);
            return node_opaque(start, endBefore(reader));
        }
        if (word === 'True' || word === 'False' || word === 'None')
            return node_opaque(start, endBefore(reader));
        return nameNode(word, false, start, reader);
    }
    if (isOpening(kind))
        return bracket(reader, kind);
    if (kind === tokenizer_kinds.number || kind === tokenizer_kinds.ellipsis || kind === tokenizer_kinds.magic)
        advance(reader);
    return node_opaque(start, endBefore(reader));
}

;// CONCATENATED MODULE: ./lib/extract/python/definition.js
/** Reads the heads of functions and classes, and annotations: defaults are bound, types are no use of a model. */







/** Bases of one class that are remembered. */
const maximumBases = 8;
/** Reads an annotation; the value of a `Field(...)` in `Annotated[...]`, else something opaque or a name. */
function definition_annotation(reader, name) {
    const { inType } = reader;
    reader.inType = true;
    // Not the text that `Annotated[...]` passes through.
    const quoted = reader_kindOf(reader) === tokenizer_kinds.string;
    const node = expression_expression(reader);
    reader.inType = inType;
    if (quoted && node.kind === 'text') {
        bindInert(reader, name, node, 'type');
        return node_opaque(node.span.start, node.span.end);
    }
    return node;
}
/** Reads `def name(...) -> T:`; the scope that it opens. */
function definition_definition(reader) {
    advance(reader);
    if (reader_kindOf(reader) !== tokenizer_kinds.name)
        return undefined;
    const name = wordOf(reader);
    advance(reader);
    if (reader_kindOf(reader) === 91)
        skipBracket(reader);
    if (reader_kindOf(reader) === 40) {
        const { path } = reader;
        reader.path = [...path, name];
        definition_parameters(reader);
        reader.path = path;
    }
    if (take(reader, tokenizer_kinds.arrow))
        definition_annotation(reader, 'return');
    skipTo(reader, tokenizer_kinds.colon);
    take(reader, tokenizer_kinds.colon);
    return { name, kind: 'function' };
}
/** Reads `class Name(...):`; the scope that it opens. */
function classDefinition(reader) {
    const start = startOf(reader);
    advance(reader);
    if (reader_kindOf(reader) !== tokenizer_kinds.name)
        return undefined;
    const name = wordOf(reader);
    let environment;
    advance(reader);
    if (reader_kindOf(reader) === 91)
        skipBracket(reader);
    if (reader_kindOf(reader) === 40) {
        const given = callArguments(reader);
        const list = given.filter(({ keyword }) => keyword !== undefined);
        bindArguments(reader, name, list);
        if (given.some(({ keyword, node }) => keyword === undefined && node.kind === 'name' && isSettings(node.written))) {
            const prefix = list.find(({ keyword }) => keyword === 'env_prefix')?.node;
            environment = prefix?.kind === 'text' ? prefix.text : environmentPrefix(reader.text, start);
        }
    }
    skipTo(reader, tokenizer_kinds.colon);
    take(reader, tokenizer_kinds.colon);
    return { name, kind: 'class', ...(environment !== undefined && { environment }) };
}
/** Remembers what the class whose head begins at token `first` is derived from. */
function basesAt(reader, name, first) {
    const { kinds: column, starts, ends } = reader.tokens;
    const open = first + 2;
    const bases = [];
    for (let at = open + 1, depth = column[open] === 40 ? 1 : 0; depth > 0 && !isEnd(column[at]); at++) {
        const kind = column[at];
        if (isOpening(kind))
            depth++;
        else if (isClosing(kind))
            depth--;
        else if (depth === 1 && kind === tokenizer_kinds.name && bases.length < maximumBases) {
            const start = at;
            while (column[at + 1] === 46 && column[at + 2] === tokenizer_kinds.name)
                at += 2;
            // `metaclass=ABCMeta` is no base.
            if (column[at + 1] === tokenizer_kinds.equals)
                at += 2;
            else
                bases.push(reader.text.slice(starts[start], ends[at]));
        }
    }
    reader.classes.push({ name, bases });
}
function isSettings(base) {
    return /(?:^|\.)BaseSettings$/.test(base);
}
/** The prefix that a settings class that begins at `start` states somewhere in its body. */
function environmentPrefix(text, start) {
    const body = text.slice(start, start + 8000);
    const next = body.indexOf('\nclass ');
    const own = next === -1 ? body : body.slice(0, next);
    return /\benv_prefix["']?\s{0,4}[=:]\s{0,4}["'](\w{1,40})["']/.exec(own)?.[1] ?? '';
}
/** Reads `type Name = T`. */
function typeAlias(reader) {
    advance(reader);
    const name = wordOf(reader);
    advance(reader);
    if (reader_kindOf(reader) === 91)
        skipBracket(reader);
    if (take(reader, tokenizer_kinds.equals))
        definition_annotation(reader, name);
}
/** Reads `(a, b: T = x, *c, /)`; the cursor stands on the parenthesis, and `reader.path` ends with the function's name. */
function definition_parameters(reader) {
    advance(reader);
    while (!isEnd(reader_kindOf(reader)) && !isClosing(reader_kindOf(reader))) {
        const kind = reader_kindOf(reader);
        if (kind === tokenizer_kinds.name) {
            const name = wordOf(reader);
            const { given } = reader;
            reader.given = undefined;
            if (given !== undefined)
                binding_bind(reader, 'default', name, given, { defines: { space: 'local', name } });
            advance(reader);
            const passed = take(reader, 58) ? definition_annotation(reader, name) : undefined;
            // `Annotated[str, Option("x")]` carries the default in the type.
            const value = take(reader, 61) ? expression_expression(reader) : passed?.kind === 'name' ? undefined : passed;
            if (value !== undefined && (isTelling(value) || value.kind === 'list' || value.kind === 'dict')) {
                binding_bind(reader, 'default', name, value, { defines: { space: 'local', name } });
            }
            skipTo(reader, 44);
        }
        else if (kind !== 44)
            advance(reader);
        take(reader, 44);
    }
    if (isClosing(reader_kindOf(reader)))
        advance(reader);
}

;// CONCATENATED MODULE: ./lib/extract/python/import.js
/** Reads imports: which name stands for which module, or for which name of a module. */


/** Reads `import a.b as c, d` and `from .a import b as c, d`; the cursor stands on the first word. */
function import_importStatement(reader) {
    const from = reader_isWord(reader, 'from');
    advance(reader);
    if (!from) {
        do {
            const module = dotted(reader);
            if (module === '')
                return;
            reader.modules.add(module);
            if (reader_isWord(reader, 'as')) {
                advance(reader);
                reader.imports.set(wordOf(reader), { module });
                advance(reader);
            }
            else {
                const head = module.split('.', 1)[0];
                reader.imports.set(head, { module: head });
            }
        } while (take(reader, 44));
        return;
    }
    const module = dotted(reader);
    if (!reader_isWord(reader, 'import'))
        return;
    advance(reader);
    if (take(reader, 42)) {
        reader.stars.push(module);
        return;
    }
    take(reader, 40);
    while (reader_kindOf(reader) === tokenizer_kinds.name) {
        const name = wordOf(reader);
        advance(reader);
        let alias = name;
        if (reader_isWord(reader, 'as')) {
            advance(reader);
            alias = wordOf(reader);
            advance(reader);
        }
        reader.imports.set(alias, { module, name });
        if (!take(reader, 44))
            break;
    }
    if (isClosing(reader_kindOf(reader)) && !isEnd(reader_kindOf(reader)))
        advance(reader);
}
/** A module as written, with its leading dots. */
function dotted(reader) {
    let module = '';
    for (;;) {
        const kind = reader_kindOf(reader);
        if (kind === 46)
            module += '.';
        else if (kind === tokenizer_kinds.ellipsis)
            module += '...';
        else if (kind === tokenizer_kinds.name && (module === '' || module.endsWith('.')) && !reader_isWord(reader, 'import')) {
            module += wordOf(reader);
        }
        else
            return module;
        advance(reader);
    }
}

;// CONCATENATED MODULE: ./lib/extract/python/magic.js
/** Lines of IPython that are no Python: `!command` is shell, `%env X=y` sets a variable, other magics mean nothing to us. */



/** Reads the magic line under the cursor. */
function magic(reader) {
    const start = startOf(reader);
    const end = reader.tokens.ends[reader.at];
    advance(reader);
    const line = reader.text.slice(start, end);
    const shell = /^!{1,2}\s*|^%{1,2}(?:sx|system|pip|conda|mamba|uv|bash|sh)\s+/.exec(line)?.[0];
    if (shell !== undefined) {
        // `%pip install` is the command `pip install`.
        const named = /^%{1,2}(pip|conda|mamba|uv)/.exec(line)?.[1];
        reader.snippets.push(magicCommand(reader, named === undefined ? start + shell.length : start + line.indexOf(named), end));
        return;
    }
    const set = /^%(?:env|set_env)\s+([A-Za-z_]\w{0,80})(?:\s*=\s*|\s+)(?=\S)/.exec(line);
    if (set === null)
        return;
    const from = start + set[0].length;
    const text = reader.text.slice(from, end).trimEnd();
    const name = set[1];
    binding_bind(reader, 'assignment', name, { kind: 'text', text, span: { start: from, end: from + text.length } }, {
        defines: { space: 'env', name },
    });
}

;// CONCATENATED MODULE: ./lib/extract/python/pattern.js
/** Reads the patterns of `case`: every string in one is compared with. */




/** Tokens that a pattern may have. */
const maximumPattern = 300;
/** Whether `case` begins a pattern: a colon ends the line and no `=` or `.` follows the word. */
function beginsCase(reader) {
    const next = nextKind(reader);
    if (next !== tokenizer_kinds.string &&
        next !== tokenizer_kinds.name &&
        next !== tokenizer_kinds.number &&
        next !== 45 &&
        !isOpening(next) &&
        next !== 42)
        return false;
    const end = Math.min(reader.tokens.count, reader.at + maximumPattern);
    for (let at = reader.at + 1; at < end && !isEnd(reader.tokens.kinds[at]); at++) {
        if (reader.tokens.kinds[at] === tokenizer_kinds.colon)
            return true;
    }
    return false;
}
/** Reads a pattern with its guard; the cursor stands on `case`. */
function casePattern(reader) {
    advance(reader);
    while (!isEnd(reader_kindOf(reader)) && reader_kindOf(reader) !== tokenizer_kinds.colon) {
        if (reader_kindOf(reader) === tokenizer_kinds.string) {
            const at = startOf(reader);
            const node = expression_expression(reader);
            bindInert(reader, 'case', node, 'comparison');
            if (startOf(reader) === at)
                advance(reader);
        }
        else if (reader_isWord(reader, 'if')) {
            advance(reader);
            expression_expression(reader);
        }
        else
            advance(reader);
    }
    take(reader, tokenizer_kinds.colon);
}

;// CONCATENATED MODULE: ./lib/extract/python/simple-statement.js
/** Reads the statements that hold no others: expressions, assignments of any kind, and returns. */







/** An expression, or an assignment of any kind. */
function simpleStatement(reader, scope, fresh) {
    const first = expressions(reader);
    let kind = reader_kindOf(reader);
    let form = 'assignment';
    let passed;
    if (kind === tokenizer_kinds.colon && first.kind === 'name') {
        advance(reader);
        if (isEnd(reader_kindOf(reader)))
            return;
        const fromType = definition_annotation(reader, first.written);
        passed = fromType.kind === 'opaque' || fromType.kind === 'name' ? undefined : fromType;
        if (scope?.kind === 'class')
            form = 'default';
        kind = reader_kindOf(reader);
        if (scope?.environment !== undefined) {
            const stated = take(reader, tokenizer_kinds.equals) ? expressions(reader) : passed;
            target_assign(reader, first, fromEnvironment(first, stated, scope.environment), form, scope);
            return;
        }
        if (kind !== tokenizer_kinds.equals && passed !== undefined)
            target_assign(reader, first, passed, form, scope);
    }
    if (kind === tokenizer_kinds.augmented) {
        advance(reader);
        target_assign(reader, first, expressions(reader), 'assignment', scope);
    }
    else if (kind === tokenizer_kinds.equals) {
        const targets = [first];
        let value = first;
        while (take(reader, tokenizer_kinds.equals)) {
            if (reader_kindOf(reader) === tokenizer_kinds.magic) {
                magic(reader);
                return;
            }
            value = reader_isWord(reader, 'yield') ? expression_expression(reader) : expressions(reader);
            if (reader_kindOf(reader) === tokenizer_kinds.equals)
                targets.push(value);
        }
        for (const target of targets)
            target_assign(reader, target, value, form, scope);
    }
    else if (first.kind === 'text' || first.kind === 'join') {
        // A string alone on its line is thrown away by Python: a docstring, or the documentation of what stands above.
        bindInert(reader, fresh ? '__doc__' : '', first, 'documentation');
    }
    if (!isEnd(reader_kindOf(reader)) && reader_kindOf(reader) !== tokenizer_kinds.semicolon)
        rest(reader);
}
/** What follows an expression that no grammar explains (Python 2, templates): the calls in it are read all the same. */
function rest(reader) {
    if (take(reader, tokenizer_kinds.colon))
        return;
    const before = reader.at;
    expression_expression(reader);
    if (reader.at === before)
        advance(reader);
}
/** `return`, and what it gives. */
function simple_statement_returned(reader) {
    advance(reader);
    if (isEnd(reader_kindOf(reader)))
        return;
    const node = expressions(reader);
    const name = reader.path[reader.path.length - 1];
    // `get_model()` elsewhere reaches what is returned here.
    const defines = name === undefined ? undefined : { space: 'local', name: `${name}()` };
    if (name !== undefined)
        keepClient(reader, `${name}()`, node);
    if (node.kind !== 'name' || defines !== undefined)
        binding_bind(reader, 'element', 'return', node, { defines });
}

;// CONCATENATED MODULE: ./lib/extract/python/statement.js
/** Reads a Python text statement by statement: scopes, imports, definitions, and the expressions in all others. */











/** Longest string token that can name something, quotes included. */
const statement_longestName = 420;
/** Reads all statements from the cursor to the end. */
function statement_statements(reader) {
    const blocks = [];
    /** The scope whose body begins with the next indent, or on the rest of the line. */
    let pending;
    /** A string here is a docstring. */
    let fresh = true;
    let scope;
    let lineStart = true;
    for (;;) {
        const kind = reader_kindOf(reader);
        if (kind === tokenizer_kinds.end)
            return;
        if (kind === tokenizer_kinds.indent) {
            blocks.push({ scope, path: reader.path, owner: reader.owner });
            if (pending !== undefined) {
                scope = pending;
                if (pending.kind === 'class')
                    reader.owner = pending.name;
                reader.path = [...reader.path, pending.name];
                pending = undefined;
            }
            advance(reader);
            continue;
        }
        if (kind === tokenizer_kinds.dedent) {
            const outer = blocks.pop();
            if (outer !== undefined)
                ({ scope, path: reader.path, owner: reader.owner } = outer);
            pending = undefined;
            advance(reader);
            continue;
        }
        if (kind === tokenizer_kinds.newline || kind === tokenizer_kinds.semicolon) {
            lineStart ||= kind === tokenizer_kinds.newline;
            advance(reader);
            continue;
        }
        const before = reader.at;
        if (lineStart) {
            lineStart = false;
            // Each field of such a class is a variable of the environment, even without a value.
            const passed = scope?.environment === undefined && passOver(reader);
            if (passed !== false) {
                pending = passed === true ? undefined : passed;
                if (pending?.kind === 'class')
                    basesAt(reader, pending.name, before);
                fresh = pending !== undefined;
                continue;
            }
        }
        const opened = statement_statement(reader, scope, fresh);
        if (opened?.kind === 'class')
            basesAt(reader, opened.name, before);
        fresh = opened !== undefined;
        pending = opened;
        if (opened !== undefined) {
            // `def f(): return "x"`: the body stands on the rest of the line.
            if (!isEnd(reader_kindOf(reader))) {
                const { path, owner } = reader;
                reader.path = [...path, opened.name];
                if (opened.kind === 'class')
                    reader.owner = opened.name;
                while (!isEnd(reader_kindOf(reader))) {
                    const at = reader.at;
                    statement_statement(reader, opened, true);
                    if (!take(reader, tokenizer_kinds.semicolon) && reader.at === at)
                        advance(reader);
                }
                pending = undefined;
                reader.path = path;
                reader.owner = owner;
            }
        }
        if (reader.at === before)
            advance(reader);
    }
}
/** Reads one statement; the scope that it opens, if it is a definition. */
function statement_statement(reader, scope, fresh) {
    while (reader_isWord(reader, 'async'))
        advance(reader);
    const kind = reader_kindOf(reader);
    if (kind === tokenizer_kinds.magic) {
        magic(reader);
        return undefined;
    }
    if (kind === 64) {
        advance(reader);
        expression_expression(reader);
        return undefined;
    }
    if (kind === tokenizer_kinds.string &&
        isEnd(nextKind(reader)) &&
        reader.tokens.ends[reader.at] - startOf(reader) > statement_longestName) {
        advance(reader);
        return undefined;
    }
    if (kind === tokenizer_kinds.name) {
        switch (wordOf(reader)) {
            case 'import':
            case 'from':
                import_importStatement(reader);
                return undefined;
            case 'def':
                return definition_definition(reader);
            case 'class':
                return classDefinition(reader);
            case 'return':
                simple_statement_returned(reader);
                return undefined;
            case 'assert':
                advance(reader);
                reader.inAssert = true;
                expressions(reader);
                reader.inAssert = false;
                return undefined;
            case 'raise':
                advance(reader);
                reader.inRaise = true;
                expression_expression(reader);
                reader.inRaise = false;
                if (reader_isWord(reader, 'from'))
                    advance(reader);
                return undefined;
            case 'for':
                advance(reader);
                forClause(reader);
                take(reader, tokenizer_kinds.colon);
                return undefined;
            case 'case':
                if (beginsCase(reader)) {
                    casePattern(reader);
                    return undefined;
                }
                break;
            case 'type':
                if (nextKind(reader) === tokenizer_kinds.name) {
                    typeAlias(reader);
                    return undefined;
                }
                break;
            case 'match':
                if (startsOperand(nextKind(reader)))
                    advance(reader);
                break;
            case 'with':
                withStatement(reader);
                return undefined;
            case 'if':
            case 'elif':
            case 'else':
            case 'while':
            case 'try':
            case 'except':
            case 'finally':
            case 'del':
            case 'global':
            case 'nonlocal':
            case 'in':
            case 'as':
                advance(reader);
                if (reader_kindOf(reader) === tokenizer_kinds.colon)
                    advance(reader);
                else
                    expressions(reader);
                take(reader, tokenizer_kinds.colon);
                return undefined;
        }
    }
    simpleStatement(reader, scope, fresh);
    return undefined;
}
function startsOperand(kind) {
    return kind === tokenizer_kinds.name || kind === tokenizer_kinds.string || isOpening(kind);
}
/** `with open(x) as f, y as g:`. */
function withStatement(reader) {
    advance(reader);
    do {
        const value = expression_expression(reader);
        if (!reader_isWord(reader, 'as'))
            continue;
        advance(reader);
        const target = reader.grammar.operand(reader);
        if (target.kind === 'name')
            keepHandle(reader, target.written, value);
    } while (take(reader, tokenizer_kinds.comma));
    take(reader, tokenizer_kinds.colon);
}

;// CONCATENATED MODULE: ./lib/extract/python/index.js
/** Reads Python: calls, assignments, defaults, mappings and the commands that it runs. */







/** One of these stands in nearly every Python text that names a model; lower-case. */
const python_triggers = [
    'model',
    'llm',
    'embed',
    'from_pretrained',
    'huggingface',
    'hf_',
    'hf://',
    'transformer',
    'diffus',
    'pipeline',
    'snapshot_download',
    'ollama',
    'openai',
    'anthropic',
    'gpt-',
    'claude',
    'gemini',
    'llama',
    'mistral',
    'qwen',
    'deepseek',
    'whisper',
    'bedrock',
    '.gguf',
    '.safetensors',
    'replicate',
    'ultralytics',
    'repo_id',
    'checkpoint',
    'ckpt',
    'weights/',
    'yolo',
];
/** The extractor of Python files and of Python inside other files. */
const python_python = {
    id: 'python',
    title: 'Python',
    docs: 'https://docs.python.org/3/reference/',
    matches: ['*.py', '*.pyi', '*.pyw'],
    language: 'python',
    triggers: python_triggers,
    extract: ({ path, text }) => readPython(path, text),
};
/** Reads a Python text; with `everything`, statements that cannot matter are read as well. */
function readPython(path, text, everything = false) {
    const reader = readerOf(text, { expression: expression_expression, expressions: expressions, operand: expression_operand }, everything);
    statement_statements(reader);
    const problems = [];
    if (reader.tooDeep)
        problems.push({ code: 'nesting-too-deep', path });
    const { unclosed } = reader.tokens;
    if (unclosed >= 0)
        problems.push({ code: 'parse-error', path, line: positionOf(text, unclosed).line });
    const own = new Set(reader.bindings.flatMap(({ defines }) => (defines?.space === 'local' ? [defines.name] : [])));
    const [star] = reader.stars;
    const bindings = reader.stars.length === 1 ? throughStar(reader.bindings, own, star) : reader.bindings;
    return {
        bindings: withParameters(leading(bindings, own), text),
        ...(reader.snippets.length > 0 ? { snippets: reader.snippets } : {}),
        ...(reader.clients.length > 0 ? { clients: reader.clients } : {}),
        ...(reader.classes.length > 0 ? { classes: classHeads(reader) } : {}),
        ...(problems.length > 0 ? { problems } : {}),
    };
}
function classHeads(reader) {
    const span = { start: 0, end: 0 };
    return reader.classes.map(({ name, bases }) => ({
        name,
        bases: bases.map((written) => toValue(reader, { kind: 'name', written, subscript: false, span })),
    }));
}
/** Without the variables that only take over a name that nothing in the file defines. */
function leading(bindings, own) {
    const attributes = new Set([...own].map(lastSegment));
    const loads = bindings.some(({ value }) => value.kind === 'entry');
    return bindings.filter(({ form, value }) => {
        if (value.kind !== 'name' || value.space !== 'local' || form === 'argument' || form === 'positional')
            return true;
        if (own.has(value.name) || (value.name.includes('.') && attributes.has(lastSegment(value.name))))
            return true;
        return loads && beginsAny(own, value.module === undefined ? value.name : value.name.replace(/^\w+/, value.module));
    });
}
/** Whether a dotted name goes on from one of the names. */
function beginsAny(names, dotted) {
    for (let dot = dotted.lastIndexOf('.'); dot > 0; dot = dotted.lastIndexOf('.', dot - 1)) {
        if (names.has(dotted.slice(0, dot)))
            return true;
    }
    return false;
}
/** With one `from x import *`, names that the file itself never defines come from there. */
function throughStar(bindings, own, module) {
    const through = (value) => {
        if (value.kind === 'name' && value.space === 'local' && !own.has(value.name) && !value.name.startsWith('self.')) {
            return { ...value, space: 'module', module };
        }
        if (value.kind === 'join')
            return { ...value, parts: value.parts.map(through) };
        if (value.kind === 'either')
            return { ...value, options: value.options.map(through) };
        return value;
    };
    return bindings.map((binding) => ({ ...binding, value: through(binding.value) }));
}

;// CONCATENATED MODULE: ./lib/extract/notebook.js






/** The extractor of `.ipynb` files. */
const notebook = {
    id: 'notebook',
    title: 'Jupyter notebook',
    docs: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
    matches: ['*.ipynb'],
    triggers: python_triggers,
    extract: ({ path, text }) => extractNotebook(path, text),
};
/** Languages of kernels, by the beginning of their name; a kernel of another language is passed over. */
const kernels = [
    [/^(?:i?python|xpython|pyspark|sage|conda|pyodide|py\b)/, 'python'],
    [/^(?:bash|sh|shell|zsh)/, 'shell'],
    [/^(?:javascript|typescript|js|ts|deno|tslab|node)/, 'javascript'],
];
const foreign = /^(?:r|ir|julia|ruby|perl|scala|java|kotlin|c|c\+\+|xcpp|go|gophernotes|rust|evcxr|sql|octave|matlab|haskell|\.net|c#|f#|powershell|lua|php|swift|stata|sas)\b/;
/** Languages of cell magics; a magic that is missing here leaves its cell in the language of the kernel. */
const magics = {
    bash: 'shell',
    sh: 'shell',
    shell: 'shell',
    zsh: 'shell',
    system: 'shell',
    sx: 'shell',
    '!': 'shell',
    javascript: 'javascript',
    js: 'javascript',
    html: undefined,
    latex: undefined,
    markdown: undefined,
    svg: undefined,
    sql: undefined,
    bigquery: undefined,
    r: undefined,
    ruby: undefined,
    perl: undefined,
    cypher: undefined,
    mermaid: undefined,
    css: undefined,
    cmd: undefined,
    powershell: undefined,
    ai: undefined,
};
function extractNotebook(path, text) {
    const { cells, kernel, brokenAt } = readCells(text);
    const main = notebook_languageOf(kernel);
    const snippets = [];
    const sources = [];
    for (const cell of cells) {
        if (cell.type !== 'code')
            continue;
        const source = decodeSource(text, cell.source);
        const own = cellMagic(source);
        if (own !== undefined) {
            if (own !== 'none')
                snippets.push(own);
            continue;
        }
        const language = cell.language === undefined ? main : notebook_languageOf(cell.language);
        if (language === undefined)
            continue;
        // One text for all cells: imports of one hold in the next. A cell that leaves something open would swallow the others.
        if (language === 'python' && isClosed(source))
            sources.push(source);
        else
            snippets.push({ language, ...source });
    }
    if (sources.length > 0)
        snippets.unshift({ language: 'python', ...together(sources) });
    const problems = brokenAt < 0 ? [] : [{ code: 'parse-error', path, ...positionOf(text, brokenAt) }];
    return {
        bindings: [],
        ...(snippets.some(({ text: code }) => isPromising(code)) ? { snippets } : {}),
        ...(problems.length > 0 ? { problems } : {}),
    };
}
/** Triggers stand in outputs as well; here the code alone counts. */
function isPromising(code) {
    const lower = code.toLowerCase();
    return python_triggers.some((trigger) => lower.includes(trigger));
}
function notebook_languageOf(kernel) {
    const name = kernel?.trim().toLowerCase() ?? '';
    const known = kernels.find(([pattern]) => pattern.test(name));
    if (known !== undefined)
        return known[1];
    return foreign.test(name) ? undefined : 'python';
}
function isClosed({ text }) {
    const { unclosed, open } = tokenizer_tokenize(text);
    return unclosed < 0 && open === 0;
}
/** The snippet of a cell whose first line is `%%magic`; undefined when it has none or stays in its language, `none` when no reader takes it. */
function cellMagic(source) {
    const line = /^\s{0,200}%%([\w!]+)[ \t]*([^\r\n]{0,400})(?:\r?\n|$)/.exec(source.text);
    if (line === null)
        return undefined;
    const name = line[1].toLowerCase();
    const rest = line[2].trim();
    const words = rest.split(/\s+/);
    let language;
    if (name === 'writefile' || name === 'file' || name === 'writetemplate') {
        const file = words.findLast((word) => word !== '' && !word.startsWith('-'))?.replace(/^["']|["']$/g, '') ?? '';
        language = languageOfFile(file);
    }
    else if (name === 'script') {
        const shell = words.find((word) => /^(?:\/\S{1,60}\/)?(?:ba|z|da)?sh$/.test(word));
        language = shell !== undefined ? 'shell' : /^python/.test(words[0] ?? '') ? 'python' : undefined;
    }
    else if (Object.hasOwn(magics, name))
        language = magics[name];
    else
        return undefined;
    return language === undefined ? 'none' : { language, ...slice(source, line[0].length) };
}

;// CONCATENATED MODULE: ./lib/extract/procfile.js
/** Procfiles of Heroku, Foreman and honcho. */
const procfile = {
    id: 'procfile',
    title: 'Procfile',
    docs: 'https://devcenter.heroku.com/articles/procfile',
    matches: ['Procfile', 'Procfile.*'],
    extract: ({ text }) => {
        const snippets = [];
        for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length;) {
            const newline = text.indexOf('\n', line);
            const end = newline === -1 ? text.length : newline;
            const name = /^[\w-]{1,80}:[ \t]{0,80}/.exec(text.slice(line, Math.min(end, line + 200)))?.[0];
            const source = line + (name?.length ?? 0);
            if (name !== undefined && source < end) {
                snippets.push({ language: 'shell', text: text.slice(source, end), segments: [{ at: 0, source }] });
            }
            line = end + 1;
        }
        return { bindings: [], snippets };
    },
};

;// CONCATENATED MODULE: ./lib/extract/run-configuration.js
/** A comment, or a tag with its attributes. */
const tag = /<!--[\s\S]*?(?:-->|$)|<([A-Za-z][\w.-]{0,80})((?:\s{1,200}[\w:.-]{1,80}\s{0,8}=\s{0,8}"[^"<]{0,2000}"){1,24})/g;
const attribute = /([\w:.-]{1,80})\s{0,8}=\s{0,8}"([^"<]*)"/g;
const entities = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
/** The extractor of schemes and run configurations. */
const runConfiguration = {
    id: 'run-configuration',
    title: 'Xcode scheme, JetBrains run configuration',
    docs: 'https://developer.apple.com/documentation/xcode/customizing-the-build-schemes-for-a-project',
    matches: ['*.xcscheme', '*.run.xml'],
    triggers: ['model', 'llm', 'repo'],
    extract: ({ text }) => {
        const bindings = [];
        let line = '';
        const segments = [];
        for (const match of text.matchAll(tag)) {
            const from = match.index + match[0].length - (match[2]?.length ?? 0);
            const given = attributesOf(match[2] ?? '', from);
            if (given.isEnabled?.text === 'NO')
                continue;
            const argument = given.argument ?? (given.name?.text.endsWith('PARAMETERS') ? given.value : undefined);
            const name = (given.key ?? given.name)?.text;
            if (argument !== undefined) {
                segments.push({ at: line.length, source: argument.start });
                line += `${argument.text} `;
            }
            else if (/^env/i.test(match[1] ?? '') && name !== undefined && given.value !== undefined) {
                const { start, text: value } = given.value;
                const span = { start, end: start + value.length };
                const defines = { space: 'env', name };
                bindings.push({ form: 'assignment', name, value: { kind: 'text', text: value, span }, defines });
            }
        }
        const snippets = line.includes('-') ? [{ language: 'shell', text: line, segments }] : [];
        return { bindings, snippets };
    },
};
/** The attributes of a tag by name; an entity reads as its character and blanks, so that every text stays as long as it is written. */
function attributesOf(raw, from) {
    const given = Object.create(null);
    for (const { 0: whole, 1: name, 2: value, index } of raw.matchAll(attribute)) {
        const text = value.replace(/&(quot|apos|lt|gt|amp);/g, (entity, known) => entities[known].padEnd(entity.length));
        given[name] = { text, start: from + index + whole.length - 1 - value.length };
    }
    return given;
}

;// CONCATENATED MODULE: ./lib/extract/script.js
/** Reads files without an extension whose first line says which program runs them. */

/** Executables such as `bin/serve`, as the language of their shebang. */
const script = {
    id: 'script',
    title: 'Script without an extension',
    docs: 'https://man7.org/linux/man-pages/man2/execve.2.html',
    matches: ['!(*.*)'],
    triggers: ['#!'],
    extract: ({ text }) => {
        const language = text.startsWith('#!') ? languageOf('', text) : undefined;
        if (language === undefined)
            return { bindings: [] };
        return { bindings: [], snippets: [{ language, text, segments: [{ at: 0, source: 0 }] }] };
    },
};

;// CONCATENATED MODULE: ./lib/extract/settings.js
/** Reads files of `KEY=value` lines: .env, INI, Java properties, HOCON and other .conf files. */




const assignment = /^(?:export[ \t]{1,8}|set[ \t]{1,8}|-D)?([A-Za-z_][\w.-]{0,127}|"[^"\n]{1,128}")(\[\w{0,20}\])?[ \t]{0,40}(\+?=|:)[ \t]{0,40}/;
const block = /^([A-Za-z_"][\w.\-"]{0,127})[ \t]{0,40}[=:]?[ \t]{0,40}\{[ \t]{0,8}$/;
/** Whether a path is that of an environment file, whose keys are environment variables. */
function isEnvironment(path) {
    const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return /(?:^|[._-])env(?:rc|[._-]|$)/.test(base);
}
/** Key and value files. */
const settings_settings = {
    id: 'settings',
    title: 'environment, INI and properties files',
    docs: 'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax',
    matches: [
        '.env',
        '.env*',
        '.flaskenv',
        '*.env',
        '*.env.{example,sample,template,dist,default,defaults,local,dev,development,test,staging,prod,production}',
        '{env,dotenv}.{example,sample,template,dist,default,defaults,local,dev,development,test,staging,prod,production}*',
        '{env,dotenv}-{example,sample,template}',
        '*.ini',
        '*.cfg',
        '*.conf',
        '*.properties',
    ],
    language: 'settings',
    extract: ({ path, text }) => readSettings(text, isEnvironment(path)),
};
function readSettings(text, environment) {
    const bindings = [];
    const snippets = [];
    let section = [];
    let siblings = Object.create(null);
    let count = 0;
    const enter = (path) => {
        section = path;
        siblings = Object.create(null);
        count = 0;
    };
    for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length;) {
        const end = endOfLine(text, line);
        let at = line;
        while (at < end && ' \t'.includes(text[at]))
            at++;
        const indented = at > line;
        line = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end) + 1;
        const first = text[at];
        if (at === end || first === '#' || first === ';' || first === '!' || text.startsWith('//', at))
            continue;
        const head = text.slice(at, Math.min(end, at + 300));
        const title = /^\[([^\]\n]{1,200})\]/.exec(head)?.[1];
        if (title !== undefined) {
            enter(title.split(/[.:]/).map((part) => part.trim().replaceAll('"', '')));
            continue;
        }
        const opened = block.exec(head)?.[1];
        if (opened !== undefined && section.length < 32) {
            enter([...section, ...opened.replaceAll('"', '').split('.')]);
            continue;
        }
        if (first === '}') {
            enter(section.slice(0, -1));
            continue;
        }
        const match = assignment.exec(head);
        // An indented line without `=` goes on with a value of INI; a colon inside it is part of the text.
        if (match === null || (indented && match[3] === ':' && environment))
            continue;
        const name = match[1].replaceAll('"', '');
        const value = settings_readText(text, at + match[0].length, end, environment);
        line = Math.max(line, value.next);
        if (value.scalar.text.length <= 200 && count++ < 64)
            siblings[name] = value.scalar.text;
        if (isFlags(value.scalar.text))
            snippets.push(scriptOf(value.scalar));
        const read = readScalar(value.scalar, environment ? 'compose' : 'document');
        if (read === undefined)
            continue;
        // `spring.ai.openai.chat.options.model`: the dots of properties are levels.
        const keys = environment ? [name] : name.split('.');
        bindings.push({
            form: environment ? 'assignment' : 'key',
            name: keys.at(-1),
            value: value.literal ? { kind: 'text', text: value.scalar.text, span: value.scalar.span } : read,
            path: [...section, ...keys.slice(0, -1)],
            siblings,
            defines: { space: environment ? 'env' : 'local', name: environment ? name : [...section, name].join('.') },
        });
    }
    return { bindings, snippets };
}
function settings_readText(source, start, lineEnd, environment) {
    const quote = source[start];
    if (quote === '"' || quote === "'") {
        // Environment files allow line breaks in quotes; a quote that is not closed nearby is an ordinary character.
        const limit = environment ? Math.min(source.length, start + 4096) : lineEnd;
        const close = quote === '"' ? closingDouble(source, start + 1, limit) : closingSingle(source, start + 1, limit, false);
        if (close !== -1) {
            const decoded = decodeQuoted(source, start + 1, close, quote === '"' ? 'backslash' : 'none', false);
            const span = { start: start + 1, end: close };
            const scalar = { kind: 'scalar', style: 'quoted', span, ...decoded };
            const next = close > lineEnd ? endOfLine(source, close) + 1 : 0;
            return { scalar, literal: quote === "'", next };
        }
    }
    let end = start;
    while (end < lineEnd) {
        const char = source[end];
        const comment = char === '#' || (char === ';' && !environment) || (char === '/' && source[end + 1] === '/');
        if (comment && ((char === '#' && end === start) || ' \t'.includes(source[end - 1])))
            break;
        end++;
    }
    while (end > start && ' \t,'.includes(source[end - 1]))
        end--;
    const span = { start, end };
    return { scalar: { kind: 'scalar', text: source.slice(start, end), span, style: 'plain' }, literal: false, next: 0 };
}

;// CONCATENATED MODULE: ./lib/extract/shell/download.js
/** The bindings; those of variables that hold where a download is put are only linked through. */
function withTargets(bindings) {
    const fetched = new Set();
    for (const { form, value } of bindings) {
        if (form === 'assignment' && value.kind === 'text' && /^https?:/.test(value.text)) {
            const file = fileOf(value.text.replace(/[?#].*$/, ''));
            if (file !== undefined)
                fetched.add(file);
        }
    }
    if (fetched.size === 0)
        return bindings;
    return bindings.map((binding) => {
        const { form, value, inert } = binding;
        const path = form === 'assignment' && inert === undefined ? lastText(value) : undefined;
        const file = path === undefined || /^https?:/.test(path) ? undefined : fileOf(path);
        return file !== undefined && fetched.has(file) ? { ...binding, inert: 'target' } : binding;
    });
}
/** The name of a file with an extension, where a folder stands before it. */
function fileOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return file !== path && /.\.[a-z]\w{1,11}$/i.test(file) ? file : undefined;
}
function lastText(value) {
    if (value.kind === 'join') {
        const last = value.parts[value.parts.length - 1];
        return last?.kind === 'text' ? last.text : undefined;
    }
    return value.kind === 'text' ? value.text : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/shell/parser.js



/** Words in front of a command that belong to the grammar. */
const grammar = new Set([
    'if',
    'then',
    'elif',
    'else',
    'fi',
    'while',
    'until',
    'do',
    'done',
    '!',
    '{',
    '}',
    'time',
    'coproc',
    'esac',
]);
/** Every pipeline of `text`, those of substitutions included. */
function parseShell(text) {
    const pipelines = [];
    const substitute = (cursor, closed) => readList(cursor, closed, pipelines);
    readList({ text, at: 0, end: text.length, depth: 0, missing: { count: 0 }, substitute }, false, pipelines);
    return pipelines;
}
function readList(cursor, closed, pipelines) {
    const { text, end } = cursor;
    let words = [];
    let redirects = [];
    let commands = [];
    let pending = [];
    let piped = false;
    let parentheses = 0;
    let inTest = false;
    const cases = [];
    const endCommand = () => {
        if (words.length > 0 || redirects.length > 0) {
            const kind = inTest ? 'test' : isLoop(words) ? 'for' : 'simple';
            commands.push({ kind, words, redirects });
            words = [];
            redirects = [];
        }
        piped = false;
    };
    const endPipeline = () => {
        endCommand();
        if (commands.length > 0)
            pipelines.push(commands);
        commands = [];
    };
    const readPatterns = () => {
        const patterns = patternsOf(cursor);
        if (patterns === undefined)
            cases.pop();
        else if (patterns.length > 0)
            pipelines.push([{ kind: 'case', words: [cases[cases.length - 1], ...patterns], redirects: [] }]);
    };
    while (cursor.at < end) {
        skipBlanks(cursor);
        if (cursor.at >= end)
            break;
        const at = cursor.at;
        const character = text[at];
        const next = at + 1 < end ? text[at + 1] : '';
        if (character === '\n') {
            cursor.at++;
            inTest = false;
            // After `|` the command goes on in the next line; the here-documents come before it all the same.
            if (!piped || words.length > 0)
                endPipeline();
            bodiesOf(cursor, pending);
            pending = [];
        }
        else if (character === '#') {
            cursor.at = cursor_lineEnd(text, at, end);
        }
        else if (character === '<' || character === '>' || (character === '&' && next === '>')) {
            if (inTest)
                cursor.at++;
            else
                readRedirect(cursor, redirects, words, pending);
        }
        else if (character === ';') {
            endPipeline();
            cursor.at += next === ';' || next === '&' ? 2 : 1;
            if (cursor.at > at + 1) {
                if (text[cursor.at] === '&')
                    cursor.at++;
                if (cases.length > 0)
                    readPatterns();
            }
        }
        else if (character === '&' || character === '|') {
            const double = next === character;
            if (inTest && !double)
                cursor.at++;
            else {
                cursor.at += double || (character === '|' && next === '&') ? 2 : 1;
                if (character === '|' && !double) {
                    endCommand();
                    piped = true;
                }
                else if (inTest)
                    endCommand();
                else
                    endPipeline();
            }
        }
        else if (character === '(') {
            cursor.at++;
            if (inTest)
                continue;
            if (words.length === 0 && next === '(')
                skipArithmetic(cursor);
            else if (words.length === 1 && closesAtOnce(cursor))
                words = [];
            else
                parentheses++;
        }
        else if (character === ')') {
            cursor.at++;
            if (inTest)
                continue;
            endPipeline();
            if (parentheses > 0)
                parentheses--;
            else if (closed)
                break;
        }
        else {
            const word = readWord(cursor);
            if (cursor.at === at)
                cursor.at++;
            else if (/^\d$/.test(word.text) && (text[cursor.at] === '<' || text[cursor.at] === '>'))
                continue;
            else if (word.bare && words.length === 0 && grammar.has(word.text) && !inTest) {
                if (word.text === 'esac')
                    cases.pop();
            }
            else if (word.bare && words.length === 0 && word.text === '[[')
                inTest = true;
            else if (inTest && word.bare && word.text === ']]') {
                endCommand();
                inTest = false;
            }
            else
                words.push(word);
            if (words.length === 3 && words[0].text === 'case' && words[2].text === 'in' && words[0].bare) {
                cases.push(words[1]);
                words = [];
                readPatterns();
            }
            else if (words.length === 2 && words[0].bare && words[0].text === 'function')
                words = [];
        }
    }
    endPipeline();
}
function isLoop(words) {
    return words.length > 3 && words[0].bare && /^(?:for|select)$/.test(words[0].text) && words[2].text === 'in';
}
/** Whether only blanks stand between the cursor and a `)`, which is then passed: `name ( )`. */
function closesAtOnce(cursor) {
    const ahead = { ...cursor };
    skipBlanks(ahead);
    if (cursor.text[ahead.at] !== ')' || ahead.at >= cursor.end)
        return false;
    cursor.at = ahead.at + 1;
    return true;
}
function skipArithmetic(cursor) {
    const close = cursor.text.slice(cursor.at, Math.min(cursor.end, cursor.at + 400)).indexOf('))');
    cursor.at = close === -1 ? cursor.at : cursor.at + close + 2;
}
/** The alternatives of a `case` pattern up to its `)`; undefined at `esac` or when none stands here. */
function patternsOf(cursor) {
    const { text, end } = cursor;
    const patterns = [];
    while (cursor.at < end) {
        skipBlanks(cursor);
        const at = cursor.at;
        const character = text[at];
        if (character === ')') {
            cursor.at++;
            return patterns;
        }
        if (character === '#')
            cursor.at = cursor_lineEnd(text, at, end);
        else if (character === '\n' || character === '(' || character === '|')
            cursor.at++;
        else if (character === ';')
            return patterns.length > 0 ? patterns : undefined;
        else {
            const word = readWord(cursor);
            if (word.bare && word.text === 'esac')
                return undefined;
            if (cursor.at === at)
                cursor.at++;
            else
                patterns.push(word);
            // No pattern has that many words: the `case` was none.
            if (patterns.length > 50)
                return patterns;
        }
    }
    return undefined;
}
function readRedirect(cursor, redirects, words, pending) {
    const operator = /^(?:<<<|<<-?|<>|<&|<|&>>?|>>|>&|>\||>)/.exec(cursor.text.slice(cursor.at, cursor.at + 3))?.[0] ?? '>';
    const at = cursor.at;
    cursor.at = Math.min(cursor.end, at + operator.length);
    if (cursor.text[cursor.at] === '(' && operator.length === 1 && cursor.depth < maximumDepth) {
        cursor.at++;
        cursor.depth++;
        cursor.substitute(cursor, true);
        cursor.depth--;
        const hole = { kind: 'hole', text: cursor.text.slice(at, cursor.at), at: 0, source: at, end: cursor.at };
        words.push({ start: at, end: cursor.at, text: hole.text, parts: [hole], bare: false });
        return;
    }
    skipBlanks(cursor);
    const before = cursor.at;
    const target = readWord(cursor);
    if (cursor.at === before)
        return;
    if (operator === '<<' || operator === '<<-') {
        const document = {};
        pending.push({
            delimiter: target.text,
            verbatim: cursor.at - before !== target.text.length,
            dedent: operator === '<<-',
            document,
        });
        redirects.push({ operator, document });
    }
    else
        redirects.push({ operator, target });
}

;// CONCATENATED MODULE: ./lib/extract/shell/assignment.js




/** `export X=…`, `declare -A X=( … )`. */
function declare(name, words, exported, sink) {
    const exports = name === 'export' || words.some((word) => /^-[a-zA-Z]{0,5}x/.test(word.text));
    for (const word of words)
        if (!isFlag(word))
            assignment_assign(word, exports, exported, sink);
}
const overridden = /^\+{0,2}[A-Za-z_][\w.]{0,120}=\S/;
/** Binds an assignment; arrays give an element each. */
function assignment_assign(word, exports, exported, sink) {
    const found = assignmentOf(word);
    if (!found)
        return;
    const { name, key, from } = found;
    const space = exports || exported.has(name) ? 'env' : 'local';
    const defines = { space, name };
    if (word.elements) {
        for (const element of word.elements) {
            const keyed = /^\[(.{1,100}?)\]=/.exec(element.text);
            if (isJson(element.text))
                sink_embed(sink, element, 'json');
            else if (keyed)
                sink_bind(sink, {
                    form: 'key',
                    name: keyed[1].replace(/^["']|["']$/g, ''),
                    path: [name],
                    value: wordValue(element, keyed[0].length),
                    defines,
                });
            else if (overridden.test(element.text)) {
                // `ARGS=(trainer.model.path=owner/name)`: what a program is told to override.
                const at = element.text.indexOf('=') + 1;
                const own = element.text.slice(0, at - 1).replace(/^\++/, '');
                sink_bind(sink, { form: 'key', name: own, path: [name], value: wordValue(element, at) });
            }
            else
                sink_bind(sink, { form: 'element', name, value: wordValue(element), defines });
        }
        return;
    }
    const text = word.text.slice(from);
    if (isJson(text)) {
        sink_embed(sink, word, 'json', from);
        return;
    }
    const literals = word.parts.map((part) => (part.kind === 'literal' ? part.text : '')).join('');
    // `ARGS="--model x"` and `CMD="vllm serve x"` are commands in waiting.
    if (/(?:^|\s)--?[A-Za-z][\w-]{0,60}[\s=]/.test(literals.slice(from, from + 4000)))
        sink_embed(sink, word, 'shell', from);
    const value = assignment_listed(name, wordValue(word, from));
    if (value.kind === 'opaque')
        return;
    sink_bind(sink, key === undefined
        ? { form: 'assignment', name, value, defines }
        : { form: 'key', name: key, path: [name], value, defines });
}
/** `MODELS="a/b c/d"`: words of a text that is evidently a list. */
function assignment_listed(name, value) {
    if (value.kind !== 'text' || value.text.length > 2000 || value.span.end - value.span.start !== value.text.length)
        return value;
    const words = [...value.text.matchAll(/\S+/g)];
    if (words.length < 2 || words.length > 40 || !words.every(([word]) => /^\w[\w./:@-]{0,200}$/.test(word)))
        return value;
    if (!/(?:s|_list)$/i.test(name) && !words.every(([word]) => /[/:]/.test(word)))
        return value;
    const elements = words.map((word) => {
        const start = value.span.start + word.index;
        return { kind: 'text', text: word[0], span: { start, end: start + word[0].length } };
    });
    return { kind: 'list', elements, span: value.span };
}
const assignment_equality = /^(?:==?|!=|=~|-eq|-ne)$/;
/** Operands of `[ a = b ]`: what is compared is not used. */
function assignment_compare(words, sink) {
    for (let at = 1; at + 1 < words.length; at++) {
        if (!assignment_equality.test(words[at].text))
            continue;
        const sides = [words[at - 1], words[at + 1]];
        const subject = sides.map(variableOf).find((name) => name !== undefined) ?? '';
        for (const side of sides)
            if (word_isLiteral(side))
                sink_bind(sink, compared(subject, side));
    }
}
/** The binding of a word that `name` is compared with. */
function compared(name, word) {
    return { form: 'element', name, value: wordValue(word), inert: 'comparison' };
}
/** Name of the variable that a word is, and is no more than. */
function variableOf(word) {
    const value = word.parts.length === 1 ? word.parts[0].value : undefined;
    if (value?.kind === 'name')
        return value.name;
    const first = value?.kind === 'either' ? value.options[0] : undefined;
    return first?.kind === 'name' ? first.name : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/shell/container.js
/** Commands that run another command elsewhere: in a container, a pod or on another machine. */


/** Where the inner command of `callee` begins in `words`, the words behind the callee; undefined for every other command. */
function splitOf(callee, words) {
    if (/^(?:docker|podman|nerdctl)(?: container)? (?:run|create|exec)$|^docker(?:-| )compose (?:run|exec)$|^podman(?:-| )compose (?:run|exec)$/.test(callee)) {
        const at = afterFlags(words, callee.split(/[ -]/)[0]);
        const image = words[at]?.text;
        return {
            own: Math.min(words.length, at + 1),
            inner: Math.min(words.length, at + 1),
            ...(image === undefined ? {} : { image }),
        };
    }
    if (/^(?:kubectl|oc) (?:exec|run|debug)$|^ray job submit$|^modal shell$|^sky exec$/.test(callee)) {
        const dashes = words.findIndex((word) => word.bare && word.text === '--');
        return dashes === -1 ? undefined : { own: dashes, inner: dashes + 1 };
    }
    if (callee === 'ssh') {
        const at = afterFlags(words, 'ssh');
        return { own: 0, inner: Math.min(words.length, at + 1) };
    }
    return undefined;
}
/** Index of the first word that is neither a flag nor its value, when every flag not known to stand alone takes one. */
function afterFlags(words, name) {
    const tool = name === 'ssh' ? { letters: 'tTAaCfgKkMNnqsvXxYyG46' } : tools[name];
    let at = 0;
    while (at < words.length && isFlag(words[at])) {
        const { text } = words[at];
        at++;
        if (text === '--')
            break;
        const flag = text.replace(/^--?/, '');
        const cluster = !text.startsWith('--') && flag.length > 1;
        if (text.includes('=') || standsAlone(flag, tool))
            continue;
        // `-p8080:80` and `-it` hold all that they need.
        if (cluster &&
            !([...flag.slice(0, -1)].every((letter) => tool?.letters?.includes(letter)) && !standsAlone(flag.slice(-1), tool)))
            continue;
        at++;
    }
    return at;
}
/** Whether the words behind an image are arguments of its entrypoint and no command: flags, or something like `owner/name`. */
function isForEntrypoint(word) {
    return (isFlag(word) ||
        (word.parts[0]?.kind === 'literal' && /^[\w-][\w.-]{0,100}[/:]/.test(word.text)) ||
        word.parts[0]?.kind === 'hole');
}
/** Binds the words behind an image as arguments of its entrypoint. */
function readEntrypoint(words, callee, image, sink) {
    readArguments(words, { callee, ...(image === undefined ? {} : { siblings: { image } }) }, sink, 1);
}

;// CONCATENATED MODULE: ./lib/extract/shell/subcommand.js
/** Splits the words behind a tool into its subcommand and the rest. */



/** The words of the subcommand, and how many words they and the flags before them take. */
function subcommandOf(words, tool) {
    const found = [];
    let depth = tool?.depth ?? 0;
    let at = 0;
    while (found.length < depth && at < words.length) {
        const word = words[at];
        if (isFlag(word)) {
            const value = globalFlags.has(word.text.replace(/^--?/, '')) && !word.text.includes('=');
            if (!words[at + (value ? 2 : 1)])
                break;
            at += value ? 2 : 1;
            continue;
        }
        if (!word_isLiteral(word) ||
            !/^[a-z][a-z0-9_.:-]{0,40}$/.test(word.text) ||
            (tool?.only && !tool.only.includes(word.text)))
            break;
        if (found.length === 0 && tool?.groups?.includes(word.text))
            depth++;
        found.push(word.text);
        at++;
    }
    return { subcommand: found.join(' '), length: found.length === 0 ? 0 : at };
}

;// CONCATENATED MODULE: ./lib/extract/shell/python-command.js
/** Reads `python …` and the launchers that start Python scripts. */






/** Reads the words behind `python`: code, a module or a script. */
function python_command_readPython(words, sink) {
    let at = 0;
    for (; at < words.length && isFlag(words[at]); at++) {
        const flag = words[at].text;
        const next = words[at + 1];
        if (/^-[a-zA-Z]{0,5}c$/.test(flag)) {
            if (next)
                sink_embed(sink, next, 'python');
            return;
        }
        if (/^-[a-zA-Z]{0,5}m$|^--module$/.test(flag)) {
            const module = next?.text ?? '';
            const rest = words.slice(at + 2);
            if (next && word_isLiteral(next) && launchers.includes(module) && launch(module, rest, sink))
                return;
            if (module === '' || silent.has(module))
                return;
            const tool = Object.hasOwn(tools, module) ? tools[module] : undefined;
            const { subcommand, length } = subcommandOf(rest, tool);
            readArguments(rest.slice(length), { callee: subcommand === '' ? module : `${module} ${subcommand}`, tool, script: !tool }, sink);
            return;
        }
        if (flag === '-W' || flag === '-X')
            at++;
    }
    const script = words[at];
    if (!script || script.text === '-') {
        readArguments(words.slice(at + 1), { callee: 'python -' }, sink);
        return;
    }
    readArguments(words.slice(at + 1), { callee: `python ${commandName(script) ?? script.text.slice(0, 80)}`, script: true }, sink);
}
/** Reads `accelerate launch --flags script.py --model x` as a launcher and a script; false when no script is found. */
function launch(name, words, sink) {
    const at = words.findIndex((word, index) => (/\.py$/.test(word.text) && !isFlag(word)) ||
        (index > 0 && /^(?:-m|--module)$/.test(words[index - 1].text) && !isFlag(word)));
    if (at === -1)
        return false;
    const module = at > 0 && /^(?:-m|--module)$/.test(words[at - 1].text);
    const own = words.slice(0, module ? at - 1 : at);
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
    const { subcommand, length } = subcommandOf(own, tool);
    readArguments(own.slice(length), { callee: subcommand === '' ? name : `${name} ${subcommand}`, tool }, sink);
    if (module)
        python_command_readPython(words.slice(at - 1), sink);
    else
        readArguments(words.slice(at + 1), { callee: `python ${commandName(words[at]) ?? words[at].text.slice(0, 80)}`, script: true }, sink);
    return true;
}

;// CONCATENATED MODULE: ./lib/extract/shell/command.js
/** Reads one command: takes off what wraps it, names it, and binds its arguments. */









/** Commands inside commands (`docker run … sh -c …`). */
const command_maximumNesting = 6;
/** Reads one command of a pipeline; `exported` are the names that the text exports anywhere. */
function command_readCommand(words, exported, sink, nesting = 0) {
    let at = 0;
    for (;;) {
        const from = at;
        while (at < words.length && assignmentOf(words[at]))
            at++;
        const prefixes = at < words.length;
        for (const word of words.slice(from, at)) {
            // `CMD=(vllm serve --model x)` is a command in waiting.
            if (word.elements?.some(isFlag) && nesting < command_maximumNesting)
                command_readCommand(word.elements, exported, sink, nesting + 1);
            else
                assignment_assign(word, prefixes, exported, sink);
        }
        if (!prefixes)
            return;
        const taken = wrapperLength(words, at);
        if (taken === 0)
            break;
        at += taken;
    }
    const name = commandName(words[at]);
    const rest = words.slice(at + 1);
    // `uv run -m module`
    if (at > 0 && /^(?:-m|--module)$/.test(words[at].text)) {
        python_command_readPython(words.slice(at), sink);
        return;
    }
    // The arguments of a container whose command stands in its image.
    if (isFlag(words[at]) || words[at].text.includes('://')) {
        readArguments(words.slice(at), {}, sink);
        return;
    }
    if (name === undefined)
        return;
    if (/^(?:export|readonly|local|declare|typeset)$/.test(name)) {
        declare(name, rest, exported, sink);
        return;
    }
    if (name === '[' || name === 'test') {
        assignment_compare(rest, sink);
        return;
    }
    if (/^(?:ba|z|k|da|a)?sh$/.test(name) || name === 'su') {
        const code = rest.findIndex((word) => /^-[a-z]{0,6}c$/.test(word.text) || word.text === '--command');
        const script = rest[code + 1]?.text === '--' ? rest[code + 2] : rest[code + 1];
        if (code !== -1 && script) {
            sink_embed(sink, script, 'shell');
            return;
        }
    }
    if (name === 'eval' ||
        name === 'concurrently' ||
        name === 'tmux' ||
        name === 'screen' ||
        name === 'alias' ||
        name === 'parallel') {
        for (const word of rest)
            if (/\s/.test(word.text))
                sink_embed(sink, word, 'shell', assignmentOf(word)?.from ?? 0);
        if (name !== 'eval' && name !== 'parallel')
            return;
        command_readCommand(rest.filter((word) => !/\s/.test(word.text)), exported, sink, command_maximumNesting);
        return;
    }
    if (name === 'node' || name === 'deno' || name === 'bun') {
        const code = rest.findIndex((word) => /^(?:-e|--eval|-p)$/.test(word.text));
        if (code !== -1 && rest[code + 1]) {
            sink_embed(sink, rest[code + 1], 'javascript');
            return;
        }
    }
    if (name === 'python') {
        python_command_readPython(rest, sink);
        return;
    }
    if (/\.py$/.test(name)) {
        readArguments(rest, { callee: `python ${name}`, script: true }, sink);
        return;
    }
    if (launchers.includes(name) && launch(name, rest, sink))
        return;
    if (silent.has(name))
        return;
    readTool(name, rest, exported, sink, nesting);
}
function readTool(name, rest, exported, sink, nesting) {
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
    const { subcommand, length } = subcommandOf(rest, tool);
    const script = /^(?:ba|z|k)?sh$/.test(name) && rest[length] && !isFlag(rest[length]);
    const callee = script
        ? `${name} ${commandName(rest[length]) ?? ''}`.trim()
        : subcommand === ''
            ? name
            : `${name} ${subcommand}`;
    const words = rest.slice(script ? length + 1 : length);
    const split = splitOf(callee, words);
    if (split) {
        const inner = words.slice(split.inner);
        readArguments(words.slice(0, split.own), { callee, tool }, sink);
        if (inner.length === 0)
            return;
        if (callee === 'ssh' && inner.length === 1) {
            sink_embed(sink, inner[0], 'shell');
            return;
        }
        if (isForEntrypoint(inner[0])) {
            readEntrypoint(inner, callee, split.image, sink);
            return;
        }
        if (nesting < command_maximumNesting)
            command_readCommand(inner, exported, sink, nesting + 1);
        return;
    }
    const invocation = {
        callee,
        tool,
        ...(name === 'make' || / (?:set env|config:set|secrets set)$/.test(callee) ? { assigns: true } : {}),
        ...(speech.test(name) ? { inert: 'documentation' } : {}),
    };
    readArguments(words, invocation, sink);
    if (tool === undefined && !speech.test(name))
        bindNamed(words, sink);
}
/** `ask LLM_MODEL_ID "which model" owner/name`: a function that is given the name of a variable, and what it is to hold. */
function bindNamed(words, sink) {
    const name = words[0] !== undefined && word_isLiteral(words[0]) ? words[0].text : '';
    if (!/^[A-Z][A-Z0-9]*_[A-Z0-9_]{1,80}$/.test(name))
        return;
    for (const word of words.slice(1, 6)) {
        if (!isFlag(word) && word_isLiteral(word))
            sink_bind(sink, { form: 'default', name, value: wordValue(word, 0) });
    }
}

;// CONCATENATED MODULE: ./lib/extract/shell/outlet.js
/** Where the output of a command goes, and which language is read there. */



/** Base name of the command itself, behind assignments and wrappers. */
function innermost(words) {
    let at = 0;
    while (at < words.length && assignmentOf(words[at]))
        at++;
    const name = commandName(words[at]);
    if (name === 'xargs')
        return name;
    for (let taken = wrapperLength(words, at); taken > 0 && at + taken < words.length; taken = wrapperLength(words, at))
        at += taken;
    return commandName(words[at]);
}
/** Language that a command reads from its standard input. */
function inputOf(words) {
    const name = innermost(words);
    if (name === undefined)
        return undefined;
    const second = words.map((word) => word.text).find((text) => text === 'compose' || text === 'build');
    return (inputLanguages[`${name} ${second ?? ''}`] ??
        (Object.hasOwn(inputLanguages, name) ? inputLanguages[name] : undefined));
}
/** Where the output of a command goes: the path of a file, or `|language` of the next command; undefined: to a person. */
function outletOf(command, next) {
    const file = [...command.redirects]
        .reverse()
        .find(({ operator, target }) => target && /^(?:&?>>?|>\|)$/.test(operator) && target.text !== '/dev/null');
    if (file?.target)
        return file.target.text;
    if (innermost(command.words) === 'tee')
        return command.words.find((word, index) => index > 0 && !isFlag(word) && word.text !== 'tee')?.text;
    if (!next)
        return undefined;
    if (innermost(next.words) === 'tee')
        return (next.words.find((word, index) => index > 0 && !isFlag(word) && word.text !== 'tee')?.text ??
            outletOf(next, undefined));
    const language = inputOf(next.words);
    return language === undefined ? undefined : `|${language}`;
}

;// CONCATENATED MODULE: ./lib/extract/shell/pipeline.js
/** Reads a pipeline: loops, comparisons, commands, and the text that one hands to a file or to the next. */







/** Reads a whole pipeline. */
function readPipeline(pipeline, exported, sink) {
    pipeline.forEach((command, index) => {
        const { kind, words } = command;
        if (kind === 'for') {
            const name = words[1].text;
            for (const word of words.slice(3))
                sink_bind(sink, { form: 'element', name, value: wordValue(word), defines: { space: 'local', name } });
        }
        else if (kind === 'case') {
            const name = variableOf(words[0]) ?? 'case';
            for (const word of words.slice(1))
                sink_bind(sink, compared(name, word));
        }
        else if (kind === 'test')
            assignment_compare(words, sink);
        else
            readSimple(command, pipeline[index + 1], exported, sink);
    });
}
function readSimple(command, next, exported, sink) {
    const { words, redirects } = command;
    if (redirects.length === 0 && next === undefined) {
        command_readCommand(words, exported, sink);
        return;
    }
    const name = innermost(words);
    const outlet = outletOf(command, next);
    const speaks = name === 'echo' || name === 'printf';
    if (speaks && outlet)
        pipeline_written(words, outlet, sink);
    else if (speaks && next && innermost(next.words) === 'xargs') {
        // `echo a b | xargs ollama pull`: the words are arguments of that command.
        const list = words.slice(1).filter((word) => !isFlag(word));
        command_readCommand([...next.words, ...list], exported, sink);
    }
    else if (words.length > 0)
        command_readCommand(words, exported, sink);
    const own = name === undefined || /^(?:cat|echo|printf|tee|envsubst|sed|awk|:)$/.test(name) ? undefined : inputOf(words);
    for (const { operator, target, document } of redirects) {
        if (operator === '<<<' && target) {
            const language = own ?? (isJson(target.text) ? 'json' : undefined);
            if (language)
                sink_embed(sink, target, language);
        }
        else if (document?.body) {
            const { body } = document;
            const sniffed = isJson(body.text) ? 'json' : isCommandLine(body.text) ? 'shell' : undefined;
            const language = (own === undefined ? languageOf(outlet ?? '', body.text) : own) ?? sniffed;
            if (language)
                sink.snippets.push({ language, ...body });
        }
    }
}
/** A command kept for later (`read -r -d '' command <<EOF`): lines that begin with flags. */
function isCommandLine(text) {
    return (text.slice(0, 4000).match(/^[ \t]{0,20}--[a-z][\w.-]{0,60}[ =]/gim)?.length ?? 0) >= 2;
}
/** Text that `echo` writes to a file or hands to a command. */
function pipeline_written(words, outlet, sink) {
    for (const word of words.slice(1)) {
        if (isFlag(word) || word.text === '-')
            continue;
        const assignment = /^(?:export\s{1,9})?([A-Za-z_]\w{0,200})=/.exec(word.text);
        const language = languageOf(outlet, word.text);
        if (isJson(word.text))
            sink_embed(sink, word, 'json');
        else if (assignment &&
            !word.text.includes('\n') &&
            (language === undefined || language === 'settings' || language === 'shell')) {
            const name = assignment[1];
            sink_bind(sink, {
                form: 'assignment',
                name,
                value: unquoted(word, assignment[0].length),
                defines: { space: 'env', name },
            });
        }
        else if (language !== undefined)
            sink_embed(sink, word, language);
    }
}

;// CONCATENATED MODULE: ./lib/extract/shell/scope.js
/** Names that the text exports anywhere, so that what is assigned to them reaches the environment. */
function exportedNames(pipelines) {
    const names = new Set();
    for (const { words } of pipelines.flat()) {
        const command = words[0]?.text;
        if (command !== 'export' &&
            !(/^(?:declare|typeset)$/.test(command ?? '') && /^-[a-zA-Z]{0,5}x/.test(words[1]?.text ?? '')))
            continue;
        for (const word of words.slice(1)) {
            const name = /^[A-Za-z_]\w{0,200}/.exec(word.text)?.[0];
            if (name !== undefined)
                names.add(name);
        }
    }
    return names;
}
/**
 * The bindings with every variable in its name space: `env` when exported, `local` behind an assignment of this text, else
 * both, for the text may stand inside another one (a recipe, a container's command) that assigns the variable.
 */
function settled(bindings, exported) {
    const assigned = new Map();
    for (const { defines, value } of bindings) {
        if (defines?.space !== 'local')
            continue;
        assigned.set(defines.name, Math.min(assigned.get(defines.name) ?? Number.POSITIVE_INFINITY, value.span.end));
    }
    const settle = (value) => {
        switch (value.kind) {
            case 'name': {
                if (value.space !== 'env' || exported.has(value.name))
                    return value;
                const local = { ...value, space: 'local' };
                const since = assigned.get(value.name);
                return since !== undefined && value.span.start >= since
                    ? local
                    : { kind: 'either', options: [local, value], span: value.span };
            }
            case 'join':
                return { ...value, parts: value.parts.map(settle) };
            case 'either':
                return { ...value, options: value.options.map(settle) };
            case 'list':
                return { ...value, elements: value.elements.map(settle) };
            default:
                return value;
        }
    };
    return bindings.map((binding) => binding.value.kind === 'text' ? binding : { ...binding, value: settle(binding.value) });
}

;// CONCATENATED MODULE: ./lib/extract/shell.js
/** Reads shell scripts: assignments, loops, commands with their flags and arguments, and the languages embedded in them. */




/** Shell scripts, and every command line that another file holds. */
const shell_shell = {
    id: 'shell',
    title: 'Shell script',
    docs: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
    matches: [
        '*.sh',
        '*.bash',
        '*.zsh',
        '*.ksh',
        '*.slurm',
        '*.sbatch',
        '*.sh.{tpl,tmpl,tftpl,template,j2,in}',
        '.envrc',
    ],
    language: 'shell',
    extract: ({ text }) => readShell(text),
};
/** What the shell text says. */
function readShell(text) {
    const pipelines = parseShell(text);
    const exported = exportedNames(pipelines);
    const sink = { bindings: [], snippets: [] };
    for (const pipeline of pipelines)
        readPipeline(pipeline, exported, sink);
    return { bindings: withTargets(settled(sink.bindings, exported)), snippets: sink.snippets };
}

;// CONCATENATED MODULE: ./lib/extract/source-text.js
/** One pass over comments, strings and what stands between them; every part is bounded by its own line or its closing mark. */
const token = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|<!--[\s\S]*?(?:-->|$)|#(?!\[)[^\n]*|"((?:[^"\\\n]|\\.){0,400})"|'((?:[^'\\\n]|\\.){0,400})'|`([^`\n]{0,400})`|[\w$.-]{1,120}|[=!]==?|:=|=>|::|->|[^\s\w]|\n/g;
const word = /^\.?[A-Za-z_$][\w$.-]*$/;
/** Calls that give back what they are given, in another type: `String::from("x")`, `Some("x")`, `aws.String("x")`. */
const wrapper = /^(?:String(?:\.from)?|(?:Cow|Arc|Box|Rc)\.(?:from|new|Borrowed)|Some|Ok|Optional(?:\.of(?:Nullable)?)?|(?:aws|openai|anthropic|proto|to|ptr|pointer|lo)\.(?:String|F|Ptr|To|ToPtr|Opt))$/;
const sourceText = {
    id: 'source-text',
    title: 'Other source code (Go, Java, Kotlin, Rust, C#, Ruby, PHP, Swift, Scala, protobuf text)',
    docs: 'https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml',
    matches: [
        '*.go',
        '*.java',
        '*.kt',
        '*.kts',
        '*.rs',
        '*.cs',
        '*.rb',
        '*.php',
        '*.swift',
        '*.scala',
        '*.pbtxt',
        '*.dart',
        '*.ex',
        '*.exs',
        '*.bicep',
        '*.jl',
        '*.r',
        '*.lua',
        '*.ps1',
    ],
    triggers: [
        'model',
        'llm',
        'gpt-',
        'claude',
        'gemini',
        'ollama',
        'huggingface',
        'hf.co',
        '.gguf',
        'embed',
        'llama',
        'mistral',
        'qwen',
        'deepseek',
        'safetensors',
        '.onnx',
    ],
    extract({ text }) {
        const bindings = [];
        let before = '';
        let last = '';
        let declared = '';
        let held = '';
        let wrapped = '';
        const calls = stack();
        for (const match of text.matchAll(token)) {
            const raw = match[0];
            const literal = match[1] ?? match[2] ?? match[3];
            if (raw === '\n')
                continue;
            if (literal === undefined) {
                if (raw.startsWith('/*') ||
                    raw.startsWith('//') ||
                    raw.startsWith('<!--') ||
                    (raw.length > 1 && raw.startsWith('#')))
                    continue;
                // `model_code: String::from("name")`: the field holds what the call is given.
                const wraps = raw === '(' && wrapper.test(last);
                if (wraps)
                    wrapped ||= held;
                else if (raw === '(' || raw === ')' || raw === ',')
                    wrapped = '';
                // `const MODEL: &str = "name"`: between the name and the sign stands its type.
                if (raw === ':' && word.test(last))
                    declared = last;
                else if (/^[;,(){}]$/.test(raw))
                    declared = held = '';
                if ((raw === ':' || raw === '=' || raw === ':=') && word.test(last))
                    held = raw === '=' && declared !== '' ? declared : last;
                if (wraps)
                    calls.enter(calls.top()?.callee ?? '', calls.top()?.at);
                else if (raw === '(')
                    calls.enter(word.test(last) ? last : '');
                else if (raw === ')')
                    calls.leave();
                else if (raw === ';')
                    calls.clear();
                else if (raw === ',')
                    calls.next();
                // `Repo::with_revision(` is called by both names.
                const qualified = last === '::' && word.test(before) && word.test(raw) && before.length + raw.length < 120;
                const name = qualified ? `${before}.${raw}` : raw;
                before = last;
                last = name;
                continue;
            }
            const start = match.index + 1;
            if (literal.length > 1 && !literal.includes('\\')) {
                bindings.push({
                    ...(last === '(' && wrapper.test(before)
                        ? unwrapped(wrapped, before, calls.top())
                        : source_text_placed(last === '=' && declared !== '' ? declared : before, last, calls.top())),
                    value: { kind: 'text', text: literal, span: { start, end: start + literal.length } },
                });
            }
            before = last;
            last = literal !== '' && word.test(literal) ? literal : 'string';
        }
        return { bindings };
    },
};
/** Calls that are kept inside one another; what lies deeper counts as the innermost of them. */
const source_text_deepest = 32;
/** The open calls around a token; a bracket without a callee belongs to the call around it. */
function stack() {
    const calls = [];
    let beyond = 0;
    return {
        enter: (callee, at = 0) => {
            if (calls.length < source_text_deepest)
                calls.push({ callee, at });
            else
                beyond++;
        },
        leave: () => {
            if (beyond > 0)
                beyond--;
            else
                calls.pop();
        },
        next: () => {
            if (beyond === 0 && calls.length > 0)
                calls[calls.length - 1].at++;
        },
        clear: () => {
            calls.length = 0;
            beyond = 0;
        },
        top: () => {
            const inner = calls[calls.length - 1];
            return inner?.callee === '' ? undefined : inner;
        },
    };
}
/** What stands around the call `wrapper` that gives back the string that it is given: a name, else the call around it. */
function unwrapped(name, wrapper, open) {
    if (name !== '')
        return { form: 'key', name };
    return { form: 'positional', name: String(open?.at ?? 0), callee: open?.callee ?? wrapper };
}
/** What the two tokens before a string and the call around it say about it. */
function source_text_placed(before, last, open) {
    const named = (form) => ({ form, name: before });
    if (last === '=' && word.test(before))
        return named('assignment');
    if (/^(?:[=!]==?|case|when)$/.test(last))
        return { form: 'element', name: '0', inert: 'comparison' };
    if ((last === ':=' || last === ':' || last === '=>') && word.test(before))
        return named('key');
    if (last === '(' && word.test(before))
        return { form: 'positional', name: '0', callee: before };
    // `new Client(new Uri(address), "name")`
    if (open && open.at > 0 && last === ',')
        return { form: 'positional', name: String(open.at), callee: open.callee };
    return { form: 'element', name: '0', ...(open ? { path: [open.callee] } : {}) };
}

;// CONCATENATED MODULE: ./lib/extract/terraform/lexer.js
/** Cuts HCL into tokens; quoted templates and heredocs into texts and holes, each bracket knowing its partner. */
/** Kinds of tokens. */
const lexer_kinds = {
    end: 0,
    word: 1,
    number: 2,
    sign: 3,
    line: 4,
    /** Start of a quoted template or heredoc. */
    open: 5,
    /** Raw characters inside a template. */
    text: 6,
    /** `${` or `%{`. */
    hole: 7,
    holeEnd: 8,
    close: 9,
};
/** Raw characters of a token. */
function rawOf(tokens, index) {
    return tokens.source.slice(tokens.start[index], tokens.end[index]);
}
const numberAt = /\d[\d.]{0,40}(?:[eE][+-]?\d{1,5})?/y;
const heredocAt = /<<-?([\p{L}_][\p{L}\p{N}_-]{0,63})[ \t]{0,16}\r?\n/uy;
const signs = ['...', '==', '!=', '<=', '>=', '&&', '||', '=>', '::'];
/** Tokens of an HCL text. */
function lexer_tokenize(source) {
    const kind = [];
    const start = [];
    const end = [];
    let markers;
    const modes = [{ kind: 'code', braces: 0, textEnd: 0, markerEnd: 0 }];
    let torn = false;
    let at = 0;
    const push = (of, from, to) => {
        kind.push(of);
        start.push(from);
        end.push(to);
        at = to;
    };
    const inTemplate = (mode) => {
        const quoted = mode.kind === 'quote';
        const limit = quoted ? source.length : mode.textEnd;
        const from = at;
        let i = at;
        for (; i < limit; i++) {
            const code = source.charCodeAt(i);
            if (quoted && (code === 34 || code === 10))
                break;
            if (quoted && code === 92)
                i++;
            else if ((code === 36 || code === 37) && source.charCodeAt(i + 1) === 123)
                break;
            else if ((code === 36 || code === 37) && source.charCodeAt(i + 1) === code && source.charCodeAt(i + 2) === 123)
                i += 2;
        }
        i = Math.min(i, limit);
        if (i > from)
            push(lexer_kinds.text, from, i);
        const code = source.charCodeAt(i);
        if (i < limit && (code === 36 || code === 37)) {
            push(lexer_kinds.hole, i, i + (source[i + 2] === '~' ? 3 : 2));
            modes.push({ kind: 'code', braces: 0, textEnd: 0, markerEnd: 0 });
        }
        else if (quoted) {
            if (code !== 34)
                torn = true;
            push(lexer_kinds.close, i, code === 34 ? i + 1 : i);
            modes.pop();
        }
        else {
            push(lexer_kinds.close, i, mode.markerEnd);
            modes.pop();
        }
    };
    const inCode = (mode) => {
        const code = source.charCodeAt(at);
        if (code === 10)
            push(lexer_kinds.line, at, at + 1);
        else if (code <= 32 || code === 0xfeff || code === 0xa0)
            at++;
        else if (code === 35 || (code === 47 && source.charCodeAt(at + 1) === 47)) {
            const stop = source.indexOf('\n', at);
            at = stop < 0 ? source.length : stop;
        }
        else if (code === 47 && source.charCodeAt(at + 1) === 42) {
            const stop = source.indexOf('*/', at + 2);
            if (stop < 0)
                torn = true;
            at = stop < 0 ? source.length : stop + 2;
        }
        else if (code === 34) {
            push(lexer_kinds.open, at, at + 1);
            modes.push({ kind: 'quote', braces: 0, textEnd: 0, markerEnd: 0 });
        }
        else if (code === 60 && source.charCodeAt(at + 1) === 60 && matches(heredocAt)) {
            const opened = heredocAt.lastIndex;
            const marker = /[\p{L}_][\p{L}\p{N}_-]{0,63}/u.exec(source.slice(at, opened))[0];
            push(lexer_kinds.open, at, opened);
            markers ??= markerLines(source);
            const found = heredocEnd(source, opened, marker, markers.get(marker) ?? []);
            // As in HCL itself, a heredoc without its marker lasts to the end of the file.
            if (found === undefined)
                torn = true;
            modes.push({ kind: 'heredoc', braces: 0, ...(found ?? { textEnd: source.length, markerEnd: source.length }) });
        }
        else if (code === 125 && modes.length > 1 && mode.braces === 0) {
            push(lexer_kinds.holeEnd, at, at + 1);
            modes.pop();
        }
        else if (isLetter(code))
            push(lexer_kinds.word, at, wordEnd(source, at));
        else if (code >= 48 && code <= 57 && matches(numberAt))
            push(lexer_kinds.number, at, numberAt.lastIndex);
        else {
            if (code === 123)
                mode.braces++;
            else if (code === 125 && mode.braces > 0)
                mode.braces--;
            const single = code === 123 || code === 125 || code === 91 || code === 93 || code === 40 || code === 41 || code === 44;
            const long = single ? undefined : signs.find((sign) => source.startsWith(sign, at));
            push(lexer_kinds.sign, at, at + (long?.length ?? 1));
        }
    };
    const matches = (pattern) => {
        pattern.lastIndex = at;
        return pattern.test(source);
    };
    for (;;) {
        const mode = modes[modes.length - 1];
        if (mode.kind === 'code') {
            if (at >= source.length)
                break;
            inCode(mode);
        }
        else {
            inTemplate(mode);
        }
    }
    if (modes.length > 1)
        torn = true;
    const count = kind.length;
    for (let i = 0; i < 4; i++)
        push(lexer_kinds.end, source.length, source.length);
    const partner = new Int32Array(count + 4).fill(count);
    const unpaired = lexer_pair({ source, kind, start }, count, partner);
    return { source, count, kind, start, end, partner, torn: torn || unpaired };
}
function isLetter(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}
function wordEnd(source, from) {
    let at = from + 1;
    for (; at < source.length; at++) {
        const code = source.charCodeAt(at);
        if (!isLetter(code) && !(code >= 48 && code <= 57) && code !== 45)
            break;
    }
    return at;
}
const markerLine = /^[\p{L}_][\p{L}\p{N}_-]{0,63}$/u;
/** Offsets of the lines that hold nothing but a word, by that word: one search for all heredocs of a file. */
function markerLines(source) {
    const lines = new Map();
    for (let line = 0; line < source.length;) {
        const stop = source.indexOf('\n', line);
        const lineEnd = stop < 0 ? source.length : stop;
        const word = lineEnd - line < 512 ? source.slice(line, lineEnd).trim() : '';
        if (markerLine.test(word)) {
            const known = lines.get(word);
            if (known)
                known.push(line);
            else
                lines.set(word, [line]);
        }
        line = lineEnd + 1;
    }
    return lines;
}
/** Where the line with the marker begins, and where the marker ends. */
function heredocEnd(source, from, marker, lines) {
    let low = 0;
    for (let high = lines.length; low < high;) {
        const middle = (low + high) >> 1;
        if (lines[middle] < from)
            low = middle + 1;
        else
            high = middle;
    }
    const line = lines[low];
    return line === undefined ? undefined : { textEnd: line, markerEnd: source.indexOf(marker, line) + marker.length };
}
const terraform_lexer_closing = { '(': ')', '[': ']', '{': '}' };
const lexer_furthest = 32;
function lexer_pair({ source, kind, start }, count, partner) {
    const open = [];
    const wanted = [];
    let torn = false;
    for (let i = 0; i < count; i++) {
        const k = kind[i];
        const char = k === lexer_kinds.sign ? source[start[i]] : '';
        const closer = k === lexer_kinds.sign ? terraform_lexer_closing[char] : k === lexer_kinds.open ? 'close' : k === lexer_kinds.hole ? 'hole' : undefined;
        if (closer !== undefined) {
            open.push(i);
            wanted.push(closer);
            continue;
        }
        const ends = k === lexer_kinds.close
            ? 'close'
            : k === lexer_kinds.holeEnd
                ? 'hole'
                : char === ')' || char === ']' || char === '}'
                    ? char
                    : '';
        if (ends === '')
            continue;
        const lowest = Math.max(0, wanted.length - lexer_furthest);
        let level = wanted.length - 1;
        while (level >= lowest && wanted[level] !== ends)
            level--;
        if (level < lowest) {
            torn = true;
            continue;
        }
        if (level < wanted.length - 1)
            torn = true;
        for (let j = level; j < open.length; j++)
            partner[open[j]] = i;
        open.length = level;
        wanted.length = level;
    }
    return torn || open.length > 0;
}

;// CONCATENATED MODULE: ./lib/extract/terraform/cursor.js

/** Levels of nesting that are read. */
const cursor_deepest = 150;
/** Reads one level deeper; undefined where that is too deep. */
function within(p, read) {
    if (p.depth >= cursor_deepest) {
        p.tooDeep = true;
        return undefined;
    }
    p.depth++;
    const result = read();
    p.depth--;
    return result;
}
/** Whether `sign` stands at the cursor. */
function isSign(p, sign) {
    const { kind, start, end, source } = p.tokens;
    if (kind[p.at] !== lexer_kinds.sign)
        return false;
    return end[p.at] - start[p.at] === sign.length && source.startsWith(sign, start[p.at]);
}
/** What was read since token `first`. */
function cursor_spanFrom(p, first) {
    const last = Math.max(first, p.at - 1);
    return { start: p.tokens.start[first], end: p.tokens.end[last] };
}
/** Moves past line ends. */
function skipLines(p) {
    while (p.tokens.kind[p.at] === lexer_kinds.line)
        p.at++;
}

;// CONCATENATED MODULE: ./lib/extract/terraform/expression.js


const expression_operators = new Set(['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||']);
const expression_constants = new Set(['true', 'false', 'null']);
/** One expression; where lines are free (inside brackets) they do not end it. */
function terraform_expression_expression(p, free) {
    const first = p.at;
    const node = within(p, () => expression_conditional(p, free));
    if (node !== undefined)
        return node;
    const opens = p.tokens.partner[first] < p.tokens.count;
    p.at = opens ? p.tokens.partner[first] + 1 : Math.min(p.tokens.count, first + 1);
    return { kind: 'opaque', inner: [], span: cursor_spanFrom(p, first) };
}
function expression_conditional(p, free) {
    if (free)
        skipLines(p);
    const first = p.at;
    let node = operation(p, free);
    if (!isSign(p, '?'))
        return node;
    const options = [];
    const inner = [];
    while (isSign(p, '?')) {
        p.at++;
        inner.push(node);
        options.push(terraform_expression_expression(p, free));
        if (free)
            skipLines(p);
        if (!isSign(p, ':'))
            return { kind: 'either', options, inner, span: cursor_spanFrom(p, first) };
        p.at++;
        node = operation(p, free);
    }
    options.push(node);
    return { kind: 'either', options, inner, span: cursor_spanFrom(p, first) };
}
function operation(p, free) {
    if (free)
        skipLines(p);
    const first = p.at;
    let spent = false;
    while (isSign(p, '!') || isSign(p, '-')) {
        spent = true;
        p.at++;
    }
    const operands = [terraform_expression_operand(p)];
    let compares = false;
    for (;;) {
        if (free)
            skipLines(p);
        if (p.tokens.kind[p.at] !== lexer_kinds.sign || !expression_operators.has(rawOf(p.tokens, p.at)))
            break;
        if (isSign(p, '==') || isSign(p, '!='))
            compares = true;
        p.at++;
        if (free)
            skipLines(p);
        while (isSign(p, '!') || isSign(p, '-'))
            p.at++;
        operands.push(terraform_expression_operand(p));
    }
    if (operands.length === 1 && !spent)
        return operands[0];
    return { kind: compares ? 'comparison' : 'opaque', inner: operands, span: cursor_spanFrom(p, first) };
}
function terraform_expression_operand(p) {
    const { kind, partner, count } = p.tokens;
    const first = p.at;
    let node = terraform_expression_primary(p);
    const inner = [];
    for (;;) {
        if (isSign(p, '.') && (kind[p.at + 1] === lexer_kinds.word || kind[p.at + 1] === lexer_kinds.number)) {
            const member = rawOf(p.tokens, p.at + 1);
            p.at += 2;
            node = traversed(node, member, inner, cursor_spanFrom(p, first));
        }
        else if (isSign(p, '.') || isSign(p, '...')) {
            p.at++;
            if (isSign(p, '*'))
                p.at++;
        }
        else if (isSign(p, '[') && p.at > first) {
            const close = partner[p.at];
            p.at++;
            const key = p.at < close && !isSign(p, '*') ? terraform_expression_expression(p, true) : undefined;
            p.at = Math.min(count, close + 1);
            const text = key?.kind === 'template' && key.parts.length === 1 ? key.parts[0] : undefined;
            if (key !== undefined && text === undefined)
                inner.push(key);
            const member = text !== undefined && 'raw' in text ? text.raw : undefined;
            node = traversed(node, member, inner, cursor_spanFrom(p, first));
        }
        else {
            return node;
        }
    }
}
function traversed(node, member, inner, span) {
    if (node.kind === 'name' && member !== undefined)
        return { kind: 'name', name: `${node.name}.${member}`, span };
    return { kind: 'opaque', inner: node.kind === 'opaque' ? [...node.inner] : [node, ...inner], span };
}
function terraform_expression_primary(p) {
    const { kind, partner, count } = p.tokens;
    const first = p.at;
    switch (kind[first]) {
        case lexer_kinds.open:
            return expression_template(p);
        case lexer_kinds.word: {
            let name = rawOf(p.tokens, p.at++);
            while (isSign(p, '::') && kind[p.at + 1] === lexer_kinds.word) {
                name += `::${rawOf(p.tokens, p.at + 1)}`;
                p.at += 2;
            }
            if (isSign(p, '('))
                return { kind: 'call', name, args: items(p), span: cursor_spanFrom(p, first) };
            return expression_constants.has(name)
                ? { kind: 'opaque', inner: [], span: cursor_spanFrom(p, first) }
                : { kind: 'name', name, span: cursor_spanFrom(p, first) };
        }
        case lexer_kinds.number:
            p.at++;
            return { kind: 'opaque', inner: [], span: cursor_spanFrom(p, first) };
        case lexer_kinds.sign:
            break;
        default:
            return { kind: 'opaque', inner: [], span: cursor_spanFrom(p, first) };
    }
    if (isSign(p, '(')) {
        const inner = items(p);
        return inner[0] ?? { kind: 'opaque', inner: [], span: cursor_spanFrom(p, first) };
    }
    if (isSign(p, '[') || isSign(p, '{')) {
        const isList = isSign(p, '[');
        let next = first + 1;
        while (kind[next] === lexer_kinds.line)
            next++;
        if (kind[next] === lexer_kinds.word && rawOf(p.tokens, next) === 'for') {
            const close = partner[first];
            p.at = next + 1;
            return { kind: 'opaque', inner: forParts(p, close), span: cursor_spanFrom(p, first) };
        }
        if (isList)
            return { kind: 'list', items: items(p), span: cursor_spanFrom(p, first) };
        return { kind: 'object', entries: entries(p), span: cursor_spanFrom(p, first) };
    }
    p.at = Math.min(count, first);
    return { kind: 'opaque', inner: [], span: cursor_spanFrom(p, first) };
}
/** Expressions separated by commas between the bracket at the current token and its partner. */
function items(p) {
    const close = p.tokens.partner[p.at];
    const found = [];
    p.at++;
    for (;;) {
        skipLines(p);
        if (p.at >= close)
            break;
        const before = p.at;
        if (!isSign(p, ','))
            found.push(terraform_expression_expression(p, true));
        skipLines(p);
        if (isSign(p, ',') || p.at === before)
            p.at++;
    }
    p.at = Math.min(p.tokens.count, close + 1);
    return found;
}
function entries(p) {
    const close = p.tokens.partner[p.at];
    const found = [];
    p.at++;
    for (;;) {
        skipLines(p);
        if (p.at >= close)
            break;
        const before = p.at;
        const key = isSign(p, ',') ? undefined : operation(p, false);
        if (key !== undefined && (isSign(p, '=') || isSign(p, ':'))) {
            p.at++;
            skipLines(p);
            found.push({ name: nameOf(key), value: terraform_expression_expression(p, false) });
        }
        if (isSign(p, ',') || p.at === before)
            p.at++;
    }
    p.at = Math.min(p.tokens.count, close + 1);
    return found;
}
function nameOf(key) {
    if (key.kind === 'name')
        return key.name;
    if (key.kind !== 'template' || key.parts.length !== 1)
        return '';
    const part = key.parts[0];
    return 'raw' in part ? part.raw : '';
}
/** The expressions of `for x in list : key => value if condition`. */
function forParts(p, close) {
    const found = [];
    while (p.at < close) {
        const before = p.at;
        const separates = p.tokens.kind[p.at] === lexer_kinds.word ? /^(?:in|if)$/.test(rawOf(p.tokens, p.at)) : isSeparator(p);
        if (separates || p.tokens.kind[p.at] === lexer_kinds.line)
            p.at++;
        else
            found.push(terraform_expression_expression(p, true));
        if (p.at === before)
            p.at++;
    }
    p.at = Math.min(p.tokens.count, close + 1);
    return found;
}
function isSeparator(p) {
    return isSign(p, ':') || isSign(p, '=>') || isSign(p, ',') || isSign(p, '...');
}
function expression_template(p) {
    const { kind, partner, start, end, count } = p.tokens;
    const first = p.at;
    const close = partner[first];
    const heredoc = end[first] - start[first] > 1;
    const parts = [];
    p.at++;
    while (p.at < close) {
        const at = p.at;
        if (kind[at] === lexer_kinds.text) {
            p.at++;
            parts.push({ raw: rawOf(p.tokens, at), span: cursor_spanFrom(p, at) });
        }
        else if (kind[at] === lexer_kinds.hole) {
            const holeEnd = partner[at];
            const directive = p.tokens.source[start[at]] === '%';
            p.at++;
            const hole = directive || p.at >= holeEnd ? { kind: 'opaque', inner: [], span: cursor_spanFrom(p, at) } : terraform_expression_expression(p, true);
            p.at = Math.min(count, holeEnd + 1);
            parts.push({ hole, span: cursor_spanFrom(p, at) });
        }
        else {
            p.at++;
        }
    }
    p.at = Math.min(count, close + 1);
    return { kind: 'template', parts, heredoc, span: cursor_spanFrom(p, first) };
}

;// CONCATENATED MODULE: ./lib/extract/terraform/parser.js
/** Builds the tree of an HCL text out of its tokens; passes over what it cannot read. */



/** The body of a whole file, and whether something was nested too deep to be read. */
function parse(tokens) {
    const p = { tokens, at: 0, depth: 0, tooDeep: false };
    return { body: bodyUntil(p, tokens.count), tooDeep: p.tooDeep };
}
function bodyUntil(p, end) {
    const attributes = [];
    const blocks = [];
    while (p.at < end) {
        const before = p.at;
        const name = labelAt(p);
        if (name === undefined) {
            p.at = Math.max(p.at, before + 1);
        }
        else if (isSign(p, '=')) {
            p.at++;
            attributes.push({ name, value: terraform_expression_expression(p, false) });
        }
        else {
            const block = blockAt(p, name, end);
            if (block !== undefined)
                blocks.push(block);
        }
    }
    return { attributes, blocks };
}
function blockAt(p, type, end) {
    const labels = [];
    while (p.at < end) {
        if (isSign(p, '{')) {
            const close = p.tokens.partner[p.at];
            p.at++;
            const body = within(p, () => bodyUntil(p, close));
            p.at = Math.min(p.tokens.count, close + 1);
            return body && { type, labels, body };
        }
        const label = labelAt(p);
        if (label === undefined)
            return undefined;
        labels.push(label);
    }
    return undefined;
}
/** A bare word or a quoted text without holes, moving past it. */
function labelAt(p) {
    const { kind, partner } = p.tokens;
    if (kind[p.at] === lexer_kinds.word)
        return rawOf(p.tokens, p.at++);
    if (kind[p.at] !== lexer_kinds.open)
        return undefined;
    const close = partner[p.at];
    const label = close === p.at + 2 ? rawOf(p.tokens, p.at + 1) : '';
    p.at = Math.min(p.tokens.count, close + 1);
    return label;
}

;// CONCATENATED MODULE: ./lib/extract/terraform/value.js
/** Functions that hand on what they were given, as far as names go. */
const value_transparent = new Set(('jsonencode yamlencode base64encode base64gzip textencodebase64 jsondecode yamldecode tostring tomap toset tolist ' +
    'tuple object sensitive nonsensitive ephemeralasnull trimspace chomp lower merge concat flatten compact distinct ' +
    'sort reverse setunion one indent').split(' '));
const alternatives = new Set(['coalesce', 'try', 'coalescelist', 'lookup', 'element', 'optional']);
/** Functions that only look at their arguments. */
const value_comparing = new Set([
    'contains',
    'regex',
    'regexall',
    'can',
    'startswith',
    'endswith',
    'strcontains',
    'anytrue',
]);
const value_escapes = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|([$%])[$%](?=\{)/g;
const value_named = { n: '\n', t: '\t', r: '\r' };
/** The text that raw characters of a template stand for, and where its pieces begin in the file. */
function decoded(raw, start, heredoc) {
    const segments = [{ at: 0, source: start }];
    if (!raw.includes('\\') && !raw.includes('{'))
        return { text: raw, segments };
    let text = '';
    let from = 0;
    for (const found of raw.matchAll(value_escapes)) {
        const sign = found[4];
        if (heredoc && sign === undefined)
            continue;
        text += raw.slice(from, found.index);
        const code = found[1] ?? found[2];
        const point = code === undefined ? 0 : Number.parseInt(code, 16);
        segments.push({ at: text.length, source: start + found.index });
        text +=
            sign ??
                (code === undefined ? (value_named[found[3]] ?? found[3]) : point > 0x10ffff ? '' : String.fromCodePoint(point));
        from = found.index + found[0].length;
        segments.push({ at: text.length, source: start + from });
    }
    return { text: text + raw.slice(from), segments };
}
/** A template as text for another language, holes as they are written; undefined when the node is none. */
function scalarOf(source, node) {
    if (node.kind === 'call' && value_transparent.has(node.name) && node.args.length === 1)
        return scalarOf(source, node.args[0]);
    if (node.kind === 'name')
        return referenceScalar(node.name, node.span);
    if (node.kind !== 'template')
        return undefined;
    let text = '';
    const segments = [];
    for (const part of node.parts) {
        const piece = 'raw' in part
            ? decoded(part.raw, part.span.start, node.heredoc)
            : { text: source.slice(part.span.start, part.span.end), segments: [{ at: 0, source: part.span.start }] };
        for (const segment of piece.segments) {
            const last = segments.at(-1);
            // Pieces that run on in the file need no mark of their own.
            if (last && last.source - last.at === segment.source - segment.at - text.length)
                continue;
            if (last?.at === text.length + segment.at)
                segments.pop();
            segments.push({ at: text.length + segment.at, source: segment.source });
        }
        text += piece.text;
    }
    const span = insideOf(node.parts, node.span);
    return {
        kind: 'scalar',
        text,
        span,
        style: node.heredoc ? 'block' : 'quoted',
        segments: segments.length > 0 ? segments : [{ at: 0, source: span.start }],
    };
}
/** A bare `var.x` among the words of a command, as the hole that it would be in a template. */
function referenceScalar(name, { start, end }) {
    if (!name.startsWith('var.') && !name.startsWith('local.'))
        return undefined;
    const segments = [
        { at: 0, source: start },
        { at: 2, source: start },
        { at: name.length + 2, source: end },
    ];
    return { kind: 'scalar', text: `\${${name}}`, span: { start, end }, style: 'plain', segments };
}
function insideOf(parts, fallback) {
    const first = parts[0];
    return first === undefined ? fallback : { start: first.span.start, end: parts.at(-1).span.end };
}
/** What an expression comes to. */
function valueIn(node) {
    const { span } = node;
    switch (node.kind) {
        case 'template': {
            const parts = node.parts.map((part) => {
                if ('hole' in part)
                    return valueIn(part.hole);
                const { text } = decoded(part.raw, part.span.start, node.heredoc);
                return { kind: 'text', text, span: part.span };
            });
            const [only] = parts;
            return parts.length === 1 ? only : { kind: 'join', parts, span };
        }
        case 'name':
            return value_nameValue(node.name, span);
        case 'list':
            return { kind: 'list', elements: node.items.map(valueIn), span };
        case 'either':
            return { kind: 'either', options: node.options.map(valueIn), span };
        case 'call':
            return callValue(node.name, node.args, span);
        default:
            return { kind: 'opaque', span };
    }
}
/** `var.x` and `local.x`; locals belong to the whole folder, hence to the same name space. */
function value_nameValue(name, span) {
    if (name.startsWith('var.'))
        return { kind: 'name', space: 'variable', name: name.slice(4), span };
    return name.startsWith('local.') ? { kind: 'name', space: 'variable', name, span } : { kind: 'opaque', span };
}
function callValue(name, args, span) {
    if (name === 'format')
        return value_formatted(args, span);
    if (alternatives.has(name)) {
        // The key of `lookup(map, key, default)` and the type of `optional(type, default)` are no alternatives.
        const options = name === 'lookup' ? args.filter((_, index) => index !== 1) : name === 'optional' ? args.slice(1) : args;
        return { kind: 'either', options: options.map(valueIn), span };
    }
    if (!value_transparent.has(name))
        return { kind: 'opaque', span };
    if (args.length === 1)
        return valueIn(args[0]);
    return { kind: 'list', elements: args.map(valueIn), span };
}
/** `format("%s/%s", a, b)` as a join. */
function value_formatted(args, span) {
    const [pattern] = args;
    if (pattern?.kind !== 'template' || pattern.parts.length !== 1)
        return { kind: 'opaque', span };
    const part = pattern.parts[0];
    if (!('raw' in part))
        return { kind: 'opaque', span };
    const parts = [];
    let from = 0;
    let next = 1;
    const add = (to) => {
        if (to <= from)
            return;
        const start = part.span.start + from;
        parts.push({ kind: 'text', text: part.raw.slice(from, to), span: { start, end: part.span.start + to } });
    };
    for (const found of part.raw.matchAll(/%[svdq]/g)) {
        add(found.index);
        const arg = args[next++];
        parts.push(arg === undefined ? { kind: 'opaque', span } : valueIn(arg));
        from = found.index + found[0].length;
    }
    add(part.raw.length);
    return { kind: 'join', parts, span };
}

;// CONCATENATED MODULE: ./lib/extract/terraform/finds.js

const finds_longestText = 400;
const finds_longestSibling = 120;
const finds_mostSiblings = 24;
/** The same place for what no other place can reach. */
function unreached({ path, inert }) {
    return { path, ...(inert !== undefined && { inert }) };
}
/** Short literal texts of attributes, by name. */
function textsOf(attributes) {
    const texts = {};
    let count = 0;
    for (const { name, value } of attributes) {
        if (value.kind !== 'template' || name === '__proto__')
            continue;
        const written = valueIn(value);
        if (written.kind !== 'text' || written.text.length > finds_longestSibling)
            continue;
        texts[name] = written.text;
        if (++count >= finds_mostSiblings)
            break;
    }
    return texts;
}
/** The texts beside `name`. */
function finds_without(texts, name) {
    const { [name]: _, ...others } = texts;
    return others;
}
/** The value without the parts that say nothing; undefined when nothing is left. */
function finds_telling(value) {
    switch (value.kind) {
        case 'text':
            return value.text !== '' && value.text.length <= finds_longestText ? value : undefined;
        case 'name':
            return value;
        case 'join':
            return value.parts.some((part) => finds_telling(part) !== undefined) ? value : undefined;
        case 'either': {
            const options = value.options.map(finds_telling).filter((option) => option !== undefined);
            return options.length === 0 ? undefined : { ...value, options };
        }
        case 'list': {
            const elements = value.elements.map(finds_telling).filter((element) => element !== undefined);
            return elements.length === 0 ? undefined : { ...value, elements };
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/extract/terraform/script.js
/** Finds scripts and documents in other languages inside HCL. */



const script_scriptKeys = new Set(('user_data user_data_base64 user_data_replace custom_data startup_script startup-script metadata_startup_script ' +
    'user-data script inline commands runcmd on_create on_start content_script').split(' '));
/** Hands scripts and documents in other languages on; true when the node was one. */
function script_script(finds, name, node, place) {
    if (script_scriptKeys.has(name) && node.kind !== 'name') {
        const scalars = script_scalarsOf(finds.source, node);
        if (scalars === undefined)
            return false;
        const snippet = scalars.length === 1 ? scriptOf(scalars[0]) : linesOf(scalars);
        if (snippet !== undefined)
            finds.snippets.push(snippet);
        return snippet !== undefined;
    }
    const items = node.kind === 'list' ? node.items : [node];
    let found = false;
    for (const item of items) {
        const scalar = scalarOf(finds.source, item);
        if (scalar?.style !== 'block')
            continue;
        const isValues = name === 'values' && place.path.includes('helm_release');
        const language = isValues ? 'yaml' : embeddedLanguage(name, scalar);
        if (language === undefined)
            continue;
        finds.snippets.push(scriptOf(scalar, language));
        found = true;
    }
    return found;
}
/** The words or lines of a template or a list of templates. */
function script_scalarsOf(source, node) {
    const items = node.kind === 'list' ? node.items : [node];
    const scalars = items.map((item) => scalarOf(source, item)).filter((scalar) => scalar !== undefined);
    return scalars.length > 0 && scalars.length === items.length ? scalars : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/terraform/walk.js
/** Walks the tree of an HCL text and yields its bindings and the scripts inside. */




const walk_environmentKeys = new Set('env environment environments environment_variable environment_variables env_var env_vars environment_vars'.split(' '));
const walk_wordKeys = ['entrypoint', 'entry_point', 'entryPoint', 'command', 'args'];
const documentation = new Set(['description', 'error_message']);
/** Reads a file's body; in a variable definitions file the attributes are values of variables. */
function walkFile(finds, body, definesVariables) {
    for (const { name, value } of body.attributes) {
        const reached = definesVariables ? name : undefined;
        bindNode(finds, 'assignment', name, value, { path: [] }, {}, reached);
    }
    for (const block of body.blocks)
        walkTop(finds, block);
}
function walkTop(finds, block) {
    const { type, labels, body } = block;
    const [label] = labels;
    if (type === 'locals') {
        for (const { name, value } of body.attributes) {
            bindNode(finds, 'assignment', name, value, { path: ['locals'] }, {}, `local.${name}`);
        }
        return;
    }
    if (type !== 'variable' || label === undefined) {
        walkBlock(finds, block, []);
        return;
    }
    const place = { path: ['variable'] };
    const siblings = textsOf(body.attributes);
    for (const { name, value } of body.attributes) {
        if (name === 'default')
            bindNode(finds, 'default', label, value, place, finds_without(siblings, name), label);
        else if (name === 'type')
            typeDefaults(finds, value, { path: ['variable', label], reached: label });
        else
            bindNode(finds, 'key', name, value, { path: ['variable', label] }, finds_without(siblings, name));
    }
    for (const inner of body.blocks)
        walkBlock(finds, inner, ['variable', label]);
}
function walkBlock(finds, { type, labels, body }, around) {
    const path = [...around, type, ...labels];
    const named = namedPair(type, body.attributes);
    if (named !== undefined) {
        bindPair(finds, named, { path }, walk_environmentKeys.has(type));
    }
    else {
        walkEntries(finds, body.attributes, { path });
    }
    for (const block of body.blocks)
        walkBlock(finds, block, path);
}
/** `{ name = "X", value = "y" }` where such pairs stand for settings. */
function namedPair(key, attributes) {
    if (!walk_environmentKeys.has(key) && key !== 'set' && key !== 'set_sensitive' && key !== 'set_list')
        return undefined;
    const name = attributes.find((attribute) => attribute.name.toLowerCase() === 'name')?.value;
    const value = attributes.find((attribute) => attribute.name.toLowerCase() === 'value')?.value;
    if (name === undefined || value === undefined)
        return undefined;
    const written = valueIn(name);
    return written.kind === 'text' ? { name: written.text, value } : undefined;
}
function bindPair(finds, { name, value }, place, isEnvironment) {
    bindNode(finds, 'assignment', name, value, place, {}, isEnvironment ? name : undefined, 'env');
}
/** Attributes of a block or entries of an object. */
function walkEntries(finds, attributes, place) {
    const siblings = textsOf(attributes);
    const key = place.path.at(-1) ?? '';
    const isEnvironment = walk_environmentKeys.has(key) ||
        (key === 'variables' && place.path.some((part) => walk_environmentKeys.has(part))) ||
        (key === 'for_each' && place.path.some((part) => walk_environmentKeys.has(part)));
    const words = [];
    for (const wordKey of walk_wordKeys) {
        const node = attributes.find(({ name }) => name === wordKey)?.value;
        if (node !== undefined)
            words.push(...(script_scalarsOf(finds.source, node) ?? []));
    }
    const line = words.length > 1 ? commandLineOf(words) : words[0] && isCommand(words[0].text) ? scriptOf(words[0]) : undefined;
    if (line !== undefined)
        finds.snippets.push(line);
    for (const { name, value } of attributes) {
        if (line !== undefined && walk_wordKeys.includes(name) && script_scalarsOf(finds.source, value) !== undefined)
            continue;
        const near = finds_without(siblings, name);
        if (isEnvironment && /^[A-Za-z_]\w{0,127}$/.test(name)) {
            bindNode(finds, 'assignment', name, value, place, near, name, 'env');
        }
        else {
            const reached = place.reached === undefined ? undefined : `${place.reached}.${name}`;
            bindNode(finds, 'key', name, value, place, near, reached);
        }
    }
}
function bindNode(finds, form, name, node, place, siblings, reached, space = 'variable') {
    if (script_script(finds, name, node, place))
        return;
    const inert = documentation.has(name) ? 'documentation' : place.inert;
    const inner = {
        path: [...place.path, name],
        ...(reached !== undefined && space === 'variable' && { reached }),
        ...(inert !== undefined && { inert }),
    };
    descend(finds, node, inner);
    const value = finds_telling(valueIn(node));
    if (value === undefined)
        return;
    finds.bindings.push({
        form,
        name,
        value,
        ...(place.path.length > 0 && { path: place.path }),
        ...(Object.keys(siblings).length > 0 && { siblings }),
        ...(reached !== undefined && { defines: { space, name: reached } }),
        ...(inert !== undefined && { inert }),
    });
}
/** Reads what stands inside an expression and is no part of its value. */
function descend(finds, node, place) {
    switch (node.kind) {
        case 'object':
            walkEntries(finds, node.entries, place);
            return;
        case 'list':
            for (const item of node.items) {
                const pair = item.kind === 'object' ? namedPair(place.path.at(-1) ?? '', item.entries) : undefined;
                if (pair !== undefined)
                    bindPair(finds, pair, place, walk_environmentKeys.has(place.path.at(-1) ?? ''));
                else
                    descend(finds, item, unreached(place));
            }
            return;
        case 'call':
            walkCall(finds, node.name, node.args, place);
            return;
        case 'template':
            for (const part of node.parts)
                if ('hole' in part)
                    descend(finds, part.hole, unreached(place));
            return;
        case 'either':
            for (const option of node.options)
                descend(finds, option, place);
            for (const inner of node.inner)
                walk_loose(finds, inner, unreached(place));
            return;
        case 'comparison':
            for (const inner of node.inner)
                walk_loose(finds, inner, { ...unreached(place), inert: 'comparison' });
            return;
        case 'opaque':
            for (const inner of node.inner)
                walk_loose(finds, inner, unreached(place));
            return;
        default:
            return;
    }
}
/** An expression that is bound to nothing. */
function walk_loose(finds, node, place) {
    descend(finds, node, place);
    const value = finds_telling(valueIn(node));
    if (value === undefined || value.kind === 'name')
        return;
    const { path, inert } = place;
    finds.bindings.push({
        form: 'element',
        name: path.at(-1) ?? '',
        value,
        ...(path.length > 1 && { path: path.slice(0, -1) }),
        ...(inert !== undefined && { inert }),
    });
}
function walkCall(finds, callee, args, place) {
    const compares = value_comparing.has(callee);
    const passes = value_transparent.has(callee);
    const read = valueIn({ kind: 'call', name: callee, args, span: { start: 0, end: 0 } }).kind !== 'opaque';
    for (const [index, arg] of args.entries()) {
        descend(finds, arg, passes ? place : compares ? { ...unreached(place), inert: 'comparison' } : unreached(place));
        if (read || passes)
            continue;
        const value = finds_telling(valueIn(arg));
        if (value === undefined)
            continue;
        const inert = compares ? 'comparison' : place.inert;
        finds.bindings.push({
            form: 'positional',
            name: String(index),
            value,
            callee,
            ...(place.path.length > 0 && { path: place.path }),
            ...(inert !== undefined && { inert }),
        });
    }
}
/** Defaults inside a type: `object({ id = optional(string, "x") })`. */
function typeDefaults(finds, node, place) {
    if (node.kind === 'call') {
        for (const arg of node.args)
            typeDefaults(finds, arg, node.name === 'object' ? place : unreached(place));
    }
    else if (node.kind === 'object') {
        for (const { name, value } of node.entries) {
            const reached = place.reached === undefined ? undefined : `${place.reached}.${name}`;
            const inner = { path: [...place.path, name], ...(reached !== undefined && { reached }) };
            if (value.kind === 'call' && value.name === 'optional') {
                const [type, fallback] = value.args;
                if (type !== undefined)
                    typeDefaults(finds, type, inner);
                if (fallback !== undefined)
                    bindNode(finds, 'default', name, fallback, place, {}, reached);
            }
            else {
                typeDefaults(finds, value, inner);
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/extract/terraform.js
/** Reads Terraform and other HCL: variables and their defaults, locals, attributes of blocks, environments, scripts. */



/** What a Terraform file, a variable definitions file or another HCL file binds. */
const terraform = {
    id: 'terraform',
    title: 'Terraform and HCL',
    docs: 'https://developer.hashicorp.com/terraform/language/syntax/configuration',
    matches: ['*.{tf,tfvars,tofu,hcl,nomad}'],
    language: 'terraform',
    triggers: [
        ...['model', 'llm', 'hugging', 'hf_', 'hf.co', 'bedrock', 'sagemaker', 'vertex', 'ollama', 'vllm', 'openai', 'gpt'],
        ...['claude', 'anthropic', 'gemini', 'gemma', 'llama', 'mistral', 'mixtral', 'qwen', 'deepseek', 'cohere', 'titan'],
        ...['nova-', 'whisper', 'embed', 'bert', 'gguf', 'safetensors', 'transformers', 'inference', 'diffusion'],
    ],
    extract: ({ path, text }) => terraform_read(path, text),
};
function terraform_read(path, text) {
    const tokens = lexer_tokenize(text);
    const { body, tooDeep } = parse(tokens);
    const finds = { source: text, bindings: [], snippets: [] };
    walkFile(finds, body, path.endsWith('.tfvars'));
    finds.bindings.sort((a, b) => a.value.span.start - b.value.span.start);
    const code = tooDeep ? 'nesting-too-deep' : tokens.torn ? 'parse-error' : undefined;
    return {
        bindings: finds.bindings,
        ...(finds.snippets.length > 0 && { snippets: finds.snippets }),
        ...(code !== undefined && { problems: [{ code, path }] }),
    };
}

;// CONCATENATED MODULE: ./lib/extract/toml.js
/** Reads TOML with positions: tables, arrays of tables, dotted keys, multi-line arrays and strings. */





/** TOML. */
const toml = {
    id: 'toml',
    title: 'TOML',
    docs: 'https://toml.io/en/v1.0.0',
    matches: ['*.toml', 'Pipfile', '*.toml.{example,sample,template}'],
    language: 'toml',
    extract({ path, text }) {
        const { roots, faults } = readToml(text);
        const { bindings, snippets } = readDocuments(roots, {
            style: 'document',
            space: 'local',
            environment: 'capitals',
        }, text);
        return { bindings, snippets, problems: problemsOf(path, text, faults) };
    },
};
/** The tables of a TOML text as one tree; a line that cannot be read is a fault and is passed over. */
function readToml(source) {
    const root = { kind: 'mapping', entries: [] };
    const scan = noScan();
    let table = root;
    let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < source.length) {
        const char = source[at];
        if (char === ' ' || char === '\t' || char === '\n' || char === '\r')
            at++;
        else if (char === '#')
            at = endOfLine(source, at);
        else if (char === '[') {
            const array = source[at + 1] === '[';
            const keys = readKeys(source, at + (array ? 2 : 1), scan);
            if (keys === undefined || !source.startsWith(array ? ']]' : ']', keys.end)) {
                scan.faults.push({ code: 'parse-error', at });
                at = endOfLine(source, at);
                continue;
            }
            const parent = keys.parts.slice(0, -1).reduce(tableOf, root);
            table = (array ? appendTable : tableOf)(parent, keys.parts.at(-1));
            at = endOfStatement(source, keys.end + (array ? 2 : 1), scan);
        }
        else
            at = readPair(source, at, table, scan);
    }
    return { roots: [root], faults: scan.faults };
}
function readPair(source, at, table, scan) {
    const keys = readKeys(source, at, scan);
    if (keys === undefined || source[keys.end] !== '=') {
        scan.faults.push({ code: 'parse-error', at });
        return endOfLine(source, at);
    }
    let from = keys.end + 1;
    while (source[from] === ' ' || source[from] === '\t')
        from++;
    if (from >= source.length || '\r\n#'.includes(source[from])) {
        scan.faults.push({ code: 'parse-error', at });
        return endOfLine(source, from);
    }
    if (source[from] === '"' || source[from] === "'") {
        const string = readString(source, from, 'toml', scan, -1);
        if (string === undefined) {
            scan.faults.push({ code: 'parse-error', at: from });
            return endOfLine(source, from);
        }
        tables_enter(table, keys.parts, string.node);
        return endOfStatement(source, string.end, scan);
    }
    const value = readFlow(source, from, 'toml', scan);
    tables_enter(table, keys.parts, value.node);
    // A fault inside an array leaves the place anywhere; the next line is a safe place to go on.
    return value.end > from ? endOfStatement(source, value.end, scan) : endOfLine(source, from);
}
/** A dotted key, bare or quoted, and where the sign after it stands; undefined when there is none. */
function readKeys(source, from, scan) {
    const parts = [];
    let at = from;
    const skip = () => {
        while (source[at] === ' ' || source[at] === '\t')
            at++;
    };
    for (;;) {
        skip();
        const quoted = source[at] === '"' || source[at] === "'" ? readString(source, at, 'toml', scan, -1) : undefined;
        if (quoted === undefined) {
            const begin = at;
            while (at < source.length && /[\w-]/.test(source[at]))
                at++;
            if (at === begin)
                return undefined;
            parts.push(source.slice(begin, at));
        }
        else {
            parts.push(quoted.node.text);
            at = quoted.end;
        }
        skip();
        if (parts.length > depthLimit)
            return undefined;
        if (source[at] !== '.')
            return { parts, end: at };
        at++;
    }
}
/** The end of the line; anything but a comment before it is a fault. */
function endOfStatement(source, from, scan) {
    let at = from;
    while (source[at] === ' ' || source[at] === '\t')
        at++;
    const end = endOfLine(source, at);
    if (at < end && source[at] !== '#' && source[at] !== '\r')
        scan.faults.push({ code: 'parse-error', at });
    return end;
}

;// CONCATENATED MODULE: ./lib/extract/weights.js
/** Files of weights; their content is not read. */
const weights = {
    id: 'weights',
    title: 'weights file',
    docs: 'https://huggingface.co/docs/hub/models-uploading',
    matches: [
        '*.gguf',
        '*.safetensors',
        '*.ggml',
        '*.pt',
        '*.pth',
        '*.ckpt',
        '*.onnx',
        '*.tflite',
        '*.mlmodel',
        '*.llamafile',
        '{pytorch_model,model,adapter_model,ggml}*.bin',
    ],
    extract: ({ path, text: pointer }) => {
        const text = path.slice(path.lastIndexOf('/') + 1);
        // The shards of one model are one model: the first speaks for all.
        const shard = /-(\d{5})-of-\d{5}\.\w{1,20}$/.exec(text)?.[1];
        if (shard !== undefined && Number(shard) > 1)
            return { bindings: [] };
        const digest = /^oid (sha256:[0-9a-f]{64})$/m.exec(pointer)?.[1];
        return {
            bindings: [
                {
                    form: 'element',
                    name: 'weights-file',
                    value: { kind: 'text', text, span: { start: 0, end: 0 } },
                    ...(digest && { siblings: { revision: digest } }),
                },
            ],
        };
    },
};

;// CONCATENATED MODULE: ./lib/extract/workflow.js

/** GitHub Actions. */
const workflow = {
    id: 'workflow',
    title: 'GitHub Actions',
    docs: 'https://docs.github.com/actions/reference/workflow-syntax-for-github-actions',
    matches: ['**/.{github,gitea,forgejo}/workflows/*.{yaml,yml}', 'action.{yaml,yml}'],
    extract: ({ path, text }) => extractYaml(path, text, { style: 'document', space: 'local', environment: 'any' }),
};

;// CONCATENATED MODULE: ./lib/extract/extractors.js
/** The list of extractors; the first whose globs match a path reads it. */






















const extractors = [
    workflow,
    compose,
    dockerfile,
    makefile,
    justfile,
    procfile,
    modelfile,
    modelCard,
    weights,
    notebook,
    python_python,
    javascript,
    markup,
    terraform,
    json,
    toml,
    settings_settings,
    shell_shell,
    yaml,
    runConfiguration,
    sourceText,
    script,
];

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/extract/select.js
/** Chooses the extractor of a path; the first in the list that matches wins. */

/** `terraform.tfvars.example`, `config.yaml.j2`: a file to be copied or filled in is read as what it becomes. */
const copySuffix = /(?<=\.\w{1,12})\.(?:example|sample|template|tmpl|tpl|dist|default|in|j2|jinja2?|erb|gotmpl)$/i;
/** `*.{js,ts}` as one pattern for each extension; any other pattern as it is. */
function extensions(pattern) {
    const listed = /^\*\.\{([\w,]+)\}$/.exec(pattern)?.[1];
    return listed === undefined ? [pattern] : listed.split(',').map((extension) => `*.${extension}`);
}
/** A function from path to extractor, compiled once: base names and extensions by table, the few other globs one by one. */
function selector(extractors) {
    const byName = new Map();
    const byExtension = new Map();
    const globs = [];
    extractors.forEach((extractor, rank) => {
        for (const pattern of extractor.matches.flatMap(extensions)) {
            const extension = /^\*(\.[\w]+)$/.exec(pattern)?.[1];
            if (extension !== undefined) {
                if (!byExtension.has(extension))
                    byExtension.set(extension, rank);
            }
            else if (/^[\w.-]+$/.test(pattern)) {
                if (!byName.has(pattern))
                    byName.set(pattern, rank);
            }
            else {
                globs.push({ test: picomatch(pattern, { dot: true, nocase: true }), whole: pattern.includes('/'), rank });
            }
        }
    });
    return (path) => {
        path = path.replace(copySuffix, '');
        const base = path.slice(path.lastIndexOf('/') + 1);
        const lower = base.toLowerCase();
        let rank = Math.min(byName.get(base) ?? Number.POSITIVE_INFINITY, byExtension.get(lower.slice(Math.max(0, lower.lastIndexOf('.')))) ?? Number.POSITIVE_INFINITY);
        for (const glob of globs) {
            if (glob.rank < rank && glob.test(glob.whole ? path : base))
                rank = glob.rank;
        }
        return extractors[rank];
    };
}

;// CONCATENATED MODULE: ./lib/extract/reader.js
/** Which extractor reads what, and reading with it. */


/** The extractor of a path, if there is one. */
const reader_select = selector(extractors);
/** Extractors of text that stands in other text. */
const byLanguage = new Map(extractors.flatMap((extractor) => (extractor.language ? [[extractor.language, extractor]] : [])));
/** Byte strings one of which a file must contain to be read; undefined when no extractor reads files of that name. */
function triggersOf(path) {
    const extractor = reader_select(path);
    return extractor === undefined ? undefined : (extractor.triggers ?? []);
}
/** Which extractor reads files of that name; undefined when none does. */
function reader_readerOf(path) {
    return reader_select(path)?.id;
}
/** An extractor is total; should one fail all the same, it costs its file and not the run. */
function extractWith(extractor, path, text) {
    try {
        return extractor.extract({ path, text });
    }
    catch (error) {
        const deep = error instanceof RangeError;
        return {
            bindings: [],
            problems: [{ code: deep ? 'nesting-too-deep' : 'parse-error', detail: deep ? '' : String(error).slice(0, 200) }],
        };
    }
}

;// CONCATENATED MODULE: ./lib/extract/signals/shapes.js
/** What a string looks like by itself: which kind of model name its characters allow. */
const weightsExtension = /[\w)}\]]\.(?:gguf|ggml|safetensors|sft|uqff|ckpt|pth|onnx|tflite|llamafile|mlmodel|mlpackage|nemo|trt|rknn|pdparams|caffemodel)$/i;
/** `.bin` and `.pt` hold much else; only with a model's name before them, or in a folder of weights with a number in their own. */
const weightsName = /(?:^|[/_-])(?:(?:ggml|model|pytorch_model|consolidated|adapter_model)[\w.-]{0,80}|[\w.-]{0,60}(?:lora|adapter|clip|vit|unet|vae|upscal|diffusion|whisper|bert|llama|sdxl|sd15|yolo|sam_)[\w.-]{0,60})\.(?:bin|pt|engine)$/i;
const heldWeights = /(?:^|\/)(?:weights|pretrained(?:_models|_weights)?)\/(?!(?:best|last|final|latest|epoch|step|iter|model|ckpt|checkpoint|exp|run|my)\w{0,20}[-_.\d])(?=[\w.-]{0,60}\d)[A-Za-z][\w-]{0,60}\.pt$/i;
/** What a trainer keeps beside the weights to go on later. */
const trainingState = /(?:^|\/)(?:optimizer|scheduler|scaler|rng_state|random_states|training_args|trainer_state)[\w.-]{0,40}\.(?:bin|pt|pth|ckpt|safetensors)$/i;
const ownedName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}\/(?=[\d._-]{0,95}[A-Za-z])[A-Za-z0-9][A-Za-z0-9._-]{0,95}(?:[@:][\w.-]{1,80})?$/;
/** `owner/name`, or a file in it. */
const ownedFile = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}(?:[@:][\w.-]{1,80})?(?:\/[\w./-]{1,200})?$/;
/** `hf:owner/name` of DeepSparse, `hf-hub:owner/name` of OpenCLIP and timm. */
const hubScheme = /^(?:hf|hf[-_]hub):(?!datasets\/|spaces\/)[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}(?:@[\w.-]{1,80})?$/;
/** `owner/name--module.Class` of an `auto_map`: code that a configuration borrows. */
const remoteCode = /--\w{1,80}\.[A-Z]\w{1,80}$/;
/** What an address ends with: a cache at `host:6379` has no tag. */
const port = /:\d{4,5}$/;
/** Classes of libraries are called after the models that they run. */
const className = /^(?:\w{1,60}\.){0,4}[A-Z]\w{2,80}(?:Model|Pipeline|Config|Tokenizer|TokenizerFast|Processor|Attention|Layer|Block|For[A-Z]\w{2,40})$/;
const bareName = /^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+){0,16}(?::[A-Za-z0-9][\w.-]{0,60})?$/;
const hubAddress = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?!datasets\/|spaces\/|docs\/|papers\/|blog\/|collections\/|learn\/|api\/|settings\b|models\b|join\b|chat\b)[\w.-]{1,96}\/[\w.-]{1,96}/;
const weightsAddress = /^(?:https?|s3|gs|az|oci|r2):\/\/[^\s"'<>]{3,400}\.(?:gguf|ggml|safetensors|sft|uqff|ckpt|pth|onnx|tflite|llamafile|nemo)(?:[?#][^\s"'<>]{0,200})?$/i;
/** Torch's own extension holds data as well; a model where the address says so. */
const torchAddress = /^(?:https?|s3|gs|az|oci|r2):\/\/[^\s"'<>/]{3,200}\/[^\s"'<>]{1,300}\.pt(?:[?#][^\s"'<>]{0,200})?$/i;
const bucketFolder = /^(?:s3|gs|gcs|tos|oss|cos|obs|r2|az|abfss?|minio):\/\/([\w.-]{3,63})((?:\/[\w.@:-]{1,120}){0,12})\/?$/i;
/** Buckets that somebody has yet to fill in. */
const placeholderBucket = /(?:^|[-_.])(?:my|your|example|some|bucket|xxx+)(?:[-_.]|$)/i;
const bedrockId = /^(?:(?:us|eu|apac|jp|au|ca|global|us-gov)\.)?(?:ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|xai|zai)\.[a-z0-9][\w.-]{1,80}(?::\d{1,3}(?::\w{1,8})?)?$/;
const bedrockArn = /^arn:aws[\w-]{0,12}:(?:bedrock|sagemaker):[\w-]{0,20}:\d{0,12}:(?:foundation-model|inference-profile|application-inference-profile|custom-model|provisioned-model|imported-model)\/\S{1,200}$/;
/** Where a host keeps nothing but weights, in archives too. */
const weightsHost = /^https:\/\/weights\.replicate\.delivery\/[\w./-]{3,200}$/;
/** Words that route a call to a provider when they stand before `/` or `:` (LiteLLM, LangChain `init_chat_model`, promptfoo, AI gateways). */
const routers = /^(?:openai|azure|azure_ai|anthropic|bedrock|bedrock_converse|vertex_ai|vertex|google_vertexai|google_genai|gemini|google|mistral|mistralai|cohere|cohere_chat|groq|together|together_ai|fireworks|fireworks_ai|openrouter|ollama|ollama_chat|huggingface|hosted_vllm|vllm|nvidia_nim|nvidia|watsonx|replicate|deepinfra|perplexity|deepseek|xai|cerebras|sambanova|databricks|sagemaker|voyage|jina_ai|dashscope|moonshot|volcengine|novita|github|github_copilot|cloudflare|cloudflare-workers-ai|lm_studio|llamafile|ai21|minimax|zai|z-ai|x-ai|meta-llama|baseten|friendliai|nebius|hyperbolic|lambda_ai|litellm_proxy|litellm)[/:](?=\S)/;
/** What a provider is asked to do, between its name and the model's (promptfoo's `openai:chat:gpt-4o`). */
const task = /^(?:chat|completion|responses|embeddings?|converse|messages|text-generation|text-classification|feature-extraction|sentence-similarity):(?=\S)/;
/** File names and folders that look like `owner/name` but are not. */
const pathLike = /\.(?:py|pyc|ipynb|js|mjs|cjs|ts|tsx|jsx|css|scss|html?|md|mdx|rst|txt|json|jsonl|jsonc|ya?ml|toml|ini|cfg|conf|csv|tsv|parquet|arrow|xml|xsd|xslt?|dtd|wsdl|svg|png|jpe?g|gif|webp|ico|mp3|mp4|wav|flac|ogg|pdf|docx?|xlsx?|zip|tar|t?gz|bz2|xz|whl|so|dll|exe|sh|bash|bat|ps1|sql|db|sqlite3?|log|lock|env|tf|tfvars|hcl|go|rs|java|kt|c|cc|cpp|h|hpp|rb|php|proto|tmpl|tpl|j2|npy|npz|pkl|pickle|woff2?|ttf|map|wasm|com|org|net|io|dev)$/i;
const folders = /^(?:src|lib|libs|bin|app|apps|api|assets?|static|public|dist|build|out|output|outputs|results?|tmp|temp|var|etc|usr|opt|home|root|mnt|data|datasets?|docs?|test|tests|testing|examples?|samples?|scripts?|configs?|conf|config|models?|checkpoints?|ckpts?|weights|pretrained|logs?|runs?|utils?|packages?|modules?|components?|pages|routes?|views?|templates?|images?|img|audio|video|videos|fonts?|text|application|multipart|message|font|image|node|npm|actions|refs|origin|feature|fix|release|releases|v\d+|tools?|workspace|content|kaggle|user|users|server|client|services?|deploy|charts|hooks|http|https|file|localhost|library|statefulsets?|deployments?|daemonsets?|replicasets?|pods?|svc|jobs?|cronjobs?|configmaps?|secrets?|pvcs?|ingress(?:es)?|inferenceservices?|and|or|read|write|input|yes|no|true|on|n)$/i;
const mime = /^(?:application|audio|font|image|message|model|multipart|text|video)\/[\w.+-]+$/;
/** Google's and Fireworks' resource paths, and NVIDIA's container registry of models. */
const resourcePath = /^(?:models\/(?=(?:gemini|gemma|embedding|text-embedding|learnlm|imagen|veo)[\w.-]{2,60}$)|(?:accounts\/[\w-]{1,60}|publishers\/[\w-]{1,60}|projects\/[^\s]{1,120}|locations\/[^\s]{1,60})\/models\/(?=(?:[\w.-]{1,40}\/)?[\w.@:-]{2,80}$))/;
/** Coqui's names: kind, language, data and model. */
const voice = /^(?:tts|vocoder|voice_conversion)_models\/[\w-]{1,40}\/[\w.-]{1,60}\/[\w.-]{1,60}$/;
/** An image of any registry with a host; a model only where the name of the image or of the place says so. */
const ociImage = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?::\d{2,5})?(?:\/[\w.-]{1,80}){1,5}(?:[:@][\w.:-]{1,80})?$/;
/** Addresses under which an inference API serves one model. */
const servedAddress = /^https:\/\/(?:(?:ai|integrate)\.api\.nvidia\.com\/v1\/(?:vlm|genai|retrieval|cv|mlm)|api-inference\.huggingface\.co\/(?:models|pipeline\/[\w-]{1,40})|router\.huggingface\.co\/[\w-]{1,30}\/models|api\.replicate\.com\/v1\/models)\/[\w.-]{1,96}\/[\w.-]{1,96}/;
const nimImage = /^nvcr\.io\/nim\/[\w.-]{1,60}\/[\w.-]{1,80}(?::[\w.-]{1,60})?$/;
/** The same from another shelf, which holds programs too. */
const nimShelf = /^nvcr\.io\/nvidia\/nemo-microservices\/[\w.-]{1,80}(?::[\w.-]{1,60})?$/;
/** Words that make a name the name of a program around a model. */
const program = /(?:^|[-_.])(?:servers?|services?|deployment|api|app|demo|web|webgpu|node|client|bot|cluster|playground|training|test|tests|example|stack|proxy|worker|pool|pvc?|prefill|decode|job|secret|config|parser|template|tool|agent)(?:[-_.]|$)/i;
const specific = /\d|:/;
/** Reads the shape of `text`; undefined when it can be no model name at all. */
function shapeOf(text, vocabulary) {
    if (text.length < 2 || text.length > 400 || /[\s<>"'`{}|\\^$*?!,;()[\]=]/.test(text) === true) {
        return /^https?:\/\/\S+$/.test(text) && weightsAddress.test(text)
            ? { kind: 'weights-url', known: true, distinctive: true }
            : undefined;
    }
    if (/^hf:\/\/[\w.-]/.test(text)) {
        return /^hf:\/\/(?:datasets|spaces|buckets)\/|dataset/.test(text)
            ? undefined
            : { kind: 'uri', registry: 'huggingface', known: true, distinctive: true };
    }
    if (hubScheme.test(text))
        return { kind: 'uri', registry: 'huggingface', known: true, distinctive: true };
    if (/^ollama:\/\/[\w.-]/.test(text))
        return { kind: 'uri', registry: 'ollama', known: true, distinctive: true };
    if (hubAddress.test(text))
        return { kind: 'uri', registry: 'huggingface', known: true, distinctive: true };
    if (weightsAddress.test(text) ||
        weightsHost.test(text) ||
        (torchAddress.test(text) && (/model|weight|checkpoint|ckpt|pretrain/i.test(text) || weightsName.test(pathOf(text)))))
        return { kind: 'weights-url', known: true, distinctive: true };
    if (servedAddress.test(text)) {
        return {
            kind: 'uri',
            ...(text.includes('huggingface.co') ? { registry: 'huggingface' } : {}),
            known: true,
            distinctive: true,
        };
    }
    if (/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text)) {
        const rest = text.slice(text.indexOf('://') + 3);
        const [, bucket, folder] = bucketFolder.exec(text) ?? [];
        if (bucket !== undefined) {
            const known = vocabulary.family(tail(text)) !== undefined;
            // A whole bucket is a model's only by its name.
            if (placeholderBucket.test(bucket) || (folder === '' && !known))
                return undefined;
            return { kind: 'bucket', known, distinctive: /\d/.test(tail(text)) };
        }
        return /^(?:huggingface|hf-?hub|modelscope|ms)$/i.test(text.slice(0, text.indexOf('://'))) && ownedFile.test(rest)
            ? { kind: 'uri', registry: 'huggingface', known: true, distinctive: true }
            : undefined;
    }
    if (trainingState.test(text))
        return undefined;
    if (weightsExtension.test(text) || weightsName.test(text) || heldWeights.test(text))
        return { kind: 'weights-file', known: true, distinctive: true };
    if (bedrockArn.test(text))
        return { kind: 'bedrock', registry: 'bedrock', known: true, distinctive: true };
    if (bedrockId.test(text) && specific.test(text))
        return { kind: 'bedrock', registry: 'bedrock', known: true, distinctive: true };
    if (/^@(?:cf|hf)\/[\w.-]+\/[\w.-]+$/.test(text))
        return { kind: 'cloudflare', registry: 'cloudflare', known: true, distinctive: true };
    if (resourcePath.test(text) || voice.test(text))
        return { kind: 'routed', known: true, distinctive: true };
    if (nimImage.test(text) || (nimShelf.test(text) && vocabulary.family(tail(text)) !== undefined))
        return { kind: 'uri', registry: 'nvidia', known: true, distinctive: true };
    if (/^ai\/[a-z0-9][\w.-]{1,80}(?::[\w.-]{1,60})?$/i.test(text)) {
        return vocabulary.family(tail(text))
            ? { kind: 'docker', registry: 'docker', known: true, distinctive: true }
            : { kind: 'docker', registry: 'docker', known: false, distinctive: false };
    }
    if (ociImage.test(text) && !program.test(tail(text)) && vocabulary.family(tail(text))) {
        return { kind: 'oci', registry: 'oci', known: true, distinctive: false };
    }
    if (mime.test(text) || pathLike.test(text) || text.startsWith('.') || text.startsWith('/'))
        return undefined;
    const routed = routers.exec(text);
    if (routed) {
        const rest = text.slice(routed[0].length).replace(task, '');
        if (bedrockId.test(rest))
            return { kind: 'routed', registry: 'bedrock', known: true, distinctive: true };
        const inner = /^[\w.@/:-]+$/.test(rest) ? shapeOfName(rest, vocabulary) : undefined;
        // `google/deplot`: the word before the slash routes, and publishes too.
        if (inner?.kind === 'bare' && !inner.known && ownedName.test(text))
            return shapeOfName(text, vocabulary);
        // `openai/whisper-base` lies on the Hub, `openai/gpt-4o` and `ollama/llama3:8b` do not.
        const onHub = ownedName.test(text) &&
            inner?.kind !== 'owned' &&
            inner?.weights !== 'closed' &&
            vocabulary.owner(text.slice(0, text.indexOf('/')));
        if (inner && onHub)
            return { ...inner, kind: 'owned' };
        if (inner)
            return { ...inner, kind: 'routed', known: inner.known || vocabulary.family(tail(rest)) !== undefined };
    }
    return shapeOfName(text, vocabulary);
}
/** An address without what is asked of it. */
function pathOf(address) {
    return address.replace(/[?#].*$/, '');
}
function shapeOfName(text, vocabulary) {
    if (ownedName.test(text)) {
        const owner = text.slice(0, text.indexOf('/'));
        if (folders.test(owner) || text.includes('..') || remoteCode.test(text))
            return undefined;
        const known = vocabulary.owner(owner);
        const family = vocabulary.family(tail(text));
        return {
            kind: 'owned',
            known,
            distinctive: (known && (family !== undefined || specific.test(tail(text)))) ||
                (family !== undefined && specific.test(tail(text))),
        };
    }
    if (!bareName.test(text) || text.length > 96 || port.test(text) || className.test(text))
        return undefined;
    const weights = program.test(text)
        ? undefined
        : (vocabulary.family(text) ?? (vocabulary.ollama(text) ? 'open' : undefined));
    if (weights === undefined)
        return { kind: 'bare', known: false, distinctive: false };
    return {
        kind: 'bare',
        known: true,
        distinctive: specific.test(text) && /[-:.]/.test(text) && text.length > 4,
        weights,
    };
}
/** The last segment of a name, without tag or revision. */
function tail(text) {
    const name = text.slice(text.lastIndexOf('/', text.length - 2) + 1);
    return name.replace(/[@:/].{0,96}$/, '');
}

;// CONCATENATED MODULE: ./lib/extract/signals/slot.js
/** Reads what the place of a binding says, before any value is looked at: the call, the name on the left, what stands beside it. */



/** The place in the address of an API that names the model. */
const ofAddress = { name: { holds: 'weak', usage: 'call' }, label: 'address', usage: 'call', open: false };
/** A place where nothing can be a use of a model. */
function slot_closed(because) {
    return { label: '', usage: 'load', closed: because, open: false };
}
/** Keys whose values are addresses for people. */
const forPeople = /^(?:placeholder|tooltip|hint|href|link|links|homepage|docs?|documentation|readme|citation|website|alt|title|src|license_link|learn_more|info)$/i;
/** Beside these keys a `model` is a device's. */
const maker = /^(?:manufacturer|manufacturer_?name|vendor|brand|serial_?number|zigbee_?model)$/i;
const slot_positional = /^\d+$/;
const genericName = /^(?:name|id|path|repo|repository|ref|value|default)$/i;
/** Beside these keys a `repository` is a container image. */
const imageKeys = ['tag', 'pullPolicy', 'imagePullPolicy', 'digest', 'pullSecrets'];
/** `.model("x")`, `WithModel("x")`: a method that sets nothing else. */
const setter = /^(?:with_?|set_?)?model(?:_?(?:id|name))?$/i;
/** In `{ modelId: a, hostedId: b }` the second id is the same model's elsewhere. */
function hasModelBeside({ name, siblings }) {
    return Object.keys(siblings ?? {}).some((key) => key !== name && nameSignal(key)?.holds === 'strong');
}
/** `GPT-4o`, `Claude 3.5`: written for people, as no API spells its ids. */
function isDisplayed({ value }) {
    return value.kind === 'text' && /^[A-Z][^/:]{1,60}$/.test(value.text);
}
/** In `{ name: llama3, modelURL: … }` the name is an alias: a key beside it says which model. */
function isAlias(binding) {
    const { name, siblings } = binding;
    if (!siblings || !genericName.test(name))
        return false;
    const beside = Object.keys(siblings).filter((key) => key !== name);
    return (hasModelBeside(binding) ||
        (name === 'name' &&
            beside.some((key) => ((key === 'id' || key === 'key') && /[a-z]/i.test(siblings[key] ?? '')) ||
                ((key === 'id' || key === 'value') && siblings[key] === '' && isDisplayed(binding)) ||
                /^(?:repo_id|repository|url|uri|source|image|imageTag|storageUri|hf_repo)$/i.test(key))));
}
/** Whether a word beside a generic name says that it stands on the Hub. */
function fromHub({ name, siblings }) {
    const source = siblings?.source ?? siblings?.provider ?? siblings?.hub;
    return source !== undefined && /^(?:hf|hugging_?-?face|hf_?hub)$/i.test(source) && hubName.test(name);
}
const hubName = /^(?:repo|repo_?name|repository|id|name|path|model)$/i;
/** `repository` beside `tag` is a container image: a model only if the address itself says so. */
function isImage({ name, siblings, callee, path }) {
    if (callee === 'FROM')
        return path?.[0] !== 'modelfile';
    return (siblings !== undefined && /^(?:repository|repo|image)$/i.test(name) && imageKeys.some((key) => key in siblings));
}
/** The name that speaks for an element without one: the list's or mapping's, else the function's. */
function enclosing(path, callee) {
    return path.findLast((key) => !slot_positional.test(key)) ?? callee;
}
/** Reads what the place of `binding` says; `own` tells the names that the policy of the repository says hold models. */
function slotOf(binding, own) {
    if (binding.inert)
        return slot_closed(binding.inert);
    const { callee, siblings } = binding;
    const kind = siblings?.repo_type ?? siblings?.['repo-type'] ?? siblings?.repoType;
    if (kind === 'dataset' || kind === 'space')
        return slot_closed('dataset');
    if (callee !== undefined && /dataset/i.test(callee))
        return slot_closed('dataset');
    const listed = callee === undefined ? undefined : callSignal(callee, binding.name);
    // A function of the file's own is not the library's of that name.
    const call = binding.parameter !== undefined && listed?.accepts === 'known' ? undefined : listed;
    if (call?.accepts === 'never')
        return slot_closed('call');
    const last = callee === undefined ? '' : callee.slice(Math.max(callee.lastIndexOf('.'), callee.lastIndexOf('/')) + 1);
    const path = binding.path ?? [];
    const generic = slot_positional.test(binding.name);
    let name = nameSignal(binding.name, generic && callee !== undefined ? [...path, last] : path);
    // `{ model: provider('name') }`
    if (name === undefined && binding.name === '0' && callee !== undefined)
        name = nameSignal(binding.name, path);
    // The name of a function says less than the name of an argument.
    if (generic && callee !== undefined && name?.holds === 'strong' && !setter.test(last))
        name = { ...name, holds: 'weak' };
    if (name === undefined && /id$/i.test(binding.name) && hasModelBeside(binding))
        name = { holds: 'weak', usage: 'load' };
    // A device has a model too, and somebody who makes it.
    if (name?.holds === 'strong' && Object.keys(siblings ?? {}).some((key) => maker.test(key)))
        name = { ...name, holds: 'weak', attribute: true };
    // `{ repo: owner/name, source: HF }`
    const hub = name === undefined || name.holds !== 'never' ? fromHub(binding) : false;
    if (hub)
        name = { holds: 'strong', usage: 'load', registry: 'huggingface' };
    // `{ name: 'modelName', default: x }` describes a parameter.
    const described = /^default(?:_?value)?$/i.test(binding.name) ? (siblings?.name ?? siblings?.key) : undefined;
    if (described !== undefined)
        name = nameSignal(described) ?? name;
    // `run('x')` of `function run(model)`: the file itself says what the argument is.
    const taken = binding.parameter === undefined || name?.holds === 'strong' ? undefined : nameSignal(binding.parameter);
    if (taken !== undefined)
        name = taken;
    if (own?.(generic ? enclosing(path, '') : binding.name))
        name = { holds: 'strong', usage: 'load' };
    // The name under which a package is deployed (Truss).
    if (binding.name === 'model_name' && path.length === 0 && siblings?.resources === '')
        return slot_closed('alias');
    if (name?.holds === 'never' && !call)
        return slot_closed('name');
    if (!hub && isAlias(binding))
        return slot_closed('alias');
    if (forPeople.test(binding.name))
        return slot_closed('people');
    const address = siblings && (call || name) ? addressAmong(siblings, callee !== undefined) : undefined;
    const host = address === undefined ? undefined : hostIn(address);
    const elsewhere = address !== undefined || binding.address !== undefined;
    const registry = call?.registry ?? name?.registry ?? (callee === undefined ? undefined : calleeRegistry(callee));
    const revision = /^(?:|null|none|~)$/i.test(siblings?.revision ?? '') ? undefined : siblings?.revision;
    return {
        ...(call ? { call } : {}),
        ...(name ? { name } : {}),
        ...(registry && !(elsewhere && registry === 'openai') ? { registry } : {}),
        ...(revision ? { revision } : {}),
        ...(host ? { host } : {}),
        label: call
            ? `call:${call.id}`
            : name
                ? `name:${(taken && binding.parameter) ?? (generic ? enclosing(path, last) : (described ?? binding.name))}`
                : `form:${binding.form}`,
        usage: call?.usage ?? name?.usage ?? 'load',
        ...(isImage(binding) ? { image: true } : {}),
        ...(name === undefined ? { own: binding.name } : {}),
        ...(name === undefined && speaksOfOther(binding.name) ? { foreign: true } : {}),
        open: call?.accepts === 'any' || name?.holds === 'strong',
    };
}
/** What the place takes: any name, one that is known, one that is self-evident, or none. */
function accepts(slot) {
    if (slot.closed)
        return 'nothing';
    if (slot.open)
        return 'any';
    return slot.call || slot.name ? 'known' : 'self-evident';
}
/** Whether a place that gets no literal is worth following. */
function expectsModel(slot) {
    return slot.closed === undefined && (slot.open || slot.call?.accepts === 'known');
}

;// CONCATENATED MODULE: ./lib/extract/signals/index.js


/** Formats that only model runtimes read, wherever they are named. */
const runnable = /\.(?:gguf|ggml)$|(?:^|\/)ggml-[\w.-]{1,60}\.bin$/i;
/** Weight files called after what they are, not after a model: the output of some program as often as its input. */
const plainWeights = /(?:^|\/)(?:(?:diffusion_|pytorch_|tf_|flax_|adapter_|my_?|best_?|last_?|final_?|latest_?|output_?|trained_?|test_?|\w{1,30}_)?(?:model|weights?|checkpoint|ckpt|state|best|last|final|latest|epoch|step)(?:[_-]?(?:\d{1,9}|best|last|final|latest|quantized|merged|fp16|ema|of-\d{1,9}))*|\{[^}]*\}|\*)\.\w{1,12}$/i;
/** Names that say which file of a model. */
const signals_inside = /^name:\w{0,40}file_?(?:name)?$/i;
/** Folders that a program writes to. */
const signals_written = /(?:^|\/)(?:out|outputs?|results?|saved?|exports?)\//i;
/** Words of which names of models are made. */
const lexical = /(?:^|[-_.:])(?:\d{1,4}(?:\.\d)?[bm]|embed(?:ding|qa|dings)?|sparse|multilingual|rerank(?:er|qa)?|instruct|chat|uncased|cased|mini|minilm|mpnet|(?:distil)?(?:bert|roberta|bart|gpt\d?)|t5|clip|flux|whisper|llama\d?|mistral|mixtral|qwen\d?|gemma\d?|phi\d?|vlm|llm|sdxl|lora|gguf|awq|gptq|nemotron|bge|e5|latest|preview|turbo|moderation|realtime|transcribe)(?:[-_.:]|$)/i;
/** A number of parameters, which nothing but a model has. */
const sized = /[a-z][\w.]{0,60}-\d{1,3}(?:\.\d)?b(?:-|$)/i;
/** Sizes of Whisper, which its runtimes take for names. */
const whisperSize = /^(?:distil-)?(?:tiny|base|small|medium|large|turbo)(?:\.en|-v[123](?:-turbo)?)?$/;
/** `owner/name:version` on Replicate. */
const version = /:[0-9a-f]{64}$/;
/** Ids of the Hub's first years, without an owner: `bert-base-uncased`. */
const legacy = /^[a-z0-9]+(?:-[A-Za-z0-9.]+)+$/;
/** Names that stand for one that somebody has yet to fill in. */
const placeholder = /^(?:local|my|your|custom|test|dummy|fake|mock|some|placeholder|default)[-_]/i;
/** Judges `text` in the place `slot`; undefined when it names no model, or none that is used. */
function recognise(text, slot, vocabulary) {
    if (slot.closed)
        return undefined;
    const shape = shapeOf(text, vocabulary);
    if (!shape)
        return undefined;
    if (slot.image && shape.kind !== 'uri' && shape.kind !== 'docker')
        return undefined;
    const confidence = judge(text, shape, slot);
    if (!confidence)
        return undefined;
    const registry = registryOf(shape, slot);
    return {
        usage: shape.kind === 'weights-file' && slot.usage === 'load' ? 'weights' : slot.usage,
        ...(registry ? { registry } : {}),
        ...(slot.revision ? { revision: slot.revision } : {}),
        ...(slot.host ? { host: slot.host } : {}),
        signal: slot.call || slot.name ? slot.label : `shape:${shape.kind}`,
        confidence,
    };
}
function judge(text, shape, slot) {
    const strong = slot.open;
    const weak = slot.call?.accepts === 'known' || slot.name?.holds === 'weak';
    switch (shape.kind) {
        case 'uri':
        case 'bedrock':
        case 'cloudflare':
            return strong ? 'certain' : 'likely';
        case 'weights-url':
            return strong || weak ? 'certain' : 'likely';
        case 'bucket':
            if (strong)
                return shape.known || shape.distinctive ? 'likely' : undefined;
            return shape.known && shape.distinctive && !slot.foreign && /\/models?\//.test(text) ? 'possible' : undefined;
        case 'weights-file':
            if (signals_written.test(text) || (slot.foreign && !strong && !weak))
                return undefined;
            // `{ model_code: 'owner/name', model_file: 'onnx/model.onnx' }`: which file of a repository that is named elsewhere.
            if (signals_inside.test(slot.label) && plainWeights.test(text) && !/^[./~]/.test(text))
                return undefined;
            if (strong || weak)
                return 'likely';
            return runnable.test(text) || !plainWeights.test(text) ? 'possible' : undefined;
        case 'oci':
            return strong || weak ? 'likely' : undefined;
        case 'docker':
            return shape.known ? 'certain' : strong ? 'likely' : undefined;
        case 'routed':
            if (shape.known)
                return strong ? 'certain' : weak || shape.distinctive ? 'likely' : undefined;
            return strong ? 'possible' : undefined;
        case 'owned':
            if (strong)
                return shape.known || slot.call?.registry === 'huggingface' ? 'certain' : 'likely';
            if (slot.registry === 'replicate' && version.test(text))
                return 'certain';
            if (weak)
                return shape.known || (slot.name?.listed && /-.*\d|\d.*-/.test(tail(text))) || worded(text, slot)
                    ? 'likely'
                    : undefined;
            if (shape.distinctive && (shape.known || !slot.foreign || tail(text).includes('-')))
                return 'likely';
            return sized.test(tail(text)) && !slot.foreign && !program.test(text) ? 'possible' : undefined;
        case 'bare':
            if (slot.call?.accepts === 'any' && (slot.call.registry === 'huggingface' || slot.call.registry === 'ollama')) {
                return 'certain';
            }
            // `{ claude: 'Claude' }`: how a family is written for people.
            if (slot.name?.listed && /^[A-Z][A-Za-z]+$/.test(text))
                return undefined;
            if (shape.known && (strong || weak) && (!slot.name?.attribute || shape.distinctive)) {
                return strong ? 'certain' : 'likely';
            }
            if (strong && slot.registry === 'huggingface' && legacy.test(text))
                return 'likely';
            if (strong && whisperSize.test(text) && (/-v\d/.test(text) || /whisper/i.test(slot.label)))
                return 'likely';
            // A place that takes nothing but models, and a name made like one.
            if (strong &&
                !slot.name?.attribute &&
                !slot.label.endsWith(':name') &&
                text.length > 5 &&
                /[-.:\d]/.test(text) &&
                lexical.test(text) &&
                !program.test(text) &&
                !placeholder.test(text)) {
                return /^[A-Z0-9_-]+$/.test(text) ? undefined : 'possible';
            }
            // By itself a bare name is a product's (`gpt-4o`) or carries a tag (`llama3.1:8b`); other words name anything.
            return shape.known &&
                shape.distinctive &&
                ((shape.weights === 'closed' && !slot.foreign) || text.includes(':') || echoes(slot.own, text))
                ? 'possible'
                : undefined;
    }
}
/** Whether a name by somebody unknown is made of the words of models, in a place of models that may be folders too (`ADAPTER`). */
function worded(text, slot) {
    return slot.name !== undefined && !slot.name.attribute && lexical.test(tail(text)) && /\d/.test(tail(text));
}
/** `LLAMA_3_1 = 'llama3.1'`: a constant called after its value. */
function echoes(own, text) {
    return own !== undefined && /^[A-Za-z_]\w*$/.test(own) && squashed(own) === squashed(text);
}
function squashed(text) {
    return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function registryOf(shape, slot) {
    if (shape.registry)
        return shape.registry;
    return slot.registry;
}
/** Why `text` was not recognised in `slot`. */
function passedBecause(text, slot, vocabulary) {
    if (slot.closed)
        return slot.closed;
    const shape = shapeOf(text, vocabulary);
    if (!shape)
        return 'no-name';
    if (slot.image)
        return 'image';
    if (shape.kind === 'weights-file')
        return 'plain-weights';
    if (slot.open)
        return 'unknown-word';
    return slot.call || slot.name ? 'unknown-name' : 'silent-place';
}
/** The self-evident end of a text whose beginning is only known at run time (`arn:aws:bedrock:{region}::foundation-model/…`). */
function selfEvidentTail(text, vocabulary) {
    const end = text.slice(text.lastIndexOf('/') + 1);
    return end !== text && shapeOf(end, vocabulary)?.kind === 'bedrock' ? end : undefined;
}

;// CONCATENATED MODULE: ./lib/extract/line-explainer.js
/** Notes what is made of the bindings on one line, so that a person can ask why a line was or was not taken. */




/** Bindings of one line that are noted; a minified file is one line. */
const maximumBindings = 200;
/** An observer for `extract` that notes line `line` (1-based) of `path`, and what it then knows of it. */
function lineExplainer(path, line, vocabulary) {
    const bindings = [];
    const isHere = (location) => location.path === path && location.line <= line && line <= location.endLine;
    return {
        observe(binding, locate, extractor) {
            if (bindings.length >= maximumBindings)
                return;
            const location = locate(binding.value.span);
            if (isHere(location))
                bindings.push(judgementOf(binding, locate, extractor, vocabulary));
        },
        explanation: (references) => ({
            path,
            line,
            bindings,
            references: references.filter(({ location }) => isHere(location)),
            through: references.filter(({ location, via = [] }) => !isHere(location) && via.some(isHere)),
        }),
    };
}
function judgementOf(binding, locate, extractor, vocabulary) {
    const { form, name, path, callee, defines } = binding;
    const slot = slotOf(binding);
    const value = placed(binding.value, locate);
    return {
        location: value.location,
        extractor,
        form,
        name,
        ...(path && { path }),
        ...(callee !== undefined && { callee }),
        value: written(value),
        place: {
            accepts: accepts(slot),
            ...((slot.call || slot.name) && { signal: slot.label }),
            ...(slot.closed && { because: slot.closed }),
        },
        texts: line_explainer_textsOf(value, slot, vocabulary),
        names: namesOf(value),
        ...(defines && { defines: `${defines.space}:${defines.name}` }),
    };
}
/** The texts that are names by themselves; parts of a joined one are not. */
function line_explainer_textsOf(value, slot, vocabulary) {
    if (value.kind === 'either' || value.kind === 'list') {
        return value.parts.flatMap((part) => line_explainer_textsOf(part, slot, vocabulary));
    }
    const [first] = value.kind === 'join' ? value.parts.filter((part) => part.kind === 'text') : [value];
    const inner = first?.kind === 'text' ? namedInAddress(first.text, first.location) : undefined;
    if (inner !== undefined)
        return [judged(inner.text, inner.location, slot.closed ? slot : ofAddress, vocabulary)];
    return value.kind === 'text'
        ? listed(value.text, value.location).map((part) => judged(part.text, part.location, slot, vocabulary))
        : [];
}
function judged(text, location, slot, vocabulary) {
    if (!mayName(text))
        return { text, location, because: slot.closed ?? 'prose' };
    const shape = shapeOf(text, vocabulary);
    const taken = recognise(text, slot, vocabulary);
    return {
        text,
        location,
        ...(shape && {
            shape: {
                kind: shape.kind,
                known: shape.known,
                distinctive: shape.distinctive,
                ...(shape.registry !== undefined && { registry: shape.registry }),
            },
        }),
        ...(taken ? { taken } : { because: passedBecause(text, slot, vocabulary) }),
    };
}
function namesOf(value) {
    if (value.kind === 'name')
        return [`${value.space}:${value.module === undefined ? '' : `${value.module}#`}${value.name}`];
    return 'parts' in value ? value.parts.flatMap(namesOf) : [];
}

;// CONCATENATED MODULE: ./lib/extract/index.js














/** Files that the prefilter passed over and that are read because a name leads to them, and names on the way to one. */
const maximumAsked = { files: 500, hops: 5 };
/** Snippets inside snippets (compose → shell → Python → shell …). */
const extract_maximumDepth = 6;
/** Finds what names a model in files that are read together. */
function extract(files, vocabulary, { tree, paths, observe } = {}) {
    const found = finds();
    const known = definitions(keyedIn, paths);
    const apis = clients(known);
    const uses = [];
    /** Names in places of data sets: a repository that goes nowhere else is none of a model. */
    const ofData = [];
    const problems = [];
    const bind = (binding, path, locate, extractor) => {
        observe?.(binding, locate, extractor);
        // Most strings are prose; they are neither names nor parts of one.
        if (binding.value.kind === 'text' && !mayName(binding.value.text))
            return;
        const slot = slotOf(binding, vocabulary.holdsModel && ((name) => vocabulary.holdsModel?.(name, path) ?? false));
        const value = placed(binding.value, locate);
        const name = binding.defines ??
            (binding.form === 'assignment' || binding.form === 'default'
                ? { space: 'local', name: binding.name }
                : undefined);
        if (name && value.kind !== 'opaque')
            known.define(path, name.space, name.name, value);
        if (slot.closed === 'dataset' && value.kind === 'name')
            ofData.push({ value, path });
        if (slot.closed)
            return;
        const { callee } = binding;
        const address = binding.address && placed(binding.address, locate);
        let literal = true;
        const keep = (text, location, place) => {
            const recognition = recognise(text, place, vocabulary);
            if (!recognition)
                return;
            const key = found.keep({ text, location, extractor, ...recognition });
            if (callee !== undefined)
                found.call(key, { callee, address, path });
        };
        const visit = (part) => {
            const inner = part.kind === 'text' ? namedInAddress(part.text, part.location) : undefined;
            if (inner !== undefined)
                keep(inner.text, inner.location, ofAddress);
            else if (part.kind === 'text') {
                for (const { text, location } of listed(part.text, part.location)) {
                    keep(text, location, slot);
                }
            }
            else if (part.kind === 'either' || part.kind === 'list') {
                part.parts.forEach(visit);
            }
            else {
                const last = part.kind === 'join' ? part.parts[part.parts.length - 1] : undefined;
                const end = last?.kind === 'text' ? selfEvidentTail(last.text, vocabulary) : undefined;
                if (last?.kind === 'text' && end !== undefined) {
                    const location = { ...last.location, column: last.location.endColumn - end.length };
                    visit({ kind: 'text', text: end, location });
                }
                else {
                    const [first] = part.kind === 'join' ? part.parts.filter((one) => one.kind === 'text') : [];
                    if (first?.kind === 'text' && namedInAddress(first.text, first.location) !== undefined)
                        visit(first);
                    else
                        literal = false;
                }
            }
        };
        visit(value);
        if (!literal && expectsModel(slot))
            uses.push({ slot, value, path, extractor, callee, address });
    };
    const read = (extractor, path, text, locate, depth) => {
        const extraction = extractWith(extractor, path, text);
        // What is embedded was only taken to be in that language; that it is not costs nothing.
        if (depth === 0)
            for (const problem of extraction.problems ?? [])
                problems.push({ ...problem, path });
        for (const binding of extraction.bindings) {
            bind(binding, path, locate, extractor.id);
            const key = inner_text_keyOf(binding, text);
            if (key)
                bind(key, path, locate, extractor.id);
        }
        for (const { name, bases } of extraction.classes ?? []) {
            known.extend(path, name, bases.map((base) => placed(base, locate)));
        }
        for (const { name, registry, address, same } of extraction.clients ?? []) {
            apis.add(path, name, {
                ...(registry !== undefined && { registry }),
                ...(address && { address: placed(address, locate) }),
                ...(same && { same: placed(same, locate) }),
            });
        }
        const snippets = [
            ...(extraction.snippets ?? []),
            ...extraction.bindings.flatMap((binding) => embedded(binding.value, text, extractor.id)),
        ];
        for (const snippet of depth < extract_maximumDepth ? snippets : []) {
            const inner = byLanguage.get(snippet.language);
            if (inner)
                read(inner, path, snippet.text, (span) => locate(outward(snippet, span)), depth + 1);
        }
    };
    const readFile = ({ path, text, nature }) => {
        const extractor = reader_select(path);
        if (!extractor || (nature !== 'text' && extractor.id !== 'weights'))
            return;
        known.keep(path, text);
        read(extractor, path, text, locator(path, text), 0);
    };
    for (const file of files)
        readFile(file);
    for (const path of tree?.passedOver() ?? [])
        known.passOver(path);
    let links = linker(known);
    for (let hop = 0, asked = 0; tree && hop < maximumAsked.hops; hop++) {
        for (const { value, path } of uses)
            links.reach(value, path);
        const wanted = known.wanted().slice(0, maximumAsked.files - asked);
        if (wanted.length === 0)
            break;
        asked += wanted.length;
        for (const path of wanted) {
            const file = tree.read(path);
            if (file)
                readFile(file);
        }
        links = linker(known);
    }
    for (const { slot, value, path, extractor, callee, address } of uses) {
        const reached = links.reach(value, path);
        for (const { text, location, via, longest } of reached) {
            const recognition = recognise(text, slot, vocabulary);
            if (!recognition)
                continue;
            const key = found.link({ text, location, extractor, ...recognition, via }, longest !== undefined);
            if (callee !== undefined)
                found.call(key, { callee, address, path });
        }
        if (reached.length === 0 && slot.call?.accepts === 'any' && slot.usage !== 'train') {
            found.keep({
                text: written(value),
                location: value.location,
                extractor,
                usage: slot.usage,
                signal: slot.label,
                confidence: 'possible',
                dynamic: true,
            });
        }
    }
    for (const { value, path } of ofData) {
        for (const { location, longest } of links.reach(value, path))
            if (longest === undefined)
                found.data(location);
    }
    return {
        references: found.all(({ callee, address, path }) => address ? agreed(addressed(address, path, links)) : apis.apiOf(callee, path, links)),
        problems: [...problems, ...links.problems()],
        definedIn: known.definedIn,
        sought: known.sought(),
    };
}
/** What stands under the keys of a settings file. */
function keyedIn(path, text) {
    const extractor = reader_select(path);
    const locate = locator(path, text);
    const bindings = extractor === undefined ? [] : extractWith(extractor, path, text).bindings;
    // What the settings themselves call an alias or an output (`model_name` of LiteLLM's list) is no model by being read.
    return bindings
        .filter((binding) => slotOf(binding).closed !== 'name')
        .map(({ path: above = [], name, value }) => ({
        keys: [...above, name],
        value: placed(value, locate),
    }));
}


/***/ }),

/***/ 2298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (/* binding */ isOwnFile),
  Qe: () => (/* binding */ readNotices),
  SQ: () => (/* binding */ scan),
  YB: () => (/* binding */ vocabularyOf)
});

// EXTERNAL MODULE: ./lib/catalog/index.js + 14 modules
var lib_catalog = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/extract/index.js + 146 modules
var extract = __webpack_require__(2481);
;// CONCATENATED MODULE: ./lib/change-search.js

/** Where more names or files are in question, the whole tree is read instead. */
const most = { names: 200, files: 1_000 };
/** Files that are sooner read than searched a second time. */
const few = 100;
/** Finds files that names lead to; each word is searched for once. */
function searcher(tree, search) {
    let filesOf;
    let documentOfPath;
    const opened = new Map();
    const open = (path) => {
        if (!opened.has(path))
            opened.set(path, tree.read(path));
        const file = opened.get(path);
        return file === undefined ? [] : [file];
    };
    const asked = new Set();
    const unasked = (words) => {
        const fresh = [...new Set(words)].filter((word) => word.length > 1 && !asked.has(word));
        for (const word of fresh)
            asked.add(word);
        return fresh;
    };
    /** Files that hold a name which needs no import, or one that does beside an import of a module that gives it. */
    const holding = (free, named) => {
        const stems = [...new Set(named.map(({ path }) => (0,extract/* moduleStem */.Wq)(path)))];
        const names = unasked(named.map(({ defined }) => lastOf(defined.name)).filter((name) => name !== 'default'));
        if (free.length + names.length + stems.length > most.names)
            return undefined;
        // What a module gives by default has no name of its own.
        const nameless = named.some(({ defined }) => defined.name === 'default') ? search(stems) : [];
        let hits = search([...free, ...names]);
        if (hits !== undefined && hits.length > few) {
            const [freely, beside, importing] = [search(free), search(names), new Set(search(stems))];
            hits = freely && beside && [...freely, ...beside.filter((path) => importing.has(path))];
        }
        if (hits === undefined || nameless === undefined || hits.length + nameless.length > most.files)
            return undefined;
        const imports = importOf(stems);
        return [...new Set([...hits, ...nameless])]
            .flatMap(open)
            .filter(({ text }) => free.some((word) => text.includes(word)) || imports.test(text));
    };
    return (sought, given) => {
        const free = unasked([
            ...sought.flatMap(({ space, name }) => (space === 'env' ? [name] : [])),
            ...given.flatMap(({ defined: { space, name } }) => space === 'env' ? [name] : space === 'values' ? [`.Values.${name}`] : space === 'file' ? mentionsOf(name) : []),
        ]);
        const found = holding(free, given.filter(({ defined: { space } }) => space === 'local' || space === 'module'));
        const near = sought.flatMap(({ space, module, path }) => {
            if (space === 'values' || space === 'variable')
                return neighbours(tree.paths, space, path);
            if (space === 'file') {
                documentOfPath ??= (0,extract/* documentFinder */.AF)(() => tree.paths);
                return documentOfPath(module ?? '', path) ?? [];
            }
            if (space !== 'module')
                return [];
            filesOf ??= (0,extract/* moduleFinder */.F4)(tree.paths);
            return filesOf(module ?? '', path);
        });
        const beside = given.flatMap(({ path, defined: { space } }) => space === 'variable' ? neighbours(tree.paths, space, path) : []);
        return (found && [...new Map([...found, ...[...near, ...beside].flatMap(open)].map((file) => [file.path, file])).values()]);
    };
}
/** How code mentions a settings file of that name: Hydra leaves the extension out, and a copy is loaded under its own name. */
function mentionsOf(name) {
    const becomes = (0,extract/* filledIn */.AE)(name);
    return [name, ...(becomes === name ? [] : [becomes]), ...(/\.ya?ml$/i.test(becomes) ? ['config_name'] : [])];
}
/** A line that imports one of the modules. */
function importOf(stems) {
    const names = stems.map((stem) => stem.replace(/[^\w-]/g, '\\$&')).join('|');
    return new RegExp(`\\b(?:import|from|require|include|source)\\b[^\\n]{0,400}\\b(?:${names === '' ? '(?!)' : names})\\b`);
}
/** Helm values stand above the templates that use them, Terraform variables beside. */
function neighbours(paths, space, path) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return paths.filter((other) => {
        const own = other.slice(0, other.lastIndexOf('/') + 1);
        return space === 'variable'
            ? own === folder && /\.(?:tf|tfvars)(?:\.json)?$/.test(other)
            : folder.startsWith(own) && /(?:^|\/)values[^/]*\.ya?ml$/.test(other);
    });
}
/** The last part of a dotted name. */
function lastOf(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./lib/change.js


/** Hops that a name may travel, each from one file to others. */
const rounds = 5;
/** Reads both sides; undefined when the way of a name cannot be followed without reading everything. */
function bothSides(tree, change, vocabulary) {
    const changed = new Set(change.files.flatMap(({ path }) => (path === undefined ? [] : [path])));
    const now = [...tree.files(changed)];
    const earlier = earlierFiles(tree, change);
    const linked = new Map();
    /** Files of the change that no word in them tells, and that a name leads to all the same. */
    const silent = new Set(tree.passedOver().filter((path) => changed.has(path)));
    const late = new Map();
    const earlierPaths = pathsBefore(tree, change);
    const followed = new Set();
    const search = searcher(tree, change.search);
    for (let round = 0;; round++) {
        const sides = {
            now: (0,extract/* extract */.o6)([...now, ...late.values(), ...linked.values()], vocabulary, { paths: tree.paths }),
            before: (0,extract/* extract */.o6)([...earlier, ...linked.values()], vocabulary, { paths: earlierPaths }),
        };
        const given = (round === 0 ? givenAnew(sides, change.files) : givenOn(sides, linked, followed)).filter(({ path, defined }) => !followed.has(keyOf(path, defined)));
        for (const { path, defined } of given)
            followed.add(keyOf(path, defined));
        const sought = [...sides.now.sought, ...sides.before.sought];
        if (given.length + sought.length > most.names * 10)
            return undefined;
        const found = round === rounds ? [] : search(sought, given);
        const fresh = found?.filter(({ path }) => (!changed.has(path) && !linked.has(path)) || (silent.has(path) && !late.has(path)));
        if (fresh === undefined || linked.size + fresh.length > most.files)
            return undefined;
        if (fresh.length === 0)
            return sides;
        for (const file of fresh)
            (changed.has(file.path) ? late : linked).set(file.path, file);
    }
}
/** Reads the whole tree, and as it was before the change where there is one. */
function wholeTree(tree, change, vocabulary) {
    const { paths } = tree;
    if (change === undefined)
        return { now: (0,extract/* extract */.o6)(tree.files(), vocabulary, { tree, paths }) };
    const files = [...tree.files()];
    const changed = new Set(change.files.flatMap(({ path }) => (path === undefined ? [] : [path])));
    const kept = files.filter(({ path }) => !changed.has(path));
    // What a change touches stood there as it was, whatever the prefilter made of it.
    const unchanged = { ...tree, passedOver: () => tree.passedOver().filter((path) => !changed.has(path)) };
    return {
        now: (0,extract/* extract */.o6)(files, vocabulary, { tree, paths }),
        before: (0,extract/* extract */.o6)([...kept, ...earlierFiles(tree, change)], vocabulary, {
            tree: unchanged,
            paths: pathsBefore(tree, change),
        }),
    };
}
/** Where files that moved are now, by their earlier path. */
function movedIn({ files }) {
    return new Map(files.flatMap(({ path, was }) => (path !== undefined && was !== undefined && path !== was ? [[was, path]] : [])));
}
/** Models that now stand in a file, or are used in one, that did not name them before the change; sorted. */
function newModels(now, before, change) {
    const moved = movedIn(change);
    const places = ({ references }) => references.flatMap(({ location, via = [] }) => [location, ...via].map(({ path }) => path));
    const keyOf = (id, path) => `${id}\0${path}`;
    const known = new Set(before.flatMap((model) => places(model).map((path) => keyOf(model.id, moved.get(path) ?? path))));
    const fresh = now.filter((model) => places(model).some((path) => !known.has(keyOf(model.id, path))));
    return [...new Set(fresh.map(({ id }) => id))].sort();
}
/** The paths of the tree as they were. */
function pathsBefore(tree, { files }) {
    const paths = new Set(tree.paths);
    for (const { path, was } of files)
        if (path !== undefined && path !== was)
            paths.delete(path);
    for (const { was } of files)
        if (was !== undefined)
            paths.add(was);
    return [...paths];
}
function earlierFiles(tree, change) {
    return change.files.flatMap(({ was }) => {
        const content = was === undefined ? undefined : change.before.get(was);
        return was === undefined || content === undefined ? [] : (tree.decoded(was, content) ?? []);
    });
}
function keyOf(path, { space, name }) {
    return `${space === 'env' ? '' : path}\0${space}\0${name}`;
}
/** The names that the change gives another value, on either side. */
function givenAnew({ now, before }, files) {
    return files.flatMap(({ path, was }) => {
        const [here, there] = [path, was].map((one, side) => one === undefined ? new Map() : (side === 0 ? now : before).definedIn(one));
        const differs = (one, other) => [...one].flatMap(([key, defined]) => (other.get(key)?.spelled === defined.spelled ? [] : [defined]));
        const documents = [...new Set([path, was])].filter((one) => one !== undefined && (0,extract/* isDocument */.wz)(one));
        return [
            ...documents.map((one) => ({ path: one, defined: documentOf(one) })),
            ...differs(here, there).map((defined) => ({ path: path, defined })),
            ...differs(there, here).map((defined) => ({ path: was, defined })),
        ];
    });
}
/** A settings file as a name: code that loads it writes the last part of its path. */
function documentOf(path) {
    return { space: 'file', name: path.slice(path.lastIndexOf('/') + 1), spelled: '', mentions: [] };
}
/** The names of linked files whose values rest on names that were followed. */
function givenOn({ now }, linked, followed) {
    const names = new Set([...followed].map((key) => key.slice(key.lastIndexOf('\0') + 1)));
    return [...linked.keys()].flatMap((path) => [...now.definedIn(path).values()]
        .filter(({ mentions }) => mentions.some((name) => names.has(name) || names.has(lastOf(name))))
        .map((defined) => ({ path, defined })));
}

// EXTERNAL MODULE: ./lib/discover/index.js + 4 modules
var discover = __webpack_require__(2727);
// EXTERNAL MODULE: ./lib/evaluate/index.js + 63 modules
var evaluate = __webpack_require__(6419);
// EXTERNAL MODULE: ./lib/identify/index.js + 11 modules
var identify = __webpack_require__(5192);
// EXTERNAL MODULE: ./lib/resolve/index.js + 37 modules
var resolve = __webpack_require__(7778);
;// CONCATENATED MODULE: ./lib/unsearched.js

/** Pairs of paths that are compared, beyond which what is behind a link counts as not searched, and paths that are named. */
const unsearched_most = { pairs: 100_000, named: 200 };
const codes = {
    submodule: 'submodule-unsearched',
    absent: 'file-not-checked-out',
    'lfs-pointer': 'file-in-lfs',
    binary: 'file-not-text',
};
/** A problem for each of these paths behind which something is hidden. */
function unsearched(tree, paths, { ignores, alike }) {
    let compared = 0;
    const asItself = (path, target) => ++compared <= unsearched_most.pairs &&
        ((0,extract/* readerOf */.TC)(path) === undefined || ((0,extract/* readerOf */.TC)(path) === (0,extract/* readerOf */.TC)(target) && alike(path, target)));
    const below = (path, folder) => {
        const prefix = folder === '.' ? '' : `${folder}/`;
        const inside = compared > unsearched_most.pairs ? [] : tree.paths.filter((one) => one.startsWith(prefix));
        return inside.length > 0 && inside.every((one) => asItself(`${path}/${one.slice(prefix.length)}`, one));
    };
    const found = paths.flatMap((path) => {
        // What a glob on a folder names are the files in it.
        if (ignores(path) || ignores(`${path}/-`))
            return [];
        const closed = tree.closedAt(path);
        if (closed === undefined || (closed.kind === 'absent' && (0,extract/* readerOf */.TC)(path) === undefined))
            return [];
        if (closed.kind !== 'symlink')
            return [{ code: codes[closed.kind], path }];
        if (!('target' in closed)) {
            const detail = closed.to === 'outside' ? 'it leads out of what is searched' : 'it leads to nothing that is here';
            return [{ code: 'link-unsearched', path, detail }];
        }
        const { to, target } = closed;
        if (to === 'file' ? asItself(path, target) : below(path, target))
            return [];
        return [{ code: 'link-unsearched', path, detail: `it leads to ${target}` }];
    });
    const left = found.length - unsearched_most.named;
    return left > 0 ? [...found.slice(0, unsearched_most.named), { code: 'more-unsearched', detail: `${left} more` }] : found;
}

;// CONCATENATED MODULE: ./lib/scan.js
/** Wires the stages; the only file that knows them all. */








const ownFiles = ['.github/model-policy.yml', '.github/model-policy.yaml', '.github/model-baseline.json'];
/** Scans the folder `root`; fails only when the folder cannot be opened or the policy cannot be read. */
async function scan(root, options) {
    const { stage = 'evaluate', today, hub, repository, change } = options;
    const sources = options.layers ?? [];
    const read = await (0,evaluate/* readLayers */.n4)(sources, options.fetchPolicy);
    if (!read.ok)
        return read;
    const { layers, above, problems: remarks } = read.value;
    const words = (0,evaluate/* openReferenceWords */.JX)(layers);
    // A policy, its cases and a baseline name models in order to judge them; that is no dependency.
    const own = new Set([...ownFiles, ...sources.map(({ path }) => path), options.baseline?.path]);
    const wider = widening(words.keys);
    const triggers = (path) => own.has(path) ? undefined : wider((0,extract/* triggersOf */.XJ)(path));
    const ignored = (path) => words.ignoresPath(path);
    const open = () => (0,discover/* discover */.k)(root, { triggers, ignored, foreign: isOwnFile }, { ...discover/* defaultLimits */.M, ...options.limits });
    const tree = await open();
    if (!tree.ok)
        return tree;
    const { facts, problems: barred } = (0,evaluate/* countedFacts */.OE)(layers);
    const catalog = (0,lib_catalog/* withStated */.a)(await (0,lib_catalog/* openCatalog */.O)(), facts);
    const vocabulary = { ...vocabularyOf(catalog), ...(words.keys.length > 0 && { holdsModel: words.holdsModel }) };
    const near = change && options.changedOnly ? bothSides(tree.value, change, vocabulary) : undefined;
    const whole = near === undefined && change && options.changedOnly ? await open() : tree;
    if (!whole.ok)
        return whole;
    const { now, before } = near ?? wholeTree(whole.value, change, vocabulary);
    const astray = options.changedOnly ? [] : (0,evaluate/* unmatchedPaths */.Ay)(layers.slice(above), tree.value.paths);
    const { references, setAside } = words.sift(now.references);
    const unread = now.problems;
    const coverage = whole.value.coverage();
    const brought = broughtPaths(whole.value, options);
    const closed = unsearched(whole.value, brought, { ignores: ignored, alike: (0,evaluate/* judgedAlike */.uA)(layers) });
    const problems = [...(options.noticed ?? []), ...coverage.problems, ...unread, ...closed];
    const outcome = {
        ...(change && {
            change: { ...(change.base !== undefined && { base: change.base }), files: change.files.length },
        }),
        coverage,
        references,
        setAside,
        catalog,
        problems: [...problems, ...remarks, ...words.problems(), ...barred, ...astray],
    };
    if (stage === 'extract')
        return { ok: true, value: outcome };
    const identification = (0,identify/* identify */.l)(references, catalog);
    const former = before && (0,identify/* identify */.l)(words.sift(before.references).references, catalog);
    const identified = {
        ...outcome,
        identification,
        ...(change &&
            former &&
            outcome.change && {
            change: { ...outcome.change, newModels: newModels(identification.models, former.models, change) },
        }),
    };
    if (stage === 'identify')
        return { ok: true, value: identified };
    const lookup = hub === undefined ? (0,resolve/* fromCatalog */.GC)(catalog) : (0,resolve/* fromHub */.sR)(catalog, hub);
    const lineages = await (0,resolve/* resolve */.hd)(identification.models, lookup);
    const resolved = {
        ...identified,
        lineages,
        problems: [...outcome.problems, ...(hub?.problems() ?? [])],
    };
    if (stage === 'resolve')
        return { ok: true, value: resolved };
    const asked = options.notices === true || (0,evaluate/* asksForNotices */.nq)(layers);
    const evaluation = (0,evaluate/* evaluate */._3)(lineages, layers, {
        ...(asked && { notices: await readNotices(root) }),
        today,
        ...(repository !== undefined && { repository }),
        ...(change && { unverified: broughtBy(change) }),
        catalog,
        unidentified: identification.unidentified,
        problems,
        ...(options.baseline && { baseline: { recorded: options.baseline, above } }),
        partial: near !== undefined,
        request: true,
        ...(options.owners && { owners: options.owners }),
        ...(change && former && !options.allGate && { before: earlier(lineages, former, change) }),
    });
    return { ok: true, value: { ...resolved, evaluation } };
}
/** Tells policies by their usual paths, cases and baselines by their whole text: a name alone would let any file hide its models. */
function isOwnFile({ path, text }) {
    if (ownFiles.includes(path))
        return true;
    if (/\.cases\.ya?ml$/.test(path))
        return (0,evaluate/* readCases */.k0)(text, path, () => 'huggingface:any/any').ok;
    return /baseline[^/]*\.json$/.test(path) && (0,evaluate/* readBaseline */.mF)(text, path).ok;
}
/** Most notice files that are read. */
const mostNotices = 200;
/** The notice files of a folder; none where it cannot be opened. */
async function readNotices(root) {
    const tree = await (0,discover/* discover */.k)(root, { triggers: (path) => ((0,evaluate/* isNoticePath */.eh)(path) ? [] : undefined) });
    if (!tree.ok)
        return [];
    const found = [];
    for (const { path, text, nature } of tree.value.files()) {
        if (found.length >= mostNotices)
            break;
        if (nature === 'text' && (0,evaluate/* givesNotice */.L5)({ path, text }))
            found.push({ path, text });
    }
    return found;
}
/** Triggers with the keys of the policy beside them; the same list comes back as the same object, by which filters are kept. */
function widening(keys) {
    const known = new Map();
    return (triggers) => {
        if (triggers === undefined || triggers.length === 0 || keys.length === 0)
            return triggers;
        const wide = known.get(triggers) ?? [...triggers, ...keys.map((key) => key.toLowerCase())];
        known.set(triggers, wide);
        return wide;
    };
}
/** Paths that the change under review brings; where it is not known, all that is not read is its own. */
function broughtPaths(tree, { change, noticed = [], allGate }) {
    if (change !== undefined)
        return change.files.flatMap(({ path }) => (path === undefined ? [] : [path]));
    return !allGate && noticed.some(({ code }) => code === 'change-not-listed') ? tree.closed() : [];
}
/** Tells evidence that stands in files which the change touches. */
function broughtBy(change) {
    const touched = new Set(change.files.map(({ path }) => path));
    return ({ source, locator }) => (source === 'file' || source === 'lock') && touched.has(locator.replace(/(?::\d+){1,2}$/, ''));
}
/** The same lineages, standing where their models stood before the change. */
function earlier(lineages, { models, unidentified }, change) {
    const keyOf = ({ id, revision }) => JSON.stringify([id, revision]);
    const known = new Map(models.map((model) => [keyOf(model), model]));
    return {
        lineages: lineages.flatMap((lineage) => {
            const model = known.get(keyOf(lineage.model));
            return model === undefined ? [] : [{ ...lineage, model }];
        }),
        unidentified,
        moved: movedIn(change),
    };
}
/** What recognising needs of the catalog; answers are kept, because the same names return in every file. */
function vocabularyOf(catalog) {
    const kept = (ask) => {
        const answers = new Map();
        return (name) => {
            if (!answers.has(name))
                answers.set(name, ask(name));
            return answers.get(name);
        };
    };
    return {
        owner: kept((handle) => catalog.publisher('huggingface', handle) !== undefined),
        family: kept((name) => catalog.family(name)?.weights),
        ollama: kept((name) => catalog.tag('ollama', name) !== undefined),
    };
}


/***/ })

};
