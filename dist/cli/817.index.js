export const id = 817;
export const ids = [817];
export const modules = {

/***/ 3817:
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
    const [head = '', ...pieces] = pattern.split('*');
    const tail = pieces.pop();
    return (text) => {
        if (tail === undefined)
            return text === head;
        if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail))
            return false;
        let at = head.length;
        for (const piece of pieces) {
            const found = text.indexOf(piece, at);
            if (found < 0)
                return false;
            at = found + piece.length;
        }
        return at <= text.length - tail.length;
    };
}

;// CONCATENATED MODULE: ./lib/catalog/sorted.js
/** Lines sorted by the key in front of them, searched in one string without splitting it. */
/** For so many letters one search more is worth it before an index of all keys is; whoever asks on, as a large scan does, gets one. */
const lettersOfSearch = 256;
/** Looks lines up by binary search: nothing is read before it is asked for. */
function sorted(text) {
    let left = Math.ceil(text.length / lettersOfSearch);
    let index;
    const line = (start) => text.slice(start, text.indexOf('\n', start));
    /** Where the first line stands whose key is not before this one; the length of the text when all are. */
    const lowest = (key) => {
        let low = 0;
        let high = text.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
            if (keyOf(text, start) < key)
                low = text.indexOf('\n', middle) + 1;
            else
                high = start;
        }
        return low;
    };
    return {
        find(key) {
            if (text === '')
                return undefined;
            if (left-- <= 0) {
                index ??= indexed(text);
                return index.get(key);
            }
            const at = lowest(key);
            return at < text.length && keyOf(text, at) === key ? at : undefined;
        },
        line,
        beginning(prefix) {
            const found = [];
            for (let at = lowest(prefix); at < text.length; at = text.indexOf('\n', at) + 1) {
                if (!keyOf(text, at).startsWith(prefix))
                    break;
                found.push(line(at));
            }
            return found;
        },
    };
}
function indexed(text) {
    const places = new Map();
    for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1)
        places.set(keyOf(text, at), at);
    return places;
}
/** The key of the line that begins there, in lower case. */
function keyOf(text, start) {
    const tab = text.indexOf('\t', start);
    const space = text.indexOf(' ', start);
    return text.slice(start, space < 0 || tab < space ? tab : space).toLowerCase();
}
/** What stands behind the key of a line. */
function restOf(line) {
    return line.slice(line.indexOf('\t') + 1);
}

;// CONCATENATED MODULE: ./lib/catalog/family.js
/** From a bare model name to its family: the pattern with the longest literal part wins. */


/** Most answers that are remembered: the parts of a name are asked for again and again. */
const mostAnswers = 4096;
/** A look-up over all families; families of `publisher` (an id) are tried first and alone. */
function familyFinder(families) {
    const { names } = families;
    const openings = byFirstLetters(names.beginning('^'));
    const inner = names.beginning('~').map((line) => {
        const pattern = line.slice(1, line.indexOf('\t'));
        return { id: restOf(line), literal: pattern.replaceAll('*', '').length, matches: glob(pattern) };
    });
    const answers = new Map();
    const find = (name, owner) => {
        const admitted = (id) => {
            const family = families.get(id);
            return owner === undefined || family?.publisher.toLowerCase() === owner ? family : undefined;
        };
        const exact = names.find(`@${name}`);
        let best = exact === undefined ? undefined : admitted(restOf(names.line(exact)));
        let literal = best ? name.length : 0;
        // The longest opening that fits and is admitted is the first.
        for (const opening of literal > 0 ? [] : openings(name)) {
            const family = name.startsWith(opening.literal) ? admitted(opening.id) : undefined;
            if (family === undefined)
                continue;
            [best, literal] = [family, opening.literal.length];
            break;
        }
        for (const pattern of inner) {
            if (pattern.literal <= literal || !pattern.matches(name))
                continue;
            const family = admitted(pattern.id);
            if (family)
                [best, literal] = [family, pattern.literal];
        }
        return best;
    };
    return (name, publisher) => {
        const bare = name.slice(0, 200).toLowerCase();
        const owner = publisher?.toLowerCase();
        const key = owner === undefined ? bare : `${bare} ${owner}`;
        const known = answers.get(key);
        if (known !== undefined || answers.has(key))
            return known;
        const family = (owner && find(bare, owner)) || find(bare, undefined);
        if (answers.size < mostAnswers)
            answers.set(key, family);
        return family;
    };
}
const none = [];
/** Openings that a name can have at all, the longest first; most names have none, and are asked for by the thousand. */
function byFirstLetters(lines) {
    const buckets = new Map();
    const short = [];
    for (const line of lines) {
        const literal = line.slice(1, line.indexOf('\t'));
        const opening = { literal, id: restOf(line) };
        const bucket = literal.length < 2 ? short : buckets.get(literal.slice(0, 2));
        if (bucket === undefined)
            buckets.set(literal.slice(0, 2), [opening]);
        else
            bucket.push(opening);
    }
    for (const bucket of buckets.values())
        bucket.sort((a, b) => b.literal.length - a.literal.length);
    return (name) => {
        const bucket = buckets.get(name.slice(0, 2)) ?? none;
        return short.length === 0 ? bucket : [...bucket, ...short];
    };
}

;// CONCATENATED MODULE: ./lib/catalog/host.js
/** From a host name as written in an address to who operates it. */


/** A look-up over all hosts; an exact name beats a wildcard, the longer wildcard beats the shorter. */
function hostFinder(hosts) {
    const wild = hosts.names.beginning('~').map((line) => {
        const pattern = line.slice(1, line.indexOf('\t'));
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
    const ending = byLastLetter(rules);
    return (name) => {
        let rest = name.slice(0, 300);
        let relation;
        // Three suffixes in a row are the most that is seen (`-i1-Q4_K_M-GGUF`).
        for (let round = 0; round < 4; round++) {
            const lower = rest.toLowerCase();
            const longest = longestSuffix(ending(lower), lower);
            if (!longest)
                break;
            rest = rest.slice(0, longest.start);
            if (relation !== 'quantized')
                relation = longest.relation;
        }
        return relation === undefined ? undefined : { name: rest, relation };
    };
}
/** The suffixes that a name can have by its last letter: most names have none. */
function byLastLetter(rules) {
    const fixed = new Map();
    const open = [];
    for (const rule of rules) {
        const last = rule.suffix.at(-1);
        const group = last === '#' || last === '_' ? open : (fixed.get(last) ?? []);
        if (group !== open)
            fixed.set(last, group);
        group.push(suffixOf(rule));
    }
    return (name) => [...(fixed.get(name.at(-1) ?? '') ?? []), ...open];
}
function longestSuffix(suffixes, name) {
    let longest;
    for (const { start: startIn, relation } of suffixes) {
        const start = startIn(name);
        if (start > 0 && (longest === undefined || start < longest.start))
            longest = { start, relation };
    }
    return longest;
}
function suffixOf({ suffix, relation }) {
    const literals = suffix.split(/[#_]/);
    let expression;
    return {
        relation,
        /** Where the suffix begins in a lower-case name, its separator included; 0 or less when it has none. */
        start(name) {
            // To compile all expressions costs more than all look-ups of a scan, so a name must first look like the suffix.
            if (!name.endsWith(literals.at(-1)) || !literals.every((literal) => name.includes(literal)))
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
const id = ([first = '']) => first;
const others = (keys) => keys.slice(1).filter((key) => !key.startsWith('@'));
const marked = (keys) => keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1));
const mark = (text) => `@${text}`;
const hub = 'huggingface:';
/** An id as rows write it: most are of the Hub, which is left out. */
function shortId(id) {
    return id.startsWith(hub) ? id.slice(hub.length) : id;
}
/** The id that a row means. */
function longId(text) {
    return (text.includes(':') ? text : `${hub}${text}`);
}
/** Key of a glob: `@` what is written so, `^` what begins so, `~` a glob that has to be tried. */
function globKey(pattern) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return mark(pattern);
    return star === pattern.length - 1 && star > 0 ? `^${pattern.slice(0, -1)}` : `~${pattern}`;
}
/** Key of a name that leads to a fact by listing alone: a root of a family, a model's name without its owner. */
function listedKey(name) {
    return `/${name.toLowerCase()}`;
}
/** Spellings by table. */
const spellings = {
    publishers: {
        keys: (fact) => [fact.id, ...fact.handles],
        spelled: (keys) => ({ id: id(keys), handles: others(keys), countries: [], redistributor: false, watchlists: [] }),
        held: ['id', 'handles'],
    },
    families: {
        keys: (fact) => [fact.id, ...fact.patterns.map(mark)],
        spelled: (keys) => ({ id: id(keys), patterns: marked(keys), licenses: [], roots: [], bases: [] }),
        names: (fact) => [...fact.patterns.map(globKey), ...fact.roots.map(listedKey)],
        held: ['id', 'patterns'],
    },
    models: {
        keys: (fact) => [fact.id, ...(fact.aliases ?? [])].map(shortId),
        spelled: (keys) => {
            const model = { id: longId(id(keys)), parents: [] };
            return keys.length === 1 ? model : { ...model, aliases: others(keys).map(longId) };
        },
        held: ['id', 'aliases'],
    },
    tags: {
        keys: (fact) => [`${fact.registry ?? 'ollama'}/${fact.pattern}`],
        spelled: (keys) => {
            const [registry = '', ...pattern] = id(keys).split('/');
            return { ...(registry === 'ollama' ? {} : { registry }), pattern: pattern.join('/') };
        },
        held: ['registry', 'pattern'],
    },
    hosts: {
        keys: (fact) => [fact.id, ...(fact.aliases ?? []), ...fact.hosts.map(mark)],
        spelled: (keys) => {
            const aliases = others(keys);
            return { id: id(keys), hosts: marked(keys), ...(aliases.length > 0 ? { aliases } : {}) };
        },
        names: (fact) => [
            ...(fact.aliases ?? []),
            ...fact.hosts.map((name) => (name.includes('*') ? `~${name}` : mark(name))),
        ],
        held: ['id', 'hosts', 'aliases'],
    },
    licenses: {
        keys: (fact) => [fact.id, ...fact.aliases, ...(fact.spdx ? [mark(fact.spdx)] : [])],
        spelled: (keys) => ({ id: id(keys), aliases: others(keys), inheritable: [] }),
        held: ['id', 'aliases'],
    },
    tombstones: {
        keys: (fact) => [fact.id],
        spelled: (keys) => ({ id: id(keys) }),
        held: ['id'],
    },
    targets: {
        keys: (fact) => [fact.id, ...fact.imitations.map(mark)],
        spelled: (keys) => ({ id: id(keys), imitations: marked(keys) }),
        held: ['id', 'imitations'],
    },
    watchlists: {
        keys: (fact) => [fact.id],
        spelled: (keys) => ({ id: id(keys) }),
        held: ['id'],
    },
    regions: {
        keys: (fact) => [`${fact.host}/${fact.code}`],
        spelled: (keys) => {
            const [host = '', code = ''] = id(keys).split('/');
            return { host, code, countries: [] };
        },
        held: ['host', 'code'],
    },
};

;// CONCATENATED MODULE: ./lib/catalog/table.js
/** A compiled table: one line for each fact, its keys before a tab and the rest as JSON, parsed only when somebody asks. */


/** The shared sources, each parsed on first use. */
function openSources(text) {
    const lines = sorted(text);
    const known = new Map();
    return (key) => {
        const source = known.get(key) ?? JSON.parse(restOf(lines.line(lines.find(key))));
        known.set(key, source);
        return source;
    };
}
/** The lines of a compiled text; the last one ends with a line break too. */
function lines(text) {
    return text === '' ? [] : text.slice(0, -1).split('\n');
}
/** Most keys of one table that are remembered with their places. */
const mostPlaces = 4096;
/** A table over a compiled text; `spelled` tells what the keys of a row say and what a row leaves out when it is empty. */
function openTable(text, sources, spelled) {
    const rows = sorted(text.rows);
    const names = sorted(text.names);
    const facts = new Map();
    const places = new Map();
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
        const at = names.find(key);
        return at === undefined ? undefined : rows.find(restOf(names.line(at)).toLowerCase());
    };
    const read = (place) => {
        const known = facts.get(place);
        if (known !== undefined)
            return known;
        const row = rows.line(place);
        const tab = row.indexOf('\t');
        const written = JSON.parse(row.slice(tab + 1));
        const fact = withSources(Object.assign(spelled(row.slice(0, tab).split(' ')), written), sources);
        facts.set(place, fact);
        return fact;
    };
    return {
        names,
        get(key) {
            const place = placeOf(key.toLowerCase());
            return place === undefined ? undefined : read(place);
        },
        has: (key) => placeOf(key.toLowerCase()) !== undefined,
        all() {
            const every = [];
            for (let at = 0; at < text.rows.length; at = text.rows.indexOf('\n', at) + 1)
                every.push(read(at));
            return every;
        },
    };
}
function withSources(fact, sources) {
    const own = resolved(fact.source, sources);
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












/** The compiled catalog; the data is a chunk of its own and is loaded once, on the first call. */
function openCatalog() {
    opened ??= __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 2336)).then(assemble);
    return opened;
}
let opened;
function assemble(data) {
    const sources = openSources(data.sources);
    const publishers = openTable(data.publishers, sources, spellings.publishers.spelled);
    const families = openTable(data.families, sources, spellings.families.spelled);
    const models = openTable(data.models, sources, spellings.models.spelled);
    const tags = openTable(data.tags, sources, spellings.tags.spelled);
    const hosts = openTable(data.hosts, sources, spellings.hosts.spelled);
    const licenses = openTable(data.licenses, sources, spellings.licenses.spelled);
    const tombstones = openTable(data.tombstones, sources, spellings.tombstones.spelled);
    const targets = openTable(data.targets, sources, spellings.targets.spelled);
    const watchlists = openTable(data.watchlists, sources, spellings.watchlists.spelled);
    const regions = openTable(data.regions, sources, spellings.regions.spelled);
    const model = (id) => models.get(shortId(id.toLowerCase()));
    // `bsl-1.0` is an id of the Hub and means Boost, so the SPDX ids come last.
    const license = (id) => licenses.get(id) ?? licenses.get(`@${id}`);
    const family = once(() => familyFinder(families));
    const isHandle = (handle) => publishers.has(handle) || publishers.has(`huggingface:${handle}`);
    const lookalike = once(() => lookalikeFinder(targets, isHandle));
    const hostByName = once(() => hostFinder(hosts));
    const drift = once(() => driftJudge(parsed(data.driftPairs), parsed(data.driftCells), license));
    const unpack = once(() => unpacker(parsed(data.suffixes)));
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
        date: data.date,
        version: data.version,
        // An id is a handle of the Hub, and belongs to nobody else there.
        publisher: (registry, handle) => registry === 'huggingface'
            ? (publishers.get(handle) ?? publishers.get(`huggingface:${handle}`))
            : (publishers.get(`${registry}:${handle}`) ?? publishers.get(handle)),
        model,
        family: (name, publisher) => family()(name, publisher),
        named: (name) => {
            const bare = spelledName(name);
            const at = models.names.find(listedKey(bare));
            if (at === undefined)
                return undefined;
            // The owner says it all where the row is spelled as the name is.
            const told = restOf(models.names.line(at));
            return told.startsWith('=') ? longId(told.slice(1)) : models.get(`${told}/${bare}`)?.id;
        },
        listing: (id) => families.get(listedKey(id)),
        baseFamilies: data.baseFamilies.split(' '),
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
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function parsed(text) {
    return lines(text).map((line) => JSON.parse(line));
}


/***/ })

};
