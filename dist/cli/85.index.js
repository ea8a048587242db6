export const id = 85;
export const ids = [85];
export const modules = {

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openCatalog),
  a: () => (/* reexport */ withStated)
});

;// CONCATENATED MODULE: ./lib/catalog/bare-name.js
/** How the names of models are compared. */
const longest = 200;
/** Lower case, `-` for `_`, at most 200 letters. */
function spelledName(name) {
    return name.slice(0, longest).toLowerCase().replaceAll('_', '-');
}
/** A name without its registry and owner, as names are compared. */
function bareName(id) {
    return spelledName(id.slice(id.lastIndexOf('/') + 1).replace(/^huggingface:/, ''));
}

;// CONCATENATED MODULE: ./lib/catalog/drift.js
/** A judge over the compatibility data; `license` resolves ids and aliases. */
function driftJudge(pairs, cells, license) {
    const byPair = new Map(pairs.map((pair) => [`${pair.ancestor} ${pair.declared}`, pair]));
    const byCell = new Map(cells.map((cell) => [`${cell.ancestor} ${cell.declared}`, cell.verdict]));
    return (ancestor, declared) => {
        const from = license(ancestor);
        const to = declared === undefined ? undefined : license(declared);
        const a = from?.id ?? ancestor.toLowerCase();
        const d = declared === undefined ? '(none)' : (to?.id ?? declared.toLowerCase());
        if (a === d)
            return { verdict: 'ok', reason: 'same-license', lost: [] };
        const lost = from ? from.inheritable.filter((clause) => !carried(clause, to)) : [];
        const pair = byPair.get(`${a} ${d}`) ?? byPair.get(`${a} *`) ?? byPair.get(`* ${d}`);
        if (pair)
            return { verdict: pair.verdict, reason: pair.reason, lost: pair.verdict === 'ok' ? [] : lost };
        const cell = from && to ? byCell.get(`${from.category} ${to.category}`) : undefined;
        const reason = `${from?.category ?? 'unknown'} -> ${to?.category ?? 'unknown'}`;
        if (cell === undefined)
            return { verdict: 'unknown', reason, lost };
        const looser = cell === 'drift' || cell === 'conflict';
        // Nothing that must travel is missing, so only the duty to keep the licence itself can still matter.
        const verdict = looser && lost.length === 0 ? (from?.derivativesKeep ? 'review' : 'ok') : cell;
        return { verdict, reason, lost };
    };
}
/** Clauses with an owner's terms in them live only in that owner's licence; a ban on commerce is the same everywhere. */
function carried(clause, declared) {
    return clause === 'non_commercial' && declared?.clauses.non_commercial === true;
}

// EXTERNAL MODULE: ./lib/catalog/glob.js
var glob = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/catalog/sorted.js
/** Lines sorted by the key in front of them, found without reading them all. */
/** Letters that a block has at least, but for the last one. */
const blockLength = 4096;
/** Looks lines up in a text that `read` reads a part of. */
function sorted({ keys, starts }, read) {
    const known = [];
    const block = (place) => {
        known[place] ??= read(starts[place], starts[place + 1] + 1);
        return known[place];
    };
    return {
        rest(key) {
            let low = 0;
            let high = keys.length;
            while (low < high) {
                const middle = (low + high) >>> 1;
                if (keys[middle] <= key)
                    low = middle + 1;
                else
                    high = middle;
            }
            if (low === 0 || key.includes('\t'))
                return undefined;
            const text = block(low - 1);
            const at = text.indexOf(`\n${key}\t`);
            return at < 0 ? undefined : text.slice(at + key.length + 2, text.indexOf('\n', at + 1));
        },
        lines: () => linesOf(read(0, (starts.at(-1) ?? 0) + 1)),
    };
}
/** The blocks of lines that are in order. */
function blocksOf(lines) {
    const keys = [];
    const starts = [];
    let at = 0;
    for (const line of lines) {
        if (at >= (starts.at(-1) ?? -blockLength) + blockLength) {
            keys.push(keyOf(line));
            starts.push(at);
        }
        at += line.length + 1;
    }
    return { keys, starts: [...starts, at] };
}
/** The lines of a text with a line break around each. */
function linesOf(text) {
    return text.length < 2 ? [] : text.slice(1, -1).split('\n');
}
/** The key of a line, as it is written. */
function keyOf(line) {
    return line.slice(0, line.indexOf('\t'));
}
/** What stands behind the key of a line. */
function restOf(line) {
    return line.slice(line.indexOf('\t') + 1);
}
/** A value that is made when it is first asked for. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./lib/catalog/openings.js
/** From a name to everything that is known to begin it. */

/**
 * A look-up of all openings that a name has, the longest first, in lines `<opening><tab><meaning>`, ascending by code units of the
 * opening. A third part tells how many lines before it the longest other opening stands that this one begins with, if there is one.
 */
function openingsOf(read) {
    const lines = once(() => linesOf(read()));
    return (name) => {
        const all = lines();
        // No opening holds a blank. What ends one is before a line break, so whole lines compare as their openings do.
        const blank = name.search(/[\0- ]/);
        const text = `${blank < 0 ? name : name.slice(0, blank)}\n`;
        let low = 0;
        let high = all.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (all[middle] < text)
                low = middle + 1;
            else
                high = middle;
        }
        const found = [];
        // The last one that is not behind the name begins with all of them: what stands between two texts begins as both do.
        for (let place = low - 1; place >= 0;) {
            const [opening = '', meaning = '', back] = all[place].split('\t');
            if (name.startsWith(opening))
                found.push({ opening, meaning });
            place = back === undefined ? -1 : place - Number(back);
        }
        return found;
    };
}

;// CONCATENATED MODULE: ./lib/catalog/family.js
/** From a bare model name to its family: the pattern with the longest literal part wins. */



/** Most names whose matches are remembered: the parts of a name are asked for again and again. */
const mostNames = 4096;
/** A look-up over all families; families of `publisher` (an id) are tried first and alone. */
function familyFinder(families, read) {
    const openings = openingsOf(read);
    const inner = families.marked('~').map((line) => {
        const pattern = keyOf(line).slice(1);
        return { id: restOf(line), pattern, literal: longestPiece(pattern) };
    });
    const known = new Map();
    /** Every family that a name fits, the most telling pattern first; most names fit none. */
    const matches = (name) => {
        const found = openings(name).flatMap(({ opening, meaning }) => begun(name, opening, meaning));
        for (const { id, pattern } of inner.filter(({ literal }) => name.includes(literal)))
            found.push(...matchesOf(name, id, pattern));
        return found.length < 2 ? found : found.sort((a, b) => b.letters - a.letters);
    };
    return (name, publisher) => {
        const bare = name.slice(0, 200).toLowerCase();
        const found = known.get(bare) ?? matches(bare);
        if (known.size < mostNames)
            known.set(bare, found);
        const owner = publisher?.toLowerCase();
        const own = owner && found.find(({ id }) => families.get(id)?.publisher.toLowerCase() === owner);
        const best = own || found[0];
        return best && families.get(best.id);
    };
}
/** The families that an opening means for a name that has it: one whatever follows, and others as the compiler's `openings` tells. */
function begun(name, opening, meaning) {
    if (splitsNumber(opening, name))
        return [];
    if (!meaning.includes('='))
        return [{ id: meaning, letters: opening.length }];
    return meaning.split(' ').flatMap((one) => {
        const [id = '', pattern = `${opening}*`] = one.split('=');
        return matchesOf(name, id, pattern);
    });
}
/** Whether the number that an opening ends with is the beginning of a size or a year: `tulu-30b` is no `tulu-3`. */
function splitsNumber(opening, name) {
    const [last = '', next = ''] = [opening.at(-1), name[opening.length]];
    if (last < '0' || last > '9' || next < '0' || next > '9')
        return false;
    const rest = name.slice(opening.length, opening.length + 8);
    return (/^[0-9.]{1,6}[bm](?![a-z0-9])/.test(rest) ||
        (!/[0-9]{2}$/.test(opening) && /^20[12][0-9](?![0-9])/.test(last + rest)));
}
function matchesOf(name, id, pattern) {
    return (0,glob/* glob */.T)(pattern)(name) ? [{ id, letters: pattern.replaceAll('*', '').length }] : [];
}
function longestPiece(pattern) {
    return pattern.split('*').reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

;// CONCATENATED MODULE: ./lib/catalog/host.js
/** From a host name as written in an address to who operates it. */


/** A look-up over all hosts; an exact name beats a wildcard, the longer wildcard beats the shorter. */
function hostFinder(hosts) {
    const wild = hosts.marked('~').map((line) => {
        const pattern = keyOf(line).slice(1);
        return { id: restOf(line), pattern, tail: pattern.slice(pattern.lastIndexOf('*') + 1) };
    });
    const literal = ({ pattern }) => pattern.replaceAll('*', '').length;
    wild.sort((a, b) => literal(b) - literal(a));
    const find = (name) => {
        const exact = hosts.get(`@${name}`);
        if (exact !== undefined)
            return exact;
        const like = wild.find(({ pattern, tail }) => name.endsWith(tail) && matches(pattern, name));
        return like && hosts.get(like.id);
    };
    return (hostname) => {
        const name = hostname.slice(0, 300).toLowerCase();
        const port = name.lastIndexOf(':');
        return find(name) ?? find((port < 0 ? name : name.slice(0, port)).replace(/\.$/, ''));
    };
}
function matches(pattern, name) {
    const anyDepth = pattern.startsWith('*.');
    const wanted = (anyDepth ? pattern.slice(2) : pattern).split('.');
    const parts = name.split('.');
    const extra = parts.length - wanted.length;
    if (anyDepth ? extra < 1 : extra !== 0)
        return false;
    return wanted.every((label, place) => (0,glob/* glob */.T)(label)(parts[place + extra]));
}

;// CONCATENATED MODULE: ./lib/catalog/lookalike.js
/** Whether a handle reads like that of a popular account without being one that is known. */
/** Below this length one letter makes another ordinary word (`xai`, `zai`), so only what looks the same counts. */
const shortest = 6;
/** A look-up over all targets; `isKnown` tells handles of publishers of their own, which imitate nobody. */
function lookalikeFinder(targets, isKnown) {
    const bySkeleton = new Map();
    const all = targets.all();
    for (const target of all)
        bySkeleton.set(skeleton(target.id), target);
    return (written) => {
        const handle = written.slice(0, 100).toLowerCase();
        const known = targets.get(`@${handle}`);
        if (known !== undefined)
            return { target: known, how: 'known' };
        if (handle === '' || isKnown(handle) || targets.get(handle) !== undefined)
            return undefined;
        // Case decides here alone: a capital I is drawn like a small l.
        const confusable = bySkeleton.get(skeleton(written.slice(0, 100)));
        if (confusable !== undefined)
            return { target: confusable, how: 'confusable' };
        const near = all.find(({ id }) => id.length >= shortest &&
            (isOneApart(handle, id.toLowerCase()) || inOrder(handle) === inOrder(id.toLowerCase())));
        return near === undefined ? undefined : { target: near, how: 'near' };
    };
}
/** What the eye keeps of a handle: separators, and letters that are drawn alike, make no difference. */
function skeleton(handle) {
    return handle
        .replaceAll('I', 'l')
        .toLowerCase()
        .replaceAll(/[-_.]/g, '')
        .replaceAll('rn', 'm')
        .replaceAll('vv', 'w')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l')
        .replaceAll('5', 's');
}
/** The parts of a handle, whatever their order: `llama-meta`. */
function inOrder(handle) {
    return handle.split(/[-_.]/).sort().join('-');
}
/** Whether one letter was added, lost, changed, or swapped with the next; linear. */
function isOneApart(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (long.length - short.length > 1 || a === b)
        return false;
    let start = 0;
    while (start < short.length && short[start] === long[start])
        start++;
    const [rest, other] = [short.slice(start), long.slice(start)];
    if (short.length < long.length)
        return rest === other.slice(1);
    const isSwapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
    return isSwapped || rest.slice(1) === other.slice(1);
}

;// CONCATENATED MODULE: ./lib/catalog/packaging.js
/** A function that removes every packaging suffix; undefined when there is none. */
function unpacker(rules) {
    const byLast = new Map();
    for (const rule of rules) {
        const last = rule.suffix.at(-1);
        const group = byLast.get(last);
        if (group === undefined)
            byLast.set(last, [suffixOf(rule)]);
        else
            group.push(suffixOf(rule));
    }
    /** The longest suffix of a name in lower case; most names end as none does. */
    const longest = (name) => {
        let found;
        const last = name.at(-1) ?? '';
        for (const ending of last >= '0' && last <= '9' ? [last, '#', '_'] : [last, '_']) {
            for (const { start: startIn, relation } of byLast.get(ending) ?? none) {
                const start = startIn(name);
                if (start > 0 && (found === undefined || start < found.start))
                    found = { start, relation };
            }
        }
        return found;
    };
    return (name) => {
        let rest = name.slice(0, 300);
        let relation;
        // Three suffixes in a row are the most that is seen (`-i1-Q4_K_M-GGUF`).
        for (let round = 0; round < 4; round++) {
            const suffix = longest(rest.toLowerCase());
            if (suffix === undefined)
                break;
            rest = rest.slice(0, suffix.start);
            if (relation !== 'quantized')
                relation = suffix.relation;
        }
        return relation === undefined ? undefined : { name: rest, relation };
    };
}
const none = [];
function suffixOf({ suffix, relation }) {
    const isFixed = !/[#_]/.test(suffix);
    let literal;
    let expression;
    return {
        relation,
        /** Where the suffix begins in a lower-case name, its separator included; 0 or less when it has none. */
        start(name) {
            if (isFixed) {
                const start = name.length - suffix.length - 1;
                return name.endsWith(suffix) && '-_.'.includes(name[start] ?? ' ') ? start : 0;
            }
            literal ??= suffix.split(/[#_]/).sort((a, b) => b.length - a.length)[0];
            // To compile all expressions costs more than all look-ups of a scan, so a name must first look like the suffix.
            if (!name.includes(literal))
                return 0;
            expression ??= new RegExp(`[-_.]${source(suffix)}$`);
            return name.search(expression);
        },
    };
}
function source(suffix) {
    return suffix
        .replaceAll('.', '[.]')
        .replaceAll('_', '[a-z0-9_]{1,12}')
        .replaceAll('#', '[0-9]{1,3}(?:[.][0-9]{1,3})?');
}

;// CONCATENATED MODULE: ./lib/catalog/row.js
const hub = 'huggingface:';
/** An id as rows write it: most are of the Hub, which is left out. */
function shortId(id) {
    return id.startsWith(hub) ? id.slice(hub.length) : id;
}
/** The id that a row means. */
function longId(text) {
    return (text.includes(':') ? text : `${hub}${text}`);
}
/** What every text begins with that a glob fits; empty for a glob that says nothing of it. */
function openingOf(pattern) {
    const star = pattern.indexOf('*');
    return star < 0 ? pattern : pattern.slice(0, star);
}
/** Key of a glob: `@` what is written so, `~` a glob that has to be tried. */
function globKey(pattern) {
    return pattern.includes('*') ? `~${pattern}` : `@${pattern}`;
}
/** Key of a name that leads to a fact by listing alone: a root of a family, a model's name without its owner. */
function listedKey(name) {
    return `/${name.toLowerCase()}`;
}
/** Spellings by table. */
const spellings = {
    publishers: {
        key: ({ id }) => id,
        spelled: (id) => ({ id, handles: [], countries: [], redistributor: false, watchlists: [] }),
        names: ({ handles }) => handles,
        held: ['id'],
    },
    families: {
        key: ({ id }) => id,
        spelled: (id) => ({ id, patterns: [], licenses: [], roots: [], bases: [] }),
        names: ({ patterns, roots }) => [
            ...patterns.filter((pattern) => openingOf(pattern) === '').map(globKey),
            ...roots.map(listedKey),
        ],
        held: ['id'],
    },
    models: {
        key: ({ id }) => shortId(id),
        spelled: (key) => ({ id: longId(key), parents: [] }),
        names: ({ aliases = [] }) => aliases.map(shortId),
        held: ['id'],
    },
    tags: {
        key: ({ registry = 'ollama', pattern }) => `${registry}/${pattern}`,
        spelled: (key) => {
            const slash = key.indexOf('/');
            const registry = key.slice(0, slash);
            return { ...(registry === 'ollama' ? {} : { registry }), pattern: key.slice(slash + 1) };
        },
        names: () => [],
        held: ['registry', 'pattern'],
    },
    hosts: {
        key: ({ id }) => id,
        spelled: (id) => ({ id, hosts: [] }),
        names: ({ aliases = [], hosts }) => [...aliases, ...hosts.map(globKey)],
        held: ['id'],
    },
    licenses: {
        key: ({ id }) => id,
        spelled: (id) => ({ id, aliases: [], inheritable: [] }),
        names: ({ aliases, spdx }) => [...aliases, ...(spdx ? [`@${spdx}`] : [])],
        held: ['id'],
    },
    tombstones: {
        key: ({ id }) => id,
        spelled: (key) => ({ id: key }),
        names: () => [],
        held: ['id'],
    },
    targets: {
        key: ({ id }) => id,
        spelled: (id) => ({ id, imitations: [] }),
        names: ({ imitations }) => imitations.map((handle) => `@${handle}`),
        held: ['id'],
    },
    watchlists: {
        key: ({ id }) => id,
        spelled: (id) => ({ id }),
        names: () => [],
        held: ['id'],
    },
    regions: {
        key: ({ host, code }) => `${host}/${code}`,
        spelled: (key) => {
            const [host = '', code = ''] = key.split('/');
            return { host, code, countries: [] };
        },
        names: () => [],
        held: ['host', 'code'],
    },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/catalog/sections.js
/** The compiled catalog as it lies in its file: a head, then sections of lines; read where somebody asks. */


/** The line in front of a section, for people. */
function titleOf(name) {
    return `# ${name}`;
}
/** Bytes in which the head is looked for first. */
const headLength = 1 << 15;
/**
 * Opens the file that lies beside the program: it is the program's own, so this is no input. A scan asks for some tens of its
 * thousands of rows, so only the blocks that hold them are read, and the file stays open until the process ends.
 */
function openSections() {
    // This address is right from `src` and from `lib`, and the bundler puts the file where the bundle finds it.
    const file = (0,external_node_fs_.openSync)(__webpack_require__.ab + "catalog.txt", 'r');
    let bytes = Buffer.allocUnsafeSlow(headLength);
    const read = (from, to) => {
        if (bytes.length < to - from)
            bytes = Buffer.allocUnsafeSlow(to - from);
        return bytes.toString('latin1', 0, (0,external_node_fs_.readSync)(file, bytes, 0, to - from, from));
    };
    let start = read(0, headLength);
    while (!start.includes('\n'))
        start = read(0, start.length * 2);
    let end = start.indexOf('\n');
    const head = JSON.parse(start.slice(0, end));
    const places = new Map();
    for (const [name, { length }] of Object.entries(head.sections)) {
        const start = end + 1 + titleOf(name).length;
        end = start + length;
        places.set(name, [start, end + 1]);
    }
    return {
        head,
        section: (name) => read(...places.get(name)),
        sorted(name) {
            const [start] = places.get(name);
            return sorted(head.sections[name].blocks, (from, to) => read(start + from, start + to));
        },
    };
}

;// CONCATENATED MODULE: ./lib/catalog/table.js
/** A compiled table: one line for each fact, its key before a tab and the rest as JSON, parsed only when somebody asks. */


/** The shared sources, parsed on first use. */
function openSources(read) {
    const all = once(() => JSON.parse(read()));
    return (key) => all()[key];
}
/** Most keys of one table that are remembered. */
const mostKeys = 4096;
/** A table over compiled text; `spelled` tells what the key of a row says and what a row leaves out when it is empty. */
function openTable({ rows, names, source }, sources, spelled) {
    const usual = once(() => resolved(source, sources));
    const facts = new Map();
    const remembered = (key, find) => {
        const known = facts.get(key);
        if (known !== undefined || facts.has(key))
            return known;
        const fact = find(key);
        // The same few names return again and again; names without end are somebody's attack.
        if (facts.size < mostKeys)
            facts.set(key, fact);
        return fact;
    };
    const ofRow = (lower) => {
        const text = rows.rest(lower);
        if (text === undefined)
            return undefined;
        const row = JSON.parse(text);
        const [key, told] = Array.isArray(row) ? row : [lower, row];
        return withSources(Object.assign(spelled(key), told), usual, sources);
    };
    const named = (key) => {
        const row = names.rest(key);
        return row === undefined ? undefined : remembered(row.toLowerCase(), ofRow);
    };
    const get = (key) => remembered(key.toLowerCase(), (lower) => ofRow(lower) ?? named(lower));
    return {
        get,
        target: (name) => names.rest(name.toLowerCase()),
        marked: (mark) => names.lines().filter((line) => line.startsWith(mark)),
        all: () => rows.lines().map((line) => get(keyOf(line))),
    };
}
function withSources(fact, usual, sources) {
    const own = fact.source === undefined ? usual() : resolved(fact.source, sources);
    fact.source = own;
    const parents = (fact.parents ?? []);
    if (parents.length > 0)
        fact.parents = parents.map((parent) => parentOf(parent, own, sources));
    return fact;
}
function parentOf(written, own, sources) {
    const [step, source] = typeof written === 'string' ? [written] : written;
    const space = step.indexOf(' ');
    return {
        id: longId(step.slice(space + 1)),
        relation: step.slice(0, space),
        source: source === undefined ? own : resolved(source, sources),
    };
}
function resolved(reference, sources) {
    if ('text' in reference)
        return reference;
    const [key, confidence, at] = reference;
    const shared = sources(key);
    const text = at === undefined ? shared.text : `${shared.text}: ${at}`;
    return { ...shared, text, confidence };
}

;// CONCATENATED MODULE: ./lib/catalog/tag.js
/** A look-up over all tags: `name:tag`, then the longest `name:tag*`, then the bare `name`. */
function tagFinder(tags) {
    return (registry, name) => {
        const written = `${registry}/${name.slice(0, 300).toLowerCase()}`;
        const colon = written.lastIndexOf(':');
        const bare = colon < 0 ? written : written.slice(0, colon);
        // A name without a tag means `:latest`, which is often another model than the name says.
        const full = colon < 0 ? `${written}:latest` : written;
        const exact = tags.get(full);
        if (exact)
            return exact;
        for (let length = full.length; length > bare.length + 1; length--) {
            const prefixed = tags.get(`${full.slice(0, length)}*`);
            if (prefixed)
                return prefixed;
        }
        return tags.get(bare);
    };
}

;// CONCATENATED MODULE: ./lib/catalog/tombstone.js
/** A look-up over all tombstones, and over the newer names of models; only names on the Hub with an owner can be answered for. */
function tombstoneFinder(tombstones, model) {
    return (asked) => {
        const id = asked.slice(0, 300);
        const slash = id.indexOf('/');
        if (slash < 0 || !id.toLowerCase().startsWith('huggingface:'))
            return undefined;
        return tombstones.get(id) ?? ofAccount(tombstones.get(`${id.slice(0, slash)}/*`), id) ?? renamed(model(id), id);
    };
}
/** What an account's tombstone says of one of its models. */
function ofAccount(account, id) {
    if (account === undefined)
        return undefined;
    const name = id.slice(id.indexOf('/') + 1);
    const moved = (to) => (to.endsWith('/*') ? `${to.slice(0, -1)}${name}` : to);
    return {
        ...account,
        id: id,
        ...(account.successor && { successor: moved(account.successor) }),
        ...(account.mirror && { mirror: moved(account.mirror) }),
    };
}
/** A model that is asked for by an older name of it. */
function renamed(fact, id) {
    if (fact === undefined || !fact.id.startsWith('huggingface:') || fact.id.toLowerCase() === id.toLowerCase()) {
        return undefined;
    }
    return { id: id, fate: 'renamed', successor: fact.id, source: fact.source };
}

// EXTERNAL MODULE: ./lib/catalog/relation.js
var catalog_relation = __webpack_require__(6899);
;// CONCATENATED MODULE: ./lib/catalog/stated.js
/** The catalog with what a policy states laid over it: the user's word counts as a record, and never against what is proven. */

/** The same look-ups; names that the policy states are known, and its values stand in for those of the catalog. */
function withStated(catalog, facts) {
    // Whatever name a policy uses, the row is found under every name of it.
    const publisherId = (id) => (catalog.publisher('huggingface', id)?.id ?? id).toLowerCase();
    const modelId = (id) => (catalog.model(id)?.id ?? id).toLowerCase();
    const publishers = new Map(facts.publishers.map((one) => [publisherId(one.id), one]));
    const models = new Map(facts.models.map((one) => [modelId(one.id), one]));
    const mirrors = new Map(facts.mirrors.map((one) => [one.id.toLowerCase(), one]));
    if (publishers.size + models.size + mirrors.size === 0)
        return catalog;
    const publisher = (registry, handle) => {
        const known = catalog.publisher(registry, handle);
        const stated = publishers.get((known?.id ?? handle).toLowerCase());
        return stated === undefined ? known : statedPublisher(stated, known);
    };
    const mirrorOf = (id) => {
        const slash = id.lastIndexOf('/');
        return mirrors.get(id.toLowerCase()) ?? mirrors.get(`${id.slice(0, slash)}/*`.toLowerCase());
    };
    const model = (id) => {
        const mirror = mirrorOf(id);
        if (mirror !== undefined)
            return mirrored(mirror, id, catalog);
        const known = catalog.model(id);
        const stated = models.get((known?.id ?? id).toLowerCase());
        return stated === undefined ? known : statedModel(stated, known);
    };
    const owners = new Set([...mirrors.keys()].map((id) => id.slice(id.indexOf(':') + 1, id.lastIndexOf('/'))));
    return {
        ...catalog,
        publisher,
        model,
        tombstone: (id) => ((mirrorOf(id) ?? models.get(modelId(id))) ? undefined : catalog.tombstone(id)),
        lookalike: (handle) => publishers.has(handle.toLowerCase()) || owners.has(handle.toLowerCase()) ? undefined : catalog.lookalike(handle),
    };
}
function statedPublisher(stated, known) {
    const { source, countries, trainsOwn, name, legalEntity } = stated;
    const base = known ?? {
        id: stated.id,
        handles: [],
        name: stated.id,
        countries: [],
        kind: 'company',
        // Who is not known to train its own has to say of each model that it did.
        origin: 'mixed',
        redistributor: false,
        watchlists: [],
        source,
    };
    return {
        ...base,
        ...(name !== undefined && { name }),
        ...(legalEntity !== undefined && { legalEntity }),
        ...(countries !== undefined && { countries, countrySource: instead(source, known?.countries.join(', ')) }),
        // Who vouches for that vouches for the row: nothing else in it clears a root.
        ...(trainsOwn !== undefined && {
            origin: trainsOwn ? 'publisher' : 'mixed',
            source: instead(source, known?.origin),
        }),
    };
}
function statedModel(stated, known) {
    const { source, publisher, license, unpublished } = stated;
    const base = known ?? { id: stated.id, parents: [], source };
    return {
        ...(stated.parents === undefined && !stated.root ? base : descended(base, stated)),
        ...(publisher !== undefined && { publisher }),
        ...(license !== undefined && { license }),
        sources: {
            ...(publisher !== undefined && { publisher: instead(source, known?.publisher) }),
            ...(license !== undefined && { license: instead(source, known?.license) }),
            ...(stated.root && { root: source }),
        },
        ...(unpublished && { unpublished }),
    };
}
/** The model with the stated parents; what a vendor admitted stays, and a base that contradicts it stands beside it as disputed. */
function descended(known, { parents = [], root, source }) {
    const { root: _, undisclosed: __, parents: recorded, ...rest } = known;
    const proven = recorded.filter((parent) => isProven(parent));
    const isContested = proven.some(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation));
    const told = parents
        .map((parent) => ({ ...parent, source }))
        .filter(({ id }) => !proven.some((one) => one.id.toLowerCase() === id.toLowerCase()));
    if (isContested)
        return { ...rest, parents: proven, disputed: told };
    return { ...rest, parents: [...proven, ...told], ...(root && { root }) };
}
function isProven({ source }) {
    return source.basis === 'vendor-statement' && source.confidence === 'high';
}
/** A mirror is a copy: it has the maker and the label of the original, and leads there. */
function mirrored({ id, of, source }, asked, catalog) {
    const original = (id.endsWith('/*') ? `${of.slice(0, -1)}${asked.slice(id.length - 1)}` : of);
    const known = catalog.model(original);
    const owner = /^huggingface:([^/]{1,96})\//.exec(original)?.[1];
    const publisher = known?.publisher ?? (owner && (catalog.publisher('huggingface', owner)?.id ?? owner));
    return {
        id: asked,
        ...(publisher && { publisher }),
        ...(known?.license && { license: known.license, sources: { license: known.sources?.license ?? known.source } }),
        parents: [{ id: known?.id ?? original, relation: 'reupload', source }],
        unpublished: true,
        source,
    };
}
/** The source of a value that takes the place of another one, with that other one. */
function instead(source, other) {
    return other === undefined || other === '' ? source : { ...source, text: `${source.text}; the catalog has ${other}` };
}

;// CONCATENATED MODULE: ./lib/catalog/index.js
/** The door of the catalog: embedded facts behind pure look-ups, parsed when asked for. */













/** The compiled catalog; its file is read once, on the first call. Rejects when the file is not where the program is. */
function openCatalog() {
    opened ??= Promise.resolve().then(() => assemble(openSections()));
    return opened;
}
let opened;
function assemble({ head, section, sorted }) {
    const sources = openSources(() => section('sources'));
    const open = (name) => {
        const text = { rows: sorted(`${name}.rows`), names: sorted(`${name}.names`), source: head.usual[name] };
        return openTable(text, sources, spellings[name].spelled);
    };
    const opened = {
        publishers: open('publishers'),
        families: open('families'),
        models: open('models'),
        tags: open('tags'),
        hosts: open('hosts'),
        licenses: open('licenses'),
        tombstones: open('tombstones'),
        targets: open('targets'),
        watchlists: open('watchlists'),
        regions: open('regions'),
    };
    const { publishers, families, models, tags, hosts, licenses, tombstones, targets, watchlists, regions } = opened;
    const model = (id) => models.get(shortId(id.toLowerCase()));
    // `bsl-1.0` is an id of the Hub and means Boost, so the SPDX ids come last.
    const license = (id) => licenses.get(id) ?? licenses.get(`@${id}`);
    const family = once(() => familyFinder(families, () => section('openings')));
    // An id is a handle of the Hub, and belongs to nobody else there.
    const onHub = (handle) => publishers.get(handle) ?? publishers.get(`huggingface:${handle}`);
    const lookalike = once(() => lookalikeFinder(targets, (handle) => onHub(handle) !== undefined));
    const hostByName = once(() => hostFinder(hosts));
    const drift = once(() => driftJudge(parsed(section('driftPairs')), parsed(section('driftCells')), license));
    const unpack = once(() => unpacker(parsed(section('suffixes'))));
    const tables = {};
    for (const [name, table] of Object.entries(opened))
        Object.defineProperty(tables, name, { enumerable: true, get: () => table.all() });
    return {
        date: head.date,
        version: head.version,
        publisher: (registry, handle) => registry === 'huggingface' ? onHub(handle) : (publishers.get(`${registry}:${handle}`) ?? publishers.get(handle)),
        model,
        family: (name, publisher) => family()(name, publisher),
        named: (name) => {
            const bare = spelledName(name);
            const told = models.target(listedKey(bare));
            if (told === undefined)
                return undefined;
            // The owner says it all where the row is spelled as the name is.
            return told.startsWith('=') ? longId(told.slice(1)) : models.get(`${told}/${bare}`)?.id;
        },
        listing: (id) => families.get(listedKey(id)),
        baseFamilies: linesOf(section('baseFamilies')),
        familyById: (id) => families.get(id),
        tag: tagFinder(tags),
        tombstone: tombstoneFinder(tombstones, model),
        watchlist: (code) => watchlists.get(code),
        region: (host, code) => regions.get(`${host}/${code}`),
        lookalike: (handle) => lookalike()(handle),
        host: (id) => hosts.get(id),
        hostByName: (hostname) => hostByName()(hostname),
        license,
        drift: (ancestor, declared) => drift()(ancestor, declared),
        unpack: (name) => unpack()(name),
        all: () => tables,
    };
}
function parsed(text) {
    return JSON.parse(`[${linesOf(text).join(',')}]`);
}


/***/ })

};
