export const id = 594;
export const ids = [594];
export const modules = {

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ policyPort)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _discover_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1739);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6802);
/** How the command line reads a policy of another repository: from clones in a folder that was named, else from GitHub with a token. */



/** Asks the clone first. The commit is a full hash, so that it cannot matter which of the two answers. */
function policyPort({ policyRoot, offline }, env) {
    return async (reference) => {
        const { owner, repository, path, commit } = reference;
        if (policyRoot !== undefined) {
            const local = (0,_discover_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAt */ .Wd)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policyRoot, owner, repository), commit, path);
            if (local === 'missing' || local === 'no-file')
                return { ok: false, reason: 'no such file at that commit' };
            if (local !== 'unreachable')
                return { ok: true, text: local.text };
        }
        const token = env.GITHUB_TOKEN;
        if (offline === true)
            return { ok: false, reason: 'this run is offline, and --policy-root has no such commit' };
        if (token === undefined || token === '')
            return { ok: false, reason: 'no GITHUB_TOKEN to ask GitHub with, and --policy-root has no such commit' };
        const { fileOf, openClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(778), __webpack_require__.e(84), __webpack_require__.e(953)]).then(__webpack_require__.bind(__webpack_require__, 3));
        const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
        return fileOf(openClient({ token, apiUrl, agent: `${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .tool */ .z.name}/${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .tool */ .z.version}`, say: () => { } }), reference);
    };
}


/***/ }),

/***/ 6594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/evaluate/index.js + 63 modules
var evaluate = __webpack_require__(6419);
// EXTERNAL MODULE: ./lib/report/index.js + 66 modules
var lib_report = __webpack_require__(6099);
// EXTERNAL MODULE: ./lib/review.js
var review = __webpack_require__(8883);
// EXTERNAL MODULE: ./lib/scan.js + 3 modules
var scan = __webpack_require__(2298);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cli/policy-file.js
var policy_file = __webpack_require__(5933);
;// CONCATENATED MODULE: ./lib/cli/baseline-file.js
/** The baseline as a file: read up to its limit, and written whole. */




/** One byte more than a baseline may have. */
const limit = (1 << 20) + 1;
/** Reads the baseline of a scan of `root`. */
function baselineOf(root, named) {
    const path = writtenAs(root, named);
    let file;
    try {
        file = (0,external_node_fs_.openSync)(named, 'r');
        const bytes = Buffer.alloc(limit);
        let size = 0;
        for (let got = -1; got !== 0 && size < limit; size += got)
            got = (0,external_node_fs_.readSync)(file, bytes, size, limit - size, null);
        return (0,evaluate/* readBaseline */.mF)(bytes.toString('utf8', 0, size).replace(/^\ufeff/, ''), path);
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        return { ok: false, problems: [{ code: 'baseline-unreadable', path, detail: policy_file/* reasons */.Ot[code] ?? code }] };
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** How a file is cited: relative to the scanned folder when it is inside, as given otherwise. */
function writtenAs(root, named) {
    const path = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(named));
    return path.startsWith('..') || (0,external_node_path_.resolve)(path) === path ? named : path.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/discover/git.js
var git = __webpack_require__(9871);
// EXTERNAL MODULE: ./lib/discover/objects.js
var objects = __webpack_require__(1739);
;// CONCATENATED MODULE: ./lib/discover/changes.js
/** What differs between a commit and what is checked out, file by file, and where a word occurs. */


/** Files whose renames are looked for; beyond, a moved file is a new one, which is the stricter reading. */
const renames = 1000;
const largest = 1 << 28;
/** The files that differ between two commits or trees; undefined when one of them is not here. */
function changedBetween(root, base, head) {
    const said = (0,git/* git */.$)(root, ['diff-tree', '-r', '-z', '-M', `-l${renames}`, '--raw', '--no-abbrev', '--relative', base, head], {
        most: largest,
    });
    if (said === undefined)
        return undefined;
    const fields = said.out.toString('utf8').split('\0');
    const files = [];
    for (let at = 0; at + 1 < fields.length;) {
        const [, modeBefore, modeAfter, blob, , letter] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[at] ?? '') ?? [];
        if (letter === undefined)
            return undefined;
        const moved = letter === 'R' || letter === 'C';
        const was = fields[at + 1];
        const path = moved ? fields[at + 2] : was;
        at += moved ? 3 : 2;
        const before = isFile(modeBefore) && letter !== 'C' ? { was, blob: blob } : {};
        files.push({ ...(modeAfter !== '000000' && { path }), ...before });
    }
    return files.filter(({ path, was }) => path !== undefined || was !== undefined);
}
/** Links and submodules are no files. */
function isFile(mode) {
    return mode === '100644' || mode === '100755';
}
/** Bytes of an earlier state that are read; larger files count as new. */
const largestText = 20 << 20;
/** Paths in one question. */
const batch = 500;
/** All that differs between a commit and the work tree, and what it was; undefined when the commit is not here. */
function changedSince(root, base, head) {
    const committed = changedBetween(root, base, head);
    if (committed === undefined)
        return undefined;
    const files = [...committed, ...uncommitted(root, base, new Set(committed.map(({ path }) => path)))];
    return { files, before: textsBefore(root, files, largestText) };
}
/** Files that differ from the commit that is checked out, untracked ones too, each with what it was at `base`. */
function uncommitted(root, base, known) {
    const paths = [...new Set(uncommittedPaths(root))].filter((path) => !known.has(path));
    const files = [];
    for (let at = 0; at < paths.length; at += batch) {
        const some = paths.slice(at, at + batch);
        const said = (0,git/* git */.$)(root, ['--literal-pathspecs', 'ls-tree', '-r', '-z', base, '--', ...some], { most: largest });
        const blobs = new Map([...(said?.out.toString('utf8') ?? '').matchAll(/100\d{3} blob ([0-9a-f]{40,64})\t([^\0]+)\0/g)].map(([, blob, path]) => [path, blob]));
        for (const path of some) {
            const blob = blobs.get(path);
            files.push({ path, ...(blob !== undefined && { was: path, blob }) });
        }
    }
    return files;
}
function uncommittedPaths(root) {
    const settings = withoutFilters(root);
    const prefix = (0,git/* git */.$)(root, ['rev-parse', '--show-prefix'])?.out.toString('utf8').replace(/\n$/, '') ?? '';
    const asked = ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];
    const said = (0,git/* git */.$)(root, [...asked, '--', '.'], { most: largest, settings });
    // Two letters and a space stand before each path, which begins at the top of the repository.
    return (said?.out.toString('utf8').split('\0') ?? [])
        .map((row) => row.slice(3))
        .filter((path) => path !== '' && path.startsWith(prefix))
        .map((path) => path.slice(prefix.length));
}
/** Git compares a file by what its filter makes of it, and a filter is a program that the repository names. */
function withoutFilters(root) {
    const said = (0,git/* git */.$)(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'], { ends: [0, 1] });
    const names = said?.out.toString('utf8').split('\0').filter(Boolean) ?? [];
    return names.map((name) => [name, name.endsWith('.required') ? 'false' : '']);
}
/** The texts behind the earlier states of files, by path; those that cannot be had are absent. */
function textsBefore(root, files, most) {
    const blobs = (0,objects/* blobsOf */.OR)(root, files.flatMap(({ blob }) => (blob === undefined ? [] : [blob])), most);
    return new Map(files.flatMap(({ was, blob }) => {
        const content = blob === undefined ? undefined : blobs.get(blob);
        return was === undefined || content === undefined ? [] : [[was, content]];
    }));
}
/** The tracked files of the work tree in which one of the words occurs (the others belong to the change anyway), whatever is around it; undefined when nobody can tell. */
function filesWith(root, words) {
    if (words.length === 0)
        return [];
    const said = (0,git/* git */.$)(root, [
        ...['grep', '-l', '-z', '-I', '-F', '--threads=4', '--no-textconv', '--no-recurse-submodules'],
        ...words.flatMap((word) => ['-e', word]),
    ], 
    // It ends with 1 when there is none.
    { most: largest, ends: [0, 1] });
    return said?.out.toString('utf8').split('\0').filter(Boolean);
}

// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/cli/changed.js



/** Where a branch usually comes from, the surest first. */
const usual = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
/** The change in a folder; undefined where nobody asked for it. */
function changedIn(dir, { changed, base: named }, command) {
    if (!changed && named !== undefined)
        (0,usage/* misused */.P)(command, '--base needs --changed', 'add --changed, or leave --base out to look at everything');
    if (!changed)
        return undefined;
    const here = (0,objects/* headOf */.Uo)(dir);
    if (here === undefined)
        (0,usage/* misused */.P)(command, '--changed needs a git repository with a commit', 'leave --changed out');
    const left = (named === undefined ? usual : [named])
        .map((name) => (0,objects/* commitOf */.D3)(dir, name))
        .find((one) => one !== undefined);
    if (left === undefined) {
        const what = named === undefined ? `there is none of ${usual.join(', ')}` : `no such commit: "${named}"`;
        (0,usage/* misused */.P)(command, `cannot tell what changed: ${what}`, 'give the branch or commit to compare with: --base <ref>');
    }
    const base = (0,objects/* mergeBaseOf */.nM)(dir, left, here) ?? left;
    const found = changedSince(dir, base, here);
    if (found === undefined)
        (0,usage/* misused */.P)(command, `cannot compare with ${base.slice(0, 12)}: it is not here`, 'fetch more of the history');
    return { change: { ...found, base, search: (words) => filesWith(dir, words) }, base };
}

// EXTERNAL MODULE: ./lib/cli/hub-flags.js
var hub_flags = __webpack_require__(4983);
// EXTERNAL MODULE: ./lib/cli/output.js
var cli_output = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/discover/owners.js
/** The CODEOWNERS file of the repository that a folder belongs to, as it is checked out; no part of the way to it may be a link. */



/** Where GitHub looks for it, in its order; the first that is there counts. */
const ownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a file of this size or more. */
const ownersBytes = 3 * 1024 * 1024;
/** The folder in which the repository begins, and the way from there to the folder that is scanned, with `/` at its end or empty. */
function topOf(root) {
    const prefix = (0,git/* git */.$)(root, ['rev-parse', '--show-prefix'])?.out.toString('utf8').replace(/\n$/, '') ?? '';
    return { top: (0,external_node_path_.resolve)(root, ...prefix.split('/').flatMap((one) => (one === '' ? [] : ['..']))), prefix };
}
/** The text of the file, or why it cannot be read; undefined where there is none. */
function ownersIn(top) {
    for (const path of ownersPaths) {
        const read = readPlain((0,external_node_path_.join)(top, path), (0,external_node_fs_.lstatSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(top, path)), { throwIfNoEntry: false }));
        if (read !== undefined)
            return { path, ...read };
    }
    return undefined;
}
function readPlain(file, folder) {
    if (folder === undefined)
        return undefined;
    if (folder.isSymbolicLink())
        return { fault: 'its folder is a symbolic link' };
    let open;
    try {
        open = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        if (!(0,external_node_fs_.fstatSync)(open).isFile())
            return { fault: 'it is no file' };
        const bytes = Buffer.alloc(Math.min((0,external_node_fs_.fstatSync)(open).size, ownersBytes));
        let size = 0;
        for (let got = -1; got !== 0 && size < bytes.length; size += got)
            got = (0,external_node_fs_.readSync)(open, bytes, size, bytes.length - size, null);
        return { text: bytes.toString('utf8', 0, size) };
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        return { fault: code === 'ELOOP' ? 'it is a symbolic link' : code };
    }
    finally {
        if (open !== undefined)
            (0,external_node_fs_.closeSync)(open);
    }
}

;// CONCATENATED MODULE: ./lib/cli/owners-file.js
/** Whom to ask about a file, as the CODEOWNERS of the working copy says. */

/** The file for a scan of `root`, or what is to be said where it cannot be read. */
function ownersOf(root) {
    const { top, prefix } = topOf(root);
    const found = ownersIn(top);
    if (found === undefined)
        return {};
    if ('fault' in found)
        return { noticed: [{ code: 'owners-unused', path: found.path, detail: found.fault }] };
    return { owners: { ...found, prefix } };
}

// EXTERNAL MODULE: ./lib/cli/policy-port.js
var policy_port = __webpack_require__(140);
;// CONCATENATED MODULE: ./lib/proposal.js
/** Tries what a change proposes to be judged by: its own policy and baseline, over the whole repository and for information; the verdict is that of the base commit alone. */



/** Tries the proposal; undefined where the change edits nothing that has a say in its review. */
async function tryProposal(root, options, { base, judges, outcome }, edited) {
    if (!edited.some(({ kind }) => kind === 'policy' || kind === 'baseline'))
        return edited.length > 0 ? { edited } : undefined;
    if (!judges.ok)
        return { edited, trial: judges };
    const { fetchPolicy } = options;
    const read = await (0,evaluate/* readLayers */.n4)(judges.value.layers, fetchPolicy);
    if (!read.ok)
        return { edited, trial: read };
    // What the files say is about the whole repository, whatever part of it the change touches.
    const whole = { ...options, changedOnly: false };
    const proposed = await (0,scan/* scan */.SQ)(root, { ...whole, ...judges.value });
    if (!proposed.ok)
        return { edited, trial: proposed };
    const before = base && (await (0,evaluate/* readLayers */.n4)(base.layers, fetchPolicy));
    const now = base && before?.ok ? await inWhole(root, whole, base, outcome, options.changedOnly === true) : undefined;
    const { evaluation } = proposed.value;
    if (evaluation === undefined)
        return { edited };
    const differences = before?.ok ? (0,evaluate/* policyDifferences */.bF)(before.value.layers, read.value.layers) : [];
    return { edited, trial: { ok: true, value: (0,evaluate/* trialOf */.Qm)(now?.evaluation, evaluation, differences) } };
}
async function inWhole(root, whole, base, outcome, partial) {
    if (!partial && outcome !== undefined)
        return outcome;
    const done = await (0,scan/* scan */.SQ)(root, { ...whole, ...base });
    return done.ok ? done.value : undefined;
}
const proposal_usual = ['.github/model-policy.yml', '.github/model-policy.yaml'];
const workflow = /^\.github\/(?:workflows\/[^/]+\.ya?ml|actions\/.+)$/;
/** The files that a change edits although they have a say in its review; `differing` are policies and baselines known to differ. */
function editedFiles(change, { policies, baseline, workflows, outcome }, differing) {
    const cards = new Set(outcome?.references.flatMap(({ usage, location: { path } }) => usage === 'base' && path.endsWith('.md') ? [path] : []));
    const judging = new Set([...proposal_usual, ...policies]);
    const kindOf = (path) => {
        if (judging.has(path))
            return 'policy';
        if (path === baseline)
            return 'baseline';
        if (workflow.test(path))
            return workflows ? 'workflow' : undefined;
        if (ownersPaths.some((one) => one === path))
            return 'owners';
        return cards.has(path) ? 'card' : undefined;
    };
    const touched = change?.files.flatMap(({ path, was }) => [path, was].filter((one) => one !== undefined)) ?? [];
    return [...new Set([...differing, ...touched])].sort().flatMap((path) => {
        const kind = kindOf(path);
        return kind === undefined ? [] : [{ path, kind }];
    });
}

;// CONCATENATED MODULE: ./lib/cli/proposal.js
/** What a working copy proposes to be judged by, and its baseline as it was: the same as on a pull request, before a push. */






/** The baseline as it stood before the change; one that lies outside of the folder, or is new, as it is. */
function baselineAt(dir, named, { base }) {
    const path = writtenAs(dir, named);
    const file = (0,external_node_path_.resolve)(dir, path) === (0,external_node_path_.resolve)(named) ? (0,objects/* fileAt */.Wd)(dir, base, path) : 'unreachable';
    if (file === 'missing' || file === 'no-file')
        return { ok: true, value: { path, entries: [] } };
    return typeof file === 'string' ? baselineOf(dir, named) : (0,evaluate/* readBaseline */.mF)(file.text.replace(/^\ufeff/, ''), path);
}
/** Tries what the working copy proposes to be judged by. */
async function proposedIn(dir, { change }, { policy, baseline }, base, options, outcome) {
    const judges = ({ layers, baseline: old }) => {
        if (!layers.ok)
            return layers;
        if (old?.ok === false)
            return old;
        return { ok: true, value: { layers: layers.value, ...(old && { baseline: old.value }) } };
    };
    const proposed = {
        layers: (0,policy_file/* layersOf */.w)(dir, policy),
        baseline: baseline === undefined ? undefined : baselineOf(dir, baseline),
    };
    const cited = (named) => (named === undefined ? [] : [writtenAs(dir, named)]);
    const edited = editedFiles(change, { policies: cited(policy), baseline: cited(baseline)[0], workflows: true, outcome }, []);
    const before = judges(base);
    const sides = { ...(before.ok && { base: before.value }), judges: judges(proposed), ...(outcome && { outcome }) };
    return tryProposal(dir, options, sides, edited);
}

;// CONCATENATED MODULE: ./lib/cli/unused-policy.js
/** Policies that stand where none is looked for: above a folder that is scanned alone, or under another name. */


/** Most folders that are climbed in search of the root. */
const mostSteps = 64;
const home = ['.github/model-policy.yml', '.github/model-policy.yaml'];
const astray = ['.github/model-policy.json', 'model-policy.yml', 'model-policy.yaml'];
/** A remark on each policy at the root of the repository, or in the folder, for a folder that has none in its place. */
function unusedPolicies(dir) {
    const folder = (0,external_node_fs_.realpathSync)(dir);
    const root = rootOf(folder) ?? folder;
    const places = root === folder ? astray : [...home, ...astray];
    const candidates = [...places.map((name) => (0,external_node_path_.join)(root, name)), ...astray.map((name) => (0,external_node_path_.join)(folder, name))];
    return [...new Set(candidates)]
        .filter((file) => kindOf(file) === 'file')
        .map((file) => ({
        code: 'unused-policy',
        detail: (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/'),
    }));
}
/** The nearest folder, itself or above, that git keeps. */
function rootOf(folder) {
    let here = folder;
    for (let step = 0; step < mostSteps; step++) {
        if (kindOf((0,external_node_path_.join)(here, '.git')) !== undefined)
            return here;
        if ((0,external_node_path_.dirname)(here) === here)
            return undefined;
        here = (0,external_node_path_.dirname)(here);
    }
    return undefined;
}
/** What stands there; undefined where nothing does, or nothing that may be seen. */
function kindOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isFile() ? 'file' : 'other';
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/cli/version.js
var version = __webpack_require__(6802);
;// CONCATENATED MODULE: ./lib/cli/scan-command.js
/** `scan`: reads the policy, runs the stages, prints the report or one stage, and says how it ended. */
















/** Runs `scan`; wrong usage leaves through `command.error`. */
async function scanCommand(dir, options, command) {
    checkFolder(dir, command);
    (0,cli_output/* checkOutput */.yr)(options, command);
    (0,cli_output/* checkOutput */.yr)({ ...(options.writeBaseline && { output: options.writeBaseline }) }, command);
    const { stage, explainReference: place } = options;
    if (place !== undefined) {
        const { explainReference } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 5940));
        return explainReference(dir, place, limitsOf(options), options, command);
    }
    if (stage !== undefined && !['terminal', 'json'].includes(options.format))
        (0,usage/* misused */.P)(command, `a stage has no --format ${options.format}`, 'print it as terminal or json, or leave --stage out');
    const today = options.today ?? new Date().toISOString().slice(0, 10);
    const limits = limitsOf(options);
    const local = changedIn(dir, options, command);
    const own = local === undefined ? (0,policy_file/* policyOf */.US)(dir, undefined) : (0,policy_file/* policyAt */.E4)(dir, local.base);
    const sources = (0,policy_file/* layersOf */.w)(dir, options.policy, own);
    const hub = await (0,hub_flags/* hubOf */.r)(options, command);
    const named = stage === undefined ? options.baseline : undefined;
    const old = named === undefined ? named : local ? baselineAt(dir, named, local) : baselineOf(dir, named);
    const passedBy = stage === undefined && sources.ok && sources.value.length === 0 ? unusedPolicies(dir) : [];
    const asked = stage === undefined ? ownersOf(dir) : {};
    const scanning = {
        today,
        limits,
        fetchPolicy: (0,policy_port/* policyPort */.C)(options, process.env),
        ...(options.repository !== undefined && { repository: options.repository }),
        ...(hub && { hub }),
        noticed: [...passedBy, ...(asked.noticed ?? [])],
        ...(asked.owners && { owners: asked.owners }),
        ...(local && { change: local.change, changedOnly: true }),
    };
    const run = (given) => (0,scan/* scan */.SQ)(dir, { ...scanning, ...given });
    if (stage !== undefined) {
        const outcome = await run({ stage });
        if (!outcome.ok)
            return refuse(outcome.problems, options);
        return printStage(stage, outcome.value, options, command);
    }
    const layers = sources.ok ? { layers: sources.value } : {};
    const failed = sources.ok === false ? sources : old?.ok === false ? old : undefined;
    const first = failed ?? (await run({ ...layers, ...(old?.ok && { baseline: old.value }) }));
    const recorded = first.ok && options.writeBaseline !== undefined && record(dir, first.value, options, command);
    const judged = recorded ? await run({ ...layers, baseline: recorded }) : first;
    const outcome = judged.ok ? judged.value : undefined;
    const base = { layers: sources, baseline: old };
    const proposal = local && (await proposedIn(dir, local, options, base, scanning, outcome));
    const report = await (0,review/* review */.N)(dir, judged, scanning, { tool: version/* tool */.z, ...(proposal && { proposal }) });
    return report.ok ? printReport(report.value, options, command) : refuse(report.problems, options);
}
function checkFolder(dir, command) {
    const found = (0,external_node_fs_.statSync)(dir, { throwIfNoEntry: false });
    if (found === undefined) {
        (0,usage/* misused */.P)(command, `no such folder: "${dir}"`, 'give the folder of a repository, or none for the current one');
    }
    else if (!found.isDirectory()) {
        (0,usage/* misused */.P)(command, `not a folder: "${dir}"`, 'give the folder that holds it; scan looks at whole folders');
    }
}
/** Writes what is found now as the baseline; undefined where that would not be the truth. */
function record(dir, { evaluation }, options, command) {
    const { writeBaseline = '' } = options;
    if (evaluation === undefined || evaluation.verdict === 'no-policy')
        (0,usage/* misused */.P)(command, 'there is no policy, and so nothing to record', 'write .github/model-policy.yml first');
    if (!evaluation.complete) {
        refuse([{ code: 'baseline-not-written', path: writeBaseline }], options);
        return undefined;
    }
    const text = (0,evaluate/* baselineText */.BW)(evaluation.findings);
    (0,cli_output/* deliver */.cK)(text, { output: writeBaseline }, command);
    const read = (0,evaluate/* readBaseline */.mF)(text, writtenAs(dir, writeBaseline));
    return read.ok ? read.value : undefined;
}
function limitsOf({ maxFiles, maxFileSize }) {
    return {
        ...(maxFiles === undefined ? {} : { files: maxFiles }),
        ...(maxFileSize === undefined ? {} : { textBytes: maxFileSize, notebookBytes: maxFileSize }),
    };
}
/** Nothing could be looked at: the problems are the answer. */
function refuse(problems, options) {
    process.stderr.write((0,lib_report/* problemText */.fI)((0,lib_report/* withWords */.cS)(problems), (0,cli_output/* screenOf */.S)(process.stderr, options)));
    return 2;
}
function printStage(stage, outcome, options, command) {
    const { references, identification = { models: [], unidentified: references }, lineages = [] } = outcome;
    const screen = (0,cli_output/* documentScreen */.ai)(options);
    const json = options.format === 'json';
    const text = {
        extract: () => (json ? (0,lib_report/* jsonText */.s$)(references) : (0,lib_report/* terminalReferences */.lp)(references, screen)),
        identify: () => (json ? (0,lib_report/* jsonText */.s$)(identification) : (0,lib_report/* terminalIdentification */.ZR)(identification, screen)),
        resolve: () => {
            const models = (0,lib_report/* toResolvedModels */.Qi)(lineages);
            return json ? (0,lib_report/* jsonText */.s$)(models) : (0,lib_report/* terminalLineages */.xV)(models, screen);
        },
    };
    (0,cli_output/* deliver */.cK)(text[stage](), options, command);
    const problems = (0,lib_report/* withWords */.cS)([...outcome.problems, ...lineages.flatMap((lineage) => lineage.problems)]);
    if (problems.length > 0)
        process.stderr.write((0,lib_report/* problemText */.fI)(problems, (0,cli_output/* screenOf */.S)(process.stderr, options)));
    return problems.some((problem) => problem.incomplete) ? 2 : 0;
}
function printReport(report, options, command) {
    const { format, quiet, output } = options;
    const screen = (0,cli_output/* documentScreen */.ai)(options);
    const written = quiet && output === undefined && format === 'terminal'
        ? (0,lib_report/* terminalVerdict */.Ui)(report, screen)
        : format === 'terminal'
            ? (0,lib_report/* terminalReport */.RR)(report, screen)
            : lib_report/* documents */.DB[format].render(report);
    (0,cli_output/* deliver */.cK)(written, options, command);
    // Where the report does not stand before the reader, the verdict and what is missing still do.
    const aside = output !== undefined || format !== 'terminal';
    const loud = (0,cli_output/* screenOf */.S)(process.stderr, options);
    if (aside || quiet) {
        const problems = report.problems.filter((problem) => problem.incomplete);
        if (problems.length > 0)
            process.stderr.write((0,lib_report/* problemText */.fI)(problems, loud));
    }
    if (aside && !quiet)
        process.stderr.write((0,lib_report/* terminalVerdict */.Ui)(report, loud));
    return report.exit.code;
}


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   N: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2298);
/** The report on one folder: what its scan was judged to be, or, where nothing can judge, what it depends on all the same. */



/** The report of a scan, or of a scan without policy where `judged` failed; fails only when the folder cannot be looked at. */
async function review(root, judged, scanning, told) {
    if (judged.ok)
        return { ok: true, value: reportOf(root, judged.value, scanning.today, told) };
    const seen = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .scan */ .SQ)(root, { ...scanning, stage: 'resolve' });
    if (!seen.ok)
        return seen;
    return {
        ok: true,
        value: reportOf(root, { ...seen.value, evaluation: unjudged(judged.problems) }, scanning.today, told),
    };
}
/** The report of what a scan found; `today` is the ISO date on which it was judged. */
function reportOf(root, outcome, today, told) {
    const { catalog, coverage, change, lineages = [], identification, setAside, problems } = outcome;
    return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toReport */ .cG)({
        ...told,
        asOf: today,
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root)) || '/',
        catalog,
        coverage,
        ...(change && { change }),
        lineages,
        unidentified: identification?.unidentified ?? [],
        setAside,
        evaluation: outcome.evaluation ?? unjudged([]),
        problems,
    });
}
function unjudged(problems) {
    return { verdict: 'could-not-judge', findings: [], exceptions: [], obligations: [], complete: false, problems };
}


/***/ })

};
