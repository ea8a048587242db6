export const id = 346;
export const ids = [346,847];
export const modules = {

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


/***/ }),

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inventoryScanCommand: () => (/* binding */ inventoryScanCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6419);
/* harmony import */ var _inventory_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1011);
/* harmony import */ var _inventory_gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(769);
/* harmony import */ var _inventory_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4938);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6099);
/* harmony import */ var _hub_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4983);
/* harmony import */ var _inventory_server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4532);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1517);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5933);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4761);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6802);
/** `inventory scan`: the repositories of one shard, or of all, cloned and scanned one by one. */













/** Runs `inventory scan`; wrong usage leaves through `command.error`. */
async function inventoryScanCommand(file, options, command) {
    const read = (0,_inventory_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m)(file);
    if (!read.ok)
        return refuse(read.problems, options);
    const { plan, digest } = read.value;
    const numbers = shardsOf(plan, options.shard, command);
    const { baseline = '' } = options;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(baseline) || baseline.split(/[/\\]/).includes('..'))
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .misused */ .P)(command, `--baseline leads out of the repositories: "${baseline}"`, 'give a path in each of them');
    const token = tokenFor(plan, options, command);
    await (0,_hub_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .hubOf */ .r)(options, command);
    const policy = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_10__/* .policyOf */ .US)('.', options.policy);
    const text = options.policy === undefined || !policy.ok ? undefined : policy.value?.text;
    if (options.policy !== undefined) {
        if (!policy.ok)
            return refuse(policy.problems, options);
        const checked = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(text ?? '', options.policy);
        if (!checked.ok)
            return refuse(checked.problems, options);
    }
    makeFolder(options.out, command);
    // What was started ends with us, and so do clones: by the handlers of `exit`.
    for (const [signal, code] of [
        ['SIGINT', 130],
        ['SIGTERM', 143],
    ])
        process.once(signal, () => process.exit(code));
    let failed = 0;
    for (const number of numbers) {
        const record = await (0,_inventory_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .scanShard */ .G)(plan, digest, number, {
            tool: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .tool */ .z,
            out: options.out,
            token,
            bytes: options.maxMegabytes * (1 << 20),
            seconds: options.timeout,
            scan: scanArguments(options),
            policy: text === undefined ? undefined : (0,_inventory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(text),
            gate: options.gate,
            baseline: options.baseline === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(options.baseline),
            said: (outcome, at, of) => process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .Hk)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeWords */ .wX)(outcome, { shard: number, at, of }))),
        });
        failed += record.repositories.filter(({ outcome }) => outcome === 'failed').length;
    }
    return failed > 0 ? 2 : 0;
}
function shardsOf(plan, asked, command) {
    const all = plan.shards.map(({ number }) => number);
    if (asked === undefined)
        return all;
    if (!all.includes(asked))
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .misused */ .P)(command, `the plan has no shard ${asked}`, `give a number from 1 to ${all.length}`);
    return [asked];
}
/** A token leaves for the server that it is for; a plan that names another one does not get it. */
function tokenFor(plan, { server: given }, command) {
    const { GITHUB_TOKEN: token } = process.env;
    const server = (0,_inventory_server_js__WEBPACK_IMPORTED_MODULE_8__/* .serverOf */ .F)(given ?? (token ? undefined : plan.server), command);
    if (server !== plan.server)
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .misused */ .P)(command, `the plan is for ${plan.server}, and GITHUB_TOKEN for ${server}`, `unset GITHUB_TOKEN, or give --server ${plan.server} if the token is for it`);
    if (token !== undefined && !/^[\x21-\x7e]*$/.test(token))
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .misused */ .P)(command, 'GITHUB_TOKEN holds characters that no token has', 'set it again, or unset it');
    return token || undefined;
}
function scanArguments(options) {
    const { policy, policyRoot, offline, hubUrl, cacheDir, maxFiles, maxFileSize } = options;
    const named = { policy, 'policy-root': policyRoot, 'hub-url': hubUrl, 'cache-dir': cacheDir && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cacheDir) };
    const counted = { 'max-files': maxFiles, 'max-file-size': maxFileSize };
    return [
        ...Object.entries({ ...named, ...counted }).flatMap(([name, value]) => value === undefined ? [] : [`--${name}`, String(value)]),
        ...(offline ? ['--offline'] : []),
    ];
}
function makeFolder(folder, command) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    }
    catch (error) {
        (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .misused */ .P)(command, `cannot make "${folder}": ${error.code}`, 'give another folder: --out');
    }
}
function refuse(problems, options) {
    process.stderr.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .problemText */ .fI)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .withWords */ .cS)(problems), (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .screenOf */ .S)(process.stderr, options)));
    return 2;
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


/***/ })

};
