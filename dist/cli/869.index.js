export const id = 869;
export const ids = [869];
export const modules = {

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeModels)
/* harmony export */ });
/* harmony import */ var _catalog_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5085);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);
/* harmony import */ var _identify_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5192);
/* harmony import */ var _resolve_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7778);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2298);
/* harmony import */ var _hub_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4983);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8966);







/** The report on the models, and the ids that are none. */
async function judgeModels(ids, judging, options, command) {
    const today = options.today ?? new Date().toISOString().slice(0, 10);
    const hub = await (0,_hub_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .hubOf */ .r)(options, command);
    const catalog = (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withStated */ .a)(await (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openCatalog */ .O)(), (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countedFacts */ .OE)(judging?.layers ?? []).facts);
    const identities = ids.map((id) => ({ id, identity: (0,_identify_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelId */ .i)(id, catalog) }));
    const models = identities.flatMap(({ id, identity }) => identity === undefined ? [] : [{ ...identity, references: standing(id, judging?.path) }]);
    const lineages = await (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_3__/* .resolve */ .hd)(models, hub === undefined ? (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fromCatalog */ .GC)(catalog) : (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fromHub */ .sR)(catalog, hub));
    const problems = hub?.problems() ?? [];
    const evaluation = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(lineages, judging?.layers, {
        today,
        catalog,
        problems,
        ...(judging && { notices: await (0,_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .readNotices */ .Qe)('.') }),
    });
    const report = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_6__/* .modelReport */ .C)({ today, catalog, lineages, evaluation, problems });
    return { report, strange: identities.filter(({ identity }) => identity === undefined).map(({ id }) => id) };
}
/** A place that would name the model; none where nobody asks about a path. */
function standing(text, path) {
    if (path === undefined)
        return [];
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return [{ text, usage: 'load', location, extractor: 'asked', signal: 'asked', confidence: 'certain' }];
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceCommand: () => (/* binding */ evidenceCommand)
/* harmony export */ });
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6419);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _asked_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2561);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1517);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5933);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4761);






/** Runs `evidence`; the exit code is that of the verdict. */
async function evidenceCommand(asked, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOutput */ .yr)(options, command);
    const source = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOf */ .US)('.', options.policy);
    const read = source.ok ? await (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readLayers */ .n4)(source.value === undefined ? [] : [source.value]) : source;
    if (!read.ok) {
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withWords */ .cS)(read.problems), (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .screenOf */ .S)(process.stderr, options)));
        return 2;
    }
    const { layers } = read.value;
    const { report } = await (0,_asked_models_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeModels */ .a)([asked], { layers, path: options.path }, options, command);
    const file = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toEvidence */ .zR)(report, asked, options.path);
    if (file === undefined)
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .misused */ .P)(command, `not the id of a model: "${asked}"`, 'give an id such as owner/name, ollama:name:tag or openai:gpt-4o');
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(options.format === 'json' ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(file) : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownEvidence */ .DP)(file), options, command);
    const { problems } = report;
    if (problems.length > 0)
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)(problems, (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .screenOf */ .S)(process.stderr, options)));
    return report.exit.code;
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


/***/ })

};
