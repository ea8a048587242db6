export const id = 257;
export const ids = [257];
export const modules = {

/***/ 5257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _catalog_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5868);
/* harmony import */ var _identify_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2647);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1157);
/* harmony import */ var _resolve_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9692);
/* harmony import */ var _hub_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4983);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1517);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4761);







/** Runs `explain`; wrong usage leaves through `command.error`. */
async function explainCommand(asked, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .checkOutput */ .yr)(options, command);
    if (asked.filter((id) => id === '-').length > 1) {
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .misused */ .P)(command, '- stands for standard input and can be given once', 'leave the others out');
    }
    const read = asked.includes('-') ? await fromStandardInput() : [];
    const ids = asked.flatMap((id) => (id === '-' ? read : [id]));
    const hub = await (0,_hub_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .hubOf */ .r)(options, command);
    const answers = await explain(ids, hub);
    const json = options.format === 'json';
    const text = json ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(answers) : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalExplanations */ .jX)(answers, (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .documentScreen */ .ai)(options));
    if (json || answers.length > 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .cK)(text, options, command);
    else
        process.stderr.write('no ids were given on standard input\n');
    const problems = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .withWords */ .cS)(hub?.problems() ?? []);
    if (problems.length > 0)
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problemText */ .fI)(problems, (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .screenOf */ .S)(process.stderr, options)));
    return answers.some((answer) => answer.id === null) ? 2 : 0;
}
/** One id a line; empty lines say nothing. */
async function fromStandardInput() {
    let text = '';
    process.stdin.setEncoding('utf8');
    for await (const part of process.stdin)
        text += part;
    const lines = text.replace(/^\ufeff/, '').split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '');
}
async function explain(ids, hub) {
    const catalog = await (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openCatalog */ .O)();
    const identities = ids.map((id) => (0,_identify_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseModelId */ .i)(id, catalog));
    const models = identities.flatMap((identity) => (identity ? [{ ...identity, references: [] }] : []));
    const lookup = hub === undefined ? (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fromCatalog */ .GC)(catalog) : (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fromHub */ .sR)(catalog, hub);
    const lineages = (await (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_3__/* .resolve */ .hd)(models, lookup)).values();
    return ids.map((asked, index) => {
        // Lineages come in the order of the ids that are ids.
        const lineage = identities[index] && lineages.next().value;
        return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toExplanation */ .Hc)(asked, lineage ?? [{ code: 'model-id-invalid', detail: asked }]);
    });
}


/***/ })

};
