export const id = 455;
export const ids = [455];
export const modules = {

/***/ 455:
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

;// CONCATENATED MODULE: ./lib/catalog/glob.js
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

;// CONCATENATED MODULE: ./lib/catalog/sorted.js
/** Lines sorted by the key in front of them, searched without splitting them. */
/** Letters of a block: the engine looks through so many in the time of two steps of ours. */
const blockLength = 4096;
/** Looks lines up, in a text that is read on the first question: the block by its first key, the line by a search of the engine's in the block. */
function sorted(read) {
    const text = once(read);
    const blocks = once(() => blocksOf(text()));
    return {
        find(key) {
            const { firsts, starts } = blocks();
            let low = 0;
            let high = firsts.length;
            while (low < high) {
                const middle = (low + high) >>> 1;
                if (firsts[middle] <= key)
                    low = middle + 1;
                else
                    high = middle;
            }
            if (low === 0 || key.includes('\t'))
                return undefined;
            const start = starts[low - 1];
            const at = text().slice(start, starts[low]).indexOf(`\n${key}\t`);
            return at < 0 ? undefined : start + at + 1;
        },
        line: (start) => text().slice(start, text().indexOf('\n', start)),
    };
}
/** Where blocks begin, each at a line break and with the line break that ends it in common with the next, and their first keys. */
function blocksOf(text) {
    const starts = [];
    const firsts = [];
    for (let start = 0; start >= 0 && start < text.length - 1; start = text.indexOf('\n', start + blockLength)) {
        starts.push(start);
        firsts.push(text.slice(start + 1, text.indexOf('\t', start)));
    }
    return { starts, firsts };
}
/** The lines of a text. */
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
    if (!meaning.includes('='))
        return [{ id: meaning, letters: opening.length }];
    return meaning.split(' ').flatMap((one) => {
        const [id = '', pattern = `${opening}*`] = one.split('=');
        return matchesOf(name, id, pattern);
    });
}
function matchesOf(name, id, pattern) {
    return glob(pattern)(name) ? [{ id, letters: pattern.replaceAll('*', '').length }] : [];
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
    return wanted.every((label, place) => glob(label)(parts[place + extra]));
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
/** The compiled catalog as it lies in its file: a head, then sections of lines. */

/** The line in front of a section, for people. */
function titleOf(name) {
    return `# ${name}`;
}
/**
 * Reads the file that lies beside the program: it is the program's own, so this is no input. A module with the same text takes the
 * engine three times as long, because it looks at each letter of it.
 */
function openSections() {
    // This address is right from `src` and from `lib`, and the bundler puts the file where the bundle finds it.
    const text = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "catalog.txt", 'latin1');
    let end = text.indexOf('\n');
    const head = JSON.parse(text.slice(0, end));
    const places = new Map();
    for (const [name, length] of Object.entries(head.sections)) {
        const start = end + 1 + titleOf(name).length;
        end = start + length;
        places.set(name, [start, end + 1]);
    }
    return { head, section: (name) => text.slice(...(places.get(name) ?? [0, 0])) };
}

;// CONCATENATED MODULE: ./lib/catalog/table.js
/** A compiled table: one line for each fact, its key before a tab and the rest as JSON, parsed only when somebody asks. */


/** The shared sources, parsed on first use. */
function openSources(read) {
    const all = once(() => JSON.parse(read()));
    return (key) => all()[key];
}
/** Most keys of one table that are remembered with their places. */
const mostPlaces = 4096;
/** A table over compiled text; `spelled` tells what the key of a row says and what a row leaves out when it is empty. */
function openTable(text, sources, spelled) {
    const rows = sorted(text.rows);
    const names = sorted(text.names);
    const usual = once(() => resolved(text.source, sources));
    const facts = new Map();
    const places = new Map();
    const target = (name) => {
        const at = names.find(name);
        return at === undefined ? undefined : restOf(names.line(at));
    };
    /** Where the row of a key begins. */
    const placeOf = (key) => {
        const known = places.get(key);
        if (known !== undefined || places.has(key))
            return known;
        const place = rows.find(key) ?? named(key);
        // The same few names return again and again; names without end are somebody's attack.
        if (places.size < mostPlaces)
            places.set(key, place);
        return place;
    };
    const named = (key) => {
        const row = target(key);
        return row === undefined ? undefined : rows.find(row.toLowerCase());
    };
    const read = (place) => {
        const known = facts.get(place);
        if (known !== undefined)
            return known;
        const row = JSON.parse(restOf(rows.line(place)));
        const fact = withSources(Object.assign(spelled(row[0]), row[1]), usual, sources);
        facts.set(place, fact);
        return fact;
    };
    return {
        get(key) {
            const place = placeOf(key.toLowerCase());
            return place === undefined ? undefined : read(place);
        },
        has: (key) => placeOf(key.toLowerCase()) !== undefined,
        target: (name) => target(name.toLowerCase()),
        marked: (mark) => linesOf(text.names()).filter((line) => line.startsWith(mark)),
        all: () => linesOf(text.rows()).map((line) => read(rows.find(keyOf(line)))),
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

;// CONCATENATED MODULE: ./lib/catalog/stated.js
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
    const isContested = proven.some(({ relation }) => relation !== 'component' && relation !== 'distilled');
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
function assemble({ head, section }) {
    const sources = openSources(() => section('sources'));
    const open = (name, { spelled }) => {
        const rows = () => section(`${name}.rows`);
        const names = () => section(`${name}.names`);
        return openTable({ rows, names, source: head.usual[name] }, sources, spelled);
    };
    const publishers = open('publishers', spellings.publishers);
    const families = open('families', spellings.families);
    const models = open('models', spellings.models);
    const tags = open('tags', spellings.tags);
    const hosts = open('hosts', spellings.hosts);
    const licenses = open('licenses', spellings.licenses);
    const tombstones = open('tombstones', spellings.tombstones);
    const targets = open('targets', spellings.targets);
    const watchlists = open('watchlists', spellings.watchlists);
    const regions = open('regions', spellings.regions);
    const model = (id) => models.get(shortId(id.toLowerCase()));
    // `bsl-1.0` is an id of the Hub and means Boost, so the SPDX ids come last.
    const license = (id) => licenses.get(id) ?? licenses.get(`@${id}`);
    const family = once(() => familyFinder(families, () => section('openings')));
    const isHandle = (handle) => publishers.has(handle) || publishers.has(`huggingface:${handle}`);
    const lookalike = once(() => lookalikeFinder(targets, isHandle));
    const hostByName = once(() => hostFinder(hosts));
    const drift = once(() => driftJudge(parsed(section('driftPairs')), parsed(section('driftCells')), license));
    const unpack = once(() => unpacker(parsed(section('suffixes'))));
    const tables = {
        get publishers() {
            return publishers.all();
        },
        get families() {
            return families.all();
        },
        get models() {
            return models.all();
        },
        get tags() {
            return tags.all();
        },
        get hosts() {
            return hosts.all();
        },
        get licenses() {
            return licenses.all();
        },
        get tombstones() {
            return tombstones.all();
        },
        get targets() {
            return targets.all();
        },
        get watchlists() {
            return watchlists.all();
        },
        get regions() {
            return regions.all();
        },
    };
    return {
        date: head.date,
        version: head.version,
        // An id is a handle of the Hub, and belongs to nobody else there.
        publisher: (registry, handle) => registry === 'huggingface'
            ? (publishers.get(handle) ?? publishers.get(`huggingface:${handle}`))
            : (publishers.get(`${registry}:${handle}`) ?? publishers.get(handle)),
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
