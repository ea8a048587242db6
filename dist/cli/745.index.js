export const id = 745;
export const ids = [745];
export const modules = {

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

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In which role somebody stands behind a model. */
/** What a policy can ask about, in the order in which it is told (policy-semantics §6). */
const roles = ['publisher', 'root', 'ancestor', 'component', 'teacher', 'host', 'location'];


/***/ }),

/***/ 7474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ strengths)
/* harmony export */ });
/** How strongly a fact is known. */
/** Strongest first (design §2). */
const strengths = ['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'];


/***/ }),

/***/ 3242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchCommand: () => (/* binding */ searchCommand),
  showCommand: () => (/* binding */ showCommand),
  staleCommand: () => (/* binding */ staleCommand),
  statsCommand: () => (/* binding */ statsCommand)
});

// EXTERNAL MODULE: ./lib/catalog/index.js + 14 modules
var lib_catalog = __webpack_require__(5085);
;// CONCATENATED MODULE: ./lib/catalog/rows.js
/** Tables whose rows have a source, in the order in which they are shown. */
const tables = [
    'models',
    'publishers',
    'families',
    'tags',
    'hosts',
    'licenses',
    'tombstones',
    'targets',
    'watchlists',
    'regions',
];
const row = (table, fact) => fact === undefined
    ? []
    : [{ table, id: 'pattern' in fact ? fact.pattern : 'code' in fact ? `${fact.host}/${fact.code}` : fact.id, fact }];
/** Every row that has exactly this name: a model or its tag, a handle, a license, a host; `model` is the id that it names, if any. */
function rowsNamed(catalog, name, model) {
    const bare = name.replace(/^(?:ollama|family|huggingface):/, '');
    const [registry = '', ...rest] = (model ?? '').split(':');
    const found = [
        ...row('models', catalog.model(model ?? name)),
        ...row('tags', catalog.tag(registry, rest.join(':')) ?? catalog.tag('ollama', bare)),
        ...row('families', catalog.familyById(bare)),
        ...row('publishers', catalog.publisher('huggingface', bare)),
        ...row('licenses', catalog.license(name)),
        ...row('watchlists', catalog.watchlist(name)),
        ...row('regions', catalog.region(name.split('/')[0] ?? '', name.split('/')[1] ?? '')),
        ...row('hosts', catalog.host(name) ?? catalog.hostByName(name)),
        ...row('tombstones', model === undefined ? undefined : catalog.tombstone(model)),
    ];
    return found.sort((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table));
}
/** Rows that hold every word, the best first, and how many there are in all; words beyond eight, and letters beyond sixty, are not asked. */
function rowsWith(catalog, words, most) {
    const asked = words
        .flatMap((word) => word.toLowerCase().split(/\s+/))
        .filter((word) => word !== '')
        .slice(0, 8)
        .map((word) => word.slice(0, 60));
    const all = catalog.all();
    const hits = tables.flatMap((table) => all[table].flatMap((fact) => {
        const [found] = row(table, fact);
        const score = found === undefined ? 0 : scoreOf(found, asked);
        return found === undefined || score === 0 ? [] : [{ ...found, score }];
    }));
    const order = (a, b) => b.score - a.score || tables.indexOf(a.table) - tables.indexOf(b.table) || (a.id < b.id ? -1 : 1);
    return { hits: hits.sort(order).slice(0, most), total: hits.length };
}
/** The sum over all words: the whole id, its beginning, a part of it, a name of it, or anything else that the row says. */
function scoreOf({ id, fact }, words) {
    const own = id.toLowerCase();
    const bare = own.replace(/^[a-z]{1,20}:/, '');
    const names = namesOf(fact).toLowerCase();
    let text;
    let sum = 0;
    for (const word of words) {
        // One of several words that is a whole id says less than all of them in one name.
        if (own === word || bare === word)
            sum += words.length === 1 ? 100 : 40;
        else if (bare.startsWith(word) || bare.includes(`/${word}`))
            sum += 30;
        else if (own.includes(word))
            sum += 15;
        else if (names.includes(word))
            sum += 8;
        else {
            text ??= JSON.stringify(fact).toLowerCase();
            if (!text.includes(word))
                return 0;
            sum += 1;
        }
    }
    return sum;
}
function namesOf(fact) {
    const keys = ['name', 'legalEntity', 'handles', 'aliases', 'patterns', 'hosts', 'spdx', 'operator', 'imitations'];
    return keys.map((key) => String(fact[key] ?? '')).join(' ');
}
/** Counts every row of the catalog. */
function statsOf(catalog) {
    const all = catalog.all();
    const sources = tables.flatMap((table) => all[table].map(({ source }) => source));
    const counted = (of) => {
        const counts = new Map();
        for (const source of sources)
            counts.set(of(source), (counts.get(of(source)) ?? 0) + 1);
        return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
    };
    const dates = sources.map(({ date }) => date).sort();
    return {
        date: catalog.date,
        version: catalog.version,
        tables: tables.map((table) => ({ table, rows: all[table].length })),
        basis: counted(({ basis }) => basis),
        confidence: counted(({ confidence }) => confidence),
        located: all.publishers.filter(({ countries }) => countries.length > 0).length,
        countries: new Set(all.publishers.flatMap(({ countries }) => countries)).size,
        oldest: dates[0] ?? '',
        newest: dates.at(-1) ?? '',
    };
}
/** Sources that are more than `days` old on `today` (ISO), the oldest first: what to read again. */
function sourcesOlderThan(catalog, today, days) {
    const all = catalog.all();
    const found = new Map();
    for (const table of tables) {
        for (const fact of all[table]) {
            const { text, date, basis } = fact.source;
            const age = Math.floor((Date.parse(today) - Date.parse(date)) / 86_400_000);
            if (age <= days)
                continue;
            const key = JSON.stringify([text, date, basis]);
            const known = found.get(key) ?? { source: { text, date, basis }, days: age, rows: [] };
            known.rows.push(`${table}: ${row(table, fact)[0]?.id}`);
            found.set(key, known);
        }
    }
    return [...found.values()].sort((a, b) => b.days - a.days || b.rows.length - a.rows.length || (a.source.text < b.source.text ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/identify/index.js + 11 modules
var identify = __webpack_require__(5192);
// EXTERNAL MODULE: ./lib/report/index.js + 66 modules
var report = __webpack_require__(6099);
// EXTERNAL MODULE: ./lib/resolve/index.js + 37 modules
var resolve = __webpack_require__(7778);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/cli/catalog-command.js






/** Runs `catalog show`: 2 where the catalog has no row of that name. */
async function showCommand(asked, options, command) {
    (0,output/* checkOutput */.yr)(options, command);
    const catalog = await (0,lib_catalog/* openCatalog */.O)();
    const identity = (0,identify/* parseModelId */.i)(asked, catalog);
    const rows = rowsNamed(catalog, asked, identity?.id);
    // A word alone may be read as a model of some registry; it is one only where the catalog says so.
    const isModel = identity !== undefined && rows.some(({ table }) => table === 'models' || table === 'tags');
    const [lineage] = isModel ? await (0,resolve/* resolve */.hd)([{ ...identity, references: [] }], (0,resolve/* fromCatalog */.GC)(catalog)) : [];
    const answer = { asked, rows, resolves: lineage === undefined ? null : (0,report/* toExplanation */.Hc)(asked, lineage) };
    const text = options.format === 'json' ? (0,report/* jsonText */.s$)(answer) : (0,report/* terminalCatalogRows */.NI)(answer, (0,output/* documentScreen */.ai)(options));
    (0,output/* deliver */.cK)(text, options, command);
    return rows.length === 0 ? 2 : 0;
}
/** Runs `catalog search`: 2 where no row holds the words. */
async function searchCommand(words, options, command) {
    (0,output/* checkOutput */.yr)(options, command);
    const found = rowsWith(await (0,lib_catalog/* openCatalog */.O)(), words, options.limit);
    (0,output/* deliver */.cK)(options.format === 'json' ? (0,report/* jsonText */.s$)(found) : (0,report/* terminalCatalogHits */.Ii)(found, (0,output/* documentScreen */.ai)(options)), options, command);
    return found.total === 0 ? 2 : 0;
}
/** Runs `catalog stats`. */
async function statsCommand(options, command) {
    (0,output/* checkOutput */.yr)(options, command);
    const stats = statsOf(await (0,lib_catalog/* openCatalog */.O)());
    (0,output/* deliver */.cK)(options.format === 'json' ? (0,report/* jsonText */.s$)(stats) : (0,report/* terminalCatalogStats */.T0)(stats, (0,output/* documentScreen */.ai)(options)), options, command);
    return 0;
}
/** Runs `catalog stale`: the sources that were read more than so many days ago. */
async function staleCommand(options, command) {
    (0,output/* checkOutput */.yr)(options, command);
    const today = options.today ?? new Date().toISOString().slice(0, 10);
    const aged = sourcesOlderThan(await (0,lib_catalog/* openCatalog */.O)(), today, options.days);
    const text = options.format === 'json' ? (0,report/* jsonText */.s$)(aged) : (0,report/* terminalAgedSources */.Q4)(aged, options.days, (0,output/* documentScreen */.ai)(options));
    (0,output/* deliver */.cK)(text, options, command);
    return 0;
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
