export const id = 615;
export const ids = [615];
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

/***/ 2615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obligationsCommand: () => (/* binding */ obligationsCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8883);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2298);
/* harmony import */ var _asked_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2561);
/* harmony import */ var _hub_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4983);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1517);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5933);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4761);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6802);
/** `obligations`: what the licenses of a repository or of models ask for, with the draft of a notice. */










/** Runs `obligations`; wrong usage leaves through `command.error`. */
async function obligationsCommand(asked, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .checkOutput */ .yr)(options, command);
    const [first = '.', ...others] = asked;
    const isFolder = others.length === 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(first, { throwIfNoEntry: false })?.isDirectory() === true;
    const report = isFolder ? await ofFolder(first, options, command) : await ofModels(asked, options, command);
    if (report === undefined)
        return 2;
    const list = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toObligationList */ .Q$)(report, isFolder);
    const { format } = options;
    const text = format === 'json'
        ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(list)
        : format === 'markdown'
            ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownObligations */ .F8)(list)
            : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalObligations */ .sU)(list, (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .documentScreen */ .ai)(options));
    (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .deliver */ .cK)(text, options, command);
    const { problems } = report;
    if (problems.length > 0)
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)(problems, (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .screenOf */ .S)(process.stderr, options)));
    return problems.some((problem) => problem.incomplete) ? 2 : 0;
}
async function ofFolder(dir, options, command) {
    const today = options.today ?? new Date().toISOString().slice(0, 10);
    const hub = await (0,_hub_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .hubOf */ .r)(options, command);
    const source = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .policyOf */ .US)(dir, options.policy);
    const layers = source.ok && source.value !== undefined ? [source.value] : [];
    const run = (policy) => (0,_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scan */ .SQ)(dir, { today, notices: true, layers: policy, ...(hub && { hub }) });
    const judged = await run(layers);
    // A policy that cannot be used only takes away what it says about the company.
    const found = judged.ok || layers.length === 0 ? judged : await run([]);
    const remarks = [...(source.ok ? [] : source.problems), ...(judged.ok ? [] : judged.problems)];
    if (!found.ok || found.value.evaluation === undefined) {
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withWords */ .cS)(remarks), (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .screenOf */ .S)(process.stderr, options)));
        return undefined;
    }
    const outcome = { ...found.value, problems: [...remarks, ...found.value.problems] };
    return (0,_review_js__WEBPACK_IMPORTED_MODULE_2__/* .reportOf */ .E)(dir, outcome, today, { tool: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .tool */ .z });
}
async function ofModels(ids, options, command) {
    const { report, strange } = await (0,_asked_models_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeModels */ .a)(ids, undefined, options, command);
    const [first] = strange;
    if (first !== undefined)
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .misused */ .P)(command, `neither a folder nor the id of a model: "${first}"`, 'give one folder, or ids such as owner/name');
    return report;
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
