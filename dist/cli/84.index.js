export const id = 84;
export const ids = [84];
export const modules = {

/***/ 2084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hubFrom: () => (/* binding */ hubFrom),
  _j: () => (/* reexport */ proxiesOf),
  et: () => (/* reexport */ transport)
});

// UNUSED EXPORTS: openHub, tokenOf

// EXTERNAL MODULE: ./lib/resolve/index.js + 37 modules
var resolve = __webpack_require__(7778);
// EXTERNAL MODULE: ./lib/hub/address.js
var hub_address = __webpack_require__(7847);
;// CONCATENATED MODULE: ./lib/hub/cache.js
/** Reasons for which an older answer is better than none. */
const passing = new Set([
    'rate-limited',
    'unreachable',
    'timeout',
    'truncated',
    'over-budget',
    'malformed',
    'foreign-host',
]);
/** The guarded fetch behind a store; `onStale` hears of each answer of an earlier day that stands in for a Hub that gives none. */
function cachedFetch(guarded, store, limits, now, onStale) {
    return async (address, init, trace) => {
        const headers = new Headers(init?.headers);
        if (headers.has('range'))
            return guarded(address, init, trace);
        const known = store.read(String(address));
        const age = known === undefined ? Number.POSITIVE_INFINITY : now() - known.given;
        if (known !== undefined && (isFixed(address) || (age >= 0 && age < limits.fresh)))
            return replay(known, trace);
        if (known?.etag !== undefined)
            headers.set('if-none-match', known.etag);
        try {
            const response = await guarded(address, { ...init, headers }, trace);
            if (response.status === 304 && known !== undefined) {
                store.write({ ...known, given: now() });
                trace.hops.splice(0);
                return replay({ ...known, given: now() }, trace);
            }
            if (response.status === 200)
                await keep(response.clone(), String(address), trace);
            return response;
        }
        catch (error) {
            if (known === undefined ||
                age < 0 ||
                age > limits.stale ||
                trace.reason === undefined ||
                !passing.has(trace.reason))
                throw error;
            delete trace.reason;
            onStale();
            trace.hops.splice(0);
            return replay(known, trace);
        }
    };
    async function keep(response, address, trace) {
        const etag = response.headers.get('etag');
        store.write({
            address,
            given: now(),
            ...(etag === null ? {} : { etag }),
            type: response.headers.get('content-type') ?? '',
            ...(trace.commit === undefined ? {} : { commit: trace.commit }),
            hops: [...trace.hops],
            body: await response.text(),
        });
    }
}
/** A file, or the list of files, as of a commit. */
function isFixed(address) {
    return /\/(?:resolve|tree)\/[0-9a-f]{40}(?:\/|$)/.test(new URL(address).pathname);
}
function replay({ body, type, hops, given, commit }, trace) {
    if (commit !== undefined)
        trace.commit = commit;
    trace.hops.push(...hops);
    trace.given = given;
    return new Response(body, { status: 200, headers: { 'content-type': type } });
}

;// CONCATENATED MODULE: ./lib/hub/client.js

/** Fields that tell where a model comes from; beyond those that the client always asks for. */
const fields = [
    'author',
    'baseModels',
    'cardData',
    'config',
    'createdAt',
    'disabled',
    'gguf',
    'library_name',
    'safetensors',
    'sha',
    'siblings',
    'tags',
];
/** As much of a weight file as its header needs. */
const headerBytes = 64 * 1024;
/** A client of the Hub at this address. The library is loaded with the first question. */
function openClient(hub, fetch, now) {
    const through = (trace, headers) => {
        const ask = (address, init) => fetch(address, headers === undefined ? init : { ...init, headers }, trace);
        return ask;
    };
    const dated = (value, trace) => ({
        ok: true,
        value,
        date: new Date(trace.given ?? now()).toISOString().slice(0, 10),
    });
    const failed = (trace) => ({ ok: false, reason: trace.reason ?? 'malformed' });
    return {
        async model(name, revision) {
            if (!(0,hub_address/* isRepository */.Z6)(name))
                return { ok: false, reason: 'not-found' };
            if (revision !== undefined && !(0,hub_address/* isRevision */.oN)(revision))
                return { ok: false, reason: 'revision-not-found' };
            const trace = { hops: [] };
            try {
                const { modelInfo } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 5009));
                // The library's list of fields is shorter than the Hub's, and it does not check it.
                const found = await modelInfo({
                    name,
                    ...(revision !== undefined && { revision }),
                    hubUrl: hub,
                    additionalFields: fields,
                    fetch: through(trace),
                });
                const { id: hubId, name: canonical, task, ...rest } = found;
                if (typeof canonical !== 'string' || !(0,hub_address/* isRepository */.Z6)(canonical))
                    return { ok: false, reason: 'malformed' };
                // A mirror may leave the commit out of the answer and still say it in its headers.
                const sha = rest.sha ?? trace.commit;
                if (revision !== undefined && (0,hub_address/* isCommit */.WM)(revision) && sha !== revision)
                    return { ok: false, reason: 'malformed' };
                return dated({ name: canonical, fields: { ...rest, sha, _id: hubId, pipeline_tag: task } }, trace);
            }
            catch {
                return failed(trace);
            }
        },
        async weights(name, commit) {
            if (!(0,hub_address/* isRepository */.Z6)(name) || !(0,hub_address/* isCommit */.WM)(commit))
                return { ok: false, reason: 'not-found' };
            const trace = { hops: [] };
            const page = through(trace);
            // One page has a thousand files; where there are more, a Hub could send us through them one by one.
            const onePage = async (address, init) => {
                const response = await page(address, init);
                response.headers.delete('link');
                return response;
            };
            try {
                const { listFiles } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 5009));
                const found = new Map();
                for await (const row of listFiles({ repo: name, revision: commit, hubUrl: hub, fetch: onePage })) {
                    const hash = row.lfs?.oid;
                    if (typeof row.path === 'string' && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash))
                        found.set(row.path, hash);
                }
                return dated(found, trace);
            }
            catch {
                return failed(trace);
            }
        },
        async file(name, commit, path) {
            if (!(0,hub_address/* isRepository */.Z6)(name) || !(0,hub_address/* isCommit */.WM)(commit) || !(0,hub_address/* isFilePath */.ig)(path))
                return { ok: false, reason: 'not-found' };
            const trace = { hops: [] };
            const isWeights = /\.gguf$/i.test(path);
            try {
                const { downloadFile } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 5009));
                const url = `${hub}/${name}/resolve/${commit}/${path}`;
                const blob = await downloadFile({
                    repo: name,
                    path,
                    revision: commit,
                    hubUrl: hub,
                    xet: false,
                    // What the library would ask first; we want the file whatever its size, up to our own limit.
                    downloadInfo: { url, size: headerBytes, etag: '' },
                    fetch: through(trace, isWeights ? { range: `bytes=0-${headerBytes - 1}` } : undefined),
                });
                if (blob === null)
                    return { ok: false, reason: 'not-found' };
                const bytes = await blob.arrayBuffer();
                if (trace.commit !== undefined && trace.commit !== commit)
                    return { ok: false, reason: 'malformed' };
                return dated(isWeights ? Buffer.from(bytes).toString('latin1') : new TextDecoder().decode(bytes), trace);
            }
            catch {
                // A mirror may keep weight files at a host that we do not ask; that is no fault of this run.
                return isWeights && trace.reason === 'foreign-host' ? { ok: false, reason: 'unverified' } : failed(trace);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/hub/body.js
/** Reads the body of an answer up to a limit, whatever its headers promise, and looks at its shape before anybody parses it. */
/** The bytes; `too-large` when there are more than `limit`, in which case nothing more is read. */
async function bodyOf(response, limit) {
    const promised = Number(response.headers.get('content-length') ?? 0);
    if (promised > limit) {
        await response.body?.cancel();
        return 'too-large';
    }
    const parts = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
        size += read.value.byteLength;
        if (size > limit) {
            await reader?.cancel();
            return 'too-large';
        }
        parts.push(read.value);
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.byteLength;
    }
    return whole;
}
const deepest = 100;
const [quote, backslash, bracket, brace] = [0x22, 0x5c, 0x5b, 0x7b];
/** Whether a text of JSON nests deeper than any answer of a Hub: parsing that costs a hundred times its size. */
function isTooDeep(json) {
    let depth = 0;
    let inText = false;
    for (let at = 0; at < json.length; at++) {
        const sign = json.charCodeAt(at);
        if (inText) {
            if (sign === backslash)
                at += 1;
            else if (sign === quote)
                inText = false;
        }
        else if (sign === quote)
            inText = true;
        else if (sign === bracket || sign === brace) {
            depth += 1;
            if (depth > deepest)
                return true;
        }
        else if (sign === bracket + 2 || sign === brace + 2)
            depth -= 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/hub/failure.js
/** Whether asking again may help: a broken connection yes; a host that is not there, or a slow one, no. */
function mayPass(failure) {
    return failure === 'broken';
}
/** The reason that a failure of the network gives. */
function reasonOfFailure(failure) {
    if (failure === 'timeout')
        return 'timeout';
    if (failure === 'too-large')
        return 'truncated';
    if (failure === 'foreign-host')
        return 'foreign-host';
    return failure === 'strange-hops' ? 'malformed' : 'unreachable';
}
const absent = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EAI_FAIL|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EACCES|EPERM)$/;
const slow = /^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/;
/** What kind of failure a rejected fetch is; the code stands in its causes. */
function failureOf(error) {
    let cause = error;
    for (let depth = 0; depth < 5 && typeof cause === 'object' && cause !== null; depth++) {
        const { name, code, errors } = cause;
        // A proxy that lets nobody through ends the connection in the name of an abort.
        if (code === 'UND_ERR_ABORTED')
            return 'refused';
        if (name === 'TimeoutError' || name === 'AbortError')
            return 'timeout';
        if (typeof code === 'string') {
            if (absent.test(code) || /CERT|SSL|TLS/.test(code))
                return 'refused';
            if (slow.test(code))
                return 'timeout';
        }
        cause = cause.cause ?? errors?.[0];
    }
    return 'broken';
}
/** Whether a status may be another one in a moment. */
function isPassing(status) {
    return status === 429 || status === 408 || (status >= 500 && status !== 501);
}
/** The reason for a status of 400 or more (hub.md §1.3). */
function reasonOfStatus(status, headers, body, hasToken) {
    const code = headers.get('x-error-code') ?? '';
    const said = `${headers.get('x-error-message') ?? ''} ${body.slice(0, 2000)}`;
    if (status === 429)
        return 'rate-limited';
    if (status === 408)
        return 'timeout';
    if (status >= 500)
        return 'unreachable';
    if (code === 'GatedRepo')
        return 'gated';
    if (code === 'RepoNotFound')
        return 'private-or-missing';
    if (code === 'EntryNotFound')
        return 'not-found';
    if (code === 'RevisionNotFound')
        return 'revision-not-found';
    if (/access to this resource is disabled/i.test(said) || status === 451)
        return 'disabled';
    if (/public gated repositories/i.test(said))
        return 'gated';
    // Without a code an unauthorised request is about the token when we sent one, else about the repository.
    if (status === 401) {
        return hasToken || /invalid credentials in authorization header/i.test(said)
            ? 'invalid-token'
            : 'private-or-missing';
    }
    if (status === 403 || status === 404 || status === 410)
        return 'private-or-missing';
    return 'malformed';
}

;// CONCATENATED MODULE: ./lib/hub/exchange.js
/** One request with its redirects: never beyond the pinned Hub, never longer than its time, never more than its bytes. */


const passed = ['range', 'if-none-match', 'accept'];
/** Asks for the address, which the caller has had admitted. */
async function exchange(address, asked, how) {
    const plain = new Headers({ 'user-agent': 'model-review' });
    for (const name of passed) {
        const value = asked.get(name);
        if (value !== null)
            plain.set(name, value);
    }
    const signal = AbortSignal.timeout(how.timeout);
    const hops = [];
    try {
        for (let url = address;;) {
            const headers = new Headers(plain);
            // Only this line speaks of the token, and only to an address that passes the pin.
            if (how.token !== undefined && how.admit(url) !== undefined)
                headers.set('authorization', `Bearer ${how.token}`);
            const response = await how.fetch(url, { headers, signal, redirect: 'manual' });
            if (![301, 302, 303, 307, 308].includes(response.status)) {
                const body = await bodyOf(response, how.limits.bytes);
                if (body === 'too-large')
                    return { ok: false, failure: body };
                return { ok: true, status: response.status, headers: response.headers, body, hops };
            }
            await response.body?.cancel();
            const location = response.headers.get('location') ?? '';
            if (!URL.canParse(location, url.href) || hops.length >= how.limits.hops)
                return { ok: false, failure: 'strange-hops' };
            const target = new URL(location, url);
            const next = how.admit(target) ?? (how.storage?.(target) ? target : undefined);
            if (next === undefined)
                return { ok: false, failure: target.origin === url.origin ? 'strange-hops' : 'foreign-host' };
            hops.push(url.href);
            url = next;
        }
    }
    catch (error) {
        return { ok: false, failure: failureOf(error) };
    }
}

;// CONCATENATED MODULE: ./lib/hub/pace.js
/** How fast the Hub wants to be asked: the waits that its headers name, and our own between repeated requests. */
/** Milliseconds until the Hub answers again, from `Retry-After` (seconds or a date) or the window of `RateLimit`. */
function waitAsked(headers, now) {
    const after = headers.get('retry-after');
    if (after !== null) {
        if (/^[0-9]{1,9}$/.test(after.trim()))
            return Number(after) * 1000;
        const date = Date.parse(after);
        if (!Number.isNaN(date))
            return Math.max(0, date - now);
    }
    const window = windowOf(headers);
    return window === undefined ? undefined : (window.seconds + 1) * 1000;
}
/** Milliseconds until the window ends when an answer was the last one that it allows. */
function waitForWindow(headers) {
    const window = windowOf(headers);
    return window?.left === 0 ? (window.seconds + 1) * 1000 : undefined;
}
/** `"api";r=489;t=189`: requests left and seconds until the window ends. */
function windowOf(headers) {
    const text = (headers.get('ratelimit') ?? '').slice(0, 200);
    const seconds = /;\s{0,3}t=([0-9]{1,9})/.exec(text)?.[1];
    const left = /;\s{0,3}r=([0-9]{1,9})/.exec(text)?.[1];
    if (seconds === undefined)
        return undefined;
    return { left: left === undefined ? undefined : Number(left), seconds: Number(seconds) };
}
/** Milliseconds before the next attempt: doubled each time, and never the same for two of us. */
function backoff(attempt, random) {
    return 500 * 2 ** attempt * (0.5 + random / 2);
}

;// CONCATENATED MODULE: ./lib/hub/guard.js





/** A fetch for this Hub alone; an answer that is none rejects, with its reason in the trace. */
function guardedFetch({ hub, token, limits, machine, run }) {
    const admit = (0,hub_address/* pinnedTo */.A_)(hub);
    const storage = (0,hub_address/* storageOf */.pX)(hub);
    const attempt = async (url, asked, trace) => {
        const timeout = Math.max(1, Math.min(limits.timeout, run.left()));
        const got = await exchange(url, asked, {
            fetch: machine.fetch,
            limits,
            timeout,
            token,
            admit,
            ...((0,hub_address/* isWeights */.kO)(url) && { storage }),
        });
        if (!got.ok) {
            const reason = reasonOfFailure(got.failure);
            // A host that is not there will not be there for the next model.
            if (got.failure === 'refused')
                run.close(reason);
            return { reason, again: mayPass(got.failure) };
        }
        trace.hops.push(...got.hops);
        const rest = waitForWindow(got.headers);
        if (rest !== undefined)
            run.pause(rest);
        const commit = got.headers.get('x-repo-commit');
        if (commit !== null && (0,hub_address/* isCommit */.WM)(commit))
            trace.commit = commit;
        if (got.status < 400)
            return content(url, got);
        const reason = reasonOfStatus(got.status, got.headers, new TextDecoder().decode(got.body), token !== undefined);
        if (reason === 'invalid-token')
            run.close(reason);
        const wait = isPassing(got.status) ? waitAsked(got.headers, machine.now()) : undefined;
        if (wait !== undefined)
            run.pause(wait);
        return { reason, again: isPassing(got.status) };
    };
    const persist = async (url, asked, trace) => {
        for (let tried = 0;; tried++) {
            const before = run.closed();
            if (before !== undefined)
                return { reason: before, again: false };
            await run.ready();
            const settled = await attempt(url, asked, trace);
            if ('response' in settled)
                return settled;
            const last = tried + 1 >= limits.attempts || !settled.again || run.closed() !== undefined;
            if (last || !run.mayRepeat())
                return settled;
            await machine.sleep(backoff(tried, machine.random()));
        }
    };
    return async (address, init, trace) => {
        const url = admit(address);
        if (url === undefined || (init?.method ?? 'GET') !== 'GET')
            throw refusal(trace, 'foreign-host');
        const settled = await run.inSlot(() => persist(url, new Headers(init?.headers), trace));
        if ('response' in settled) {
            run.succeeded();
            return settled.response;
        }
        // Where a mirror keeps its weight files says nothing about its metadata.
        if (counts.has(settled.reason) && !(settled.reason === 'foreign-host' && (0,hub_address/* isWeights */.kO)(url)))
            run.failed(settled.reason);
        throw refusal(trace, settled.reason);
    };
}
/** Reasons that tell of the Hub and not of one model. */
const counts = new Set(['unreachable', 'timeout', 'rate-limited', 'malformed', 'foreign-host']);
/** The client knows only a fetch that rejects; the reason is for us. */
function refusal(trace, reason) {
    trace.reason = reason;
    return new Error(`no answer: ${reason}`);
}
/** What the API answers has to be JSON; half of it, or a page of HTML, is no answer. */
function content(url, { status, headers, body }) {
    if (/\/api\/models\//.test(url.pathname) && status !== 304) {
        const text = new TextDecoder().decode(body);
        if (isTooDeep(text))
            return { reason: 'malformed', again: false };
        try {
            JSON.parse(text);
        }
        catch {
            return { reason: /^\s*[[{]/.test(text) ? 'truncated' : 'malformed', again: true };
        }
    }
    const kept = new Headers(headers);
    // The body stands here as text, whatever way it came.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
        kept.delete(name);
    return { response: new Response(status === 304 || status === 204 ? null : body, { status, headers: kept }) };
}

;// CONCATENATED MODULE: ./lib/hub/run.js
/** A run that has asked nothing yet. */
function startRun(limits, { now, sleep }) {
    let start;
    let reason;
    let failures = 0;
    let repeats = 0;
    let pausedUntil = 0;
    let busy = 0;
    const waiting = [];
    const left = () => {
        start ??= now();
        return limits.total - (now() - start);
    };
    const close = (why) => {
        reason ??= why;
    };
    return {
        closed: () => reason ?? (left() <= 0 ? 'over-budget' : undefined),
        close,
        failed(why) {
            failures += 1;
            if (failures >= limits.failures)
                close(why);
        },
        succeeded() {
            failures = 0;
        },
        left,
        pause(milliseconds) {
            if (milliseconds > Math.min(limits.patience, left()))
                close('rate-limited');
            else
                pausedUntil = Math.max(pausedUntil, now() + milliseconds);
        },
        async ready() {
            const wait = pausedUntil - now();
            if (wait > 0)
                await sleep(wait);
        },
        mayRepeat() {
            repeats += 1;
            return repeats <= limits.retries;
        },
        async inSlot(work) {
            if (busy >= limits.concurrency)
                await new Promise((free) => waiting.push(free));
            else
                busy += 1;
            try {
                return await work();
            }
            finally {
                const next = waiting.shift();
                // The slot is handed on, so that nobody can slip in between.
                if (next === undefined)
                    busy -= 1;
                else
                    next();
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/hub/settings.js
/** The Hub that is asked unless another is named. */
const publicHub = 'https://huggingface.co';
/** The token that would be sent: the one given, else `HF_TOKEN`; undefined for none. */
function tokenOf(given, env) {
    return given?.trim() || env.HF_TOKEN?.trim() || undefined;
}
/** How the Hub is to be asked, undefined offline, or what is wrong with the token. Whether the address is one, `openHub` tells. */
function hubSettings(given, env) {
    if (given.offline || /^(?:1|on|yes|true)$/i.test(env.HF_HUB_OFFLINE?.trim() ?? ''))
        return undefined;
    const token = tokenOf(given.token, env);
    if (token !== undefined && !/^[\u0021-\u007e]{1,1000}$/.test(token))
        return { what: 'token', from: given.token?.trim() ? 'given' : 'environment' };
    return {
        url: given.url ?? (env.HF_ENDPOINT?.trim() || publicHub),
        ...(token && { token }),
        ...(given.cache && { cache: given.cache }),
        proxy: proxiesOf(env),
    };
}
/** The proxies that the environment names, in capitals or in small letters. */
function proxiesOf(env) {
    const proxy = (name) => env[name.toLowerCase()] || env[name] || undefined;
    const [http, https, none] = [proxy('HTTP_PROXY'), proxy('HTTPS_PROXY'), proxy('NO_PROXY')];
    return { ...(http && { http }), ...(https && { https }), ...(none && { none }) };
}
/** An address as it may be shown: without a user, a password, a query or a fragment. */
function shownAddress(url) {
    return url.replace(/\/\/[^/]*@/, '//…@').replace(/[?#].*$/s, '…');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/hub/store.js
/** Answers of the Hub on disk, by model and commit; a file that is damaged, or of another address, is as good as absent. */



const version = 1;
/**
 * A store in the folder. What was told to one token is not read by another, because the folder may be shared by runs that
 * have none.
 */
function openStore(folder, token, limit) {
    const scope = token === undefined ? 'public' : `token-${digest(`${version} ${token}`).slice(0, 12)}`;
    const place = (address) => (0,external_node_path_.join)(folder, scope, ...placeOf(address));
    return {
        read(address) {
            try {
                const path = place(address);
                // JSON writes one byte as six at most.
                if ((0,external_node_fs_.statSync)(path).size > limit * 6 + 4096)
                    return undefined;
                const found = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
                return isStored(found) && found.version === version && found.address === address ? found : undefined;
            }
            catch {
                return undefined;
            }
        },
        write(stored) {
            const path = place(stored.address);
            const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
            try {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, '..'), { recursive: true, mode: 0o700 });
                (0,external_node_fs_.writeFileSync)(draft, JSON.stringify({ version, ...stored }), { mode: 0o600 });
                (0,external_node_fs_.renameSync)(draft, path);
            }
            catch {
                discard(draft);
            }
        },
    };
}
function discard(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // Where nothing can be written, nothing was.
    }
}
/** `owner--name/head-<digest>.json`, or the commit in the place of `head`. */
function placeOf(address) {
    const { pathname } = new URL(address);
    const name = /\/api\/models\/(.+?)\/(?:revision|tree)\//.exec(pathname)?.[1] ??
        /([^/]+\/[^/]+|[^/]+)\/resolve\//.exec(pathname)?.[1];
    const commit = /\/([0-9a-f]{40})(?:\/|$)/.exec(pathname)?.[1] ?? 'head';
    return [(name ?? 'other').replaceAll('/', '--').slice(0, 200), `${commit}-${digest(address).slice(0, 16)}.json`];
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function isStored(value) {
    return (typeof value.given === 'number' &&
        typeof value.type === 'string' &&
        typeof value.body === 'string' &&
        (value.etag === undefined || typeof value.etag === 'string') &&
        (value.commit === undefined || typeof value.commit === 'string') &&
        Array.isArray(value.hops) &&
        value.hops.every((hop) => typeof hop === 'string'));
}

;// CONCATENATED MODULE: ./lib/hub/transport.js
/** The fetch that reaches the network: the one of Node, or through a proxy where the environment names one for the host. */

/** A fetch for the host of this address; the library for proxies is loaded on the first request through one. */
function transport(address, proxies) {
    const proxy = proxyFor(new URL(address), proxies);
    if (proxy === undefined)
        return globalThis.fetch;
    let opened;
    const open = async () => {
        const { ProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
        const dispatcher = new ProxyAgent(proxy);
        // The library's own types of fetch and those of Node name the same things twice.
        return ((address, init) => fetch(address, { ...init, dispatcher }));
    };
    return async (address, init) => {
        opened ??= open();
        return (await opened)(address, init);
    };
}
/** The proxy that the environment names for an address, unless its host is among the exceptions. */
function proxyFor({ protocol, hostname, port }, proxies = {}) {
    const { http, https, none = '' } = proxies;
    const proxy = protocol === 'https:' ? (https ?? http) : http;
    if (proxy === undefined || !URL.canParse(proxy) || none.length > 4000)
        return undefined;
    // To a proxy this machine is another one, and what we send it unencrypted would lie open there.
    if ((0,hub_address/* isLoopback */.U9)(hostname))
        return undefined;
    const host = hostname.toLowerCase();
    const isException = none
        .toLowerCase()
        .split(/[\s,]/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        const [, name = '', only] = /^(.*?)(?::([0-9]{1,5}))?$/.exec(entry) ?? [];
        const bare = name.replace(/^\*?\./, '');
        if (only !== undefined && only !== (port || (protocol === 'https:' ? '443' : '80')))
            return false;
        return entry === '*' || host === bare || host.endsWith(`.${bare}`);
    });
    return isException ? undefined : proxy;
}

;// CONCATENATED MODULE: ./lib/hub/types.js
/** The limits that hold unless others are given. */
const hubLimits = {
    timeout: 10_000,
    total: 120_000,
    bytes: 5 << 20,
    attempts: 3,
    retries: 20,
    hops: 3,
    concurrency: 8,
    patience: 30_000,
    failures: 3,
    fresh: 10 * 60_000,
    stale: 30 * 24 * 3_600_000,
};

;// CONCATENATED MODULE: ./lib/hub/index.js












/** The Hub that flags or inputs name, else the environment; none offline. Nothing is asked before the first look-up. */
function hubFrom(given, env) {
    const settings = hubSettings(given, env);
    if (settings === undefined)
        return { ok: true };
    if ('what' in settings)
        return { ok: false, fault: settings };
    const hub = openHub(settings);
    if (hub !== undefined)
        return { ok: true, hub };
    const from = given.url === undefined ? 'environment' : 'given';
    return { ok: false, fault: { what: 'url', from, written: shownAddress(settings.url) } };
}
/** Failures that say something about the whole run. */
const wholesale = {
    unreachable: 'hub-unreachable',
    timeout: 'hub-timeout',
    'rate-limited': 'hub-rate-limited',
    'over-budget': 'hub-over-budget',
    'invalid-token': 'hub-invalid-token',
    malformed: 'hub-malformed',
    truncated: 'hub-malformed',
    'foreign-host': 'hub-foreign-host',
};
/** Opens the Hub without asking it anything; undefined for an address that `hubAddress` refuses. */
function openHub(options) {
    const url = (0,hub_address/* hubAddress */.wf)(options.url);
    if (url === undefined)
        return undefined;
    const { token, cache } = options;
    const limits = { ...hubLimits, ...options.limits };
    const machine = {
        fetch: transport(url, options.proxy),
        now: Date.now,
        sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
        random: Math.random,
        ...options.machine,
    };
    const failures = new Set();
    const guarded = guardedFetch({ hub: url, token, limits, machine, run: startRun(limits, machine) });
    const fetch = cache === undefined
        ? guarded
        : cachedFetch(guarded, openStore(cache, token, limits.bytes), limits, machine.now, () => failures.add('hub-stale'));
    const client = openClient(url, fetch, machine.now);
    const models = new Map();
    const files = new Map();
    const weights = new Map();
    /** What matters of the metadata is all that is kept of it; what is not what a Hub would send is no answer. */
    const read = async (answer) => {
        const got = await answer;
        const value = got.ok ? (0,resolve/* readMetadata */._6)(got.value) : undefined;
        if (!got.ok)
            return got;
        return value === undefined ? { ok: false, reason: 'malformed' } : { ...got, value };
    };
    const noted = async (answer) => {
        const got = await answer;
        const code = got.ok ? undefined : wholesale[got.reason];
        if (code !== undefined)
            failures.add(code);
        return got;
    };
    return {
        url,
        model(name, revision) {
            const keyOf = (id) => `${id.toLowerCase()} ${revision ?? ''}`;
            const key = keyOf(name);
            const known = models.get(key);
            if (known !== undefined)
                return known;
            const asked = noted(read(client.model(name, revision))).then((answer) => {
                // A model that was met under an old name is known under its own.
                if (answer.ok && !models.has(keyOf(answer.value.name)))
                    models.set(keyOf(answer.value.name), Promise.resolve(answer));
                return answer;
            });
            models.set(key, asked);
            return asked;
        },
        file(name, commit, path) {
            const key = `${name.toLowerCase()} ${commit} ${path}`;
            const known = files.get(key) ?? noted(client.file(name, commit, path));
            files.set(key, known);
            return known;
        },
        weights(name, commit) {
            const key = `${name.toLowerCase()} ${commit}`;
            const known = weights.get(key) ?? noted(client.weights(name, commit));
            weights.set(key, known);
            return known;
        },
        // How many answers failed depends on what was under way at the same time, so it is not told.
        problems: () => [...failures].sort().map((code) => ({ code, detail: new URL(url).host })),
    };
}


/***/ })

};
