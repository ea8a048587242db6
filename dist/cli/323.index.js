export const id = 323;
export const ids = [323];
export const modules = {

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

/***/ 2323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testCommand: () => (/* binding */ testCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _catalog_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5085);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6419);
/* harmony import */ var _identify_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5192);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6099);
/* harmony import */ var _resolve_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7778);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8966);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1517);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5933);
/** `policy test`: asks a policy the questions in files of cases, and says where it answers otherwise than expected. */










/** Most files of cases of one run, and most bytes of one. */
const most = { files: 1000, bytes: 1 << 20 };
/** Runs `policy test`; 1 where an answer differs, 2 where a file or a policy cannot be used. */
async function testCommand(asked, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .checkOutput */ .yr)(options, command);
    const files = filesIn(asked);
    const catalog = await (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openCatalog */ .O)();
    const results = [];
    const problems = files.ok ? [] : [...files.problems];
    for (const file of files.ok ? files.value : []) {
        const ran = await runFile(file, catalog, options);
        if (ran.ok)
            results.push(...ran.value);
        else
            problems.push(...ran.problems);
    }
    const said = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .withWords */ .cS)(problems);
    const json = options.format === 'json';
    if (json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .deliver */ .cK)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)({ schemaVersion: 1, cases: results, problems: said }), options, command);
    else if (results.length > 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .deliver */ .cK)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalCases */ .Wb)(results, (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .documentScreen */ .ai)(options)), options, command);
    if (said.length > 0 && !json)
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .problemText */ .fI)(said, (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .screenOf */ .S)(process.stderr, options)));
    if (problems.length > 0)
        return 2;
    return results.some((result) => result.differences.length > 0) ? 1 : 0;
}
/** The file itself, or every `*.cases.yml` in the folder, sorted; one without cases tests nothing and fails. */
function filesIn(asked) {
    const failed = (detail) => ({
        ok: false,
        problems: [{ code: 'case-unreadable', path: asked, detail }],
    });
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(asked, { throwIfNoEntry: false });
    if (found === undefined)
        return failed('no such file or folder');
    if (found.isFile())
        return { ok: true, value: [asked] };
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(asked, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.cases\.ya?ml$/.test(entry.name))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .sort();
    if (files.length === 0)
        return failed('it holds no *.cases.yml');
    return files.length > most.files
        ? failed(`${files.length} files, more than ${most.files}`)
        : { ok: true, value: files };
}
async function runFile(file, plain, options) {
    const text = textOf(file);
    if (!text.ok)
        return text;
    const read = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readCases */ .k0)(text.value, file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), (written) => (0,_identify_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseModelId */ .i)(written, plain)?.id);
    if (!read.ok)
        return read;
    const cases = read.value;
    const sources = sourcesOf(file, cases, options.policy);
    if (!sources.ok)
        return sources;
    const layers = await (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayers */ .n4)(sources.value, portOf(file, cases));
    if (!layers.ok)
        return layers;
    const catalog = (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_2__/* .withStated */ .a)(plain, (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .countedFacts */ .OE)(layers.value.layers).facts);
    const lookup = (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fromSupposition */ .OI)(cases.supposed, cases.path, catalog, (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fromCatalog */ .GC)(catalog));
    const today = cases.today ?? options.today ?? new Date().toISOString().slice(0, 10);
    const { repository } = cases;
    const answer = async (one) => {
        const identity = (0,_identify_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseModelId */ .i)(one.model, catalog);
        const models = identity === undefined ? [] : [{ ...identity, references: referencesOf(one) }];
        const lineages = await (0,_resolve_index_js__WEBPACK_IMPORTED_MODULE_6__/* .resolve */ .hd)(models, lookup);
        const evaluation = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(lineages, layers.value.layers, {
            today,
            catalog,
            ...(repository && { repository }),
            // An exception that another case needs is not unused.
            partial: true,
        });
        const report = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_7__/* .modelReport */ .C)({ today, catalog, lineages, evaluation });
        return {
            path: cases.path,
            line: one.line,
            name: one.name,
            ...(one.because !== undefined && { because: one.because }),
            model: identity?.id ?? one.model,
            ...(one.path !== undefined && { place: one.path }),
            differences: (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .differences */ .tX)(one, evaluation),
            findings: report.findings,
        };
    };
    return { ok: true, value: await Promise.all(cases.cases.map(answer)) };
}
function textOf(file) {
    const failed = (detail) => ({
        ok: false,
        problems: [{ code: 'case-unreadable', path: file, detail }],
    });
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > most.bytes)
            return failed(`larger than ${most.bytes >> 10} KiB`);
        return { ok: true, value: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').replace(/^\ufeff/, '') };
    }
    catch (error) {
        return failed(error.code ?? 'unknown');
    }
}
/** The layers that the file names, from itself on; else the policy that the command was given, else that of this folder. */
function sourcesOf(file, { layers, path }, policy) {
    const found = [];
    for (const [index, named] of (layers ?? [undefined]).entries()) {
        const source = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_9__/* .policyOf */ .US)('.', named === undefined ? policy : beside(file, named));
        if (!source.ok)
            return source;
        if (source.value === undefined)
            return { ok: false, problems: [{ code: 'case-without-policy', path }] };
        const isLast = layers === undefined || index === layers.length - 1;
        found.push({ ...source.value, ...(isLast ? { kind: 'repository' } : { kind: 'workflow', central: true }) });
    }
    return { ok: true, value: found };
}
/** Files that stand in for those of other repositories. */
function portOf(file, { extends: files = {} }) {
    return async ({ owner, repository, path, commit }) => {
        const named = files[`${owner}/${repository}//${path}@${commit}`];
        if (named === undefined)
            return { ok: false, reason: 'the cases give no file for it under `extends`' };
        const source = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_9__/* .policyOf */ .US)('.', beside(file, named));
        return source.ok && source.value !== undefined
            ? { ok: true, text: source.value.text }
            : { ok: false, reason: `cannot read ${named}` };
    };
}
function beside(file, named) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('.', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), named)) || named;
}
function referencesOf({ model, path, via = [], use = 'load' }) {
    if (path === undefined)
        return [];
    const at = (where) => ({ path: where, line: 1, column: 1, endLine: 1, endColumn: 1 });
    const hops = via.map(at);
    return [
        {
            text: model,
            usage: use,
            location: at(path),
            extractor: 'case',
            signal: 'case',
            confidence: 'certain',
            ...(hops.length > 0 && { via: hops }),
        },
    ];
}


/***/ })

};
