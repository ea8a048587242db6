export const id = 847;
export const ids = [847];
export const modules = {

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
