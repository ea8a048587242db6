export const id = 537;
export const ids = [537];
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

/***/ 6899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ relations),
/* harmony export */   Vq: () => (/* binding */ carriesWeights),
/* harmony export */   mc: () => (/* binding */ isPacking)
/* harmony export */ });
/** How a model can come from another one. */
/** How a child came from a parent (design §2). */
const relations = [
    'finetune',
    'adapter',
    'quantized',
    'merge',
    'conversion',
    'reupload',
    'unspecified',
    'distilled',
    'component',
];
/** Whether weights flow along this relation. */
function carriesWeights(relation) {
    return relation !== 'component' && relation !== 'distilled';
}
/** Whether the child is the same weights in another packing, so that the parent's licences bind and the label is only compared. */
function isPacking(relation) {
    return relation === 'quantized' || relation === 'conversion' || relation === 'reupload';
}


/***/ }),

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inventoryJoinCommand: () => (/* binding */ inventoryJoinCommand)
/* harmony export */ });
/* harmony import */ var _catalog_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5085);
/* harmony import */ var _inventory_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(769);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6099);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1517);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6802);





/** Runs `inventory join`; wrong usage leaves through `command.error`. */
async function inventoryJoinCommand(folder, options, command) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOutput */ .yr)(options, command);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOutput */ .yr)({ ...(options.json !== undefined && { output: options.json }) }, command);
    const read = (0,_inventory_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)(options.plan);
    if (!read.ok) {
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problemText */ .fI)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .withWords */ .cS)(read.problems), (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .screenOf */ .S)(process.stderr, options)));
        return 2;
    }
    const { plan, digest } = read.value;
    const { asOf, server, owner, leftOut, hidden, shards } = plan;
    const { repositories, problems } = (0,_inventory_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .k)(folder, read.value, { tool: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .tool */ .z, catalog: await (0,_catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openCatalog */ .O)() });
    const inventory = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toInventory */ .KQ)({
        ...{ tool: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .tool */ .z, asOf, server, plan: digest, shards: shards.length, leftOut, repositories },
        ...(owner !== undefined && { owner }),
        ...(hidden !== undefined && { hidden }),
        tolerant: options.onIncomplete === 'warn',
        problems: hidden === undefined ? problems : [...problems, { code: 'repositories-hidden', detail: String(hidden) }],
    });
    const { format, output } = options;
    const text = format === 'json'
        ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(inventory)
        : format === 'markdown'
            ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownInventory */ .EN)(inventory)
            : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalInventory */ .fE)(inventory, (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .documentScreen */ .ai)(options));
    if (options.json !== undefined)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(inventory), { output: options.json }, command);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(text, options, command);
    // Where the answer does not stand before the reader, the verdict and what is missing still do.
    if (output !== undefined || format !== 'terminal')
        process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalInventory */ .fE)(inventory, (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .screenOf */ .S)(process.stderr, options)));
    return inventory.exit.code;
}


/***/ }),

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
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6099);
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
