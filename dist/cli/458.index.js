export const id = 458;
export const ids = [458];
export const modules = {

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ glob)
/* harmony export */ });
/** Globs with `*` alone, matched without backtracking. */
/** Whether a text matches a glob in which `*` stands for any run of characters, the empty one included. */
function glob(pattern) {
    const pieces = pattern.split('*');
    const last = pieces.length - 1;
    const head = pieces[0];
    const tail = pieces[last];
    return (text) => {
        if (last === 0)
            return text === head;
        if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail))
            return false;
        let at = head.length;
        // Counted, because an iterator costs an object at each step until the engine compiles this.
        for (let place = 1; place < last; place++) {
            const piece = pieces[place];
            const found = text.indexOf(piece, at);
            if (found < 0)
                return false;
            at = found + piece.length;
        }
        return at <= text.length - tail.length;
    };
}


/***/ }),

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _catalog_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5085);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6099);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1517);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5933);
/* harmony import */ var _policy_port_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(140);






const usualPlace = '.github/model-policy.yml';
/** Runs `policy check`; wrong usage leaves through `command.error`. */
async function checkCommand(file, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOutput */ .yr)(options, command);
    const source = ownOf(file);
    // What it extends is read as well: its groups may come from there.
    const layers = source.ok
        ? await (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayers */ .n4)(source.value ? [{ ...source.value, kind: 'workflow', central: true }] : [], (0,_policy_port_js__WEBPACK_IMPORTED_MODULE_5__/* .policyPort */ .C)(options, process.env))
        : source;
    const read = layers.ok ? { ok: true, value: layers.value.layers.at(-1) } : layers;
    const today = options.today ?? new Date().toISOString().slice(0, 10);
    const remarks = read.ok && source.ok && source.value ? await remarksOn(source.value, read.value, today) : [];
    const problems = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .withWords */ .cS)(read.ok ? remarks : read.problems);
    if (options.format === 'json') {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ schemaVersion: 1, path: file ?? usualPlace, valid: read.ok, problems }), options, command);
        return read.ok ? 0 : 2;
    }
    if (!read.ok) {
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problemText */ .fI)(problems, (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .screenOf */ .S)(process.stderr, options)));
        return 2;
    }
    const { path, scopes, exceptions } = read.value;
    const rules = ruled(read.value);
    const summary = { path, rules, scopes: scopes.length, exceptions, today };
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalPolicy */ .fk)(summary, (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .documentScreen */ .ai)(options)), options, command);
    if (problems.length > 0)
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problemText */ .fI)(problems, (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .screenOf */ .S)(process.stderr, options)));
    return 0;
}
/** The policy named, or the one of this folder, which then has to be there. */
function ownOf(file) {
    const own = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOf */ .US)('.', file);
    if (!own.ok || own.value !== undefined)
        return own;
    return { ok: false, problems: [{ code: 'policy-unreadable', path: usualPlace, detail: 'no such file' }] };
}
/** Every rule that the policy states anywhere. */
function ruled({ rules, presets, scopes }) {
    const stated = [rules, ...presets, ...scopes.flatMap((scope) => [scope.rules, ...scope.presets])];
    return [...new Set(stated.flatMap((one) => Object.keys(one)))];
}
/** What is said of a policy that can be used; names that it states itself are on record. */
async function remarksOn({ text, path }, policy, today) {
    return (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .policyRemarks */ ._y)(text, path, (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withStated */ .a)(await (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openCatalog */ .O)(), (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countedFacts */ .OE)([policy]).facts), today);
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
