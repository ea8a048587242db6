export const id = 658;
export const ids = [658];
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

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileOf: () => (/* reexport */ file_fileOf),
  listRepositories: () => (/* reexport */ listRepositories),
  openClient: () => (/* reexport */ openClient)
});

// UNUSED EXPORTS: comment, fileAtCommit, listChanges, textsAt

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/hub/index.js + 12 modules
var hub = __webpack_require__(2084);
;// CONCATENATED MODULE: ./lib/github/client.js
/** Octokit on a short lead: one host, one API version, a budget of calls, and patience where GitHub asks for it. */


/** Calls in a run, seconds of waiting in a run, milliseconds for one call, hops of one call, tries after a failure. */
const limits = { calls: 60, patience: 120, timeout: 15_000, hops: 3, tries: 3 };
/** Without it GitHub answers as it pleases. */
const version = '2022-11-28';
/** A client for one run. */
function openClient({ token, apiUrl, agent, say, calls: most = limits.calls }) {
    const home = new URL(apiUrl).origin;
    const client = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl.replace(/\/$/, ''),
        userAgent: agent,
        request: { fetch: stayingAt(home, (0,hub/* transport */.et)(apiUrl, (0,hub/* proxiesOf */._j)(process.env))) },
        log: { debug: () => { }, info: () => { }, warn: say, error: say },
    });
    let [calls, waited] = [0, 0];
    client.hook.wrap('request', async (request, options) => {
        options.headers['x-github-api-version'] = version;
        for (let attempt = 1;; attempt++) {
            if (++calls > most)
                throw new Error(`more than ${most} calls to GitHub`);
            try {
                return await request(options);
            }
            catch (error) {
                const seconds = pause(error, attempt, isRepeatable(options));
                if (seconds === undefined || waited + seconds > limits.patience)
                    throw error;
                waited += seconds;
                await new Promise((done) => setTimeout(done, seconds * 1000));
            }
        }
    });
    return client;
}
/** The headers of an answer that refused, and its status; 0 when none came. */
function client_refusal(error) {
    const { status, response, message } = error;
    return {
        status: response === undefined ? 0 : (status ?? 0),
        headers: response?.headers ?? {},
        message: String(message ?? error).slice(0, 300),
    };
}
/** A second comment would be worse than none, so creating is not repeated when nobody knows whether it happened. */
function isRepeatable({ method, url }) {
    return method === 'GET' || method === 'PATCH' || url.endsWith('/graphql');
}
/** Seconds to wait before the next try; undefined when there is none. */
function pause(error, attempt, repeatable) {
    if (attempt >= limits.tries)
        return undefined;
    const { status, headers, message } = client_refusal(error);
    const after = Number(headers['retry-after']);
    const spent = headers['x-ratelimit-remaining'] === '0';
    if (status === 429 || (status === 403 && (after > 0 || spent || /secondary rate limit/i.test(message)))) {
        if (after > 0)
            return after;
        return spent ? Math.max(1, Number(headers['x-ratelimit-reset']) - Date.now() / 1000) : 60;
    }
    if (!repeatable)
        return undefined;
    return status === 0 || status >= 500 ? attempt : undefined;
}
/** Fetches from one origin only: a redirect or a page elsewhere would take the token along. */
function stayingAt(home, fetch) {
    return async (input, init = {}) => {
        let target = new URL(String(input));
        for (let hop = 0; hop <= limits.hops; hop++) {
            if (target.origin !== home)
                throw new Error('GitHub pointed to another host, and the token stays here');
            const response = await fetch(target.href, {
                ...init,
                redirect: 'manual',
                signal: AbortSignal.timeout(limits.timeout),
            });
            const location = response.headers.get('location');
            if (![301, 302, 307, 308].includes(response.status) || location === null)
                return response;
            if (![undefined, 'GET'].includes(init.method) && response.status < 307)
                return response;
            target = new URL(location, target);
        }
        throw new Error('GitHub redirects in circles');
    };
}

;// CONCATENATED MODULE: ./lib/github/changed-files.js
/** The files of a change as GitHub lists them, and what they were; a list that GitHub cut is no list. */

/** What GitHub lists at most: of a pull request in pages, of two commits all on the first page. */
const most = { pull: 3000, compared: 300 };
const page = 100;
/** The files of a pull request, or those between two commits. */
async function listChanges(client, span) {
    const { owner, repository: repo, base, head, pull } = span;
    try {
        if (pull === undefined) {
            const { data } = await client.rest.repos.compareCommitsWithBasehead({
                owner,
                repo,
                basehead: `${base}...${head}`,
            });
            const rows = data.files ?? [];
            return rows.length >= most.compared ? cut(most.compared) : { files: rows.map(fileOf) };
        }
        const rows = [];
        for (let number = 1; rows.length < most.pull; number++) {
            const { data } = await client.rest.pulls.listFiles({
                owner,
                repo,
                pull_number: pull.number,
                per_page: page,
                page: number,
            });
            rows.push(...data);
            if (data.length < page)
                break;
        }
        if (rows.length >= most.pull || rows.length < (pull.files ?? 0))
            return cut(rows.length);
        return { files: rows.map(fileOf) };
    }
    catch (error) {
        return { failed: refusal(error).message };
    }
}
function cut(files) {
    return { failed: `the list was cut after ${files} files` };
}
function fileOf({ filename, status, previous_filename: earlier }) {
    if (status === 'added' || status === 'copied')
        return { path: filename };
    if (status === 'removed')
        return { was: filename };
    return { path: filename, was: status === 'renamed' && earlier !== undefined ? earlier : filename };
}
/** Files whose text is asked for in one question. */
const batch = 50;
/** The texts of files at a commit; those that are binary, cut, missing or not to be had are absent. */
async function textsAt(client, { owner, repository, base }, paths) {
    const texts = new Map();
    for (let at = 0; at < paths.length; at += batch) {
        const some = paths.slice(at, at + batch);
        const given = some.map((_, index) => `$f${index}: String!`).join(', ');
        const asked = some.map((_, index) => `f${index}: object(expression: $f${index}) { ... on Blob { text isTruncated } }`);
        const query = `query ($owner: String!, $name: String!, ${given}) {
  repository(owner: $owner, name: $name) {
    ${asked.join('\n    ')}
  }
}`;
        const names = Object.fromEntries(some.map((path, index) => [`f${index}`, `${base}:${path}`]));
        try {
            const answer = await client.graphql(query, { owner, name: repository, ...names });
            some.forEach((path, index) => {
                const blob = answer.repository?.[`f${index}`];
                if (typeof blob?.text === 'string' && blob.isTruncated !== true)
                    texts.set(path, blob.text);
            });
        }
        catch {
            // Without what they were, files count as new.
            return texts;
        }
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/github/comment.js

/** Pages of 100 comments, newest first, that are searched for ours. */
const mostPages = 20;
/** Creates, updates or leaves the comment as it is; a refusal is a problem, never a throw. */
async function comment(client, pull, message) {
    try {
        const found = await find(client, pull, message.marker);
        if (found === 'too-many')
            return failed('our comment was not found among the newest ones');
        if (found === undefined)
            return { ok: true, value: message.resolved ? { what: 'none' } : await create(client, pull, message) };
        return { ok: true, value: await update(client, pull, message, found) };
    }
    catch (error) {
        return { ok: false, problems: [problemOf(error)] };
    }
}
async function create(client, { owner, repository, number }, { body }) {
    const { data } = await client.rest.issues.createComment({ owner, repo: repository, issue_number: number, body });
    return { what: 'created', url: data.html_url };
}
async function update(client, pull, message, found) {
    const { owner, repository } = pull;
    const { body, resolved } = message;
    // What is found again must not stand where nobody looks: a comment that stays folded is replaced by a new one.
    if (found.isMinimized && !resolved && !(await fold(client, found.id, false)))
        return create(client, pull, message);
    const same = normal(found.body) === normal(body);
    if (!same)
        await client.rest.issues.updateComment({ owner, repo: repository, comment_id: found.databaseId, body });
    if (resolved && !found.isMinimized)
        await fold(client, found.id, true);
    return { what: same ? 'unchanged' : 'updated', url: found.url };
}
/** GitHub may change line ends and the space around a text. */
function normal(body) {
    return body.replaceAll('\r\n', '\n').trim();
}
const query = (/* unused pure expression or super */ null && (`query ($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $before) {
        nodes { id databaseId viewerDidAuthor isMinimized url body }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`));
/** The newest comment that ends with the marker and that the token's own account wrote: anybody can copy a marker. */
async function find(client, pull, marker) {
    let before = null;
    for (let page = 0; page < mostPages; page++) {
        const variables = { owner: pull.owner, name: pull.repository, number: pull.number, before };
        const answer = await client.graphql(query, variables);
        const comments = answer.repository?.pullRequest?.comments;
        if (comments === undefined)
            return undefined;
        const own = [...comments.nodes]
            .reverse()
            .find(({ viewerDidAuthor, body }) => viewerDidAuthor && normal(body).endsWith(marker));
        if (own !== undefined)
            return own;
        if (!comments.pageInfo.hasPreviousPage)
            return undefined;
        before = comments.pageInfo.startCursor;
    }
    return 'too-many';
}
/** Folds a resolved comment away, or opens it again; whether that was done. */
async function fold(client, id, away) {
    const mutation = away
        ? 'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { clientMutationId } }'
        : 'mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }';
    return client.graphql(mutation, { id }).then(() => true, () => false);
}
function failed(detail) {
    return { ok: false, problems: [{ code: 'comment-failed', detail }] };
}
function problemOf(error) {
    const { status, headers, message } = refusal(error);
    const forbidden = error.errors?.some(({ type }) => type === 'FORBIDDEN');
    if (forbidden || ((status === 403 || status === 404 || status === 401) && headers['retry-after'] === undefined)) {
        const needed = headers['x-accepted-github-permissions'] ?? 'pull_requests=write';
        return { code: 'comment-not-permitted', detail: permission(needed) };
    }
    return { code: 'comment-failed', detail: message };
}
/** `issues=write; pull_requests=write` as a line of a workflow: for a pull request the second one is enough. */
function permission(needed) {
    const names = needed.split(/[;,]/).map((one) => one.trim());
    const chosen = names.find((one) => one.startsWith('pull_requests=')) ?? names[0] ?? 'pull_requests=write';
    return chosen.slice(0, 100).replace('_', '-').replace('=', ': ');
}

;// CONCATENATED MODULE: ./lib/github/file.js
/** A file of a repository at a commit, by the contents API. */

/** Reads one file. A 404 says missing or not allowed: only a commit that can be read makes it the first. */
async function fileAtCommit(client, place, path) {
    const { owner, repository: repo, commit } = place;
    try {
        const { data } = await client.rest.repos.getContent({ owner, repo, path, ref: commit });
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
            return { failed: 'it is no file' };
        if (data.encoding !== 'base64')
            return { failed: 'it is too large' };
        return { text: Buffer.from(data.content, 'base64').toString('utf8') };
    }
    catch (error) {
        const { status, message } = client_refusal(error);
        if (status !== 404)
            return { failed: message };
    }
    try {
        await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
        return 'missing';
    }
    catch (error) {
        return { failed: client_refusal(error).message };
    }
}
/** The same for a caller that only needs the text: a file that is not there is a reason like any other. */
async function file_fileOf(client, { path, ...place }) {
    const found = await fileAtCommit(client, place, path);
    if (found === 'missing')
        return { ok: false, reason: 'no such file at that commit' };
    return 'text' in found ? { ok: true, text: found.text } : { ok: false, reason: found.failed };
}

;// CONCATENATED MODULE: ./lib/github/repositories.js
/** The repositories of an account, page by page; a list that could not be read to its end is no list. */

const repositories_page = 100;
/** Lists an organisation or a user. */
async function listRepositories(client, kind, account) {
    const found = new Map();
    const { repos, orgs } = client.rest;
    try {
        for (let number = 1;; number++) {
            const asked = { per_page: repositories_page, page: number, sort: 'full_name', direction: 'asc' };
            const { data } = kind === 'user'
                ? await repos.listForUser({ username: account, ...asked })
                : await repos.listForOrg({ org: account, ...asked });
            for (const { id, full_name: name, size = 0, archived = false, disabled = false, fork, private: closed } of data)
                found.set(id, { name, size, archived, disabled, fork, closed });
            if (data.length < repositories_page)
                break;
        }
        const all = [...found.values()];
        const repositories = all.map(({ closed, ...one }) => one);
        if (kind === 'user')
            return { repositories, hidden: 0 };
        const { data } = await orgs.get({ org: account });
        const shown = all.filter(({ closed }) => closed).length;
        // Who may not see private repositories is told no number, or none.
        const open = Math.max(0, data.public_repos - (all.length - shown));
        return { repositories, hidden: open + Math.max(0, (data.total_private_repos ?? 0) - shown) };
    }
    catch (error) {
        const { status, message } = client_refusal(error);
        return { failed: message, status };
    }
}

;// CONCATENATED MODULE: ./lib/github/index.js
/** The door to GitHub: a client, the comment, files at a commit, and the repositories of an account. */







/***/ })

};
