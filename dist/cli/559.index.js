export const id = 559;
export const ids = [559];
export const modules = {

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainReference: () => (/* binding */ explainReference)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _catalog_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5085);
/* harmony import */ var _discover_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2727);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6419);
/* harmony import */ var _extract_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2481);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6099);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2298);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1517);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5933);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4761);
/** `scan --explain-reference`: reads the tree as a scan does, and says what was made of one line. */










/** Answers for `place`, a `PATH:LINE` relative to `dir`; wrong usage leaves through `command.error`. */
async function explainReference(dir, place, limits, options, command) {
    const [, written = '', digits = ''] = /^(.{1,4000}):([1-9][0-9]{0,8})$/.exec(place) ?? [];
    if (digits === '')
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .misused */ .P)(command, `no line: "${place}"`, 'give a path and a line, for example app/main.py:12');
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(written.replaceAll('\\', '/')).replace(/^\.\//, '');
    const line = Number(digits);
    const source = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .policyOf */ .US)(dir, options.policy);
    const layers = source.ok ? await (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayers */ .n4)(source.value ? [source.value] : []) : source;
    // A policy that cannot be used takes nothing out of the search; a scan says what is wrong with it.
    const words = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openReferenceWords */ .JX)(layers.ok ? layers.value.layers : []);
    const tell = (answer) => {
        const { format } = options;
        (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .deliver */ .cK)(format === 'json' ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)(answer) : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLine */ .tL)(answer, (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .documentScreen */ .ai)(options)), options, command);
        return 0;
    };
    const passed = (unread) => tell({ path, line, code: '', bindings: [], references: [], through: [], unread });
    if (words.ignoresPath(path))
        return passed('ignored-by-policy');
    const ignored = (one) => words.ignoresPath(one);
    const tree = await (0,_discover_index_js__WEBPACK_IMPORTED_MODULE_2__/* .discover */ .k)(dir, { triggers: _extract_index_js__WEBPACK_IMPORTED_MODULE_4__/* .triggersOf */ .XJ, ignored }, { ..._discover_index_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultLimits */ .M, ...limits });
    if (!tree.ok) {
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .problemText */ .fI)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .withWords */ .cS)(tree.problems), (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .screenOf */ .S)(process.stderr, options)));
        return 2;
    }
    const vocabulary = (0,_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .vocabularyOf */ .YB)(await (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openCatalog */ .O)());
    const explainer = (0,_extract_index_js__WEBPACK_IMPORTED_MODULE_4__/* .lineExplainer */ .Xh)(path, line, vocabulary);
    let found;
    const watched = function* () {
        for (const file of tree.value.files()) {
            if (file.path === path)
                found = file;
            yield file;
        }
    };
    const read = (asked) => {
        const file = tree.value.read(asked);
        if (asked === path)
            found = file;
        return file;
    };
    const { references } = (0,_extract_index_js__WEBPACK_IMPORTED_MODULE_4__/* .extract */ .o6)(watched(), vocabulary, {
        tree: { passedOver: tree.value.passedOver, read },
        paths: tree.value.paths,
        observe: explainer.observe,
    });
    const file = found ?? tree.value.read(path);
    if (file === undefined && (0,_extract_index_js__WEBPACK_IMPORTED_MODULE_4__/* .triggersOf */ .XJ)(path) === undefined && tree.value.paths.includes(path))
        return passed('no-reader');
    if (file === undefined) {
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .misused */ .P)(command, `no file to read: "${path}"`, 'give a text file of the scanned folder, by its path in that folder');
    }
    if ((0,_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwnFile */ .Z4)(file))
        return passed('own-file');
    const lines = file.text.split('\n');
    const code = lines[line - 1];
    if (code === undefined)
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .misused */ .P)(command, `${path} has ${lines.length} lines`, 'give one of them');
    return tell({
        ...explainer.explanation(references),
        code: code.trim().slice(0, 400),
        ...(found === undefined && { unread: 'no-trigger' }),
    });
}


/***/ })

};
