export const id = 257;
export const ids = [257];
export const modules = {

/***/ 5257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _catalog_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5085);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);
/* harmony import */ var _identify_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5192);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6099);
/* harmony import */ var _resolve_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7778);
/* harmony import */ var _hub_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4983);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1517);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5933);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4761);









/** Runs `explain`; wrong usage leaves through `command.error`. */
async function explainCommand(asked, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .checkOutput */ .yr)(options, command);
    if (asked.filter((id) => id === '-').length > 1) {
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_8__/* .misused */ .P)(command, '- stands for standard input and can be given once', 'leave the others out');
    }
    const read = asked.includes('-') ? await fromStandardInput() : [];
    const ids = asked.flatMap((id) => (id === '-' ? read : [id]));
    const catalog = await catalogWith(options.policy);
    if (!catalog.ok) {
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .fI)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withWords */ .cS)(catalog.problems), (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .screenOf */ .S)(process.stderr, options)));
        return 2;
    }
    const hub = await (0,_hub_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .hubOf */ .r)(options, command);
    const answers = await explain(ids, catalog.value, hub);
    const json = options.format === 'json';
    const text = json ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(answers) : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalExplanations */ .jX)(answers, (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .documentScreen */ .ai)(options));
    if (json || answers.length > 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .deliver */ .cK)(text, options, command);
    else
        process.stderr.write('no ids were given on standard input\n');
    const problems = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withWords */ .cS)(hub?.problems() ?? []);
    if (problems.length > 0)
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .fI)(problems, (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .screenOf */ .S)(process.stderr, options)));
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
/** The catalog with the facts that a policy states, where one is named. */
async function catalogWith(policy) {
    const catalog = await (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openCatalog */ .O)();
    if (policy === undefined)
        return { ok: true, value: catalog };
    const source = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .policyOf */ .US)('.', policy);
    if (!source.ok)
        return source;
    const read = await (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayers */ .n4)(source.value === undefined ? [] : [source.value]);
    return read.ok ? { ok: true, value: (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withStated */ .a)(catalog, (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countedFacts */ .OE)(read.value.layers).facts) } : read;
}
async function explain(ids, catalog, hub) {
    const identities = ids.map((id) => (0,_identify_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelId */ .i)(id, catalog));
    const models = identities.flatMap((identity) => (identity ? [{ ...identity, references: [] }] : []));
    const lookup = hub === undefined ? (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fromCatalog */ .GC)(catalog) : (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fromHub */ .sR)(catalog, hub);
    const lineages = (await (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_4__/* .resolve */ .hd)(models, lookup)).values();
    return ids.map((asked, index) => {
        // Lineages come in the order of the ids that are ids.
        const lineage = identities[index] && lineages.next().value;
        if (!lineage)
            return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toExplanation */ .Hc)(asked, [{ code: 'model-id-invalid', detail: asked }]);
        // Without a policy nothing is judged by the day.
        return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toExplanation */ .Hc)(asked, lineage, (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)([lineage], undefined, { today: '', catalog }));
    });
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


/***/ })

};
