export const id = 778;
export const ids = [778];
export const modules = {

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ glob)
/* harmony export */ });
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


/***/ }),

/***/ 7780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isNameOf)
/* harmony export */ });
/** Words behind the names of models; any other word may be somebody else's. */
const words = new Set(('agent agentic air airx alpha april audio awq base beta bf16 chat code coder codex compound context dev deep ' +
    'deduped deepthink diffusers dynamic e2b e4b edit embed embedding embeddings en english ' +
    'exacto exp experimental extended fast fim flash flashx flex fp16 fp32 fp4 fp8 free generate gguf gptq guard haiku hf h high highspeed image imagen instant ' +
    'instruct int4 int8 it klein large latest lightning lite long low math max maverick maas medium micro mini mlx moe multi ' +
    'multilingual multimodal mxfp4 nano native next nitro non nvfp4 omni online opus original plus preview pro prover pt qat quantized ' +
    'realtime reason reasoner reasoning rerank reranker safeguard scout small sonnet spec ' +
    'specdec speciale speech standard super tee terminus text thinking throughput tiny tool tools transcribe translate tput tts turbo ultra ' +
    'uncased cased unified us versatile vision vl voice web xl xs xxl zero').split(' '));
/** A version, a date, a size, a context, a count of experts, a quantisation. */
const figure = /^(?:v?[0-9]{1,8}(?:p[0-9]{1,2})?|p[0-9]{1,2}|[0-9]{1,2}v|(?:[0-9]{1,3}x)?[0-9]{1,4}(?:p[0-9]{1,2})?[bkmt]|a[0-9]{1,4}b?|[0-9]{1,3}[ae]|[0-9]{1,2}bits?|i?q[0-9](?:[a-z0-9]{0,3})?|[ksm]|xs|r[0-9]{1,2}|w[0-9]{1,2}a[0-9]{1,2})$/;
/** The name in any case, without its owner; at most 200 letters are read. */
function isNameOf({ id, patterns, roots }, name) {
    const bare = name.slice(0, 200).toLowerCase();
    if (id.toLowerCase() === bare || patterns.includes(bare))
        return true;
    if (roots.some((root) => root.slice(root.indexOf('/') + 1).toLowerCase() === bare))
        return true;
    return patterns.some((pattern) => {
        const star = pattern.indexOf('*');
        return (star > 0 &&
            bare.startsWith(pattern.slice(0, star)) &&
            bare
                .slice(star)
                .split(/[-_.:@ ]/)
                .every(isKnown));
    });
}
function isKnown(token) {
    return token === '' || words.has(token) || figure.test(token);
}


/***/ }),

/***/ 7778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GC: () => (/* reexport */ fromCatalog),
  sR: () => (/* reexport */ fromHub),
  OI: () => (/* reexport */ fromSupposition),
  _6: () => (/* reexport */ readMetadata),
  hd: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
// EXTERNAL MODULE: ./lib/catalog/relation.js
var catalog_relation = __webpack_require__(6899);
// EXTERNAL MODULE: ./lib/catalog/strength.js
var catalog_strength = __webpack_require__(7474);
;// CONCATENATED MODULE: ./lib/resolve/strength.js
/** The order of strengths, and how strong a fact of the catalog is. */

/** The weakest of a chain's links. */
function weakest(...links) {
    return links.reduce((a, b) => (catalog_strength/* strengths */.J.indexOf(a) > catalog_strength/* strengths */.J.indexOf(b) ? a : b), 'proven');
}
/** The strongest of several observations of the same thing. */
function strongest(evidence) {
    return evidence.reduce((best, { strength }) => (catalog_strength/* strengths */.J.indexOf(strength) < catalog_strength/* strengths */.J.indexOf(best) ? strength : best), 'hint');
}
const byConfidence = { high: 'recorded', medium: 'likely', low: 'possible' };
/** Strength of a catalog fact: its confidence, general knowledge at most `likely`. */
function strengthOf(source) {
    const strength = byConfidence[source.confidence];
    return source.basis === 'general-knowledge' ? weakest(strength, 'likely') : strength;
}
/** Evidence that points at a catalog fact; `cap` is the most that the way of finding it allows. */
function recorded(fact, observed, source, cap = 'proven') {
    return {
        source: source.basis === 'policy' ? 'policy' : 'catalog',
        locator: fact,
        observed: `${observed} (${source.text})`,
        strength: weakest(strengthOf(source), cap),
        date: source.date,
    };
}
/** Strength of a claim; undefined when the value is not known. */
function claimStrength(claim) {
    return claim.known ? strongest(claim.evidence) : undefined;
}

;// CONCATENATED MODULE: ./lib/resolve/chains.js
/** The strongest chain from one node to every other over some of the steps, and how strong it is. */


/** Chains along the steps that `admits`; the start itself is reached by a proven chain of one. Shortest among equals. */
function chainsFrom(start, graph, admits) {
    const chains = new Map([[start, { path: [start], strength: 'proven' }]]);
    // One sweep for each strength: what a sweep reaches first is reached by the strongest weakest link.
    for (const least of catalog_strength/* strengths */.J) {
        const queue = [...chains.keys()];
        for (const id of queue) {
            const chain = chains.get(id);
            for (const step of graph.parents.get(id) ?? []) {
                const link = strongest(step.evidence);
                if (chains.has(step.parent) || !admits(step) || catalog_strength/* strengths */.J.indexOf(link) > catalog_strength/* strengths */.J.indexOf(least))
                    continue;
                chains.set(step.parent, { path: [...chain.path, step.parent], strength: weakest(chain.strength, link) });
                queue.push(step.parent);
            }
        }
    }
    return chains;
}
/** One chain behind another that ends where it begins. */
function joined(head, tail) {
    return { path: [...head.path, ...tail.path.slice(1)], strength: weakest(head.strength, tail.strength) };
}

;// CONCATENATED MODULE: ./lib/resolve/publisher.js

/** A maker of whom nothing is known. */
function unknownMaker(reason) {
    return { publisher: { known: false, reason }, country: { known: false, reason } };
}
/** The claims that a publisher fact supports; `cap` bounds them where the publisher itself was found by name only. */
function makerOf(fact, reason, cap = 'proven') {
    if (fact === undefined)
        return unknownMaker(reason);
    const locator = `publisher:${fact.id}`;
    return {
        publisher: {
            known: true,
            value: {
                id: fact.id,
                name: fact.name,
                kind: fact.kind,
                watchlists: fact.watchlists,
                ...(fact.legalEntity === undefined ? {} : { legalEntity: fact.legalEntity }),
            },
            evidence: [recorded(locator, fact.legalEntity ?? fact.name, fact.source, cap)],
        },
        country: fact.countries.length === 0
            ? { known: false, reason: 'not-declared' }
            : {
                known: true,
                value: fact.countries,
                evidence: [recorded(locator, fact.countries.join(', '), fact.countrySource ?? fact.source, cap)],
            },
    };
}
/** Whether two publishers are one legal entity, as far as both are known. */
function sameEntity(a, b) {
    if (!a.known || !b.known)
        return false;
    if (a.value.id.toLowerCase() === b.value.id.toLowerCase())
        return true;
    const [left, right] = [a.value.legalEntity?.toLowerCase(), b.value.legalEntity?.toLowerCase()];
    return left !== undefined && left === right && left !== 'individual';
}

;// CONCATENATED MODULE: ./lib/resolve/binding-licenses.js
/** Which licences bind a model: its own, and those that come with the weights (policy-semantics §7, B(M)). */



/** B(M): sorted by licence, then node; a licence that is not known stands in it with its reason. */
function bindingLicenses(graph) {
    return binding(graph)(graph.start);
}
/** B(teacher) of each teacher of the model or of a weight ancestor: only the clauses that reach outputs count. */
function teacherLicenses(graph) {
    const bind = binding(graph);
    const found = [];
    for (const id of chainsFrom(graph.start, graph, (step) => (0,catalog_relation/* carriesWeights */.Vq)(step.relation)).keys()) {
        for (const step of graph.parents.get(id) ?? []) {
            if (step.relation !== 'distilled')
                continue;
            const pupil = graph.facts.get(id).publisher;
            found.push(...bind(step.parent).filter(({ node }) => !sameEntity(graph.facts.get(node).publisher, pupil)));
        }
    }
    return distinct(found);
}
function binding(graph) {
    const done = new Map();
    const bind = (id) => {
        const known = done.get(id);
        if (known !== undefined)
            return known;
        const { license, publisher, stopped } = graph.facts.get(id);
        const steps = (graph.parents.get(id) ?? []).filter(({ relation }) => relation !== 'distilled');
        const own = { license, node: id };
        // The licensor may relicense: what is its own ends here, others' licences go through.
        const mayRelicense = (one) => sameEntity(graph.facts.get(one.node).publisher, publisher);
        const packings = steps.filter(({ relation }) => (0,catalog_relation/* isPacking */.mc)(relation));
        const inherited = steps
            .filter(({ relation }) => !(0,catalog_relation/* isPacking */.mc)(relation))
            .flatMap(({ parent }) => bind(parent).filter((one) => !mayRelicense(one)));
        const packed = packings.flatMap(({ parent }) => bind(parent));
        const ended = license.known &&
            packed.some((one) => mayRelicense(one) && one.license.known && one.license.value !== license.value);
        const through = ended ? packed.filter((one) => !mayRelicense(one)) : packed;
        const isCopy = packings.length > 0 && !steps.some(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation) && !(0,catalog_relation/* isPacking */.mc)(relation));
        const unclear = stopped === 'ambiguous' ? [{ license: { known: false, reason: 'ambiguous' }, node: id }] : [];
        const all = distinct([...(isCopy && !ended ? [] : [own]), ...through, ...inherited, ...unclear]);
        done.set(id, all);
        return all;
    };
    // Roots first, so that the recursion never goes deeper than one step.
    for (const id of upwards(graph))
        bind(id);
    return bind;
}
/** All nodes, each after its parents. */
function upwards(graph) {
    const order = [];
    const seen = new Set([graph.start]);
    const stack = [{ id: graph.start, at: 0 }];
    while (stack.length > 0) {
        const top = stack.at(-1);
        const step = graph.parents.get(top.id)?.[top.at++];
        if (step === undefined) {
            order.push(top.id);
            stack.pop();
        }
        else if (!seen.has(step.parent)) {
            seen.add(step.parent);
            stack.push({ id: step.parent, at: 0 });
        }
    }
    return order;
}
function distinct(licenses) {
    const byKey = new Map(licenses.map((one) => [`${one.license.known ? one.license.value : `~${one.license.reason}`} ${one.node}`, one]));
    return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}

// EXTERNAL MODULE: ./lib/catalog/role.js
var role = __webpack_require__(71);
;// CONCATENATED MODULE: ./lib/resolve/dispute.js
/** What other sources say of a root: bases that were told of and not followed stand beside the one that was. */



/** The maker of a root with the rivals of every model on the way to it that nothing above that model agrees with. */
function disputedMaker(maker, chain, graph) {
    // Where a teacher or a part is left for, what the model's own base may be is another question.
    const rivals = chain.path.flatMap((id, at) => leadsByWeights(id, chain.path[at + 1], graph) ? rivalsOf(id, graph) : []);
    if (rivals.length === 0)
        return maker;
    return {
        publisher: disputed(maker.publisher, rivals.map(({ publisher }) => publisher)),
        country: disputed(maker.country, rivals.map(({ country }) => country)),
    };
}
function leadsByWeights(id, next, { parents }) {
    return (next === undefined ||
        (parents.get(id) ?? []).some(({ parent, relation }) => parent === next && (0,catalog_relation/* carriesWeights */.Vq)(relation)));
}
function rivalsOf(id, graph) {
    const { rivals = [] } = graph.facts.get(id);
    if (rivals.length === 0)
        return [];
    const above = [...chainsFrom(id, graph, (step) => (0,catalog_relation/* carriesWeights */.Vq)(step.relation)).keys()].filter((node) => node !== id);
    return rivals.filter(({ publisher }) => !above.some((node) => sameEntity(publisher, graph.facts.get(node).publisher)));
}
function disputed(claim, others) {
    const told = others.filter((one) => one.known);
    if (!claim.known || told.length === 0)
        return claim;
    return { ...claim, disputed: [...(claim.disputed ?? []), ...told] };
}

;// CONCATENATED MODULE: ./lib/resolve/origins.js
/** Who stands behind a model, role by role (policy-semantics §6). */






const clears = new Set(['recorded-root', 'root-by-name', 'publisher-trains-own', 'declared-root']);
const reasons = {
    'recorded-root': 'not-declared',
    'root-by-name': 'not-declared',
    'publisher-trains-own': 'not-declared',
    'declared-root': 'not-declared',
    undisclosed: 'undisclosed',
    'not-declared': 'not-declared',
    offline: 'offline',
    'unknown-model': 'offline',
    'local-path': 'local-path',
    cycle: 'ambiguous',
    limit: 'truncated',
    ambiguous: 'ambiguous',
    'not-found': 'not-found',
    'revision-not-found': 'revision-not-found',
    'private-or-missing': 'private-or-missing',
    gated: 'gated',
    disabled: 'disabled',
    deleted: 'deleted',
    'rate-limited': 'rate-limited',
    unreachable: 'unreachable',
    timeout: 'timeout',
    truncated: 'truncated',
    'over-budget': 'over-budget',
    'invalid-token': 'invalid-token',
    malformed: 'malformed',
    'foreign-host': 'foreign-host',
};
const isWeightStep = (step) => (0,catalog_relation/* carriesWeights */.Vq)(step.relation);
/** Nodes without a parent along weight-carrying steps, reached from the model; a truncated node is one although it has parents. */
function rootsOf(graph) {
    return [...chainsFrom(graph.start, graph, isWeightStep).keys()].filter((id) => isRoot(id, graph)).sort();
}
function isRoot(id, graph) {
    const stopped = graph.facts.get(id)?.stopped;
    return stopped === 'limit' || !(graph.parents.get(id) ?? []).some(isWeightStep);
}
/** All subjects of the origin rule, sorted by role and id; of several chains to one subject the strongest is shown. */
function originsOf(graph) {
    const weights = chainsFrom(graph.start, graph, isWeightStep);
    const found = new Map();
    const add = (subject) => {
        const key = `${subject.role} ${subject.asRoot} ${subject.id}`;
        const known = found.get(key);
        if (known === undefined || catalog_strength/* strengths */.J.indexOf(subject.chain.strength) < catalog_strength/* strengths */.J.indexOf(known.chain.strength)) {
            found.set(key, subject);
        }
    };
    add({ role: 'publisher', id: graph.start, chain: weights.get(graph.start), asRoot: false });
    for (const [id, chain] of weights) {
        if (isRoot(id, graph))
            add({ role: 'root', id, chain, asRoot: true });
        else if (id !== graph.start)
            add({ role: 'ancestor', id, chain, asRoot: false });
        for (const step of graph.parents.get(id) ?? []) {
            if (step.relation === 'distilled')
                addTeacher(step, chain, graph, add);
        }
    }
    for (const part of partsOf(graph)) {
        for (const [id, chain] of chainsFrom(part.id, graph, isWeightStep)) {
            if (isRoot(id, graph))
                add({ role: 'component', id, chain: joined(part.chain, chain), asRoot: true });
        }
    }
    const origins = [...found.values()]
        .filter((subject) => !isRepeated(subject, found, graph))
        .map((subject) => origin(subject, graph));
    return [...origins, ...hostOrigins(graph)].sort(byRoleAndId);
}
/** A teacher that is known as its own root is one subject, not two. */
function isRepeated({ role, id, asRoot }, found, graph) {
    return role === 'teacher' && !asRoot && found.has(`teacher true ${id}`) && isCleared(graph.facts.get(id));
}
/** Parts with weights of the model, of its weight ancestors, and of parts themselves. */
function partsOf(graph) {
    const parts = [];
    for (const [id, chain] of chainsFrom(graph.start, graph, (step) => step.relation !== 'distilled')) {
        for (const step of graph.parents.get(id) ?? []) {
            if (step.relation === 'component')
                parts.push({ id: step.parent, chain: joined(chain, alone(step)) });
        }
    }
    return parts;
}
function addTeacher(step, chain, graph, add) {
    const taught = joined(chain, alone(step));
    add({ role: 'teacher', id: step.parent, chain: taught, asRoot: false });
    for (const [id, tail] of chainsFrom(step.parent, graph, isWeightStep)) {
        if (isRoot(id, graph))
            add({ role: 'teacher', id, chain: joined(taught, tail), asRoot: true });
    }
}
/** The chain of one step. */
function alone(step) {
    return { path: [step.child, step.parent], strength: strongest(step.evidence) };
}
/** A root clears only when we know that it is one: recorded, declared, or its publisher trains its own. */
function isCleared({ stopped }) {
    return stopped !== undefined && clears.has(stopped);
}
function origin({ role, id, chain, asRoot }, graph) {
    const facts = graph.facts.get(id);
    if (asRoot && !isCleared(facts)) {
        const reason = reasons[facts.stopped ?? 'not-declared'];
        if (facts.base !== undefined)
            return judged(role, id, chain, facts.base, 'proven');
        const unknown = { known: false, reason };
        return { role, id, publisher: unknown, country: unknown, unknown: reason, chain: chain.path };
    }
    if (!asRoot)
        return judged(role, id, chain, facts, 'proven');
    return judged(role, id, chain, disputedMaker(facts, chain, graph), facts.root?.strength ?? 'proven');
}
function judged(role, id, chain, maker, root) {
    const country = claimStrength(maker.country);
    const strength = country === undefined ? {} : { strength: reached(chain, weakest(country, root)) };
    return { role, id, publisher: maker.publisher, country: maker.country, ...strength, chain: chain.path };
}
/**
 * The weakest link of the chain. Who stands at its end is a fact of the catalog: at its highest confidence that does not
 * weaken a vendor's own admission of the step, below it counts as a link.
 */
function reached(chain, end) {
    const isFirm = catalog_strength/* strengths */.J.indexOf(end) <= catalog_strength/* strengths */.J.indexOf('recorded');
    return chain.path.length > 1 && isFirm ? chain.strength : weakest(chain.strength, end);
}
function hostOrigins(graph) {
    const hosting = graph.facts.get(graph.start)?.hosting;
    if (hosting === undefined)
        return [];
    const id = `host:${hosting.host}`;
    const one = (role, country) => {
        const strength = claimStrength(country);
        return {
            role,
            id,
            publisher: hosting.operator,
            country,
            ...(strength === undefined ? {} : { strength }),
            chain: [graph.start],
        };
    };
    return [one('host', hosting.country), one('location', hosting.location)];
}
function byRoleAndId(a, b) {
    return role/* roles */.O.indexOf(a.role) - role/* roles */.O.indexOf(b.role) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/resolve/walk.js
/**
 * Looks up the model and its ancestors. Ids compare without regard to case; the first spelling met is kept, unless the answer
 * tells the canonical one: then a model that was met under several ids is one node.
 */
async function walk(start, lookup, limits) {
    const spelling = new Map([[start.toLowerCase(), start]]);
    const facts = new Map();
    const steps = new Map();
    const problems = [];
    const canonical = new Map();
    /** The node for a model that was asked under some id; the model that the walk is about keeps its own. */
    const settle = (asked, told) => {
        if (told === undefined)
            return asked;
        const known = asked === start ? start : (spelling.get(told.toLowerCase()) ?? told);
        const id = known.toLowerCase() === told.toLowerCase() && known !== start && !facts.has(known) ? told : known;
        spelling.set(told.toLowerCase(), id);
        if (id !== asked)
            canonical.set(asked, id);
        return id;
    };
    const cut = (id, what) => {
        problems.push({ code: 'lineage-too-deep', detail: `${id}: ${what}` });
        const known = facts.get(id);
        if (known !== undefined)
            facts.set(id, { ...known, stopped: 'limit' });
    };
    let level = [start];
    for (let depth = 0; level.length > 0; depth++) {
        const answers = await Promise.all(level.map((id) => lookup(id)));
        const next = [];
        const met = level.flatMap((asked, place) => {
            const answer = answers[place];
            const id = settle(asked, answer.canonical);
            if (facts.has(id))
                return [];
            facts.set(id, answer);
            return [{ id, parents: answer.parents }];
        });
        for (const { id, parents } of met) {
            const kept = parents.slice(0, limits.parents);
            if (kept.length < parents.length)
                cut(id, `${parents.length} parents`);
            for (const { id: written, relation, evidence } of kept) {
                const key = written.toLowerCase();
                let parent = spelling.get(key);
                if (parent === undefined) {
                    if (depth >= limits.depth || spelling.size >= limits.nodes) {
                        cut(id, depth >= limits.depth ? `more than ${limits.depth} steps` : `more than ${limits.nodes} models`);
                        continue;
                    }
                    parent = written;
                    spelling.set(key, parent);
                    next.push(parent);
                }
                const list = steps.get(id);
                const step = { child: id, parent, relation, evidence };
                if (list === undefined)
                    steps.set(id, [step]);
                else if (!list.some((one) => one.parent === parent && one.relation === relation))
                    list.push(step);
            }
        }
        level = next;
    }
    addMet(facts, steps, (id) => spelling.get(id.toLowerCase()));
    const settled = new Map([...steps].map(([id, list]) => [id, renamed(list, canonical)]));
    return { start, facts, parents: withoutCycles(start, settled, facts), problems: once(problems) };
}
/** Takes the steps of weaker sources that lead to a model met by another way, unless they would lead back. */
function addMet(facts, steps, met) {
    const leads = (from, to) => {
        const seen = new Set([from]);
        for (const id of seen)
            for (const { parent } of steps.get(id) ?? [])
                seen.add(parent);
        return seen.has(to);
    };
    for (const [child, { rivals = [] }] of facts) {
        for (const { step } of rivals) {
            const parent = step && met(step.id);
            if (step === undefined || parent === undefined || leads(parent, child))
                continue;
            const { relation, evidence } = step;
            steps.set(child, [...(steps.get(child) ?? []), { child, parent, relation, evidence }]);
        }
    }
}
/** Steps to the nodes under the ids that they have in the end, sorted; two that have become one keep all their evidence. */
function renamed(steps, canonical) {
    const found = new Map();
    for (const step of steps) {
        const parent = canonical.get(step.parent) ?? step.parent;
        const key = `${parent} ${step.relation}`;
        const known = found.get(key);
        const evidence = known === undefined ? step.evidence : [...known.evidence, ...step.evidence];
        found.set(key, { ...step, parent, evidence });
    }
    return [...found.values()].sort(byParent);
}
function byParent(a, b) {
    const [left, right] = [`${a.parent} ${a.relation}`, `${b.parent} ${b.relation}`];
    return left < right ? -1 : left > right ? 1 : 0;
}
function once(problems) {
    return [...new Map(problems.map((problem) => [problem.detail, problem])).values()];
}
/** Drops each step back to a node that the walk is still inside of, and marks where it stood. */
function withoutCycles(start, steps, facts) {
    const kept = new Map();
    const state = new Map([[start, 'open']]);
    const stack = [{ id: start, at: 0 }];
    while (stack.length > 0) {
        const top = stack.at(-1);
        const step = steps.get(top.id)?.[top.at++];
        if (step === undefined) {
            state.set(top.id, 'done');
            stack.pop();
            continue;
        }
        const seen = state.get(step.parent);
        if (seen === 'open') {
            const known = facts.get(top.id);
            facts.set(top.id, { ...known, stopped: 'cycle' });
            continue;
        }
        const list = kept.get(top.id);
        if (list === undefined)
            kept.set(top.id, [step]);
        else
            list.push(step);
        if (seen === undefined) {
            state.set(step.parent, 'open');
            stack.push({ id: step.parent, at: 0 });
        }
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/resolve/anew.js
/** Names that carry another model's without its weights: trained anew for a language, drawn at random, or about that model. */
/** Models that speak many languages, so that a language behind their name is what they were tuned to. */
const manyTongues = /xlsr|xls-r|xlm|multilingual|mt5|mbart|nllb|m2m|whisper|mms|bge-m3|labse/;
/** Behind the name of an English model a language, or the word itself, means training anew more often than not. */
const anew = /(?:^|[-_])(?:african|arabic|baltic|bengali|bulgarian|catalan|chinese|code|croatian|czech|danish|dutch|estonian|finnish|french|galician|georgian|german|greek|hebrew|hindi|hungarian|icelandic|indic|indonesian|italian|japanese|kannada|kazakh|korean|latvian|lithuanian|malay|malayalam|marathi|nepali|nordic|norwegian|persian|polish|portuguese|romanian|russian|scandinavian|scratch|serbian|slavic|slovak|slovenian|spanish|swahili|swedish|tamil|telugu|thai|turkish|ukrainian|urdu|vietnamese)(?:[-_]|$)/;
/** The same as a code, which means training anew only where nothing says that the model was tuned. */
const code = /(?:^|[-_])(?:ar|bg|bn|ca|cs|da|de|el|es|et|eu|fa|fi|fr|gl|he|hi|hr|hu|id|is|it|ja|jp|kk|ko|kor|lt|lv|ms|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|sw|ta|te|th|tr|uk|ur|vi|zh)(?:[-_]|$)/;
const tuned = /finetun|fine-tun|(?:^|[-_])(?:en|ft|sft|lora|ner|squad|sentiment|nli|sts)(?:[-_]|$)/;
/** Small models whose architecture is reused more than their weights. */
const reused = /^(?:distil)?(?:albert|bart|bert|bigbird|blip|camembert|clip|data2vec|deberta|electra|ernie|gpt-?2|gpt-?j|gpt-neox?|hubert|layoutlm|longformer|luke|mamba|modernbert|mpnet|roberta|roformer|rwkv|t5|vit|wav2vec2|xlnet)/;
/** Whether a name that goes on behind a known one (`known`) means other weights of the same architecture. Lower case. */
function isAnew(known, rest) {
    if (manyTongues.test(known + rest))
        return false;
    return anew.test(rest) || (reused.test(known) && code.test(rest) && !tuned.test(rest));
}
/** The same of a family's literal inside a name: only of an architecture that is reused, by a language anywhere in the name. */
function isReused(literal, name) {
    return reused.test(literal) && !manyTongues.test(name) && isAnew(literal, name);
}
/** Whether a word names an architecture that is reused. Lower case. */
function isArchitecture(word) {
    return reused.exec(word)?.[0] === word;
}
/** Whether the weights are drawn at random in the shape of a model, as tests need them (`tiny-random-llama-3`). Lower case. */
function isRandom(name) {
    return /(?:^|[-_])tiny(?:[-_]|$)/.test(name) && /(?:^|[-_])(?:random|dummy)(?:[-_]|$)/.test(name);
}
/** Whether a name speaks of another model, which it watches or is compared with (`deepseek-v3-detector`). Lower case. */
function isAbout(name) {
    return /(?:^|[-_])(?:anti|beats|killer|not|than|versus|vs)(?:[-_]|$)|[0-9][-_]detector(?:[-_]|$)/.test(name);
}

;// CONCATENATED MODULE: ./lib/resolve/family-license.js

const size = /(?:^|[-_:.])(?:[0-9]{1,2}x)?[0-9]{1,4}(?:\.[0-9]{1,2})?[bm](?![a-z0-9])/;
const sizeVariant = /(?:^|-)(?:[0-9]{1,2}x)?[0-9]{1,4}(?:\.[0-9]{1,2})?[bm]$/;
/** Whether a name tells the size of the model. */
function tellsSize(name) {
    return size.test(name.toLowerCase());
}
/**
 * The licence of the variant that the name carries, else the default. Unknown `ambiguous` when the family's licence
 * depends on a size or version that the name does not tell.
 */
function familyLicense(family, name, cap = 'proven') {
    const license = licenseFor(family, normal(name));
    if (license === undefined)
        return { known: false, reason: family.licenses.length === 0 ? 'not-declared' : 'ambiguous' };
    return {
        known: true,
        value: license,
        evidence: [recorded(`family:${family.id}`, license, family.source, cap)],
    };
}
/** Whether the licence differs inside the family. */
function licenseDiffers(family) {
    return new Set(family.licenses.map(({ license }) => license)).size > 1;
}
/** The variant that the name carries, where its licence is not the one that the family's own name tells. */
function toldVariant(family, name) {
    const told = variantOf(family, normal(name));
    return told === undefined || told.license === licenseFor(family, normal(family.id)) ? undefined : told.variant;
}
function licenseFor(family, name) {
    const fallback = family.licenses.find(({ variant }) => variant === 'default')?.license;
    if (family.licenses.length > 0 && !licenseDiffers(family))
        return fallback ?? (family.licenses.length > 1 ? family.licenses[0]?.license : only(family, name));
    const told = variantOf(family, name);
    if (told !== undefined)
        return told.license;
    // The default is for the other sizes; a name without any size may be each of them.
    const bySize = family.licenses.some(({ variant }) => sizeVariant.test(normal(variant)));
    return bySize && !tellsSize(name) ? undefined : fallback;
}
/** The most specific variant that the name carries. */
function variantOf({ licenses }, name) {
    return licenses
        .filter(({ variant }) => variant !== 'default' && carries(name, normal(variant)))
        .sort((a, b) => b.variant.length - a.variant.length)[0];
}
/** The one licence on record, when it is for all of the family or for a variant that the name carries. */
function only(family, name) {
    const fact = family.licenses[0];
    return fact !== undefined && carries(name, normal(fact.variant)) ? fact.license : undefined;
}
function normal(text) {
    return text.toLowerCase().replace(/[_\s:/]/g, '-');
}
/** What a packing glues to a number of its own, which is no version: `int4`, `fp8`, `q4`. */
const packing = '(?:int|fp|bf|nf|mxfp|nvfp|w|a|q|iq|bit)';
/** Whether the tokens of the variant stand in the name, one after the other. */
function carries(name, variant) {
    if (`-${name}-`.includes(`-${variant}-`))
        return true;
    // Versions are glued to the stem: variant `2.0` in `midm2.0`, `v3` in `deepseek-v3`.
    return (/^[0-9]/.test(variant) &&
        !/[bm]$/.test(variant) &&
        new RegExp(`(?:^|-)(?!${packing}[0-9])[a-z]+${variant.replace(/[.+?^$()|[\]{}*\\]/g, '\\$&')}(?![0-9.])`).test(name));
}

;// CONCATENATED MODULE: ./lib/resolve/inherited.js

/** A license as a match by name: `likely` at most, and the evidence says that the model itself is not on record. */
function licenseByName(license, name) {
    return license.known ? { ...license, evidence: each(license.evidence, weakerFor(name)) } : license;
}
/** The same of a descent. */
function descentByName(descent, name) {
    const { parents, root, stopped } = descent;
    const weaker = ofFamily(weakerFor(name));
    return {
        ...descent,
        parents: parents.map((parent) => ({ ...parent, evidence: each(parent.evidence, weaker) })),
        ...(root !== undefined && { root: weaker(root) }),
        ...(stopped === 'recorded-root' && { stopped: 'root-by-name' }),
    };
}
/** The same of both. */
function inheritedByName(facts, name) {
    return { ...descentByName(facts, name), license: licenseByName(facts.license, name) };
}
function weakerFor(name) {
    return (evidence) => ({
        ...evidence,
        observed: `by name: ${name.slice(0, 200)} is not in the catalog, its family is: ${evidence.observed}`,
        strength: weakest(evidence.strength, 'likely'),
    });
}
/** Evidence that is already by name, or of the publisher, says what it rests on itself. */
function ofFamily(weaker) {
    return (evidence) => evidence.locator.startsWith('family:') && !evidence.observed.startsWith('by name') ? weaker(evidence) : evidence;
}
function each([first, ...rest], weaker) {
    return [weaker(first), ...rest.map(weaker)];
}

;// CONCATENATED MODULE: ./lib/resolve/family-base.js




const family_base_size = /(?:^|[-_:.])((?:[0-9]{1,2}x)?[0-9]{1,4}(?:\.[0-9]{1,2})?[bm])(?![a-z0-9])/i;
const mostCandidates = 16;
/** `family:<id>`, with the variant or the size behind it where the family's licence depends on it and the name tells it. */
function familyId(family, name) {
    const told = licenseDiffers(family) ? (toldVariant(family, name) ?? family_base_size.exec(name)?.[1]?.toLowerCase()) : undefined;
    return told === undefined ? `family:${family.id}` : `family:${family.id}:${told}`;
}
/** The publisher of a family, as a claim. */
function familyMaker(family, catalog, cap = 'proven') {
    if (family.publisher === '')
        return unknownMaker('not-declared');
    return makerOf(catalog.publisher('huggingface', family.publisher), 'offline', weakest(cap, 'recorded'));
}
/** What is known of `family:<id>[:<variant>]`, and of a name that goes on with words of its own, `family:<id>/<name>`. */
function familyNode(name, catalog) {
    const slash = name.indexOf('/');
    if (slash > 0)
        return memberNode(name.slice(0, slash), name.slice(slash + 1), catalog);
    const [id = '', variant] = name.split(':');
    const family = catalog.familyById(id);
    if (family === undefined) {
        return {
            ...unknownMaker('offline'),
            license: { known: false, reason: 'offline' },
            parents: [],
            stopped: 'unknown-model',
        };
    }
    return {
        ...familyMaker(family, catalog),
        license: familyLicense(family, variant === undefined ? family.id : `${family.id}-${variant}`),
        ...descentOf(family, variant ?? '', catalog),
    };
}
/** A model that only its name counts among a family. */
function memberNode(family, name, catalog) {
    const facts = familyNode(family, catalog);
    const { license } = facts;
    const known = catalog.familyById(family.split(':')[0] ?? '');
    if (known === undefined)
        return facts;
    const parent = byName({ id: `family:${family}`, relation: 'unspecified', name, strength: 'likely' }, catalog);
    return { ...familyMaker(known, catalog, 'likely'), ...inheritedByName({ license, parents: [parent] }, name) };
}
/** The base of a family's model of that name; without a base the family is a root that its publisher trained. */
function descentOf(family, name, catalog, cap = 'proven') {
    const locator = `family:${family.id}`;
    const bases = family.bases.flatMap((id) => catalog.familyById(id) ?? []);
    if (bases.length === 0) {
        const publisher = family.publisher === '' ? undefined : catalog.publisher('huggingface', family.publisher);
        if (publisher === undefined)
            return { parents: [], stopped: 'not-declared' };
        const said = catalog.model(locator);
        if (said?.root) {
            return {
                parents: [],
                stopped: 'recorded-root',
                root: recorded(locator, 'trained by its publisher', said.source, cap),
            };
        }
        if (family.weights === 'closed' && publisher.origin !== 'publisher')
            return { parents: [], stopped: 'undisclosed' };
        const root = recorded(locator, 'a family without a base', family.source, cap);
        return { parents: [], stopped: 'recorded-root', root };
    }
    // What is only said about a vendor's secret keeps it one: the vendor, or a source that can be opened, has to say it.
    if (family.weights === 'closed' && recorded(locator, '', family.source).strength === 'possible') {
        return { parents: [], stopped: 'undisclosed', candidates: bases.map((base) => `family:${base.id}`) };
    }
    const told = bases.length === 1 ? bases : bases.filter((base) => tells(name, base, bases, catalog));
    const base = told.length === 1 ? told[0] : undefined;
    // `dolphin-mistral-24b` tells the maker of its base, and that it is not Mistral 7B.
    if (base !== undefined && !(bases.length > 1 && isOfOtherSize(base, name))) {
        const evidence = recorded(locator, `based on ${base.id}`, family.source, bases.length === 1 ? cap : weakest(cap, 'likely'));
        return { parents: [{ id: familyId(base, name), relation: 'unspecified', evidence: [evidence] }] };
    }
    return ambiguous(told.length > 0 ? told : bases, catalog, cap);
}
/**
 * The step from a name to its family: one step to the family itself, except where its members have several bases and only
 * the name at hand can tell which; then straight on to the base.
 */
function viaFamily(family, step, catalog) {
    if (family.bases.length > 1)
        return descentOf(family, step.name, catalog, step.strength);
    return { parents: [byName({ ...step, id: familyId(family, step.name) }, catalog)] };
}
/** Whether the family is one of a single size, and the name tells another. */
function isOfOtherSize(family, name) {
    const [one, told] = [family_base_size.exec(family.id)?.[1], family_base_size.exec(name)?.[1]?.toLowerCase()];
    return one !== undefined && told !== undefined && one !== told;
}
/** One of these is the base, and nothing tells which; what all of them have in common is known all the same. */
function ambiguous(families, catalog, cap) {
    const makers = families.flatMap((family) => rootMakers(family, catalog, weakest(cap, 'likely'), 0));
    const base = common(makers);
    return {
        parents: [],
        stopped: 'ambiguous',
        candidates: [...new Set(families.map((family) => `family:${family.id}`))].slice(0, mostCandidates),
        ...(base === undefined ? {} : { base }),
    };
}
/** Makers of the families that this one goes back to. */
function rootMakers(family, catalog, cap, depth) {
    if (family.bases.length === 0)
        return [familyMaker(family, catalog, cap)];
    if (depth > 4)
        return [unknownMaker('ambiguous')];
    return family.bases.flatMap((id) => {
        const base = catalog.familyById(id);
        return base === undefined ? [unknownMaker('ambiguous')] : rootMakers(base, catalog, cap, depth + 1);
    });
}
/** The publisher that all share, or at least the countries. */
function common(makers) {
    const first = makers[0];
    if (first === undefined)
        return undefined;
    if (makers.every(({ publisher }) => sameEntity(publisher, first.publisher)))
        return first;
    const countries = (maker) => (maker.country.known ? [...maker.country.value].sort().join() : undefined);
    const shared = countries(first);
    if (shared === undefined || makers.some((maker) => countries(maker) !== shared))
        return undefined;
    return { publisher: { known: false, reason: 'ambiguous' }, country: first.country };
}
/** Whether the name tells this base: a part of the name is of that family, or its stem where no other candidate has the same. */
function tells(name, base, all, catalog) {
    const text = name.slice(0, 200).toLowerCase().replaceAll('_', '-');
    const told = new Set(tokenStarts(text).flatMap((start) => catalog.family(text.slice(start))?.id ?? []));
    if (all.some((one) => told.has(one.id)))
        return told.has(base.id);
    return new RegExp(`(?:^|-)${stem(base)}(?![a-z])`).test(text);
}
function tokenStarts(text) {
    const starts = [0];
    for (let at = 1; at < text.length && starts.length < 24; at++)
        if (text[at - 1] === '-')
            starts.push(at);
    return starts;
}
function stem(family) {
    return /^[a-z]{1,40}/.exec(family.id.toLowerCase())?.[0] ?? '[0-9]';
}
/** A parent found by the name alone: never above `likely`. */
function byName({ id, relation, name, strength }, catalog) {
    const evidence = {
        source: 'catalog',
        locator: id,
        observed: `by name: ${name.slice(0, 200)}`,
        strength: weakest(strength, 'likely'),
        date: catalog.date,
    };
    return { id, relation, evidence: [evidence] };
}

;// CONCATENATED MODULE: ./lib/resolve/ordinary.js
/** Names of families that are ordinary words, or names out of myths, which authors of other models choose as well. */
const words = new Set('aion alfred anubis apollo aquila arctic atlas aurora behemoth breeze chronos claire cosmos cydonia dobby dolphin dots flex helium hermes inkling janus jan laguna ling luminous lucie lucy magnum mimo minerva ming molmo moonlight muse north orpheus reflection ring rocinante sailor saiga skyfall solar starling step supernova titan trinity tulu typhoon velvet viking virtuoso zephyr'.split(' '));
/** Whether a family's literal is such a word alone, with no number that would tell it from the word. Lower case. */
function isOrdinary(literal) {
    return words.has(literal.replace(/[-:.]$/, ''));
}
const tasks = new Set('action asr audio automatic activity answering captioning chat classification completion depth detection diarization document embedding embeddings entity estimation extraction face feature fill generation image language mask model multilingual named object ocr paraphrase pipeline pose question ranking recognition reranker retrieval segmentation semantic sentence sentiment separation similarity speaker speech summarization tagging text token to topic transcription translation tts video vision visual voice zero-shot'.split(' '));
/** Whether a name says nothing but a task, as everybody calls a model for it (`voice-activity-detection`). Lower case. */
function isTask(name) {
    return name.split('-').every((word) => tasks.has(word));
}

;// CONCATENATED MODULE: ./lib/resolve/begun.js
/** A stranger's name that goes on where that of a known model ends, though no family claims it (`bert-base-uncased-imdb`). */





/** What trainers write between the name of the base and that of the task. */
const begun_tuned = /^(.{2,120}?)[-_](?:finetuned?|fine-tuned|qlora|lora)(?:[-_]|$)/i;
/** Whether a stranger who writes this name means the model that is called so: no short word alone, no size alone, no task. */
function isTelling(name) {
    const text = name.toLowerCase();
    return /[a-z]{2}/.test(text) && /[-_0-9]|.{9}/.test(text) && !isTask(text.replaceAll('_', '-'));
}
/** The known model in front of the name as its base: `possible`, and never of the same maker. */
function begun(bare, maker, least, { catalog, names }) {
    const before = begun_tuned.exec(bare)?.[1];
    const base = before === undefined || !isTelling(before) ? undefined : names.exact(before);
    const known = base === undefined ? names.beginning(bare) : { id: base, end: bare.length };
    if (known === undefined || catalog_strength/* strengths */.J.indexOf('possible') > catalog_strength/* strengths */.J.indexOf(least))
        return undefined;
    const text = bare.toLowerCase();
    if (isAnew(text.slice(0, known.end), text.slice(known.end)))
        return undefined;
    const [owner = ''] = known.id.slice(known.id.indexOf(':') + 1).split('/');
    const other = makerOf(catalog.publisher('huggingface', owner), 'offline');
    if (sameEntity(other.publisher, maker.publisher))
        return undefined;
    const step = { id: known.id, relation: 'unspecified', name: bare, strength: 'possible' };
    return { parents: [byName(step, catalog)] };
}

;// CONCATENATED MODULE: ./lib/resolve/choice.js
/** The choice among the families that a name carries. */



/** One maker: the known model in front, else the family. Several: the name tells a merge or a distillation, not which weights. */
function choose(matches, front, relation, name, knowledge) {
    const { catalog, names } = knowledge;
    const first = matches[0];
    const maker = familyMaker(first.family, catalog).publisher;
    const others = matches.some((match) => match.family !== first.family && !sameEntity(familyMaker(match.family, catalog).publisher, maker));
    // A fine-tuner's family in front explains the base behind it (`Hermes-3-Llama-3.1-8B`); two bases do not explain each other.
    if (others &&
        !(first.start === 0 && matches.every((match) => match === first || first.family.bases.includes(match.family.id)))) {
        return ambiguous(matches.map((match) => match.family), catalog, 'likely');
    }
    // A copy is a copy of exactly that model; a model derived from it may well carry more in its name.
    const known = front === undefined || first.start > 0 || (0,catalog_relation/* isPacking */.mc)(relation) ? undefined : names.beginning(front);
    const step = { relation, name, strength: first.strength };
    if (known === undefined || known.end < first.end)
        return viaFamily(first.family, step, catalog);
    return { parents: [byName({ ...step, id: known.id }, catalog)] };
}

;// CONCATENATED MODULE: ./lib/resolve/copied.js




/** A copy in another packing: its original is the known model of that name, else the family that the name belongs to. */
function copied(inner, relation, curated, knowledge) {
    const { catalog, names } = knowledge;
    const owned = ofOwner(inner, curated, knowledge);
    if (owned !== undefined)
        return { parents: [byName({ id: owned, relation, name: inner, strength: 'likely' }, catalog)] };
    const exact = curated || isTelling(inner) ? names.exact(inner) : undefined;
    if (exact !== undefined)
        return { parents: [byName({ id: exact, relation, name: inner, strength: 'likely' }, catalog)] };
    const matches = names.families(inner);
    if (matches.length > 0) {
        const trusted = matches.map((match) => curated && match.start === 0 ? { ...match, strength: 'likely' } : match);
        return choose(trusted, inner, relation, inner, knowledge);
    }
    // A known packager keeps the name of what it packs, so a short stem counts there when a size or a version stands behind it.
    const family = curated ? catalog.family(inner) : undefined;
    if (family === undefined || family.weights === 'closed') {
        if (!curated)
            return { parents: [], stopped: 'offline' };
        // In front it may have put the owner whose model it packs, of whom the catalog knows nothing else, or its own format.
        const tail = tails(inner).find((one) => names.exact(one) !== undefined);
        const rest = owner.exec(inner)?.[2] ?? tail;
        return rest === undefined ? { parents: [], stopped: 'offline' } : copied(rest, relation, curated, knowledge);
    }
    const strength = tellsSize(inner) || /[0-9]/.test(inner) ? 'likely' : 'possible';
    return viaFamily(family, { relation, name: inner, strength }, catalog);
}
/** An owner in front of his model's name, as packagers write them (`google_gemma-3-4b-it`). */
const owner = /^([A-Za-z0-9][A-Za-z0-9.-]{1,60})_([A-Za-z0-9][A-Za-z0-9._-]{1,95})$/;
/** The model of a known owner in front; a stranger may put any word there (`google_translate`), so it has to be a model's name. */
function ofOwner(inner, curated, { catalog, names }) {
    const [, handle = '', rest = ''] = owner.exec(inner) ?? [];
    const publisher = handle === '' ? undefined : catalog.publisher('huggingface', handle);
    if (publisher?.id.toLowerCase() !== handle.toLowerCase())
        return undefined;
    const id = `huggingface:${publisher.id}/${rest}`;
    if (curated || catalog.model(id) !== undefined || names.families(rest).length > 0 || tellsSize(rest))
        return id;
    // `qwen_image`: the maker's name is the family's as well.
    const family = catalog.family(inner.replaceAll('_', '-'), publisher.id);
    return family?.publisher === publisher.id && family.weights !== 'closed' ? familyId(family, inner) : undefined;
}
/** The ends of a name behind its first words, the longest first; short ones mean anything. */
function tails(name) {
    const words = name.split('-', 24);
    return [1, 2, 3].map((count) => words.slice(count).join('-')).filter((one) => one.length >= 8);
}

;// CONCATENATED MODULE: ./lib/resolve/continued.js
/** A name that goes on where that of the owner's own model ends: what is known of the one holds for the other. */


/** Whoever holds a name on the Hub, in lower case and with the registry. */
function ownerOf(id) {
    return id.slice(0, id.indexOf('/')).toLowerCase();
}
/**
 * The owner's known model in front of `owner/name` as its base, where that model derives from another one itself
 * (`...-v5-text-small-retrieval` of `...-v5-text-small`): such a name clears no root. `likely`; none where what follows
 * tells another family (`openchat-3.5-0106-gemma`).
 */
function continued(name, { catalog, names }) {
    const bare = name.slice(name.indexOf('/') + 1);
    const known = names.beginning(bare);
    if (known === undefined || ownerOf(known.id) !== ownerOf(`huggingface:${name}`))
        return undefined;
    const [head, rest] = [bare.slice(0, known.end), bare.slice(known.end + 1)];
    const isOther = catalog.family(head)?.id !== catalog.family(bare)?.id;
    if (isOther || names.families(rest).length > 0 || names.stems(rest).length > 0)
        return undefined;
    const derives = catalog.model(known.id)?.parents.some(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation));
    return derives
        ? byName({ id: known.id, relation: 'unspecified', name: bare, strength: 'likely' }, catalog)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/resolve/inference.js
/** What a Hub name says when the catalog has no fact about the exact model: its owner, its family, its packing, what it resembles. */










/**
 * What `owner/name` of the Hub tells, or a legacy name without an owner. Of a model that is not on record its family tells by name
 * only, which is `likely` at most.
 */
function inferred(name, known, isOnRecord = false) {
    const { catalog } = known;
    // A model is not derived from itself, however well its own name matches.
    const knowledge = { catalog, names: except(`huggingface:${name}`, known.names) };
    const slash = name.indexOf('/');
    const bare = name.slice(slash + 1);
    const named = slash < 0 ? catalog.family(bare)?.publisher : undefined;
    const publisher = slash < 0
        ? named
            ? catalog.publisher('huggingface', named)
            : undefined
        : catalog.publisher('huggingface', name.slice(0, slash));
    const maker = makerOf(publisher, 'offline', slash < 0 ? 'likely' : 'proven');
    let found;
    const own = () => {
        found ??= { family: publisher && ownFamily(name, publisher, maker, knowledge) };
        return found.family;
    };
    const isTold = (family) => isOnRecord || known.names.listed(name) === family;
    return {
        maker,
        license() {
            const family = own();
            if (family === undefined)
                return { known: false, reason: 'offline' };
            const license = familyLicense(family, bare);
            return isTold(family) ? license : licenseByName(license, bare);
        },
        descent() {
            const family = own();
            if (family === undefined)
                return strangerDescent(name, publisher, maker, knowledge);
            const descent = ownDescent(name, family, maker, knowledge);
            return isTold(family) ? descent : descentByName(descent, bare);
        },
    };
}
function except(self, names) {
    const isSelf = (id) => id?.toLowerCase() === self.toLowerCase();
    return {
        ...names,
        exact(name) {
            const id = names.exact(name);
            return isSelf(id) ? undefined : id;
        },
        beginning(name) {
            const known = names.beginning(name);
            return isSelf(known?.id) ? undefined : known;
        },
    };
}
/** The owner's family that the name belongs to, also where the name repeats the owner in front (`NVIDIA-Nemotron-...`). */
function ownFamily(name, publisher, maker, { catalog, names }) {
    if (publisher.redistributor)
        return undefined;
    const listed = names.listed(name);
    if (listed !== undefined && isBy(listed, maker, { catalog }))
        return listed;
    const bare = name.slice(name.indexOf('/') + 1);
    const prefix = `${publisher.id}-`;
    const short = bare.toLowerCase().startsWith(prefix.toLowerCase()) ? bare.slice(prefix.length) : undefined;
    const families = [bare, short].map((text) => (text === undefined ? undefined : catalog.family(text, publisher.id)));
    // Weights on the Hub are of no family whose weights are not given out, whatever the name begins with.
    return families.find((family) => family !== undefined && family.weights !== 'closed' && isBy(family, maker, { catalog }));
}
function isBy(family, maker, { catalog }) {
    return sameEntity(familyMaker(family, catalog).publisher, maker.publisher);
}
/** The owner's own family: a packing of a sibling, a base that the name or the family tells, or a root. */
function ownDescent(name, family, maker, knowledge) {
    const { catalog, names } = knowledge;
    const bare = name.slice(name.indexOf('/') + 1);
    const packed = catalog.unpack(bare);
    const sibling = packed === undefined ? undefined : names.exact(packed.name);
    if (packed !== undefined && sibling !== undefined && ownerOf(sibling) === ownerOf(`huggingface:${name}`)) {
        return { parents: [byName({ id: sibling, relation: packed.relation, name: bare, strength: 'likely' }, catalog)] };
    }
    const line = continued(name, knowledge);
    if (line !== undefined)
        return { parents: [line] };
    const teachers = distillation(bare, knowledge)?.teachers ?? [];
    const foreign = names.families(bare).filter((match) => match.versioned && !isBy(match.family, maker, knowledge));
    const base = foreign[0];
    if (base !== undefined &&
        family.bases.length !== 1 &&
        !family.bases.some((id) => foreign.every((match) => match.family.id !== id))) {
        const weights = choose(foreign, undefined, 'unspecified', bare, knowledge);
        return { ...weights, parents: [...weights.parents, ...teachers] };
    }
    const descent = descentOf(family, bare, catalog);
    const doubt = family.bases.length > 0 ? undefined : doubted(bare, maker, knowledge);
    return { ...(doubt ?? descent), parents: [...descent.parents, ...teachers] };
}
/** An owner's name that carries another's base without its generation clears no root, and is no lead to one model. */
function doubted(bare, maker, knowledge) {
    const { catalog, names } = knowledge;
    const isForeign = (family) => !isBy(family, maker, knowledge);
    const sized = names.families(bare).flatMap(({ family }) => (isForeign(family) ? [family] : []));
    if (sized.length > 0)
        return ambiguous(sized, catalog, 'likely');
    const stems = names.stems(bare).filter(isForeign);
    return stems.length === 0 ? undefined : openly(ambiguous(stems, catalog, 'hint'));
}
/** Without what the candidates have in common. */
function openly({ parents, stopped, candidates }) {
    return { parents, ...(stopped ? { stopped } : {}), ...(candidates ? { candidates } : {}) };
}
function strangerDescent(name, publisher, maker, knowledge) {
    const bare = name.slice(name.indexOf('/') + 1);
    const packed = knowledge.catalog.unpack(bare);
    if (publisher?.redistributor || publisher?.kind === 'quantizer' || packed !== undefined) {
        const relation = packed?.relation ?? (publisher?.redistributor ? 'reupload' : 'unspecified');
        const listed = publisher?.redistributor ? knowledge.names.listed(name) : undefined;
        if (listed !== undefined)
            return viaFamily(listed, { relation, name: bare, strength: 'likely' }, knowledge.catalog);
        const copy = copied(packed?.name ?? bare, relation, publisher?.redistributor === true, knowledge);
        if (copy.stopped !== 'offline')
            return copy;
    }
    const line = continued(name, knowledge);
    if (line !== undefined)
        return { parents: [line] };
    const distilled = distillation(bare, knowledge);
    if (distilled !== undefined && (distilled.descent.parents.length > 0 || distilled.descent.stopped === 'ambiguous')) {
        return { ...distilled.descent, parents: [...distilled.descent.parents, ...distilled.teachers] };
    }
    const trains = publisher?.origin === 'publisher' && !publisher.redistributor;
    const resembled = resemblance(bare, maker, trains ? 'likely' : 'hint', knowledge);
    if (resembled !== undefined)
        return resembled;
    if (publisher === undefined || !trains)
        return { parents: [], stopped: 'offline' };
    const others = knowledge.names.stems(bare).filter((family) => !isBy(family, maker, knowledge));
    if (others.length > 0) {
        // A trainer of own models may mention another's family for any reason: that is a doubt, and no lead to a maker.
        return openly(ambiguous(others, knowledge.catalog, 'hint'));
    }
    return {
        parents: [],
        stopped: 'publisher-trains-own',
        root: recorded(`publisher:${publisher.id}`, 'trains its own models', publisher.source, 'likely'),
    };
}
/** A stranger's name that carries another's family: at most `likely`, and only matches of at least the strength asked. */
function resemblance(bare, maker, least, knowledge) {
    const enough = (match) => catalog_strength/* strengths */.J.indexOf(match.strength) <= catalog_strength/* strengths */.J.indexOf(least);
    const matches = knowledge.names
        .families(bare)
        .filter((match) => enough(match) && !isBy(match.family, maker, knowledge));
    return matches.length === 0
        ? begun(bare, maker, least, knowledge)
        : choose(matches, bare, 'unspecified', bare, knowledge);
}
const distillate = /^(.{2,80}?)[-_]distill(?:ed)?[-_](.{2,80})$/i;
/** Whether a name may tell a teacher. */
function tellsTeacher(id) {
    return distillate.test(id.slice(id.indexOf('/') + 1));
}
/** `<teacher>-distill-<base>`: the weights are what stands behind, the teacher what stands in front. */
function distillation(bare, knowledge) {
    const { catalog, names } = knowledge;
    const found = distillate.exec(bare);
    const [, head, tail] = found ?? [];
    if (head === undefined || tail === undefined)
        return undefined;
    // A distillation that is known as a whole is an ancestor itself (`DeepSeek-R1-Distill-Llama-8B-tuned`).
    if ((names.beginning(bare)?.end ?? 0) > head.length + 1)
        return undefined;
    const teacher = names.exact(head) ?? familyName(names.families(head), head);
    const teachers = teacher === undefined
        ? []
        : [byName({ id: teacher, relation: 'distilled', name: bare, strength: 'likely' }, catalog)];
    const versioned = names.families(tail).filter((match) => match.versioned);
    if (versioned.length > 0)
        return { descent: choose(versioned, tail, 'finetune', tail, knowledge), teachers };
    // `Distill-Llama-8B` does not tell which generation of Llama.
    const stems = names.stems(tail);
    return { descent: stems.length === 0 ? { parents: [] } : ambiguous(stems, catalog, 'likely'), teachers };
}
function familyName(matches, name) {
    const first = matches[0];
    return first !== undefined && first.start === 0 && first.versioned ? familyId(first.family, name) : undefined;
}

;// CONCATENATED MODULE: ./lib/resolve/alias.js







/** An Ollama name: the alias on record, else the family of the library's name, else (a user's upload) what it resembles. */
function ollama(name, knowledge, ask) {
    const { catalog } = knowledge;
    const recordedAlias = catalog.tag('ollama', name);
    // A bare name may stand for all its tags and have a fact of its own; it is no alias of itself.
    const alias = recordedAlias?.model.toLowerCase() === `ollama:${name.toLowerCase()}` ? undefined : recordedAlias;
    const [path = '', tag] = name.split(':');
    const written = tag === undefined ? path : `${path}-${tag}`;
    if (alias !== undefined) {
        const evidence = recorded(`tag:${alias.pattern}`, alias.model, alias.source);
        const family = alias.model.startsWith('family:')
            ? catalog.familyById(alias.model.slice('family:'.length))
            : undefined;
        // Whoever uploads a copy publishes it, under terms that the catalog does not know.
        const uploader = path.includes('/') ? unnamed('unverified') : undefined;
        if (family !== undefined)
            return { ...member(family, written, [evidence], catalog), ...uploader };
        const { publisher, country, license } = uploader ?? ask(alias.model);
        return {
            publisher,
            country,
            license,
            parents: [{ id: alias.model, relation: 'conversion', evidence: [evidence] }],
        };
    }
    const inner = path.slice(path.indexOf('/') + 1);
    if (path.includes('/')) {
        return { ...unnamed('unverified'), ...upload(inner, tag, knowledge) };
    }
    const family = catalog.family(name) ?? catalog.family(path);
    if (family === undefined)
        return { ...unnamed('offline'), parents: [], stopped: 'offline' };
    return member(family, written, undefined, catalog);
}
/** A user's upload: what its name tells, its name with the size that the tag tells, or the name of the library that it goes by. */
function upload(inner, tag, knowledge) {
    // The tag tells more than the name: some of the library's are of other models.
    const tagged = derived(inner, tag, knowledge.catalog);
    if (tagged.stopped !== 'offline')
        return tagged;
    const isSaid = tag !== undefined && tag !== 'latest';
    for (const name of isSaid ? [inner, `${inner}-${tag}`] : [inner]) {
        const copy = copied(name, 'conversion', false, knowledge);
        if (copy.stopped !== 'offline')
            return copy;
    }
    return ofLibrary(inner, tag, knowledge);
}
/** What users say of a copy of another's model in its name: that its refusals were taken out, or that it calls tools. */
const changed = /-(?:abliterat(?:ed?|ion)|ablitered|uncensored|heretic|derestricted|tool(?:s|-calling))(?:-v?[0-9.]{1,5})?$/;
/** The name of the library by itself (`someone/minicpm-v4.5`) or with a word for the change (`someone/qwq-abliterated`). */
function ofLibrary(inner, tag, { catalog }) {
    const name = inner.slice(0, 100).toLowerCase().replace(changed, '');
    if (name.length < 3 || isOrdinary(name) || (name.length === inner.length && !/[0-9]/.test(name)))
        return { parents: [], stopped: 'offline' };
    const relation = name.length === inner.length ? 'conversion' : 'unspecified';
    const written = tag === undefined ? name : `${name}-${tag}`;
    // What the library decides by the tag, another's tag does not tell.
    const fact = catalog.tag('ollama', name);
    if (fact?.pattern.includes(':'))
        return { parents: [], stopped: 'offline' };
    if (fact !== undefined && fact.model !== `ollama:${name}`)
        return { parents: [byName({ id: fact.model, relation, name: written, strength: 'likely' }, catalog)] };
    const family = catalog.family(name);
    const isStem = family?.patterns.some((pattern) => pattern.replace(/[:-]?\*$/, '') === name);
    return family === undefined || !isStem || family.weights === 'closed'
        ? { parents: [], stopped: 'offline' }
        : viaFamily(family, { relation, name: written, strength: 'likely' }, catalog);
}
/** A user's upload that is called after a name of the library, with a tag that the library has (`deepseek-r1-tools:14b`). */
function derived(inner, tag, catalog) {
    for (let end = inner.length; end > 3 && tag !== undefined; end = inner.lastIndexOf('-', end - 1)) {
        const written = `${inner.slice(0, end)}:${tag}`;
        const fact = catalog.tag('ollama', written);
        if (!fact?.pattern.includes(':'))
            continue;
        return {
            parents: [byName({ id: fact.model, relation: 'unspecified', name: written, strength: 'likely' }, catalog)],
        };
    }
    return { parents: [], stopped: 'offline' };
}
/** A name of the library that belongs to a family: the record says so, or only the name does. */
function member(family, name, record, catalog) {
    const cap = record === undefined ? 'likely' : strongest(record);
    const descent = viaFamily(family, { relation: 'conversion', name, strength: cap }, catalog);
    const parents = record === undefined
        ? descent.parents
        : descent.parents.map((parent) => ({
            ...parent,
            evidence: parent.relation === 'conversion' ? record : parent.evidence,
        }));
    return { ...familyMaker(family, catalog, cap), license: familyLicense(family, name, cap), ...descent, parents };
}
/** An image of a model catalogue: whoever packs it publishes it, the model inside is known by its name. */
function docker(name, knowledge) {
    const { catalog } = knowledge;
    const image = name.replace(/^docker\.io\//, '').split('@')[0] ?? '';
    const segments = image.split('/');
    const packer = image.startsWith('nvcr.io/') ? 'nvidia' : image.startsWith('ai/') ? 'docker' : undefined;
    const fact = packer === undefined
        ? undefined
        : (catalog.publisher('docker', packer === 'docker' ? 'ai' : packer) ?? catalog.publisher('docker', packer));
    const [last = '', tag = ''] = (segments.at(-1) ?? '').split(':');
    const inner = catalog.unpack(last)?.name ?? last;
    const maker = makerOf(fact, 'offline');
    const exact = copied(tag === '' ? inner : `${inner}-${tag.split('-')[0]}`, 'conversion', packer !== undefined, knowledge);
    const copy = exact.stopped === 'offline' ? copied(inner, 'conversion', packer !== undefined, knowledge) : exact;
    return { ...maker, license: { known: false, reason: 'offline' }, ...copy };
}
/** A file or folder: its own name may tell a known model, and nothing else is known. */
function local(path, knowledge) {
    const file = path.replace(/\/$/, '').split('/').at(-1) ?? '';
    const stem = file
        .replace(/\.(?:gguf|ggml|safetensors|bin|pt|pth|ckpt|onnx|ort|h5|keras|pb|tflite|mlmodel|mlpackage|llamafile|npz|engine|nemo|task|litertlm)$/i, '')
        .replace(/-[0-9]{5}-of-[0-9]{5}$/, '');
    const packed = knowledge.catalog.unpack(stem) ?? knowledge.catalog.unpack(stem.replace(/\./g, '-'));
    const inner = packed?.name ?? stem;
    const quantized = packed?.relation === 'quantized' || /\.(?:gguf|ggml)$/i.test(file);
    const copy = packed === undefined && !quantized ? resemblance(inner, unknownMaker('local-path'), 'hint', knowledge) : undefined;
    const found = copy ?? copied(inner, quantized ? 'quantized' : 'reupload', false, knowledge);
    return {
        ...unnamed('local-path'),
        ...(found.stopped === 'offline' ? { parents: [], stopped: 'local-path' } : found),
    };
}
function unnamed(reason) {
    return { ...unknownMaker(reason), license: { known: false, reason } };
}
/** Id of a Hub model. */
function hubId(owner, name) {
    return `huggingface:${owner}/${name}`;
}

// EXTERNAL MODULE: ./lib/catalog/variant-name.js
var variant_name = __webpack_require__(7780);
;// CONCATENATED MODULE: ./lib/resolve/hosted-name.js
/** An inference profile (`us.`) or a region of AWS (`eu-central-1/`) in front of a name. */
const profile = /^(us-gov|us|eu|apac|jp|au|ca|in|global)\.(?=[a-z0-9]{1,20}\.)/;
const region = /^([a-z]{2}(?:-gov)?-[a-z]{4,9}-[0-9])\//;
/** SageMaker JumpStart: vendor or framework, task, then the name; `-f` at the end is the chat variant. */
const jumpStart = /^(?:meta|huggingface|pytorch|tensorflow|mxnet|model|deepseek)-(?:textgeneration(?:neuron)?[0-9]?|llm|vlm|reasoning|text2text|textembedding|sentencesimilarity|tc|asr|txt2img|eqa)-/;
/** `us.deepseek.r1-v1:0` → deepseek, r1; `accounts/fireworks/models/deepseek-v3p1` → deepseek-v3.1; `@cf/meta/llama-...`. */
function hostedName(host, name) {
    const plain = withoutPlace(name)
        .replace(/^(?:workers-ai\/)?@(?:cf|hf)\//, '')
        .replace(/^~/, '')
        .replace(/^ft:([^:]{1,80})(?::.*)?$/, '$1')
        .replace(/^accounts\/[a-z0-9._-]{1,60}\/models\//, '')
        .replace(/^(?:system\.ai\.(?:databricks-)?|databricks-|projects\/.{1,120}\/models\/|models\/)/, '')
        .replace(/:[0-9]{1,3}(?::[0-9]{1,4}k)?$/, '')
        .replace(/-maas$/, '')
        .replace(/\/(?:fp|bf|int)-?[0-9]{1,2}$/, '')
        .replace(/(?<=\/.{1,120})\/community$/, '');
    if (host?.id === 'fal')
        return pathName(plain);
    if (isBedrock(host)) {
        const dot = plain.indexOf('.');
        if (dot > 0)
            return { author: plain.slice(0, dot), bare: plain.slice(dot + 1).replace(/-v[0-9]{1,2}$/, '') };
    }
    const slash = plain.lastIndexOf('/');
    const bare = bareName(host, plain.slice(slash + 1));
    const author = slash < 0 ? undefined : plain.slice(0, slash).split('/').at(-1);
    return author === undefined ? { bare } : { author, bare };
}
/** fal parts a name by slashes: `fal-ai/flux/schnell`, `bytedance/seedance-2.0/text-to-video`. */
function pathName(path) {
    const [first = '', ...rest] = path.split('/', 8);
    if (rest.length === 0)
        return { bare: first };
    const bare = rest.join('-');
    if (first !== 'fal-ai')
        return { author: first, bare };
    return rest.length === 1 ? { bare } : { bare, front: rest[0] };
}
/** What a gateway puts in front of a name to say through whom, or for whom, it serves it. */
const channels = {
    aihubmix: /^(?:coding|cc|mm|sf|bai|cbs|fx|ahm|aihub|aihubmix|alicloud|azure|cerebras|cloudflare|deepinfra|groq)-(?=[a-z]{2})/,
    gitlab: /^duo-chat-(?=gpt-)/,
    'nano-gpt': /^azure-(?=gpt-|o[0-9])/,
    venice: /^e2ee-(?=[a-z]{2})/,
};
function bareName(host, name) {
    const channel = channels[host?.id ?? ''];
    const text = channel === undefined ? name : name.replace(channel, '');
    switch (host?.id) {
        case 'fireworks':
            return text
                .replace(/(?<=[0-9])p(?=[0-9])/g, '.')
                .replace(/(?<=llama-)v(?=[0-9])/, '')
                .replace(/^qwen-v(?=[0-9])/, 'qwen');
        case 'sagemaker':
            return jumpStart.test(text) ? text.replace(jumpStart, '').replace(/-f$/, '') : text;
        case 'databricks':
            return text.replaceAll('_', '-').replace(/(?<=llama-)v([0-9])-([0-9])(?![0-9])/, '$1.$2');
        case 'azure':
            // Fireworks' models, sold by Azure.
            return text.replace(/^fw-/, '');
        default:
            return text;
    }
}
/** The name in lower case, without the profile or region in front of it. */
function withoutPlace(name) {
    return name.toLowerCase().replace(region, '').replace(profile, '');
}
/**
 * Other readings of a name that no family claims: `meta.llama-3.3-70b` and `openai--gpt-4o` carry their author, which the
 * caller has to know; `solar-10_7b` means a point.
 */
function otherReadings({ author, bare }) {
    const pointed = bare.replace(/(?<=[0-9])_(?=[0-9])/g, '.');
    const named = author === undefined ? {} : { author };
    const readings = pointed === bare ? [] : [{ ...named, bare: pointed }];
    if (author !== undefined)
        return readings;
    const parted = /^([a-z][a-z0-9-]{1,30}?)(?:\.|--)(?=[a-z])(.{2,120})$/.exec(pointed);
    if (parted !== null)
        readings.push({ author: parted[1], bare: parted[2] });
    const tokens = pointed.split('-', 12);
    for (const count of [1, 2]) {
        if (tokens.length <= count)
            break;
        const front = tokens.slice(0, count).join('-');
        readings.push({ author: front, bare: pointed.slice(front.length + 1) });
    }
    return readings;
}
function isBedrock(host) {
    return host !== undefined && /bedrock/.test(host.id);
}
/** The region or the profile that an id begins with, in lower case; the profile where there are both. */
function placeCode(name) {
    const text = name.toLowerCase();
    return profile.exec(text.replace(region, ''))?.[1] ?? region.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./lib/resolve/hosting.js



/** What is known of the host of `registry:name`; undefined for a host on one's own machine. */
function hosting(registry, host, name, { catalog }) {
    if (host?.kind === 'local')
        return undefined;
    if (host === undefined) {
        const unknown = unknownMaker('offline');
        return {
            host: registry,
            operator: unknown.publisher,
            country: unknown.country,
            location: { known: false, reason: 'offline' },
        };
    }
    const locator = `host:${host.id}`;
    const operator = operatorOf(host, { catalog });
    const countries = union(host.country === undefined ? [] : [host.country], operator.country);
    const code = placeCode(name);
    const region = code === undefined ? undefined : catalog.region(host.id, code);
    const serving = host.location === undefined ? undefined : [host.location];
    return {
        host: host.id,
        operator: operator.publisher,
        country: claimed(countries, host, locator),
        location: region?.countries.length
            ? claimed(region.countries, region, `region:${region.host}/${region.code}`)
            : serving === undefined
                ? { known: false, reason: 'not-declared' }
                : claimed(serving, host, locator),
    };
}
/** The operator as a publisher of the catalog where it is one (its legal parent's countries count), else by name only. */
function operatorOf(host, { catalog }) {
    const fact = host.kind === 'first-party' ? catalog.publisher(host.id, host.id) : undefined;
    if (fact !== undefined)
        return makerOf(fact, 'offline');
    const publisher = {
        known: true,
        value: { id: host.id, name: host.operator, kind: 'company', watchlists: [] },
        evidence: [recorded(`host:${host.id}`, host.operator, host.source)],
    };
    return { ...unknownMaker('not-declared'), publisher };
}
function union(own, more) {
    return [...new Set([...own, ...(more.known ? more.value : [])])].sort();
}
function claimed(value, { source }, locator) {
    if (value.length === 0)
        return { known: false, reason: 'not-declared' };
    return { known: true, value, evidence: [recorded(locator, value.join(', '), source, weakest('recorded'))] };
}

;// CONCATENATED MODULE: ./lib/resolve/hosted.js










/** Facts about `registry:name` where the registry is a host. */
function hosted(registry, name, knowledge, ask) {
    const { catalog } = knowledge;
    const host = catalog.host(registry);
    const facts = servedModel(registry, host, name, knowledge, ask);
    const serving = hosting(registry, host, name, knowledge);
    return serving === undefined ? facts : { ...facts, hosting: serving };
}
function servedModel(registry, host, name, knowledge, ask) {
    const { catalog, names } = knowledge;
    // A deployment is named by its owner, who may call it anything.
    const cap = /azure/.test(registry) ? 'likely' : 'recorded';
    const { served, author, known, family } = reading(registry, host, name, knowledge);
    if (known !== undefined)
        return copyOf(known, 'recorded', served.bare, knowledge, ask);
    // Open weights under the name of somebody whom nobody knows are no more the family's maker's than they are on the Hub.
    const isStrangers = served.author !== undefined && author === undefined && family?.weights !== 'closed';
    const strangers = isStrangers ? byStranger(served, ask) : undefined;
    if (strangers !== undefined)
        return strangers;
    if (family === undefined) {
        const maker = author ?? frontOf(registry, served, knowledge);
        if (maker !== undefined)
            return byAuthor(maker, served, knowledge, ask);
        return servesWeights(host) && served.author === undefined ? byNameAlone(served.bare, knowledge) : nothing();
    }
    const isAnothers = served.author !== undefined && author === undefined;
    const maker = familyMaker(family, catalog, isAnothers ? 'likely' : cap);
    // Nobody but the family vouches for a name that its author does not stand in front of.
    const inheritedMaker = served.author === undefined ? familyMaker(family, catalog, 'likely') : maker;
    const told = familyLicense(family, served.bare, cap);
    const isServedOnly = family.weights === 'closed' ||
        (family.weights === 'mixed' &&
            (!told.known || told.value === 'proprietary-api') &&
            names.beginning(served.bare) === undefined);
    const license = isServedOnly && !told.known ? terms(family, served.bare) : told;
    if (isServedOnly) {
        const facts = { license, ...descentOf(family, served.bare, catalog, cap) };
        if ((0,variant_name/* isNameOf */.b)(family, served.bare))
            return { ...maker, ...facts };
        return { ...inheritedMaker, ...inheritedByName(facts, served.bare) };
    }
    const exact = names.exact(served.bare);
    const isOwn = exact !== undefined && sameEntity(ask(exact).publisher, maker.publisher);
    if (!isOwn && family.bases.length > 1)
        return { ...maker, license, ...descentOf(family, served.bare, catalog, cap) };
    if (isOwn)
        return copyOf(exact, cap, served.bare, knowledge, ask);
    const copy = copyOf(familyId(family, served.bare), cap, served.bare, knowledge, ask);
    if ((0,variant_name/* isNameOf */.b)(family, served.bare))
        return copy;
    return { ...inheritedByName(copy, served.bare), ...inheritedMaker };
}
/** The name as it stands, or the first other reading of it that means a known model or family. */
function reading(registry, host, name, knowledge) {
    const { catalog } = knowledge;
    const read = (served, whole) => {
        const author = authorOf(registry, host, served, knowledge);
        const known = author === undefined ? undefined : catalog.model(hubId(author.id, served.bare))?.id;
        return { served, author, known, family: known ? undefined : familyOf(whole, served, author, knowledge) };
    };
    const first = read(hostedName(host, name), name);
    if (first.known !== undefined || first.family !== undefined)
        return first;
    for (const other of otherReadings(first.served)) {
        const found = read(other, `${other.author ?? ''}/${other.bare}`);
        const isTold = other.author === undefined || found.author !== undefined;
        if (isTold && (found.known !== undefined || found.family !== undefined))
            return found;
    }
    return first;
}
/** A name that is of none of the weights that a vendor gives out means a model that is only served, under terms of service. */
function terms(family, name) {
    const evidence = recorded(`family:${family.id}`, `${name} is none of the released weights`, family.source, 'likely');
    return { known: true, value: 'proprietary-api', evidence: [evidence] };
}
/** Open weights served by somebody: the same weights, with the licence that they carry. */
function copyOf(id, cap, bare, { catalog }, ask) {
    const { publisher, country, license } = ask(id);
    const family = id.startsWith('family:') ? catalog.familyById(id.split(':')[1] ?? '') : undefined;
    const source = catalog.model(id)?.source ?? family?.source;
    const parent = byName({ id, relation: 'conversion', name: bare, strength: 'likely' }, catalog);
    // The host's own list names the model, so the match is as sure as the fact behind it.
    const evidence = source === undefined ? parent.evidence : [recorded(id, `served as ${bare}`, source, cap)];
    return { publisher, country, license, parents: [{ ...parent, evidence }] };
}
/** Whether names there are mostly those of the weights, as at gateways; a vendor, or a deployment, calls a model as it likes. */
function servesWeights(host) {
    return (host !== undefined &&
        (host.kind === 'inference' ||
            host.kind === 'gateway' ||
            (host.kind === 'cloud' && !/azure|bedrock|sagemaker|vertex/.test(host.id))));
}
/** A name of which no author is told and which begins no family: what it carries is what it carries on the Hub. */
function byNameAlone(bare, knowledge) {
    const descent = bare.length >= 6 ? copied(bare, 'unspecified', false, knowledge) : undefined;
    if (descent === undefined || descent.parents.length === 0)
        return nothing();
    const { stopped: _, ...rest } = nothing();
    return { ...rest, ...pick(descent) };
}
function byAuthor(author, served, knowledge, ask) {
    const maker = makerOf(author, 'offline');
    const license = { known: false, reason: 'offline' };
    const isOwn = (family) => sameEntity(familyMaker(family, knowledge.catalog).publisher, maker.publisher);
    if (author.origin === 'publisher' && knowledge.names.stems(served.bare).every(isOwn)) {
        const root = recorded(`publisher:${author.id}`, 'trains its own models', author.source, 'likely');
        return { ...maker, license, parents: [], stopped: 'publisher-trains-own', root };
    }
    const weights = ask(hubId(author.id, served.bare));
    const descent = weights.parents.length > 0 ? weights : copied(served.bare, 'unspecified', false, knowledge);
    // On a vendor's own API a name that tells another's weights, and no author, does not say that the vendor published them.
    const isTold = served.author !== undefined || descent.parents.length === 0;
    return { ...(isTold ? maker : unknownMaker('offline')), license, ...pick(descent) };
}
/** A gateway's `author/name` is mostly that of the Hub, so what the name tells there, it tells here. */
function byStranger({ author = '', bare }, ask) {
    if (!/^[a-z0-9][a-z0-9._-]{1,60}$/.test(author))
        return undefined;
    const weights = ask(hubId(author, bare));
    if (weights.parents.length === 0)
        return undefined;
    const { stopped: _, ...maker } = nothing();
    return { ...maker, ...pick(weights) };
}
function pick({ parents, stopped, candidates, base }) {
    return {
        parents,
        ...(stopped === undefined ? {} : { stopped }),
        ...(candidates === undefined ? {} : { candidates }),
        ...(base === undefined ? {} : { base }),
    };
}
function nothing() {
    return {
        ...unknownMaker('offline'),
        license: { known: false, reason: 'offline' },
        parents: [],
        stopped: 'unknown-model',
    };
}
/** The developer whom the name or, on a vendor's own API, the host tells. */
function authorOf(registry, host, served, { catalog }) {
    if (served.author !== undefined) {
        return (catalog.publisher(registry, served.author) ??
            catalog.publisher('openrouter', served.author) ??
            catalog.publisher('huggingface', served.author));
    }
    return host?.kind === 'first-party' ? catalog.publisher(registry, registry) : undefined;
}
/** The maker whom the first part of a path tells (`fal-ai/pixverse/v6`); somebody who also derives may serve another's model. */
function frontOf(registry, { front }, { catalog }) {
    const maker = front === undefined ? undefined : (catalog.publisher(registry, front) ?? catalog.publisher('openrouter', front));
    return maker?.origin === 'publisher' ? maker : undefined;
}
/** The family of a hosted name; a family of another maker than the author named is not the author's model. */
function familyOf(name, served, author, { catalog }) {
    const whole = catalog.family(withoutPlace(name));
    const family = (withoutPlace(name).includes('/') ? undefined : whole) ?? catalog.family(served.bare, author?.id);
    if (family === undefined || author === undefined || served.author === undefined)
        return family;
    const fits = sameEntity(familyMaker(family, catalog).publisher, makerOf(author, 'offline').publisher);
    return fits ? family : undefined;
}

// EXTERNAL MODULE: ./lib/catalog/glob.js
var glob = __webpack_require__(7813);
;// CONCATENATED MODULE: ./lib/resolve/name-match.js




const longestName = 200;
const mostTokens = 24;
/** Names as the catalog knows them; the families that others derive from are read on the first question. */
function namesOf(catalog) {
    let known;
    const opened = () => {
        known ??= basesOf(catalog);
        return known;
    };
    return {
        exact: (name) => knownAs(spelled(name), catalog),
        listed: (id) => catalog.listing(id),
        beginning(name) {
            const text = spelled(name);
            if (isRandom(text) || isAbout(text))
                return undefined;
            for (const end of boundaries(text).reverse()) {
                const head = text.slice(0, end);
                const id = isDistinctive(head) ? knownAs(head, catalog) : undefined;
                if (id !== undefined)
                    return { id, end };
            }
            return undefined;
        },
        families: (name) => familiesIn(spelled(name), catalog, opened().ids),
        stems(name) {
            const words = new Set(spelled(name).split(/[^a-z]{1,40}/));
            return opened()
                .stems.filter(({ stem }) => words.has(stem))
                .flatMap(({ id }) => catalog.familyById(id) ?? []);
        },
    };
}
function basesOf({ baseFamilies }) {
    const ids = new Set(baseFamilies.map((id) => id.toLowerCase()));
    const stems = baseFamilies
        .map((id) => ({ id, stem: /^[a-z]{0,40}/.exec(id.toLowerCase())?.[0] ?? '' }))
        // The name of an architecture that everybody trains is no mention of somebody's weights.
        .filter(({ stem }) => stem.length >= 4 && !isArchitecture(stem));
    return { ids, stems };
}
/** The known model of that name, also where the name repeats the owner in front (`Meta-Llama-3.1-8B` of `meta-llama`). */
function knownAs(name, catalog) {
    const direct = catalog.named(name);
    const dash = name.indexOf('-');
    if (direct !== undefined || dash < 3)
        return direct;
    const id = catalog.named(name.slice(dash + 1));
    return id?.toLowerCase().startsWith(`huggingface:${name.slice(0, dash)}`) ? id : undefined;
}
function spelled(name) {
    return name.slice(0, longestName).toLowerCase().replaceAll('_', '-');
}
/** Ends of tokens, shortest first; the end of the text is one. */
function boundaries(text) {
    const ends = [];
    for (let at = 1; at < text.length && ends.length < mostTokens; at++)
        if (text[at] === '-' || text[at] === ':')
            ends.push(at);
    return [...ends, text.length];
}
/** Four letters and a digit, or ten letters of several words: `yi`, `glm` or `opt` alone recognise nothing. */
function isDistinctive(literal) {
    const letters = literal.replace(/[^a-z]/g, '').length;
    return letters >= 4 && (/[0-9]/.test(literal) || (letters >= 10 && literal.includes('-') && !isTask(literal)));
}
function familiesIn(text, catalog, bases) {
    const found = [];
    if (isRandom(text) || isAbout(text))
        return found;
    const starts = [
        0,
        ...boundaries(text)
            .slice(0, -1)
            .map((end) => end + 1),
    ];
    let covered = 0;
    for (const start of starts) {
        if (start < covered)
            continue;
        const match = familyAt(text, start, catalog, bases);
        if (match === undefined)
            continue;
        found.push(match);
        covered = match.end;
    }
    return found;
}
function familyAt(text, start, catalog, bases) {
    const rest = text.slice(start);
    const family = catalog.family(rest);
    if (family === undefined || family.weights === 'closed')
        return undefined;
    const literal = family.patterns
        .filter((pattern) => (0,glob/* glob */.T)(pattern)(rest))
        .map((pattern) => ({ pattern, one: pattern.split('*', 1)[0] }))
        .filter(({ pattern, one }) => rest.startsWith(one) && endsToken(one, rest) && name_match_isTelling(pattern, one, start))
        .sort((a, b) => b.one.length - a.one.length)[0]?.one;
    if (literal === undefined || isReused(literal, text))
        return undefined;
    const versioned = tellsVersion(literal);
    const strength = !versioned
        ? trust(literal, text, start, bases.has(family.id.toLowerCase()))
        : isShort(literal) && !literal.endsWith('-')
            ? 'possible'
            : 'likely';
    return strength === undefined ? undefined : { family, start, end: start + literal.length, strength, versioned };
}
/** Four letters; three with a version in front; fewer where the pattern asks for a size behind them (`l3.3-*70b*`). */
function name_match_isTelling(pattern, literal, start) {
    if (!isShort(literal) || (/^[a-z]{3}/.test(literal) && start === 0 && tellsVersion(literal)))
        return true;
    return tellsSize(pattern.replaceAll('*', '-')) && (start === 0 || (literal.endsWith('-') && tellsVersion(literal)));
}
function isShort(literal) {
    return literal.replace(/[^a-z]/g, '').length < 4;
}
/** A literal does not stop inside a word or a number (`sailor*` is not in `sailors-7b`), nor is a size a version (`llama-3b`). */
function endsToken(literal, text) {
    const [last = '', rest = ''] = [literal.at(-1), text.slice(literal.length, literal.length + 8)];
    if (/[a-z]/.test(last))
        return !/^[a-z]/.test(rest);
    return !/[0-9]/.test(last) || !/^(?:[0-9]|(?:b|m|bits?)(?![a-z0-9]))/.test(rest);
}
function tellsVersion(literal) {
    return /[0-9]/.test(literal.replace(/(?:[0-9]{1,2}x)?[0-9]{1,4}(?:\.[0-9]{1,2})?[bm](?![a-z0-9])/g, ''));
}
/** A version in the literal is distinctive anywhere, a size only in front; a plain word needs a size and a known base. */
function trust(literal, text, start, isBase) {
    if (/[0-9]/.test(literal))
        return start === 0 && !isShort(literal) ? 'likely' : 'possible';
    const sized = tellsSize(text) ||
        isDistinctive(literal) ||
        /(?:^|-)(?:tiny|small|base|medium|large|xl|mini|nano)(?:-|$)/.test(text.slice(start + literal.length));
    if (!sized)
        return undefined;
    if (!isBase && isOrdinary(literal))
        return undefined;
    return isBase && start === 0 && tellsSize(text) ? 'likely' : 'possible';
}

;// CONCATENATED MODULE: ./lib/resolve/from-catalog.js
/** The look-up that works without a network: what the embedded catalog knows of a model, by exact fact first and by name last. */








/** A look-up over the catalog alone; answers are computed when asked and depend on the id only. */
function fromCatalog(catalog) {
    const ask = askCatalog(catalog, { catalog, names: namesOf(catalog) });
    return async (id) => ask(id);
}
/** The same at once, for those who combine it with what others know. */
function askCatalog(catalog, knowledge) {
    const asking = new Set();
    const ask = (id) => {
        const key = id.toLowerCase();
        // Aliases that lead back to each other tell nothing.
        if (asking.has(key))
            return {
                ...unknownMaker('ambiguous'),
                license: { known: false, reason: 'ambiguous' },
                parents: [],
                stopped: 'cycle',
            };
        asking.add(key);
        const fact = catalog.model(id);
        const facts = fact === undefined ? byRegistry(id) : fromFact(fact, id);
        asking.delete(key);
        return facts;
    };
    const byRegistry = (id) => {
        const colon = id.indexOf(':');
        const [registry, name] = [id.slice(0, colon), id.slice(colon + 1)];
        switch (registry) {
            case 'huggingface':
                return from_catalog_all(inferred(name, knowledge));
            case 'family':
                return familyNode(name, catalog);
            case 'ollama':
                return ollama(name, knowledge, ask);
            case 'docker':
                return docker(name, knowledge);
            case 'local':
            case 'url':
                return local(name, knowledge);
            default:
                return hosted(registry, name, knowledge, ask);
        }
    };
    const toldOf = (id) => {
        if (id.startsWith('huggingface:'))
            return inferred(id.slice('huggingface:'.length), knowledge, true);
        const { publisher, country, license, hosting, ...descent } = byRegistry(id);
        return { maker: { publisher, country }, license: () => license, descent: () => descent, hosting };
    };
    const fromFact = (fact, id) => {
        const told = toldOf(id);
        const locator = `model:${fact.id}`;
        const maker = fact.publisher === undefined ? told.maker : recordedMaker(fact, fact.publisher, locator);
        const parents = fact.parents.map((parent) => parentOf(parent, locator, maker.publisher));
        const license = fact.license === undefined
            ? told.license()
            : {
                known: true,
                value: fact.license,
                evidence: [recorded(locator, fact.license, fact.sources?.license ?? fact.source)],
            };
        const rivals = (fact.disputed ?? []).map((parent) => rivalOf(parentOf(parent, locator, maker.publisher)));
        const facts = {
            ...(rivals.length > 0 && { rivals }),
            publisher: maker.publisher,
            country: maker.country,
            license,
            ...(told.hosting === undefined ? {} : { hosting: told.hosting }),
        };
        if (fact.root) {
            const root = recorded(locator, 'trained by its publisher', fact.sources?.root ?? fact.source);
            return {
                ...facts,
                parents: parents.filter(({ relation }) => !(0,catalog_relation/* carriesWeights */.Vq)(relation)),
                stopped: 'recorded-root',
                root,
            };
        }
        if (parents.some(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation))) {
            // A fact about the base may be silent about the teacher that the name tells.
            const isTold = !tellsTeacher(id) || parents.some(({ relation }) => relation === 'distilled');
            const teachers = isTold ? [] : told.descent().parents.filter(({ relation }) => relation === 'distilled');
            return { ...facts, parents: [...parents, ...teachers] };
        }
        if (fact.undisclosed)
            return { ...facts, parents, stopped: 'undisclosed' };
        // The fact is silent about the base: what the name tells still holds, and silence is no root.
        const { parents: likely, stopped, root, candidates, base } = told.descent();
        return {
            ...facts,
            parents: [...parents, ...likely.filter(({ id: parent }) => !parents.some((one) => one.id === parent))],
            ...(stopped === undefined ? {} : { stopped: stopped === 'offline' ? 'not-declared' : stopped }),
            ...(root === undefined ? {} : { root }),
            ...(candidates === undefined ? {} : { candidates }),
            ...(base === undefined ? {} : { base }),
        };
    };
    const recordedMaker = (fact, publisher, locator) => {
        const maker = makerOf(catalog.publisher('huggingface', publisher), 'offline');
        const stated = fact.sources?.publisher;
        if (stated === undefined || !maker.publisher.known)
            return maker;
        const evidence = [recorded(locator, publisher, stated), ...maker.publisher.evidence];
        return { ...maker, publisher: { ...maker.publisher, evidence } };
    };
    const parentOf = (parent, locator, publisher) => {
        const evidence = recorded(locator, `${parent.relation} of ${parent.id}`, parent.source);
        return { id: parent.id, relation: parent.relation, evidence: [admitted(parent, evidence, publisher)] };
    };
    /** Who made a base that is told of, as far as it is known, and not followed. */
    const rivalOf = (step) => {
        const { publisher, country } = ask(step.id);
        return { id: step.id, step, publisher, country };
    };
    /** A vendor who says that the weights are somebody else's speaks against its own interest. */
    const admitted = (parent, evidence, publisher) => {
        if (parent.source.basis !== 'vendor-statement' || parent.source.confidence !== 'high')
            return evidence;
        const maker = byRegistry(parent.id).publisher;
        return maker.known && !sameEntity(maker, publisher) ? { ...evidence, strength: 'proven' } : evidence;
    };
    return ask;
}
function from_catalog_all({ maker, license, descent }) {
    return { ...maker, license: license(), ...descent() };
}

;// CONCATENATED MODULE: ./lib/resolve/combine-parents.js
/** How the parents that the Hub and the catalog tell become one list: each once, all evidence kept, what contradicts set aside as a rival. */




/** Joins what the repository declares with what the catalog records or guesses about the same model. */
function combinedParents(declared, recorded, ask) {
    const parents = [...declared];
    const rivals = [];
    const isSettled = declared.some(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation));
    const join = (place, more, id) => {
        const known = parents[place];
        parents[place] = { ...known, id, evidence: [...known.evidence, ...more.evidence] };
    };
    for (const parent of recorded.parents) {
        const same = parents.findIndex((one) => isSameStep(one, parent));
        if (same >= 0) {
            join(same, parent, parents[same].id);
            continue;
        }
        const kin = parents.findIndex((one) => (0,catalog_relation/* carriesWeights */.Vq)(one.relation) === (0,catalog_relation/* carriesWeights */.Vq)(parent.relation) &&
            one.relation !== contrary(parent) &&
            isOneMaker(one.id, parent.id, ask));
        if (!(0,catalog_relation/* carriesWeights */.Vq)(parent.relation)) {
            // A part or a teacher is told once: under the id of whoever knows it better.
            if (kin < 0)
                parents.push(parent);
            else
                join(kin, parent, isStronger(parent, parents[kin]) ? parent.id : parents[kin].id);
        }
        else if (!isSettled)
            parents.push(parent);
        else if (kin >= 0 && parent.id.startsWith('family:'))
            join(kin, parent, parents[kin].id);
        else if (isCertain(parent, kin >= 0))
            parents.push(parent);
        else
            rivals.push({ ...unknownMaker('ambiguous'), id: parent.id, step: parent }, ...(kin < 0 ? makersAbove(parent, ask) : []));
    }
    return { parents, rivals: isSettled ? [...rivals, ...ends(recorded)] : [] };
}
/** Among the others a component is not compared with a teacher. */
function contrary({ relation }) {
    return relation === 'component' ? 'distilled' : relation === 'distilled' ? 'component' : undefined;
}
function isSameStep(a, b) {
    if (a.id.toLowerCase() !== b.id.toLowerCase())
        return false;
    return a.relation === b.relation || ((0,catalog_relation/* carriesWeights */.Vq)(a.relation) && (0,catalog_relation/* carriesWeights */.Vq)(b.relation));
}
function isStronger(a, b) {
    return catalog_strength/* strengths */.J.indexOf(strongest(a.evidence)) < catalog_strength/* strengths */.J.indexOf(strongest(b.evidence));
}
/** A vendor's admission stands beside any card; a record about this very model adds the parents that a card leaves out. */
function isCertain({ evidence, relation }, isKin) {
    const isExact = evidence.some(({ locator }) => locator.startsWith('model:'));
    return strongest(evidence) === 'proven' || (isExact && (isKin || relation === 'merge'));
}
/** Whether two models are of one maker, as far as the catalog or their owners tell. */
function isOneMaker(a, b, ask) {
    if (combine_parents_ownerOf(a) !== undefined && combine_parents_ownerOf(a) === combine_parents_ownerOf(b))
        return true;
    return sameEntity(ask(a).publisher, ask(b).publisher);
}
function combine_parents_ownerOf(id) {
    return /^huggingface:([^/]{1,96})\//.exec(id)?.[1]?.toLowerCase();
}
const mostSteps = 24;
/** Who made the weights that this parent goes back to, none known better than the step itself. */
function makersAbove(parent, ask) {
    // A name that is contradicted by a declaration is a resemblance and no more; a record about this very model is a word of its own.
    const isExact = parent.evidence.some(({ locator }) => locator.startsWith('model:'));
    const link = isExact ? strongest(parent.evidence) : 'possible';
    const found = [];
    const seen = new Set([parent.id]);
    for (const id of seen) {
        const facts = ask(id);
        const above = facts.parents.filter(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation));
        if (above.length === 0)
            found.push(rival(id, facts, link));
        for (const { id: next } of above)
            if (seen.size < mostSteps)
                seen.add(next);
    }
    return found;
}
/** What the catalog takes for the end of the walk, where the repository declares that it goes on. */
function ends({ stopped, root, publisher, country, base, candidates }) {
    if (stopped === 'recorded-root' && root?.locator.startsWith('model:'))
        return [rival(root.locator.slice('model:'.length), { publisher, country }, root.strength)];
    if (stopped === 'ambiguous' && base !== undefined)
        return [rival(candidates?.[0] ?? 'family:unknown', base, 'possible')];
    return [];
}
function rival(id, maker, link) {
    return { id, publisher: capped(maker.publisher, link), country: capped(maker.country, link) };
}
function capped(claim, link) {
    if (!claim.known)
        return claim;
    const weaken = (one) => ({ ...one, strength: weakest(one.strength, link) });
    const [first, ...rest] = claim.evidence;
    return { known: true, value: claim.value, evidence: [weaken(first), ...rest.map(weaken)] };
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-name.js
const segment = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;
/** Whether a text is an id of the Hub, owner and name. */
function isOwned(text) {
    const parts = text.split('/');
    return parts.length === 2 && parts.every((part) => segment.test(part) && !/\.\.|--|\.git$|\.$/.test(part));
}
/** The model that a text names; undefined when it names none that we could tell from another. `hub` is the address asked. */
function namedBase(written, hub, { catalog, names }) {
    const text = written.replace(/^hf:\/\//, '').replace(/\/$/, '');
    if (/^[a-z][a-z0-9+]{1,11}:\/\//i.test(text))
        return atAddress(text, hub);
    if (isOnDisk(text))
        return { id: `local:${text}`, strength: 'declared' };
    const plain = text.replace(/[@:][A-Za-z0-9._-]{1,100}$/, '');
    if (isOwned(plain))
        return { id: `huggingface:${plain}`, strength: 'declared' };
    if (plain.includes('/') || !segment.test(plain))
        return undefined;
    // A name without its owner may be anybody's: what the catalog knows under it is a lead, and no more.
    if (catalog.model(`huggingface:${plain}`) !== undefined)
        return { id: `huggingface:${plain}`, strength: 'possible' };
    const exact = names.exact(plain);
    const family = exact === undefined ? catalog.family(plain) : undefined;
    const id = exact ?? (family === undefined ? undefined : `family:${family.id}`);
    return id === undefined ? undefined : { id, strength: 'possible' };
}
function atAddress(text, hub) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, host, pathname } = new URL(text);
    if (protocol === 'file:')
        return { id: `local:${pathname.slice(0, 200)}`, strength: 'declared' };
    const own = new URL(hub);
    const isHub = /^(?:www\.)?(?:huggingface\.co|hf\.co)$/i.test(host) || host === own.host;
    const prefix = host === own.host && own.pathname !== '/' ? own.pathname : '';
    const path = (pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname).replace(/^\/(?:api\/)?models\//, '/');
    const name = path.split('/').slice(1, 3).join('/');
    if (isHub && isOwned(name))
        return { id: `huggingface:${name}`, strength: 'declared' };
    return { id: `url:${text.replace(/[?#].*$/s, '')}`, strength: 'declared' };
}
/** Paths: absolute, relative, of a home, of Windows, with a checkpoint, or of more steps than an id has. */
function isOnDisk(text) {
    return (/^(?:\.{1,2}(?:[/\\]|$)|[/\\~]|[A-Za-z]:[/\\])/.test(text) ||
        text.includes('\\') ||
        text.split('/').length > 2 ||
        /(?:^|\/)checkpoint-[0-9]{1,9}$/.test(text) ||
        /\.(?:gguf|safetensors|bin|pth?|ckpt)$/i.test(text));
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-base.js

/** Evidence that points at a repository, or at a file of it. */
function cited(metadata, observed, strength, at, file) {
    const { name, sha } = metadata;
    const page = at.revision === undefined ? '' : `/tree/${at.revision}`;
    const place = file === undefined ? page : `/blob/${sha ?? 'main'}/${file}`;
    return {
        source: 'hub',
        locator: `${at.hub}/${name}${place}`,
        observed: observed.slice(0, 300),
        strength,
        date: at.date,
    };
}
/** Every declared parent, each once, with everything that was said of it. */
function declaredBases(metadata, at, knowledge) {
    const { card, config, resolved } = metadata;
    const relations = relationsOf(metadata);
    const sayings = [];
    const say = (written, observed, ownRelation) => {
        // A base that is declared and names nothing is a base all the same.
        const base = namedBase(written, at.hub, knowledge) ?? { id: `unnamed:${written}`, strength: 'declared' };
        sayings.push({ ...base, relation: ownRelation ?? relations.of(written), observed });
    };
    // The server's ids are canonical, and a name that it resolved is no guess.
    for (const id of resolved.ids) {
        const base = isOwned(id) || /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/.test(id)
            ? { id: `huggingface:${id}`, strength: 'declared' }
            : (namedBase(id, at.hub, knowledge) ?? { id: `url:${id}`, strength: 'declared' });
        sayings.push({
            ...base,
            relation: relations.of(id),
            observed: `baseModels: ${resolved.relation ?? 'unspecified'} of ${id}`,
        });
    }
    for (const base of card.bases) {
        // One base that the server resolved under its present name.
        const renamed = card.bases.length === 1 && resolved.ids.length === 1;
        say(renamed ? resolved.ids[0] : base, `base_model: ${base}${relations.note}`);
    }
    for (const key of [...(card.strange ? ['base_model'] : []), ...(config.strangeBase ? ['peft'] : [])])
        sayings.push({
            id: `unnamed:${key}`,
            strength: 'declared',
            relation: 'unspecified',
            observed: `${key} is no text that names a model`,
        });
    if (card.bases.length === 0)
        for (const [id] of relations.tagged)
            say(id, `tag base_model:${relations.of(id)}:${id}`);
    if (config.adapterBase !== undefined && !isLocalBeside(config.adapterBase, sayings, at, knowledge))
        say(config.adapterBase, `peft.base_model_name_or_path: ${config.adapterBase}`, 'adapter');
    return gathered(sayings, metadata, at);
}
/** A path on the author's disk tells nothing where the base is named as well. */
function isLocalBeside(written, sayings, at, knowledge) {
    const base = namedBase(written, at.hub, knowledge);
    return sayings.length > 0 && (base === undefined || base.id.startsWith('local:'));
}
/** `base_model:<relation>:<id>` or `base_model:<id>`; one without an id says nothing. */
const baseTag = /^base_model:(?:(adapter|finetune|merge|quantized):)?(?!(?:adapter|finetune|merge|quantized):$)(\S.{0,299})$/;
/** How each base is related: the author's override, then the server, then its tag, then what the repository is. */
function relationsOf({ card, config, resolved, tags, files, library }) {
    const tagged = new Map();
    for (const tag of tags) {
        const [, relation, id] = baseTag.exec(tag) ?? [];
        if (id !== undefined && (relation !== undefined || !tagged.has(id)))
            tagged.set(id, relation);
    }
    const isAdapter = config.adapterBase !== undefined || library === 'peft' || files.includes('adapter_config.json');
    const several = Math.max(card.bases.length, resolved.ids.length) > 1;
    const shape = isAdapter
        ? 'adapter'
        : library === 'gguf' || files.some((path) => /\.gguf$/i.test(path))
            ? 'quantized'
            : several
                ? 'merge'
                : 'unspecified';
    const of = (id) => card.relation ?? resolved.relation ?? tagged.get(id) ?? shape;
    const told = resolved.relation ?? [...tagged.values()].find((relation) => relation !== undefined);
    const conflict = card.relation !== undefined && told !== undefined && card.relation !== told;
    const note = card.relation === undefined ? '' : `, ${card.relation}${conflict ? ` (the Hub says ${told})` : ''}`;
    return { of, note, tagged };
}
/** One parent for each id, with all its evidence; the relation is that of the first saying. */
function gathered(sayings, metadata, at) {
    const found = new Map();
    for (const { id, relation, observed, strength } of sayings) {
        const evidence = cited(metadata, observed, strength, at);
        const known = found.get(id.toLowerCase());
        if (known === undefined)
            found.set(id.toLowerCase(), { id, relation, evidence: [evidence] });
        else
            known.evidence.push(evidence);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-license.js


/** The label: a list is a sum, `other` is read through its name, its publisher and its link (policy-semantics §7). */
function declaredLicense(metadata, at, knowledge, ask) {
    const { card, tags } = metadata;
    const tagged = tags.flatMap((tag) => (tag.startsWith('license:') ? [tag.slice('license:'.length)] : []));
    const labels = card.licenses.length > 0 ? card.licenses : tagged;
    const written = labels.map((one) => one.toLowerCase()).filter((one) => one !== '');
    if (card.strangeLicense)
        return { known: false, reason: 'needs-review' };
    if (written.length === 0 && card.licenseName === undefined)
        return { known: false, reason: 'not-declared' };
    const read = (written.length === 0 ? ['other'] : written).map((one) => one === 'other' ? otherLicense(metadata, at, knowledge, ask) : one === 'unknown' ? undefined : one);
    if (!read.every((one) => one !== undefined && one.length <= 100))
        return { known: false, reason: 'needs-review' };
    const name = card.licenseName === undefined ? '' : `, license_name: ${card.licenseName}`;
    const link = card.licenseLink === undefined ? '' : `, license_link: ${card.licenseLink}`;
    const observed = `license: ${written.join(', ') || 'none'}${name}${link}`;
    return {
        known: true,
        value: [...new Set(read)].sort().join(' AND '),
        evidence: [cited(metadata, observed, 'declared', at)],
    };
}
/** `other` by its name, then by its publisher, then by its link; undefined when none of them is on record. */
function otherLicense({ name, card }, at, knowledge, ask) {
    const { catalog } = knowledge;
    const owner = name.split('/')[0] ?? '';
    const spelled = card.licenseName?.toLowerCase().replace(/[\s_]{1,10}/g, '-');
    const named = spelled === undefined
        ? undefined
        : (known(`${owner}:${spelled}`, catalog) ?? known(spelled, catalog) ?? known(card.licenseName ?? '', catalog));
    return named ?? (card.licenseLink === undefined ? undefined : linked(card.licenseLink, at, knowledge, ask));
}
function known(id, catalog) {
    const fact = catalog.license(id.toLowerCase());
    return fact === undefined || fact.id === 'other' || fact.id === 'unknown' ? undefined : fact.id;
}
/** The licence at an address: the one whose text it is on record for, or the one of the repository that it stands in. */
function linked(link, at, knowledge, ask) {
    const wanted = address(link);
    const fact = knowledge.catalog
        .all()
        .licenses.find(({ url, read }) => [url, read?.url].some((one) => one !== undefined && address(one) === wanted));
    if (fact !== undefined)
        return fact.id;
    const base = /^https?:/i.test(link) ? namedBase(link, at.hub, knowledge) : undefined;
    const license = base?.id.startsWith('huggingface:') ? ask(base.id) : undefined;
    return license?.known ? license.value : undefined;
}
/** An address without what does not tell texts apart: the scheme, the commit or branch of a file, whether it is shown or sent raw. */
function address(url) {
    return url
        .toLowerCase()
        .replace(/^https?:\/\/raw\.githubusercontent\.com\/([^/]{1,100}\/[^/]{1,100})\/(?:refs\/heads\/)?[^/]{1,100}\//, 'github.com/$1/blob/-/')
        .replace(/\/(?:blob|raw|resolve)\/[^/]{1,100}\//, '/blob/-/')
        .replace(/^https?:\/\/(?:www\.)?/, '')
        .replace(/[?#].*$/s, '')
        .replace(/\/$/, '');
}
/** Licences that one maker wrote for its own models: whoever passes one on has it with the weights of that maker. */
function familiesUnder(license, catalog) {
    const families = catalog
        .all()
        .families.filter((family) => family.bases.length === 0 && family.licenses.some((one) => one.license === license));
    const owners = new Set(families.map((family) => from_hub_license_ownerOf(family, catalog)));
    const fact = catalog.license(license);
    const isOwn = fact !== undefined && fact.spdx === undefined && fact.category !== 'permissive' && fact.category !== 'unknown';
    return isOwn && owners.size === 1 && families[0]?.publisher !== '' ? families : [];
}
function from_hub_license_ownerOf({ publisher }, catalog) {
    const fact = catalog.publisher('huggingface', publisher);
    return fact?.legalEntity?.toLowerCase() ?? publisher.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/resolve/combine.js
/** How the claims of the Hub and of the catalog become the facts of one model: the stronger first, the other kept beside it. */







/** The facts of a model that the Hub answered for. */
function combined(hub, recorded, catalog, ask) {
    const { parents, rivals: told } = combinedParents(hub.parents, recorded, ask);
    const rivals = [...told, ...(recorded.rivals ?? [])];
    const maker = combinedMaker(hub, recorded);
    const license = combinedLicense(hub.license, recorded.license, catalog);
    const ends = parents.some(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation))
        ? {}
        : ending(hub, { ...recorded, ...maker, license }, catalog);
    return {
        ...maker,
        license,
        parents,
        ...(hub.sha && { sha: hub.sha }),
        ...(hub.hubId && { hubId: hub.hubId }),
        ...ends,
        ...(rivals.length > 0 && { rivals }),
        ...(recorded.hosting && { hosting: recorded.hosting }),
        inquiry: hub.inquiry,
    };
}
/** The Hub knows the account, the catalog who stands behind it and where. */
function combinedMaker({ author }, { publisher, country }) {
    const land = answered(country);
    if (author === undefined)
        return { publisher: answered(publisher), country: land };
    if (!publisher.known) {
        const value = { id: author.id, name: author.id, watchlists: [] };
        return { publisher: { known: true, value, evidence: [author.evidence] }, country: land };
    }
    const isAccount = publisher.value.id.toLowerCase() === author.id.toLowerCase();
    return {
        publisher: isAccount ? { ...publisher, evidence: [...publisher.evidence, author.evidence] } : publisher,
        country: land,
    };
}
/** Where the Hub answered, what neither tells is not declared. */
function answered(claim) {
    return claim.known || claim.reason !== 'offline' ? claim : { known: false, reason: 'not-declared' };
}
/** The label as the repository states it; what the catalog has on record about this very model stays beside it. */
function combinedLicense(declared, recorded, catalog) {
    const isExact = recorded.known && recorded.evidence.some(({ locator }) => locator.startsWith('model:'));
    // A license that is stated and cannot be read is not the one that the family has by default.
    if (!declared.known)
        return recorded.known && (isExact || declared.reason === 'not-declared') ? recorded : declared;
    if (!recorded.known)
        return declared;
    const same = (id) => catalog.license(id)?.id ?? id;
    if (same(declared.value) === same(recorded.value))
        return { ...declared, evidence: [...declared.evidence, ...recorded.evidence] };
    return isExact ? { ...declared, disputed: [recorded] } : declared;
}
/** Why the walk ends at a model for which nobody tells a base. */
function ending(hub, recorded, catalog) {
    const { stopped, root, candidates, base, publisher, license } = recorded;
    const isOnRecord = stopped === 'recorded-root' && root?.locator.startsWith('model:') === true;
    if (hub.unread !== undefined && !isOnRecord)
        return { stopped: stopFor(hub.unread) };
    if (!isOnRecord && stopped !== 'ambiguous' && stopped !== 'undisclosed' && license.known) {
        // Whoever passes on the license that another maker wrote for its own models has it with the weights.
        const families = license.value.split(' AND ').flatMap((id) => familiesUnder(id, catalog));
        const foreign = families.filter((family) => !sameEntity(familyMaker(family, catalog).publisher, publisher));
        if (foreign.length > 0) {
            const { parents: _, ...open } = ambiguous(foreign, catalog, 'likely');
            return open;
        }
    }
    return {
        stopped: stopped === undefined || stopped === 'offline' || stopped === 'unknown-model' ? 'not-declared' : stopped,
        ...(root && isCleared(recorded) && { root }),
        ...(candidates && { candidates }),
        ...(base && { base }),
    };
}
/** What the catalog alone knows of a model that the Hub did not answer for, with the reason in every gap. */
function unanswered(recorded, reason, inquiry) {
    const marked = (claim) => claim.known || claim.reason !== 'offline' ? claim : { known: false, reason };
    const isOpen = recorded.stopped === 'offline' || recorded.stopped === 'unknown-model';
    return {
        ...recorded,
        publisher: marked(recorded.publisher),
        country: marked(recorded.country),
        license: marked(recorded.license),
        ...(isOpen && { stopped: stopFor(reason) }),
        ...(inquiry && { inquiry }),
    };
}
/** A node of which nothing is known but why. */
function nothingKnown(reason) {
    return { ...unknownMaker(reason), license: { known: false, reason }, parents: [], stopped: stopFor(reason) };
}
const stops = new Set([
    'not-found',
    'revision-not-found',
    'private-or-missing',
    'gated',
    'disabled',
    'deleted',
    ...problem/* passingReasons */.R6,
    'offline',
    'local-path',
    'undisclosed',
]);
function stopFor(reason) {
    return stops.has(reason) ? reason : 'ambiguous';
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-metadata.js
const longestText = 300;
const mostBases = 2000;
/** Tags and files of which anything is made; a repository may have very many others. */
const telling = /^(?:base_model:|license:|(?:multimodal|vision|vlm|vision-language|llava|speech|audio)$)/i;
const readable = /^(?:[^/]+\.(?:gguf|safetensors|bin)|(?:adapter_config|config|model_index|(?:pre)?processor_config)\.json|mergekit_config\.yml|[a-z_0-9]{1,40}\/config\.json|.+\.gguf)$/i;
/**
 * The metadata; undefined when a field that the Hub writes itself is not what it would write. What the author wrote may be
 * anything: where it says nothing that can be read, that is kept as such, because a base or a license was declared.
 */
function readMetadata({ name, fields }) {
    const card = record(fields.cardData);
    const config = record(fields.config);
    const resolved = record(fields.baseModels);
    const tags = list(fields.tags);
    const files = list(fields.siblings)?.map((one) => record(one)?.rfilename);
    const ids = textsOf(resolved?.models, 'id');
    const plain = [fields._id, fields.sha, fields.author, fields.pipeline_tag, fields.library_name, resolved?.relation];
    if (!card || !config || !resolved || !tags?.every(isText) || !files?.every(isText) || !ids)
        return undefined;
    if (!plain.every((value) => isNothing(value) || isText(value)))
        return undefined;
    const [hubId, sha, author] = [from_hub_metadata_text(fields._id), from_hub_metadata_text(fields.sha), from_hub_metadata_text(fields.author)];
    const serverRelation = relationOf(resolved.relation);
    const parameters = parametersOf(fields);
    return {
        name,
        ...(hubId && { hubId }),
        ...(sha && /^[0-9a-f]{40}$/.test(sha) && { sha }),
        ...(author && { author }),
        task: from_hub_metadata_text(fields.pipeline_tag) ?? '',
        library: from_hub_metadata_text(fields.library_name) ?? '',
        tags: texts(tags).filter((tag) => telling.test(tag)),
        disabled: fields.disabled === true,
        resolved: { ...(serverRelation && { relation: serverRelation }), ids },
        card: readCard(card),
        config: readConfig(config),
        ...(parameters && { parameters }),
        files: texts(files).filter((path) => readable.test(path)),
        isListed: !isNothing(fields.siblings),
    };
}
function readCard(card) {
    const written = said([card.base_model].flat(2)).slice(0, mostBases);
    const bases = texts(written);
    const [licenseName, licenseLink] = [from_hub_metadata_text(card.license_name), from_hub_metadata_text(card.license_link)];
    const relation = relationOf(card.base_model_relation);
    const labels = said([card.license].flat()).slice(0, 20);
    const licenses = texts(labels);
    return {
        bases,
        strange: bases.length < written.length,
        ...(relation && { relation }),
        licenses,
        strangeLicense: licenses.length < labels.length,
        ...(licenseName && { licenseName }),
        ...(licenseLink && { licenseLink }),
        datasets: texts([card.datasets ?? []].flat().slice(0, 100)),
    };
}
function readConfig(config) {
    const { model_type: type, architectures } = config;
    const written = record(config.peft)?.base_model_name_or_path;
    const adapterBase = from_hub_metadata_text(written);
    return {
        type: from_hub_metadata_text(type) ?? '',
        architectures: texts((list(architectures) ?? []).slice(0, 20)),
        ...(adapterBase && { adapterBase }),
        strangeBase: adapterBase === undefined && said([written]).length > 0,
        strange: !(isNothing(type) || isText(type)) || !list(architectures)?.every(isText),
        pipeline: record(config.diffusers)?._class_name !== undefined,
    };
}
const floats = /^(?:BF16|F(?:16|32|64)|F8_E[45]M[23])$/;
/** Of a weight file of GGUF, or of tensors none of which packs several numbers into one. */
function parametersOf({ gguf, safetensors }) {
    const counted = record(gguf)?.total;
    if (typeof counted === 'number')
        return counted;
    const { parameters, total } = record(safetensors) ?? {};
    const types = Object.keys(record(parameters) ?? {});
    return typeof total === 'number' && types.length > 0 && types.every((type) => floats.test(type)) ? total : undefined;
}
/** The relation of that name; the Hub knows four, authors write more. */
function relationOf(value) {
    const written = from_hub_metadata_text(value)?.toLowerCase();
    switch (written) {
        case undefined:
            return undefined;
        case 'finetune':
        case 'adapter':
        case 'merge':
        case 'quantized':
            return written;
        case 'distill':
        case 'distilled':
        case 'distillation':
            return 'distilled';
        case 'conversion':
        case 'converted':
            return 'conversion';
        default:
            return 'unspecified';
    }
}
/** An object; nothing counts as an empty one, anything else as none. */
function record(value) {
    if (value === undefined || value === null)
        return {};
    return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}
function list(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : undefined;
}
function isNothing(value) {
    return value === undefined || value === null;
}
function isText(value) {
    return typeof value === 'string';
}
/** What is there at all: nothing and empty texts say nothing. */
function said(values) {
    return values.filter((value) => !isNothing(value) && !(isText(value) && value.trim() === ''));
}
/** The text that each object of a list has under the key; undefined when one has none, or there is no list. */
function textsOf(value, key) {
    const found = list(value)?.map((one) => from_hub_metadata_text(record(one)?.[key]));
    return found?.every((one) => one !== undefined) ? found : undefined;
}
/** A short text without space around it; empty and long ones say nothing. */
function from_hub_metadata_text(value) {
    if (typeof value !== 'string' || value.length > longestText)
        return undefined;
    const trimmed = value.trim();
    return trimmed === '' ? undefined : trimmed;
}
function texts(values) {
    return values.flatMap((value) => from_hub_metadata_text(value) ?? []);
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-config.js



const sections = [
    'vision_config',
    'audio_config',
    'text_config',
    'llm_config',
    'speech_config',
    'encoder_config',
    'vision_tower_config',
    'audio_encoder_config',
    'decoder_config',
    'language_config',
];
const towers = ['mm_vision_tower', 'vision_tower', 'mm_audio_tower', 'audio_tower', 'speech_encoder'];
/** Architectures that everybody trains anew: they tell of no maker. */
const from_hub_config_common = /^(?:llama|mistral|mixtral|gpt2|gpt_neox|gptj|opt|bert|roberta|vit|resnet|timm_wrapper|custom|default|base)$/;
/** No configuration is longer: what is, would only cost. */
const longest = 1 << 20;
/** The object that a text of JSON holds; undefined for anything else. */
function parsedRecord(content) {
    if (content.length > longest)
        return undefined;
    try {
        return record(JSON.parse(content) ?? undefined);
    }
    catch {
        return undefined;
    }
}
/** Parts of a model by its `config.json`. */
function from_hub_config_partsOf(config) {
    const own = from_hub_metadata_text(config.model_type) ?? '';
    const found = [];
    for (const key of sections) {
        const section = record(config[key]);
        // A section that is no section is the sign of a part all the same.
        const part = section === undefined ? towerOf(key, config[key]) : partOf(key, section);
        if (part !== undefined && !isOwnType(part, own))
            found.push(part);
    }
    for (const key of towers) {
        const part = towerOf(key, config[key]);
        if (part !== undefined)
            found.push(part);
    }
    return found;
}
/** The part of a pipeline that a sub-folder's `config.json` tells. */
function folderPart(folder, config) {
    return partOf(folder, config);
}
/** A part that is named by a text alone; a path on a disk, or what is no text, tells that there is one. */
function towerOf(key, value) {
    if (value === undefined || value === null || value === '' || value === false)
        return undefined;
    const written = from_hub_metadata_text(value);
    return written !== undefined && isOwned(written) ? { key, repository: written } : { key, type: key };
}
function partOf(key, section) {
    const path = from_hub_metadata_text(section._name_or_path) ?? from_hub_metadata_text(section.name_or_path);
    const repository = path !== undefined && isOwned(path) ? path : undefined;
    const type = from_hub_metadata_text(section.model_type)?.toLowerCase();
    if (repository === undefined && type === undefined)
        return path === undefined ? undefined : { key, type: key };
    return { key, ...(repository && { repository }), ...(type && { type }) };
}
/** `exaone4_5_vision` in an `exaone4_5` is the model's own, whosever code it follows. */
function isOwnType({ type = '', repository }, own) {
    return repository === undefined && own !== '' && (type.startsWith(from_hub_config_stem(own)) || from_hub_config_stem(type) === from_hub_config_stem(own));
}
function from_hub_config_stem(type) {
    return /^[a-z]{2,40}[0-9]{0,3}(?:_[0-9]{1,2}(?![0-9a-z]))?/.exec(type.toLowerCase())?.[0] ?? type.toLowerCase();
}
/** A part as a component: a repository that is named, or a part that nobody knows, is declared; another's architecture is a possibility. */
function componentOf(part, metadata, file, at, knowledge) {
    const relation = 'component';
    if (part.repository !== undefined) {
        if (part.repository.toLowerCase() === metadata.name.toLowerCase())
            return undefined;
        const evidence = cited(metadata, `${part.key}: ${part.repository}`, 'declared', at, file);
        return { id: `huggingface:${part.repository}`, relation, evidence: [evidence] };
    }
    const { type = '' } = part;
    if (type === '' || from_hub_config_common.test(type))
        return undefined;
    const family = knowledge.catalog.family(type.replace(/(?<=[0-9])_(?=[0-9])/g, '.').replaceAll('_', '-'));
    const written = type === part.key ? `${type}: names no model` : `${part.key}.model_type: ${type}`;
    // That there is a part is declared; the type of its architecture tells its maker no better than any resemblance.
    const evidence = cited(metadata, written, family === undefined ? 'declared' : 'possible', at, file);
    const id = family === undefined ? `part:${type}` : `family:${family.id}`;
    return { id, relation, evidence: [evidence] };
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-merge.js
/** Parents that other files of a repository tell: the recipe of a merge, the configuration of an adapter, the header of a weight file. */
const mostParents = 256;
const longestRecipe = 1 << 20;
/** A key of a recipe and its value, in lines of their own or in braces. */
const entry = /(?:^|[{,[]|-)[ \t]{0,60}"?(?:model|base_model|path|lora)"?[ \t]{0,10}:[ \t]{0,10}["']?([^\s"'#{}[\],]{1,300})/gm;
/** Models in a recipe of mergekit, whatever its shape: `model:`, `base_model:`, `path:`; `a+b` is a model and an adapter on it. */
function mergedModels(recipe) {
    const found = new Set();
    for (const [, value = ''] of recipe.slice(0, longestRecipe).matchAll(entry)) {
        for (const one of value.split('+'))
            if (one !== '')
                found.add(one);
        if (found.size >= mostParents)
            break;
    }
    return [...found];
}
/**
 * Bases in the header of a GGUF file: ancestors, because the converter copies what the card of its source declared. Where none
 * is there, the repository that was converted.
 */
function headerBases(header) {
    if (!header.startsWith('GGUF'))
        return [];
    const bytes = Buffer.from(header, 'latin1');
    const value = (key) => {
        const at = header.indexOf(key);
        return at < 0 ? undefined : stringAt(bytes, at + key.length);
    };
    const found = [];
    for (let base = 0; base < 16; base++) {
        const key = `general.base_model.${base}`;
        const [owner, name] = [value(`${key}.organization`), value(`${key}.name`)];
        const named = name === undefined ? undefined : `${owner === undefined ? '' : `${owner}/`}${name}`;
        const written = value(`${key}.repo_url`) ?? named?.replaceAll(' ', '-');
        if (written === undefined)
            break;
        found.push(written);
    }
    if (found.length > 0)
        return found;
    const source = ['general.source.repo_url', 'general.source.huggingface.repository', 'general.source.url'];
    return source.flatMap((key) => value(key) ?? []).slice(0, 1);
}
/** A value of type 8: its length in eight bytes, then its text. */
function stringAt(bytes, at) {
    if (at + 12 > bytes.length || bytes.readUInt32LE(at) !== 8)
        return undefined;
    const length = bytes.readUInt32LE(at + 4);
    if (length > 300 || at + 12 + length > bytes.length)
        return undefined;
    return bytes.toString('utf8', at + 12, at + 12 + length);
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-content.js





/** Asks for one file and reads it. */
async function readFile(file, metadata, source, at, knowledge) {
    const gap = (outcome) => ({
        file,
        outcome,
        parents: [],
        evidence: cited(metadata, `could not be read: ${outcome}`, 'declared', at, file.path),
    });
    if (metadata.sha === undefined)
        return gap('malformed');
    const answer = await source.file(metadata.name, metadata.sha, file.path);
    if (!answer.ok)
        return gap(answer.reason);
    const parents = told(file, answer.value, metadata, at, knowledge);
    if (parents === undefined)
        return gap('malformed');
    return { file, outcome: 'answered', parents, evidence: cited(metadata, 'read', 'declared', at, file.path) };
}
/** Parents by the content of a file; undefined when it is not what its name says. */
function told({ path, reason }, content, metadata, at, knowledge) {
    const base = (written, relation) => {
        const named = namedBase(written, at.hub, knowledge) ?? { id: `unnamed:${written}`, strength: 'declared' };
        return { id: named.id, relation, evidence: [cited(metadata, written, named.strength, at, path)] };
    };
    switch (reason) {
        case 'parts': {
            const config = parsedRecord(content);
            return config && from_hub_config_partsOf(config).flatMap((part) => componentOf(part, metadata, path, at, knowledge) ?? []);
        }
        case 'pipeline-part': {
            const config = parsedRecord(content);
            const part = config && folderPart(path.slice(0, path.indexOf('/')), config);
            return config && (part === undefined ? [] : [componentOf(part, metadata, path, at, knowledge) ?? []].flat());
        }
        case 'adapter-base': {
            const written = from_hub_metadata_text(parsedRecord(content)?.base_model_name_or_path);
            return written === undefined ? undefined : [base(written, 'adapter')];
        }
        case 'merge-parents': {
            const models = mergedModels(content);
            return models.length === 0 ? undefined : models.map((written) => base(written, 'merge'));
        }
        case 'gguf-base':
            return headerBases(content).map((written) => base(written, 'unspecified'));
    }
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-files.js
/** Which files of a repository could change the answer, and why; all others are not asked for. */

const mostFolders = 6;
/** What the metadata has not told yet, given the parents that it declared and what the catalog knows. */
function wantedFiles(metadata, declared, recorded) {
    const { files, tags, config, library } = metadata;
    // Where nobody lists the files, those that such a model has are asked for; one that is not there says nothing.
    const has = (path) => metadata.isListed
        ? files.includes(path)
        : path === 'config.json' || (path === 'adapter_config.json' && library === 'peft');
    const bases = declared.filter(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation));
    const wanted = [];
    if (bases.length === 0 && has('adapter_config.json'))
        wanted.push({ path: 'adapter_config.json', reason: 'adapter-base' });
    if (bases.length < 2 && has('mergekit_config.yml'))
        wanted.push({ path: 'mergekit_config.yml', reason: 'merge-parents' });
    const weights = files.filter((path) => /\.gguf$/i.test(path) && !/mmproj/i.test(path)).sort();
    const isRecorded = recorded.parents.some(({ evidence }) => evidence.some(({ strength }) => strength === 'recorded' || strength === 'proven'));
    if (bases.length === 0 && !isRecorded && weights[0] !== undefined)
        wanted.push({ path: weights[0], reason: 'gguf-base' });
    // The parts of a copy, and those beside an adapter, are the parts of what stands above it.
    if (bases.some(({ relation }) => (0,catalog_relation/* isPacking */.mc)(relation) || relation === 'adapter'))
        return wanted;
    if (library === 'diffusers' || config.pipeline || has('model_index.json')) {
        const parts = files.filter((path) => /^(?:text_encoder|image_encoder|prior_text_encoder)(?:_[0-9])?\/config\.json$/.test(path));
        wanted.push(...parts
            .sort()
            .slice(0, mostFolders)
            .map((path) => ({ path, reason: 'pipeline-part' })));
    }
    else if (has('config.json') && mayHaveParts(metadata, tags)) {
        wanted.push({ path: 'config.json', reason: 'parts' });
    }
    return wanted;
}
const from_hub_files_tasks = /image-text|image-to-text|visual|video|any-to-any|audio|speech|voice|omni|document-question|multimodal/;
const names = /vision|(?:^|[^a-z])vlm?(?:$|[^a-z])|VL|VLM|[Ll]lava|[Oo]mni|[Aa]udio|[Ss]peech|[Mm]ultimodal|Idefics|Paligemma|PaliGemma/;
/** Whether anything about the model speaks of more than text. */
function mayHaveParts({ task, config, files }, tags) {
    return (config.strange ||
        // Text needs neither.
        files.some((path) => /^(?:pre)?processor_config\.json$/.test(path)) ||
        from_hub_files_tasks.test(task) ||
        names.test(config.type) ||
        config.architectures.some((one) => names.test(one)) ||
        tags.some((tag) => /^(?:multimodal|vision|vlm|vision-language|llava|speech|audio)$/i.test(tag)));
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-teacher.js

const made = /distil|magpie|synthetic|generated|outputs?|traces?|reasoning|completions?|responses?/i;
const mostTeachers = 8;
const from_hub_teacher_mostTokens = 24;
/** Models whose name with its generation stands in the name of a data set of outputs; a name alone is a possibility. */
function teachersOf(metadata, at, knowledge) {
    const found = new Map();
    for (const dataset of metadata.card.datasets) {
        const bare = dataset.slice(dataset.indexOf('/') + 1);
        if (!made.test(bare))
            continue;
        for (const id of modelsIn(bare, knowledge)) {
            if (found.has(id) || found.size >= mostTeachers)
                continue;
            found.set(id, { id, relation: 'distilled', evidence: [cited(metadata, `dataset ${dataset}`, 'possible', at)] });
        }
    }
    return [...found.values()];
}
function modelsIn(name, { names }) {
    const tokens = name.split(/[-_]/).slice(0, from_hub_teacher_mostTokens);
    const models = tokens.flatMap((_, start) => names.beginning(tokens.slice(start).join('-'))?.id ?? []);
    if (models.length > 0)
        return models;
    return names
        .families(name)
        .flatMap(({ family, versioned }) => (versioned ? [`family:${family.id}`] : []));
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub-weights.js
/** What the weights themselves say of a declared base: how many there are, and whether they are the very same. */



/**
 * Holds the one declared base against the model. A packing has as many parameters as what it packs: another number tells of
 * another base, which nobody names. Equal hashes of all weight files prove a copy, whatever the card calls it.
 */
async function weighed(declared, metadata, source, at) {
    const as = { parents: declared, files: [] };
    const [parent, ...others] = declared.filter(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation));
    if (parent === undefined || others.length > 0 || metadata.parameters === undefined)
        return as;
    if (!parent.id.startsWith('huggingface:') || strongest(parent.evidence) !== 'declared')
        return as;
    const answer = await source.model(parent.id.slice('huggingface:'.length));
    const base = answer.ok ? answer.value : undefined;
    if (base?.parameters === undefined || base.name === metadata.name)
        return as;
    if ((0,catalog_relation/* isPacking */.mc)(parent.relation)) {
        if (!isOther(metadata.parameters, base))
            return as;
        const observed = `${metadata.parameters} parameters, where ${base.name} has ${base.parameters}`;
        const unnamed = {
            id: `unnamed:${metadata.name}`,
            relation: 'unspecified',
            evidence: [cited(metadata, observed, 'declared', at)],
        };
        return { parents: [...declared, unnamed], files: [] };
    }
    if (parent.relation === 'adapter' || parent.relation === 'merge' || !isAlike(metadata, base))
        return as;
    return compared(parent, declared, metadata, base, source, at);
}
/** A text model alone may lie in the file of a model that sees, so that fewer parameters tell nothing there. */
function isOther(parameters, { parameters: whole = 0, task, config }) {
    const isTextAlone = !/image|video|audio|speech|any/.test(task) && !config.strange;
    return parameters > whole * 1.5 || (isTextAlone && parameters < whole * 0.6);
}
const weightFile = /^(?:[^/]{1,200}\.safetensors|pytorch_model[^/]{0,200}\.bin)$/i;
/** Whether the files would be equal if one were a copy of the other; only then are their hashes worth a question. */
function isAlike(a, b) {
    const weights = ({ files }) => files.filter((path) => weightFile.test(path)).sort();
    const own = weights(a);
    return a.parameters === b.parameters && own.length > 0 && own.join('\n') === weights(b).join('\n');
}
async function compared(parent, declared, metadata, base, source, at) {
    if (metadata.sha === undefined || base.sha === undefined)
        return { parents: declared, files: [] };
    const [own, theirs] = await Promise.all([
        source.weights(metadata.name, metadata.sha),
        source.weights(base.name, base.sha),
    ]);
    const outcome = (answer) => (answer.ok ? 'answered' : answer.reason);
    const files = [
        { path: '*', reason: 'weights', outcome: outcome(own) },
        { path: `${base.name}/*`, reason: 'weights', outcome: outcome(theirs) },
    ];
    const hashes = own.ok && theirs.ok ? [...own.value].filter(([path]) => weightFile.test(path)) : [];
    const isCopy = hashes.length > 0 &&
        hashes.every(([path, hash]) => theirs.ok && theirs.value.get(path) === hash) &&
        hashes.length === metadata.files.filter((path) => weightFile.test(path)).length;
    const [first] = hashes;
    if (!isCopy || first === undefined)
        return { parents: declared, files };
    const observed = `sha256 of ${first[0]} is ${first[1]}, as in ${base.name}, and so are all its weight files`;
    const copy = {
        ...parent,
        relation: 'reupload',
        evidence: [...parent.evidence, cited(metadata, observed, 'proven', at, first[0])],
    };
    return { parents: declared.map((one) => (one === parent ? copy : one)), files };
}

;// CONCATENATED MODULE: ./lib/resolve/from-hub.js
/** The look-up that asks the Hub: one question for each model, files only where they can change the answer, the catalog beside it all. */











/** A look-up over the Hub and the catalog; models of other registries are the catalog's alone. */
function fromHub(catalog, source) {
    const knowledge = { catalog, names: namesOf(catalog) };
    const ask = askCatalog(catalog, knowledge);
    const lost = new Map();
    return async (id, revision) => {
        const colon = id.indexOf(':');
        const [registry, name] = [id.slice(0, colon), id.slice(colon + 1)];
        if (registry === 'part' || registry === 'unnamed')
            return nothingKnown(lost.get(id) ?? 'ambiguous');
        if (registry !== 'huggingface')
            return unanswered(ask(id), 'not-found');
        const at = revision === undefined ? {} : { revision };
        // A private name is nobody else's business.
        if (catalog.model(id)?.unpublished)
            return ask(id);
        const answer = await source.model(name, revision);
        if (!answer.ok)
            return failed(id, answer.reason, at, catalog, ask);
        if (answer.value.disabled)
            return failed(id, 'disabled', at, catalog, ask);
        return found(id, answer.value, { hub: source.url, date: answer.date, ...at });
    };
    async function found(id, metadata, at) {
        const own = `huggingface:${metadata.name}`;
        const isMoved = own.toLowerCase() !== id.toLowerCase();
        // Facts on record under the old name are facts about the model.
        const recorded = ask(isMoved && catalog.model(own) === undefined && catalog.model(id) !== undefined ? id : own);
        const { parents: declared, files: hashes } = await weighed(declaredBases(metadata, at, knowledge), metadata, source, at);
        const read = await Promise.all(wantedFiles(metadata, declared, recorded).map((file) => readFile(file, metadata, source, at, knowledge)));
        const more = read.flatMap(({ parents }) => parents);
        const bases = [...declared, ...more];
        const hub = {
            ...(metadata.author && {
                author: { id: metadata.author, evidence: cited(metadata, `author: ${metadata.author}`, 'declared', at) },
            }),
            license: declaredLicense(metadata, at, knowledge, (model) => ask(model).license),
            parents: [
                ...bases.filter((one) => isPart(one, bases, recorded)),
                ...missing(read, metadata, recorded),
                ...teachersOf(metadata, at, knowledge),
            ],
            ...unreadOf(read),
            ...(metadata.sha && { sha: metadata.sha }),
            ...(metadata.hubId && { hubId: metadata.hubId }),
            inquiry: {
                outcome: 'answered',
                ...(at.revision && { revision: at.revision }),
                ...(isMoved && { renamed: own }),
                files: [...read.map(({ file, outcome }) => ({ ...file, outcome })), ...hashes],
            },
        };
        const facts = combined(hub, recorded, catalog, ask);
        return isMoved || own !== id ? { ...facts, canonical: own } : facts;
    }
    /** An encoder of the model's own maker, or of its base's, is not somebody else's part. */
    function isPart(one, all, recorded) {
        if (one.relation !== 'component' || one.id.startsWith('huggingface:'))
            return true;
        const weights = [...all, ...recorded.parents].filter(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation));
        if (one.id.startsWith('part:'))
            return weights.length === 0 && !trainsOwn(recorded);
        const maker = ask(one.id).publisher;
        return !sameEntity(maker, recorded.publisher) && !weights.some(({ id }) => sameEntity(maker, ask(id).publisher));
    }
    function trainsOwn({ publisher }) {
        return publisher.known && catalog.publisher('huggingface', publisher.value.id)?.origin === 'publisher';
    }
    /** A part that could not be looked at, where nobody else knows the parts of this model. */
    function missing(read, metadata, recorded) {
        return read.flatMap(({ file, outcome, evidence }) => {
            const isPartFile = file.reason === 'parts' || file.reason === 'pipeline-part';
            if (!isPartFile || outcome === 'answered' || outcome === 'not-found')
                return [];
            if (outcome === 'gated' && (trainsOwn(recorded) || recorded.root !== undefined))
                return [];
            const id = `part:${metadata.name}/${file.path}`;
            lost.set(id, outcome);
            return [{ id, relation: 'component', evidence: [evidence] }];
        });
    }
}
/** A file that is not there, or kept where we do not go, leaves the metadata as it is. */
const unimportant = new Set(['not-found', 'unverified']);
function unreadOf(read) {
    const one = read.find(({ file, outcome }) => !/parts?$/.test(file.reason) && outcome !== 'answered' && !unimportant.has(outcome));
    return one === undefined || one.outcome === 'answered' ? {} : { unread: one.outcome };
}
/** The catalog speaks alone; what it knows to be gone is deleted and not merely missing. */
function failed(id, reason, at, catalog, ask) {
    const fate = reason === 'private-or-missing' ? catalog.tombstone(id)?.fate : undefined;
    const isGone = fate === 'deleted' || fate === 'withdrawn';
    const told = isGone ? 'deleted' : reason;
    const inquiry = { outcome: told, ...at, files: [] };
    return unanswered(ask(id), told, inquiry);
}

;// CONCATENATED MODULE: ./lib/resolve/from-supposition.js
/** A look-up over models that somebody supposes, for questions such as "what if its root were another one"; the rest is asked beyond. */


/** Answers for the models supposed, by id in any case; `path` is where they stand. */
function fromSupposition(models, path, catalog, beyond) {
    const byId = new Map([...models].map(([id, model]) => [id.toLowerCase(), { id, model }]));
    return async (id, revision) => {
        const supposed = byId.get(id.toLowerCase());
        return supposed === undefined ? beyond(id, revision) : factsOf(supposed.model, `${path}#${supposed.id}`, catalog);
    };
}
function factsOf(supposed, locator, catalog) {
    const { publisher, countries, license, root = false, from = {}, strength = 'declared' } = supposed;
    const evidence = (observed) => [{ source: 'file', locator, observed, strength }];
    const claim = (value) => value === undefined
        ? { known: false, reason: 'not-declared' }
        : { known: true, value, evidence: evidence(String(value)) };
    const known = publisher === undefined ? undefined : catalog.publisher('huggingface', publisher);
    const maker = known === undefined ? undefined : makerOf(known, 'not-declared');
    const parents = Object.entries(from).flatMap(([relation, ids = []]) => ids.map((id) => ({ id, relation: relation, evidence: evidence(`${relation} of ${id}`) })));
    return {
        publisher: maker?.publisher ??
            claim(publisher === undefined ? undefined : { id: publisher, name: publisher, watchlists: [] }),
        country: countries === undefined ? (maker?.country ?? claim(undefined)) : claim(countries),
        license: claim(license),
        parents,
        ...(root && { root: evidence('trained from scratch')[0] }),
        ...(parents.some(({ relation }) => (0,catalog_relation/* carriesWeights */.Vq)(relation))
            ? {}
            : { stopped: root ? 'declared-root' : 'not-declared' }),
    };
}

;// CONCATENATED MODULE: ./lib/resolve/index.js








/** The limits of design §9. */
const lineageLimits = { depth: 32, nodes: 1000, parents: 64 };
/** The lineage of each model, in the order given. An id is looked up once for all of them. */
async function resolve(models, lookup, limits = {}) {
    const within = { ...lineageLimits, ...limits };
    const asked = new Map();
    const once = (id, revision) => {
        const key = `${id.toLowerCase()} ${revision ?? ''}`;
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const answer = lookup(id, revision);
        asked.set(key, answer);
        return answer;
    };
    return Promise.all(models.map((model) => lineageOf(model, once, within)));
}
async function lineageOf(model, lookup, limits) {
    // The revision is that of the reference; what stands above the model is looked at as it is.
    const revision = askedRevision(model);
    const graph = await walk(model.id, (id) => lookup(id, id === model.id ? revision : undefined), limits);
    const nodes = [...graph.facts].map(([id, facts]) => [id, nodeOf(id, facts)]);
    return {
        model,
        nodes: new Map(nodes),
        derivations: [...graph.parents.values()].flat(),
        roots: rootsOf(graph),
        origins: originsOf(graph),
        bindingLicenses: bindingLicenses(graph),
        teacherLicenses: teacherLicenses(graph),
        complete: graph.problems.length === 0 && !nodes.some(([, node]) => isUnseen(node)),
        problems: graph.problems,
    };
}
/** The revision at which a repository of the Hub is to be asked; the usual branch is what is there now. */
function askedRevision({ registry, revision: { kind, value, quantization } }) {
    const isOne = registry === 'huggingface' && (kind === 'commit' || kind === 'named') && !quantization;
    return isOne && value !== 'main' && value !== 'HEAD' ? value : undefined;
}
/** Whether the Hub was asked about the model, or for a file of it, and did not answer for a reason of this run. */
function isUnseen({ inquiry }) {
    return inquiry !== undefined && [inquiry, ...inquiry.files].some(({ outcome }) => (0,problem/* isPassing */.WG)(outcome));
}
function nodeOf(id, facts) {
    const { parents: _, root, base: __, hosting: ___, rivals: ____, canonical: _____, ...node } = facts;
    return { id, ...node, ...(root?.source === 'policy' && { stated: root }) };
}


/***/ })

};
