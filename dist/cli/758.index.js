export const id = 758;
export const ids = [758];
export const modules = {

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   permissionCommand: () => (/* binding */ permissionCommand)
/* harmony export */ });
/* harmony import */ var _catalog_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5085);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);
/* harmony import */ var _identify_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5192);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6099);
/* harmony import */ var _resolve_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7778);
/* harmony import */ var _hub_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4983);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8966);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1517);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7409);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5933);
/* harmony import */ var _policy_port_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(140);











/** Runs `check`; wrong usage leaves through `command.error`. */
async function permissionCommand(asked, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .checkOutput */ .yr)(options, command);
    const path = options.path === undefined ? undefined : (0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$)(options.path, '.', command);
    const hub = await (0,_hub_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .hubOf */ .r)(options, command);
    const layers = await readOwn(options);
    if (!layers.ok) {
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .fI)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withWords */ .cS)(layers.problems), (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .screenOf */ .S)(process.stderr, options)));
        return 2;
    }
    const catalog = (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withStated */ .a)(await (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openCatalog */ .O)(), (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countedFacts */ .OE)(layers.value).facts);
    const bench = {
        layers: layers.value,
        catalog,
        lookup: hub === undefined ? (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fromCatalog */ .GC)(catalog) : (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fromHub */ .sR)(catalog, hub),
        today: options.today ?? new Date().toISOString().slice(0, 10),
        ...(options.repository !== undefined && { repository: options.repository }),
    };
    const answers = await Promise.all(asked.map((id) => judge({ asked: id, use: options.use, ...(path !== undefined && { path }) }, bench)));
    const permissions = answers.map(({ permission }) => permission);
    const json = options.format === 'json';
    (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .deliver */ .cK)(json ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(permissions) : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalPermissions */ .f)(permissions, (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .documentScreen */ .ai)(options)), options, command);
    const problems = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withWords */ .cS)(hub?.problems() ?? []);
    if (problems.length > 0)
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .fI)(problems, (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .screenOf */ .S)(process.stderr, options)));
    const codes = answers.map(({ code }) => code);
    return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0;
}
/** The layers of this folder and the one named above them, with what they extend. */
async function readOwn(options) {
    const sources = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_9__/* .layersOf */ .w)('.', options.policy);
    if (!sources.ok)
        return sources;
    const read = await (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayers */ .n4)(sources.value, (0,_policy_port_js__WEBPACK_IMPORTED_MODULE_10__/* .policyPort */ .C)(options, process.env));
    return read.ok ? { ok: true, value: read.value.layers } : read;
}
async function judge(question, { layers, lookup, ...circumstances }) {
    const { asked, path, use } = question;
    const { catalog, today } = circumstances;
    const identity = (0,_identify_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelId */ .i)(asked, catalog);
    if (identity === undefined) {
        const problem = { code: 'model-id-invalid', detail: asked };
        return { permission: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toPermission */ .v6)(question, [problem]), code: 2 };
    }
    const references = path === undefined ? [] : [referenceAt(path, asked, use)];
    const lineages = await (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_4__/* .resolve */ .hd)([{ ...identity, references }], lookup);
    const evaluation = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(lineages, layers, { ...circumstances, partial: true });
    const problems = path === undefined ? unasked(layers) : [];
    const report = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_6__/* .modelReport */ .C)({ today, catalog, lineages, evaluation, problems });
    return { permission: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toPermission */ .v6)(question, report), code: report.exit.code };
}
/** Scopes that nobody can ask without a path. */
function unasked(layers) {
    return layers.flatMap(({ path, scopes }) => {
        const names = scopes.flatMap(({ name, paths }) => (paths === undefined ? [] : [name]));
        return names.length === 0 ? [] : [{ code: 'scopes-not-asked', path, detail: names.join(', ') }];
    });
}
/** A use of the model that nobody has written yet. */
function referenceAt(path, text, usage) {
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { text, usage, location, extractor: 'question', signal: 'question', confidence: 'certain' };
}


/***/ }),

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

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ modelReport)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6099);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6802);


/** The report. */
function modelReport({ today, catalog, lineages, evaluation, problems = [] }) {
    return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toReport */ .cG)({
        tool: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z,
        asOf: today,
        root: '',
        catalog,
        coverage: { listed: 0, read: 0, bytes: 0, skipped: {}, problems: [] },
        lineages,
        unidentified: [],
        evaluation,
        problems,
    });
}


/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4761);
/** A path that rules are asked about: a file of the repository, there or not. */



/** The path as scopes name it, relative to the repository, with `/`; wrong usage leaves through `command.error`. */
function placeOf(written, root, command) {
    const path = written.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    if (path === '' || /^(?:\/|[A-Za-z]:|~)/.test(path) || path.split('/').includes('..'))
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .misused */ .P)(command, `no path in the repository: "${written}"`, 'give it relative to the repository, as app/main.py');
    // No scope for the files of a folder holds for the folder itself, so that it would seem to be free of rules.
    if (path.endsWith('/') || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false })?.isDirectory())
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .misused */ .P)(command, `a folder: "${written}"`, `rules are asked about a file: give one in it, as ${path.replace(/\/*$/, '')}/main.py`);
    return path;
}


/***/ }),

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


/***/ })

};
