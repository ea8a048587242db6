export const id = 187;
export const ids = [187];
export const modules = {

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ relations),
/* harmony export */   Vq: () => (/* binding */ carriesWeights),
/* harmony export */   mc: () => (/* binding */ isPacking)
/* harmony export */ });
/** How a model can come from another one. */
/** How a child came from a parent (design §2). */
const relations = [
    'finetune',
    'adapter',
    'quantized',
    'merge',
    'conversion',
    'reupload',
    'unspecified',
    'distilled',
    'component',
];
/** Whether weights flow along this relation. */
function carriesWeights(relation) {
    return relation !== 'component' && relation !== 'distilled';
}
/** Whether the child is the same weights in another packing, so that the parent's licences bind and the label is only compared. */
function isPacking(relation) {
    return relation === 'quantized' || relation === 'conversion' || relation === 'reupload';
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In which role somebody stands behind a model. */
/** What a policy can ask about, in the order in which it is told (policy-semantics §6). */
const roles = ['publisher', 'root', 'ancestor', 'component', 'teacher', 'host', 'location'];


/***/ }),

/***/ 7474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ strengths)
/* harmony export */ });
/** How strongly a fact is known. */
/** Strongest first (design §2). */
const strengths = ['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'];


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   ai: () => (/* binding */ documentScreen),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   yr: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6099);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4761);
/** Where the text of a command goes: standard output or a file, with or without colours, in so many columns. */





/** Columns where no terminal says how many there are. */
const usual = 100;
/** How to draw on a stream; `NO_COLOR` wins over `FORCE_COLOR`. */
function screenOf(stream, options) {
    const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = process.env;
    const refused = !options.color || (NO_COLOR !== undefined && NO_COLOR !== '');
    const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    // A stream that is no terminal has no `isTTY` at all, whatever its type says.
    const able = stream.isTTY === true && TERM !== 'dumb' && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return { color: !refused && (forced || able), width: stream.columns ?? (Number(COLUMNS) || usual) };
}
/** The screen of the place that the document goes to; files have no colours. */
function documentScreen(options) {
    return options.output === undefined ? screenOf(process.stdout, options) : { color: false, width: usual };
}
/** Refuses an output that cannot be written before the work is done. */
function checkOutput({ output }, command) {
    if (output === undefined)
        return;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output)), { throwIfNoEntry: false });
    if (!folder?.isDirectory()) {
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .misused */ .P)(command, `no such folder for --output: "${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(output)}"`, 'create it, or give another file');
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(output, { throwIfNoEntry: false })?.isDirectory()) {
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .misused */ .P)(command, `--output is a folder: "${output}"`, 'give the name of a file in it');
    }
}
/** Devices, pipes and `/dev/stdout`: what a file must never be put in the place of. */
function isStream(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    return /^\/(?:dev|proc)\//.test(path) || (found !== undefined && !found.isFile() && !found.isSymbolicLink());
}
/** Writes the document; a file appears whole or not at all. True when it went to a file. */
function deliver(text, { output }, command) {
    if (output === undefined) {
        process.stdout.write(text);
        return false;
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output);
    if (isStream(target)) {
        try {
            // What stands behind it may be a socket, which cannot be opened by that name.
            if (target === '/dev/stdout')
                process.stdout.write(text);
            else
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, text);
            return true;
        }
        catch (error) {
            (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .misused */ .P)(command, `cannot write "${output}": ${error.code}`, 'give another file');
        }
    }
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .misused */ .P)(command, `cannot write "${output}": ${error.code}`, 'give another file');
    }
    process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .safeText */ .Hk)(`written to ${output}`));
    return true;
}


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ policyAt),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _discover_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1739);
/** The policy as a file: found in the scanned folder or named, read up to its limit, never through a link that a change may plant. */



/** One byte more than a policy may have: enough to say that it is too large. */
const limit = 256 * 1024 + 1;
const names = ['.github/model-policy.yml', '.github/model-policy.yaml'];
/** A change may turn the folder of the policy into a link to somewhere else. */
function isLinked(root) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(names[0])), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/** The policy of a folder: the one named, else the one at its place; undefined when there is none. */
function policyOf(root, named) {
    if (named !== undefined) {
        const read = readSource(named, citation(root, named), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        return read === 'missing' ? unreadable(citation(root, named), 'no such file') : read;
    }
    if (isLinked(root))
        return unreadable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(names[0]), 'it is a symbolic link');
    const found = names.flatMap((name) => {
        const read = readSource((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), name, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        return read === 'missing' ? [] : [read];
    });
    // Where both cannot even be opened, nobody knows whether both exist.
    const closed = found.every((read) => !read.ok && read.problems[0].code === 'policy-unreadable');
    if (found.length > 1 && !closed)
        return { ok: false, problems: [{ code: 'policy-ambiguous', path: names[0] }] };
    return found[0] ?? { ok: true, value: undefined };
}
/**
 * The layers of a folder, the uppermost first. Its own file always counts, as `own` has it; one that is named and is another stands
 * above it, and can only tighten where it lies in the folder, because the change under review may have written it.
 */
function layersOf(root, named, own = policyOf(root, undefined)) {
    if (named === undefined)
        return own.ok ? { ok: true, value: own.value ? [own.value] : [] } : own;
    const given = policyOf(root, named);
    if (!given.ok)
        return given;
    if (!own.ok)
        return own;
    const upper = given.value;
    if (own.value === undefined || isSame((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, own.value.path), named))
        return { ok: true, value: [upper] };
    const central = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named)).startsWith('..');
    return { ok: true, value: [{ ...upper, kind: 'workflow', central }, own.value] };
}
function isSame(a, b) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(a) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(b);
}
/** The policy of a folder as it stands at a commit. */
function policyAt(root, commit) {
    const found = [];
    for (const path of names) {
        const file = (0,_discover_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(root, commit, path);
        if (file === 'missing')
            continue;
        if (typeof file === 'string') {
            const detail = file === 'no-file' ? 'a link, a folder or a submodule stands there' : 'its content is not here';
            return { ok: false, problems: [{ code: 'policy-base-unreadable', path, detail }] };
        }
        found.push({ path, kind: 'repository', commit, text: file.text.replace(/^\ufeff/, '') });
    }
    if (found.length > 1)
        return { ok: false, problems: [{ code: 'policy-ambiguous', path: names[0] }] };
    return { ok: true, value: found[0] };
}
/** Relative to the scanned folder when it is inside, as given otherwise. */
function citation(root, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named));
    return path.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) === path ? named : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function unreadable(path, detail) {
    return { ok: false, problems: [{ code: 'policy-unreadable', path, detail }] };
}
/** Why a file could not be read, by the code of the system. */
const reasons = {
    EACCES: 'no permission',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link',
    ENOENT: 'no such file',
    ENOTDIR: 'no such file',
};
function readSource(path, cited, flags) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isDirectory())
            return unreadable(cited, 'it is a folder');
        const bytes = Buffer.alloc(limit);
        let size = 0;
        for (let got = -1; got !== 0 && size < limit; size += got)
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, size, limit - size, null);
        if (size === limit)
            return { ok: false, problems: [{ code: 'policy-too-large', path: cited }] };
        return {
            ok: true,
            value: { path: cited, kind: 'repository', text: bytes.toString('utf8', 0, size).replace(/^\ufeff/, '') },
        };
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'missing';
        return unreadable(cited, reasons[code] ?? code);
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ misused)
/* harmony export */ });
/** Outside text on one line: a line break in it would begin a line of its own. */
const oneLine = (text) => text.replace(/[\n\r]/g, (sign) => (sign === '\n' ? '\\n' : '\\r'));
/** Ends the command with what is wrong and what to do next. */
function misused(command, wrong, next) {
    return command.showHelpAfterError(false).error(`error: ${oneLine(wrong)}\n→ ${next}`);
}


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** Git as a reader of one repository: objects, differences and a search, without running anything that the repository could configure. */



/** A scanned repository may carry its own configuration: nothing in it may start a program or reach a network. */
const harmless = [
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.untrackedCache=false', 'protocol.allow=never'],
    ...['core.quotePath=false', 'grep.lineNumber=false', 'diff.renames=true', 'submodule.recurse=false'],
].flatMap((setting) => ['-c', setting]);
/** All that git is told of our environment: nothing that means another repository than the one that is scanned, and no token. */
const told = /^(?:PATH|PATHEXT|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|XDG_CONFIG_HOME|SYSTEMROOT|SYSTEMDRIVE|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|GIT_EXEC_PATH|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|(?:KEY|VALUE)_[0-9]{1,3})|GIT_CEILING_DIRECTORIES)$/i;
/** Milliseconds for one question. */
const patience = 60_000;
/** Asks git about the repository that holds `folder`. */
function git(folder, args, asking = {}) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    const program = findGit(root);
    if (program === undefined)
        return undefined;
    const { input, most = 1 << 20, settings = [], ends = [0] } = asking;
    const own = Object.entries(process.env).filter(([name]) => told.test(name));
    const run = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, [...harmless, '-C', root, ...args], {
        maxBuffer: most,
        timeout: patience,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(root).root,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(input !== undefined && { input }),
        env: {
            ...Object.fromEntries(own),
            LC_ALL: 'C',
            GIT_TERMINAL_PROMPT: '0',
            GIT_NO_LAZY_FETCH: '1',
            // A replacement would put other content behind a hash.
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_OPTIONAL_LOCKS: '0',
            ...(settings.length > 0 && { GIT_CONFIG_COUNT: String(settings.length) }),
            ...Object.fromEntries(settings.flatMap(([key, value], index) => [
                [`GIT_CONFIG_KEY_${index}`, key],
                [`GIT_CONFIG_VALUE_${index}`, value],
            ])),
        },
    });
    if (run.error !== undefined || run.status === null || !ends.includes(run.status))
        return undefined;
    return { out: run.stdout, error: run.stderr.toString('utf8') };
}
const found = new Map();
/** Git by its absolute path, and never one that lies in the tree under review. */
function findGit(root) {
    if (!found.has(root))
        found.set(root, searchGit(root));
    return found.get(root);
}
function searchGit(root) {
    const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
    return (process.env.PATH ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) && ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, folder).startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, folder))))
        .flatMap((folder) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))
        .find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.isFile());
}


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   OR: () => (/* binding */ blobsOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf)
/* harmony export */ });
/* unused harmony exports isHere, parentsOf */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9871);
/** Commits and files of the local repository by their hash; a hash cannot lie, whatever is checked out. */

/** The mode of a folder in a tree. */
const folder = '040000';
const hash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The commit that is checked out; undefined outside of a repository or before its first commit. */
function headOf(root) {
    return commitOf(root, 'HEAD');
}
/** The commit behind a name that a person gave. */
function commitOf(root, name) {
    if (name.startsWith('-'))
        return undefined;
    const text = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
        ?.out.toString('latin1')
        .trim();
    return text !== undefined && hash.test(text) ? text : undefined;
}
/** The best common ancestor of two commits, as far as history is here. */
function mergeBaseOf(root, one, other) {
    const text = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(root, ['merge-base', one, other])?.out.toString('latin1').trim();
    return text !== undefined && hash.test(text) ? text : undefined;
}
/** Whether the commit is in this repository, and not only named by another one. */
function isHere(root, commit) {
    return git(root, ['cat-file', '-e', `${commit}^{tree}`]) !== undefined;
}
/** The commits that a commit names as its parents, even where they are not fetched; empty when it is not here. */
function parentsOf(root, commit) {
    const text = git(root, ['cat-file', 'commit', commit])?.out.toString('utf8') ?? '';
    const header = text.slice(0, Math.max(0, text.indexOf('\n\n')));
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
/** The text of a file at a commit, by its path below `root`, of no more than `most` bytes; links and submodules are no files, and not followed. */
function fileAt(root, commit, path, most = 1 << 20) {
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
        const way = parts.slice(0, depth).join('/');
        const rows = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(root, ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', way]);
        if (rows === undefined)
            return 'unreachable';
        const [, mode = '', hash = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]{40,64})\t/.exec(rows.out.toString('utf8')) ?? [];
        if (mode === '')
            return 'missing';
        const isLast = depth === parts.length;
        if (!isLast && mode === folder)
            continue;
        if (!isLast || !mode.startsWith('100'))
            return mode.startsWith('100') ? 'missing' : 'no-file';
        const content = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(root, ['cat-file', 'blob', hash], { most });
        return content === undefined ? 'unreachable' : { text: content.out.toString('utf8') };
    }
    return 'missing';
}
/** The bytes behind hashes; those that are larger than `most` or not here are absent. */
function blobsOf(root, hashes, most) {
    const blobs = new Map();
    const asked = [...new Set(hashes)].filter((one) => hash.test(one));
    const sizes = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(root, ['cat-file', '--batch-check'], { input: lines(asked), most: 1 << 26 });
    const small = [];
    let total = 0;
    for (const row of sizes?.out.toString('latin1').split('\n') ?? []) {
        const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(row) ?? [];
        if (blob === undefined || Number(size) > most)
            continue;
        small.push(blob);
        total += Number(size) + 128;
    }
    const content = small.length === 0 ? undefined : (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(root, ['cat-file', '--batch'], { input: lines(small), most: total });
    if (content === undefined)
        return blobs;
    const { out } = content;
    for (let at = 0; at < out.length;) {
        const end = out.indexOf(10, at);
        const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(out.toString('latin1', at, end)) ?? [];
        if (blob === undefined)
            break;
        blobs.set(blob, out.subarray(end + 1, end + 1 + Number(size)));
        at = end + 2 + Number(size);
    }
    return blobs;
}
function lines(values) {
    return values.map((value) => `${value}\n`).join('');
}


/***/ }),

/***/ 6419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nq: () => (/* binding */ asksForNotices),
  BW: () => (/* reexport */ baselineText),
  OE: () => (/* reexport */ countedFacts),
  tX: () => (/* reexport */ differences),
  _3: () => (/* binding */ evaluate),
  L5: () => (/* reexport */ givesNotice),
  eh: () => (/* reexport */ isNoticePath),
  uA: () => (/* reexport */ judgedAlike),
  JX: () => (/* reexport */ openReferenceWords),
  bF: () => (/* reexport */ policyDifferences),
  _y: () => (/* reexport */ policyRemarks),
  mF: () => (/* reexport */ readBaseline),
  k0: () => (/* reexport */ readCases),
  n4: () => (/* reexport */ readLayers),
  T4: () => (/* reexport */ readPolicy),
  mP: () => (/* reexport */ showPolicy),
  Qm: () => (/* reexport */ trialOf),
  Ay: () => (/* reexport */ unmatchedPaths)
});

// UNUSED EXPORTS: citedReference, readReference, referenceFault

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/evaluate/judgement.js
/** False beats unknown beats true; of two unknowns the first. */
function both(a, b) {
    if (a === false || b === false)
        return false;
    return a === true ? b : a;
}
/** True beats unknown beats false; of two unknowns the first. */
function either(a, b) {
    if (a === true || b === true)
        return true;
    return a === false ? b : a;
}
/** Yes for no and the reverse; unknown stays. */
function not(a) {
    return typeof a === 'boolean' ? !a : a;
}
const ladder = ['off', 'note', 'warning', 'error'];
/** Negative when `a` is the quieter one. */
function compareLevels(a, b) {
    return ladder.indexOf(a) - ladder.indexOf(b);
}
/** The louder of two levels. */
function louder(a, b) {
    return compareLevels(a, b) >= 0 ? a : b;
}
/** The quieter of two levels. */
function quieter(a, b) {
    return compareLevels(a, b) <= 0 ? a : b;
}
/** The subject as a finding shows it and an exception names it. */
function namedSubject({ outcome, subject }) {
    return outcome === 'unknown' ? `unknown:${subject}` : subject;
}

;// CONCATENATED MODULE: ./lib/evaluate/model-name.js
/** How ids are written in a policy: registry `huggingface` may be left out, and case does not matter. */
/** An id or a subject as it is shown: without `huggingface:`. */
function shownId(id) {
    return id.startsWith('huggingface:') ? id.slice('huggingface:'.length) : id;
}
/** An id or a subject as it is compared: lower-case and without `huggingface:` wherever it stands. */
function comparedId(id) {
    return id.toLowerCase().replaceAll('huggingface:', '');
}

;// CONCATENATED MODULE: ./lib/evaluate/nameless.js
/** The judgement on one: unknown, because nobody can say what it names. */
function judgeNameless({ text, dynamic }, level, place) {
    const cause = dynamic === true ? { code: 'identity/dynamic', text } : { code: 'identity/nameless', text };
    return {
        rule: 'identity',
        subject: `${dynamic === true ? 'dynamic' : 'name'}:${text}`,
        outcome: 'unknown',
        level,
        cause,
        reason: 'dynamic',
        chain: [],
        place,
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/glob.js
/** Globs of a policy on paths and model ids: `*`, `?`, `**` and one brace group, matched in time linear in both lengths. */
/** Limits of design §9. */
const globLimits = { characters: 200, alternatives: 20, globs: 50 };
/** Why the text is no glob that a policy may use; undefined when it is one. */
function globFault(text) {
    if (text === '')
        return 'is empty';
    if (text.length > globLimits.characters)
        return `is longer than ${globLimits.characters} characters`;
    if (text.startsWith('/'))
        return 'starts with `/`; paths are relative to the repository root';
    if (text.startsWith('!'))
        return 'starts with `!`; a path cannot be taken back';
    if (text.includes('\\'))
        return 'contains `\\`; paths are written with `/`';
    if (/[!?*+@]\(/u.test(text))
        return 'uses an extended glob; only `*`, `?`, `**` and `{a,b}` are known';
    if (/[[\]]/u.test(text))
        return 'uses a character class; only `*`, `?`, `**` and `{a,b}` are known';
    const braces = text.replace(/[^{}]/gu, '');
    if (braces !== '' && braces !== '{}')
        return 'has more than one brace group, or one that is not closed';
    const [, inner] = text.split(/[{}]/u);
    if (inner !== undefined && inner.split(',').length > globLimits.alternatives)
        return `has more than ${globLimits.alternatives} alternatives in its brace group`;
    for (const segment of expand(text).flatMap((one) => one.split('/'))) {
        if (segment === '..' || segment === '.')
            return `contains a segment \`${segment}\``;
        if (segment === '' && /[^/]\/$/u.test(text))
            return `ends with \`/\`; for what lies in the folder write \`${text}**\``;
        if (segment === '')
            return 'contains an empty segment';
        if (segment.includes('**') && segment !== '**')
            return 'has `**` that is not a whole segment';
    }
    return undefined;
}
/** A glob without faults, ready for matching. */
function compileGlob(text) {
    return { text, alternatives: expand(text).map((one) => inside(one.split('/'))) };
}
/** `src/**` is what lies inside `src`, not `src` itself. */
function inside(segments) {
    return segments.length > 1 && segments.at(-1) === '**' ? [...segments, '*'] : segments;
}
/** Whether the whole path matches; case-sensitive, a leading dot is nothing special. */
function matchesGlob(glob, path) {
    const segments = path.split('/');
    return glob.alternatives.some((alternative) => matches(alternative, segments, '**', matchesSegment));
}
function expand(text) {
    const [before, inner, after] = text.split(/[{}]/u);
    if (inner === undefined)
        return [text];
    return inner.split(',').map((one) => `${before}${one}${after}`);
}
function matchesSegment(pattern, segment) {
    if (pattern === '*')
        return segment !== '';
    return matches([...pattern], [...segment], '*', (want, got) => want === '?' || want === got);
}
/**
 * Whether the pattern covers all parts; `star` covers any number of them. Falling back to the last star only is enough,
 * because every other part of the pattern covers exactly one: no pattern makes it explode.
 */
function matches(pattern, parts, star, one) {
    let at = 0;
    let wanted = 0;
    let lastStar = -1;
    let resume = 0;
    while (at < parts.length) {
        if (wanted < pattern.length && pattern[wanted] === star) {
            lastStar = wanted++;
            resume = at;
        }
        else if (wanted < pattern.length && one(pattern[wanted], parts[at])) {
            wanted++;
            at++;
        }
        else if (lastStar >= 0) {
            wanted = lastStar + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (wanted < pattern.length && pattern[wanted] === star)
        wanted++;
    return wanted === pattern.length;
}

;// CONCATENATED MODULE: ./lib/evaluate/values.js
/** Kinds of value that keys of a policy take, each with its own message when it is not one. */


/** How loud something is. */
const level = () => schemas/* enum */.k5n(['off', 'note', 'warning', 'error']);
/** A path glob that a policy may use. */
const glob = schemas/* string */.YjP().superRefine((text, context) => {
    const fault = globFault(text);
    if (fault !== undefined)
        context.addIssue({ code: 'custom', message: `\`${text}\` ${fault}` });
});
/** A day of the Gregorian calendar, as ISO writes it. */
const date = schemas/* string */.YjP()
    .refine((text) => isDay(text), { error: (issue) => `\`${issue.input}\` is not a date such as 2026-11-23` });
/** The name of a scope, a group, an exception or a class of data. */
const values_name = schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/u, {
    error: (issue) => `\`${issue.input}\` is not a name of lower-case letters, digits, \`.\`, \`_\` and \`-\``,
});
/** Text that is not blank. */
const words = schemas/* string */.YjP().refine((text) => text.trim() !== '', { error: 'is empty' });
/** Words of a person; what we put there for somebody to write instead is none. */
const filled = words.superRefine((text, context) => {
    if (/^\s*<@?[a-z][a-z ]*>\s*$/iu.test(text))
        context.addIssue({ code: 'custom', message: `\`${text}\` is a placeholder: write your own words instead` });
});
/** An element of a list of values; `unknown` is none. */
const notUnknown = schemas/* string */.YjP().superRefine((text, context) => {
    if (text === 'unknown')
        context.addIssue({
            code: 'custom',
            message: '`unknown` is not a value and cannot stand in a list; use the key `unknown` of the rule for its level',
        });
    else if (text.trim() === '')
        context.addIssue({ code: 'custom', message: 'is empty' });
});
/** The keys that have a value, so that an overlay does not erase with `undefined`. */
function defined(keys) {
    return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/identity.js
/** The identity rule: whether a name leads to what it once named, and to whom it seems to (policy-semantics §9; namespace reuse). */




const schema = schemas/* strictObject */.rej({
    level: level()
        .optional()
        .describe('How loud a name is that was deleted, withdrawn or renamed, or imitates another. Default: note.'),
    unknown: level()
        .optional()
        .describe('How loud a name is that is put together at run time, or that nothing answers to. Default: warning.'),
})
    .describe('Whether a name is what it seems to be.');
/** Whether names are what they seem. */
const identity = {
    schema,
    read: (written) => defined(written),
    complete: (values) => ({ level: 'note', unknown: 'warning', ...values }),
    asksCompany: false,
    aspect: ({ text }) => text,
    judge: (lineage, stated, { reference, catalog }) => judged(lineage, stated, reference, catalog),
    nameless: (reference, { values, places, place }) => [
        judgeNameless(reference, identity.complete(values).unknown, places.unknown ?? place),
    ],
    unasked: (lineage, catalog, reference) => judged(lineage, silent, reference, catalog).filter(({ outcome }) => outcome === 'fail'),
};
const silent = { values: {}, places: {}, place: { path: '', line: 1 } };
function judged(lineage, stated, reference, catalog) {
    const { id, name } = lineage.model;
    const rule = identity.complete(stated.values);
    const place = (key) => stated.places[key] ?? stated.place;
    const base = { rule: 'identity', chain: [id] };
    const found = lineage.model.registry === 'huggingface' ? answer(lineage, reference, catalog) : undefined;
    if (found === undefined)
        return [{ ...base, subject: `name:${shownId(id)}`, outcome: 'pass', level: 'off', place: stated.place }];
    const { cause, reason } = found;
    const subject = `name:${found.name === name ? shownId(id) : found.name}`;
    return reason === undefined
        ? [{ ...base, subject, outcome: 'fail', level: rule.level, cause, place: place('level') }]
        : [{ ...base, subject, outcome: 'unknown', level: rule.unknown, cause, reason, place: place('unknown') }];
}
function answer(lineage, reference, catalog) {
    const { id, name, revision } = lineage.model;
    const grave = catalog.tombstone(id);
    if (grave?.fate === 'deleted' || grave?.fate === 'withdrawn')
        return { name, cause: gone(lineage, grave, catalog) };
    const from = formerName(id, reference, catalog);
    // What somebody else puts under the old name cannot hold the commit.
    if (from !== undefined && revision.kind !== 'commit')
        return { name: from, cause: { code: 'identity/renamed', node: id, from } };
    const [owner = '', bare = ''] = name.split('/');
    const like = bare === '' ? undefined : catalog.lookalike(owner);
    if (like !== undefined && catalog.model(id) === undefined && !isTheirs(owner, like.target.id, reference, catalog)) {
        const target = like.target.id;
        const cause = { code: 'identity/look-alike', node: id, owner, target, how: like.how };
        // One letter may be chance, unless the model is named like one of theirs.
        const isChance = like.how === 'near' && !isNamedLike(bare, target, catalog);
        return { name, cause, ...(isChance && { reason: 'unverified' }) };
    }
    const outcome = lineage.nodes.get(id)?.inquiry?.outcome;
    return outcome !== undefined && nobody.has(outcome)
        ? {
            name,
            cause: { code: 'identity/missing', node: id, reason: outcome },
            reason: outcome,
        }
        : undefined;
}
/** Answers of the Hub by which the name leads to nothing. */
const nobody = new Set(['private-or-missing', 'not-found', 'deleted', 'disabled']);
function gone({ model, nodes }, { fate, since, mirror }, catalog) {
    const [owner] = model.name.split('/');
    return {
        code: 'identity/gone',
        node: model.id,
        fate: fate,
        ...(since !== undefined && { since }),
        ...(mirror !== undefined && { mirror }),
        account: catalog.tombstone(`huggingface:${owner}/*`) !== undefined,
        answers: nodes.get(model.id)?.inquiry?.outcome === 'answered',
    };
}
/** The name under which the model is written, where another account holds that name now, or none. */
function formerName(id, reference, catalog) {
    const parts = (reference?.text ?? shownId(id)).split('/').slice(0, 24);
    for (const [index, part] of parts.entries()) {
        const owner = /[A-Za-z0-9._-]{1,96}$/.exec(part)?.[0];
        const bare = /^[A-Za-z0-9._-]{1,96}/.exec(parts[index + 1] ?? '')?.[0];
        if (owner === undefined || bare === undefined)
            continue;
        const grave = catalog.tombstone(`huggingface:${owner}/${bare}`);
        if (grave?.fate !== 'renamed' || grave.successor === undefined)
            continue;
        const isThis = [id, `huggingface:${owner}/${bare}`].some((one) => [grave.successor, grave.id].some((known) => known?.toLowerCase() === one.toLowerCase()));
        const account = /^[^/]*/.exec(shownId(grave.successor))?.[0] ?? '';
        if (isThis && account.toLowerCase() !== owner.toLowerCase())
            return `${owner}/${bare}`;
    }
    return undefined;
}
/** Whether a gateway knows the maker by this handle (`stability-ai` on Replicate), and the place does not say that it means the Hub. */
function isTheirs(owner, target, reference, catalog) {
    if (reference?.registry === 'huggingface')
        return false;
    return gateways.some((gateway) => catalog.publisher(gateway, owner)?.id.toLowerCase() === target.toLowerCase());
}
/** Hosts whose names begin with an author under a handle of their own. */
const gateways = ['openrouter', 'replicate', 'github-models', 'vertex', 'bedrock'];
function isNamedLike(bare, target, catalog) {
    return (catalog.model(`huggingface:${target}/${bare}`) !== undefined ||
        catalog.family(bare)?.publisher.toLowerCase() === target.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/evaluate/binding.js
/** What binds the model; `inherited: false` looks at its own label alone. */
function boundLicenses(lineage, links, inherited) {
    const { model, nodes, bindingLicenses } = lineage;
    if (inherited) {
        if (bindingLicenses.length > 0)
            return bindingLicenses.map(({ license, node }) => ({ license, node, chain: links.chain(node) }));
    }
    const license = nodes.get(model.id)?.license ?? { known: false, reason: 'not-declared' };
    return [{ license, node: model.id, chain: [model.id] }];
}
/** A closed model by API: it has terms of service and no licence. */
function isClosed(lineage, catalog) {
    const { model, bindingLicenses, nodes } = lineage;
    if (model.host === undefined)
        return false;
    const known = [
        ...bindingLicenses.map((one) => one.license),
        ...[...nodes.values()].map((one) => one.license),
    ].flatMap((license) => (license.known ? [license.value] : []));
    if (known.length > 0)
        return known.every((id) => withoutWeights(catalog.license(id)));
    const ids = [...nodes.keys(), model.id];
    return (ids.some((id) => familyOf(id, catalog)?.weights === 'closed') &&
        ids.every((id) => familyOf(id, catalog)?.weights !== 'open'));
}
function withoutWeights(fact) {
    return fact?.clauses.weights_not_distributed === true;
}
function familyOf(id, catalog) {
    const name = id.slice(id.indexOf(':') + 1);
    return id.startsWith('family:')
        ? catalog.familyById(name)
        : catalog.family((name.split('/').at(-1) ?? name).toLowerCase());
}
/** Licences of teachers, as far as they are known; only their clauses that reach outputs matter. */
function teacherLicenses(lineage) {
    return (lineage.teacherLicenses ?? []).flatMap(({ license, node }) => license.known ? [{ license: license.value, node }] : []);
}

// EXTERNAL MODULE: ./lib/catalog/strength.js
var catalog_strength = __webpack_require__(7474);
;// CONCATENATED MODULE: ./lib/evaluate/claims.js
/** When a fact counts: claims weighed by strength, and what several of them amount to (policy-semantics §5). */

const rank = (strength) => catalog_strength/* strengths */.J.indexOf(strength);
/** A label or a parent known more weakly than this convicts nobody and clears nobody (policy-semantics §10). */
const labelStrength = 'likely';
/** Whether the strength is at least the threshold. */
function counts(strength, least) {
    return rank(strength) <= rank(least);
}
/** The weakest link; absent ones do not weaken. */
function weakest(...all) {
    return all.reduce((a, b) => (a === undefined ? b : b === undefined || rank(a) >= rank(b) ? a : b), undefined);
}
function best(evidence) {
    return evidence.map((one) => one.strength).reduce((a, b) => (rank(a) <= rank(b) ? a : b));
}
/** Every value that the claim or a dispute of it states, none stronger than `cap`. */
function weigh(claim, cap) {
    if (!claim.known)
        return [];
    const alone = (one) => one.known ? [{ value: one.value, strength: weakest(best(one.evidence), cap) ?? 'hint' }] : [];
    return [...alone(claim), ...(claim.disputed ?? []).flatMap(alone)];
}
/**
 * Whether counted claims make the subject bad: the table of policy-semantics §5. `counted` must not be empty; `key` tells equal
 * values apart from different ones.
 */
function amountsTo(counted, key, bad) {
    const first = counted[0];
    if (new Set(counted.map((one) => key(one.value))).size === 1)
        return bad(first.value);
    const proven = counted.filter((one) => one.strength === 'proven');
    if (new Set(proven.map((one) => key(one.value))).size === 1)
        return bad(proven[0].value);
    const top = Math.min(...counted.map((one) => rank(one.strength)));
    const answers = (high) => counted.filter((one) => (rank(one.strength) === top) === high).map((one) => bad(one.value));
    const highest = answers(true);
    if (highest.includes(true))
        return true;
    const unknown = highest.find((answer) => typeof answer === 'string');
    if (unknown !== undefined)
        return unknown;
    const lower = answers(false);
    if (lower.includes(true))
        return 'disputed';
    return lower.find((answer) => typeof answer === 'string') ?? false;
}
const opened = new WeakMap();
/** Looks a lineage's derivations up by step and by child; a lineage is asked in many readings, and does not change. */
function openLinks(lineage) {
    const known = opened.get(lineage) ?? linksOf(lineage);
    opened.set(lineage, known);
    return known;
}
function linksOf(lineage) {
    const steps = new Map();
    const children = new Map();
    for (const derivation of lineage.derivations) {
        const step = `${derivation.child} ${derivation.parent}`;
        const known = steps.get(step);
        const found = best(derivation.evidence);
        steps.set(step, known !== undefined && rank(known) <= rank(found) ? known : found);
        const siblings = children.get(derivation.child);
        if (siblings === undefined)
            children.set(derivation.child, [derivation]);
        else
            siblings.push(derivation);
    }
    const from = (child) => children.get(child) ?? [];
    const start = lineage.model.id;
    let before;
    // One sweep for each strength: what a sweep reaches first is reached by the strongest weakest link.
    const walked = () => {
        const found = new Map([[start, undefined]]);
        for (const least of catalog_strength/* strengths */.J) {
            const queue = [...found.keys()];
            for (const node of queue)
                for (const { parent } of from(node)) {
                    const link = steps.get(`${node} ${parent}`);
                    if (found.has(parent) || link === undefined || !counts(link, least))
                        continue;
                    found.set(parent, node);
                    queue.push(parent);
                }
        }
        return found;
    };
    return {
        from,
        strength: (chain) => weakest(...chain.slice(1).map((node, index) => steps.get(`${chain[index]} ${node}`))),
        chain: (node) => {
            before ??= walked();
            if (!before.has(node))
                return node === start ? [start] : [start, node];
            const back = [];
            for (let here = node; here !== undefined; here = before.get(here))
                back.push(here);
            return back.reverse();
        },
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/nearest.js
/** What somebody meant who mistyped a word. */
/** The candidate that a typing error away is the word, or the only one that begins with it; undefined when none is near enough. */
function nearest(word, candidates) {
    if (word.length > 64)
        return undefined;
    let best;
    let distance = word.length <= 4 ? 1.5 : 2.5;
    for (const candidate of candidates) {
        const far = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (far < distance) {
            best = candidate;
            distance = far;
        }
    }
    return best ?? begun(word, candidates);
}
/** The name on record that somebody means, as people write it: without marks or version, with the word for the thing, misspelt. */
function nameMeant(word, names) {
    const sought = bare(word);
    if (sought.length < 4)
        return names.find((name) => bare(name) === sought) ?? nearest(word, names);
    const first = (fits) => shortest(names.filter((name) => fits(bare(name))));
    const start = (name) => name.slice(0, Math.max(sought.length - 1, 6));
    return (first((name) => name.startsWith(sought)) ??
        nearest(word, names) ??
        (sought.length < 6 ? undefined : first((name) => editDistance(start(name), sought) === 1)) ??
        first((name) => name.length > 3 && name.includes(sought)));
}
function bare(text) {
    return text.toLowerCase().replace(/[^a-z0-9]|licen[cs]es?|lists?$/gu, '');
}
/** Of several of the same length the last by their letters, which has the latest version. */
function shortest(names) {
    return names.toSorted((a, b) => a.length - b.length || (a > b ? -1 : 1))[0];
}
/** The one candidate that begins with the word, as `warn` for `warning`. */
function begun(word, candidates) {
    if (word.length < 3)
        return undefined;
    const longer = candidates.filter((one) => one.toLowerCase().startsWith(word.toLowerCase()));
    return longer.length === 1 ? longer[0] : undefined;
}
/** Letters to add, drop, replace, or swap with the next one. */
function editDistance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row++) {
        const here = [row];
        for (let column = 1; column <= b.length; column++) {
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            here.push(Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        before = above;
        above = here;
    }
    return above[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/evaluate/countries.js

const assigned = 'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';
/** Every officially assigned code of ISO 3166-1 alpha-2. */
const countryCodes = new Set(assigned.split(' '));
/** Members of the European Union since 2020-02-01. */
const euMembers = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
/** Their codes of three letters, in the same order. */
const ofThree = 'AND ARE AFG ATG AIA ALB ARM AGO ATA ARG ASM AUT AUS ABW ALA AZE BIH BRB BGD BEL BFA BGR BHR BDI BEN BLM BMU BRN BOL BES BRA BHS BTN BVT BWA BLR BLZ CAN CCK COD CAF COG CHE CIV COK CHL CMR CHN COL CRI CUB CPV CUW CXR CYP CZE DEU DJI DNK DMA DOM DZA ECU EST EGY ESH ERI ESP ETH FIN FJI FLK FSM FRO FRA GAB GBR GRD GEO GUF GGY GHA GIB GRL GMB GIN GLP GNQ GRC SGS GTM GUM GNB GUY HKG HMD HND HRV HTI HUN IDN IRL ISR IMN IND IOT IRQ IRN ISL ITA JEY JAM JOR JPN KEN KGZ KHM KIR COM KNA PRK KOR KWT CYM KAZ LAO LBN LCA LIE LKA LBR LSO LTU LUX LVA LBY MAR MCO MDA MNE MAF MDG MHL MKD MLI MMR MNG MAC MNP MTQ MRT MSR MLT MUS MDV MWI MEX MYS MOZ NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NIU NZL OMN PAN PER PYF PNG PHL PAK POL SPM PCN PRI PSE PRT PLW PRY QAT REU ROU SRB RUS RWA SAU SLB SYC SDN SWE SGP SHN SVN SJM SVK SLE SMR SEN SOM SUR SSD STP SLV SXM SYR SWZ TCA TCD ATF TGO THA TJK TKL TLS TKM TUN TON TUR TTO TUV TWN TZA UKR UGA UMI USA URY UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM MYT ZAF ZMB ZWE';
/** Why a text is no code of a country, with the one that it may mean; undefined for a code. */
function countryFault(code) {
    if (countryCodes.has(code))
        return undefined;
    return `\`${code}\` is no country code (ISO 3166-1 alpha-2)${suggested(countryMeant(code))}`;
}
/** The end of a sentence about a text that nobody knows. */
function suggested(near) {
    return near === undefined ? '' : `; did you mean \`${near}\`?`;
}
/** What people write that is neither a code nor a name of the engine, and the code that they mean. */
const alsoCalled = {
    uk: 'GB',
    britain: 'GB',
    'great britain': 'GB',
    england: 'GB',
    el: 'GR',
    prc: 'CN',
    'p.r.c.': 'CN',
    "people's republic of china": 'CN',
    'mainland china': 'CN',
    'hong kong': 'HK',
    macau: 'MO',
    macao: 'MO',
    roc: 'TW',
    korea: 'KR',
    rok: 'KR',
    'republic of korea': 'KR',
    dprk: 'KP',
    america: 'US',
    'u.s.': 'US',
    'u.s.a.': 'US',
    'united states of america': 'US',
    'russian federation': 'RU',
    uae: 'AE',
    holland: 'NL',
    turkey: 'TR',
    'czech republic': 'CZ',
};
let named;
/** The code that somebody means who writes the country in another way, or misspells its name; undefined where nothing is near. */
function countryMeant(text) {
    if (named === undefined) {
        const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
        const codes = [...countryCodes];
        named = new Map([
            ...codes.map((code) => [(names.of(code) ?? code).toLowerCase(), code]),
            ...ofThree.split(' ').map((three, index) => [three.toLowerCase(), codes[index]]),
            ...codes.map((code) => [code.toLowerCase(), code]),
            ...Object.entries(alsoCalled),
        ]);
    }
    const written = text.toLowerCase();
    const known = named.get(written);
    if (known !== undefined || written.length < 5)
        return known;
    const near = nearest(written, [...named.keys()].filter((name) => name.length > 3));
    return near === undefined ? undefined : named.get(near);
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions.js

/** Clauses that are always due when they stand. */
const due = new Set([
    'attribution',
    'naming_requirement',
    'notice',
    'acceptable_use_policy',
    'use_restrictions_flow_down',
    'share_alike',
]);
/** The answer for every clause that is a condition or an obligation, in the order of their names. */
function answerClauses({ clauses, read }, use) {
    const answers = Object.keys(clauses)
        .toSorted()
        .filter((clause) => clauses[clause] !== false && clauses[clause] !== null)
        .flatMap((clause) => answerClause(clause, clauses, use) ?? []);
    const told = displays(clauses) ? displayed(answers, clauses) : answers;
    // A condition of a text that nobody read convicts nobody.
    return read === undefined ? told.map((one) => (one.answer === 'fail' ? { ...one, answer: 'review' } : one)) : told;
}
/** A teacher's licence with only the clauses that reach a model trained on its outputs. */
function onOutputs(fact) {
    const { clauses } = fact;
    if (clauses.derivatives_include_distillation === true)
        return fact;
    const reaching = Object.entries(clauses).filter(([clause, value]) => clause === 'output_training_restriction' ||
        ((clause === 'naming_requirement' || clause === 'attribution') &&
            typeof value === 'string' &&
            /\bor (?:its |their )?outputs\b/u.test(value)));
    return { ...fact, clauses: Object.fromEntries(reaching) };
}
function answerClause(clause, clauses, use) {
    const value = clauses[clause];
    if (due.has(clause))
        return obligation(clause, value);
    switch (clause) {
        case 'non_commercial':
        case 'non_production':
            if (use.company.commercial === undefined)
                return { clause, answer: 'needs', needs: 'commercial' };
            return { clause, answer: use.company.commercial ? 'fail' : 'met' };
        case 'mau_threshold':
            return threshold(clause, clauses, use.company.monthlyActiveUsers, 'monthly-active-users');
        case 'dau_threshold':
            return threshold(clause, clauses, use.company.dailyActiveUsers, 'daily-active-users');
        case 'territory_exclusions':
            return territory(clauses, use);
        case 'output_training_restriction':
            if (use.usage !== 'train' || use.teaches === false)
                return obligation(clause, value);
            return use.teaches ? { clause, answer: 'fail' } : { clause, answer: 'unknown', reason: 'needs-review' };
        case 'no_derivatives':
            return { clause, answer: use.usage === 'train' || use.usage === 'base' ? 'fail' : 'met' };
        default:
            return clause.startsWith('revenue_threshold') ? revenue(clause, clauses, use.company) : undefined;
    }
}
function obligation(clause, value) {
    return { clause, answer: 'obligation', ...(typeof value === 'string' && { text: value }) };
}
function displays({ threshold_effect: effect }) {
    return typeof effect === 'string' && /\bdisplay\b/iu.test(effect);
}
/** Where a threshold only calls for a display: the display is due above it, and nothing below. */
function displayed(answers, { attribution }) {
    const isLimit = ({ clause }) => /^(?:[md]au_threshold$|revenue_threshold)/u.test(clause);
    const rest = answers.filter((one) => !isLimit(one) && one.clause !== 'attribution');
    const limits = answers.filter(isLimit);
    if (limits.every(({ answer }) => answer === 'met'))
        return rest;
    const open = limits.some(({ answer }) => answer === 'fail') ? [] : limits.filter(({ answer }) => answer !== 'met');
    return [obligation('attribution', attribution), ...open, ...rest];
}
/** Whether the figure trips the limit: above it, and at it where the text says "at least". */
function past(clauses, limit, figure) {
    return figure > limit || (figure === limit && clauses.threshold_inclusive === true);
}
function tripped(clause, clauses, limit, figure) {
    const { threshold_effect: effect, revenue_period: period } = clauses;
    // Such a limit only binds some businesses, and the policy does not say which business this is.
    if ([effect, period].some((text) => typeof text === 'string' && /\bif operating\b/iu.test(text)))
        return { clause, answer: 'unknown', reason: 'needs-review' };
    return { clause, answer: 'fail', limit, figure };
}
function threshold(clause, clauses, figure, needs) {
    const limit = clauses[clause];
    if (typeof limit !== 'number')
        return { clause, answer: 'unknown', reason: 'needs-review' };
    if (figure === undefined)
        return { clause, answer: 'needs', needs };
    if (past(clauses, limit, figure))
        return tripped(clause, clauses, limit, figure);
    // So many users come at least once; how often they come is not known.
    if (clauses.threshold_counts === 'visits')
        return { clause, answer: 'unknown', reason: 'needs-review' };
    return { clause, answer: 'met' };
}
function revenue(clause, clauses, company) {
    const limit = clauses[clause];
    const currency = /^revenue_threshold_([a-z]{3})$/u.exec(clause)?.[1];
    if (typeof limit !== 'number' || currency === undefined)
        return { clause, answer: 'unknown', reason: 'needs-review' };
    const { revenue_period: said } = clauses;
    const period = typeof said !== 'string'
        ? undefined
        : /\b12 months|\byear/iu.test(said)
            ? 'year'
            : /\bmonth/iu.test(said)
                ? 'month'
                : undefined;
    const year = currency === 'usd' ? company.revenueUsdYear : currency === 'jpy' ? company.revenueJpyYear : undefined;
    const month = currency === 'usd' ? company.revenueUsdMonth : undefined;
    // A year holds its months: a year below the limit clears a month, a month above it convicts a year.
    const figure = period === 'month' ? month : period === 'year' ? year : undefined;
    const convicts = (one) => one !== undefined && past(clauses, limit, one);
    if (figure !== undefined)
        return convicts(figure) ? tripped(clause, clauses, limit, figure) : { clause, answer: 'met' };
    if (year !== undefined && !convicts(year))
        return { clause, answer: 'met' };
    if (convicts(month))
        return tripped(clause, clauses, limit, month);
    return { clause, answer: 'needs', needs: `revenue-${currency}-${period === 'month' ? 'month' : 'year'}` };
}
/** Countries that the clause shuts out, `EU` replaced by its members. */
function territory(clauses, use) {
    const clause = 'territory_exclusions';
    const { territory_exclusions: listed, territory_binds: binds } = clauses;
    if (!Array.isArray(listed) || !listed.every((one) => one === 'EU' || countryCodes.has(one)))
        return { clause, answer: 'unknown', reason: 'needs-review' };
    const out = new Set(listed.flatMap((one) => (one === 'EU' ? [...euMembers] : [one])));
    const { country, markets } = use.company;
    const bindsUse = binds === 'use';
    const bindsDomicile = binds === 'domicile';
    const answer = (() => {
        if (country !== undefined && out.has(country))
            return { clause, answer: 'fail' };
        if (markets?.some((market) => out.has(market)) && !bindsDomicile)
            return bindsUse ? { clause, answer: 'fail' } : { clause, answer: 'unknown', reason: 'needs-review' };
        if (country === undefined)
            return { clause, answer: 'needs', needs: 'country' };
        if (markets === undefined && bindsUse)
            return { clause, answer: 'needs', needs: 'markets' };
        return { clause, answer: 'met' };
    })();
    if (answer.answer === 'met' || clauses.territory_modality === undefined)
        return answer;
    const multimodal = isMultimodal(clauses, use);
    if (multimodal === undefined)
        return { clause, answer: 'unknown', reason: 'needs-review' };
    return multimodal ? answer : { clause, answer: 'met' };
}
/** By its parts, else by the names of its weights, of which the licence row says which are which; undefined: nobody knows. */
function isMultimodal(clauses, { parts, names = [] }) {
    const named = (list) => Array.isArray(list) && list.some((part) => typeof part === 'string' && names.some((name) => name.includes(part)));
    if (parts === true || named(clauses.multimodal_models))
        return true;
    return named(clauses.text_models) ? false : undefined;
}

;// CONCATENATED MODULE: ./lib/evaluate/clause-source.js
/** The place of a clause in the text of its licence, as far as it is known. */
function sourceOf({ read, sections, url }, clause) {
    const section = sections?.[clause];
    const source = read?.url ?? url;
    return { ...(section !== undefined && { section }), ...(source !== undefined && { source }) };
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(3326);
;// CONCATENATED MODULE: ./lib/evaluate/expression.js
/** Licence expressions: `a OR b`, `a AND b`, `a WITH b` and parentheses, over SPDX ids and ids of our own. */

const longest = 500;
const sign = /^(?:and|or|with|\(|\))$/iu;
/** Reads an expression; undefined when the text is none. `a WITH b` is one licence of its own. */
function readExpression(text) {
    if (text.length > longest)
        return undefined;
    const words = text.split(/([()])|\s/u).filter((word) => word !== undefined && word !== '');
    const ids = [];
    const masked = [];
    // The library knows SPDX ids alone, so it is shown the grammar with a number for each licence.
    for (let at = 0; at < words.length; at++) {
        const [word = '', operator, exception = '('] = words.slice(at, at + 3);
        const isPair = operator?.toUpperCase() === 'WITH' && !sign.test(exception);
        if (sign.test(word))
            masked.push(word.toUpperCase());
        else
            masked.push(`LicenseRef-${ids.push((isPair ? `${word} with ${exception}` : word).toLowerCase()) - 1}`);
        if (isPair)
            at += 2;
    }
    try {
        return expressionOf(spdx_expression_parse(masked.join(' ')), ids);
    }
    catch {
        return undefined;
    }
}
function expressionOf(node, ids) {
    if ('license' in node)
        return { kind: 'license', id: ids[Number(node.license.slice('LicenseRef-'.length))] ?? '' };
    const kind = node.conjunction;
    const parts = [node.left, node.right].map((side) => expressionOf(side, ids));
    return { kind, branches: parts.flatMap((part) => (part.kind === kind ? part.branches : [part])) };
}
/** Every licence that the expression names. */
function namedLicenses(expression) {
    return expression.kind === 'license' ? [expression.id] : expression.branches.flatMap(namedLicenses);
}

;// CONCATENATED MODULE: ./lib/evaluate/drift.js



const copies = new Set(['quantized', 'conversion', 'reupload']);
const severity = ['ok', 'tightening', 'unknown', 'review', 'drift', 'conflict'];
/** Every drift of a lineage, nearest ancestor first; at most one for each licence. */
function findDrift(lineage, links, catalog) {
    const label = labelOf(lineage, links);
    const inherited = nearestOf([...bindingAncestors(lineage, label.node), ...distilled(lineage, catalog)].map((one) => ({
        ...one,
        chain: links.chain(one.node),
    })));
    const found = [];
    const declared = label.license;
    if (declared === undefined)
        return label.silent ? silentCopy(lineage, links, inherited[0]) : [];
    for (const { license, node, chain } of inherited) {
        const { verdict, reason, lost } = compare(license, declared, catalog);
        const outdated = label.copy && verdict === 'ok' && !inherited.some((one) => one.license === declared);
        if (verdict === 'ok' && (!outdated || license === declared))
            continue;
        // What either side is, is not known: the licence itself is reported as unknown, and saying it twice helps nobody.
        if (verdict === 'unknown' && [license, declared].some((id) => unreadable(id, catalog)))
            continue;
        found.push({
            ancestor: node,
            inherited: license,
            declared,
            relation: links.from(label.node).find((step) => chain.includes(step.parent))?.relation ?? 'unspecified',
            verdict: verdict === 'ok' ? 'tightening' : verdict,
            reason,
            lost,
            ...lostPlaces(catalog.license(license), lost),
            copy: label.copy,
            chain,
        });
    }
    return found;
}
/** The label that speaks for the model: its own, or that of what it copies when it has none. */
function labelOf(lineage, links) {
    let node = lineage.model.id;
    let silent = false;
    const seen = new Set();
    for (;;) {
        seen.add(node);
        const claim = lineage.nodes.get(node)?.license;
        const copied = links.from(node).filter((step) => copies.has(step.relation));
        const copy = copied.length > 0;
        if (claim?.known)
            return { node, license: claim.value, copy, silent: false };
        // Only the Hub has cards: elsewhere nothing is missing.
        if (node === lineage.model.id)
            silent = copy && lineage.model.registry === 'huggingface' && claim?.reason === 'not-declared';
        const next = copied.find((step) => !seen.has(step.parent))?.parent;
        if (next === undefined || silent)
            return { node, copy, silent };
        node = next;
    }
}
function bindingAncestors(lineage, own) {
    return lineage.bindingLicenses.flatMap(({ license, node }) => license.known && node !== own ? [{ license: license.value, node }] : []);
}
/** Licences of teachers whose text says that a model trained on outputs is a derivative. */
function distilled(lineage, catalog) {
    return teacherLicenses(lineage).filter(({ license }) => catalog.license(license)?.clauses.derivatives_include_distillation === true);
}
function nearestOf(all) {
    const nearest = new Map();
    for (const one of all.toSorted((a, b) => a.chain.length - b.chain.length || (a.node < b.node ? -1 : 1)))
        if (!nearest.has(one.license))
            nearest.set(one.license, one);
    return [...nearest.values()];
}
function silentCopy(lineage, links, nearest) {
    if (nearest === undefined)
        return [];
    const relation = links.from(lineage.model.id).find((step) => copies.has(step.relation))?.relation ?? 'reupload';
    const { license: inherited, node: ancestor, chain } = nearest;
    return [
        { ancestor, inherited, relation, verdict: 'unknown', reason: 'no label of its own', lost: [], copy: true, chain },
    ];
}
function lostPlaces(fact, lost) {
    const places = lost.map((clause) => [clause, fact === undefined ? {} : sourceOf(fact, clause)]);
    const sections = places.flatMap(([clause, { section }]) => section === undefined ? [] : [[clause, section]]);
    const source = places[0]?.[1].source;
    return {
        ...(sections.length > 0 && { sections: Object.fromEntries(sections) }),
        ...(source !== undefined && { source }),
    };
}
function unreadable(id, catalog) {
    const fact = catalog.license(id);
    return fact === undefined || fact.category === 'unknown';
}
/** Of an inherited choice the licensee picks the best branch; a label that offers a choice is as loose as its loosest. */
function compare(inherited, declared, catalog) {
    const [from, to] = [readExpression(inherited), readExpression(declared)];
    if (from === undefined || to === undefined)
        return catalog.drift(inherited, declared);
    const pick = (all, worst) => all.reduce((a, b) => (severity.indexOf(a.verdict) >= severity.indexOf(b.verdict) === worst ? a : b));
    const against = (license, label) => label.kind === 'license'
        ? catalog.drift(license, label.id)
        : pick(label.branches.map((branch) => against(license, branch)), label.kind === 'or');
    const whole = (license) => license.kind === 'license' ? against(license.id, to) : pick(license.branches.map(whole), license.kind === 'and');
    return namedLicenses(from).length === 1 && namedLicenses(to).length === 1
        ? catalog.drift(inherited, declared)
        : whole(from);
}

;// CONCATENATED MODULE: ./lib/evaluate/notice.js
/** Notices by their usual names, and folders of license texts. */
const notice_named = /(?:^|\/)(?:notices?|third[-_ ]?part(?:y|ies)[^/]{0,60}|attributions?|credits)(?:\.(?:md|txt|rst|html))?$|(?:^|\/)licenses?\/[^/]{1,100}$/iu;
const card = /(?:^|\/)(?:readme|model[-_]?card)[^/]{0,30}\.md$/iu;
const others = /(?:^|\/)(?:node_modules|vendor|third_party)\//iu;
/** Whether a repository gives notice there; a README does where it is a model card, which its text must show. */
function isNoticePath(path) {
    return (notice_named.test(path) || card.test(path)) && !others.test(path);
}
/** Whether the file gives notice; READMEs that are no model cards do not. */
function givesNotice({ path, text }) {
    return (!card.test(path) ||
        /^\ufeff?---\r?\n(?:[^\n]*\n){0,200}?(?:license|base_model)[ \t]*:/iu.test(text.slice(0, 20_000)));
}
/** The same files are asked about for every model and reading. */
const notice_opened = new WeakMap();
/** Opens the notice files once for any number of duties. */
function openNotices(files) {
    const pages = notice_opened.get(files) ?? files.map(pageOf);
    notice_opened.set(files, pages);
    return (fact, clause, node) => {
        const lines = fact.notices?.filter((one) => one.clause === clause).map((one) => one.line) ?? [];
        for (const page of pages)
            for (const line of lines) {
                const at = line.includes('{model}') ? aboutModel(page, fact, node) : page.text.indexOf(plain(line));
                if (at >= 0)
                    return { path: page.path, line: lineAt(page, at) };
            }
        return undefined;
    };
}
/** The paragraph that names the model and its licence, whatever words stand between them. */
function aboutModel({ text, paragraphs }, fact, node) {
    const name = plain(node.slice(Math.max(node.indexOf(':'), node.lastIndexOf('/')) + 1));
    const licenses = [fact.id, fact.name, ...(fact.spdx === undefined ? [] : [fact.spdx])].map(plain);
    const found = paragraphs.find(([from, to]) => {
        const paragraph = text.slice(from, to);
        return paragraph.includes(name) && licenses.some((license) => paragraph.includes(license));
    });
    return found?.[0] ?? -1;
}
function pageOf({ path, text }) {
    const starts = [];
    const paragraphs = [];
    let begin;
    let length = 0;
    const parts = [];
    for (const line of text.split(/\r\n?|\n/u)) {
        const words = plain(line);
        starts.push(length);
        if (words === '') {
            if (begin !== undefined)
                paragraphs.push([begin, length]);
            begin = undefined;
            continue;
        }
        begin ??= length;
        parts.push(words);
        length += words.length + 1;
    }
    if (begin !== undefined)
        paragraphs.push([begin, length]);
    return { path, text: parts.join(' '), starts, paragraphs };
}
function lineAt({ starts }, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** Lower case, one space, straight quotes: what copying a line changes is no difference. */
function plain(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[“”„«»]/gu, '"')
        .replace(/[‘’]/gu, "'")
        .replaceAll('©', '(c)')
        .replace(/[*_`>#|]/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim();
}

// EXTERNAL MODULE: ./lib/catalog/relation.js
var catalog_relation = __webpack_require__(6899);
;// CONCATENATED MODULE: ./lib/evaluate/use.js
/** What is done with a model at a place, read off its reference and its lineage. */

/** The use of a model by a company; without a reference it was only asked about. */
function useOf(lineage, company, reference) {
    const teaching = reference === undefined ? undefined : teaches(reference);
    return {
        company,
        ...(reference && { usage: reference.usage }),
        ...(teaching !== undefined && { teaches: teaching }),
        names: namesOf(lineage),
        ...(lineage.origins.some((origin) => origin.role === 'component') && { parts: true }),
    };
}
/** Whether the place makes the model a teacher; undefined where a call trains by outputs and may name either side. */
function teaches({ usage, signal }) {
    if (usage !== 'train')
        return false;
    if (/teacher/iu.test(signal))
        return true;
    return /gkd|distil/iu.test(signal) ? undefined : false;
}
/** Bare names of the model and of what its weights come from. */
function namesOf({ model, derivations }) {
    const found = new Set([model.id]);
    for (const id of found)
        for (const { child, parent, relation } of derivations)
            if (child === id && (0,catalog_relation/* carriesWeights */.Vq)(relation))
                found.add(parent);
    return [...found].map((id) => id.slice(id.lastIndexOf('/') + 1).toLowerCase());
}

;// CONCATENATED MODULE: ./lib/evaluate/obligations.js







/** When a clause falls due where its licence row does not say. */
const usual = {
    acceptable_use_policy: 'use',
    output_training_restriction: 'use',
    naming_requirement: 'training',
};
/** Opens the search for duties: every obligation of a lineage over all of its uses, sorted by licence, clause and node. */
function openObligations(company, catalog, notices = []) {
    const seen = openNotices(notices);
    return (lineage) => {
        // Places that use the model alike ask for the same.
        const alike = new Map(lineage.model.references.map((one) => [`${one.usage} ${teaches(one)}`, one]));
        const uses = alike.size > 0 ? [...alike.values()].map((one) => useOf(lineage, company, one)) : [useOf(lineage, company)];
        const found = new Map();
        for (const { fact, node, answers } of uses.flatMap((use) => dutiesOf(lineage, use, catalog)))
            for (const one of answers)
                if (one.answer === 'obligation' && !found.has(`${fact.id} ${one.clause} ${node}`)) {
                    const met = seen(fact, one.clause, node);
                    found.set(`${fact.id} ${one.clause} ${node}`, {
                        ...obligations_obligation(lineage, fact, node, one, publisherOf(lineage, node)),
                        ...(met && { met }),
                    });
                }
        return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
    };
}
/** The answers of every licence that binds, and of every teacher's as far as it reaches outputs. */
function dutiesOf(lineage, use, catalog) {
    if (isClosed(lineage, catalog))
        return [];
    const links = openLinks(lineage);
    // A parent that is only suspected asks for nothing.
    const counted = (node) => {
        const link = links.strength(links.chain(node));
        return link === undefined || counts(link, labelStrength);
    };
    const bound = boundLicenses(lineage, links, true).flatMap(({ license, node }) => {
        const expression = license.known ? readExpression(license.value) : undefined;
        const facts = expression ? namedLicenses(expression).flatMap((id) => catalog.license(id) ?? []) : [];
        return facts.map((fact) => ({ fact, node, answers: answerClauses(fact, use) }));
    });
    const taught = teacherLicenses(lineage).flatMap(({ license, node }) => {
        const fact = catalog.license(license);
        return fact === undefined ? [] : [{ fact, node, answers: answerClauses(onOutputs(fact), use) }];
    });
    return [...bound, ...taught].filter(({ node }) => counted(node));
}
function obligations_obligation({ model }, fact, node, { clause, text }, publisher) {
    const when = fact.when?.[clause] ?? usual[clause] ?? 'distribution';
    const shown = node.slice(node.indexOf(':') + 1);
    const lines = fact.notices?.filter((one) => one.clause === clause) ?? [];
    return {
        model: model.id,
        license: fact.id,
        name: fact.name,
        node,
        clause,
        ...(text !== undefined && { text }),
        when,
        ifDistributed: model.host !== undefined && (when === 'distribution' || when === 'service'),
        ...sourceOf(fact, clause),
        ...(fact.read === undefined && { unread: true }),
        ...(lines.length > 0 && {
            notices: lines.map(({ line }) => line.replaceAll('{model}', shown).replaceAll('{publisher}', publisher)),
        }),
    };
}
function publisherOf({ nodes }, node) {
    const publisher = nodes.get(node)?.publisher;
    return publisher?.known ? publisher.value.name : (node.slice(node.indexOf(':') + 1).split('/')[0] ?? '');
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/license-conditions.js

/** One judgement for each clause that fails or cannot be told; met clauses and obligations give none. */
function judgeConditions(fact, node, chain, answers, { rule, place }) {
    const license = fact.id;
    return answers.flatMap((one) => {
        const base = { rule: 'license', subject: `condition:${license}/${one.clause}`, chain };
        switch (one.answer) {
            case 'fail':
            case 'review': {
                const { answer, clause, limit, figure } = one;
                const found = {
                    license,
                    node,
                    clause,
                    ...(limit !== undefined && { limit }),
                    ...(figure !== undefined && { figure }),
                    ...sourceOf(fact, clause),
                };
                if (answer === 'fail') {
                    const cause = { code: 'license/condition', ...found };
                    return [{ ...base, outcome: 'fail', level: rule.level, cause, place: place('level') }];
                }
                const cause = { code: 'license/condition-review', ...found };
                const reason = 'needs-review';
                return [{ ...base, outcome: 'unknown', level: rule.review, cause, reason, place: place('review') }];
            }
            case 'needs': {
                const cause = {
                    code: 'license/condition-unknown',
                    license,
                    node,
                    clause: one.clause,
                    needs: one.needs,
                };
                return [
                    { ...base, outcome: 'unknown', level: rule.unknown, cause, reason: 'not-declared', place: place('unknown') },
                ];
            }
            case 'unknown': {
                const cause = { code: 'license/unknown', node, reason: one.reason };
                return [
                    { ...base, outcome: 'unknown', level: rule.unknown, cause, reason: one.reason, place: place('unknown') },
                ];
            }
            default:
                return [];
        }
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/license-drift.js




const nowhere = { path: '', line: 0 };
/** Drift as notes, for a run without a policy. */
function noteDrift(lineage, catalog) {
    const links = openLinks(lineage);
    return findDrift(lineage, links, catalog)
        .filter(({ verdict }) => verdict !== 'unknown' && verdict !== 'tightening')
        .map((drift) => judgeDrift(drift, { drift: 'note', review: 'note', unknown: 'note' }, () => nowhere));
}
/** The judgement on one drift. */
function judgeDrift(drift, levels, place, link) {
    const judged = license_drift_answer(drift, levels, place);
    // An ancestor that is only suspected accuses no label.
    const suspected = link !== undefined && !counts(link, labelStrength);
    return suspected ? { ...judged, level: quieter(judged.level, 'note'), aside: true } : judged;
}
function license_drift_answer(drift, levels, place) {
    const { ancestor, inherited, declared, relation, verdict, reason, lost, sections, source, copy, chain } = drift;
    const base = {
        rule: 'license',
        subject: `drift:${shownId(ancestor)}`,
        cause: {
            code: 'license/drift',
            ancestor,
            inherited,
            ...(declared !== undefined && { declared }),
            relation,
            verdict,
            lost,
            ...(sections && { sections }),
            ...(source !== undefined && { source }),
            reason,
        },
        chain,
    };
    switch (verdict) {
        case 'drift':
        case 'conflict':
            return { ...base, outcome: 'fail', level: levels.drift, place: place('drift') };
        case 'review':
            return { ...base, outcome: 'unknown', reason: 'needs-review', level: levels.review, place: place('review') };
        case 'tightening':
            return { ...base, outcome: copy ? 'fail' : 'pass', level: copy ? 'note' : 'off', place: place('drift') };
        default:
            return {
                ...base,
                outcome: 'unknown',
                reason: 'not-declared',
                level: copy ? 'note' : levels.unknown,
                place: place('unknown'),
            };
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/license-options.js
/** The keys of the license rule, their defaults, and how they are read. */



/** Licence categories that can stand in a list instead of ids, and what is in each. */
const categoryWords = {
    permissive: 'use, change and distribution for any purpose, with notices at most',
    'weak-copyleft': 'changed files stay under the same terms',
    copyleft: 'what is made from it stays under the same terms',
    'responsible-ai': 'open, with a list of uses that are forbidden',
    'community-restricted': 'a license of a vendor, with conditions such as a number of users, a name or a use',
    'non-commercial': 'no commercial use',
    'research-only': 'research and evaluation alone',
    proprietary: 'terms of service, as of a model behind an API',
};
/** The names of the categories. */
const categories = Object.keys(categoryWords);
const listed = `Categories: ${categories.map((one) => `\`${one}\``).join(', ')}.`;
/** The keys as written. */
const licenseSchema = schemas/* strictObject */.rej({
    level: level().optional().describe('How loud a failure is. Default: error where `allow` or `deny` stands.'),
    allow: schemas/* array */.YOg(notUnknown).optional().describe(`Licence ids, SPDX ids or categories that are admitted. ${listed}`),
    deny: schemas/* array */.YOg(notUnknown)
        .optional()
        .describe(`Licence ids, SPDX ids or categories that fail; beats \`allow\`. ${listed}`),
    unknown: level()
        .optional()
        .describe('How loud it is when a licence or a condition is not known. Default: warning.'),
    drift: level().optional().describe("How loud it is when a label drops an ancestor's terms. Default: warning."),
    review: level().optional().describe('How loud it is when the texts must be read by a person. Default: note.'),
    inherited: schemas/* boolean */.zMY()
        .optional()
        .describe("Whether ancestors' licences bind; drift is found either way. Default: true."),
    hosted: schemas/* enum */.k5n(['skip', 'judge'])
        .optional()
        .describe('Closed models by API have terms, not a licence: skip them, or judge them as `proprietary-api`. Default: skip.'),
    obligations: schemas/* enum */.k5n(['off', 'warning', 'error'])
        .optional()
        .describe('Whether an obligation that is not seen to be met is a finding. Default: off, they are only listed.'),
})
    .describe('Which licences bind a model, and whether we meet their conditions.');
/** What a file states. */
function readLicense(written, { refuse }) {
    const stated = written;
    for (const key of ['allow', 'deny'])
        stated[key]?.forEach((entry, index) => {
            const near = slip(entry);
            if (near !== undefined)
                refuse([key, index], `\`${entry}\` is no category; did you mean \`${near}\`? ${listed}`);
        });
    return defined(stated);
}
/** A category misspelt would deny nothing, silently. */
function slip(entry) {
    const near = nearest(entry, categories);
    return near !== undefined && near !== entry ? near : undefined;
}
/** The rule with the defaults of policy-semantics §10 for what nobody states. */
function completeLicense(values) {
    return {
        level: values.deny !== undefined || values.allow !== undefined ? 'error' : 'note',
        unknown: 'warning',
        drift: 'warning',
        review: 'note',
        inherited: true,
        hosted: 'skip',
        obligations: 'off',
        ...values,
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/license.js












/** Which licences bind, and whether their conditions are met. */
const license = {
    schema: licenseSchema,
    read: readLicense,
    complete: completeLicense,
    asksCompany: true,
    aspect: (reference) => `${reference.usage} ${teaches(reference)}`,
    judge: judgeLicense,
    unasked: noteDrift,
};
/** Every judgement of the rule on one lineage. */
function judgeLicense(lineage, stated, { company, reference, catalog, notices }) {
    const rule = completeLicense(stated.values);
    const use = useOf(lineage, company, reference);
    const links = openLinks(lineage);
    const bench = {
        rule,
        use,
        catalog,
        place: (key) => stated.places[key] ?? stated.place,
    };
    const { id } = lineage.model;
    if (isClosed(lineage, catalog)) {
        if (rule.hosted === 'judge')
            return judgeExpression({ kind: 'license', id: 'proprietary-api' }, id, [id], bench);
        const cause = { code: 'license/hosted', node: id };
        return [
            {
                rule: 'license',
                subject: `hosted:${shownId(id)}`,
                outcome: 'fail',
                level: 'note',
                cause,
                chain: [id],
                place: stated.place,
                aside: true,
            },
        ];
    }
    return [
        ...boundLicenses(lineage, links, rule.inherited).flatMap(({ license, node, chain }) => {
            const link = links.strength(chain);
            const judged = judgeClaim(weigh(license), license.known ? 'unverified' : license.reason, node, chain, bench);
            // A parent that is only suspected binds nobody; what its licence would mean is worth a note.
            if (link === undefined || counts(link, labelStrength))
                return judged;
            return judged
                .filter((one) => one.outcome === 'fail')
                .map((one) => ({ ...one, level: quieter(one.level, 'note'), aside: true }));
        }),
        ...taught(lineage, links, bench),
        ...findDrift(lineage, links, catalog).map((drift) => judgeDrift(drift, rule, bench.place, links.strength(drift.chain))),
        ...(rule.obligations === 'off'
            ? []
            : openObligations(company, catalog, notices)(lineage).map((one) => duty(one, rule.obligations, bench, links))),
    ];
}
/** The counted values of one label; several that differ are a dispute (policy-semantics §5). */
function judgeClaim(all, missing, node, chain, bench) {
    const counted = all.filter((one) => counts(one.strength, labelStrength));
    const judged = [...new Set(counted.map((one) => one.value))].map((license) => {
        const expression = readExpression(license);
        return {
            strengths: counted.filter((one) => one.value === license).map((one) => one.strength),
            judgements: expression
                ? judgeExpression(expression, node, chain, bench)
                : [unknownLicense(license, node, chain, 'needs-review', bench)],
        };
    });
    const [first] = judged;
    if (first === undefined)
        return [unknownLicense('', node, chain, missing, bench)];
    const proven = judged.filter((one) => one.strengths.includes('proven'));
    if (judged.length === 1 || proven.length === 1)
        return (proven[0] ?? first).judgements;
    const bad = judged.filter((one) => one.judgements.some((each) => each.outcome === 'fail'));
    const best = counted.map((one) => one.strength).reduce((a, b) => (counts(a, b) ? a : b));
    const guilty = bad.find((one) => one.strengths.includes(best));
    if (guilty !== undefined)
        return guilty.judgements;
    return bad.length > 0 ? [unknownLicense('', node, chain, 'disputed', bench)] : first.judgements;
}
function unknownLicense(license, node, chain, reason, { rule, place }) {
    return {
        rule: 'license',
        subject: license === '' ? `license:${shownId(node)}` : `license:${license}@${shownId(node)}`,
        outcome: 'unknown',
        level: rule.unknown,
        cause: { code: 'license/unknown', node, reason },
        reason,
        chain,
        place: place('unknown'),
    };
}
const worst = ['pass', 'unknown', 'fail'];
/** All branches of a sum are judged; of a choice the branch that fares best. */
function judgeExpression(expression, node, chain, bench) {
    if (expression.kind === 'license')
        return judgeOne(expression.id, node, chain, bench);
    const branches = expression.branches.map((branch) => judgeExpression(branch, node, chain, bench));
    if (expression.kind === 'and')
        return branches.flat();
    const fare = (judged) => Math.max(...judged.map((one) => worst.indexOf(one.outcome)));
    return branches.reduce((a, b) => (fare(b) < fare(a) ? b : a));
}
function judgeOne(license, node, chain, bench) {
    const { rule, catalog, place, use } = bench;
    const fact = catalog.license(license);
    const id = fact?.id ?? license;
    const denied = license_listed(license, rule.deny, catalog, false);
    const good = both(not(denied), license_listed(license, rule.allow, catalog, true));
    const subject = `license:${id}@${shownId(node)}`;
    const base = { rule: 'license', subject, chain };
    const own = good === true
        ? { ...base, outcome: 'pass', level: 'off', place: place('allow') }
        : good === false
            ? {
                ...base,
                outcome: 'fail',
                level: rule.level,
                cause: { code: denied === true ? 'license/denied' : 'license/not-allowed', license: id, node },
                place: place(denied === true ? 'deny' : 'allow'),
            }
            : { ...unknownLicense(license, node, chain, good, bench), subject };
    return [own, ...(fact ? judgeConditions(fact, node, chain, answerClauses(fact, use), bench) : [])];
}
/** Whether a list names the licence, its SPDX id, an alias or its category; a licence that we cannot read is unknown. */
function license_listed(license, list, catalog, absent) {
    if (list === undefined)
        return absent;
    const fact = catalog.license(license);
    return list
        .map((entry) => {
        const word = entry.toLowerCase();
        if (word === license || word === fact?.id || word === fact?.spdx?.toLowerCase())
            return true;
        if (catalog.license(word)?.id === fact?.id && fact !== undefined)
            return true;
        if (!categories.some((category) => category === word))
            return fact?.category === 'unknown' ? 'needs-review' : false;
        return fact === undefined || fact.category === 'unknown' ? 'needs-review' : fact.category === word;
    })
        .reduce(either, false);
}
/** Conditions of a teacher's licence that reach what was trained on its outputs; they bind without being the child's licence. */
function taught(lineage, links, bench) {
    return teacherLicenses(lineage).flatMap(({ license, node }) => {
        const fact = bench.catalog.license(license);
        const chain = links.chain(node);
        const link = links.strength(chain);
        if (fact === undefined || (link !== undefined && !counts(link, labelStrength)))
            return [];
        return judgeConditions(fact, node, chain, answerClauses(onOutputs(fact), bench.use), bench);
    });
}
/** A duty that is visibly met passes; one of which no sign is seen is unknown, never failed. */
function duty({ license, node, clause, met }, level, { place }, links) {
    const base = { rule: 'license', subject: `obligation:${license}/${clause}`, chain: links.chain(node) };
    if (met !== undefined)
        return { ...base, outcome: 'pass', level: 'off', place: place('obligations') };
    const cause = { code: 'license/obligation', license, node, clause };
    return { ...base, outcome: 'unknown', level, cause, reason: 'needs-review', place: place('obligations') };
}

;// CONCATENATED MODULE: ./lib/evaluate/grounds.js
/** Where a lineage ends when steps that do not count are left out: suspicion neither clears a root nor makes another one. */


/** Ends of a walk that are known to be roots. */
const clears = new Set([
    'recorded-root',
    'root-by-name',
    'publisher-trains-own',
    'declared-root',
]);
const isWeightStep = ({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation);
function firmSteps(links, least) {
    return (id) => links.from(id).filter((step) => step.evidence.some((one) => counts(one.strength, least)));
}
/** Whether weights come to the node from a parent that counts; without one it is an end, not something in between. */
function leadsOn(id, links, least) {
    return firmSteps(links, least)(id).some(isWeightStep);
}
/** Subjects of a role that resolve does not name, because a step below `least` leads on from them; none for roles without roots. */
function grounds(lineage, role, named, links, least) {
    const firm = firmSteps(links, least);
    const reach = (starts, admits) => {
        const found = new Set(starts);
        for (const id of found)
            for (const step of firm(id))
                if (admits(step))
                    found.add(step.parent);
        return found;
    };
    const across = (relation, from) => reach([...from].flatMap(firm).flatMap((step) => (step.relation === relation ? [step.parent] : [])), isWeightStep);
    const start = [lineage.model.id];
    const reached = role === 'root'
        ? reach(start, isWeightStep)
        : role === 'component'
            ? across('component', reach(start, (step) => step.relation !== 'distilled'))
            : role === 'teacher'
                ? across('distilled', reach(start, isWeightStep))
                : [];
    const taught = role === 'teacher' ? reach(start, isWeightStep) : [];
    const direct = (id) => [...taught].some((pupil) => firm(pupil).some((step) => step.relation === 'distilled' && step.parent === id));
    // A teacher that is no known root is asked about twice: as a teacher, and as the end of its own weights.
    const missing = (id) => {
        const wanted = direct(id) && !clears.has(lineage.nodes.get(id)?.stopped) ? 2 : 1;
        return named.filter((one) => one.id === id).length < wanted;
    };
    return [...reached]
        .filter((id) => !firm(id).some(isWeightStep) && missing(id))
        .sort()
        .flatMap((id) => {
        const node = lineage.nodes.get(id);
        if (node === undefined)
            return [];
        const { publisher, country, stopped } = node;
        const origin = { role, id, publisher, country, chain: links.chain(id) };
        return [clears.has(stopped) ? origin : { ...origin, unknown: whyUnknown(node) }];
    });
}
/** Nobody declares a base where the Hub answered; elsewhere nobody was asked, or nobody answered. */
function whyUnknown({ id, inquiry }) {
    if (inquiry === undefined)
        return id.startsWith('huggingface:') ? 'offline' : 'not-declared';
    return inquiry.outcome === 'answered' ? 'not-declared' : inquiry.outcome;
}

;// CONCATENATED MODULE: ./lib/evaluate/matching.js


/** What of an origin counts at the threshold; `link` is the strength of the way to it. */
function count(origin, link, least) {
    const countries = weigh(origin.country, link);
    const publishers = weigh(origin.publisher, link);
    const capped = countries.map((one, index) => index === 0 ? { ...one, strength: weakest(one.strength, origin.strength) ?? one.strength } : one);
    return {
        countries: capped.filter((one) => counts(one.strength, least) && one.value.length > 0),
        publishers: publishers.filter((one) => counts(one.strength, least)),
        noCountry: origin.country.known ? 'unverified' : origin.country.reason,
        noPublisher: origin.publisher.known ? 'unverified' : origin.publisher.reason,
    };
}
/** Whether any matcher of the denial matches. */
function deny(counted, lists, catalog, today) {
    return answers(counted, lists, catalog, today, 'any').reduce(either, false);
}
/** Whether any matcher of the admission matches; everything is admitted where nothing is said. */
function allow(counted, lists, catalog, today) {
    return lists === undefined ? true : answers(counted, lists, catalog, today, 'all').reduce(either, false);
}
/** One answer for each list that stands: to deny, any country of a set is enough; to admit, all must be listed. */
function answers(counted, lists, catalog, today, sets) {
    const matched = (values, missing, key, match) => {
        if (values.length === 0)
            return missing;
        return sets === 'any' ? amountsTo(values, key, match) : not(amountsTo(values, key, (value) => not(match(value))));
    };
    const ofPublisher = (list, match) => list === undefined || list.length === 0
        ? []
        : [
            matched(counted.publishers, counted.noPublisher, (one) => one.id, (publisher) => match(publisher, list)),
        ];
    const { countries, publishers, legalParents, watchLists } = lists ?? {};
    return [
        ...(countries === undefined || countries.length === 0
            ? []
            : [
                matched(counted.countries, counted.noCountry, (set) => set.toSorted().join(' '), (set) => sets === 'any' ? set.some((one) => countries.includes(one)) : set.every((one) => countries.includes(one))),
            ]),
        ...ofPublisher(publishers, (publisher, list) => {
            const ids = list.map((handle) => canonicalPublisher(handle, catalog));
            return ids.includes(publisher.id.toLowerCase());
        }),
        ...ofPublisher(legalParents, ({ legalEntity }, list) => legalEntity === undefined ? 'not-found' : list.some((one) => one.toLowerCase() === legalEntity.toLowerCase())),
        ...ofPublisher(watchLists, ({ watchlists }, list) => matching_listed(watchlists, list, catalog, today)),
    ];
}
function canonicalPublisher(handle, catalog) {
    const colon = handle.indexOf(':');
    const [registry, name] = colon < 0 ? ['huggingface', handle] : [handle.slice(0, colon), handle.slice(colon + 1)];
    return (catalog.publisher(registry, name)?.id ?? name).toLowerCase();
}
/** Whether one of the codes is of one of the lists; disputed entries and those of a later day are unknown. */
function matching_listed(codes, lists, catalog, today) {
    return codes
        .filter((code) => lists.some((list) => code === list || code.startsWith(`${list}-`)))
        .map((code) => {
        const list = catalog.watchlist(code);
        if (list?.disputed)
            return 'disputed';
        // A list that is not on record may still say its day in its code.
        const from = list?.from ?? /\d{4}-\d{2}-\d{2}/u.exec(code)?.[0];
        return from !== undefined && from > today ? 'unverified' : true;
    })
        .reduce(either, false);
}

// EXTERNAL MODULE: ./lib/catalog/role.js
var role = __webpack_require__(71);
;// CONCATENATED MODULE: ./lib/evaluate/rules/origin-options.js
/** The keys of the origin rule, their defaults, and how they are read. */




const matchers = schemas/* strictObject */.rej({
    countries: schemas/* array */.YOg(notUnknown).optional().describe('Country codes (ISO 3166-1 alpha-2) or names of groups.'),
    publishers: schemas/* array */.YOg(notUnknown).optional().describe('Publishers by their handle, e.g. `deepseek-ai`.'),
    'legal-parents': schemas/* array */.YOg(notUnknown).optional().describe('Legal entities behind publishers, by name.'),
    'watch-lists': schemas/* array */.YOg(notUnknown)
        .optional()
        .describe('Codes of official lists that name the publisher, e.g. `US-1260H`; a prefix covers its editions.'),
});
/** The keys as written. */
const originSchema = schemas/* strictObject */.rej({
    level: level().optional().describe('How loud a failure is. Default: error where `allow` or `deny` stands.'),
    deny: matchers.optional().describe('Fails when any of its matchers matches; beats `allow`.'),
    allow: matchers.optional().describe('Admits when any of its matchers matches; absent, everything is admitted.'),
    roles: schemas/* array */.YOg(schemas/* enum */.k5n(role/* roles */.O))
        .optional()
        .describe('Which parts of a lineage are asked about. Default: root, component, host.'),
    unknown: level().optional().describe('How loud it is when the answer is not known. Default: warning.'),
    'min-strength': schemas/* enum */.k5n(catalog_strength/* strengths */.J)
        .optional()
        .describe('Weakest evidence that counts; weaker evidence gives a note at most. Default: likely.'),
    'require-known': schemas/* array */.YOg(schemas/* enum */.k5n(['component', 'teacher']))
        .optional()
        .describe('Parts for which silence is unknown: a statement that there is none is demanded.'),
})
    .describe('Where a model comes from.');
/** What a file states, its groups resolved. */
function readOrigin(written, { countries }) {
    const stated = written;
    const matchersOf = (lists, key) => lists &&
        defined({
            countries: lists.countries && countries(lists.countries, [key, 'countries']),
            publishers: lists.publishers,
            legalParents: lists['legal-parents'],
            watchLists: lists['watch-lists'],
        });
    return defined({
        level: stated.level,
        unknown: stated.unknown,
        deny: matchersOf(stated.deny, 'deny'),
        allow: matchersOf(stated.allow, 'allow'),
        roles: stated.roles,
        minStrength: stated['min-strength'],
        requireKnown: stated['require-known'],
    });
}
/** The rule with the defaults of policy-semantics §10 for what nobody states. */
function completeOrigin(values) {
    const constrained = values.deny !== undefined || values.allow !== undefined || (values.requireKnown?.length ?? 0) > 0;
    return {
        level: constrained ? 'error' : 'note',
        unknown: 'warning',
        roles: ['root', 'component', 'host'],
        minStrength: 'likely',
        requireKnown: [],
        ...values,
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/origin.js






/** Who stands behind a model. */
const origin = {
    schema: originSchema,
    read: readOrigin,
    complete: completeOrigin,
    asksCompany: false,
    aspect: () => '',
    judge: judgeOrigin,
};
/** Every judgement of the rule on one lineage; lists that are not yet in force are unknown. */
function judgeOrigin(lineage, stated, { catalog, today }) {
    const rule = completeOrigin(stated.values);
    if (!constrains(rule))
        return [];
    const links = openLinks(lineage);
    return [...new Set(rule.roles)].flatMap((role) => judgeRole(lineage, role, rule, stated, links, catalog, today));
}
function constrains({ allow, deny, requireKnown }) {
    return allow !== undefined || requireKnown.length > 0 || Object.values(deny ?? {}).some((list) => list.length > 0);
}
function judgeRole(lineage, role, rule, stated, links, catalog, today) {
    const found = [];
    const place = (key) => stated.places[key] ?? stated.place;
    const missing = (node, reason, key, chain, { subject = `${role}:${shownId(node)}`, suspected } = {}) => found.push({
        rule: 'origin',
        subject,
        outcome: 'unknown',
        level: rule.unknown,
        cause: { code: 'origin/unknown', role, node, reason, ...(suspected && { suspected }) },
        reason,
        chain,
        place: place(key),
    });
    const told = lineage.origins.filter((one) => one.role === role && (role !== 'ancestor' || leadsOn(one.id, links, rule.minStrength)));
    const counting = told.filter(({ chain }) => counts(links.strength(chain) ?? 'proven', rule.minStrength));
    const suspects = told.filter((one) => !counting.includes(one));
    for (const origin of suspects)
        found.push(...resemblances(origin, rule, links.strength(origin.chain), catalog, today, place));
    const subjects = [...counting, ...grounds(lineage, role, counting, links, rule.minStrength)];
    for (const origin of subjects) {
        const link = links.strength(origin.chain);
        const subject = subjectOf(origin);
        const counted = count(origin, link, rule.minStrength);
        const denied = origin.unknown ?? deny(counted, rule.deny, catalog, today);
        const admitted = origin.unknown ?? allow(counted, rule.allow, catalog, today);
        const good = both(not(denied), admitted);
        if (good === true)
            found.push({ rule: 'origin', subject, outcome: 'pass', level: 'off', chain: origin.chain, place: stated.place });
        else if (good === false)
            found.push({
                rule: 'origin',
                subject,
                outcome: 'fail',
                level: rule.level,
                cause: denied === true ? deniedCause(origin, counted, rule, catalog, today) : notAllowed(origin, counted),
                chain: origin.chain,
                place: place(denied === true ? 'deny' : 'allow'),
            });
        else
            missing(origin.id, good, 'unknown', origin.chain, {
                subject,
                suspected: suspectedOf(origin, suspects, links, rule),
            });
        if (good !== false)
            found.push(...resemblances(origin, rule, link, catalog, today, place));
    }
    if (subjects.length === 0) {
        const { id, host } = lineage.model;
        if (rule.requireKnown.includes(role))
            missing(id, 'undisclosed', 'require-known', [id]);
        else if (role === 'publisher' || role === 'root')
            missing(id, 'not-declared', 'unknown', [id]);
        else if ((role === 'host' || role === 'location') && host !== undefined)
            missing(id, 'not-found', 'unknown', [id]);
    }
    return found;
}
/** Where an unknown subject would lead if weak evidence counted: to another node, or to a country of its own. */
function suspectedOf(origin, suspects, links, { minStrength }) {
    const other = suspects.find(({ id, chain }) => id !== origin.id && chain.includes(origin.id));
    const { id: node, chain } = other ?? origin;
    const [first] = count(other ?? origin, links.strength(chain), 'hint').countries;
    if (first === undefined)
        return other && { node, countries: [], strength: links.strength(chain) ?? 'hint' };
    const { value: countries, strength } = first;
    return counts(strength, minStrength) ? undefined : { node, countries, strength };
}
/** `publisher:` names the publisher, `host:` and `location:` the host, every other role the node. */
function subjectOf({ role, id, publisher }) {
    if (role === 'publisher' && publisher.known)
        return `publisher:${publisher.value.id}`;
    return `${role}:${shownId(id.startsWith('host:') ? id.slice('host:'.length) : id)}`;
}
const strongest = (counted) => counted[0]?.strength ?? 'hint';
function deniedCause(origin, counted, rule, catalog, today) {
    const { role, id: node } = origin;
    const byCountry = rule.deny?.countries !== undefined && deny(counted, { countries: rule.deny.countries }, catalog, today) === true;
    const guilty = counted.countries.find((one) => one.value.some((country) => rule.deny?.countries?.includes(country)));
    if (byCountry && guilty !== undefined)
        return { code: 'origin/denied-country', role, node, countries: guilty.value, strength: guilty.strength };
    return {
        code: 'origin/denied-publisher',
        role,
        node,
        publisher: counted.publishers[0]?.value.id ?? '',
        strength: strongest(counted.publishers),
    };
}
function notAllowed({ role, id: node }, counted) {
    const publisher = counted.publishers[0]?.value.id;
    return {
        code: 'origin/not-allowed',
        role,
        node,
        countries: counted.countries[0]?.value ?? [],
        ...(publisher !== undefined && { publisher }),
        strength: strongest(counted.countries.length > 0 ? counted.countries : counted.publishers),
    };
}
/** What would fail if weak evidence counted: a note, never more. */
function resemblances(origin, rule, link, catalog, today, place) {
    if (origin.unknown !== undefined)
        return [];
    const all = count(origin, link, 'hint');
    const weak = {
        ...all,
        countries: all.countries.filter((one) => !counts(one.strength, rule.minStrength)),
        publishers: all.publishers.filter((one) => !counts(one.strength, rule.minStrength)),
    };
    const denied = deny(weak, rule.deny, catalog, today) === true;
    if (!denied && allow(weak, rule.allow, catalog, today) !== false)
        return [];
    const guilty = weak.countries[0];
    return [
        {
            rule: 'origin',
            subject: subjectOf(origin),
            outcome: 'fail',
            level: quieter('note', rule.level),
            cause: {
                code: 'origin/resemblance',
                role: origin.role,
                node: origin.id,
                countries: guilty?.value ?? [],
                strength: strongest(weak.countries.length > 0 ? weak.countries : weak.publishers),
            },
            chain: origin.chain,
            place: place(denied ? 'deny' : 'allow'),
            aside: true,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/evaluate/pin.js
/** Kinds of pin that stay what they are, weakest first; each is at least what stands before it. */
const pinKinds = ['any', 'dated', 'digest', 'commit'];
/** Whether the pin is one, and at least of this kind. */
function holds(pin, least) {
    const rank = pinKinds.indexOf(pin.kind);
    return rank >= 0 && rank >= pinKinds.indexOf(least);
}
/** The strongest pin that a registry has; `any` where it has none at all. */
function bestPin({ registry, host }) {
    if (registry === 'huggingface' || registry === 'url' || registry === 'family')
        return 'commit';
    if (registry === 'docker' || registry === 'local' || registry === 'replicate')
        return 'digest';
    return registry === 'ollama' && host === undefined ? 'digest' : 'dated';
}
/** What the model is pinned to, as its registry understands what was written. */
function pinOf(model, reference, catalog) {
    const { registry, name, revision, host } = model;
    if (registry === 'local')
        return localPin(model, reference);
    if (registry === 'family')
        return { kind: 'unknown', reason: 'ambiguous' };
    if (registry === 'huggingface')
        return gitPin(revision);
    if (registry === 'url')
        return addressPin(name);
    if (revision.value?.startsWith('sha256:'))
        return { kind: 'digest', value: revision.value };
    if (registry === 'docker' || (registry === 'ollama' && host === undefined))
        return tagPin(name);
    return hostedPin(model, catalog);
}
function gitPin({ kind, value, quantization }) {
    // `:Q4_K_M` behind a name chooses a file, not a revision.
    if (value === undefined || quantization)
        return { kind: 'nothing' };
    if (kind === 'commit')
        return { kind: value.startsWith('sha256:') ? 'digest' : 'commit', value };
    return { kind: /^[0-9a-f]{7,39}$/i.test(value) ? 'short-commit' : 'name', value };
}
/** A file that lies in the repository is held by the commit of the repository; a pointer says its digest besides. */
function localPin({ revision }, reference) {
    if (reference?.usage === 'weights')
        return { kind: 'commit', ...(revision.value && { value: revision.value }) };
    if (revision.value?.startsWith('sha256:'))
        return { kind: 'digest', value: revision.value };
    return { kind: 'unknown', reason: 'local-path' };
}
/** Addresses hold what they name when a commit or a digest stands in their path. */
function addressPin(address) {
    const parts = address.split('/').slice(3);
    const commit = parts.find((part) => /^[0-9a-f]{40}$/i.test(part));
    if (commit !== undefined)
        return { kind: 'commit', value: commit.toLowerCase() };
    const digest = parts.map((part) => /(?:^|[-_.=@:])([0-9a-f]{64})(?:[-_.]|$)/i.exec(part)?.[1]).find(Boolean);
    if (digest !== undefined)
        return { kind: 'digest', value: `sha256:${digest.toLowerCase()}` };
    const at = parts.findIndex((part) => /^(?:download|resolve|raw|blob|tree)$/.test(part));
    const named = at < 0 ? undefined : parts[at + 1];
    return named === undefined || at + 2 >= parts.length ? { kind: 'nothing' } : { kind: 'name', value: named };
}
function tagPin(name) {
    const tag = /:([^:/]+)$/.exec(name)?.[1];
    return tag === undefined ? { kind: 'nothing' } : { kind: 'name', value: tag };
}
/** Vendors promise that a name with a date, or with the number of a version, stays what it is; a bare name follows the newest. */
function hostedPin({ registry, name, revision }, catalog) {
    const { kind, value } = revision;
    if (kind === 'commit' && value !== undefined)
        return { kind: 'digest', value };
    // A number of the customer's own deployment hides what stands behind it.
    if (registry === (catalog.host('bedrock')?.id ?? 'bedrock') && !/^[a-z0-9-]+\.[a-z]/.test(name))
        return { kind: 'unknown', reason: 'ambiguous' };
    if (/(?:^|[-_.:@/])(?:latest|default|preview-latest)$/i.test(value ?? name)) {
        return { kind: 'name', value: value ?? name.slice(name.lastIndexOf('/') + 1) };
    }
    if (kind === 'dated' && value !== undefined)
        return { kind: 'dated', value };
    const bare = name.slice(name.lastIndexOf('/') + 1);
    const date = vendorDate(value ?? bare);
    if (date !== undefined)
        return { kind: 'dated', value: date };
    const version = /^[0-9]{3}$/.exec(value ?? '')?.[0] ?? /(?:-(?:v[0-9]{1,2}:[0-9]{1,2})|-00[0-9])(?=$|:)/.exec(bare)?.[0];
    if (version !== undefined)
        return { kind: 'any', value: version.replace(/^-/, '') };
    return value === undefined ? { kind: 'nothing' } : { kind: 'name', value };
}
const [year, month, day] = ['2[3-9]', '(?:0[1-9]|1[0-2])', '(?:0[1-9]|[12][0-9]|3[01])'];
const pin_forms = [
    `20${year}-?${month}-?${day}`,
    `20${year}-${month}`,
    `${month}-20${year}`,
    `${year}${month}${day}`,
    `${year}${month}`,
    // 1024 is a size of pictures and of vectors.
    `(?!1024)${month}${day}`,
    `${month}-${day}`,
];
const dated = new RegExp(`(?:^|[-_@:])(${pin_forms.join('|')})(?=$|[-_:@])`);
/** The date in a vendor's name as vendors write them: `2024-08-06`, `20241022`, `0613`, `2411`, `08-2024`, `05-20`, `241215`. */
function vendorDate(name) {
    return dated.exec(name.slice(0, 256))?.[1];
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/pinning.js
/** The pinning rule: whether what is written holds a model to something that nobody can change behind it (policy-semantics §9). */




const pinning_schema = schemas/* strictObject */.rej({
    level: level().optional().describe('How loud a failure is. Default: error where `require` stands, else note.'),
    require: schemas/* enum */.k5n(pinKinds)
        .optional()
        .describe("The weakest pin that passes: `commit` (of a repository), `digest` (of the bytes), `dated` (a vendor's name with a date), `any` of these or a numbered version. A branch, a tag or `latest` is none. Default: any."),
    unknown: level().optional().describe('How loud it is when it cannot be told what is used. Default: warning.'),
})
    .describe('Whether a model is held to what was reviewed.');
/** To what a model must be held. */
const pinning = {
    schema: pinning_schema,
    read: (written) => defined(written),
    complete: completePinning,
    asksCompany: false,
    aspect: ({ usage }) => usage,
    judge: judgePinning,
};
function completePinning(values) {
    return { level: values.require === undefined ? 'note' : 'error', unknown: 'warning', require: 'any', ...values };
}
function judgePinning(lineage, stated, { reference, catalog }) {
    const rule = completePinning(stated.values);
    const { model } = lineage;
    const pin = pinOf(model, reference, catalog);
    const { value = '' } = model.revision;
    // A date is a part of the name already.
    const written = value === '' || model.name.includes(value) ? '' : `@${value}`;
    const place = (key) => stated.places[key] ?? stated.place;
    const judged = (outcome, loud, key, cause, reason) => [
        {
            rule: 'pinning',
            subject: `revision:${shownId(model.id)}${written}`,
            outcome,
            level: loud,
            ...(cause && { cause }),
            ...(reason && { reason }),
            chain: [model.id],
            place: place(key),
        },
    ];
    const unknown = (reason) => judged('unknown', rule.unknown, 'unknown', { code: 'pinning/unknown', node: model.id, reason }, reason);
    if (pin.kind === 'unknown')
        return unknown(pin.reason);
    if (!holds(pin, rule.require))
        return judged('fail', rule.level, 'require', looseCause(lineage, pin, rule));
    const { outcome } = lineage.nodes.get(model.id)?.inquiry ?? {};
    if (model.registry !== 'huggingface' || outcome === undefined || outcome === 'answered')
        return judged('pass', 'off', 'require');
    // Whoever was asked and did not answer has not confirmed the commit; where nobody was asked it stands as written.
    if (outcome !== 'revision-not-found')
        return unknown(outcome);
    return judged('fail', rule.level, 'require', { code: 'pinning/missing', node: model.id, value });
}
function looseCause({ model, nodes }, pin, { require }) {
    const node = model.id;
    // What the Hub answered is the newest commit, or that of the branch that was asked for.
    const sha = nodes.get(node)?.sha;
    return {
        code: 'pinning/loose',
        node,
        pinned: pin.kind,
        ...(pin.value !== undefined && { value: pin.value }),
        require,
        best: bestPin(model),
        ...(sha !== undefined && { sha }),
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/index.js




/** Every rule by its name, in the order in which they are documented. */
const rules = { origin: origin, license: license, pinning: pinning, identity: identity };
/** The names of the rules, in their order. */
const ruleNames = Object.keys(rules);
/** The rule of a name; what it takes is known only to itself. */
function ruleOf(name) {
    return rules[name];
}
/** The keys of every rule, each optional, for the schema of a policy. */
function ruleShape() {
    return Object.fromEntries(ruleNames.map((name) => [name, rules[name].schema.optional()]));
}
/** Reads each rule that stands; `state` is told its name and keys, and reads it. */
function readRules(written, state) {
    return Object.fromEntries(ruleNames.flatMap((name) => {
        const keys = written[name];
        return keys === undefined ? [] : [[name, state(name, keys, (reader) => rules[name].read(keys, reader))]];
    }));
}

;// CONCATENATED MODULE: ./lib/evaluate/baseline.js
/** A baseline: what was found when a policy was adopted, so that it is shown and does not gate until it changes or grows louder. */




/** Most entries of one baseline, and most bytes of its file. */
const baselineLimits = { entries: 5_000, bytes: 1 << 20 };
const Entry = schemas/* strictObject */.rej({
    rule: schemas/* enum */.k5n(ruleNames),
    level: schemas/* enum */.k5n(['warning', 'error']),
    model: schemas/* exactOptional */.yqP(schemas/* string */.YjP().min(1)),
    subject: schemas/* string */.YjP().min(1),
    path: schemas/* string */.YjP().min(1),
});
const BaselineFile = schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1), findings: schemas/* array */.YOg(Entry).max(baselineLimits.entries) });
/** What stands for the baseline where an exception's id stands; no exception can be called so. */
const baselineId = 'baseline:';
/** Reads the text of a baseline; `path` is only shown. */
function readBaseline(text, path) {
    const wrong = (detail) => {
        const problem = { code: 'baseline-wrong', path, detail };
        return { ok: false, problems: [problem] };
    };
    if (Buffer.byteLength(text) > baselineLimits.bytes)
        return wrong(`larger than ${baselineLimits.bytes >> 20} MiB`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return wrong('it is not JSON');
    }
    if (typeof value !== 'object' || value === null || !('version' in value))
        return wrong('it is no baseline of model-review');
    const parsed = BaselineFile.safeParse(value);
    if (parsed.success)
        return { ok: true, value: { path, entries: parsed.data.findings } };
    const [issue] = parsed.error.issues;
    const at = (issue?.path ?? []).map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    return wrong(`${at.replace(/^\./, '') || 'the file'}: ${issue?.message ?? 'not a baseline'}`);
}
/** The findings as a baseline: warnings and errors that nothing waives, one a line and sorted, so that a change of it reads well. */
function baselineText(findings) {
    const lines = findings
        .filter(({ excepted }) => excepted === undefined || excepted === baselineId)
        .flatMap(({ rule, level, model, subject, references }) => level === 'note'
        ? []
        : references.map(({ location: { path } }) => JSON.stringify({ path, rule, level, ...(model && { model }), subject })));
    const sorted = [...new Set(lines)].sort();
    return `{\n  "version": 1,\n  "findings": [${sorted.map((line) => `\n    ${line}`).join(',')}${sorted.length > 0 ? '\n  ' : ''}]\n}\n`;
}
/** Opens a baseline for one run. */
function openBaseline({ path, entries }) {
    const known = new Map();
    for (const entry of entries) {
        const before = known.get(keyOf(entry));
        if (before === undefined || compareLevels(before.level, entry.level) < 0)
            known.set(keyOf(entry), entry);
    }
    const met = new Set();
    return {
        covers: (held) => {
            const key = keyOf(held);
            const entry = known.get(key);
            if (entry === undefined)
                return false;
            met.add(key);
            return compareLevels(held.level, entry.level) <= 0;
        },
        use: () => ({
            path,
            entries: known.size,
            gone: [...known].filter(([key]) => !met.has(key)).map(([, entry]) => entry),
        }),
    };
}
function keyOf({ rule, model = '', subject, path, }) {
    return [rule, comparedId(model), comparedId(subject), path].join('\0');
}

;// CONCATENATED MODULE: ./lib/evaluate/evidence.js
/** Who controls the evidence: what the change under review brings itself may convict, and never clears (policy-semantics §5). */



/** The lineage as it would be known without such evidence; undefined where nothing rests on it. */
function withoutUnverified(lineage, unverified) {
    const leftOut = [];
    const left = (evidence) => {
        leftOut.push(...evidence.filter(unverified));
        const found = evidence.filter((one) => !unverified(one));
        return found.length > 0 ? found : undefined;
    };
    const claim = (one) => {
        if (!one.known)
            return one;
        const { value, disputed = [] } = one;
        const evidence = left(one.evidence);
        const others = disputed.map(claim).filter((each) => each.known);
        if (evidence === undefined) {
            const [next, ...rest] = others;
            if (next === undefined)
                return { known: false, reason: 'unverified' };
            return rest.length > 0 ? { ...next, disputed: rest } : next;
        }
        return { known: true, value, evidence, ...(others.length > 0 && { disputed: others }) };
    };
    const derivations = lineage.derivations.flatMap((step) => {
        const evidence = left(step.evidence);
        return evidence === undefined ? [] : [{ ...step, evidence }];
    });
    const stepsOf = (all) => all.map(({ child, parent }) => `${child} ${parent}`);
    const kept = new Set(stepsOf(derivations));
    const gone = new Set(stepsOf(lineage.derivations).filter((step) => !kept.has(step)));
    const leads = (chain) => chain.slice(1).every((node, index) => !gone.has(`${chain[index]} ${node}`));
    const nodes = new Map([...lineage.nodes].map(([id, node]) => {
        const before = leftOut.length;
        const { publisher, country, license } = node;
        const known = { publisher: claim(publisher), country: claim(country), license: claim(license) };
        // A card that the change brings says "from scratch" as easily as anything else.
        const swayed = leftOut.length > before && node.stopped === 'declared-root';
        return [id, { ...node, ...known, ...(swayed && { stopped: 'not-declared' }) }];
    }));
    const origins = lineage.origins
        .filter(({ chain }) => leads(chain))
        .map((one) => {
        const swayed = one.role === 'root' && nodes.get(one.id)?.stopped !== lineage.nodes.get(one.id)?.stopped;
        return {
            ...one,
            publisher: claim(one.publisher),
            country: claim(one.country),
            ...(swayed && { unknown: 'unverified' }),
        };
    });
    const bare = {
        ...lineage,
        nodes,
        derivations,
        origins,
        bindingLicenses: lineage.bindingLicenses.map((one) => ({ ...one, license: claim(one.license) })),
        ...(lineage.teacherLicenses && {
            teacherLicenses: lineage.teacherLicenses.map((one) => ({ ...one, license: claim(one.license) })),
        }),
    };
    return leftOut.length > 0 ? { ...bare, roots: rootsOf(bare) } : undefined;
}
/** Where weights end when the steps that are left are followed. */
function rootsOf(lineage) {
    const links = openLinks(lineage);
    const reached = new Set([lineage.model.id]);
    for (const id of reached)
        for (const { parent, relation } of links.from(id))
            if ((0,catalog_relation/* carriesWeights */.Vq)(relation))
                reached.add(parent);
    return [...reached].filter((id) => !leadsOn(id, links, 'hint')).sort();
}
/** A judgement on such a lineage: where it is unknown, it is so because what would settle it is not verified. */
function asUnverified(judgement) {
    const { outcome, reason, cause } = judgement;
    if (outcome !== 'unknown' || reason === undefined || !settles.has(reason))
        return judgement;
    return {
        ...judgement,
        reason: 'unverified',
        ...(cause && {
            cause: 'reason' in cause && cause.code !== 'license/drift' ? { ...cause, reason: 'unverified' } : cause,
        }),
    };
}
/** What is missing because evidence was left out, and not for a reason of its own. */
const settles = new Set(['not-declared', 'undisclosed', 'not-found', 'unverified', 'offline']);

;// CONCATENATED MODULE: ./lib/evaluate/local.js
/** One layer at one place: which of its scopes stand there, and how much can be tried with it. */

/** Most readings of one rule at one place; a policy with more is not judged but refused. */
const mostReadings = 5000;
/** More than can be tried: what a policy with too many choices comes to, without choosing. */
function tooManyOf(above, below) {
    const [first] = below;
    if (first === undefined || above.length * below.length <= 10 * mostReadings)
        return undefined;
    return Array.from({ length: mostReadings + 1 }, () => first);
}
/** Whether the scope is about this repository; undefined where nobody says which one it is. */
function isInside({ repositories }, repository) {
    if (repositories === undefined)
        return true;
    if (repository === undefined)
        return undefined;
    return repositories.some((glob) => matchesGlob(glob, repository.toLowerCase()));
}
/** One of those that say the same: what nobody can tell apart need not be tried twice. */
function distinct(all, said) {
    if (all.length < 2)
        return all;
    return [...new Map(all.map((one) => [JSON.stringify(said(one)), one])).values()];
}

;// CONCATENATED MODULE: ./lib/evaluate/local-facts.js
/** Facts about the company at one place: what each layer states, and whose facts a sub-stack is judged by (policy-semantics §2, §4). */

/** The facts of each layer, by the same law as its rules. */
function companiesOf(locals, delegated) {
    const own = locals.map(facts);
    return own.map(({ standing, asked }, index) => {
        const left = locals[index].policy.delegation.rules.some((each, at) => each.rule === 'company' && delegated[index]?.[at]);
        const below = left ? own.slice(index + 1).filter((one) => one.states) : [];
        const stated = [...standing, ...asked];
        if (below.length === 0)
            return { stated, inOwn: stated };
        const instead = below.flatMap((one) => [...one.standing, ...one.asked]);
        return {
            stated,
            inOwn: [...standing.flatMap((each) => instead.map((lower) => ({ ...each, ...lower }))), ...asked],
        };
    });
}
function facts({ policy, here, asked }) {
    const over = (scopes, below) => scopes.flatMap((scope) => (scope.company === undefined ? [] : [{ ...below, ...scope.company }]));
    const replaced = over(here.map(({ scope }) => scope), policy.company);
    const certain = here.some((one) => one.certain && one.scope.company !== undefined);
    const standing = certain ? replaced : [policy.company, ...replaced];
    return {
        states: certain || Object.keys(policy.company).length > 0,
        standing,
        asked: [...over(asked, policy.company), ...replaced.flatMap((each) => over(asked, each))],
    };
}
/** Facts that a sub-stack lacks come from above it, never from below. */
function factsOf(stack, companies) {
    const uppermost = 31 - Math.clz32(stack & -stack);
    let sets = [{}];
    for (const [index, { stated, inOwn }] of companies.entries()) {
        const inside = (stack & (1 << index)) !== 0;
        if (index >= uppermost && !inside)
            continue;
        const mine = inside ? inOwn : stated;
        const excess = tooManyOf(sets, mine);
        if (excess !== undefined)
            return excess;
        sets = distinct(sets.flatMap((above) => mine.map((lower) => ({ ...above, ...lower }))), (facts) => facts);
        if (sets.length > mostReadings)
            return sets;
    }
    return sets;
}

;// CONCATENATED MODULE: ./lib/evaluate/policy.js
/** The noun that evaluation works with: a Policy, read from one file, its groups resolved and its keys with their lines. */
/** A policy that delegates nothing. */
const nothingDelegated = { rules: [], exceptions: [], references: [], facts: false };
/** One statement laid over another, key by key; the upper argument is what lies above. */
function overlay(above, below) {
    if (above === undefined)
        return below;
    return {
        values: { ...above.values, ...below.values },
        places: { ...above.places, ...below.places },
        place: below.place,
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/readings.js
/** What a stack of layers says at one place: the readings, each judged by itself, the worst of which counts (policy-semantics §2 to §4). */





/**
 * The readings of a stack of layers, the uppermost first, place by place; the same readings come back as the same objects.
 * `repository` is `owner/name`, absent where it is not known.
 */
function openReadings(layers, repository) {
    const known = new Map();
    const byPath = new Map();
    const located = layers.map(({ scopes }) => scopes.map((scope) => ({ scope, inside: isInside(scope, repository) })));
    return (path) => {
        const cached = byPath.get(path);
        if (cached !== undefined)
            return cached;
        const on = (globs) => path !== undefined && globs.some((glob) => matchesGlob(glob, path));
        const standing = located.map((scopes) => scopes.flatMap(({ scope, inside }) => {
            const stands = scope.paths === undefined ? scope.data.length === 0 : on(scope.paths);
            return inside !== false && stands ? [{ scope, certain: inside === true }] : [];
        }));
        // A label counts whichever layer attached it.
        const labels = new Set(standing.flat().flatMap(({ scope }) => scope.data));
        const locals = located.map((scopes, index) => {
            const asked = scopes
                .filter(({ scope, inside }) => inside !== false && scope.paths === undefined)
                .map(({ scope }) => scope)
                .filter((scope) => scope.data.some((one) => labels.has(one)));
            return { policy: layers[index], here: standing[index] ?? [], asked };
        });
        const delegated = layers.map(({ delegation }) => delegation.rules.map((one) => on(one.paths)));
        const key = JSON.stringify([
            locals.map(({ here, asked }) => [...here.map(({ scope }) => scope), ...asked].map((scope) => scope.name)),
            delegated,
        ]);
        const readings = known.get(key) ?? compose(locals, delegated);
        known.set(key, readings);
        byPath.set(path, readings);
        return readings;
    };
}
/** Every non-empty sub-stack, order kept, its statements overlaid key by key; equal readings once. */
function compose(locals, delegated) {
    const companies = companiesOf(locals, delegated);
    const readings = [];
    let tooMany = false;
    for (const rule of ruleNames) {
        const said = saidOf(locals, delegated, rule);
        const ruling = said.reduce((bits, { standing, asked }, index) => (standing.length + asked.length > 0 ? bits | (1 << index) : bits), 0);
        const found = new Map();
        let tried = 0;
        const add = (statements, sets, stating) => {
            tried += statements.length * sets.length;
            tooMany ||= tried > mostReadings;
            if (tooMany)
                return;
            for (const stated of statements)
                for (const company of sets) {
                    const key = JSON.stringify([stated.values, company]);
                    const before = found.get(key);
                    found.set(key, { ...(before ?? { rule, stated, company }), layers: (before?.layers ?? 0) | stating });
                }
        };
        const { asksCompany } = ruleOf(rule);
        for (let stack = 1; stack < 1 << locals.length && !tooMany; stack++) {
            const stating = stack & ruling;
            // A layer that says nothing about the rule can only add facts.
            if (stating === 0 || (!asksCompany && stating !== stack))
                continue;
            add(overlaid(stating, said), asksCompany ? factsOf(stack, companies) : [{}], stating);
        }
        said.forEach(({ presets, askedPresets, freed }, index) => {
            const own = freed ? presets.flatMap((each) => freed.upTo.map((most) => overlay(each, most))) : presets;
            add([...own, ...askedPresets], asksCompany ? factsOf(1 << index, companies) : [{}], 1 << index);
        });
        readings.push(...found.values());
    }
    return { readings, tooMany };
}
/** What every layer says about the rule, and where it leaves it to others. */
function saidOf(locals, delegated, rule) {
    const said = locals.map((local) => statements(local, rule));
    return said.map((one, index) => {
        const mine = locals[index].policy.delegation.rules.filter((each, at) => each.rule === rule && delegated[index]?.[at]);
        const below = said.reduce((bits, { states }, at) => (at > index && states ? bits | (1 << at) : bits), 0);
        if (mine.length === 0 || below === 0)
            return one;
        return { ...one, freed: { below, upTo: mine.flatMap(({ upTo }) => (upTo === undefined ? [] : [upTo])) } };
    });
}
/** What the layers of a sub-stack say together, once for every choice among the statements of each. */
function overlaid(stack, said) {
    let above;
    for (const [index, { standing, asked, tightening, freed }] of said.entries()) {
        if (!(stack & (1 << index)))
            continue;
        const own = freed !== undefined && (freed.below & stack) === 0
            ? withData(standing.flatMap((each) => freed.upTo.map((most) => overlay(each, most))), tightening)
            : standing;
        const here = [...own, ...asked];
        const excess = above && tooManyOf(above, here);
        if (excess !== undefined)
            return excess;
        above =
            above === undefined
                ? here
                : distinct([
                    // A scope for data adds a reading: where its layer says nothing else, the one without it stays.
                    ...(standing.length === 0 ? above : []),
                    ...above.flatMap((upper) => here.map((lower) => overlay(upper, lower))),
                ], ({ values }) => values);
        if (above.length > mostReadings)
            return above;
    }
    return above ?? [];
}
/** A scope with paths replaces its own layer's statement there; one that asks for data, and a preset, only add one. */
function statements({ policy, here, asked }, rule) {
    const own = (rules) => rules[rule];
    const base = own(policy.rules);
    const over = (scopes, below) => scopes.flatMap((scope) => {
        const said = own(scope.rules);
        return said === undefined ? [] : [overlay(below, said)];
    });
    const preset = (presets) => presets.flatMap((each) => {
        const said = own(each);
        return said === undefined ? [] : [said];
    });
    const replaced = over(here.map(({ scope }) => scope), base);
    const certain = here.some((one) => one.certain && own(one.scope.rules) !== undefined);
    const standing = [...replaced, ...(base === undefined || certain ? [] : [base])];
    const bases = base === undefined || !certain ? standing : [base, ...standing];
    const tightening = over(asked, undefined);
    return {
        states: base !== undefined || certain,
        standing,
        asked: bases.length === 0 ? tightening : bases.flatMap((each) => tightening.map((one) => overlay(each, one))),
        tightening,
        presets: [...preset(policy.presets), ...here.flatMap(({ scope }) => preset(scope.presets))],
        askedPresets: asked.flatMap(({ presets }) => preset(presets)),
    };
}
/** Statements, and what scopes for data make of them. */
function withData(statements, tightening) {
    return [...statements, ...statements.flatMap((each) => tightening.map((one) => overlay(each, one)))];
}

;// CONCATENATED MODULE: ./lib/evaluate/charges.js





/** Every charge; `tooMany` where the policy has more readings than can be tried. */
function chargesOf(lineages, layers, { catalog, today, repository, unidentified, notices, unverified }) {
    const readingsAt = openReadings(layers, repository);
    let tooMany = false;
    const at = (reference) => {
        const places = reference === undefined ? [undefined] : [reference.location, ...(reference.via ?? [])];
        const found = [...new Set(places.map((place) => readingsAt(place?.path)))];
        tooMany ||= found.some((one) => one.tooMany);
        return found.flatMap((one) => one.readings);
    };
    const judged = lineages.flatMap((lineage) => {
        const bare = unverified && withoutUnverified(lineage, unverified);
        const judge = openBench(lineage, bare, { catalog, today, ...(notices && { notices }) });
        return sites(lineage).flatMap((reference) => gathered(at(reference), (reading) => judge(reading, reference)).map((answers) => ({ answers, lineage, ...(reference && { reference }) })));
    });
    const nameless = unidentified.flatMap((reference) => gathered(at(reference).filter(({ rule }) => ruleOf(rule).nameless !== undefined), ({ rule, stated, company }) => ruleOf(rule).nameless?.(reference, stated, { company, catalog, today }) ?? []).map((answers) => ({ answers, reference })));
    return { charges: [...judged, ...nameless], tooMany };
}
/** What is worth a note where there is no policy. */
function unaskedCharges(lineages, unidentified, catalog) {
    const note = (judgement) => [{ judgement, doubt: 'note', layers: 0 }];
    const models = lineages.flatMap((lineage) => ruleNames.flatMap((name) => {
        const { unasked, aspect } = ruleOf(name);
        const known = new Map();
        return sites(lineage).flatMap((reference) => {
            const key = reference === undefined ? '' : aspect(reference);
            const notes = known.get(key) ?? unasked?.(lineage, catalog, reference) ?? [];
            known.set(key, notes);
            return notes.map((judgement) => ({ answers: note(judgement), lineage, ...(reference && { reference }) }));
        });
    }));
    const names = unidentified
        .filter(({ dynamic }) => dynamic === true)
        .map((reference) => ({ answers: note(judgeNameless(reference, 'note', charges_nowhere)), reference }));
    return [...models, ...names];
}
const charges_nowhere = { path: '', line: 1 };
/** A model that was only asked about stands nowhere, and is judged once. */
function sites({ model }) {
    return model.references.length > 0 ? model.references : [undefined];
}
/** Answers to the same question together; of those that differ in nothing that counts, one. */
function gathered(readings, judge) {
    const questions = new Map();
    for (const reading of new Set(readings)) {
        const { layers, rule, stated } = reading;
        const doubt = ruleOf(rule).complete(stated.values).unknown;
        for (const judgement of judge(reading)) {
            const question = `${rule} ${judgement.aside === true ? 'aside' : ''} ${judgement.subject}`;
            const known = questions.get(question);
            if (known === undefined)
                questions.set(question, [{ judgement, doubt, layers }]);
            else
                known.push({ judgement, doubt, layers });
        }
    }
    return [...questions.values()];
}
/** Judges one lineage reading by reading, and `bare`, what is known of it for certain; equal questions are answered once. */
function openBench(lineage, bare, asked) {
    const answers = new Map();
    return (reading, reference) => {
        const rule = ruleOf(reading.rule);
        const aspect = reference === undefined ? '' : rule.aspect(reference);
        const known = answers.get(reading) ?? new Map();
        answers.set(reading, known);
        const before = known.get(aspect);
        if (before !== undefined)
            return before;
        const { stated, company } = reading;
        const circumstances = { company, ...(reference && { reference }), ...asked };
        const found = [
            ...rule.judge(lineage, stated, circumstances),
            ...(bare ? rule.judge(bare, stated, circumstances).map(asUnverified) : []),
        ];
        known.set(aspect, found);
        return found;
    };
}
const nothingWaived = new Map();
const nothingDoubted = new Map();
/** The loudest answer that stands, and the loudest that is waived where it would be louder still. */
function settled({ answers, ...where }, waived = nothingWaived, doubted = nothingDoubted) {
    let standing;
    let excepted;
    for (const answer of answers) {
        const id = waived.get(answer);
        if (id !== undefined) {
            if (excepted === undefined || worse(excepted.judgement, answer.judgement) === answer.judgement)
                excepted = { judgement: answer.judgement, id };
            continue;
        }
        const level = doubted.get(answer);
        const judgement = level === undefined ? answer.judgement : { ...answer.judgement, level };
        standing = standing === undefined ? judgement : worse(standing, judgement);
    }
    const louder = excepted !== undefined && (standing === undefined || compareLevels(excepted.judgement.level, standing.level) > 0);
    return [
        ...(louder && excepted ? [{ ...where, judgement: excepted.judgement, excepted: excepted.id }] : []),
        ...(standing === undefined ? [] : [{ ...where, judgement: standing }]),
    ];
}
const outcomes = ['pass', 'unknown', 'fail'];
/** The louder judgement; of equally loud ones the clearer, and of equally clear ones always the same. */
function worse(a, b) {
    const louderThan = compareLevels(b.level, a.level) || outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome);
    if (louderThan !== 0)
        return louderThan > 0 ? b : a;
    if (a.outcome === 'pass' || a.cause === b.cause)
        return a;
    const told = ({ cause, place }) => JSON.stringify([cause, place.path, place.line]);
    return told(b) < told(a) ? b : a;
}

;// CONCATENATED MODULE: ./lib/evaluate/authority.js

/** Whether the layer above leaves the exception to a layer below at every place of the reference; undefined when it does. */
function refusalOf(above, exception, reference) {
    const layer = above.path;
    const places = [reference.location, ...(reference.via ?? [])];
    const left = above.delegation.exceptions.filter(({ rules, paths }) => rules.includes(exception.rule) && places.every(({ path }) => paths.some((glob) => matchesGlob(glob, path))));
    if (left.length === 0)
        return { fault: 'not-delegated', detail: exception.rule, layer };
    const faults = left.map(({ maxDays, require }) => {
        if (maxDays !== undefined && daysOf(exception) > maxDays)
            return { fault: 'too-long', detail: String(maxDays), layer };
        const lacking = require.find((key) => exception[key] === undefined);
        return lacking === undefined ? undefined : { fault: 'lacking', detail: lacking, layer };
    });
    return faults.includes(undefined) ? undefined : faults[0];
}
/** Whether the layer above leaves exceptions of the rule there without any demand: a baseline names no owner, reason or date. */
function leavesBaseline(above, rule, reference) {
    const places = [reference.location, ...(reference.via ?? [])];
    return above.delegation.exceptions.some(({ rules, paths, maxDays, require }) => maxDays === undefined &&
        require.length === 0 &&
        rules.includes(rule) &&
        places.every(({ path }) => paths.some((glob) => matchesGlob(glob, path))));
}
/** Days from the first to the last, as dates are subtracted. */
function daysOf({ granted, expires }) {
    return (Date.parse(`${expires}T00:00:00Z`) - Date.parse(`${granted}T00:00:00Z`)) / 86_400_000;
}
/** Whether every layer above the one at `index` leaves it what is said about references in this file. */
function maySpeakOf(layers, index, path) {
    return layers
        .slice(0, index)
        .every(({ delegation }) => delegation.references.some((glob) => matchesGlob(glob, path)));
}

;// CONCATENATED MODULE: ./lib/evaluate/guard.js



/** The id as the catalog spells it after renames. */
function canonical(id, catalog) {
    if (!id.includes('/'))
        return id;
    const whole = /^[a-z0-9.-]+:/iu.test(id) ? id : `huggingface:${id}`;
    return catalog.model(whole)?.id ?? id;
}
/** Whether what was reviewed is still what is there. */
function check(exception, lineage, reference, catalog) {
    const answers = [];
    const { roots, licenses, commit } = exception;
    if (roots !== undefined)
        answers.push(checkRoots(roots, lineage, catalog));
    if (licenses !== undefined)
        answers.push(checkLicenses(licenses, lineage, catalog));
    if (commit !== undefined)
        answers.push(checkCommit(commit, lineage, reference));
    return (answers.find((one) => one.holds === false) ?? answers.find((one) => one.holds === 'unknown') ?? { holds: true });
}
const reasons = {
    undisclosed: 'undisclosed',
    'not-declared': 'not-declared',
    offline: 'offline',
    'unknown-model': 'not-found',
    'local-path': 'local-path',
    cycle: 'ambiguous',
    limit: 'over-budget',
    ambiguous: 'ambiguous',
};
/** Fewer roots than accepted is still true; a node at which we merely stopped is not known to be the root. */
function checkRoots(accepted, lineage, catalog) {
    const known = new Set(accepted.map((id) => comparedId(canonical(id, catalog))));
    const others = lineage.roots.filter((id) => !known.has(comparedId(id)) && !known.has(comparedId(canonical(id, catalog))));
    const stopped = (id) => lineage.nodes.get(id)?.stopped;
    const strangers = others.filter((id) => stopped(id) === undefined || clears.has(stopped(id)));
    if (strangers.length > 0)
        return { holds: false, accepted, found: lineage.roots.map(shownId) };
    const [first] = others;
    if (first !== undefined)
        return { holds: 'unknown', reason: reasons[stopped(first)] ?? 'unverified' };
    return lineage.roots.length === 0 ? { holds: 'unknown', reason: 'unverified' } : { holds: true };
}
function checkLicenses(accepted, lineage, catalog) {
    const id = (text) => catalog.license(text)?.id ?? text.toLowerCase();
    const known = new Set(accepted.map(id));
    const found = new Set();
    let missing;
    for (const { license } of lineage.bindingLicenses) {
        if (!license.known) {
            missing ??= license.reason;
            continue;
        }
        const expression = readExpression(license.value);
        for (const one of expression ? namedLicenses(expression) : [license.value])
            found.add(id(one));
    }
    if ([...found].some((one) => !known.has(one)))
        return { holds: false, accepted, found: [...found].toSorted() };
    return missing === undefined ? { holds: true } : { holds: 'unknown', reason: missing };
}
function checkCommit(accepted, lineage, reference) {
    const { model, nodes } = lineage;
    const found = (reference.revision ?? model.revision.value ?? nodes.get(model.id)?.sha)?.toLowerCase();
    if (found === undefined)
        return { holds: 'unknown', reason: 'unverified' };
    const wanted = accepted.toLowerCase();
    const same = found.length >= 7 && (found.startsWith(wanted) || wanted.startsWith(found));
    return same ? { holds: true } : { holds: false, accepted: [accepted], found: [found] };
}

;// CONCATENATED MODULE: ./lib/evaluate/exceptions.js







/** Applies every exception of every layer to every charge. The order of the exceptions means nothing. */
function waive(charges, lineages, layers, day, baseline) {
    const all = layers
        .flatMap(({ exceptions }, index) => exceptions.map((exception) => ({ exception, index })))
        .toSorted((a, b) => a.exception.id === b.exception.id ? a.index - b.index : a.exception.id < b.exception.id ? -1 : 1);
    const { doubted, ...done } = apply(all, charges, lineages, layers, day);
    if (baseline !== undefined)
        forgive(charges, baseline, layers, done.waived);
    return { ...done, settled: charges.flatMap((charge) => settled(charge, done.waived, doubted)) };
}
/** Applies some exceptions, those of an earlier place first. */
function apply(all, charges, lineages, layers, { today, catalog, certain }) {
    const waived = new Map();
    const doubted = new Map();
    if (all.length === 0)
        return { waived, doubted, remarks: [], used: [], doubts: [] };
    const byReference = new Map();
    for (const charge of charges) {
        const beside = byReference.get(charge.reference);
        if (beside === undefined)
            byReference.set(charge.reference, [charge]);
        else
            beside.push(charge);
    }
    const remarks = [];
    const used = [];
    const doubts = [];
    for (const { exception, index } of all) {
        const { id, rule, granted, expires, line } = exception;
        const place = { path: layers[index]?.path ?? '', line };
        const say = (cause, model, references = []) => remarks.push({ exception, place, cause, ...(model !== undefined && { model }), references });
        const models = lineages.filter(({ model }) => names(exception, model.id));
        const inPaths = (reference) => stands(exception, reference);
        if (granted > today || expires < today) {
            const references = models.flatMap(({ model }) => model.references.filter(inPaths));
            const model = models.length === 1 ? models[0]?.model.id : undefined;
            if (granted > today)
                say({ code: 'exception/invalid', exception: id, fault: 'future', detail: granted }, model, references);
            else
                say({ code: 'exception/expired', exception: id, expires }, model, references);
            continue;
        }
        const covers = coverage(exception, catalog);
        let silent = true;
        for (const lineage of models) {
            const bare = certain(lineage);
            const lapsed = [];
            const open = [];
            const refused = new Map();
            let broken;
            let doubt;
            for (const reference of lineage.model.references.filter(inPaths)) {
                const guard = weaker(check(exception, lineage, reference, catalog), bare && check(exception, bare, reference, catalog));
                const covered = (byReference.get(reference) ?? [])
                    .filter((charge) => charge.lineage === lineage)
                    .flatMap(({ answers }) => answers)
                    .filter(({ judgement }) => judgement.rule === rule && judgement.level !== 'off' && covers(judgement));
                const refusals = layers.slice(0, index).map((above) => refusalOf(above, exception, reference));
                // An exception that a layer above finds wanting is not valid at all; one that it does not know of holds below it.
                const wanting = refusals.find((one) => one !== undefined && one.fault !== 'not-delegated');
                const barred = refusals.reduce((bits, one, above) => (one === undefined ? bits : bits | (1 << above)), 0);
                const here = wanting === undefined ? covered.filter(({ layers: bits }) => (bits & barred) === 0) : [];
                if (here.length < covered.length) {
                    const refusal = wanting ?? refusals.find((one) => one !== undefined);
                    const key = JSON.stringify(refusal);
                    const beside = refused.get(key) ?? { refusal: refusal, references: [] };
                    beside.references.push(reference);
                    refused.set(key, beside);
                }
                if (guard.holds === true) {
                    for (const answer of here)
                        if (!waived.has(answer))
                            waived.set(answer, id);
                    if (here.length > 0)
                        used.push(exception);
                    if (here.length > 0)
                        silent = false;
                }
                else if (guard.holds === false) {
                    broken ??= guard;
                    lapsed.push(reference);
                }
                else if (here.length > 0) {
                    doubt ??= guard.reason;
                    open.push(reference);
                    // The judgement stands as unknown: never louder than it was, and never silent.
                    for (const answer of here)
                        doubted.set(answer, louder('note', quieter(answer.judgement.level, answer.doubt)));
                }
            }
            if (broken !== undefined)
                say({ code: 'exception/lapsed', exception: id, accepted: broken.accepted, found: broken.found }, lineage.model.id, lapsed);
            if (doubt !== undefined) {
                doubts.push(doubt);
                say({ code: 'exception/unverified', exception: id, reason: doubt }, lineage.model.id, open);
            }
            for (const { refusal, references } of refused.values())
                say({ code: 'exception/invalid', exception: id, ...refusal }, lineage.model.id, references);
            if (broken !== undefined || doubt !== undefined || refused.size > 0)
                silent = false;
        }
        if (silent)
            say({ code: 'exception/unused', exception: id });
    }
    return {
        waived,
        doubted,
        remarks,
        used: [...new Set(used)].map(({ id, reason, owner, expires }) => ({ id, reason, owner, expires })),
        doubts,
    };
}
/** What the baseline records does not gate, in readings that nobody above has a say in, or where those above leave it. */
function forgive(charges, { open, above }, layers, waived) {
    for (const { answers, lineage, reference } of charges)
        for (const answer of answers) {
            const { rule, level } = answer.judgement;
            if (reference === undefined || level === 'off')
                continue;
            const { path } = reference.location;
            const held = { rule, ...(lineage && { model: lineage.model.id }), subject: namedSubject(answer.judgement), path };
            if (!open.covers({ ...held, level }) || level === 'note' || waived.has(answer))
                continue;
            const barred = layers
                .slice(0, above)
                .some((layer, index) => (answer.layers & (1 << index)) !== 0 && !leavesBaseline(layer, rule, reference));
            if (!barred)
                waived.set(answer, baselineId);
        }
}
/** Both have to hold; what only the change itself vouches for cannot be told. */
function weaker(guard, bare) {
    if (guard.holds !== true || bare === undefined || bare.holds === true)
        return guard;
    return { holds: 'unknown', reason: 'unverified' };
}
function names(exception, model) {
    const id = comparedId(model);
    return exception.models.some((glob) => matchesGlob(glob, id));
}
/** Every place of the reference must be in the paths. */
function stands(exception, reference) {
    const places = [reference.location, ...(reference.via ?? [])];
    return places.every(({ path }) => exception.paths.some((glob) => matchesGlob(glob, path)));
}
/** An unknown is waived only if it is named: `unknown:root`, or `unknown:root:owner/name` for one node. */
function coverage(exception, catalog) {
    const subjects = new Set(exception.subjects.map((subject) => {
        const colon = subject.indexOf(':');
        const head = subject.slice(0, colon + 1);
        return comparedId(head + (head === 'unknown:' ? subject.slice(colon + 1) : canonical(subject.slice(colon + 1), catalog)));
    }));
    return (judgement) => {
        const subject = comparedId(namedSubject(judgement));
        return (subjects.has(subject) ||
            (judgement.outcome === 'unknown' && subjects.has(`unknown:${judgement.subject.split(':')[0]}`)));
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/evaluate/findings.js
/** From charges to findings: equal judgements at several places become one, sorted, each with its fingerprint. */



/** Findings for everything that is no pass; `judged` tells whether a policy stands behind them. */
function draftFindings(settled, judged) {
    return settled.flatMap(({ judgement, lineage, reference, excepted }) => {
        const { rule, level, cause, chain, place } = judgement;
        if (level === 'off' || cause === undefined)
            return [];
        return [
            {
                rule,
                level,
                ...(lineage && { model: lineage.model.id }),
                subject: namedSubject(judgement),
                cause,
                chain,
                references: reference === undefined ? [] : [reference],
                introduced: true,
                ...(excepted !== undefined && { excepted }),
                ...(judged && { rulePlace: place }),
            },
        ];
    });
}
/** Notes about exceptions themselves. */
function draftRemarks(remarks) {
    return remarks.map(({ exception, place, cause, model, references }) => ({
        rule: exception.rule,
        level: 'note',
        ...(model !== undefined && { model }),
        subject: `exception:${exception.id}`,
        cause,
        chain: model === undefined ? [] : [model],
        references,
        introduced: true,
        rulePlace: place,
    }));
}
/** Equal drafts become one finding with all their references; the order is defined. */
function finish(drafts) {
    const groups = new Map();
    for (const draft of drafts) {
        const { rule, model, subject, level, excepted, cause, introduced } = draft;
        // What a change brings stands apart from what was there: only the one gates.
        const key = JSON.stringify([rule, model, subject, level, excepted, cause, introduced]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [draft]);
        else
            group.push(draft);
    }
    return [...groups.values()]
        .map((group) => {
        const first = group[0];
        const references = [...new Set(group.flatMap((draft) => draft.references))].sort(compareReferences);
        return { ...first, references, fingerprint: fingerprint(first.rule, first.model, first.subject, references) };
    })
        .sort(compareFindings);
}
function fingerprint(rule, model, subject, references) {
    const paths = [...new Set(references.map((reference) => reference.location.path))].sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update([rule, model ?? '', subject, ...paths].join('\0'))
        .digest('hex');
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareReferences(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        compareText(a.text, b.text));
}
/** By path, line and column of the first reference, then rule, model and subject; findings without a place come last. */
function compareFindings(a, b) {
    const [here, there] = [a.references[0], b.references[0]];
    if ((here === undefined) !== (there === undefined))
        return here === undefined ? 1 : -1;
    return ((here && there ? compareReferences(here, there) : 0) ||
        compareText(a.rule, b.rule) ||
        compareText(shownId(a.model ?? 'x:'), shownId(b.model ?? 'x:')) ||
        compareText(a.subject, b.subject) ||
        compareText(a.excepted ?? '', b.excepted ?? '') ||
        compareText(JSON.stringify(a.cause), JSON.stringify(b.cause)));
}

;// CONCATENATED MODULE: ./lib/evaluate/introduced.js
/** The drafts, each marked by whether any of its places is new; `readingsAt` tells what is in force at a path. */
function markIntroduced(drafts, earlier, moved, readingsAt) {
    const texts = new Map();
    const textOf = (reading) => {
        const { rule, stated, company } = reading;
        const text = texts.get(reading) ?? JSON.stringify([rule, stated.values, company]);
        texts.set(reading, text);
        return text;
    };
    // Moving a file is not new, moving it to where other readings hold is.
    const keysOf = (draft, pathNow) => {
        const { rule, model, subject, references } = draft;
        const places = references.flatMap(({ location, via = [] }) => [location, ...via].map(({ path }) => path));
        const about = [rule, model ?? '', subject];
        if (places.length === 0)
            return [JSON.stringify(about)];
        return [...new Set(places)].map((path) => JSON.stringify([...about, pathNow(path), readingsAt(path).readings.map(textOf)]));
    };
    const known = new Set(earlier.flatMap((draft) => keysOf(draft, (path) => moved.get(path) ?? path)));
    return drafts.map((draft) => ({
        ...draft,
        introduced: keysOf(draft, (path) => path).some((key) => !known.has(key)),
    }));
}

;// CONCATENATED MODULE: ./lib/evaluate/owners.js
/** Who owns a file: CODEOWNERS as GitHub reads it. The last line that matches counts, one without owners says nobody, and a line that is wrong is passed over. */

/** Limits of what is read. `steps`: characters of patterns with wildcards times characters of paths, over the whole run. */
const ownersLimits = {
    bytes: 3 * 1024 * 1024,
    rules: 20_000,
    pattern: 1_000,
    owners: 20,
    paths: 500,
    steps: 3e8,
};
/** The owners of paths relative to the folder that is scanned; what nobody owns is not among them. Or why the file is not used. */
function ownersOf(source, paths) {
    const { path, text, commit, prefix = '' } = source;
    if (Buffer.byteLength(text) >= ownersLimits.bytes)
        return { fault: 'it has 3 MB or more, and GitHub does not load it' };
    const rules = readOwners(text).toReversed();
    if (rules.length > ownersLimits.rules)
        return { fault: `it has more than ${ownersLimits.rules} rules` };
    let steps = 0;
    const files = [...new Set(paths)].slice(0, ownersLimits.paths).flatMap((one) => {
        const whole = prefix + one;
        const first = whole.slice(0, whole.indexOf('/') < 0 ? undefined : whole.indexOf('/'));
        const rule = rules.find(({ glob, first: wanted, wild }) => {
            if ((wanted !== undefined && wanted !== first) || steps > ownersLimits.steps)
                return false;
            steps += wild ? glob.text.length * whole.length : glob.text.length;
            return matchesGlob(glob, whole);
        });
        // A search that was broken off may have passed over the line that counts.
        if (rule === undefined || rule.owners.length === 0 || steps > ownersLimits.steps)
            return [];
        return [{ path: one, owners: rule.owners, line: rule.line }];
    });
    return { path, ...(commit !== undefined && { commit }), files };
}
/** Every line that is a rule, in the order of the file. */
function readOwners(text) {
    const rules = [];
    for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
        // A blank in a pattern stands behind a backslash.
        const [pattern = '', ...words] = line.trim().match(/(?:\\ |[^\s])+/gu) ?? [];
        if (pattern === '' || pattern.startsWith('#'))
            continue;
        const comment = words.findIndex((word) => word.startsWith('#'));
        const owners = (comment < 0 ? words : words.slice(0, comment)).slice(0, ownersLimits.owners);
        const alternatives = segmentsOf(pattern);
        if (alternatives === undefined || !owners.every(isOwner))
            continue;
        const [first = ''] = alternatives[0] ?? [];
        const wild = /[*?]/u.test(pattern) || first === '**';
        rules.push({
            glob: { text: pattern, alternatives },
            ...(!/[*?]/u.test(first) && { first }),
            wild,
            owners,
            line: index + 1,
        });
        if (rules.length > ownersLimits.rules)
            break;
    }
    return rules;
}
/** `@user`, `@org/team` or the address of a user. */
function isOwner(word) {
    return word.length <= 255 && /^(?:@[\w-]+(?:\/[\w.-]+)?|[\w.%+-]+@[\w.-]+)$/u.test(word);
}
/** The pattern as alternatives of segments; undefined where GitHub takes it for an error. */
function segmentsOf(pattern) {
    const escaped = /\\([ [\]])/gu;
    // GitHub asks for a backslash before brackets, and knows none before anything else but a blank.
    const wrong = /^!|[[\]\\]|\*{3}/u.test(pattern.replace(escaped, ''));
    if (wrong || pattern.length > ownersLimits.pattern)
        return undefined;
    const written = pattern.replace(escaped, '$1').split('/');
    const anchored = written[0] === '';
    const folder = written.at(-1) === '';
    const names = written.slice(anchored ? 1 : 0, folder ? -1 : undefined);
    if (names.length === 0 || names.includes(''))
        return undefined;
    // One name without a slash before it is meant at any depth.
    const segments = anchored || names.length > 1 || names[0] === '**' ? names : ['**', ...names];
    const inside = [...segments, '**', '*'];
    if (folder || segments.at(-1) === '**')
        return [inside];
    // `docs/*` is what lies in the folder itself; any other name may be that of a folder.
    return segments.at(-1) === '*' ? [segments] : [segments, inside];
}

;// CONCATENATED MODULE: ./lib/evaluate/policy-facts.js
/** What a policy states about publishers, models and mirrors: its keys, how they are read, and whose statements count. */



const handle = schemas/* string */.YjP().regex(/^[\w.-]{1,96}$/u, {
    error: (issue) => `\`${issue.input}\` is no handle such as \`acme-ml\``,
});
const modelId = schemas/* string */.YjP().refine((text) => idOf(text) !== undefined, {
    error: (issue) => `\`${issue.input}\` is no model such as \`owner/name\` or \`ollama:name:tag\``,
});
const known = {
    source: words.describe('How you know it, so that somebody else can check: an address, a document, a person.'),
    'as-of': date.describe('Day on which it was true.'),
};
const publisher = schemas/* strictObject */.rej({
    id: handle.describe('Handle in front of the slash, e.g. `acme-ml`.'),
    name: words.optional().describe('Name for people.'),
    'legal-entity': words.optional().describe('Legal entity behind it.'),
    countries: schemas/* array */.YOg(schemas/* string */.YjP())
        .min(1)
        .optional()
        .describe('Countries of the publisher and of its legal parent (ISO 3166-1 alpha-2); all of them count.'),
    'trains-own': schemas/* boolean */.zMY()
        .optional()
        .describe('Whether all its models are trained from scratch, so that a model without a parent is a root.'),
    ...known,
});
const model = schemas/* strictObject */.rej({
    id: modelId.describe('The model, e.g. `acme-ml/support-7b` or `local:/models/support`.'),
    publisher: handle.optional().describe('Who released it, where the id does not tell.'),
    license: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][\w.+-]{0,95}$/u, { error: (issue) => `\`${issue.input}\` is no license id` })
        .optional()
        .describe('Licence of its own label.'),
    parents: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: modelId.describe('The model it was made from.'),
        relation: schemas/* enum */.k5n(catalog_relation/* relations */.K1).describe('How it was made from it.'),
    }))
        .max(64)
        .optional()
        .describe('What it was made from; `[]` and `from-scratch` say that there is nothing.'),
    'from-scratch': schemas/* literal */.euz(true).optional().describe('Trained from scratch by its publisher: the walk ends here.'),
    private: schemas/* literal */.euz(true).optional().describe('The Hub is never asked for this name.'),
    ...known,
});
const mirror = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .describe('The private name, e.g. `acme-mirror/llama-3.1-8b`, or `acme-mirror/*` for all of an account.'),
    of: schemas/* string */.YjP().describe('The public model with the same weights, or `owner/*`.'),
    ...known,
});
/** The key `facts` of a policy. */
const factsShape = schemas/* strictObject */.rej({
    publishers: schemas/* array */.YOg(publisher).max(500).optional().describe('Who stands behind a handle.'),
    models: schemas/* array */.YOg(model).max(2000).optional().describe('Private models, and corrections of public ones.'),
    mirrors: schemas/* array */.YOg(mirror).max(500).optional().describe('Private names of unchanged copies of public models.'),
})
    .describe('What you know and the catalog does not. It counts as a record of yours, and never against a proven fact.');
/** Nothing stated. */
const noFacts = { publishers: [], models: [], mirrors: [] };
/** The statements of one policy, each with its place. */
function readFacts(written, reading) {
    const { publishers = [], models = [], mirrors = [] } = written ?? {};
    const sourceOf = (row, at) => ({
        text: `${reading.path}:${reading.line([...at, 'id'])}, ${row.source}`,
        date: row['as-of'],
        basis: 'policy',
        confidence: 'high',
    });
    const seen = new Set();
    const once = (id, at) => {
        if (seen.has(id.toLowerCase()))
            reading.refuse([...at, 'id'], `\`${id}\` is stated twice`);
        seen.add(id.toLowerCase());
    };
    return {
        publishers: publishers.map((row, index) => {
            const at = ['facts', 'publishers', index];
            once(row.id, at);
            row.countries?.forEach((code, place) => {
                reading.country(code, [...at, 'countries', place]);
            });
            return {
                id: row.id,
                ...(row.name !== undefined && { name: row.name }),
                ...(row['legal-entity'] !== undefined && { legalEntity: row['legal-entity'] }),
                ...(row.countries !== undefined && { countries: row.countries }),
                ...(row['trains-own'] !== undefined && { trainsOwn: row['trains-own'] }),
                source: sourceOf(row, at),
            };
        }),
        models: models.map((row, index) => {
            const at = ['facts', 'models', index];
            const id = idOf(row.id);
            once(id, at);
            const parents = row.parents?.map((parent) => ({ ...parent, id: idOf(parent.id) }));
            parents?.forEach((parent, place) => {
                const where = [...at, 'parents', place];
                if (parent.id.toLowerCase() === id.toLowerCase())
                    reading.refuse(where, 'a model is not made from itself');
                if (row['from-scratch'] && (0,catalog_relation/* carriesWeights */.Vq)(parent.relation))
                    reading.refuse(where, 'a model trained from scratch has no parent with weights');
            });
            return {
                id,
                ...(row.publisher !== undefined && { publisher: row.publisher }),
                ...(row.license !== undefined && { license: row.license.toLowerCase() }),
                ...(parents !== undefined && { parents }),
                ...(row['from-scratch'] && { root: true }),
                ...(row.private && { unpublished: true }),
                source: sourceOf(row, at),
            };
        }),
        mirrors: mirrors.map((row, index) => {
            const at = ['facts', 'mirrors', index];
            const [id, of] = [accountOrModel(row.id), accountOrModel(row.of)];
            once(id ?? row.id, at);
            if (id === undefined)
                reading.refuse([...at, 'id'], `\`${row.id}\` is no model and no account such as \`owner/*\``);
            if (of === undefined)
                reading.refuse([...at, 'of'], `\`${row.of}\` is no model and no account such as \`owner/*\``);
            if (row.id.endsWith('/*') !== row.of.endsWith('/*'))
                reading.refuse([...at, 'of'], 'an account is the mirror of an account, a model of a model');
            if (id !== undefined && id.toLowerCase() === of?.toLowerCase())
                reading.refuse([...at, 'of'], 'a model is not a mirror of itself');
            return { id: id ?? 'huggingface:', of: of ?? 'huggingface:', source: sourceOf(row, at) };
        }),
    };
}
/** The statements that count: those of the uppermost layer, and of each below that all layers above leave them to. */
function countedFacts(layers) {
    const counted = layers.filter((_, index) => layers.slice(0, index).every(({ delegation }) => delegation.facts));
    const barred = layers.filter((layer) => !counted.includes(layer) && says(layer.facts));
    // Where two layers state the same, the later row stands: that of the upper one.
    const rows = counted.toReversed().map(({ facts }) => facts);
    return {
        facts: {
            publishers: rows.flatMap(({ publishers }) => publishers),
            models: rows.flatMap(({ models }) => models),
            mirrors: rows.flatMap(({ mirrors }) => mirrors),
        },
        problems: barred.map(({ path }) => ({ code: 'layer-not-delegated', path, detail: 'facts' })),
    };
}
/** Whether anything is stated. */
function says(facts) {
    return Object.values(facts).some((rows) => rows.length > 0);
}
/** An id as the report prints it; a bare `owner/name` is one of the Hub. */
function idOf(text) {
    if (/^[\w.-]{1,96}\/[\w.-]{1,96}$/u.test(text))
        return `huggingface:${text}`;
    return /^[a-z0-9][a-z0-9.-]{0,40}:[^\s*]{1,1000}$/u.test(text) ? text : undefined;
}
function accountOrModel(text) {
    if (!text.endsWith('/*'))
        return idOf(text);
    const account = idOf(`${text.slice(0, -1)}x`);
    return account === undefined ? undefined : `${account.slice(0, -1)}*`;
}

;// CONCATENATED MODULE: ./lib/evaluate/policy-exceptions.js
/** The exceptions of a policy as they are written: dates, models and subjects checked one by one. */




/** Reads every exception; mistakes go to `terms`. */
function readExceptions(written, terms) {
    const exceptions = written.map((exception, index) => {
        const at = ['exceptions', index];
        if (exception.expires < exception.granted)
            terms.refuse([...at, 'expires'], `${exception.expires} is before ${exception.granted}, the day on which it was granted`);
        exception.models.forEach((model, place) => {
            const fault = globFault(model);
            if (fault !== undefined)
                terms.refuse([...at, 'models', place], `\`${model}\` ${fault}`);
        });
        exception.accepted.subjects.forEach((subject, place) => {
            const fault = subjectFault(subject);
            if (fault !== undefined)
                terms.refuse([...at, 'accepted', 'subjects', place], `\`${subject}\` ${fault}`);
        });
        const { subjects, roots, licenses, commit } = exception.accepted;
        return {
            id: exception.id,
            rule: exception.rule,
            models: exception.models
                .filter((model) => globFault(model) === undefined)
                .map((model) => compileGlob(comparedId(model))),
            paths: exception.paths.map(compileGlob),
            subjects,
            ...(roots && { roots }),
            ...(licenses && { licenses }),
            ...(commit && { commit }),
            reason: exception.reason,
            owner: exception.owner,
            granted: exception.granted,
            expires: exception.expires,
            line: terms.line([...at, 'id']),
        };
    });
    return exceptions;
}
const subjectHeads = [...role/* roles */.O, 'license', 'condition', 'drift', 'hosted', 'obligation', 'revision', 'name'];
function subjectFault(subject) {
    if (/[*?{}]/u.test(subject))
        return 'is a glob; subjects are named one by one';
    const colon = subject.indexOf(':');
    const head = colon < 0 ? subject : subject.slice(0, colon);
    const rest = colon < 0 ? '' : subject.slice(colon + 1);
    if (head === 'unknown')
        return subjectFault(rest.includes(':') ? rest : `${rest}:any`);
    if (!subjectHeads.includes(head)) {
        const near = nearest(head, subjectHeads);
        return `is no subject such as \`root:owner/name\`${near === undefined ? '' : `; did you mean \`${near}:\`?`}`;
    }
    return rest === '' ? 'names nothing after the colon' : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/evaluate/policy-problems.js
/** What is wrong with a text of ours in YAML: from the schema's issues to problems with place, expectation and a suggestion. */


/** The problems of a text that does not fit the schema, in the order of the file. */
function schemaProblems(text, path, issues, kind) {
    return inFileOrder(issues.flatMap((issue) => fromIssue({ text, path, kind }, issue)));
}
/** Problems sorted by line and column. */
function inFileOrder(problems) {
    return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
function fromIssue(source, issue) {
    const { text } = source;
    const at = issue.path;
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(source, at, key));
    if (issue.code === 'invalid_key')
        return [
            wrong(source, text.keyPlace(at), `\`${String(at.at(-1))}\` is no name: lower-case letters, digits, \`.\`, \`_\`, \`-\``),
        ];
    const found = valueAt(text.value, at);
    if (found === undefined && at.length > 0 && issue.code !== 'custom') {
        const parent = at.slice(0, -1);
        const { kind, path } = source;
        const missing = shapeAt(layoutOf(kind).shape, text.value, at);
        // One that takes a single value is shown with it.
        const key = missing?.const === undefined ? written(at) : `${written(at)}: ${String(missing.const)}`;
        const about = missing?.description?.replace(/\.$/u, '');
        const detail = `\`${key}\`${about === undefined ? '' : `, ${about[0]?.toLowerCase()}${about.slice(1)}`}`;
        return [{ code: kind.missingKey, path, ...text.keyPlace(parent), detail }];
    }
    return [wrong(source, text.valuePlace(at), `${subject(at, source)}${expectation(issue, found)}`)];
}
function wrong({ path, kind }, place, detail) {
    return { code: kind.wrongValue, path, ...place, detail };
}
function unknownKey({ text, path, kind }, parent, key) {
    const { shape, homes } = layoutOf(kind);
    const place = text.keyPlace([...parent, key]);
    const names = parent.filter((step) => typeof step === 'string');
    const here = names.length === 0 ? 'at the top of the file' : `under \`${written(parent)}\``;
    const keys = keysUnder(shape, text.value, parent);
    const near = nearest(key, keys);
    const elsewhere = homes.get(key)?.filter((home) => home !== names.join('.'));
    const advice = near !== undefined
        ? `; did you mean \`${near}\`?`
        : elsewhere !== undefined && elsewhere.length > 0
            ? `; it belongs under ${elsewhere.map((home) => `\`${home}\``).join(' or ')}: is it indented wrongly?`
            : strangerAdvice(key, keys, homes, names.join('.'));
    return { code: kind.unknownKey, path, ...place, detail: `\`${key}\` ${here}${advice}` };
}
/** A key that is nearly one of another place, or, where nothing is near, those that there are here. */
function strangerAdvice(key, keys, homes, here) {
    const near = nearest(key, [...homes.keys()]);
    const home = near === undefined ? undefined : homes.get(near)?.find((one) => one !== here);
    if (home !== undefined)
        return `; did you mean \`${near}\`, which belongs under \`${home}\`?`;
    return keys.length === 0 ? '' : `; there are ${keys.map((one) => `\`${one}\``).join(', ')}`;
}
function subject(at, { kind }) {
    return at.length === 0 ? `the ${kind.name}: ` : `\`${written(at)}\`: `;
}
function expectation(issue, found) {
    switch (issue.code) {
        case 'invalid_type':
            return `expected ${kinds[issue.expected] ?? issue.expected}, found ${shown(found)}${asList(issue.expected, found)}`;
        case 'invalid_value': {
            const values = issue.values.map(String);
            const near = typeof found === 'string' ? nearest(found, values) : undefined;
            const suggestion = near === undefined || near === found ? asValue(issue.values, found) : `; did you mean \`${near}\`?`;
            return `expected ${values.length === 1 ? values[0] : `one of ${values.join(', ')}`}, found ${shown(found)}${suggestion}`;
        }
        case 'invalid_union': {
            const values = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
            const near = typeof found === 'string' ? nearest(found, values) : undefined;
            return `expected one of ${values.join(', ')}, found ${shown(found)}${near === undefined ? '' : `; did you mean \`${near}\`?`}`;
        }
        case 'too_small':
            return issue.origin === 'array'
                ? 'expected a list with at least one element, found an empty one'
                : `expected at least ${issue.minimum}, found ${shown(found)}`;
        default:
            return issue.message;
    }
}
/** One value where a list is expected, written as one. */
function asList(expected, found) {
    if (expected !== 'array' || typeof found !== 'string' || found.length > 60)
        return '';
    const bare = /^[\p{L}\d][\p{L}\d._/*@-]*$/u.test(found);
    return `; write \`[${bare ? found : JSON.stringify(found)}]\``;
}
/** A value of the wrong type that has a plain counterpart among those expected. */
function asValue(values, found) {
    if (typeof found === 'string' && values.some((value) => typeof value !== 'string' && String(value) === found))
        return `; write \`${found}\` without quotes`;
    const meant = found === true ? 'error' : found === false ? 'off' : undefined;
    return meant !== undefined && values.includes(meant) ? `; write \`${meant}\`` : '';
}
const kinds = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
};
function shown(found) {
    if (found === null || found === undefined)
        return 'nothing';
    if (Array.isArray(found))
        return 'a list';
    if (typeof found === 'object')
        return 'a mapping';
    if (typeof found === 'string')
        return `text \`${found.slice(0, 60)}\``;
    return `${typeof found === 'boolean' ? '' : 'the number '}${String(found)}`;
}
/** `rules.origin.deny`, `exceptions[0].id`. */
function written(at) {
    return at.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
function valueAt(value, at) {
    let here = value;
    for (const step of at) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}
function propertiesOf({ properties, oneOf = [] }) {
    return Object.assign({}, properties, ...oneOf.map((one) => one.properties));
}
const layouts = new WeakMap();
function layoutOf({ schema }) {
    const known = layouts.get(schema);
    if (known !== undefined)
        return known;
    const shape = json_schema_processors/* toJSONSchema */.bl(schema);
    const made = { shape, homes: homesIn(shape) };
    layouts.set(schema, made);
    return made;
}
/** The keys that can stand in the mapping at `at` of the value, which tells the mappings of a choice apart. */
function keysUnder(shape, value, at) {
    const here = shapeAt(shape, value, at);
    return Object.keys(here ? propertiesOf(here) : {});
}
function shapeAt(shape, value, at) {
    let here = shape;
    at.forEach((step, index) => {
        here = typeof step === 'number' ? here?.items : here && (propertiesOf(here)[step] ?? here.additionalProperties);
        here = here?.oneOf?.find((one) => suits(one, valueAt(value, at.slice(0, index + 1)))) ?? here;
    });
    return here;
}
function suits({ properties = {} }, value) {
    return Object.entries(properties).every(([key, one]) => one.const === undefined || one.const === valueAt(value, [key]));
}
function homesIn(shape) {
    const found = new Map();
    const visit = (here, path) => {
        for (const [key, below] of Object.entries(propertiesOf(here))) {
            if (path !== '')
                found.set(key, [...(found.get(key) ?? []), path]);
            visit(below.items ?? below, path === '' ? key : `${path}.${key}`);
        }
    };
    visit(shape, '');
    return new Map([...found].map(([key, paths]) => [key, paths.slice(0, 3)]));
}

;// CONCATENATED MODULE: ./lib/evaluate/presets.js
/** Presets: rules written once, as data with the source that they rest on. None of them is legal advice. */



const on = schemas/* literal */.euz(true);
const sovereign = schemas/* strictObject */.rej({
    'architecture-reuse': schemas/* boolean */.zMY()
        .describe('Whether the architecture of a foreign model may be reused without its weights; `false` counts resemblance as well.'),
});
/** Every preset by its name, in the order in which they are documented. */
const presets = {
    'known-origin-only': {
        asks: 'Who published the model, where its weights and parts come from and who serves it has to be known, whichever country it is.',
        source: 'https://spdx.github.io/spdx-spec/v3.0.1/model/AI/Classes/AIPackage/ (suppliedBy; a supplier is asked of every AI package)',
        date: '2026-11-23',
        schema: on,
        rules: () => ({
            origin: {
                level: 'error',
                unknown: 'error',
                allow: { countries: [...countryCodes] },
                roles: ['publisher', 'root', 'component', 'host'],
            },
        }),
    },
    'korea-sovereign': {
        asks: 'No weights and no parts with weights from outside of the Republic of Korea; architecture may be reused or not.',
        source: 'https://www.msit.go.kr/eng/bbs/view.do?sCode=eng&mPid=2&mId=4&bbsSeqNo=42&nttSeqNo=1212 (Sovereign AI Foundation Model project, results of phase 1, 2026-01-15)',
        date: '2026-11-23',
        schema: sovereign,
        rules: (value) => ({
            origin: {
                level: 'error',
                unknown: 'error',
                allow: { countries: ['KR'] },
                roles: ['publisher', 'root', 'ancestor', 'component'],
                minStrength: value['architecture-reuse'] ? 'likely' : 'possible',
            },
        }),
    },
    'no-hosted-in': {
        asks: 'No model is called that is operated by somebody in these countries, or served from them.',
        source: 'https://www.iso.org/iso-3166-country-codes.html (the codes; which countries is for you to say)',
        date: '2026-11-23',
        schema: schemas/* array */.YOg(notUnknown).min(1),
        rules: (value, { countries }) => ({
            origin: {
                level: 'error',
                unknown: 'warning',
                deny: { countries: countries(value, []) },
                roles: ['host', 'location'],
            },
        }),
    },
    'permissive-only': {
        asks: 'Every license that binds a model is permissive, and is known.',
        source: 'https://blueoakcouncil.org/list (what counts as permissive; the catalog says it license by license)',
        date: '2026-11-23',
        schema: on,
        rules: () => ({ license: { level: 'error', unknown: 'error', drift: 'error', allow: ['permissive'] } }),
    },
};
/** The names of the presets, in their order. */
const presetNames = Object.keys(presets);
/** The schema of the key `presets`. */
function presetShape() {
    return schemas/* strictObject */.rej(Object.fromEntries(presetNames.map((name) => [name, presets[name].schema.optional().describe(presets[name].asks)])));
}

;// CONCATENATED MODULE: ./lib/evaluate/policy-terms.js






/** Opens the terms of a file; `own` are its groups, `above` those of the layers above. */
function openTerms(text, path, own, above, problems) {
    const refuse = (at, detail) => {
        problems.push({
            code: 'policy-wrong-value',
            path,
            ...text.valuePlace(at),
            detail: `${at.length === 0 ? 'the policy' : `\`${written(at)}\``}: ${detail}`,
        });
    };
    const line = (at) => text.keyPlace(at).line;
    const groups = { ...above, ...own };
    const country = (code, at) => {
        const fault = countryFault(code);
        if (fault !== undefined)
            refuse(at, fault);
    };
    const countries = (codes, at) => codes.flatMap((code, index) => {
        const members = Object.hasOwn(groups, code) ? groups[code] : undefined;
        if (members !== undefined)
            return members;
        if (/^[A-Za-z]{2}$/u.test(code))
            country(code, [...at, index]);
        else {
            const near = countryMeant(code) ?? nearest(code, Object.keys(groups));
            refuse([...at, index], `\`${code}\` is neither a country code nor a group of this file${suggested(near)}`);
        }
        return [code];
    });
    for (const [name, codes] of Object.entries(own)) {
        if (Object.hasOwn(above, name))
            refuse(['groups', name], 'a layer above has a group of this name');
        codes.forEach((code, index) => {
            if (code === 'unknown')
                refuse(['groups', name, index], '`unknown` is not a country and cannot stand in a list');
            else
                country(code, ['groups', name, index]);
        });
        if (countryCodes.has(name.toUpperCase()))
            refuse(['groups', name], 'a group may not be called like a country');
    }
    const reader = (here) => ({
        countries: (codes, below) => countries(codes, [...here, ...below]),
        refuse: (below, detail) => refuse([...here, ...below], detail),
    });
    const place = (at) => {
        const scope = at[0] === 'scopes' ? scopeName(text.value, at[1]) : undefined;
        return { path, line: line(at), ...(scope !== undefined && { scope }) };
    };
    const placesOf = (keys, at) => Object.fromEntries(Object.keys(keys).map((key) => [key, place(at(key))]));
    const rules = (keys, at, bare = false) => readRules(keys ?? {}, (name, stated, read) => {
        const here = bare ? at : [...at, name];
        return { values: read(reader(here)), places: placesOf(stated, (key) => [...here, key]), place: place(here) };
    });
    const presetsOf = (named, at) => presetNames.flatMap((name) => {
        const value = named?.[name];
        if (value === undefined)
            return [];
        const here = [...at, name];
        const said = presets[name].rules(value, reader(here));
        // Everything that a preset states stands where it is named.
        const stated = (values) => ({
            values,
            places: placesOf(values, () => here),
            place: place(here),
        });
        return [
            Object.fromEntries(ruleNames.flatMap((rule) => (said[rule] === undefined ? [] : [[rule, stated(said[rule])]]))),
        ];
    });
    const company = (facts, at) => {
        if (facts?.country !== undefined)
            country(facts.country, [...at, 'country']);
        facts?.markets?.forEach((code, index) => {
            country(code, [...at, 'markets', index]);
        });
        return defined({
            country: facts?.country,
            markets: facts?.markets,
            commercial: facts?.commercial,
            monthlyActiveUsers: facts?.['monthly-active-users'],
            dailyActiveUsers: facts?.['daily-active-users'],
            revenueUsdMonth: facts?.['revenue-usd-month'],
            revenueUsdYear: facts?.['revenue-usd-year'],
            revenueJpyYear: facts?.['revenue-jpy-year'],
            asOf: facts?.['as-of'],
        });
    };
    return { groups, refuse, line, rules, presets: presetsOf, company, country };
}
function scopeName(file, index) {
    const { scopes } = file;
    const name = typeof index === 'number' ? scopes?.[index]?.name : undefined;
    return typeof name === 'string' ? name : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/evaluate/policy-text.js
/** The text of a policy as YAML: parsed with limits, and the way from a key path to its line and column. */

/** 256 KiB, nesting of 32, no more than 20 uses of an anchor (design §9). */
const limits = { bytes: 256 * 1024, nesting: 32, aliases: 20 };
/** Reads YAML 1.2 (core schema, no custom tags); pure. */
function readPolicyText(text, path) {
    if (Buffer.byteLength(text) > limits.bytes)
        return failure({ code: 'policy-too-large', path });
    const deep = tooDeep(text);
    if (deep !== undefined)
        return failure({
            code: 'policy-syntax',
            path,
            line: deep,
            column: 1,
            detail: `nested deeper than ${limits.nesting}`,
        });
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: counter,
        version: '1.2',
        schema: 'core',
        merge: false,
        prettyErrors: false,
        stringKeys: true,
    });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0)
        return failure(...faults.slice(0, 10).map((fault) => {
            const { line, col } = counter.linePos(fault.pos[0]);
            return {
                code: 'policy-syntax',
                path,
                line,
                column: col,
                detail: saying(fault.code, fault.message, text, fault.pos[0]),
            };
        }));
    const tagged = taggedAt(document);
    if (tagged !== undefined) {
        const { line, col } = counter.linePos(tagged);
        return failure({ code: 'policy-syntax', path, line, column: col, detail: untagged });
    }
    const value = policy_text_plain(document);
    if (value === undefined)
        return failure({
            code: 'policy-syntax',
            path,
            line: 1,
            column: 1,
            detail: `an anchor is used more than ${limits.aliases} times`,
        });
    return { ok: true, value: placed(document, counter, value.read) };
}
const untagged = 'tags (`!...`) are not known in a policy';
/** Where the first value with a tag stands: `!!set` and its like make of a mapping something that has no keys, and would rule nothing. */
function taggedAt(document) {
    let found;
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if (!('tag' in node) || node.tag === undefined)
                return undefined;
            found = node.range?.[0];
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
function failure(...problems) {
    return { ok: false, problems: problems };
}
/** The library throws when anchors multiply; that is its way to say so. */
function policy_text_plain(document) {
    try {
        return { read: document.toJS({ maxAliasCount: limits.aliases }) };
    }
    catch {
        return undefined;
    }
}
function placed(document, counter, value) {
    const at = (offset) => {
        const { line, col } = counter.linePos(offset ?? 0);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const find = (path) => {
        let node = document.contents;
        let key = (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : 0;
        let start = key;
        for (const step of path) {
            if ((0,dist/* isMap */.jh)(node)) {
                const pair = node.items.find((one) => (0,dist/* isPair */.tO)(one) && (0,dist/* isScalar */.jn)(one.key) && String(one.key.value) === String(step));
                if (pair === undefined)
                    break;
                key = (0,dist/* isNode */.Ll)(pair.key) ? pair.key.range?.[0] : key;
                node = pair.value;
            }
            else if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number' && node.items[step] !== undefined) {
                node = node.items[step];
                key = (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : key;
            }
            else
                break;
            const empty = (0,dist/* isScalar */.jn)(node) && node.value === null;
            start = (0,dist/* isNode */.Ll)(node) && !empty ? node.range?.[0] : key;
        }
        return { key, value: start };
    };
    return { value, keyPlace: (path) => at(find(path).key), valuePlace: (path) => at(find(path).value) };
}
/** The line on which brackets or indicators nest deeper than any policy needs: a parser that recurses must not see them. */
function tooDeep(text) {
    let open = 0;
    let line = 1;
    let indicators = 0;
    let indent = 0;
    let startOfLine = true;
    for (const character of text) {
        if (character === '\n') {
            line++;
            indicators = 0;
            indent = 0;
            startOfLine = true;
            continue;
        }
        if (character === '[' || character === '{')
            open++;
        else if ((character === ']' || character === '}') && open > 0)
            open--;
        if (startOfLine) {
            if (character === '-' || character === '?' || character === ':')
                indicators++;
            else if (character === ' ')
                indent++;
            else
                startOfLine = false;
        }
        if (open > limits.nesting || indicators > limits.nesting || indent > 16 * limits.nesting)
            return line;
    }
    return undefined;
}
/** The parser's own words, made short, with what usually causes them. */
function saying(code, message, text, offset) {
    if (code === 'DUPLICATE_KEY') {
        const key = /^[^\s:,}]{1,64}/u.exec(text.slice(offset))?.[0];
        return key === undefined ? 'the same key stands twice' : `\`${key}\` stands twice in the same mapping`;
    }
    if (code === 'TAB_AS_INDENT')
        return 'a tab indents this line; YAML wants spaces';
    if (code === 'TAG_RESOLVE_FAILED')
        return untagged;
    if (code === 'MULTIPLE_DOCS')
        return 'a second document begins here; a policy is one';
    const first = (message.split('\n')[0] ?? '').slice(0, 200);
    if (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'IMPOSSIBLE' || code === 'MISSING_CHAR')
        return `${first} (is the line indented as its neighbours are?)`;
    return first;
}

;// CONCATENATED MODULE: ./lib/evaluate/policy-reference.js
const policy_reference_form = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/\/([^@\s\\?#]{1,200})@([^@\s]{1,64})$/u;
const hash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** The parts of a reference that has no fault; undefined where it has one. */
function readReference(text) {
    if (referenceFault(text) !== undefined)
        return undefined;
    const [, owner = '', repository = '', path = '', commit = ''] = policy_reference_form.exec(text) ?? [];
    return { owner, repository, path, commit };
}
/** The reference as it is written and cited. */
function citedReference({ owner, repository, path, commit }) {
    return `${owner}/${repository}//${path}@${commit}`;
}
/** Why the text names no file of another repository; undefined when it does. */
function referenceFault(text) {
    const shown = `\`${text.slice(0, 120)}\``;
    const [, , repository = '', path = '', commit] = policy_reference_form.exec(text) ?? [];
    if (commit === undefined)
        return `${shown} is not of the form \`owner/repo//path@commit\``;
    if (!hash.test(commit))
        return `${shown} is not pinned; \`${commit}\` may move, so give the full hash of a commit (40 digits)`;
    if (/^\.+$/u.test(repository) || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return `${shown} names a path that may leave the repository`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/evaluate/schema.js
/** The shape of a policy file: a strict zod schema with a description on every key; its JSON Schema is generated from it. */







const amount = schemas/* number */.aig().nonnegative();
const company = schemas/* strictObject */.rej({
    country: schemas/* string */.YjP().optional().describe('Country of the company (ISO 3166-1 alpha-2).'),
    markets: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Countries in which the product is offered.'),
    commercial: schemas/* boolean */.zMY().optional().describe('Whether the use is commercial.'),
    'monthly-active-users': amount.optional().describe('Monthly active users of the company and its affiliates.'),
    'daily-active-users': amount.optional().describe('Daily active users of the company and its affiliates.'),
    'revenue-usd-month': amount.optional().describe('Revenue in US dollars in one month.'),
    'revenue-usd-year': amount.optional().describe('Revenue in US dollars in twelve months.'),
    'revenue-jpy-year': amount.optional().describe('Revenue in Japanese yen in twelve months.'),
    'as-of': date.optional().describe('Day on which these figures were true.'),
})
    .describe('Facts about the company that conditions of licences ask for; what is absent is unknown.');
const repository = schemas/* string */.YjP().superRefine((text, context) => {
    const fault = /^[^/]+\/[^/]+$/u.test(text) ? globFault(text) : 'is no repository such as `owner/name`';
    if (fault !== undefined)
        context.addIssue({ code: 'custom', message: `\`${text}\` ${fault}` });
});
const repositoryPath = schemas/* string */.YjP().superRefine((text, context) => {
    const fault = /[*?{}]/u.test(text) ? 'is a glob; a reference is named by its own path' : globFault(text);
    if (fault !== undefined)
        context.addIssue({ code: 'custom', message: `\`${text}\` ${fault}` });
});
const delegatedName = "A rule, or `company`: there the facts of a layer below stand in for this policy's.";
const delegatedPaths = schemas/* array */.YOg(glob).min(1).describe('Paths at which a layer below may state it.');
const delegatedRule = schemas/* discriminatedUnion */.gMt('rule', [
    schemas/* strictObject */.rej({
        rule: schemas/* literal */.euz('company').describe(delegatedName),
        paths: delegatedPaths,
    }),
    ...ruleNames.map((id) => schemas/* strictObject */.rej({
        rule: schemas/* literal */.euz(id).describe(delegatedName),
        paths: delegatedPaths,
        'up-to': ruleShape()[id].describe('What holds at least: laid over this rule there. Absent, this rule is not asked there.'),
    })),
]);
const schema_rules = schemas/* strictObject */.rej(ruleShape()).describe('What is judged. A rule that is not stated is not judged.');
const schema_presets = presetShape().describe('Rules that we wrote for you, each with its source. They hold beside your own, and the worst counts.');
const scope = schemas/* strictObject */.rej({
    name: values_name.describe('Name of the scope, for messages.'),
    paths: schemas/* array */.YOg(glob)
        .min(1)
        .optional()
        .describe('Paths that the scope labels and overrules, relative to the repository.'),
    repositories: schemas/* array */.YOg(repository)
        .min(1)
        .optional()
        .describe('Repositories (`owner/name`, globs) in which the scope holds; only in a policy above theirs.'),
    data: schemas/* array */.YOg(values_name).optional().describe('Classes of data: attached to `paths`, or, without them, asked for.'),
    rules: schema_rules.optional().describe('Rules that are laid over those of the policy here, key by key.'),
    presets: schema_presets.optional().describe('Presets that hold here as well.'),
    company: company.optional().describe('Facts about the company that hold here.'),
});
const accepted = schemas/* strictObject */.rej({
    subjects: schemas/* array */.YOg(words)
        .min(1)
        .describe('What is waived, e.g. `publisher:deepseek-ai`, `root:owner/name`, `license:mit@owner/name`, `unknown:root`.'),
    roots: schemas/* array */.YOg(words)
        .min(1)
        .optional()
        .describe('Every root that the model may have; another one ends the exception.'),
    licenses: schemas/* array */.YOg(words).min(1).optional().describe('Every licence that may bind; another one ends the exception.'),
    commit: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{7,64}$/iu, {
        error: (issue) => `\`${issue.input}\` is not a commit of 7 to 64 hexadecimal digits`,
    })
        .optional()
        .describe('The revision that was reviewed.'),
})
    .superRefine((value, context) => {
    if (value.roots === undefined && value.licenses === undefined && value.commit === undefined)
        context.addIssue({ code: 'custom', message: 'needs at least one of `roots`, `licenses`, `commit`' });
});
const exception = schemas/* strictObject */.rej({
    id: values_name.describe('Name of the exception.'),
    rule: schemas/* enum */.k5n(ruleNames).describe('The rule that it waives.'),
    models: schemas/* array */.YOg(words).min(1).describe('Models by id; `*` stands for a part of a name.'),
    paths: schemas/* array */.YOg(glob).min(1).describe('Paths that every place of a reference must be in.'),
    accepted: accepted.describe('What was reviewed; the exception ends when it changes.'),
    reason: filled.describe('Why it was granted.'),
    owner: filled.describe('Who answers for it.'),
    granted: date.describe('First day on which it holds (UTC).'),
    expires: date.describe('Last day on which it holds (UTC).'),
});
const delegate = schemas/* strictObject */.rej({
    rules: schemas/* array */.YOg(delegatedRule)
        .optional()
        .describe('Rules that a layer below may state in its own way at these paths.'),
    exceptions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rules: schemas/* array */.YOg(schemas/* enum */.k5n(ruleNames)).min(1).describe('Rules that exceptions of layers below may waive.'),
        paths: schemas/* array */.YOg(glob).min(1).describe('Paths at which they may.'),
        'max-days': schemas/* int */.Whr()
            .min(1)
            .optional()
            .describe('Most days between `granted` and `expires` of such an exception.'),
        require: schemas/* array */.YOg(schemas/* enum */.k5n(['reason', 'owner', 'roots', 'licenses', 'commit']))
            .optional()
            .describe('What such an exception has to state.'),
    }))
        .optional()
        .describe('Exceptions that a layer below may grant.'),
    references: schemas/* array */.YOg(glob)
        .min(1)
        .optional()
        .describe('Paths for which a layer below may use `references`: what is not searched, not a model, or a key.'),
    facts: schemas/* boolean */.zMY().optional().describe('Whether a layer below may state `facts`. Default: false.'),
})
    .describe('What this policy leaves to the layers below it. It frees its own readings, and those of no other layer.');
const references = schemas/* strictObject */.rej({
    keys: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/u, {
        error: (issue) => `\`${issue.input}\` is no name of a key or variable`,
    }))
        .max(50)
        .optional()
        .describe('Names of keys, variables or arguments of your own that hold models, e.g. `served_llm`.'),
    ignore: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: repositoryPath.describe('The file, relative to the repository; no glob.'),
        text: words.describe('The text that was taken for a model, exactly.'),
        extractor: schemas/* string */.YjP()
            .regex(/^[a-z][a-z0-9-]{0,40}$/u, { error: (issue) => `\`${issue.input}\` is no extractor` })
            .describe('The extractor that took it, as the report names it.'),
        reason: words.describe('Why it is no model.'),
    }))
        .max(200)
        .optional()
        .describe('References that are none, each bound to what was looked at; the report counts them.'),
    'paths-ignore': schemas/* array */.YOg(glob)
        .optional()
        .describe('Paths whose files are not searched (fixtures, vendored code); the report counts them.'),
})
    .describe('What detection leaves out.');
/** A policy file as written. */
const PolicyFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    extends: schemas/* string */.YjP()
        .superRefine((text, context) => {
        const fault = referenceFault(text);
        if (fault !== undefined)
            context.addIssue({ code: 'custom', message: fault });
    })
        .optional()
        .describe('A policy above this one: `owner/repo//path@commit`, with the full hash of the commit.'),
    presets: schema_presets.optional(),
    groups: schemas/* record */.g1P(values_name, schemas/* array */.YOg(schemas/* string */.YjP()))
        .optional()
        .describe('Named lists of country codes, for use in `countries`.'),
    company: company.optional(),
    rules: schema_rules.optional(),
    scopes: schemas/* array */.YOg(scope).max(50).optional().describe('Places or classes of data with rules of their own.'),
    delegate: delegate.optional(),
    exceptions: schemas/* array */.YOg(exception).max(500).optional().describe('Dated, owned waivers bound to what was reviewed.'),
    references: references.optional(),
    facts: factsShape.optional(),
    'on-incomplete': schemas/* enum */.k5n(['fail', 'warn'])
        .optional()
        .describe('What follows when something could not be read or looked up. Default: fail.'),
    enforce: schemas/* boolean */.zMY().optional().describe('Whether a violation fails the run. Default: true.'),
})
    .describe('What this repository may depend on (Model Dependency Review).');

;// CONCATENATED MODULE: ./lib/evaluate/policy-reader.js
/** From the text of a policy to a Policy, or to every problem that it has, each with line and column. */










const policyKind = {
    schema: PolicyFile,
    name: 'policy',
    wrongValue: 'policy-wrong-value',
    unknownKey: 'policy-unknown-key',
    missingKey: 'policy-missing-key',
};
/** Reads one layer; `path` is only shown. Pure. */
function readPolicy(text, path, context = {}) {
    const read = readPolicyText(text, path);
    if (!read.ok)
        return read;
    const parsed = PolicyFile.safeParse(read.value.value);
    const problems = [];
    if (parsed.success) {
        const policy = build(parsed.data, read.value, text, path, context, problems);
        if (problems.length === 0)
            return { ok: true, value: policy };
    }
    else
        problems.push(...schemaProblems(read.value, path, parsed.error.issues, policyKind));
    return { ok: false, problems: inFileOrder(problems) };
}
function build(file, text, source, path, { groups: above = {}, kind }, problems) {
    const terms = openTerms(text, path, file.groups ?? {}, above, problems);
    const scopes = readScopes(file.scopes ?? [], terms, kind);
    const exceptions = readExceptions(file.exceptions ?? [], terms);
    const delegation = file.delegate === undefined ? nothingDelegated : readDelegation(file.delegate, terms);
    twice(exceptions.map((one) => one.id), (index, id) => terms.refuse(['exceptions', index, 'id'], `\`${id}\` names two exceptions`));
    if (kind === 'inputs' && file.extends !== undefined)
        terms.refuse(['extends'], 'inputs extend no policy');
    const ignoredPaths = (file.references?.['paths-ignore'] ?? []).map(compileGlob);
    const globs = [
        ...scopes.flatMap((scope) => scope.paths ?? []),
        ...exceptions.flatMap((one) => one.paths),
        ...[...delegation.rules, ...delegation.exceptions].flatMap((one) => one.paths),
        ...delegation.references,
        ...ignoredPaths,
    ];
    if (globs.length > globLimits.globs)
        terms.refuse([], `${globs.length} path globs, more than ${globLimits.globs}`);
    return {
        path,
        ...(kind !== undefined && { kind }),
        digest: (0,external_node_crypto_.createHash)('sha256').update(source).digest('hex'),
        rules: terms.rules(file.rules, ['rules']),
        presets: terms.presets(file.presets, ['presets']),
        company: terms.company(file.company, ['company']),
        scopes,
        exceptions,
        delegation,
        ignoredPaths,
        ignored: (file.references?.ignore ?? []).map((one, index) => ({
            ...one,
            line: terms.line(['references', 'ignore', index]),
        })),
        keys: file.references?.keys ?? [],
        facts: readFacts(file.facts, { ...terms, path }),
        ...(file['on-incomplete'] !== undefined && { onIncomplete: file['on-incomplete'] }),
        ...(file.enforce !== undefined && { enforce: file.enforce }),
        groups: terms.groups,
    };
}
function readScopes(written, terms, kind) {
    const scopes = written.map((scope, index) => {
        const at = ['scopes', index];
        if (scope.paths === undefined && scope.data === undefined && scope.repositories === undefined)
            terms.refuse(at, 'a scope needs `paths`, or `data` to be asked for');
        if (scope.repositories !== undefined && (kind === 'repository' || kind === 'inputs'))
            terms.refuse([...at, 'repositories'], 'only a policy above the repository can choose by repository');
        return {
            name: scope.name,
            ...(scope.paths && { paths: scope.paths.map(compileGlob) }),
            ...(scope.repositories && { repositories: scope.repositories.map((one) => compileGlob(one.toLowerCase())) }),
            data: scope.data ?? [],
            rules: terms.rules(scope.rules, [...at, 'rules']),
            presets: terms.presets(scope.presets, [...at, 'presets']),
            ...(scope.company && { company: terms.company(scope.company, [...at, 'company']) }),
        };
    });
    twice(scopes.map((scope) => scope.name), (index, name) => terms.refuse(['scopes', index, 'name'], `\`${name}\` names two scopes`));
    return scopes;
}
function readDelegation(written, terms) {
    const upTo = (rule, keys, index) => terms.rules({ [rule]: keys }, ['delegate', 'rules', index, 'up-to'], true)[rule];
    return {
        rules: (written.rules ?? []).map((one, index) => {
            const name = ruleNames.find((rule) => rule === one.rule);
            const most = name && 'up-to' in one && one['up-to'] ? upTo(name, one['up-to'], index) : undefined;
            return { rule: name ?? 'company', paths: one.paths.map(compileGlob), ...(most && { upTo: most }) };
        }),
        exceptions: (written.exceptions ?? []).map((one) => ({
            rules: one.rules,
            paths: one.paths.map(compileGlob),
            ...(one['max-days'] !== undefined && { maxDays: one['max-days'] }),
            require: one.require ?? [],
        })),
        references: (written.references ?? []).map(compileGlob),
        facts: written.facts ?? false,
    };
}
function twice(names, report) {
    names.forEach((name, index) => {
        if (names.indexOf(name) < index)
            report(index, name);
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/layers.js





/** Most layers of one judgement (design §9). */
const mostLayers = 5;
/** Reads every layer, the uppermost first; fails where one cannot be fetched or read. */
async function readLayers(sources, fetch) {
    const found = [];
    for (const source of sources) {
        const chain = await follow(source, mostLayers - found.length, fetch);
        if (!chain.ok)
            return chain;
        found.push(...chain.value);
    }
    if (found.length > mostLayers)
        return tooMany(found[mostLayers]?.path ?? '');
    const layers = [];
    const problems = [];
    let groups = {};
    for (const { path, text, kind, trusted, commit } of found) {
        const done = readPolicy(text, path, { groups, kind });
        if (!done.ok)
            return done;
        const read = { value: { ...done.value, ...(commit !== undefined && { commit }) } };
        if (trusted) {
            layers.push(read.value);
            groups = read.value.groups;
        }
        else {
            const kept = tightening(read.value);
            layers.push(kept);
            const lost = dropped(read.value);
            if (lost.length > 0)
                problems.push({ code: 'layer-not-central', path, detail: lost.join(', ') });
        }
    }
    const own = found.findIndex(({ kind }) => kind === 'repository' || kind === 'inputs');
    return { ok: true, value: { layers, above: own < 0 ? layers.length : own, problems } };
}
/** The layer and what it extends, the outermost first. */
async function follow({ path, text, kind, central, commit }, room, fetch) {
    const trusted = kind !== 'workflow' || central === true;
    const chain = [{ path, text, kind, trusted, ...(commit !== undefined && { commit }) }];
    for (let at = chain[0];; at = chain[0]) {
        const read = readPolicyText(at.text, at.path);
        if (!read.ok)
            return read;
        const value = read.value.value;
        const written = typeof value === 'object' ? value?.extends : undefined;
        const reference = typeof written === 'string' ? readReference(written) : undefined;
        // What is no reference is refused when the layer is read.
        if (reference === undefined)
            return { ok: true, value: chain };
        const cited = citedReference(reference);
        const place = { path: at.path, ...read.value.valuePlace(['extends']) };
        const same = (one) => one.path.toLowerCase() === cited.toLowerCase();
        if (chain.some(same))
            return refused({ code: 'policy-layer-cycle', ...place, detail: cited });
        if (chain.length >= room)
            return tooMany(at.path, place);
        const answer = (await fetch?.(reference)) ?? {
            ok: false,
            reason: 'nothing was given to read other repositories with',
        };
        if (!answer.ok)
            return refused({ code: 'policy-layer-unreachable', ...place, detail: `${cited}: ${answer.reason}` });
        chain.unshift({ path: cited, text: answer.text.replace(/^\ufeff/u, ''), kind: 'extended', trusted });
    }
}
function refused(problem) {
    return { ok: false, problems: [problem] };
}
function tooMany(path, place = {}) {
    return refused({ ...place, code: 'policy-too-many-layers', path, detail: `more than ${mostLayers}` });
}
const layers_silent = {};
/** What is left of a layer that may only tighten: its rules. */
function tightening(policy) {
    const { onIncomplete, enforce, ...rest } = policy;
    return {
        ...rest,
        onlyTightens: true,
        company: layers_silent,
        scopes: policy.scopes.map(({ company: _, ...scope }) => scope),
        exceptions: [],
        delegation: nothingDelegated,
        ignoredPaths: [],
        ignored: [],
        keys: [],
        facts: noFacts,
        ...(onIncomplete === 'fail' && { onIncomplete }),
        ...(enforce === true && { enforce }),
    };
}
/** The keys that a layer stated and that do not count. */
function dropped({ company, scopes, exceptions, delegation, ignoredPaths, ignored, keys, facts, ...exit }) {
    const stated = {
        company: Object.keys(company).length > 0 || scopes.some((scope) => scope.company !== undefined),
        delegate: delegation !== nothingDelegated,
        exceptions: exceptions.length > 0,
        references: ignoredPaths.length + ignored.length + keys.length > 0,
        facts: says(facts),
        'on-incomplete': exit.onIncomplete === 'warn',
        enforce: exit.enforce === false,
    };
    return Object.entries(stated).flatMap(([key, said]) => (said ? [key] : []));
}

;// CONCATENATED MODULE: ./lib/evaluate/narrow.js
/** The narrowest globs for paths that are there: each path itself, and whole folders only where there are too many. */

/** Most globs of one exception: a policy as a whole has no more than 50. */
const mostPaths = 8;
/** The glob that matches the text and nothing that differs from it in more than a character which a glob cannot hold. */
function literalGlob(text) {
    return text
        .replace(/[*?{}[\]\\]/gu, '?')
        .replace(/^!/u, '?')
        .replace(/([!?*+@])\(/gu, '$1?');
}
/** Globs that match all the paths; sorted. */
function narrowest(paths) {
    const all = [...new Set(paths)].sort();
    const literal = all.map(literalGlob);
    const usable = literal.every((glob) => globFault(glob) === undefined) && literal.length <= mostPaths;
    const globs = usable ? literal : folders(all);
    return { globs: [...new Set(globs)].sort(), marked: globs.some((glob) => glob.includes('?')), wide: !usable };
}
/** Whole folders, the deepest taken together first until they are few; what lies in none stays apart. */
function folders(paths) {
    const inFolders = paths.filter((path) => path.includes('/'));
    let found = narrow_distinct(inFolders.map(folderOf));
    while (found.length >= mostPaths || found.some((folder) => !fits(folder))) {
        const deepest = Math.max(...found.map(depthOf));
        found = narrow_distinct(found.map((folder) => (depthOf(folder) === deepest ? folderOf(folder) : folder)));
    }
    if (found.includes(''))
        return ['**'];
    return [...(inFolders.length < paths.length ? ['*'] : []), ...found.map((folder) => `${literalGlob(folder)}/**`)];
}
/** A folder that lies in another one is in it already. */
function narrow_distinct(folders) {
    const all = new Set(folders);
    return [...all].filter((folder) => {
        for (let above = folder; above !== '';) {
            above = folderOf(above);
            if (all.has(above))
                return false;
        }
        return true;
    });
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function depthOf(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}
function fits(folder) {
    if (folder === '')
        return true;
    return folder.length + 3 <= globLimits.characters && globFault(`${literalGlob(folder)}/**`) === undefined;
}

;// CONCATENATED MODULE: ./lib/evaluate/request-draft.js
/** One exception as a draft: what it names, what it is bound to and for how long, tried on the evaluator itself. */








/** Days that an exception is asked for where nobody allows fewer. */
const usualDays = 90;
/** Whether the answer blocks and nothing waives it. */
function isLoud(answer, waived) {
    return answer.judgement.level === 'error' && !waived.has(answer);
}
/** Files in which every place of the reference stands. */
function pathsOf({ location, via = [] }) {
    return [location, ...via].map(({ path }) => path);
}
/** What an exception has to name so that nothing remains of the question. */
function subjectsOf({ answers }) {
    return answers.flatMap(({ judgement }) => (judgement.level === 'off' ? [] : [namedSubject(judgement)]));
}
/** The draft that clears most, bound to as much as holds, for as long as is left to it; undefined where none can be written. */
function request_draft_best(group, index, judged, ids) {
    const { layers, lineages, day, waived } = { ...judged, lineages: group.lineages };
    const { units, model, rule } = group;
    const charges = units.map(({ charge }) => charge);
    const paths = narrowest(units.flatMap(({ reference }) => pathsOf(reference)));
    const subjects = [...new Set(charges.flatMap(subjectsOf))].sort();
    let found;
    for (const bound of bindingsOf(group))
        for (const days of request_draft_daysOf(layers.slice(0, index), rule)) {
            const exception = {
                id: request_draft_idOf(rule, model, ids),
                rule,
                models: [literalGlob(model)],
                paths: paths.globs,
                accepted: { subjects, ...bound },
                granted: day.today,
                expires: dayAfter(day.today, days),
            };
            const read = asRead(exception);
            if (read === undefined)
                return found;
            const done = apply([{ exception: read, index }], charges, lineages, layers, day);
            const cleared = units.filter(({ charge }) => charge.answers.every((answer) => !isLoud(answer, waived) || done.waived.has(answer)));
            const marked = paths.marked || exception.models[0] !== model ? true : undefined;
            if (found === undefined || cleared.length > found.cleared.length)
                found = { exception, marked, wide: paths.wide || undefined, cleared };
            if (cleared.length === units.length || (cleared.length === 0 && done.remarks.some(isBarred)))
                return found;
        }
    return found;
}
/** Where a layer above leaves nothing to this one, no other draft will do. */
function isBarred({ cause }) {
    return cause.code === 'exception/invalid' && cause.fault === 'not-delegated';
}
/** The exception as a policy that states it is read; undefined where it is refused. */
function asRead(exception) {
    if (exception.models.some((model) => globFault(model) !== undefined))
        return undefined;
    const written = { ...exception, reason: 'asked for', owner: 'asked for' };
    const read = readPolicy(JSON.stringify({ version: 1, exceptions: [written] }), '');
    return read.ok ? read.value.exceptions[0] : undefined;
}
/** What an exception could be bound to, the most first: roots and licenses that are known in full, and the commit where all have one. */
function bindingsOf({ lineages, units }) {
    const roots = lineages.every((lineage) => lineage.roots.length > 0)
        ? [...new Set(lineages.flatMap((lineage) => lineage.roots.map(shownId)))].sort()
        : [];
    const known = lineages.every(({ bindingLicenses }) => bindingLicenses.every(({ license }) => license.known));
    const licenses = known ? licensesOf(lineages) : [];
    const commits = new Set(units.map(({ charge, reference }) => {
        const { model, nodes } = (charge.lineage ?? lineages[0]);
        return reference.revision ?? model.revision.value ?? nodes.get(model.id)?.sha;
    }));
    const [commit = ''] = commits;
    const pinned = commits.size === 1 && /^[0-9a-f]{7,64}$/iu.test(commit) ? { commit } : undefined;
    const byRoots = roots.length > 0 ? { roots } : undefined;
    const byLicenses = licenses.length > 0 ? { licenses } : undefined;
    const bound = [byRoots && byLicenses && { ...byRoots, ...byLicenses }, byRoots, byLicenses].filter((one) => one !== undefined);
    return [...bound, ...(pinned ? [...bound.map((one) => ({ ...one, ...pinned })), pinned] : [])];
}
function licensesOf(lineages) {
    const ids = lineages.flatMap(({ bindingLicenses }) => bindingLicenses.flatMap(({ license }) => {
        if (!license.known)
            return [];
        const expression = readExpression(license.value);
        return expression ? namedLicenses(expression) : [license.value];
    }));
    return [...new Set(ids)].sort();
}
/** Numbers of days to try, the most first: the usual one, and what the layers above allow where that is less. */
function request_draft_daysOf(above, rule) {
    const allowed = above.flatMap(({ delegation }) => delegation.exceptions.flatMap(({ rules, maxDays }) => rules.includes(rule) && maxDays !== undefined && maxDays < usualDays ? [maxDays] : []));
    return [...new Set([usualDays, ...allowed])].sort((a, b) => b - a);
}
function dayAfter(today, days) {
    return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
/** Most characters of an id. */
const longestId = 64;
/** A name that says rule and model, the same on every day, and that no exception has yet. */
function request_draft_idOf(rule, model, taken) {
    const whole = `${rule}-${shownId(model)}`
        .toLowerCase()
        .replace(/[^a-z0-9._]+/gu, '-')
        .replace(/-+$/u, '');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(model).digest('hex').slice(0, 8);
    const fits = whole.length <= longestId - 4;
    const name = fits ? whole : `${whole.slice(0, longestId - 13).replace(/[-._]+$/u, '')}-${hash}`;
    for (let number = 2, id = name;; number++) {
        if (!taken.has(id))
            return id;
        id = `${name}-${number}`;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/request.js




/** Most models and rules that exceptions are asked for. */
const mostGroups = 200;
/** Requests for everything that blocks, and what cannot be asked for; sorted as the findings are. */
function request(judged) {
    const { findings, layers } = judged;
    const blocking = findings.filter(({ level, introduced, excepted, references }) => level === 'error' && introduced && excepted === undefined && references.length > 0);
    const unwaivable = [];
    const open = blocking.filter(({ model, cause, fingerprint }) => {
        const passing = 'reason' in cause && (0,problem/* isPassing */.WG)(cause.reason);
        if (model !== undefined && !passing)
            return true;
        unwaivable.push({ reason: passing ? 'this-run' : 'no-model', findings: [fingerprint] });
        return false;
    });
    const groups = groupsOf(open, judged);
    const ids = new Set(layers.flatMap(({ exceptions }) => exceptions.map(({ id }) => id)));
    const exceptionRequests = groups.slice(0, mostGroups).flatMap((group) => {
        const done = requestFor(group, judged, ids);
        unwaivable.push(...done.unwaivable);
        return done.requests;
    });
    const beyond = groups.slice(mostGroups).flatMap(({ units }) => units);
    if (beyond.length > 0)
        unwaivable.push({ reason: 'over-limit', findings: printsOf(beyond) });
    return { exceptionRequests, unwaivable: together(unwaivable) };
}
/** What has the same reason is told once. */
function together(all) {
    const reasons = new Map();
    for (const one of all) {
        const key = `${one.reason} ${one.path ?? ''}`;
        const findings = [...(reasons.get(key)?.findings ?? []), ...one.findings];
        reasons.set(key, { ...one, findings });
    }
    return [...reasons.values()];
}
/** One group for each rule and model, or several where one exception would reach what does not block. */
function groupsOf(findings, { charges, waived, lineages }) {
    const byReference = new Map();
    const byQuestion = new Map();
    const byModel = new Map();
    for (const charge of charges) {
        const { reference, lineage, answers } = charge;
        if (reference === undefined || lineage === undefined)
            continue;
        request_listed(byReference, reference).push(charge);
        request_listed(byQuestion, `${answers[0]?.judgement.rule} ${lineage.model.id}`).push(charge);
    }
    for (const lineage of lineages)
        request_listed(byModel, lineage.model.id).push(lineage);
    const groups = new Map();
    for (const { rule, model, subject, references, fingerprint } of findings) {
        if (model === undefined)
            continue;
        const key = `${rule} ${model}`;
        const group = groups.get(key) ?? { rule, model, units: [], lineages: byModel.get(model) ?? [] };
        groups.set(key, group);
        for (const reference of references)
            for (const charge of byReference.get(reference) ?? []) {
                const asks = charge.answers.some((answer) => isLoud(answer, waived) && answer.judgement.rule === rule && namedSubject(answer.judgement) === subject);
                if (asks && charge.lineage?.model.id === model)
                    group.units.push({ charge, reference, fingerprint });
            }
    }
    return [...groups].flatMap(([key, group]) => overreaches(group, byQuestion.get(key) ?? []) ? partsOf(group) : [group]);
}
function request_listed(lists, key) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
}
/** Whether an exception for the whole group would also waive an answer that no finding of it tells. */
function overreaches({ units }, asked) {
    const own = new Set(units.map(({ charge }) => charge));
    const paths = new Set(units.flatMap(({ reference }) => pathsOf(reference)));
    const subjects = new Set(units.flatMap(({ charge }) => subjectsOf(charge)));
    return asked.some((charge) => !own.has(charge) &&
        charge.reference !== undefined &&
        pathsOf(charge.reference).every((path) => paths.has(path)) &&
        subjectsOf(charge).some((subject) => subjects.has(subject)));
}
/** Places of which the same is asked together. */
function partsOf(group) {
    const byPlace = new Map();
    for (const unit of group.units)
        request_listed(byPlace, JSON.stringify([...new Set(pathsOf(unit.reference))].sort())).push(unit);
    const parts = new Map();
    for (const units of byPlace.values()) {
        const subjects = [...new Set(units.flatMap(({ charge }) => subjectsOf(charge)))].sort();
        request_listed(parts, JSON.stringify(subjects)).push(...units);
    }
    return [...parts.values()].map((units) => ({ ...group, units }));
}
/** From below upwards, each policy is asked for what it may grant; what nobody may is left. */
function requestFor(group, judged, ids) {
    const requests = [];
    let rest = group.units;
    let writable = false;
    for (const grantor of grantorsOf(judged.layers)) {
        if (rest.length === 0)
            break;
        const found = request_draft_best({ ...group, units: rest }, grantor.index, judged, ids);
        writable ||= found !== undefined;
        if (found === undefined || found.cleared.length === 0)
            continue;
        const cleared = new Set(found.cleared);
        const own = cleared.size < rest.length ? request_draft_best({ ...group, units: found.cleared }, grantor.index, judged, ids) : found;
        const { exception, marked, wide } = own ?? found;
        ids.add(exception.id);
        requests.push({
            exception,
            ...(marked && { marked }),
            ...(wide && { wide }),
            grantor: grantor.grantor,
            delegated: delegatedBy(judged.layers.slice(0, grantor.index), group.rule),
            findings: printsOf(found.cleared),
        });
        rest = rest.filter((unit) => !cleared.has(unit));
    }
    if (rest.length === 0)
        return { requests, unwaivable: [] };
    const [upper] = judged.layers;
    const closed = upper !== undefined && !mayGrant(upper);
    const reason = bindingsOf(group).length === 0 ? 'unbound' : closed ? 'no-grantor' : writable ? 'unverified' : 'unwritable';
    const path = reason === 'no-grantor' && upper ? { path: upper.path } : {};
    return { requests, unwaivable: [{ reason, ...path, findings: printsOf(rest) }] };
}
function printsOf(units) {
    return [...new Set(units.map(({ fingerprint }) => fingerprint))];
}
function mayGrant({ kind, onlyTightens }) {
    return kind !== 'inputs' && onlyTightens !== true;
}
const usualPath = '.github/model-policy.yml';
/** The policies that could grant, the lowest first; a repository that has none may write one. */
function grantorsOf(layers) {
    const found = layers.flatMap((layer, index) => {
        const { path, kind = 'unknown', exceptions } = layer;
        if (kind === 'inputs' || !mayGrant(layer))
            return [];
        return [{ index, grantor: { path, kind, excepts: exceptions.length > 0 } }];
    });
    const own = layers.findIndex(({ kind }) => kind === 'inputs');
    const missing = layers.length < mostLayers &&
        layers.every(({ kind }) => kind !== undefined && kind !== 'repository') &&
        layers.length > 0;
    const fresh = {
        index: own < 0 ? layers.length : own,
        grantor: { path: usualPath, kind: 'new', excepts: false },
    };
    return [...found, ...(missing ? [fresh] : [])].toReversed();
}
/** The layers above, and the most days that each allows for the rule. */
function delegatedBy(above, rule) {
    return above.flatMap(({ path, delegation }) => {
        const left = delegation.exceptions.filter(({ rules }) => rules.includes(rule));
        if (left.length === 0)
            return [];
        const days = left.map(({ maxDays }) => maxDays ?? Number.POSITIVE_INFINITY);
        const most = Math.max(...days);
        return [{ path, ...(most < Number.POSITIVE_INFINITY && { maxDays: most }) }];
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/alike.js
/** Whether a policy tells two paths apart. */

/** A test whether all layers say the same about two paths, whatever they say: no glob holds for one of them alone, and no reference of either is ignored. */
function judgedAlike(layers) {
    const globs = layers.flatMap(({ scopes, exceptions, delegation, ignoredPaths }) => [
        ...scopes.flatMap(({ paths = [] }) => paths),
        ...exceptions.flatMap(({ paths }) => paths),
        ...delegation.rules.flatMap(({ paths }) => paths),
        ...delegation.exceptions.flatMap(({ paths }) => paths),
        ...delegation.references,
        ...ignoredPaths,
    ]);
    const named = new Set(layers.flatMap(({ ignored }) => ignored.map(({ path }) => path)));
    return (one, other) => !named.has(one) && !named.has(other) && globs.every((glob) => matchesGlob(glob, one) === matchesGlob(glob, other));
}

;// CONCATENATED MODULE: ./lib/evaluate/case.js
/** Cases for a policy: a model at a place, and what each rule must come to; as files that people write (`policy test`). */







const list = schemas/* array */.YOg(words);
const Model = schemas/* strictObject */.rej({
    publisher: words.optional().describe('Handle of the publisher.'),
    countries: list.optional().describe('Countries of the publisher (ISO 3166-1 alpha-2). Default: those on record.'),
    license: words.optional().describe("The model's own label."),
    root: schemas/* boolean */.zMY().optional().describe('Trained from scratch. Default: false, its base is not declared.'),
    from: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(catalog_relation/* relations */.K1), list)
        .optional()
        .describe('Parents by relation, for example `finetune: [meta-llama/Llama-3.1-8B]`.'),
    strength: schemas/* enum */.k5n(['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'])
        .optional()
        .describe('How strongly this is known. Default: declared.'),
})
    .describe('A model that these cases invent, or state differently.');
const outcome = schemas/* enum */.k5n(['pass', 'note', 'warning', 'error', 'excepted']);
const [firstRule, ...otherRules] = ruleNames;
const Case = schemas/* strictObject */.rej({
    name: words.describe('Name of the case, for messages.'),
    because: words.optional().describe('Why this is the right answer; shown when it is not given.'),
    model: words.describe('The model as people write it.'),
    path: words
        .refine((path) => !path.endsWith('/'), 'must be a file: no scope for the files of a folder holds for the folder itself')
        .optional()
        .describe('The file in which it is used, relative to the repository. Absent: outside of every scope.'),
    via: list.optional().describe('Other places that the name comes through.'),
    use: schemas/* enum */.k5n(['load', 'call', 'train', 'base', 'weights'])
        .optional()
        .describe('What is done with it. Default: load.'),
    expect: schemas/* partialRecord */.jgl(schemas/* enum */.k5n([firstRule, ...otherRules]), outcome)
        .describe('For each rule the loudest level that stands, `pass` where nothing does, or `excepted` where all of it is waived.'),
    subjects: list
        .optional()
        .describe('Exactly the subjects that warn or fail, as exceptions name them, for example `root:Qwen/Qwen2.5-7B`.'),
    verdict: schemas/* enum */.k5n(['pass', 'violated', 'could-not-judge']).optional().describe('What the run would end with.'),
})
    .describe('One question and its answer.');
/** A file of cases as written. */
const CaseFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    layers: list
        .min(1)
        .max(5)
        .optional()
        .describe('Policies from this file on, the uppermost first. Default: the one that the command is given.'),
    extends: schemas/* record */.g1P(words, words)
        .optional()
        .describe('Files that stand in for what policies extend: `owner/repo//path@commit` to a path from this file on.'),
    today: date.optional().describe('The day on which it is judged. Default: that of the run.'),
    repository: words.optional().describe('`owner/name`, for scopes that name repositories.'),
    suppose: schemas/* record */.g1P(words, Model).optional().describe('Models that these cases invent or change, by id.'),
    cases: schemas/* array */.YOg(Case).min(1).describe('The questions.'),
})
    .describe('Cases that a policy must answer as expected (`model-review policy test`).');
const kind = {
    schema: CaseFile,
    name: 'file',
    wrongValue: 'case-wrong',
    unknownKey: 'case-wrong',
    missingKey: 'case-missing-key',
};
/** Reads a file of cases; `path` is only shown, `parse` tells the id that a text means. */
function readCases(text, path, parse) {
    const read = readPolicyText(text, path);
    if (!read.ok)
        return fail(read.problems.map((problem) => ({ ...problem, code: 'case-wrong' })));
    const parsed = CaseFile.safeParse(read.value.value);
    if (!parsed.success)
        return fail(schemaProblems(read.value, path, parsed.error.issues, kind));
    const { suppose = {}, cases, ...file } = parsed.data;
    const problems = [];
    const idOf = (text, at) => {
        const found = parse(text);
        if (found === undefined)
            problems.push({
                code: 'case-wrong',
                path,
                ...read.value.keyPlace(at),
                detail: `\`${text}\` is no id of a model`,
            });
        return found ?? 'huggingface:none/none';
    };
    for (const [id, { countries = [] }] of Object.entries(suppose))
        countries.forEach((code, index) => {
            const fault = countryFault(code);
            if (fault === undefined)
                return;
            const at = ['suppose', id, 'countries', index];
            problems.push({ code: 'case-wrong', path, ...read.value.valuePlace(at), detail: `\`${written(at)}\`: ${fault}` });
        });
    const supposed = new Map(Object.entries(suppose).map(([id, { from = {}, ...model }]) => [
        idOf(id, ['suppose', id]),
        {
            ...model,
            from: Object.fromEntries(Object.entries(from).map(([relation, ids = []]) => [
                relation,
                ids.map((one, index) => idOf(one, ['suppose', id, 'from', relation, index])),
            ])),
        },
    ]));
    cases.forEach(({ model }, index) => {
        idOf(model, ['cases', index, 'model']);
    });
    if (problems.length > 0)
        return fail(inFileOrder(problems));
    const placed = cases.map((one, index) => ({ ...one, line: read.value.keyPlace(['cases', index, 'name']).line }));
    return { ok: true, value: { ...file, path, supposed, cases: placed } };
}
function fail(problems) {
    return { ok: false, problems: problems };
}
/** What differs; nothing when the case is answered as expected. */
function differences(expected, { verdict, findings }) {
    const differing = (about, wanted, found) => wanted === found ? [] : [{ about, expected: wanted, found }];
    const rules = Object.entries(expected.expect).flatMap(([rule, wanted]) => differing(rule, wanted, cameTo(findings.filter((finding) => finding.rule === rule))));
    const loud = findings.filter(({ level, excepted }) => level !== 'note' && excepted === undefined);
    const sorted = (subjects) => [...new Set(subjects)].sort().join(', ') || 'none';
    return [
        ...rules,
        ...(expected.subjects === undefined
            ? []
            : differing('subjects', sorted(expected.subjects), sorted(loud.map(({ subject }) => subject)))),
        ...(expected.verdict === undefined ? [] : differing('verdict', expected.verdict, verdict)),
    ];
}
/** The loudest level that stands; what is said of exceptions themselves is a note and counts as one. */
function cameTo(findings) {
    const standing = findings.filter(({ excepted }) => excepted === undefined);
    for (const level of ['error', 'warning', 'note']) {
        if (level === 'note' && findings.length > standing.length)
            return 'excepted';
        if (standing.some((finding) => finding.level === level))
            return level;
    }
    return 'pass';
}

;// CONCATENATED MODULE: ./lib/evaluate/shown.js
/** A stack of layers laid open: for each place the readings that differ, every key with the file and line that states it. */



/** The places of a stack: one that is named, or all that its scopes and delegations tell apart. */
function showPolicy(layers, { path, repository }) {
    const readingsAt = openReadings(layers, repository);
    const globs = layers.flatMap(({ scopes, delegation }) => [
        ...scopes.flatMap((scope) => scope.paths ?? []),
        ...delegation.rules.flatMap((one) => one.paths),
    ]);
    const places = new Map();
    const add = (one, pattern) => {
        const found = readingsAt(one);
        const place = places.get(found) ?? { one, patterns: [] };
        if (pattern !== undefined && !place.patterns.includes(pattern))
            place.patterns.push(pattern);
        places.set(found, place);
    };
    add(path);
    if (path === undefined)
        for (const glob of globs)
            add(example(glob), glob.text);
    return [...places.values()].map(({ one, patterns }) => {
        const found = readingsAt(one);
        const scopes = layers.flatMap((layer) => layer.scopes.flatMap((scope) => one !== undefined && scope.paths?.some((glob) => matchesGlob(glob, one))
            ? [`${scope.name} (${layer.path})`]
            : []));
        const rules = ruleNames.flatMap((rule) => {
            const readings = found.readings.filter((reading) => reading.rule === rule).map((each) => shown_shown(each, layers));
            return readings.length === 0 ? [] : [{ rule, readings }];
        });
        return { ...(one !== undefined && (path === undefined ? { patterns } : { path })), scopes, rules };
    });
}
/** A path that the glob matches. */
function example({ alternatives }) {
    return (alternatives[0] ?? []).map((part) => part.replaceAll(/[*?]+/gu, 'x')).join('/');
}
function shown_shown({ rule, stated, company, layers: bits }, layers) {
    const facts = shown_written(company);
    return {
        layers: layers.filter((_, index) => bits & (1 << index)).map(({ path }) => path),
        keys: Object.entries(stated.values).map(([name, value]) => {
            const key = kebab(name);
            return { key, value: shown_written(value), place: stated.places[key] ?? stated.places[name] ?? stated.place };
        }),
        ...(ruleOf(rule).asksCompany && Object.keys(facts).length > 0 && { company: facts }),
    };
}
/** A key as a policy writes it. */
function kebab(name) {
    return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
/** The value with its keys as a policy writes them. */
function shown_written(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [kebab(name), shown_written(one)]));
}

;// CONCATENATED MODULE: ./lib/evaluate/policy-difference.js


const levels = ['off', 'note', 'warning', 'error'];
/** Values from the mildest to the strictest, by their key. */
const orders = {
    level: levels,
    unknown: levels,
    drift: levels,
    review: levels,
    obligations: levels,
    require: ['any', 'dated', 'digest', 'commit'],
    hosted: ['skip', 'judge'],
    inherited: ['false', 'true'],
    enforce: ['false', 'true'],
    'on-incomplete': ['warn', 'fail'],
};
const opposite = { loosens: 'tightens', tightens: 'loosens', changes: 'changes' };
/** The differences between two stacks of layers; a layer is known by its path. */
function policyDifferences(before, after) {
    const earlier = new Map(before.map((layer) => [layer.path, layer]));
    const later = new Map(after.map((layer) => [layer.path, layer]));
    return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((path) => {
        const [was, is] = [earlier.get(path), later.get(path)];
        if (was === undefined)
            return [{ path, key: 'policy', effect: 'tightens', after: path }];
        if (is === undefined)
            return [{ path, key: 'policy', effect: 'loosens', before: path }];
        return was.digest === is.digest ? [] : policy_difference_compare(path, entriesOf(was), entriesOf(is));
    });
}
function policy_difference_compare(path, before, after) {
    const found = [];
    for (const id of new Set([...before.keys(), ...after.keys()])) {
        const [was, is] = [before.get(id), after.get(id)];
        const one = is ?? was;
        if (one === undefined || was?.value === is?.value || (was?.list && is?.list))
            continue;
        if (one.within !== undefined && !(before.has(one.within) && after.has(one.within)))
            continue;
        const effect = was && is ? turn(was, is) : is ? one.added : opposite[one.added];
        found.push({ path, key: one.key, effect, ...(was && { before: was.value }), ...(is && { after: is.value }) });
    }
    return found;
}
function turn(was, is) {
    if (was.rank === undefined || is.rank === undefined || was.rank === is.rank)
        return 'changes';
    return is.rank < was.rank ? 'loosens' : 'tightens';
}
function entriesOf(policy) {
    const { enforce = true, onIncomplete = 'fail', facts, keys, ignored, ignoredPaths } = policy;
    const texts = (key, values, added) => values.map((value) => member({ key, value, added }));
    return new Map([
        scalar('enforce', enforce),
        scalar('on-incomplete', onIncomplete),
        ...ruleEntries('rules', policy.rules, 'tightens'),
        ...policy.presets.flatMap((rules) => ruleEntries('presets', rules, 'tightens')),
        ...Object.entries(policy.company).map(([key, value]) => scalar(`company.${kebab(key)}`, value)),
        ...policy.scopes.flatMap(scopeEntries),
        ...policy.exceptions.flatMap(exceptionEntries),
        ...delegationEntries(policy.delegation),
        ...texts('references.paths-ignore', ignoredPaths.map(({ text }) => text), 'loosens'),
        ...texts('references.ignore', ignored.map(({ path, text }) => `${text} in ${path}`), 'loosens'),
        ...texts('references.keys', keys, 'tightens'),
        ...factEntries(facts),
    ]);
}
function policy_difference_idOf(key, value) {
    return `${key}\0${value}`;
}
function member(entry) {
    return [policy_difference_idOf(entry.key, entry.value), entry];
}
/** A key with one value; a value that is no text is shown as JSON. */
function scalar(key, value, within) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const rank = orders[key.slice(key.lastIndexOf('.') + 1)]?.indexOf(text) ?? -1;
    return [key, { key, value: text, added: 'changes', ...(rank >= 0 && { rank }), ...(within && { within }) }];
}
/** The rules that stand under `at`, with their defaults, so that what is left out is compared as what it means. */
function ruleEntries(at, rules, stating, within) {
    return Object.entries(rules).flatMap(([name, stated]) => {
        const rule = member({ key: at, value: name, added: stating, ...(within && { within }) });
        const parts = Object.entries(ruleOf(name).complete(stated.values)).flatMap(([key, value]) => valueEntries(`${at}.${name}.${kebab(key)}`, value, rule[0]));
        return [rule, ...parts];
    });
}
function valueEntries(key, value, within) {
    if (typeof value !== 'object' || value === null)
        return [scalar(key, value, within)];
    const lists = Array.isArray(value)
        ? [[key, value]]
        : Object.entries(value).map(([name, list]) => [`${key}.${kebab(name)}`, list]);
    const parts = (added, whole) => lists.flatMap(([list, values]) => (Array.isArray(values) ? values : []).map((one) => member({ key: list, value: String(one), added, within: whole })));
    if (!key.endsWith('.allow'))
        return parts('tightens', within);
    // A list of what is admitted tightens by being there at all, and loosens with all that stands in it.
    const all = lists.flatMap(([, values]) => values).join(', ');
    return [[key, { key, value: `[${all}]`, added: 'tightens', within, list: true }], ...parts('loosens', key)];
}
function scopeEntries({ name, paths, repositories, data, rules, presets, company }) {
    const at = `scopes.${name}`;
    const ruling = Object.keys(rules).length + Object.keys(company ?? {}).length > 0;
    // Inside of its paths a scope may be milder than the policy around it.
    const free = ruling && paths !== undefined;
    const scope = member({ key: 'scopes', value: name, added: free ? 'changes' : 'tightens' });
    const texts = (key, values, added) => values.map((value) => member({ key: `${at}.${key}`, value, added, within: scope[0] }));
    return [
        scope,
        ...texts('paths', paths?.map(({ text }) => text) ?? [], free ? 'changes' : 'tightens'),
        ...texts('repositories', repositories?.map(({ text }) => text) ?? [], free ? 'changes' : 'tightens'),
        ...texts('data', data, 'tightens'),
        ...ruleEntries(`${at}.rules`, rules, free ? 'changes' : 'tightens', scope[0]),
        ...presets.flatMap((one) => ruleEntries(`${at}.presets`, one, 'tightens', scope[0])),
        ...Object.entries(company ?? {}).map(([key, value]) => scalar(`${at}.company.${kebab(key)}`, value, scope[0])),
    ];
}
function exceptionEntries(exception) {
    const { id, rule, models, paths, subjects, roots = [], licenses = [], commit, reason, owner, granted } = exception;
    const at = `exceptions.${id}`;
    const whole = member({ key: 'exceptions', value: id, added: 'loosens' });
    const texts = (key, values) => values.map((value) => member({ key: `${at}.${key}`, value, added: 'loosens', within: whole[0] }));
    const { expires } = exception;
    const rank = -Number(expires.replaceAll('-', ''));
    return [
        whole,
        [`${at}.expires`, { key: `${at}.expires`, value: expires, added: 'changes', rank, within: whole[0] }],
        ...Object.entries({ rule, commit, reason, owner, granted }).flatMap(([key, value]) => value === undefined ? [] : [scalar(`${at}.${key}`, value, whole[0])]),
        ...texts('models', models.map(({ text }) => text)),
        ...texts('paths', paths.map(({ text }) => text)),
        ...texts('subjects', subjects),
        ...texts('roots', roots),
        ...texts('licenses', licenses),
    ];
}
function delegationEntries({ rules, exceptions, references, facts }) {
    const freed = (key, value) => member({ key: `delegate.${key}`, value, added: 'loosens' });
    const globs = (paths) => paths.map(({ text }) => text).join(', ');
    return [
        ...rules.map(({ rule, paths, upTo }) => freed('rules', `${rule} in ${globs(paths)}${upTo ? ` up to ${JSON.stringify(upTo.values)}` : ''}`)),
        ...exceptions.map((one) => freed('exceptions', `${one.rules.join(', ')} in ${globs(one.paths)}, ${one.maxDays ?? 'any'} days`)),
        ...references.map(({ text }) => freed('references', text)),
        ...(facts ? [freed('facts', 'true')] : []),
    ];
}
function factEntries({ publishers, models, mirrors }) {
    return Object.entries({ publishers, models, mirrors }).flatMap(([kind, stated]) => stated.flatMap((fact) => {
        const { source: _, ...said } = fact;
        return [member({ key: `facts.${kind}`, value: JSON.stringify(said), added: 'changes' })];
    }));
}

;// CONCATENATED MODULE: ./lib/evaluate/policy-idle.js

/** Remarks on a text that fits the schema, held against the ISO date `today`; `path` is only shown. */
function idleRemarks(text, path, today) {
    const file = text.value;
    const found = [];
    const say = (at, why, code = 'without-effect') => found.push({ code, path, ...text.keyPlace(at), detail: `\`${written(at)}\`${why}` });
    const scopes = file.scopes ?? [];
    const stated = [
        { at: ['rules'], rules: (file.rules ?? {}) },
        ...scopes.map(({ rules = {} }, index) => ({ at: ['scopes', index, 'rules'], rules: rules })),
    ];
    // What is extended may say the rest.
    if (file.extends === undefined) {
        if (!stated.some(({ rules }) => asks(rules.origin)))
            for (const { at, rules } of stated)
                if (rules.origin !== undefined)
                    say([...at, 'origin'], ' asks nothing: it has neither `deny` nor `allow` nor `require-known`');
        const silent = stated.find(({ rules }) => isStrict(rules) && rules.identity === undefined && file.rules?.identity === undefined);
        if (silent !== undefined) {
            const rule = policy_idle_isLoud(silent.rules.origin) ? 'origin' : 'license';
            say([...silent.at, rule, 'unknown'], ' does not ask about them', 'names-at-run-time');
        }
    }
    scopes.forEach(({ rules = {}, presets = {}, company = {}, data = [] }, index) => {
        if ([rules, presets, company, data].every((part) => Object.keys(part).length === 0))
            say(['scopes', index], ': the scope has neither `rules` nor `presets`, `company` or `data`');
    });
    const used = textsOf({ ...file, groups: undefined });
    for (const name of Object.keys(file.groups ?? {}))
        if (!used.has(name))
            say(['groups', name], ': nothing in this file uses the group');
    file.exceptions?.forEach(({ granted }, index) => {
        if (granted > today)
            say(['exceptions', index, 'granted'], ` is ${granted}, and until then nothing is waived`);
    });
    return found;
}
function asks(origin) {
    if (origin === undefined)
        return false;
    const { allow, deny = {}, 'require-known': known = [] } = origin;
    return allow !== undefined || known.length > 0 || Object.values(deny).some((list) => list.length > 0);
}
function policy_idle_isLoud(rule) {
    return rule?.unknown === 'error';
}
function isStrict({ origin, license }) {
    return policy_idle_isLoud(origin) || policy_idle_isLoud(license);
}
/** Every text that is an element of a list; the nesting of a policy is bounded. */
function textsOf(value) {
    if (typeof value !== 'object' || value === null)
        return new Set();
    return new Set(Object.values(value).flatMap((below) => typeof below === 'string' ? (Array.isArray(value) ? [below] : []) : [...textsOf(below)]));
}

;// CONCATENATED MODULE: ./lib/evaluate/policy-remarks.js





/** Remarks about a policy that can be used, in the order of the file; `path` is only shown. */
function policyRemarks(text, path, catalog, today) {
    const read = readPolicyText(text, path);
    if (!read.ok)
        return [];
    const kinds = kindsOf(catalog);
    const found = [];
    const visit = (value, at) => {
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, below] of Object.entries(value)) {
            const here = [...at, Array.isArray(value) ? Number(key) : key];
            if (isPaths(key) && Array.isArray(below)) {
                below.forEach((glob, index) => {
                    if (typeof glob !== 'string' || !isBareFolder(glob))
                        return;
                    const detail = `\`${written(here)}\`: \`${glob}\`; did you mean \`${glob}/**\`?`;
                    found.push({ code: 'glob-of-one-file', path, ...read.value.valuePlace([...here, index]), detail });
                });
                continue;
            }
            const kind = kindAt(here);
            if (kind === undefined || !Array.isArray(below))
                visit(below, here);
            else
                below.forEach((name, index) => {
                    const sought = kind === 'families' ? familyIn(name) : name;
                    if (typeof sought !== 'string' || kinds[kind].has(sought))
                        return;
                    const near = nameMeant(sought, kinds[kind].names());
                    const place = read.value.valuePlace([...here, index]);
                    const advice = near === undefined ? '' : `; did you mean \`${name.replace(sought, near)}\`?`;
                    found.push({
                        code: 'name-not-on-record',
                        path,
                        ...place,
                        detail: `\`${written(here)}\`: \`${name}\`${advice}`,
                    });
                });
        }
    };
    visit(read.value.value, []);
    return inFileOrder([...found, ...idleRemarks(read.value, path, today)]);
}
const isPaths = (key) => key === 'paths' || key === 'paths-ignore';
/** No wildcard, and nothing that looks like the end of a file's name: most likely a folder. */
function isBareFolder(glob) {
    return (!/[*?{]/u.test(glob) &&
        !/\.[^/]+$/u.test(glob) &&
        !/(?:^|\/)(?:Dockerfile|Makefile|Modelfile|Procfile|justfile)$/iu.test(glob));
}
/** Lists of names stand under `allow` and `deny` of the two rules, wherever those stand; of the models of an exception only families are all on record. */
function kindAt(at) {
    const [last, before, third] = at.toReversed();
    if (at[0] === 'exceptions' && (last === 'models' || last === 'roots' || last === 'subjects'))
        return 'families';
    if ((last === 'allow' || last === 'deny') && before === 'license')
        return 'licenses';
    const isList = (before === 'allow' || before === 'deny') && third === 'origin';
    return isList && (last === 'publishers' || last === 'legal-parents' || last === 'watch-lists') ? last : undefined;
}
/** The family that an id or a subject names without a wildcard. */
function familyIn(name) {
    return typeof name === 'string' ? /(?:^|:)family:([^:*]+)(?::[^*]*)?$/u.exec(name)?.[1] : undefined;
}
/** A list without the day or the year of its edition. */
function editions(code) {
    return code.replace(/(?:-\d{4}(?:-\d{2}-\d{2})?|-disputed)$/u, '');
}
function kindsOf(catalog) {
    const publishers = () => catalog.all().publishers;
    const some = (names, has) => ({
        names,
        has: (name) => has(name, names()),
    });
    const same = (name, all) => all.some((one) => one.toLowerCase() === name.toLowerCase());
    return {
        publishers: {
            names: () => publishers().map(({ id }) => id),
            has: (name) => {
                const colon = name.indexOf(':');
                const [registry, handle] = colon < 0 ? ['huggingface', name] : [name.slice(0, colon), name.slice(colon + 1)];
                return catalog.publisher(registry, handle) !== undefined;
            },
        },
        'legal-parents': some(() => [...new Set(publishers().flatMap((one) => one.legalEntity ?? []))], same),
        'watch-lists': some(() => [
            ...new Set(publishers().flatMap(({ watchlists }) => watchlists.flatMap((code) => [code, editions(code)]))),
        ], (name, all) => all.some((one) => one === name || one.startsWith(`${name}-`))),
        licenses: {
            names: () => [...categories, ...catalog.all().licenses.map(({ id }) => id)],
            has: (name) => categories.some((one) => one === name) || catalog.license(name) !== undefined,
        },
        families: {
            names: () => catalog.all().families.map(({ id }) => id),
            has: (name) => catalog.all().families.some(({ id }) => id === name),
        },
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/proposal.js
const loudness = ['off', 'note', 'warning', 'error'];
/** What a judgement under the proposed policy comes to; `base` is the one of the same tree under the policy that counts. */
function trialOf(base, proposed, differences) {
    const { verdict, complete, policy, findings } = proposed;
    const count = (level) => findings.filter((one) => one.level === level && one.introduced && one.excepted === undefined).length;
    return {
        verdict,
        complete,
        ...(policy && { policy }),
        errors: count('error'),
        warnings: count('warning'),
        ...(base && { shifts: shiftsOf(base.findings, findings) }),
        differences,
    };
}
function standingsOf(findings) {
    const found = new Map();
    for (const { rule, model, subject, level: told, excepted, references } of findings) {
        const level = excepted === undefined ? told : 'off';
        const paths = new Set(references.map(({ location }) => location.path));
        for (const path of paths.size > 0 ? paths : [undefined]) {
            const key = JSON.stringify([rule, model, subject, path]);
            const before = found.get(key);
            if (before !== undefined && loudness.indexOf(before.level) >= loudness.indexOf(level))
                continue;
            found.set(key, {
                rule,
                ...(model !== undefined && { model }),
                subject,
                level,
                ...(path !== undefined && { path }),
                ...(excepted !== undefined && { excepted }),
            });
        }
    }
    return found;
}
/** What weighs more or less, and at least as much as a warning on one of the sides; alike in several files is one. */
function shiftsOf(base, proposed) {
    const [earlier, later] = [standingsOf(base), standingsOf(proposed)];
    const shifts = new Map();
    for (const key of new Set([...earlier.keys(), ...later.keys()])) {
        const [was, is] = [earlier.get(key), later.get(key)];
        const [before, after] = [was?.level ?? 'off', is?.level ?? 'off'];
        const one = is ?? was;
        if (one === undefined || before === after)
            continue;
        if (Math.max(loudness.indexOf(before), loudness.indexOf(after)) < loudness.indexOf('warning'))
            continue;
        const { rule, model, subject, path } = one;
        const excepted = after === 'off' ? is?.excepted : was?.excepted;
        const alike = JSON.stringify([rule, model, subject, before, after, excepted]);
        const shift = shifts.get(alike) ?? {
            rule,
            ...(model !== undefined && { model }),
            subject,
            before,
            after,
            ...(excepted !== undefined && { excepted }),
            paths: [],
        };
        if (path !== undefined)
            shift.paths.push(path);
        shifts.set(alike, shift);
    }
    return [...shifts.values()];
}

;// CONCATENATED MODULE: ./lib/evaluate/references.js


/** Opens the words of the layers, the uppermost first. */
function openReferenceWords(layers) {
    const barred = new Set();
    const speaks = (index, path, key) => {
        if (maySpeakOf(layers, index, path))
            return true;
        barred.add(JSON.stringify([layers[index]?.path, key]));
        return false;
    };
    const keys = new Map();
    layers.forEach((layer, index) => {
        for (const key of layer.keys)
            keys.set(key, [...(keys.get(key) ?? []), index]);
    });
    const entries = layers.flatMap(({ ignored, path: layer }, index) => ignored.map((one) => ({ ...one, index, layer })));
    const named = (one) => JSON.stringify([one.path, one.text, one.extractor]);
    const byName = new Map();
    for (const one of entries)
        byName.set(named(one), [...(byName.get(named(one)) ?? []), one]);
    return {
        keys: [...keys.keys()],
        ignoresPath: (path) => layers.some(({ ignoredPaths }, index) => ignoredPaths.some((glob) => matchesGlob(glob, path)) && speaks(index, path, 'references.paths-ignore')),
        holdsModel: (name, path) => keys.get(name)?.some((index) => speaks(index, path, 'references.keys')) ?? false,
        sift: (references) => {
            const counts = new Map(entries.map((one) => [one, 0]));
            const kept = references.filter((reference) => {
                const { text, extractor, location } = reference;
                const found = byName
                    .get(named({ path: location.path, text, extractor }))
                    ?.find(({ index }) => speaks(index, location.path, 'references.ignore'));
                if (found !== undefined)
                    counts.set(found, (counts.get(found) ?? 0) + 1);
                return found === undefined;
            });
            const setAside = [...counts].map(([{ path, text, extractor, reason, layer, line }, count]) => ({
                path,
                text,
                extractor,
                reason,
                references: count,
                rulePlace: { path: layer, line },
            }));
            return { references: kept, setAside };
        },
        problems: () => [...barred].sort().map((one) => {
            const [path, key] = JSON.parse(one);
            return { code: 'layer-not-delegated', path, detail: key };
        }),
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/unmatched.js

/** The scopes and exceptions whose paths match none of `paths`; a scope for some repositories may well be of others. */
function unmatchedPaths(layers, paths) {
    const named = layers.flatMap(({ path, scopes, exceptions }) => [
        ...scopes.flatMap(({ name, paths: globs, repositories }) => globs === undefined || repositories !== undefined ? [] : [{ path, what: `scope ${name}`, globs }]),
        ...exceptions.map(({ id, paths: globs, line }) => ({ path, line, what: `exception ${id}`, globs })),
    ]);
    return named
        .filter(({ globs }) => !paths.some((file) => globs.some((glob) => matchesGlob(glob, file))))
        .map(({ what, globs, ...place }) => ({ code: 'glob-of-no-file', ...place, detail: `${what}: ${unmatched_listed(globs)}` }));
}
function unmatched_listed(globs) {
    return globs.map(({ text }) => `\`${text}\``).join(', ');
}

;// CONCATENATED MODULE: ./lib/evaluate/index.js


























/**
 * Judges every lineage at every place that names its model. A policy may be a stack of layers, the uppermost first. Without a policy
 * everything is shown and nothing fails.
 */
function evaluate(lineages, policy, options) {
    const layers = layersOf(policy);
    const [upper, ...lower] = layers;
    const { catalog, repository, unidentified = [], problems = [], before } = options;
    const { drafts, waiving, charges, tooMany, open, day } = draft(lineages, unidentified, layers, options);
    const refused = tooMany
        ? [{ code: 'policy-too-many-readings', ...(upper && { path: upper.path }) }]
        : [];
    const findings = finish(before === undefined
        ? drafts
        : markIntroduced(drafts, draft(before.lineages, before.unidentified, layers, options).drafts, before.moved, openReadings(layers, repository)));
    const complete = ![
        ...waiving.doubts.map(problem/* isPassing */.WG),
        ...charges.flatMap(({ answers }) => answers.map(({ judgement }) => judgement.reason !== undefined && (0,problem/* isPassing */.WG)(judgement.reason))),
        ...[...problems, ...lineages.flatMap((lineage) => lineage.problems)].map(({ code }) => problem/* wordings */.M3[code].incomplete),
    ].includes(true);
    const owned = options.owners && ownersOf(options.owners, pathsToAskAbout(findings));
    const unowned = owned && 'fault' in owned ? [{ code: 'owners-unused', path: options.owners?.path ?? '', detail: owned.fault }] : [];
    return {
        verdict: verdictOf(findings, layers, complete, [...problems, ...refused]),
        findings,
        exceptions: waiving.used.map((used) => ({
            ...used,
            findings: findings.filter((finding) => finding.excepted === used.id).length,
        })),
        obligations: lineages.flatMap(openObligations(factsKnown(layers), catalog, options.notices)),
        ...(open && { baseline: usedOf(open, findings, options.partial) }),
        ...(owned && 'files' in owned && owned.files.length > 0 && { owners: owned }),
        ...(options.request && request({ findings, charges, waived: waiving.waived, lineages, layers, day })),
        complete: complete && !tooMany,
        ...(upper && { policy: { ...evaluate_named(upper), ...(lower.length > 0 && { lower: lower.map(evaluate_named) }) } }),
        problems: [...refused, ...unowned],
    };
}
/** Every place of what warns or blocks, hops included. */
function pathsToAskAbout(findings) {
    return findings
        .filter(({ level, excepted }) => level !== 'note' && excepted === undefined)
        .flatMap(({ references }) => references.flatMap(pathsOf));
}
/** Whether some layer or scope has duties looked for in the notice files. */
function asksForNotices(layers) {
    return layers
        .flatMap(({ rules, scopes }) => [rules, ...scopes.map((scope) => scope.rules)])
        .some(({ license }) => (license?.values.obligations ?? 'off') !== 'off');
}
/** Everything that is to be said about one state of the tree, place by place. */
function draft(lineages, unidentified, layers, options) {
    const { today, catalog, partial, baseline } = options;
    const judged = layers.length > 0;
    const { charges, tooMany } = judged
        ? chargesOf(lineages, layers, { ...options, unidentified })
        : { charges: unaskedCharges(lineages, unidentified, catalog), tooMany: false };
    const open = baseline && openBaseline(baseline.recorded);
    const old = open && baseline && { open, above: baseline.above };
    const { unverified } = options;
    const certain = (lineage) => unverified && withoutUnverified(lineage, unverified);
    const day = { today, catalog, certain };
    const waiving = waive(charges, lineages, layers, day, old);
    const remarks = waiving.remarks.filter(({ cause }) => !partial || cause.code !== 'exception/unused');
    const drafts = [...draftFindings(waiving.settled, judged), ...draftRemarks(remarks)];
    return { drafts, waiving, charges, tooMany, day, ...(open && { open }) };
}
/** What the baseline came to; nobody can tell what is gone where only a part of the tree was looked at. */
function usedOf(open, findings, partial = false) {
    const use = open.use();
    const held = findings.filter(({ excepted }) => excepted === baselineId).length;
    return { ...use, findings: held, ...(partial && { gone: [] }) };
}
function verdictOf(findings, layers, complete, problems) {
    if (problems.some(({ code }) => code.startsWith('policy-')))
        return 'could-not-judge';
    if (layers.length === 0)
        return 'no-policy';
    const gating = findings.some(({ level, introduced, excepted }) => level === 'error' && introduced && excepted === undefined);
    if (gating && stricter(layers, 'enforce', true, false))
        return 'violated';
    return !complete && stricter(layers, 'onIncomplete', 'fail', 'warn') === 'fail' ? 'could-not-judge' : 'pass';
}
/** For what is only listed: of each fact the uppermost statement. */
function factsKnown(layers) {
    return Object.assign({}, ...layers.map(({ company }) => company).toReversed());
}
function layersOf(policy) {
    if (policy === undefined)
        return [];
    return 'path' in policy ? [policy] : policy;
}
function evaluate_named({ path, digest, commit }) {
    return { path, digest, ...(commit !== undefined && { commit }) };
}
/** Of what the layers say themselves the stricter; where none says anything the strict one is the default. */
function stricter(layers, key, strict, lax) {
    const said = layers.map((layer) => layer[key]);
    return !said.includes(strict) && said.includes(lax) ? lax : strict;
}


/***/ })

};
