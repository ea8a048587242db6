export const id = 162;
export const ids = [162,847];
export const modules = {

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inventoryPlanCommand: () => (/* binding */ inventoryPlanCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/inventory/schema.js + 2 modules
var schema = __webpack_require__(3073);
;// CONCATENATED MODULE: ./lib/inventory/plan.js
/** Which repositories are looked at, and how they are shared among jobs: the same list gives the same plan. */


/** KiB that a repository counts for beside its size: each has to be connected to, started and read. */
const footing = 4096;
/** The repositories in shards of about the same weight, and the names of those left out, by reason. */
function share(candidates, choice) {
    const wanted = [];
    const leftOut = {};
    const [included, excluded] = [matcher(choice.include), matcher(choice.exclude)];
    for (const one of unique(candidates)) {
        const reason = reasonOf(one, choice, included, excluded);
        if (reason === undefined)
            wanted.push(one);
        else
            leftOut[reason] = [...(leftOut[reason] ?? []), one.name];
    }
    const count = Math.min(choice.shards, wanted.length);
    const bins = Array.from({ length: count }, () => ({ weight: 0, held: [] }));
    for (const one of [...wanted].sort((a, b) => b.size - a.size || byName(a, b))) {
        const lightest = bins.reduce((best, bin) => (bin.weight < best.weight ? bin : best), bins[0]);
        lightest.held.push(one);
        lightest.weight += one.size + footing;
    }
    const shards = bins.map(({ held }, index) => ({
        number: index + 1,
        repositories: held.sort(byName).map(({ name, size }) => ({ name, size })),
    }));
    return { shards, leftOut };
}
function reasonOf({ name, archived, disabled, fork }, choice, included, excluded) {
    if (choice.include.length > 0 && !included(name))
        return 'not-included';
    if (excluded(name))
        return 'excluded';
    // Nobody can clone what the host has closed.
    if (disabled)
        return 'disabled';
    if (archived && !choice.archived)
        return 'archived';
    return fork && !choice.forks ? 'fork' : undefined;
}
/** Globs with a slash are held against `owner/name`, others against the name alone; names know no case. */
function matcher(globs) {
    const tests = globs.map((glob) => ({
        whole: glob.includes('/'),
        test: picomatch(glob, { nocase: true, dot: true }),
    }));
    return (name) => tests.some(({ whole, test }) => test(whole ? name : name.slice(name.lastIndexOf('/') + 1)));
}
/** Sorted, and each once: a list that grows while it is read shows the same row on two pages. */
function unique(candidates) {
    const found = new Map([...candidates].sort(byName).map((one) => [one.name.toLowerCase(), one]));
    return [...found.values()];
}
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
/** A list by hand: one `owner/name`, or its address on the server, a line; `#` begins a remark. Fails with the first bad line. */
function readList(text, server) {
    const names = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const written = raw.replace(/(?:^|\s)#.*$/, '').trim();
        if (written === '')
            continue;
        const path = written.startsWith(`${server}/`) ? written.slice(server.length + 1) : written;
        const name = path.replace(/\/$/, '').replace(/\.git$/, '');
        if (!(0,schema/* isRepositoryName */.en)(name))
            return { line: index + 1, written };
        names.push(name);
    }
    return { names };
}

// EXTERNAL MODULE: ./lib/report/index.js + 66 modules
var report = __webpack_require__(6099);
// EXTERNAL MODULE: ./lib/cli/inventory-server.js
var inventory_server = __webpack_require__(4532);
// EXTERNAL MODULE: ./lib/cli/output.js
var cli_output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
// EXTERNAL MODULE: ./lib/cli/version.js
var version = __webpack_require__(6802);
;// CONCATENATED MODULE: ./lib/cli/inventory-plan-command.js
/** `inventory plan`: which repositories are looked at, in which shard, and which are not. */








/** Calls to GitHub for one list: 50,000 repositories. */
const mostCalls = 510;
/** Runs `inventory plan`; wrong usage leaves through `command.error`. */
async function inventoryPlanCommand(options, command) {
    (0,cli_output/* checkOutput */.yr)(options, command);
    const { org, user, repositories, output, matrix } = options;
    if (org === undefined && user === undefined && repositories === undefined)
        (0,usage/* misused */.P)(command, 'nothing says which repositories', 'give --org <name>, --user <name> or --repositories <file>');
    if (matrix && output === undefined)
        (0,usage/* misused */.P)(command, '--matrix needs --output', 'the plan goes to the file, and the numbers of the shards are printed');
    const server = (0,inventory_server/* serverOf */.F)(options.server, command);
    const found = repositories === undefined ? await listed(options, command) : byHand(repositories, server, command);
    const { candidates, hidden } = found;
    const { shards, leftOut } = share(candidates, {
        ...options,
        // Whoever writes a name down wants that repository.
        forks: options.forks === true || repositories !== undefined,
        archived: options.archived === true || repositories !== undefined,
    });
    const problems = [...found.problems];
    if (hidden > 0)
        problems.push({ code: 'repositories-hidden', detail: String(hidden) });
    if (shards.length === 0 && problems.length === 0)
        problems.push({ code: 'repositories-none' });
    const owner = org ?? user;
    const asOf = options.today ?? new Date().toISOString().slice(0, 10);
    const plan = schema/* Plan */.cw.safeParse({
        ...{ schemaVersion: 1, tool: version/* tool */.z, asOf, server, ...(owner !== undefined && { owner }), shards, leftOut },
        ...(hidden > 0 && { hidden }),
    });
    const words = (0,report/* withWords */.cS)(problems);
    if (words.length > 0)
        process.stderr.write((0,report/* problemText */.fI)(words, (0,cli_output/* screenOf */.S)(process.stderr, options)));
    if (!plan.success || words.some(({ incomplete }) => incomplete))
        return 2;
    (0,cli_output/* deliver */.cK)((0,report/* jsonText */.s$)(plan.data), options, command);
    process.stderr.write((0,report/* safeText */.Hk)((0,report/* planWords */.DO)(shards, leftOut)));
    if (matrix)
        process.stdout.write(`${JSON.stringify(shards.map(({ number }) => number))}\n`);
    return 0;
}
async function listed({ org, user }, command) {
    const account = org ?? user ?? '';
    if (!/^[A-Za-z0-9_-]{1,100}$/.test(account))
        (0,usage/* misused */.P)(command, `no such account: "${account}"`, 'give the name that stands in the addresses of its repositories');
    const { GITHUB_TOKEN: token, GITHUB_API_URL } = process.env;
    if (token === undefined || token === '')
        (0,usage/* misused */.P)(command, 'there is no GITHUB_TOKEN to list repositories with', 'set it, or give --repositories <file>');
    const { listRepositories, openClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(778), __webpack_require__.e(84), __webpack_require__.e(658)]).then(__webpack_require__.bind(__webpack_require__, 3));
    const apiUrl = GITHUB_API_URL || 'https://api.github.com';
    const agent = `${version/* tool */.z.name}/${version/* tool */.z.version}`;
    const client = openClient({ token, apiUrl, agent, say: () => { }, calls: mostCalls });
    const list = await listRepositories(client, org === undefined ? 'user' : 'organization', account);
    if ('failed' in list) {
        const detail = `${account}: ${list.status === 404 ? 'no such account, or it may not be seen' : list.failed}`;
        return { candidates: [], problems: [{ code: 'repositories-unlisted', detail }], hidden: 0 };
    }
    return { candidates: list.repositories, problems: [], hidden: list.hidden };
}
function byHand(file, server, command) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file === '-' ? 0 : file, 'utf8');
    }
    catch (error) {
        (0,usage/* misused */.P)(command, `cannot read "${file}": ${error.code}`, 'give a file with one owner/name a line');
    }
    const list = readList(text, server);
    if ('names' in list)
        return { candidates: list.names.map((name) => ({ name, size: 0 })), problems: [], hidden: 0 };
    const { line, written } = list;
    return { candidates: [], problems: [{ code: 'list-wrong', path: file, line, detail: written }], hidden: 0 };
}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
/* harmony import */ var _hub_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7847);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4761);


/** The address without a slash at its end: what is given, else what the environment says. */
function serverOf(given, command) {
    const written = given ?? (process.env.GITHUB_SERVER_URL || 'https://github.com');
    const address = (0,_hub_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hubAddress */ .wf)(written);
    if (address !== undefined)
        return address;
    const from = given === undefined ? 'GITHUB_SERVER_URL' : '--server';
    return (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .misused */ .P)(command, `${from} is no address of a server: "${written}"`, 'give https://…, or http:// for this machine, without a user, a query or a fragment');
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


/***/ }),

/***/ 7847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ pinnedTo),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   ig: () => (/* binding */ isFilePath),
/* harmony export */   kO: () => (/* binding */ isWeights),
/* harmony export */   oN: () => (/* binding */ isRevision),
/* harmony export */   pX: () => (/* binding */ storageOf),
/* harmony export */   wf: () => (/* binding */ hubAddress)
/* harmony export */ });
/** Which addresses may be asked: those of the configured Hub, for ids that cannot change the address. */
const segment = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;
/** Whether a text is `owner/name` or a legacy `name`, and nothing that an address would read otherwise (hub.md §1.5). */
function isRepository(name) {
    const parts = name.split('/');
    return (parts.length <= 2 &&
        parts.every((part) => segment.test(part) && !/\.\.|--|\.git$|\.$/.test(part)) &&
        // A legacy name must not be read as a section of the site.
        (parts.length === 2 || !sections.has(name.toLowerCase())));
}
const sections = new Set(['api', 'datasets', 'spaces', 'models', 'docs', 'settings', 'login', 'join']);
/** Whether a text is the path of a file inside a repository. */
function isFilePath(path) {
    return (path.length <= 300 &&
        !path.includes('..') &&
        /^[A-Za-z0-9_][A-Za-z0-9._/-]*$/.test(path) &&
        path.split('/').every((part) => part !== '' && !part.startsWith('.')));
}
/** Whether a text is a commit, branch or tag that may stand in an address, where it is one escaped part. */
function isRevision(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._/:-]{0,127}$/.test(text) && !text.includes('..');
}
/** Whether a text is a full commit. */
function isCommit(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** The address of a Hub without a slash at its end; undefined for one that we would not trust with a token. */
function hubAddress(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(text);
    if (username !== '' || password !== '' || search !== '' || hash !== '')
        return undefined;
    if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
        return undefined;
    return `${origin}${pathname.replace(/\/+$/, '')}`;
}
/** Whether a host is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(hostname);
}
/** A test for the host pin: the address as a URL when it lies inside the Hub and is one of the kinds that we ask for. */
function pinnedTo(hub) {
    const { origin, pathname } = new URL(hub);
    const prefix = pathname === '/' ? '' : pathname;
    return (address) => {
        if (!URL.canParse(String(address)))
            return undefined;
        const url = new URL(address);
        if (url.origin !== origin || url.username !== '' || url.password !== '')
            return undefined;
        if (!url.pathname.startsWith(`${prefix}/`))
            return undefined;
        // A server may take these for the parts of a path that they spell.
        if (/\.\.|%2e|%5c/i.test(url.pathname))
            return undefined;
        return /^\/(?:api\/models(?:\/|$)|api\/resolve-cache\/models\/|[^/]+(?:\/[^/]+)?\/(?:resolve|raw)\/)/.test(url.pathname.slice(prefix.length))
            ? url
            : undefined;
    };
}
/** Whether the address is that of a weight file, whose bytes a Hub may keep elsewhere. */
function isWeights(address) {
    return /\/resolve\/[0-9a-f]{40}\/[^?]{1,300}\.gguf$/i.test(new URL(address).pathname);
}
/** Hosts that keep the files of a Hub: they may be asked for bytes, and are told nothing. */
function storageOf(hub) {
    const isPublic = new URL(hub).hostname === 'huggingface.co';
    return ({ protocol, hostname, username, password }) => isPublic &&
        protocol === 'https:' &&
        username === '' &&
        password === '' &&
        /^(?:[a-z0-9-]{1,63}\.){1,5}(?:hf\.co|huggingface\.co)$/.test(hostname);
}


/***/ }),

/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cw: () => (/* binding */ Plan),
  iz: () => (/* binding */ ShardRecord),
  en: () => (/* binding */ isRepositoryName)
});

// UNUSED EXPORTS: Outcome

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/report/cause-schema.js
var cause_schema = __webpack_require__(1437);
// EXTERNAL MODULE: ./lib/report/lineage-schema.js
var lineage_schema = __webpack_require__(5059);
// EXTERNAL MODULE: ./lib/report/schema.js + 2 modules
var schema = __webpack_require__(6891);
;// CONCATENATED MODULE: ./lib/report/inventory-schema.js
/** The inventory as a document: many repositories, what became of each, and who uses which model. */




/** Why a repository that the account has was not looked at. */
const LeftOutName = schemas/* enum */.k5n(['archived', 'disabled', 'fork', 'excluded', 'not-included']);
/** Why a repository was to be judged and could not. */
const FailureName = schemas/* enum */.k5n([
    'missing',
    'no-access',
    'moved',
    'rate-limited',
    'unreachable',
    'not-git',
    'too-large',
    'timeout',
    'unreadable',
    'scan-failed',
]);
/** The same, and what only the join sees. */
const GapName = schemas/* enum */.k5n([
    ...FailureName.options,
    'shard-missing',
    'shard-unusable',
    'not-recorded',
    'report-unusable',
    'other-version',
    'other-policy',
]);
const RepositoryRow = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().meta({ description: '`owner/name`.' }),
    shard: schemas/* int */.Whr().min(1),
    outcome: schemas/* enum */.k5n(['scanned', 'empty', 'failed']),
    reason: schemas/* exactOptional */.yqP(GapName).meta({ description: 'Why it failed.' }),
    detail: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Quoted outside text: escape it before you print it.' }),
    commit: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'What was scanned: the tip of the default branch.' }),
    verdict: schemas/* exactOptional */.yqP(schema.Report.shape.verdict),
    exit: schemas/* exactOptional */.yqP(schema.Report.shape.exit),
    complete: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()),
    counts: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({
        errors: schemas/* int */.Whr(),
        warnings: schemas/* int */.Whr(),
        notes: schemas/* int */.Whr(),
        excepted: schemas/* int */.Whr(),
        models: schemas/* int */.Whr().meta({ description: 'Each once, whatever its revisions.' }),
        unidentified: schemas/* int */.Whr().meta({ description: 'References that name no model.' }),
        problems: schemas/* int */.Whr().meta({ description: 'What kept us from seeing everything.' }),
    })),
    problems: schemas/* exactOptional */.yqP(schema.Report.shape.problems)
        .meta({ description: 'The first of what kept us from seeing everything; absent where nothing did.' }),
    gate: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY())
        .meta({ description: 'Whether a workflow of its own runs the action; one that a ruleset requires is not seen.' }),
    policy: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()).meta({ description: 'Whether it has a policy of its own.' }),
})
    .meta({ id: 'InventoryRepository', description: 'One planned repository.' });
const { publisher, countries, license, effectiveLicense, bindingLicenses, roots, complete } = lineage_schema/* lineageFields */.TM;
const ModelRow = schemas/* object */.Ikc({
    id: lineage_schema.Id,
    publisher,
    countries,
    license,
    effectiveLicense,
    bindingLicenses,
    roots,
    complete,
    differs: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).meta({
        description: 'Repositories saw other facts, by another revision or policy, or because a source failed.',
    }),
    repositories: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        references: schemas/* int */.Whr(),
        revisions: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'As written; the newest where there is none.' }),
        standing: schemas/* enum */.k5n(['blocked', 'warned', 'excepted', 'clean'])
            .meta({ description: 'How it stands there, by its worst finding.' }),
    }))
        .meta({ description: 'Who uses it, sorted by name.' }),
})
    .meta({
    id: 'InventoryModel',
    description: 'One model, and who uses it; a path is a model of its repository alone.',
});
const FindingRow = schemas/* object */.Ikc({
    repository: schemas/* string */.YjP(),
    ...cause_schema/* FindingRecord */.f.pick({
        rule: true,
        level: true,
        model: true,
        subject: true,
        message: true,
        hint: true,
        excepted: true,
        fingerprint: true,
    }).shape,
    places: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1) })),
})
    .meta({ id: 'InventoryFinding', description: 'A warning or an error of one repository.' });
/** The whole answer of `inventory join`; the same plan and reports give the same bytes. */
const Inventory = schemas/* object */.Ikc({
    schemaVersion: schema.Report.shape.schemaVersion,
    tool: schema.Report.shape.tool,
    asOf: schemas/* string */.YjP().meta({ description: 'ISO date of the plan, on which exceptions were judged.' }),
    server: schemas/* string */.YjP().meta({ description: 'Address of the host of the repositories.' }),
    owner: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'The account; absent for a list by hand.' }),
    plan: schemas/* string */.YjP().meta({ description: 'SHA-256 of the plan.' }),
    exit: schema.Report.shape.exit,
    complete: schemas/* boolean */.zMY().meta({ description: 'False when a repository is missing or was not seen in full.' }),
    catalog: schemas/* exactOptional */.yqP(schema.Report.shape.catalog),
    shards: schemas/* int */.Whr().meta({ description: 'How many there should be.' }),
    leftOut: schemas/* partialRecord */.jgl(LeftOutName, schemas/* array */.YOg(schemas/* string */.YjP())).meta({ description: 'Not looked at, by reason.' }),
    hidden: schemas/* exactOptional */.yqP(schemas/* int */.Whr()).meta({ description: 'Repositories that the token was not shown.' }),
    repositories: schemas/* array */.YOg(RepositoryRow).meta({ description: 'Every planned repository, sorted by name.' }),
    models: schemas/* array */.YOg(ModelRow).meta({ description: 'Sorted by id.' }),
    findings: schemas/* array */.YOg(FindingRow).meta({ description: 'Warnings and errors, sorted by repository.' }),
    problems: schema.Report.shape.problems,
})
    .meta({
    title: 'Inventory of model-review',
    description: 'What `model-review inventory join --format json` prints.',
});
/** The JSON Schema of the inventory as committed text; readers must allow for fields that are added later. */
function inventorySchemaText() {
    const schema = z.toJSONSchema(Inventory, { io: 'input', target: 'draft-2020-12' });
    return `${JSON.stringify(schema, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/inventory/schema.js
/** What the three steps hand to each other as files: the plan of an inventory, and the record of one of its shards. */


/** Matrix jobs that GitHub Actions allows in one run. */
const mostShards = 256;
/** Repositories of one plan. */
const mostRepositories = 50_000;
const part = /^[A-Za-z0-9_.-]{1,100}$/;
/** Whether a text is `owner/name`, with up to ten parts as other hosts have them, and leads nowhere else as a path or an address. */
function isRepositoryName(text) {
    const parts = text.split('/');
    const plain = parts.every((one) => part.test(one) && !/^\.+$/.test(one));
    return plain && parts.length >= 2 && parts.length <= 10;
}
const Name = schemas/* string */.YjP().max(400).refine(isRepositoryName, 'is no owner/name');
const Tool = schemas/* object */.Ikc({ name: schemas/* string */.YjP().max(100), version: schemas/* string */.YjP().max(100) });
const Day = date();
const Digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** One shard: what one job looks at. */
const Shard = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().min(1).max(mostShards),
    repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ name: Name, size: schemas/* int */.Whr().min(0) })).min(1),
});
/** Which repositories are looked at, in which shard, and which are not; its bytes have a digest that every shard repeats. */
const Plan = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    tool: Tool,
    asOf: Day,
    server: schemas/* string */.YjP().max(400),
    /** The account that was listed; absent for a list by hand. */
    owner: schemas/* exactOptional */.yqP(schemas/* string */.YjP().max(100)),
    shards: schemas/* array */.YOg(Shard).min(1).max(mostShards),
    leftOut: schemas/* partialRecord */.jgl(LeftOutName, schemas/* array */.YOg(Name)),
    /** Repositories that the account has and the token was not shown, where GitHub tells. */
    hidden: schemas/* exactOptional */.yqP(schemas/* int */.Whr().min(1)),
})
    .refine(({ shards }) => shards.every(({ number }, index) => number === index + 1), 'shards are not numbered from 1')
    .refine(({ shards }) => {
    const names = shards.flatMap(({ repositories }) => repositories.map(({ name }) => name));
    return names.length <= mostRepositories && new Set(names).size === names.length;
}, 'a repository is planned twice, or there are too many');
const Common = { name: Name, commit: schemas/* exactOptional */.yqP(schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)) };
/** What became of one repository. */
const Outcome = schemas/* discriminatedUnion */.gMt('outcome', [
    schemas/* object */.Ikc({
        ...Common,
        outcome: schemas/* literal */.euz('scanned'),
        /** SHA-256 of the report that lies beside the record. */
        report: Digest,
        /** Whether a workflow of its own runs the action, and whether it has a policy of its own. */
        gate: schemas/* boolean */.zMY(),
        policy: schemas/* boolean */.zMY(),
    }),
    schemas/* object */.Ikc({ ...Common, outcome: schemas/* literal */.euz('empty') }),
    schemas/* object */.Ikc({
        ...Common,
        outcome: schemas/* literal */.euz('failed'),
        reason: FailureName,
        detail: schemas/* exactOptional */.yqP(schemas/* string */.YjP().max(300)),
    }),
]);
/** What one job did; it is written anew after every repository, so that a job that is stopped leaves what it has. */
const ShardRecord = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    tool: Tool,
    /** SHA-256 of the plan. */
    plan: Digest,
    shard: schemas/* int */.Whr().min(1).max(mostShards),
    /** SHA-256 of the policy above those of the repositories; absent where there is none. */
    policy: schemas/* exactOptional */.yqP(Digest),
    repositories: schemas/* array */.YOg(Outcome).max(mostRepositories),
});


/***/ })

};
