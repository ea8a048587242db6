export const id = 322;
export const ids = [322];
export const modules = {

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


/***/ }),

/***/ 6322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showCommand: () => (/* binding */ showCommand)
/* harmony export */ });
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6419);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1517);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7409);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5933);
/* harmony import */ var _policy_port_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(140);






/** Runs `policy show`; wrong usage leaves through `command.error`. */
async function showCommand(dir, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOutput */ .yr)(options, command);
    const { repository, policy } = options;
    const path = options.path === undefined ? undefined : (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(options.path, dir, command);
    const sources = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .layersOf */ .w)(dir, policy);
    const read = sources.ok ? await (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readLayers */ .n4)(sources.value, (0,_policy_port_js__WEBPACK_IMPORTED_MODULE_5__/* .policyPort */ .C)(options, process.env)) : sources;
    if (!read.ok) {
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withWords */ .cS)(read.problems), (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .screenOf */ .S)(process.stderr, options)));
        return 2;
    }
    const { layers, problems } = read.value;
    const places = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .showPolicy */ .mP)(layers, {
        ...(path !== undefined && { path }),
        ...(repository !== undefined && { repository }),
    });
    const shown = { layers: layers.map(({ path: name, digest }) => ({ path: name, digest })), places };
    const text = options.format === 'json'
        ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ schemaVersion: 1, ...shown })
        : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalReadings */ .cp)(shown, (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .documentScreen */ .ai)(options));
    (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(text, options, command);
    if (problems.length > 0)
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withWords */ .cS)(problems), (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .screenOf */ .S)(process.stderr, options)));
    return 0;
}


/***/ })

};
