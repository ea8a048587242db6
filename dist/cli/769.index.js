export const id = 769;
export const ids = [769];
export const modules = {

/***/ 1011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/** The files that the steps leave for each other: read up to a limit and checked, written whole. */


/** SHA-256 in hexadecimal digits. */
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** The bytes of a plain file that is no link; or why not. */
function readBytes(path, most) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!status.isFile())
            return { failed: 'it is no plain file' };
        return status.size > most ? { failed: `it has more than ${most >> 20} MiB` } : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    }
    catch (error) {
        const { code = 'unknown' } = error;
        return { failed: code === 'ENOENT' ? 'no such file' : code };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** A document by its schema, or what is wrong with it. */
function parsed(schema, bytes) {
    let data;
    try {
        data = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return { failed: 'it is no JSON' };
    }
    try {
        const read = schema.safeParse(data);
        if (read.success)
            return read.data;
        const [issue] = read.error.issues;
        return { failed: `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'wrong'}`.slice(0, 300) };
    }
    catch {
        // Deep nesting exhausts the stack before any schema can refuse it.
        return { failed: 'it is nested too deeply' };
    }
}
/** Writes a file that appears whole or not at all. */
function writeWhole(path, text) {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.tmp`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
}
/** Where the record of a shard lies in a folder. */
function recordName(shard) {
    return `shard-${shard}.json`;
}
/** Where the report of its `index`th repository lies beside the record; the name is for people. */
function reportName(shard, index, repository) {
    return `shard-${shard}/${index + 1}-${repository.slice(repository.lastIndexOf('/') + 1)}.json`;
}


/***/ }),

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather),
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6099);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6891);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1011);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3073);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4938);
/** What shards left, gathered from a folder of artifacts: nothing in it is believed before it is checked against the plan. */







/** Most bytes of a plan and of a record, folders below the one that is given, and things in them. */
const limits = { bytes: 32 << 20, depth: 4, entries: 200_000 };
/** Reads a plan, with the digest of its bytes. */
function readPlan(path) {
    const bytes = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(path, limits.bytes);
    const plan = Buffer.isBuffer(bytes) ? (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .Plan */ .cw, bytes) : bytes;
    if ('failed' in plan || !Buffer.isBuffer(bytes)) {
        const detail = 'failed' in plan ? plan.failed : '';
        return { ok: false, problems: [{ code: 'plan-unreadable', path, detail }] };
    }
    return { ok: true, value: { plan: plan, digest: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes) } };
}
/** Every planned repository with its share, or why there is none. */
function gather(folder, { plan, digest }, { tool, catalog }) {
    const problems = [];
    const found = new Map();
    const listed = recordsIn(folder);
    if (listed === undefined)
        problems.push({ code: 'folder-unreadable', detail: folder });
    for (const path of listed ?? []) {
        const record = readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if ('failed' in record)
            problems.push({ code: 'shard-unreadable', path, detail: record.failed });
        else if (record.plan !== digest || path !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .recordName */ .xD)(record.shard)))
            problems.push({ code: 'shard-unplanned', path });
        else if (record.shard > plan.shards.length)
            problems.push({ code: 'shard-unplanned', path });
        else {
            const held = { record, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) };
            found.set(record.shard, [...(found.get(record.shard) ?? []), held]);
        }
    }
    const policy = [...found.values()].flat()[0]?.record.policy;
    const shareOf = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openShares */ .VK)();
    const repositories = plan.shards.flatMap(({ number, repositories: planned }) => {
        const [one, ...others] = found.get(number) ?? [];
        const gap = (reason) => planned.map(({ name }) => ({ name, shard: number, outcome: 'failed', reason }));
        if (one === undefined) {
            problems.push({ code: 'shard-missing', detail: namesOf(number, planned) });
            return gap('shard-missing');
        }
        if (others.length > 0) {
            problems.push({ code: 'shard-twice', detail: namesOf(number, planned) });
            return gap('shard-unusable');
        }
        const { record } = one;
        if (record.tool.name !== tool.name || record.tool.version !== tool.version) {
            const detail = `shard ${number}: ${record.tool.name} ${record.tool.version}, and this is ${tool.version}`;
            problems.push({ code: 'shard-differs', detail });
            return gap('other-version');
        }
        if (record.policy !== policy) {
            problems.push({ code: 'shard-differs', detail: `shard ${number}: another policy than the first shard` });
            return gap('other-policy');
        }
        const known = new Set(planned.map(({ name }) => name));
        if (record.repositories.some(({ name }) => !known.has(name))) {
            problems.push({
                code: 'shard-unreadable',
                path: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .recordName */ .xD)(number),
                detail: 'a repository that was not planned',
            });
            return gap('shard-unusable');
        }
        return planned.map(({ name }, index) => rowOf(plan, one, { name, index }, { catalog, shareOf }));
    });
    return { repositories, problems };
}
function rowOf(plan, { record, folder }, { name, index }, { catalog: own, shareOf }) {
    const { shard } = record;
    const same = record.repositories.filter((one) => one.name === name);
    const [outcome] = same;
    // A job that was stopped leaves what it had done.
    if (outcome === undefined || same.length > 1)
        return { name, shard, outcome: 'failed', reason: 'not-recorded' };
    if (outcome.outcome !== 'scanned')
        return { shard, ...outcome };
    const { commit, report, gate, policy } = outcome;
    const about = { name, shard, ...(commit !== undefined && { commit }) };
    const share = readShare((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .reportName */ .e6)(shard, index, name)), report, shareOf);
    if ('failed' in share)
        return { ...about, outcome: 'failed', reason: 'report-unusable', detail: share.failed };
    const { tool, catalog, asOf, root } = share;
    if (tool.version !== record.tool.version || catalog.date !== own.date || catalog.version !== own.version)
        return { ...about, outcome: 'failed', reason: 'other-version' };
    if (asOf !== plan.asOf || root !== name.slice(name.lastIndexOf('/') + 1))
        return { ...about, outcome: 'failed', reason: 'report-unusable', detail: 'it is about something else' };
    return { ...about, outcome: 'scanned', gate, policy, share };
}
function readRecord(path) {
    const bytes = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(path, limits.bytes);
    return Buffer.isBuffer(bytes) ? (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .ShardRecord */ .iz, bytes) : bytes;
}
function readShare(path, digest, shareOf) {
    const bytes = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(path, _shard_js__WEBPACK_IMPORTED_MODULE_6__/* .largestReport */ .F);
    if (!Buffer.isBuffer(bytes))
        return bytes;
    if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes) !== digest)
        return { failed: 'it is not the one that the shard recorded' };
    const report = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(_report_schema_js__WEBPACK_IMPORTED_MODULE_3__.Report, bytes);
    return 'failed' in report ? report : shareOf(report);
}
/** `shard 3 (acme/a, acme/b and 4 more)`. */
function namesOf(number, planned) {
    const few = planned.slice(0, 3).map(({ name }) => name);
    const rest = planned.length - few.length;
    return `shard ${number} (${few.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
/** Paths of the records in a folder and in those below it, sorted; links are not followed. */
function recordsIn(root) {
    const paths = [];
    let seen = 0;
    const walk = (below, depth) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, below), { withFileTypes: true })) {
            if (++seen > limits.entries)
                return;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below, entry.name);
            if (/^shard-\d{1,3}\.json$/.test(entry.name))
                paths.push(path);
            else if (entry.isDirectory() && depth < limits.depth)
                walk(path, depth + 1);
        }
    };
    try {
        walk('', 0);
    }
    catch {
        return undefined;
    }
    return paths.sort();
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


/***/ }),

/***/ 4938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ largestReport),
  G: () => (/* binding */ scanShard)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/inventory/files.js
var files = __webpack_require__(1011);
;// CONCATENATED MODULE: ./lib/inventory/audit.js
/** What can be told about the gate of a repository from its files: a workflow that calls it, and a policy. */



/** Most workflows that are read, and bytes of one. */
const limits = { files: 200, bytes: 1 << 20 };
/** Looks into a clone; `gate` is what a workflow calls by `uses:`, without the `@`, beside the action itself. */
function audit(folder, gate) {
    const home = (0,external_node_path_.join)(folder, '.github');
    if (!isKind(home, 'folder'))
        return { gate: false, policy: false };
    return {
        gate: workflows((0,external_node_path_.join)(home, 'workflows')).some((text) => calls(text, gate)),
        policy: ['model-policy.yml', 'model-policy.yaml'].some((name) => isKind((0,external_node_path_.join)(home, name), 'file')),
    };
}
function calls(text, gate) {
    return [...text.matchAll(/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?([\w./-]{1,300})@/gm)].some(
    // `OWNER` stands in the documentation for who publishes it; nobody has filled it in.
    ([, used = '']) => used === gate || /^(?!OWNER\/)[\w.-]+\/model-dependency-review(?:\/|$)/.test(used));
}
function workflows(folder) {
    if (!isKind(folder, 'folder'))
        return [];
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .slice(0, limits.files)
        .flatMap((name) => {
        const bytes = (0,files/* readBytes */.io)((0,external_node_path_.join)(folder, name), limits.bytes);
        return Buffer.isBuffer(bytes) ? [bytes.toString('utf8')] : [];
    });
}
function isKind(path, kind) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return (kind === 'file' ? found?.isFile() : found?.isDirectory()) === true;
}

;// CONCATENATED MODULE: ./lib/inventory/git.js
/** Git as a fetcher of foreign repositories: told nothing of this machine, run as a group that ends in time, and the token in its environment alone. */


/** Proxies, certificates and where programs lie: no home folder, and so no configuration, no helpers and no `.netrc`. */
const told = /^(?:PATH|PATHEXT|SYSTEMROOT|SYSTEMDRIVE|WINDIR|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|GIT_EXEC_PATH|(?:HTTPS?|ALL|NO)_PROXY|GIT_SSL_CAINFO|GIT_SSL_CAPATH|SSL_CERT_(?:FILE|DIR))$/i;
const settings = {
    // A redirect would take the token along.
    'http.followRedirects': 'false',
    'http.lowSpeedLimit': '100',
    'http.lowSpeedTime': '60',
    'credential.helper': '',
    'core.askPass': '',
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.protectHFS': 'true',
    'core.protectNTFS': 'true',
    'core.longPaths': 'true',
    'core.autocrlf': 'false',
    'submodule.recurse': 'false',
    'fetch.recurseSubmodules': 'false',
    'transfer.bundleURI': 'false',
    'gc.auto': '0',
    'maintenance.auto': 'false',
};
const most = 64 * 1024;
/** Milliseconds between two looks at what has come. */
const pause = 250;
/** Runs git once; never throws. */
function runGit({ args, authorization, server, deadline, excessive, read, more }) {
    const own = Object.entries(process.env).filter(([name]) => told.test(name));
    const all = Object.entries(settings);
    if (authorization !== undefined)
        all.push([`http.${server}/.extraHeader`, `Authorization: ${authorization}`]);
    const child = (0,external_node_child_process_.spawn)('git', args, {
        cwd: (0,external_node_os_.tmpdir)(),
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that what git starts ends with it.
        detached: process.platform !== 'win32',
        env: {
            ...Object.fromEntries(own),
            LC_ALL: 'C',
            GIT_TERMINAL_PROMPT: '0',
            GCM_INTERACTIVE: 'never',
            GIT_LFS_SKIP_SMUDGE: '1',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_ATTR_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_ALLOW_PROTOCOL: new URL(server).protocol.replace(':', ''),
            ...more,
            GIT_CONFIG_COUNT: String(all.length),
            ...Object.fromEntries(all.flatMap(([key, value], index) => [
                [`GIT_CONFIG_KEY_${index}`, key],
                [`GIT_CONFIG_VALUE_${index}`, value],
            ])),
        },
    });
    const kill = () => {
        try {
            if (child.pid !== undefined && process.platform !== 'win32')
                process.kill(-child.pid, 'SIGKILL');
            else
                child.kill('SIGKILL');
        }
        catch {
            // It has ended by itself.
        }
    };
    let ended;
    let [out, error] = ['', ''];
    child.stdout.on('data', (part) => {
        if (read !== undefined)
            read(part);
        else if (out.length < most)
            out += part.toString('utf8');
    });
    child.stderr.on('data', (part) => {
        if (error.length < most)
            error += part.toString('utf8');
    });
    const watch = setInterval(() => {
        if (Date.now() > deadline)
            ended = 'timeout';
        else if (excessive?.())
            ended = 'too-large';
        if (ended !== undefined)
            kill();
    }, pause);
    // Whoever ends us ends what we started.
    process.once('exit', kill);
    return new Promise((done) => {
        const close = (code, said = error) => {
            clearInterval(watch);
            process.removeListener('exit', kill);
            done({ code: ended === undefined ? code : null, ...(ended && { ended }), out, error: said });
        };
        child.on('error', ({ message }) => close(null, message));
        child.on('close', (code) => close(code));
    });
}

;// CONCATENATED MODULE: ./lib/inventory/clone.js
/** One repository brought here: its newest commit alone, without history, tags, submodules, large files or hooks. */



/** Tries of one fetch that fails for a reason that may pass. */
const tries = 2;
/** Clones `name` into `folder`, which does not exist yet. */
async function clone(name, folder, options) {
    const { server, token, bytes, deadline } = options;
    const address = `${server}/${name}.git`;
    const authorization = token === undefined ? undefined : `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const ask = (args, more = {}) => runGit({ args, server, deadline, ...more });
    const shallow = ['--depth=1', '--single-branch', '--no-tags', '--no-checkout', '--no-recurse-submodules'];
    const objects = (0,external_node_path_.join)(folder, '.git', 'objects', 'pack');
    let fetched;
    for (let attempt = 1; attempt <= tries; attempt++) {
        fetched = await ask(['clone', '--quiet', '--template=', ...shallow, '--', address, folder], {
            authorization,
            excessive: () => bytesIn(objects) > bytes,
        });
        if (fetched.code === 0 || fetched.ended !== undefined || failureOf(fetched) !== 'unreachable')
            break;
    }
    if (fetched?.code !== 0)
        return failed(fetched);
    const here = ['-C', folder];
    const head = await ask([...here, 'rev-parse', '--quiet', '--verify', 'HEAD^{commit}']);
    if (head.ended !== undefined)
        return failed(head);
    if (head.code !== 0)
        return emptyOr(await ask(['ls-remote', '--', address], { authorization, more: packets }));
    const commit = head.out.trim();
    const size = measure();
    const tree = await ask([...here, 'ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD'], { read: size.read });
    if (tree.code !== 0)
        return { ...failed(tree), commit };
    if (size.total() > bytes)
        return { is: 'failed', reason: 'too-large', detail: megabytes(size.total()), commit };
    const out = await ask([...here, 'read-tree', '-m', '-u', 'HEAD']);
    return out.code === 0 ? { is: 'here', commit } : { ...failed(out), commit };
}
/** A page that asks to log in looks to git like a repository without a commit; only one that speaks git's language is empty. */
const packets = { GIT_TRACE_PACKET: '1' };
function emptyOr(asked) {
    if (asked.code !== 0)
        return failed(asked);
    return /packet: +\S+< (?:version \d|# service=git-upload-pack)/.test(asked.error)
        ? { is: 'empty' }
        : { is: 'failed', reason: 'not-git' };
}
function failed(ended) {
    if (ended?.ended !== undefined)
        return { is: 'failed', reason: ended.ended };
    const reason = ended === undefined ? 'unreadable' : failureOf(ended);
    const last = ended?.error.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
    // Where the reason says it all, git's own words only repeat the address.
    const tells = last !== '' && ['no-access', 'unreachable', 'unreadable'].includes(reason);
    return { is: 'failed', reason, ...(tells && { detail: last }) };
}
/** Why git gave up, by its own words, which are always the English ones here. */
const reasons = [
    [/^fatal: repository .* not found|returned error: (?:404|410)/m, 'missing'],
    [/could not read (?:Username|Password)|Authentication failed|returned error: (?:401|403|451)/, 'no-access'],
    [/returned error: 3\d\d|unable to update url base from redirection/, 'moved'],
    [/returned error: 429/, 'rate-limited'],
    [/returned error: 5\d\d|unable to access|RPC failed|early EOF|hung up unexpectedly|timed out/, 'unreachable'],
    [/not valid: is this a git repository|dumb http transport|bad line length/, 'not-git'],
];
function failureOf({ error }) {
    return reasons.find(([words]) => words.test(error))?.[1] ?? 'unreadable';
}
/** Bytes of the files in a folder; it may not be there yet, and files come and go. */
function bytesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).reduce((sum, name) => sum + ((0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
    }
    catch {
        return 0;
    }
}
/** Adds up the sizes in a listing of a tree: `100644 blob <hash> <size>\t<path>`, one record after each NUL. */
function measure() {
    let [total, rest] = [0, ''];
    return {
        read(part) {
            const records = (rest + part.toString('latin1')).split('\0');
            rest = records.pop() ?? '';
            for (const record of records)
                total += Number(/^\d+ blob [0-9a-f]+ +(\d+)\t/.exec(record)?.[1] ?? 0);
        },
        total: () => total,
    };
}
function megabytes(bytes) {
    return `${Math.ceil(bytes / (1 << 20))} MiB`;
}

;// CONCATENATED MODULE: ./lib/inventory/shard.js
/** One shard: every repository cloned, scanned by a process of its own, and recorded; one that fails costs the others nothing. */







/** A report that is larger is none that can be joined. */
const largestReport = 128 << 20;
/** Scans one shard of a plan and leaves its record and its reports in the folder. */
async function scanShard(plan, digest, number, options) {
    const { out, tool, policy, said } = options;
    const planned = plan.shards[number - 1]?.repositories ?? [];
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(out, `shard-${number}`), { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(out, `shard-${number}`));
    const repositories = [];
    const head = {
        schemaVersion: 1,
        tool,
        plan: digest,
        shard: number,
        ...(policy !== undefined && { policy }),
    };
    const record = () => ({ ...head, repositories });
    const write = () => (0,files/* writeWhole */.f8)((0,external_node_path_.join)(out, (0,files/* recordName */.xD)(number)), `${JSON.stringify(record(), undefined, 2)}\n`);
    write();
    for (const [index, { name }] of planned.entries()) {
        const { outcome, exit } = await scanOne(plan, name, (0,external_node_path_.join)(out, (0,files/* reportName */.e6)(number, index, name)), options);
        repositories.push(outcome);
        write();
        said({ ...outcome, ...(exit !== undefined && { exit }) }, index + 1, planned.length);
    }
    return record();
}
async function scanOne(plan, name, report, options) {
    const { token, bytes, seconds } = options;
    const room = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'model-review-clone-'));
    const clear = () => (0,external_node_fs_.rmSync)(room, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', clear);
    try {
        const folder = (0,external_node_path_.join)(room, (0,external_node_path_.basename)(name));
        const deadline = Date.now() + seconds * 1000;
        const cloned = await clone(name, folder, { server: plan.server, token, bytes, deadline });
        if (cloned.is === 'empty')
            return { outcome: { name, outcome: 'empty' } };
        const about = { name, ...(cloned.commit !== undefined && { commit: cloned.commit }) };
        const failed = (reason, detail) => ({
            outcome: { ...about, outcome: 'failed', reason, ...(detail !== undefined && { detail: detail.slice(0, 300) }) },
        });
        if (cloned.is === 'failed')
            return failed(cloned.reason, cloned.detail);
        const repository = name.split('/').length === 2 ? ['--repository', name] : [];
        const own = [...repository, ...recorded(folder, options.baseline)];
        const args = [folder, '--format', 'json', '--output', report, '--today', plan.asOf, ...own, ...options.scan];
        const ended = await runScan(args, deadline);
        if (ended === 'timeout')
            return failed('timeout');
        const written = (0,files/* readBytes */.io)(report, largestReport);
        if (Buffer.isBuffer(written) && ended.code !== null && ended.code < 3) {
            const seen = audit(folder, options.gate);
            return { outcome: { ...about, outcome: 'scanned', report: (0,files/* digestOf */.ol)(written), ...seen }, exit: ended.code };
        }
        (0,external_node_fs_.rmSync)(report, { force: true });
        return failed('scan-failed', ended.said || (ended.code === null ? 'it was killed' : `it ended with ${ended.code}`));
    }
    finally {
        clear();
        process.removeListener('exit', clear);
    }
}
/** The baseline of a clone, where it has one and no link leads to it. */
function recorded(folder, path) {
    if (path === undefined || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)))
        return [];
    const real = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(folder), path);
    return (0,external_node_fs_.realpathSync)(real) === real ? ['--baseline', (0,external_node_path_.join)(folder, path)] : [];
}
/** Our own `scan` in a process of its own: what hangs or dies on one repository takes no other along. */
function runScan(args, deadline) {
    const [, main = ''] = process.argv;
    const child = (0,external_node_child_process_.spawn)(process.execPath, [main, 'scan', ...args, '--no-color'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let late = false;
    child.stderr.on('data', (part) => {
        if (said.length < 4096)
            said += part.toString('utf8');
    });
    const kill = () => child.kill('SIGKILL');
    const alarm = setTimeout(() => {
        late = true;
        kill();
    }, Math.max(0, deadline - Date.now()));
    process.once('exit', kill);
    return new Promise((done) => {
        const close = (code, last) => {
            clearTimeout(alarm);
            process.removeListener('exit', kill);
            done(late ? 'timeout' : { code, said: last.trim().split('\n')[0] ?? '' });
        };
        child.on('error', ({ message }) => close(null, message));
        child.on('close', (code) => close(code, said));
    });
}


/***/ })

};
