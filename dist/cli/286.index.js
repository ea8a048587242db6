export const id = 286;
export const ids = [286];
export const modules = {

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   ai: () => (/* binding */ documentScreen),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   yr: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1157);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4761);
/** Where the text of a command goes: standard output or a file, with or without colours, in so many columns. */





/** Columns where no terminal says how many there are. */
const usual = 100;
/** How to draw on a stream; `NO_COLOR` wins over `FORCE_COLOR`. */
function screenOf(stream, options) {
    const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = process.env;
    const refused = !options.color || (NO_COLOR !== undefined && NO_COLOR !== '');
    const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    // A stream that is no terminal has no `isTTY` at all, whatever its type says.
    const able = stream.isTTY === true && TERM !== 'dumb' && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return { color: !refused && (forced || able), width: stream.columns ?? (Number(COLUMNS) || usual) };
}
/** The screen of the place that the document goes to; files have no colours. */
function documentScreen(options) {
    return options.output === undefined ? screenOf(process.stdout, options) : { color: false, width: usual };
}
/** Refuses an output that cannot be written before the work is done. */
function checkOutput({ output }, command) {
    if (output === undefined)
        return;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output)), { throwIfNoEntry: false });
    if (!folder?.isDirectory()) {
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .misused */ .P)(command, `no such folder for --output: "${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(output)}"`, 'create it, or give another file');
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(output, { throwIfNoEntry: false })?.isDirectory()) {
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .misused */ .P)(command, `--output is a folder: "${output}"`, 'give the name of a file in it');
    }
}
/** Devices, pipes and `/dev/stdout`: what a file must never be put in the place of. */
function isStream(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    return /^\/(?:dev|proc)\//.test(path) || (found !== undefined && !found.isFile() && !found.isSymbolicLink());
}
/** Writes the document; a file appears whole or not at all. True when it went to a file. */
function deliver(text, { output }, command) {
    if (output === undefined) {
        process.stdout.write(text);
        return false;
    }
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output);
    if (isStream(target)) {
        try {
            // What stands behind it may be a socket, which cannot be opened by that name.
            if (target === '/dev/stdout')
                process.stdout.write(text);
            else
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, text);
            return true;
        }
        catch (error) {
            (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .misused */ .P)(command, `cannot write "${output}": ${error.code}`, 'give another file');
        }
    }
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .misused */ .P)(command, `cannot write "${output}": ${error.code}`, 'give another file');
    }
    process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .safeText */ .Hk)(`written to ${output}`));
    return true;
}


/***/ }),

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1922);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1157);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1517);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5933);




/** Runs `policy check`; wrong usage leaves through `command.error`. */
async function checkCommand(file, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOutput */ .yr)(options, command);
    const source = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .U)('.', file);
    const read = source.ok ? (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T4)(source.value?.text ?? '', source.value?.path ?? file) : source;
    const problems = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withWords */ .cS)(read.ok ? [] : read.problems);
    if (options.format === 'json') {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ schemaVersion: 1, path: file, valid: read.ok, problems }), options, command);
        return read.ok ? 0 : 2;
    }
    if (!read.ok) {
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)(problems, (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .screenOf */ .S)(process.stderr, options)));
        return 2;
    }
    const { path, rules, scopes, exceptions } = read.value;
    const today = options.today ?? new Date().toISOString().slice(0, 10);
    const summary = { path, rules: Object.keys(rules), scopes: scopes.length, exceptions, today };
    (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalPolicy */ .fk)(summary, (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .documentScreen */ .ai)(options)), options, command);
    return 0;
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ misused)
/* harmony export */ });
/** Outside text on one line: a line break in it would begin a line of its own. */
const oneLine = (text) => text.replace(/[\n\r]/g, (sign) => (sign === '\n' ? '\\n' : '\\r'));
/** Ends the command with what is wrong and what to do next. */
function misused(command, wrong, next) {
    return command.showHelpAfterError(false).error(`error: ${oneLine(wrong)}\n→ ${next}`);
}


/***/ })

};
