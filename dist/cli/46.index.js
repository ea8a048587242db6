export const id = 46;
export const ids = [46];
export const modules = {

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The policy as a file: found in the scanned folder or named, read up to its limit, never through a link that a change may plant. */


/** One byte more than a policy may have: enough to say that it is too large. */
const limit = 256 * 1024 + 1;
const names = ['.github/model-policy.yml', '.github/model-policy.yaml'];
/** A change may turn the folder of the policy into a link to somewhere else. */
function isLinked(root) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(names[0])), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/** The policy of a folder: the one named, else the one at its place; undefined when there is none. */
function policyOf(root, named) {
    if (named !== undefined) {
        const read = readSource(named, citation(root, named), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        return read === 'missing' ? unreadable(citation(root, named), 'no such file') : read;
    }
    if (isLinked(root))
        return unreadable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(names[0]), 'it is a symbolic link');
    const found = names.flatMap((name) => {
        const read = readSource((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), name, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        return read === 'missing' ? [] : [read];
    });
    // Where both cannot even be opened, nobody knows whether both exist.
    const closed = found.every((read) => !read.ok && read.problems[0].code === 'policy-unreadable');
    if (found.length > 1 && !closed)
        return { ok: false, problems: [{ code: 'policy-ambiguous', path: names[0] }] };
    return found[0] ?? { ok: true, value: undefined };
}
/** Relative to the scanned folder when it is inside, as given otherwise. */
function citation(root, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named));
    return path.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) === path ? named : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function unreadable(path, detail) {
    return { ok: false, problems: [{ code: 'policy-unreadable', path, detail }] };
}
const reasons = {
    EACCES: 'no permission',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link',
};
function readSource(path, cited, flags) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isDirectory())
            return unreadable(cited, 'it is a folder');
        const bytes = Buffer.alloc(limit);
        let size = 0;
        for (let got = -1; got !== 0 && size < limit; size += got)
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, size, limit - size, null);
        if (size === limit)
            return { ok: false, problems: [{ code: 'policy-too-large', path: cited }] };
        return { ok: true, value: { path: cited, text: bytes.toString('utf8', 0, size).replace(/^\ufeff/, '') } };
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'missing';
        return unreadable(cited, reasons[code] ?? code);
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  kt: () => (/* reexport */ matchesGlob),
  T4: () => (/* reexport */ readPolicy)
});

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
;// CONCATENATED MODULE: ./lib/evaluate/expression.js
const limits = { characters: 500, nesting: 16 };
/** Reads an expression; undefined when the text is none. `a WITH b` is one licence of its own. */
function readExpression(text) {
    if (text.length > limits.characters)
        return undefined;
    const words = text
        .replaceAll('(', ' ( ')
        .replaceAll(')', ' ) ')
        .split(/\s/u)
        .filter((word) => word !== '');
    let at = 0;
    const operator = (name) => words[at]?.toUpperCase() === name;
    const term = (depth) => {
        const word = words[at++];
        if (word === undefined || word === ')' || /^(?:or|and|with)$/iu.test(word))
            return undefined;
        if (word === '(') {
            const inner = depth < limits.nesting ? chain('OR', depth + 1) : undefined;
            return inner !== undefined && words[at++] === ')' ? inner : undefined;
        }
        if (!operator('WITH'))
            return { kind: 'license', id: word.toLowerCase() };
        at++;
        const exception = words[at++];
        return exception === undefined ? undefined : { kind: 'license', id: `${word} with ${exception}`.toLowerCase() };
    };
    const chain = (name, depth) => {
        const branches = [];
        do {
            const branch = name === 'OR' ? chain('AND', depth) : term(depth);
            if (branch === undefined)
                return undefined;
            branches.push(branch);
        } while (operator(name) && at++ >= 0);
        const [only] = branches;
        return branches.length === 1 && only !== undefined ? only : { kind: name === 'OR' ? 'or' : 'and', branches };
    };
    const whole = chain('OR', 0);
    return at === words.length ? whole : undefined;
}
/** Every licence that the expression names. */
function namedLicenses(expression) {
    return expression.kind === 'license' ? [expression.id] : expression.branches.flatMap(namedLicenses);
}

;// CONCATENATED MODULE: ./lib/evaluate/glob.js
/** Globs of a policy on paths and model ids: `*`, `?`, `**` and one brace group, matched in time linear in both lengths. */
/** Limits of design §9. */
const globLimits = { characters: 200, alternatives: 20, globs: 50 };
/** Why the text is no glob that a policy may use; undefined when it is one. */
function globFault(text) {
    if (text === '')
        return 'is empty';
    if (text.length > globLimits.characters)
        return `is longer than ${globLimits.characters} characters`;
    if (text.startsWith('/'))
        return 'starts with `/`; paths are relative to the repository root';
    if (text.startsWith('!'))
        return 'starts with `!`; a path cannot be taken back';
    if (text.includes('\\'))
        return 'contains `\\`; paths are written with `/`';
    if (/[!?*+@]\(/u.test(text))
        return 'uses an extended glob; only `*`, `?`, `**` and `{a,b}` are known';
    if (/[[\]]/u.test(text))
        return 'uses a character class; only `*`, `?`, `**` and `{a,b}` are known';
    const braces = text.replace(/[^{}]/gu, '');
    if (braces !== '' && braces !== '{}')
        return 'has more than one brace group, or one that is not closed';
    const [, inner] = text.split(/[{}]/u);
    if (inner !== undefined && inner.split(',').length > globLimits.alternatives)
        return `has more than ${globLimits.alternatives} alternatives in its brace group`;
    for (const segment of expand(text).flatMap((one) => one.split('/'))) {
        if (segment === '..' || segment === '.')
            return `contains a segment \`${segment}\``;
        if (segment === '')
            return 'contains an empty segment';
        if (segment.includes('**') && segment !== '**')
            return 'has `**` that is not a whole segment';
    }
    return undefined;
}
/** A glob without faults, ready for matching. */
function compileGlob(text) {
    return { text, alternatives: expand(text).map((one) => inside(one.split('/'))) };
}
/** `src/**` is what lies inside `src`, not `src` itself. */
function inside(segments) {
    return segments.length > 1 && segments.at(-1) === '**' ? [...segments, '*'] : segments;
}
/** Whether the whole path matches; case-sensitive, a leading dot is nothing special. */
function matchesGlob(glob, path) {
    const segments = path.split('/');
    return glob.alternatives.some((alternative) => matches(alternative, segments, '**', matchesSegment));
}
function expand(text) {
    const [before, inner, after] = text.split(/[{}]/u);
    if (inner === undefined)
        return [text];
    return inner.split(',').map((one) => `${before}${one}${after}`);
}
function matchesSegment(pattern, segment) {
    if (pattern === '*')
        return segment !== '';
    return matches([...pattern], [...segment], '*', (want, got) => want === '?' || want === got);
}
/**
 * Whether the pattern covers all parts; `star` covers any number of them. Falling back to the last star only is enough,
 * because every other part of the pattern covers exactly one: no pattern makes it explode.
 */
function matches(pattern, parts, star, one) {
    let at = 0;
    let wanted = 0;
    let lastStar = -1;
    let resume = 0;
    while (at < parts.length) {
        if (wanted < pattern.length && pattern[wanted] === star) {
            lastStar = wanted++;
            resume = at;
        }
        else if (wanted < pattern.length && one(pattern[wanted], parts[at])) {
            wanted++;
            at++;
        }
        else if (lastStar >= 0) {
            wanted = lastStar + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (wanted < pattern.length && pattern[wanted] === star)
        wanted++;
    return wanted === pattern.length;
}

;// CONCATENATED MODULE: ./lib/evaluate/judgement.js
/** False beats unknown beats true; of two unknowns the first. */
function both(a, b) {
    if (a === false || b === false)
        return false;
    return a === true ? b : a;
}
/** True beats unknown beats false; of two unknowns the first. */
function either(a, b) {
    if (a === true || b === true)
        return true;
    return a === false ? b : a;
}
/** Yes for no and the reverse; unknown stays. */
function not(a) {
    return typeof a === 'boolean' ? !a : a;
}
const ladder = ['off', 'note', 'warning', 'error'];
/** Negative when `a` is the quieter one. */
function compareLevels(a, b) {
    return ladder.indexOf(a) - ladder.indexOf(b);
}
/** The louder of two levels. */
function louder(a, b) {
    return compareLevels(a, b) >= 0 ? a : b;
}
/** The quieter of two levels. */
function quieter(a, b) {
    return compareLevels(a, b) <= 0 ? a : b;
}
/** The subject as a finding shows it and an exception names it. */
function namedSubject({ outcome, subject }) {
    return outcome === 'unknown' ? `unknown:${subject}` : subject;
}

;// CONCATENATED MODULE: ./lib/evaluate/model-name.js
/** How ids are written in a policy: registry `huggingface` may be left out, and case does not matter. */
/** An id or a subject as it is shown: without `huggingface:`. */
function shownId(id) {
    return id.startsWith('huggingface:') ? id.slice('huggingface:'.length) : id;
}
/** An id or a subject as it is compared: lower-case and without `huggingface:` wherever it stands. */
function comparedId(id) {
    return id.toLowerCase().replaceAll('huggingface:', '');
}

;// CONCATENATED MODULE: ./lib/evaluate/exceptions.js




/** Applies every exception to every charge; `today` is an ISO date (UTC). The order of the exceptions means nothing. */
function waive(charges, lineages, exceptions, today, catalog) {
    const byReference = new Map();
    for (const charge of charges) {
        const beside = byReference.get(charge.reference);
        if (beside === undefined)
            byReference.set(charge.reference, [charge]);
        else
            beside.push(charge);
    }
    const waived = new Map();
    const doubted = new Map();
    const remarks = [];
    const used = [];
    const doubts = [];
    for (const exception of exceptions.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const { id, rule, granted, expires } = exception;
        const say = (cause, model, references = []) => remarks.push({ exception, cause, ...(model !== undefined && { model }), references });
        const models = lineages.filter(({ model }) => names(exception, model.id));
        const inPaths = (reference) => stands(exception, reference);
        if (granted > today || expires < today) {
            const references = models.flatMap(({ model }) => model.references.filter(inPaths));
            const model = models.length === 1 ? models[0]?.model.id : undefined;
            if (granted > today)
                say({ code: 'exception/invalid', exception: id, why: `granted on ${granted}, which is in the future` }, model, references);
            else
                say({ code: 'exception/expired', exception: id, expires }, model, references);
            continue;
        }
        const covers = coverage(exception, catalog);
        let silent = true;
        for (const lineage of models) {
            const lapsed = [];
            const open = [];
            let broken;
            let doubt;
            for (const reference of lineage.model.references.filter(inPaths)) {
                const guard = check(exception, lineage, reference, catalog);
                const here = (byReference.get(reference) ?? []).filter((charge) => charge.lineage === lineage && charge.judgement.rule === rule && covers(charge.judgement));
                if (guard.holds === true) {
                    for (const charge of here)
                        if (!waived.has(charge))
                            waived.set(charge, id);
                    if (here.length > 0)
                        used.push(exception);
                    if (here.length > 0)
                        silent = false;
                }
                else if (guard.holds === false) {
                    broken ??= guard;
                    lapsed.push(reference);
                }
                else if (here.length > 0) {
                    doubt ??= guard.reason;
                    open.push(reference);
                    // The judgement stands as unknown: never louder than it was, and never silent.
                    for (const charge of here)
                        doubted.set(charge, louder('note', quieter(charge.judgement.level, charge.doubt)));
                }
            }
            if (broken !== undefined)
                say({ code: 'exception/lapsed', exception: id, accepted: broken.accepted, found: broken.found }, lineage.model.id, lapsed);
            if (doubt !== undefined) {
                doubts.push(doubt);
                say({ code: 'exception/unverified', exception: id, reason: doubt }, lineage.model.id, open);
            }
            if (broken !== undefined || doubt !== undefined)
                silent = false;
        }
        if (silent)
            say({ code: 'exception/unused', exception: id });
    }
    return {
        charges: charges.map((charge) => {
            const excepted = waived.get(charge);
            if (excepted !== undefined)
                return { ...charge, excepted };
            const level = doubted.get(charge);
            return level === undefined ? charge : { ...charge, judgement: { ...charge.judgement, level } };
        }),
        remarks,
        used: [...new Set(used)].map(({ id, reason, owner, expires }) => ({ id, reason, owner, expires })),
        doubts,
    };
}
function names(exception, model) {
    const id = comparedId(model);
    return exception.models.some((glob) => matchesGlob(glob, id));
}
/** Every place of the reference must be in the paths. */
function stands(exception, reference) {
    const places = [reference.location, ...(reference.via ?? [])];
    return places.every(({ path }) => exception.paths.some((glob) => matchesGlob(glob, path)));
}
/** An unknown is waived only if it is named: `unknown:root`, or `unknown:root:owner/name` for one node. */
function coverage(exception, catalog) {
    const subjects = new Set(exception.subjects.map((subject) => {
        const colon = subject.indexOf(':');
        const head = subject.slice(0, colon + 1);
        return comparedId(head + (head === 'unknown:' ? subject.slice(colon + 1) : canonical(subject.slice(colon + 1), catalog)));
    }));
    return (judgement) => {
        const subject = comparedId(namedSubject(judgement));
        return (subjects.has(subject) ||
            (judgement.outcome === 'unknown' && subjects.has(`unknown:${judgement.subject.split(':')[0]}`)));
    };
}
/** The id as the catalog spells it after renames. */
function canonical(id, catalog) {
    if (!id.includes('/'))
        return id;
    const whole = /^[a-z0-9.-]+:/iu.test(id) ? id : `huggingface:${id}`;
    return catalog.model(whole)?.id ?? id;
}
function check(exception, lineage, reference, catalog) {
    const answers = [];
    const { roots, licenses, commit } = exception;
    if (roots !== undefined)
        answers.push(checkRoots(roots, lineage, catalog));
    if (licenses !== undefined)
        answers.push(checkLicenses(licenses, lineage, catalog));
    if (commit !== undefined)
        answers.push(checkCommit(commit, lineage, reference));
    return (answers.find((one) => one.holds === false) ?? answers.find((one) => one.holds === 'unknown') ?? { holds: true });
}
const rootsThatAreKnown = new Set([
    'recorded-root',
    'publisher-trains-own',
    'declared-root',
]);
const reasons = {
    undisclosed: 'undisclosed',
    'not-declared': 'not-declared',
    offline: 'offline',
    'unknown-model': 'not-found',
    'local-path': 'local-path',
    cycle: 'ambiguous',
    limit: 'over-budget',
    ambiguous: 'ambiguous',
};
/** Fewer roots than accepted is still true; a node at which we merely stopped is not known to be the root. */
function checkRoots(accepted, lineage, catalog) {
    const known = new Set(accepted.map((id) => comparedId(canonical(id, catalog))));
    const others = lineage.roots.filter((id) => !known.has(comparedId(id)) && !known.has(comparedId(canonical(id, catalog))));
    const stopped = (id) => lineage.nodes.get(id)?.stopped;
    const strangers = others.filter((id) => stopped(id) === undefined || rootsThatAreKnown.has(stopped(id)));
    if (strangers.length > 0)
        return { holds: false, accepted, found: lineage.roots.map(shownId) };
    const [first] = others;
    if (first !== undefined)
        return { holds: 'unknown', reason: reasons[stopped(first)] ?? 'unverified' };
    return lineage.roots.length === 0 ? { holds: 'unknown', reason: 'unverified' } : { holds: true };
}
function checkLicenses(accepted, lineage, catalog) {
    const id = (text) => catalog.license(text)?.id ?? text.toLowerCase();
    const known = new Set(accepted.map(id));
    const found = new Set();
    let missing;
    for (const { license } of lineage.bindingLicenses) {
        if (!license.known) {
            missing ??= license.reason;
            continue;
        }
        const expression = readExpression(license.value);
        for (const one of expression ? namedLicenses(expression) : [license.value])
            found.add(id(one));
    }
    if ([...found].some((one) => !known.has(one)))
        return { holds: false, accepted, found: [...found].toSorted() };
    return missing === undefined ? { holds: true } : { holds: 'unknown', reason: missing };
}
function checkCommit(accepted, lineage, reference) {
    const { model, nodes } = lineage;
    const found = (reference.revision ?? model.revision.value ?? nodes.get(model.id)?.sha)?.toLowerCase();
    if (found === undefined)
        return { holds: 'unknown', reason: 'unverified' };
    const wanted = accepted.toLowerCase();
    const same = found.length >= 7 && (found.startsWith(wanted) || wanted.startsWith(found));
    return same ? { holds: true } : { holds: false, accepted: [accepted], found: [found] };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/evaluate/findings.js
/** From charges to findings: equal judgements at several places become one, sorted, each with its fingerprint. */



/** Findings for everything that is no pass; `judged` tells whether a policy stands behind them. */
function draftFindings(charges, judged) {
    return charges.flatMap(({ judgement, lineage, reference, excepted }) => {
        const { rule, level, cause, chain, place } = judgement;
        if (level === 'off' || cause === undefined)
            return [];
        return [
            {
                rule,
                level,
                model: lineage.model.id,
                subject: namedSubject(judgement),
                cause,
                chain,
                references: reference === undefined ? [] : [reference],
                introduced: true,
                ...(excepted !== undefined && { excepted }),
                ...(judged && { rulePlace: place }),
            },
        ];
    });
}
/** Notes about exceptions themselves. */
function draftRemarks(remarks, policy) {
    return remarks.map(({ exception, cause, model, references }) => ({
        rule: exception.rule,
        level: 'note',
        ...(model !== undefined && { model }),
        subject: `exception:${exception.id}`,
        cause,
        chain: model === undefined ? [] : [model],
        references,
        introduced: true,
        rulePlace: { path: policy, line: exception.line },
    }));
}
/** References that name no model because a part of the name is only known at run time. */
function draftDynamic(references) {
    return references
        .filter((reference) => reference.dynamic === true)
        .map((reference) => ({
        rule: 'identity',
        level: 'note',
        subject: `unknown:dynamic:${reference.text}`,
        cause: { code: 'identity/dynamic', text: reference.text },
        chain: [],
        references: [reference],
        introduced: true,
    }));
}
/** Equal drafts become one finding with all their references; the order is defined. */
function finish(drafts) {
    const groups = new Map();
    for (const draft of drafts) {
        const { rule, model, subject, level, excepted, cause } = draft;
        const key = JSON.stringify([rule, model, subject, level, excepted, cause]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [draft]);
        else
            group.push(draft);
    }
    return [...groups.values()]
        .map((group) => {
        const first = group[0];
        const references = [...new Set(group.flatMap((draft) => draft.references))].sort(compareReferences);
        return { ...first, references, fingerprint: fingerprint(first.rule, first.model, first.subject, references) };
    })
        .sort(compareFindings);
}
function fingerprint(rule, model, subject, references) {
    const paths = [...new Set(references.map((reference) => reference.location.path))].sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update([rule, model ?? '', subject, ...paths].join('\0'))
        .digest('hex');
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareReferences(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        compareText(a.text, b.text));
}
/** By path, line and column of the first reference, then rule, model and subject; findings without a place come last. */
function compareFindings(a, b) {
    const [here, there] = [a.references[0], b.references[0]];
    if ((here === undefined) !== (there === undefined))
        return here === undefined ? 1 : -1;
    return ((here && there ? compareReferences(here, there) : 0) ||
        compareText(a.rule, b.rule) ||
        compareText(shownId(a.model ?? 'x:'), shownId(b.model ?? 'x:')) ||
        compareText(a.subject, b.subject) ||
        compareText(a.excepted ?? '', b.excepted ?? '') ||
        compareText(JSON.stringify(a.cause), JSON.stringify(b.cause)));
}

;// CONCATENATED MODULE: ./lib/evaluate/binding.js
/** What binds the model; `inherited: false` looks at its own label alone. */
function boundLicenses(lineage, links, inherited) {
    const { model, nodes, bindingLicenses } = lineage;
    if (inherited) {
        if (bindingLicenses.length > 0)
            return bindingLicenses.map(({ license, node }) => ({ license, node, chain: links.chain(node) }));
    }
    const license = nodes.get(model.id)?.license ?? { known: false, reason: 'not-declared' };
    return [{ license, node: model.id, chain: [model.id] }];
}
/** A closed model by API: it has terms of service and no licence. */
function isClosed(lineage, catalog) {
    const { model, bindingLicenses, nodes } = lineage;
    if (model.host === undefined)
        return false;
    const known = [
        ...bindingLicenses.map((one) => one.license),
        ...[...nodes.values()].map((one) => one.license),
    ].flatMap((license) => (license.known ? [license.value] : []));
    if (known.length > 0)
        return known.every((id) => withoutWeights(catalog.license(id)));
    const ids = [...nodes.keys(), model.id];
    return (ids.some((id) => familyOf(id, catalog)?.weights === 'closed') &&
        ids.every((id) => familyOf(id, catalog)?.weights !== 'open'));
}
function withoutWeights(fact) {
    return fact?.clauses.weights_not_distributed === true;
}
function familyOf(id, catalog) {
    const name = id.slice(id.indexOf(':') + 1);
    return id.startsWith('family:')
        ? catalog.familyById(name)
        : catalog.family((name.split('/').at(-1) ?? name).toLowerCase());
}
/** Licences of teachers, as far as they are known; only their clauses that reach outputs matter. */
function teacherLicenses(lineage) {
    return (lineage.teacherLicenses ?? []).flatMap(({ license, node }) => license.known ? [{ license: license.value, node }] : []);
}

;// CONCATENATED MODULE: ./lib/evaluate/claims.js
const strengths = ['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'];
const rank = (strength) => strengths.indexOf(strength);
/** A label or a parent known more weakly than this convicts nobody and clears nobody (policy-semantics §10). */
const labelStrength = 'likely';
/** Whether the strength is at least the threshold. */
function counts(strength, least) {
    return rank(strength) <= rank(least);
}
/** The weakest link; absent ones do not weaken. */
function weakest(...all) {
    return all.reduce((a, b) => (a === undefined ? b : b === undefined || rank(a) >= rank(b) ? a : b), undefined);
}
function best(evidence) {
    return evidence.map((one) => one.strength).reduce((a, b) => (rank(a) <= rank(b) ? a : b));
}
/** Every value that the claim or a dispute of it states, none stronger than `cap`. */
function weigh(claim, cap) {
    if (!claim.known)
        return [];
    const alone = (one) => one.known ? [{ value: one.value, strength: weakest(best(one.evidence), cap) ?? 'hint' }] : [];
    return [...alone(claim), ...(claim.disputed ?? []).flatMap(alone)];
}
/**
 * Whether counted claims make the subject bad: the table of policy-semantics §5. `counted` must not be empty; `key` tells equal
 * values apart from different ones.
 */
function amountsTo(counted, key, bad) {
    const first = counted[0];
    if (new Set(counted.map((one) => key(one.value))).size === 1)
        return bad(first.value);
    const proven = counted.filter((one) => one.strength === 'proven');
    if (new Set(proven.map((one) => key(one.value))).size === 1)
        return bad(proven[0].value);
    const top = Math.min(...counted.map((one) => rank(one.strength)));
    const answers = (high) => counted.filter((one) => (rank(one.strength) === top) === high).map((one) => bad(one.value));
    const highest = answers(true);
    if (highest.includes(true))
        return true;
    const unknown = highest.find((answer) => typeof answer === 'string');
    if (unknown !== undefined)
        return unknown;
    const lower = answers(false);
    if (lower.includes(true))
        return 'disputed';
    return lower.find((answer) => typeof answer === 'string') ?? false;
}
/** Looks a lineage's derivations up by step and by child. */
function openLinks(lineage) {
    const steps = new Map();
    const children = new Map();
    for (const derivation of lineage.derivations) {
        const step = `${derivation.child} ${derivation.parent}`;
        const known = steps.get(step);
        const found = best(derivation.evidence);
        steps.set(step, known !== undefined && rank(known) <= rank(found) ? known : found);
        const siblings = children.get(derivation.child);
        if (siblings === undefined)
            children.set(derivation.child, [derivation]);
        else
            siblings.push(derivation);
    }
    const from = (child) => children.get(child) ?? [];
    const start = lineage.model.id;
    let before;
    // One sweep for each strength: what a sweep reaches first is reached by the strongest weakest link.
    const walked = () => {
        const found = new Map([[start, undefined]]);
        for (const least of strengths) {
            const queue = [...found.keys()];
            for (const node of queue)
                for (const { parent } of from(node)) {
                    const link = steps.get(`${node} ${parent}`);
                    if (found.has(parent) || link === undefined || !counts(link, least))
                        continue;
                    found.set(parent, node);
                    queue.push(parent);
                }
        }
        return found;
    };
    return {
        from,
        strength: (chain) => weakest(...chain.slice(1).map((node, index) => steps.get(`${chain[index]} ${node}`))),
        chain: (node) => {
            before ??= walked();
            if (!before.has(node))
                return node === start ? [start] : [start, node];
            const back = [];
            for (let here = node; here !== undefined; here = before.get(here))
                back.push(here);
            return back.reverse();
        },
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/countries.js
const assigned = 'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';
/** Every officially assigned code of ISO 3166-1 alpha-2. */
const countryCodes = new Set(assigned.split(' '));
/** Members of the European Union since 2020-02-01. */
const euMembers = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
/** Codes that people write and ISO does not assign, and the one that they mean. */
const mistakenCodes = { UK: 'GB', EL: 'GR' };

;// CONCATENATED MODULE: ./lib/evaluate/conditions.js

/** Clauses that are always due when they stand. */
const due = new Set([
    'attribution',
    'naming_requirement',
    'notice',
    'acceptable_use_policy',
    'use_restrictions_flow_down',
    'share_alike',
]);
/** The answer for every clause that is a condition or an obligation, in the order of their names. */
function answerClauses(clauses, use) {
    return Object.keys(clauses)
        .toSorted()
        .filter((clause) => clauses[clause] !== false && clauses[clause] !== null)
        .flatMap((clause) => answerClause(clause, clauses, use) ?? []);
}
/** The clauses of a teacher's licence that reach a model trained on its outputs. */
function clausesOnOutputs(clauses) {
    if (clauses.derivatives_include_distillation === true)
        return clauses;
    return Object.fromEntries(Object.entries(clauses).filter(([clause, value]) => clause === 'output_training_restriction' ||
        ((clause === 'naming_requirement' || clause === 'attribution') &&
            typeof value === 'string' &&
            /\bor (?:its |their )?outputs\b/u.test(value))));
}
function answerClause(clause, clauses, use) {
    const value = clauses[clause];
    if (due.has(clause))
        return obligation(clause, value);
    switch (clause) {
        case 'non_commercial':
        case 'non_production':
            if (use.company.commercial === undefined)
                return { clause, answer: 'needs', needs: 'commercial' };
            return { clause, answer: use.company.commercial ? 'fail' : 'met' };
        case 'mau_threshold':
            return threshold(clause, clauses, use.company.monthlyActiveUsers, 'monthly-active-users');
        case 'dau_threshold':
            return threshold(clause, clauses, use.company.dailyActiveUsers, 'daily-active-users');
        case 'territory_exclusions':
            return territory(clauses, use);
        // Whether the reference trains another model on what this one says cannot be read off a place; so it stays a duty.
        case 'output_training_restriction':
            return obligation(clause, value);
        case 'no_derivatives':
            return { clause, answer: use.usage === 'train' || use.usage === 'base' ? 'fail' : 'met' };
        default:
            return clause.startsWith('revenue_threshold') ? revenue(clause, clauses, use.company) : undefined;
    }
}
function obligation(clause, value) {
    return { clause, answer: 'obligation', ...(typeof value === 'string' && { text: value }) };
}
/** Above the limit, with what that means; equal is not above. */
function above(clause, clauses, limit, figure) {
    const { threshold_effect: effect, revenue_period: period, attribution } = clauses;
    if (typeof effect === 'string' && /\bdisplay\b/iu.test(effect))
        return obligation(clause, typeof attribution === 'string' ? attribution : effect);
    // Such a limit only binds some businesses, and the policy does not say which business this is.
    if ([effect, period].some((text) => typeof text === 'string' && /\bif operating\b/iu.test(text)))
        return { clause, answer: 'unknown', reason: 'needs-review' };
    return { clause, answer: 'fail', limit, figure };
}
function threshold(clause, clauses, figure, needs) {
    const limit = clauses[clause];
    if (typeof limit !== 'number')
        return { clause, answer: 'unknown', reason: 'needs-review' };
    if (figure === undefined)
        return { clause, answer: 'needs', needs };
    return figure > limit ? above(clause, clauses, limit, figure) : { clause, answer: 'met' };
}
function revenue(clause, clauses, company) {
    const limit = clauses[clause];
    const currency = /^revenue_threshold_([a-z]{3})$/u.exec(clause)?.[1];
    if (typeof limit !== 'number' || currency === undefined)
        return { clause, answer: 'unknown', reason: 'needs-review' };
    const { revenue_period: said } = clauses;
    const period = typeof said !== 'string'
        ? undefined
        : /\b12 months|\byear/iu.test(said)
            ? 'year'
            : /\bmonth/iu.test(said)
                ? 'month'
                : undefined;
    const year = currency === 'usd' ? company.revenueUsdYear : currency === 'jpy' ? company.revenueJpyYear : undefined;
    const month = currency === 'usd' ? company.revenueUsdMonth : undefined;
    // A year holds its months: a year below the limit clears a month, a month above it convicts a year.
    const figure = period === 'month' ? month : period === 'year' ? year : undefined;
    if (figure !== undefined)
        return figure > limit ? above(clause, clauses, limit, figure) : { clause, answer: 'met' };
    if (year !== undefined && year <= limit)
        return { clause, answer: 'met' };
    if (month !== undefined && month > limit)
        return above(clause, clauses, limit, month);
    return { clause, answer: 'needs', needs: `revenue-${currency}-${period === 'month' ? 'month' : 'year'}` };
}
/** Countries that the clause shuts out, `EU` replaced by its members. */
function territory(clauses, use) {
    const clause = 'territory_exclusions';
    const { territory_exclusions: listed, territory_binds: binds, territory_modality: modality } = clauses;
    if (!Array.isArray(listed) || !listed.every((one) => one === 'EU' || countryCodes.has(one)))
        return { clause, answer: 'unknown', reason: 'needs-review' };
    const out = new Set(listed.flatMap((one) => (one === 'EU' ? [...euMembers] : [one])));
    const { country, markets } = use.company;
    const bindsUse = binds === 'use';
    const bindsDomicile = binds === 'domicile';
    const answer = (() => {
        if (country !== undefined && out.has(country))
            return { clause, answer: 'fail' };
        if (markets?.some((market) => out.has(market)) && !bindsDomicile)
            return bindsUse ? { clause, answer: 'fail' } : { clause, answer: 'unknown', reason: 'needs-review' };
        if (country === undefined)
            return { clause, answer: 'needs', needs: 'country' };
        if (markets === undefined && bindsUse)
            return { clause, answer: 'needs', needs: 'markets' };
        return { clause, answer: 'met' };
    })();
    if (answer.answer === 'met' || modality === undefined || use.multimodal === true)
        return answer;
    return use.multimodal === false ? { clause, answer: 'met' } : { clause, answer: 'unknown', reason: 'needs-review' };
}

;// CONCATENATED MODULE: ./lib/evaluate/obligations.js




/** Every obligation of a lineage, sorted by licence, clause and node. */
function obligationsOf(lineage, use, catalog) {
    if (isClosed(lineage, catalog))
        return [];
    const links = openLinks(lineage);
    const found = new Map();
    const add = (license, node, answers) => {
        for (const one of answers)
            if (one.answer === 'obligation')
                found.set(`${license} ${one.clause} ${node}`, {
                    model: lineage.model.id,
                    license,
                    node,
                    clause: one.clause,
                    ...(one.text !== undefined && { text: one.text }),
                    ifDistributed: lineage.model.host !== undefined && one.clause !== 'acceptable_use_policy',
                });
    };
    for (const { license, node } of boundLicenses(lineage, links, true)) {
        if (!license.known)
            continue;
        const expression = readExpression(license.value);
        for (const id of expression ? namedLicenses(expression) : []) {
            const fact = catalog.license(id);
            if (fact !== undefined)
                add(fact.id, node, answerClauses(fact.clauses, use));
        }
    }
    for (const { license, node } of teacherLicenses(lineage)) {
        const fact = catalog.license(license);
        if (fact !== undefined)
            add(fact.id, node, answerClauses(clausesOnOutputs(fact.clauses), use));
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

;// CONCATENATED MODULE: ./lib/evaluate/policy.js
/** The rule with the defaults of policy-semantics §10 for what nobody states. */
function completeOrigin(stated) {
    const { values } = stated;
    const constrained = values.deny !== undefined || values.allow !== undefined || (values.requireKnown?.length ?? 0) > 0;
    return {
        level: constrained ? 'error' : 'note',
        unknown: 'warning',
        roles: ['root', 'component', 'host'],
        minStrength: 'likely',
        requireKnown: [],
        ...values,
    };
}
/** The rule with the defaults of policy-semantics §10 for what nobody states. */
function completeLicense(stated) {
    const { values } = stated;
    return {
        level: values.deny !== undefined || values.allow !== undefined ? 'error' : 'note',
        unknown: 'warning',
        drift: 'warning',
        review: 'note',
        inherited: true,
        hosted: 'skip',
        obligations: 'off',
        ...values,
    };
}
/** One statement laid over another, key by key; the upper argument is what lies above. */
function overlay(above, below) {
    if (above === undefined)
        return below;
    return {
        values: { ...above.values, ...below.values },
        places: { ...above.places, ...below.places },
        place: below.place,
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/readings.js
/** What a stack of layers says at one place: the readings, each judged by itself, the worst of which counts (policy-semantics §2, §3). */


/** The readings of a stack of layers, the uppermost first, place by place; the same readings come back as the same objects. */
function openReadings(layers) {
    const known = new Map();
    const byPath = new Map();
    return (path) => {
        const cached = byPath.get(path);
        if (cached !== undefined)
            return cached;
        const standing = layers.map(({ scopes }) => scopes.filter((scope) => path !== undefined && scope.paths?.some((glob) => matchesGlob(glob, path))));
        // A label counts whichever layer attached it.
        const labels = new Set(standing.flat().flatMap((scope) => scope.data));
        const locals = layers.map((policy, index) => {
            const asked = policy.scopes.filter((scope) => scope.paths === undefined && scope.data.some((one) => labels.has(one)));
            return { policy, here: standing[index] ?? [], asked };
        });
        const key = JSON.stringify(locals.map(({ here, asked }) => [...here, ...asked].map((scope) => scope.name)));
        const readings = known.get(key) ?? compose(locals);
        known.set(key, readings);
        byPath.set(path, readings);
        return readings;
    };
}
/** Every non-empty sub-stack, order kept, its statements overlaid key by key; equal readings once. */
function compose(locals) {
    const origins = locals.map((local) => statements(local, (rules) => rules.origin));
    const licenses = locals.map((local) => statements(local, (rules) => rules.license));
    const companies = locals.map(facts);
    const found = new Map();
    const add = (rules, company) => {
        const key = JSON.stringify([rules.origin?.values, rules.license?.values, company]);
        if (!found.has(key))
            found.set(key, { rules, company, key });
    };
    for (const stack of stacks(locals.length)) {
        for (const origin of stacked(stack, origins))
            add({ origin }, {});
        // Facts that a reading lacks come from above it, never from below.
        const known = Array.from({ length: stack[0] ?? 0 }, (_, above) => above).concat(stack);
        const sets = known.reduce((above, index) => above.flatMap((upper) => (companies[index] ?? []).map((lower) => ({ ...upper, ...lower }))), [{}]);
        for (const license of stacked(stack, licenses))
            for (const company of sets)
                add({ license }, company);
    }
    return [...found.values()];
}
/** The sub-stacks of so many layers, as indexes in order: `[0]`, `[1]`, `[0, 1]` for two. */
function stacks(layers) {
    return Array.from({ length: 2 ** layers - 1 }, (_, bits) => Array.from({ length: layers }, (__, index) => index).filter((index) => ((bits + 1) >> index) & 1));
}
/** What the layers of a sub-stack say together, once for every choice among the statements of each; layers that say nothing are passed over. */
function stacked(stack, said) {
    return stack.reduce((above, index) => {
        const here = said[index] ?? [];
        if (here.length === 0)
            return above;
        return above.length === 0 ? here : above.flatMap((upper) => here.map((lower) => overlay(upper, lower)));
    }, []);
}
/** A scope with paths replaces its own layer's statement there; one that asks for data only adds a reading. */
function statements({ policy, here, asked }, rule) {
    const base = rule(policy.rules);
    const over = (scopes, below) => scopes.flatMap((scope) => {
        const said = rule(scope.rules);
        return said === undefined ? [] : [overlay(below, said)];
    });
    const replaced = over(here, base);
    const standing = replaced.length > 0 ? replaced : base === undefined ? [] : [base];
    return [...standing, ...over(asked, base), ...replaced.flatMap((each) => over(asked, each))];
}
/** The company facts of one layer, by the same law as its rules. */
function facts({ policy, here, asked }) {
    const over = (scopes, below) => scopes.flatMap((scope) => (scope.company === undefined ? [] : [{ ...below, ...scope.company }]));
    const replaced = over(here, policy.company);
    const standing = replaced.length > 0 ? replaced : [policy.company];
    return [...standing, ...over(asked, policy.company), ...replaced.flatMap((each) => over(asked, each))];
}

;// CONCATENATED MODULE: ./lib/evaluate/drift.js


const copies = new Set(['quantized', 'conversion', 'reupload']);
const severity = ['ok', 'tightening', 'unknown', 'review', 'drift', 'conflict'];
/** Every drift of a lineage, nearest ancestor first; at most one for each licence. */
function findDrift(lineage, links, catalog) {
    const label = labelOf(lineage, links);
    const inherited = nearestOf([...bindingAncestors(lineage, label.node), ...distilled(lineage, catalog)].map((one) => ({
        ...one,
        chain: links.chain(one.node),
    })));
    const found = [];
    const declared = label.license;
    if (declared === undefined)
        return label.silent ? silentCopy(lineage, links, inherited[0]) : [];
    for (const { license, node, chain } of inherited) {
        const { verdict, reason, lost } = compare(license, declared, catalog);
        const outdated = label.copy && verdict === 'ok' && !inherited.some((one) => one.license === declared);
        if (verdict === 'ok' && (!outdated || license === declared))
            continue;
        // What either side is, is not known: the licence itself is reported as unknown, and saying it twice helps nobody.
        if (verdict === 'unknown' && [license, declared].some((id) => unreadable(id, catalog)))
            continue;
        found.push({
            ancestor: node,
            inherited: license,
            declared,
            relation: links.from(label.node).find((step) => chain.includes(step.parent))?.relation ?? 'unspecified',
            verdict: verdict === 'ok' ? 'tightening' : verdict,
            reason,
            lost,
            copy: label.copy,
            chain,
        });
    }
    return found;
}
/** The label that speaks for the model: its own, or that of what it copies when it has none. */
function labelOf(lineage, links) {
    let node = lineage.model.id;
    let silent = false;
    const seen = new Set();
    for (;;) {
        seen.add(node);
        const claim = lineage.nodes.get(node)?.license;
        const copied = links.from(node).filter((step) => copies.has(step.relation));
        const copy = copied.length > 0;
        if (claim?.known)
            return { node, license: claim.value, copy, silent: false };
        // Only the Hub has cards: elsewhere nothing is missing.
        if (node === lineage.model.id)
            silent = copy && lineage.model.registry === 'huggingface' && claim?.reason === 'not-declared';
        const next = copied.find((step) => !seen.has(step.parent))?.parent;
        if (next === undefined || silent)
            return { node, copy, silent };
        node = next;
    }
}
function bindingAncestors(lineage, own) {
    return lineage.bindingLicenses.flatMap(({ license, node }) => license.known && node !== own ? [{ license: license.value, node }] : []);
}
/** Licences of teachers whose text says that a model trained on outputs is a derivative. */
function distilled(lineage, catalog) {
    return teacherLicenses(lineage).filter(({ license }) => catalog.license(license)?.clauses.derivatives_include_distillation === true);
}
function nearestOf(all) {
    const nearest = new Map();
    for (const one of all.toSorted((a, b) => a.chain.length - b.chain.length || (a.node < b.node ? -1 : 1)))
        if (!nearest.has(one.license))
            nearest.set(one.license, one);
    return [...nearest.values()];
}
function silentCopy(lineage, links, nearest) {
    if (nearest === undefined)
        return [];
    const relation = links.from(lineage.model.id).find((step) => copies.has(step.relation))?.relation ?? 'reupload';
    const { license: inherited, node: ancestor, chain } = nearest;
    return [
        { ancestor, inherited, relation, verdict: 'unknown', reason: 'no label of its own', lost: [], copy: true, chain },
    ];
}
function unreadable(id, catalog) {
    const fact = catalog.license(id);
    return fact === undefined || fact.category === 'unknown';
}
/** Of an inherited choice the licensee picks the best branch; a label that offers a choice is as loose as its loosest. */
function compare(inherited, declared, catalog) {
    const [from, to] = [readExpression(inherited), readExpression(declared)];
    if (from === undefined || to === undefined)
        return catalog.drift(inherited, declared);
    const pick = (all, worst) => all.reduce((a, b) => (severity.indexOf(a.verdict) >= severity.indexOf(b.verdict) === worst ? a : b));
    const against = (license, label) => label.kind === 'license'
        ? catalog.drift(license, label.id)
        : pick(label.branches.map((branch) => against(license, branch)), label.kind === 'or');
    const whole = (license) => license.kind === 'license' ? against(license.id, to) : pick(license.branches.map(whole), license.kind === 'and');
    return namedLicenses(from).length === 1 && namedLicenses(to).length === 1
        ? catalog.drift(inherited, declared)
        : whole(from);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./lib/evaluate/schema.js
/** The shape of a policy file: a strict zod schema with a description on every key; its JSON Schema is generated from it. */


/** Keys that design §5 shows and this version does not implement yet; refused by name, never ignored. */
const unsupportedKeys = new Set([
    'extends',
    'references.keys',
    'references.ignore',
    'facts',
    'delegate',
    'rules.pinning',
    'rules.identity',
    'scopes.repositories',
]);
/** Roles that the origin rule can ask about, in the order in which findings name them. */
const roles = ['publisher', 'root', 'ancestor', 'component', 'teacher', 'host', 'location'];
/** Licence categories that can stand in a list instead of ids. */
const categories = [
    'permissive',
    'weak-copyleft',
    'copyleft',
    'responsible-ai',
    'community-restricted',
    'non-commercial',
    'research-only',
    'proprietary',
];
const level = () => schemas/* enum */.k5n(['off', 'note', 'warning', 'error']);
const glob = schemas/* string */.YjP().superRefine((text, context) => {
    const fault = globFault(text);
    if (fault !== undefined)
        context.addIssue({ code: 'custom', message: `\`${text}\` ${fault}` });
});
/** A day of the Gregorian calendar, as ISO writes it. */
const date = schemas/* string */.YjP()
    .refine((text) => isDay(text), { error: (issue) => `\`${issue.input}\` is not a date such as 2026-11-23` });
const schema_name = schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/u, {
    error: (issue) => `\`${issue.input}\` is not a name of lower-case letters, digits, \`.\`, \`_\` and \`-\``,
});
const words = schemas/* string */.YjP().refine((text) => text.trim() !== '', { error: 'is empty' });
const notUnknown = schemas/* string */.YjP().superRefine((text, context) => {
    if (text === 'unknown')
        context.addIssue({
            code: 'custom',
            message: '`unknown` is not a value and cannot stand in a list; use the key `unknown` of the rule for its level',
        });
    else if (text.trim() === '')
        context.addIssue({ code: 'custom', message: 'is empty' });
});
const matchers = schemas/* strictObject */.rej({
    countries: schemas/* array */.YOg(notUnknown).optional().describe('Country codes (ISO 3166-1 alpha-2) or names of groups.'),
    publishers: schemas/* array */.YOg(notUnknown).optional().describe('Publishers by their handle, e.g. `deepseek-ai`.'),
    'legal-parents': schemas/* array */.YOg(notUnknown).optional().describe('Legal entities behind publishers, by name.'),
    'watch-lists': schemas/* array */.YOg(notUnknown)
        .optional()
        .describe('Codes of official lists that name the publisher, e.g. `US-1260H`; a prefix covers its editions.'),
});
const origin = schemas/* strictObject */.rej({
    level: level().optional().describe('How loud a failure is. Default: error where `allow` or `deny` stands.'),
    deny: matchers.optional().describe('Fails when any of its matchers matches; beats `allow`.'),
    allow: matchers.optional().describe('Admits when any of its matchers matches; absent, everything is admitted.'),
    roles: schemas/* array */.YOg(schemas/* enum */.k5n(roles))
        .optional()
        .describe('Which parts of a lineage are asked about. Default: root, component, host.'),
    unknown: level().optional().describe('How loud it is when the answer is not known. Default: warning.'),
    'min-strength': schemas/* enum */.k5n(['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'])
        .optional()
        .describe('Weakest evidence that counts; weaker evidence gives a note at most. Default: likely.'),
    'require-known': schemas/* array */.YOg(schemas/* enum */.k5n(['component', 'teacher']))
        .optional()
        .describe('Parts for which silence is unknown: a statement that there is none is demanded.'),
})
    .describe('Where a model comes from.');
const license = schemas/* strictObject */.rej({
    level: level().optional().describe('How loud a failure is. Default: error where `allow` or `deny` stands.'),
    allow: schemas/* array */.YOg(notUnknown).optional().describe('Licence ids, SPDX ids or categories that are admitted.'),
    deny: schemas/* array */.YOg(notUnknown).optional().describe('Licence ids, SPDX ids or categories that fail; beats `allow`.'),
    unknown: level()
        .optional()
        .describe('How loud it is when a licence or a condition is not known. Default: warning.'),
    drift: level().optional().describe("How loud it is when a label drops an ancestor's terms. Default: warning."),
    review: level().optional().describe('How loud it is when the texts must be read by a person. Default: note.'),
    inherited: schemas/* boolean */.zMY()
        .optional()
        .describe("Whether ancestors' licences bind; drift is found either way. Default: true."),
    hosted: schemas/* enum */.k5n(['skip', 'judge'])
        .optional()
        .describe('Closed models by API have terms, not a licence: skip them, or judge them as `proprietary-api`. Default: skip.'),
    obligations: schemas/* enum */.k5n(['off', 'warning', 'error'])
        .optional()
        .describe('Whether an obligation that is not seen to be met is a finding. Default: off, they are only listed.'),
})
    .describe('Which licences bind a model, and whether we meet their conditions.');
const amount = schemas/* number */.aig().nonnegative();
const company = schemas/* strictObject */.rej({
    country: schemas/* string */.YjP().optional().describe('Country of the company (ISO 3166-1 alpha-2).'),
    markets: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Countries in which the product is offered.'),
    commercial: schemas/* boolean */.zMY().optional().describe('Whether the use is commercial.'),
    'monthly-active-users': amount.optional().describe('Monthly active users of the company and its affiliates.'),
    'daily-active-users': amount.optional().describe('Daily active users of the company and its affiliates.'),
    'revenue-usd-month': amount.optional().describe('Revenue in US dollars in one month.'),
    'revenue-usd-year': amount.optional().describe('Revenue in US dollars in twelve months.'),
    'revenue-jpy-year': amount.optional().describe('Revenue in Japanese yen in twelve months.'),
    'as-of': date.optional().describe('Day on which these figures were true.'),
})
    .describe('Facts about the company that conditions of licences ask for; what is absent is unknown.');
const rules = schemas/* strictObject */.rej({ origin: origin.optional(), license: license.optional() })
    .describe('What is judged. A rule that is not stated is not judged.');
const scope = schemas/* strictObject */.rej({
    name: schema_name.describe('Name of the scope, for messages.'),
    paths: schemas/* array */.YOg(glob)
        .min(1)
        .optional()
        .describe('Paths that the scope labels and overrules, relative to the repository.'),
    data: schemas/* array */.YOg(schema_name).optional().describe('Classes of data: attached to `paths`, or, without them, asked for.'),
    rules: rules.optional().describe('Rules that are laid over those of the policy here, key by key.'),
    company: company.optional().describe('Facts about the company that hold here.'),
});
const accepted = schemas/* strictObject */.rej({
    subjects: schemas/* array */.YOg(words)
        .min(1)
        .describe('What is waived, e.g. `publisher:deepseek-ai`, `root:owner/name`, `license:mit@owner/name`, `unknown:root`.'),
    roots: schemas/* array */.YOg(words)
        .min(1)
        .optional()
        .describe('Every root that the model may have; another one ends the exception.'),
    licenses: schemas/* array */.YOg(words).min(1).optional().describe('Every licence that may bind; another one ends the exception.'),
    commit: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{7,64}$/iu, {
        error: (issue) => `\`${issue.input}\` is not a commit of 7 to 64 hexadecimal digits`,
    })
        .optional()
        .describe('The revision that was reviewed.'),
})
    .superRefine((value, context) => {
    if (value.roots === undefined && value.licenses === undefined && value.commit === undefined)
        context.addIssue({ code: 'custom', message: 'needs at least one of `roots`, `licenses`, `commit`' });
});
const exception = schemas/* strictObject */.rej({
    id: schema_name.describe('Name of the exception.'),
    rule: schemas/* enum */.k5n(['origin', 'license']).describe('The rule that it waives.'),
    models: schemas/* array */.YOg(words).min(1).describe('Models by id; `*` stands for a part of a name.'),
    paths: schemas/* array */.YOg(glob).min(1).describe('Paths that every place of a reference must be in.'),
    accepted: accepted.describe('What was reviewed; the exception ends when it changes.'),
    reason: words.describe('Why it was granted.'),
    owner: words.describe('Who answers for it.'),
    granted: date.describe('First day on which it holds (UTC).'),
    expires: date.describe('Last day on which it holds (UTC).'),
});
const references = schemas/* strictObject */.rej({
    'paths-ignore': schemas/* array */.YOg(glob)
        .optional()
        .describe('Paths whose files are not searched (fixtures, vendored code); the report counts them.'),
})
    .describe('What detection leaves out.');
/** A policy file as written. */
const PolicyFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    groups: schemas/* record */.g1P(schema_name, schemas/* array */.YOg(schemas/* string */.YjP()))
        .optional()
        .describe('Named lists of country codes, for use in `countries`.'),
    company: company.optional(),
    rules: rules.optional(),
    scopes: schemas/* array */.YOg(scope).optional().describe('Places or classes of data with rules of their own.'),
    exceptions: schemas/* array */.YOg(exception).optional().describe('Dated, owned waivers bound to what was reviewed.'),
    references: references.optional(),
    'on-incomplete': schemas/* enum */.k5n(['fail', 'warn'])
        .optional()
        .describe('What follows when something could not be read or looked up. Default: fail.'),
    enforce: schemas/* boolean */.zMY().optional().describe('Whether a violation fails the run. Default: true.'),
})
    .describe('What this repository may depend on (Model Dependency Review).');
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/license-conditions.js
/** One judgement for each clause that fails or cannot be told; met clauses and obligations give none. */
function judgeConditions(license, node, chain, answers, { rule, place }) {
    return answers.flatMap((one) => {
        const base = { rule: 'license', subject: `condition:${license}/${one.clause}`, chain };
        switch (one.answer) {
            case 'fail': {
                const { clause, limit, figure } = one;
                const cause = {
                    code: 'license/condition',
                    license,
                    node,
                    clause,
                    ...(limit !== undefined && { limit }),
                    ...(figure !== undefined && { figure }),
                };
                return [{ ...base, outcome: 'fail', level: rule.level, cause, place: place('level') }];
            }
            case 'needs': {
                const cause = {
                    code: 'license/condition-unknown',
                    license,
                    node,
                    clause: one.clause,
                    needs: one.needs,
                };
                return [
                    { ...base, outcome: 'unknown', level: rule.unknown, cause, reason: 'not-declared', place: place('unknown') },
                ];
            }
            case 'unknown': {
                const cause = { code: 'license/unknown', node, reason: one.reason };
                return [
                    { ...base, outcome: 'unknown', level: rule.unknown, cause, reason: one.reason, place: place('unknown') },
                ];
            }
            default:
                return [];
        }
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/license-drift.js




const nowhere = { path: '', line: 0 };
/** Drift as notes, for a run without a policy. */
function noteDrift(lineage, catalog) {
    const links = openLinks(lineage);
    return findDrift(lineage, links, catalog)
        .filter(({ verdict }) => verdict !== 'unknown' && verdict !== 'tightening')
        .map((drift) => judgeDrift(drift, { drift: 'note', review: 'note', unknown: 'note' }, () => nowhere));
}
/** The judgement on one drift. */
function judgeDrift(drift, levels, place, link) {
    const judged = answer(drift, levels, place);
    // An ancestor that is only suspected accuses no label.
    const suspected = link !== undefined && !counts(link, labelStrength);
    return suspected ? { ...judged, level: quieter(judged.level, 'note'), aside: true } : judged;
}
function answer(drift, levels, place) {
    const { ancestor, inherited, declared, relation, verdict, reason, lost, copy, chain } = drift;
    const base = {
        rule: 'license',
        subject: `drift:${shownId(ancestor)}`,
        cause: {
            code: 'license/drift',
            ancestor,
            inherited,
            ...(declared !== undefined && { declared }),
            relation,
            verdict,
            lost,
            reason,
        },
        chain,
    };
    switch (verdict) {
        case 'drift':
        case 'conflict':
            return { ...base, outcome: 'fail', level: levels.drift, place: place('drift') };
        case 'review':
            return { ...base, outcome: 'unknown', reason: 'needs-review', level: levels.review, place: place('review') };
        case 'tightening':
            return { ...base, outcome: copy ? 'fail' : 'pass', level: copy ? 'note' : 'off', place: place('drift') };
        default:
            return {
                ...base,
                outcome: 'unknown',
                reason: 'not-declared',
                level: copy ? 'note' : levels.unknown,
                place: place('unknown'),
            };
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/license.js












/** Every judgement of the rule on one lineage. */
function judgeLicense(lineage, stated, use, catalog) {
    const rule = completeLicense(stated);
    const links = openLinks(lineage);
    const bench = {
        rule,
        use: modality(lineage, use),
        catalog,
        place: (key) => stated.places[key] ?? stated.place,
    };
    const { id } = lineage.model;
    if (isClosed(lineage, catalog)) {
        if (rule.hosted === 'judge')
            return judgeExpression({ kind: 'license', id: 'proprietary-api' }, id, [id], bench);
        const cause = { code: 'license/hosted', node: id };
        return [
            {
                rule: 'license',
                subject: `hosted:${shownId(id)}`,
                outcome: 'fail',
                level: 'note',
                cause,
                chain: [id],
                place: stated.place,
                aside: true,
            },
        ];
    }
    return [
        ...boundLicenses(lineage, links, rule.inherited).flatMap(({ license, node, chain }) => {
            const link = links.strength(chain);
            const judged = judgeClaim(weigh(license), license.known ? 'unverified' : license.reason, node, chain, bench);
            // A parent that is only suspected binds nobody; what its licence would mean is worth a note.
            if (link === undefined || counts(link, labelStrength))
                return judged;
            return judged
                .filter((one) => one.outcome === 'fail')
                .map((one) => ({ ...one, level: quieter(one.level, 'note'), aside: true }));
        }),
        ...taught(lineage, links, bench),
        ...findDrift(lineage, links, catalog).map((drift) => judgeDrift(drift, rule, bench.place, links.strength(drift.chain))),
        ...(rule.obligations === 'off'
            ? []
            : obligationsOf(lineage, use, catalog).map((one) => unseen(one, rule.obligations, bench, links))),
    ];
}
/** Images or sound are certain where a part with weights is known; without one the text model may still be multimodal. */
function modality(lineage, use) {
    return lineage.origins.some((origin) => origin.role === 'component') ? { ...use, multimodal: true } : use;
}
/** The counted values of one label; several that differ are a dispute (policy-semantics §5). */
function judgeClaim(all, missing, node, chain, bench) {
    const counted = all.filter((one) => counts(one.strength, labelStrength));
    const judged = [...new Set(counted.map((one) => one.value))].map((license) => {
        const expression = readExpression(license);
        return {
            strengths: counted.filter((one) => one.value === license).map((one) => one.strength),
            judgements: expression
                ? judgeExpression(expression, node, chain, bench)
                : [unknownLicense(license, node, chain, 'needs-review', bench)],
        };
    });
    const [first] = judged;
    if (first === undefined)
        return [unknownLicense('', node, chain, missing, bench)];
    const proven = judged.filter((one) => one.strengths.includes('proven'));
    if (judged.length === 1 || proven.length === 1)
        return (proven[0] ?? first).judgements;
    const bad = judged.filter((one) => one.judgements.some((each) => each.outcome === 'fail'));
    const best = counted.map((one) => one.strength).reduce((a, b) => (counts(a, b) ? a : b));
    const guilty = bad.find((one) => one.strengths.includes(best));
    if (guilty !== undefined)
        return guilty.judgements;
    return bad.length > 0 ? [unknownLicense('', node, chain, 'disputed', bench)] : first.judgements;
}
function unknownLicense(license, node, chain, reason, { rule, place }) {
    return {
        rule: 'license',
        subject: license === '' ? `license:${shownId(node)}` : `license:${license}@${shownId(node)}`,
        outcome: 'unknown',
        level: rule.unknown,
        cause: { code: 'license/unknown', node, reason },
        reason,
        chain,
        place: place('unknown'),
    };
}
const worst = ['pass', 'unknown', 'fail'];
/** All branches of a sum are judged; of a choice the branch that fares best. */
function judgeExpression(expression, node, chain, bench) {
    if (expression.kind === 'license')
        return judgeOne(expression.id, node, chain, bench);
    const branches = expression.branches.map((branch) => judgeExpression(branch, node, chain, bench));
    if (expression.kind === 'and')
        return branches.flat();
    const fare = (judged) => Math.max(...judged.map((one) => worst.indexOf(one.outcome)));
    return branches.reduce((a, b) => (fare(b) < fare(a) ? b : a));
}
function judgeOne(license, node, chain, bench) {
    const { rule, catalog, place, use } = bench;
    const fact = catalog.license(license);
    const id = fact?.id ?? license;
    const denied = listed(license, rule.deny, catalog, false);
    const good = both(not(denied), listed(license, rule.allow, catalog, true));
    const subject = `license:${id}@${shownId(node)}`;
    const base = { rule: 'license', subject, chain };
    const own = good === true
        ? { ...base, outcome: 'pass', level: 'off', place: place('allow') }
        : good === false
            ? {
                ...base,
                outcome: 'fail',
                level: rule.level,
                cause: { code: denied === true ? 'license/denied' : 'license/not-allowed', license: id, node },
                place: place(denied === true ? 'deny' : 'allow'),
            }
            : { ...unknownLicense(license, node, chain, good, bench), subject };
    return [own, ...(fact ? judgeConditions(id, node, chain, answerClauses(fact.clauses, use), bench) : [])];
}
/** Whether a list names the licence, its SPDX id, an alias or its category; a licence that we cannot read is unknown. */
function listed(license, list, catalog, absent) {
    if (list === undefined)
        return absent;
    const fact = catalog.license(license);
    return list
        .map((entry) => {
        const word = entry.toLowerCase();
        if (word === license || word === fact?.id || word === fact?.spdx?.toLowerCase())
            return true;
        if (catalog.license(word)?.id === fact?.id && fact !== undefined)
            return true;
        if (!categories.some((category) => category === word))
            return fact?.category === 'unknown' ? 'needs-review' : false;
        return fact === undefined || fact.category === 'unknown' ? 'needs-review' : fact.category === word;
    })
        .reduce(either, false);
}
/** Conditions of a teacher's licence that reach what was trained on its outputs; they bind without being the child's licence. */
function taught(lineage, links, bench) {
    return teacherLicenses(lineage).flatMap(({ license, node }) => {
        const fact = bench.catalog.license(license);
        const chain = links.chain(node);
        const link = links.strength(chain);
        if (fact === undefined || (link !== undefined && !counts(link, labelStrength)))
            return [];
        return judgeConditions(fact.id, node, chain, answerClauses(clausesOnOutputs(fact.clauses), bench.use), bench);
    });
}
/** An obligation of which no sign is seen is unknown, never failed. */
function unseen({ license, node, clause }, level, { place }, links) {
    return {
        rule: 'license',
        subject: `obligation:${license}/${clause}`,
        outcome: 'unknown',
        level,
        cause: { code: 'license/unknown', node, reason: 'needs-review' },
        reason: 'needs-review',
        chain: links.chain(node),
        place: place('obligations'),
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/grounds.js

const clears = new Set(['recorded-root', 'publisher-trains-own', 'declared-root']);
const carriesWeights = ({ relation }) => relation !== 'component' && relation !== 'distilled';
function firmSteps(links, least) {
    return (id) => links.from(id).filter((step) => step.evidence.some((one) => counts(one.strength, least)));
}
/** Whether weights come to the node from a parent that counts; without one it is an end, not something in between. */
function leadsOn(id, links, least) {
    return firmSteps(links, least)(id).some(carriesWeights);
}
/** Subjects of a role that resolve does not name, because a step below `least` leads on from them; none for roles without roots. */
function grounds(lineage, role, named, links, least) {
    const firm = firmSteps(links, least);
    const reach = (starts, admits) => {
        const found = new Set(starts);
        for (const id of found)
            for (const step of firm(id))
                if (admits(step))
                    found.add(step.parent);
        return found;
    };
    const across = (relation, from) => reach([...from].flatMap(firm).flatMap((step) => (step.relation === relation ? [step.parent] : [])), carriesWeights);
    const start = [lineage.model.id];
    const reached = role === 'root'
        ? reach(start, carriesWeights)
        : role === 'component'
            ? across('component', reach(start, (step) => step.relation !== 'distilled'))
            : role === 'teacher'
                ? across('distilled', reach(start, carriesWeights))
                : [];
    const taught = role === 'teacher' ? reach(start, carriesWeights) : [];
    const direct = (id) => [...taught].some((pupil) => firm(pupil).some((step) => step.relation === 'distilled' && step.parent === id));
    // A teacher that is no known root is asked about twice: as a teacher, and as the end of its own weights.
    const missing = (id) => {
        const wanted = direct(id) && !clears.has(lineage.nodes.get(id)?.stopped) ? 2 : 1;
        return named.filter((one) => one.id === id).length < wanted;
    };
    return [...reached]
        .filter((id) => !firm(id).some(carriesWeights) && missing(id))
        .sort()
        .flatMap((id) => {
        const node = lineage.nodes.get(id);
        if (node === undefined)
            return [];
        const { publisher, country, stopped } = node;
        const origin = { role, id, publisher, country, chain: links.chain(id) };
        return [clears.has(stopped) ? origin : { ...origin, unknown: 'not-declared' }];
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/matching.js


/** What of an origin counts at the threshold; `link` is the strength of the way to it. */
function count(origin, link, least) {
    const countries = weigh(origin.country, link);
    const publishers = weigh(origin.publisher, link);
    const capped = countries.map((one, index) => index === 0 ? { ...one, strength: weakest(one.strength, origin.strength) ?? one.strength } : one);
    return {
        countries: capped.filter((one) => counts(one.strength, least) && one.value.length > 0),
        publishers: publishers.filter((one) => counts(one.strength, least)),
        noCountry: origin.country.known ? 'unverified' : origin.country.reason,
        noPublisher: origin.publisher.known ? 'unverified' : origin.publisher.reason,
    };
}
/** Whether any matcher of the denial matches. */
function deny(counted, lists, catalog, today) {
    return answers(counted, lists, catalog, today, 'any').reduce(either, false);
}
/** Whether any matcher of the admission matches; everything is admitted where nothing is said. */
function allow(counted, lists, catalog, today) {
    return lists === undefined ? true : answers(counted, lists, catalog, today, 'all').reduce(either, false);
}
/** One answer for each list that stands: to deny, any country of a set is enough; to admit, all must be listed. */
function answers(counted, lists, catalog, today, sets) {
    const matched = (values, missing, key, match) => {
        if (values.length === 0)
            return missing;
        return sets === 'any' ? amountsTo(values, key, match) : not(amountsTo(values, key, (value) => not(match(value))));
    };
    const ofPublisher = (list, match) => list === undefined || list.length === 0
        ? []
        : [
            matched(counted.publishers, counted.noPublisher, (one) => one.id, (publisher) => match(publisher, list)),
        ];
    const { countries, publishers, legalParents, watchLists } = lists ?? {};
    return [
        ...(countries === undefined || countries.length === 0
            ? []
            : [
                matched(counted.countries, counted.noCountry, (set) => set.toSorted().join(' '), (set) => sets === 'any' ? set.some((one) => countries.includes(one)) : set.every((one) => countries.includes(one))),
            ]),
        ...ofPublisher(publishers, (publisher, list) => {
            const ids = list.map((handle) => canonicalPublisher(handle, catalog));
            return ids.includes(publisher.id.toLowerCase());
        }),
        ...ofPublisher(legalParents, ({ legalEntity }, list) => legalEntity === undefined ? 'not-found' : list.some((one) => one.toLowerCase() === legalEntity.toLowerCase())),
        ...ofPublisher(watchLists, ({ watchlists }, list) => matching_listed(watchlists, list, today)),
    ];
}
function canonicalPublisher(handle, catalog) {
    const colon = handle.indexOf(':');
    const [registry, name] = colon < 0 ? ['huggingface', handle] : [handle.slice(0, colon), handle.slice(colon + 1)];
    return (catalog.publisher(registry, name)?.id ?? name).toLowerCase();
}
/** Whether one of the codes is of one of the lists; disputed entries and those of a later day are unknown. */
function matching_listed(codes, lists, today) {
    return codes
        .filter((code) => lists.some((list) => code === list || code.startsWith(`${list}-`)))
        .map((code) => {
        if (code.endsWith('-disputed'))
            return 'disputed';
        const from = /\d{4}-\d{2}-\d{2}/u.exec(code)?.[0];
        return from !== undefined && from > today ? 'unverified' : true;
    })
        .reduce(either, false);
}

;// CONCATENATED MODULE: ./lib/evaluate/rules/origin.js






/** Every judgement of the rule on one lineage; `today` is an ISO date (lists that are not yet in force are unknown). */
function judgeOrigin(lineage, stated, catalog, today) {
    const rule = completeOrigin(stated);
    if (!constrains(rule))
        return [];
    const links = openLinks(lineage);
    return [...new Set(rule.roles)].flatMap((role) => judgeRole(lineage, role, rule, stated, links, catalog, today));
}
function constrains({ allow, deny, requireKnown }) {
    return allow !== undefined || requireKnown.length > 0 || Object.values(deny ?? {}).some((list) => list.length > 0);
}
function judgeRole(lineage, role, rule, stated, links, catalog, today) {
    const found = [];
    const place = (key) => stated.places[key] ?? stated.place;
    const missing = (node, reason, key, chain, subject) => found.push({
        rule: 'origin',
        subject: subject ?? `${role}:${shownId(node)}`,
        outcome: 'unknown',
        level: rule.unknown,
        cause: { code: 'origin/unknown', role, node, reason },
        reason,
        chain,
        place: place(key),
    });
    const told = lineage.origins.filter((one) => one.role === role && (role !== 'ancestor' || leadsOn(one.id, links, rule.minStrength)));
    const counting = told.filter(({ chain }) => counts(links.strength(chain) ?? 'proven', rule.minStrength));
    const suspected = told.filter((one) => !counting.includes(one));
    for (const origin of suspected)
        found.push(...resemblances(origin, rule, links.strength(origin.chain), catalog, today, place));
    const subjects = [...counting, ...grounds(lineage, role, counting, links, rule.minStrength)];
    for (const origin of subjects) {
        const link = links.strength(origin.chain);
        const subject = subjectOf(origin);
        const counted = count(origin, link, rule.minStrength);
        const denied = origin.unknown ?? deny(counted, rule.deny, catalog, today);
        const admitted = origin.unknown ?? allow(counted, rule.allow, catalog, today);
        const good = both(not(denied), admitted);
        if (good === true)
            found.push({ rule: 'origin', subject, outcome: 'pass', level: 'off', chain: origin.chain, place: stated.place });
        else if (good === false)
            found.push({
                rule: 'origin',
                subject,
                outcome: 'fail',
                level: rule.level,
                cause: denied === true ? deniedCause(origin, counted, rule, catalog, today) : notAllowed(origin, counted),
                chain: origin.chain,
                place: place(denied === true ? 'deny' : 'allow'),
            });
        else
            missing(origin.id, good, 'unknown', origin.chain, subject);
        if (good !== false)
            found.push(...resemblances(origin, rule, link, catalog, today, place));
    }
    if (subjects.length === 0) {
        const { id, host } = lineage.model;
        if (rule.requireKnown.includes(role))
            missing(id, 'undisclosed', 'require-known', [id]);
        else if (role === 'publisher' || role === 'root')
            missing(id, 'not-declared', 'unknown', [id]);
        else if ((role === 'host' || role === 'location') && host !== undefined)
            missing(id, 'not-found', 'unknown', [id]);
    }
    return found;
}
/** `publisher:` names the publisher, `host:` and `location:` the host, every other role the node. */
function subjectOf({ role, id, publisher }) {
    if (role === 'publisher' && publisher.known)
        return `publisher:${publisher.value.id}`;
    return `${role}:${shownId(id.startsWith('host:') ? id.slice('host:'.length) : id)}`;
}
const strongest = (counted) => counted[0]?.strength ?? 'hint';
function deniedCause(origin, counted, rule, catalog, today) {
    const { role, id: node } = origin;
    const byCountry = rule.deny?.countries !== undefined && deny(counted, { countries: rule.deny.countries }, catalog, today) === true;
    const guilty = counted.countries.find((one) => one.value.some((country) => rule.deny?.countries?.includes(country)));
    if (byCountry && guilty !== undefined)
        return { code: 'origin/denied-country', role, node, countries: guilty.value, strength: guilty.strength };
    return {
        code: 'origin/denied-publisher',
        role,
        node,
        publisher: counted.publishers[0]?.value.id ?? '',
        strength: strongest(counted.publishers),
    };
}
function notAllowed({ role, id: node }, counted) {
    const publisher = counted.publishers[0]?.value.id;
    return {
        code: 'origin/not-allowed',
        role,
        node,
        countries: counted.countries[0]?.value ?? [],
        ...(publisher !== undefined && { publisher }),
        strength: strongest(counted.countries.length > 0 ? counted.countries : counted.publishers),
    };
}
/** What would fail if weak evidence counted: a note, never more. */
function resemblances(origin, rule, link, catalog, today, place) {
    if (origin.unknown !== undefined)
        return [];
    const all = count(origin, link, 'hint');
    const weak = {
        ...all,
        countries: all.countries.filter((one) => !counts(one.strength, rule.minStrength)),
        publishers: all.publishers.filter((one) => !counts(one.strength, rule.minStrength)),
    };
    const denied = deny(weak, rule.deny, catalog, today) === true;
    if (!denied && allow(weak, rule.allow, catalog, today) !== false)
        return [];
    const guilty = weak.countries[0];
    return [
        {
            rule: 'origin',
            subject: subjectOf(origin),
            outcome: 'fail',
            level: quieter('note', rule.level),
            cause: {
                code: 'origin/resemblance',
                role: origin.role,
                node: origin.id,
                countries: guilty?.value ?? [],
                strength: strongest(weak.countries.length > 0 ? weak.countries : weak.publishers),
            },
            chain: origin.chain,
            place: place(denied ? 'deny' : 'allow'),
            aside: true,
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/evaluate/policy-problems.js
/** What is wrong with a policy: from the schema's issues to problems with place, expectation and a suggestion. */


/** The problems of a text that does not fit the schema, in the order of the file. */
function schemaProblems(text, path, issues) {
    return inFileOrder(issues.flatMap((issue) => fromIssue(text, path, issue)));
}
/** Problems sorted by line and column. */
function inFileOrder(problems) {
    return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
function fromIssue(text, path, issue) {
    const at = issue.path;
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(text, path, at, key));
    if (issue.code === 'invalid_key')
        return [
            wrong(path, text.keyPlace(at), `\`${String(at.at(-1))}\` is no name: lower-case letters, digits, \`.\`, \`_\`, \`-\``),
        ];
    const found = valueAt(text.value, at);
    if (found === undefined && at.length > 0 && issue.code !== 'custom') {
        const parent = at.slice(0, -1);
        return [wrong(path, text.keyPlace(parent), `\`${written(at)}\` is missing`)];
    }
    return [wrong(path, text.valuePlace(at), `${subject(at)}${expectation(issue, found)}`)];
}
function wrong(path, place, detail) {
    return { code: 'policy-wrong-value', path, ...place, detail };
}
function unknownKey(text, path, parent, key) {
    const place = text.keyPlace([...parent, key]);
    const names = parent.filter((step) => typeof step === 'string');
    if (unsupportedKeys.has([...names, key].join('.')))
        return { code: 'policy-unsupported-key', path, ...place, detail: `\`${written([...parent, key])}\`` };
    const here = names.length === 0 ? 'at the top of the file' : `under \`${written(parent)}\``;
    const near = nearest(key, keysUnder(names));
    const elsewhere = homes().get(key);
    const advice = near !== undefined
        ? `; did you mean \`${near}\`?`
        : elsewhere !== undefined
            ? `; it belongs under ${elsewhere.map((home) => `\`${home}\``).join(' or ')}: is it indented wrongly?`
            : '';
    return { code: 'policy-unknown-key', path, ...place, detail: `\`${key}\` ${here}${advice}` };
}
function subject(at) {
    return at.length === 0 ? 'the policy: ' : `\`${written(at)}\`: `;
}
function expectation(issue, found) {
    switch (issue.code) {
        case 'invalid_type':
            return `expected ${kinds[issue.expected] ?? issue.expected}, found ${shown(found)}`;
        case 'invalid_value': {
            const values = issue.values.map(String);
            const near = typeof found === 'string' ? nearest(found, values) : undefined;
            const suggestion = near === undefined || near === found ? '' : `; did you mean \`${near}\`?`;
            return `expected ${values.length === 1 ? values[0] : `one of ${values.join(', ')}`}, found ${shown(found)}${suggestion}`;
        }
        case 'too_small':
            return issue.origin === 'array'
                ? 'expected a list with at least one element, found an empty one'
                : `expected at least ${issue.minimum}, found ${shown(found)}`;
        default:
            return issue.message;
    }
}
const kinds = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
};
function shown(found) {
    if (found === null || found === undefined)
        return 'nothing';
    if (Array.isArray(found))
        return 'a list';
    if (typeof found === 'object')
        return 'a mapping';
    if (typeof found === 'string')
        return `text \`${found.slice(0, 60)}\``;
    return `${typeof found === 'boolean' ? '' : 'the number '}${String(found)}`;
}
/** `rules.origin.deny`, `exceptions[0].id`. */
function written(at) {
    return at.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
function valueAt(value, at) {
    let here = value;
    for (const step of at) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}
let shape;
const schemaShape = () => {
    shape ??= json_schema_processors/* toJSONSchema */.bl(PolicyFile);
    return shape;
};
function keysUnder(names) {
    let here = schemaShape();
    for (const name of names) {
        here = here?.properties?.[name];
        here = here?.items ?? here;
    }
    return Object.keys(here?.properties ?? {});
}
let homesOfKeys;
/** For each key the places in which it can stand. */
function homes() {
    if (homesOfKeys !== undefined)
        return homesOfKeys;
    const found = new Map();
    const visit = (here, path) => {
        for (const [key, below] of Object.entries(here.properties ?? {})) {
            if (path !== '')
                found.set(key, [...(found.get(key) ?? []), path]);
            visit(below.items ?? below, path === '' ? key : `${path}.${key}`);
        }
    };
    visit(schemaShape(), '');
    homesOfKeys = new Map([...found].map(([key, paths]) => [key, paths.slice(0, 3)]));
    return homesOfKeys;
}
/** The candidate that a typing error away is the word; undefined when none is near enough. */
function nearest(word, candidates) {
    if (word.length > 64)
        return undefined;
    let best;
    let distance = word.length <= 4 ? 1.5 : 2.5;
    for (const candidate of candidates) {
        const far = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (far < distance) {
            best = candidate;
            distance = far;
        }
    }
    return best;
}
function editDistance(a, b) {
    let above = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row++) {
        const here = [row];
        for (let column = 1; column <= b.length; column++)
            here.push(Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)));
        above = here;
    }
    return above[b.length] ?? 0;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/evaluate/policy-text.js
/** The text of a policy as YAML: parsed with limits, and the way from a key path to its line and column. */

/** 256 KiB, nesting of 32, no more than 20 uses of an anchor (design §9). */
const policy_text_limits = { bytes: 256 * 1024, nesting: 32, aliases: 20 };
/** Reads YAML 1.2 (core schema, no custom tags); pure. */
function readPolicyText(text, path) {
    if (Buffer.byteLength(text) > policy_text_limits.bytes)
        return failure({ code: 'policy-too-large', path });
    const deep = tooDeep(text);
    if (deep !== undefined)
        return failure({
            code: 'policy-syntax',
            path,
            line: deep,
            column: 1,
            detail: `nested deeper than ${policy_text_limits.nesting}`,
        });
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: counter,
        version: '1.2',
        schema: 'core',
        merge: false,
        prettyErrors: false,
        stringKeys: true,
    });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0)
        return failure(...faults.slice(0, 10).map((fault) => {
            const { line, col } = counter.linePos(fault.pos[0]);
            return {
                code: 'policy-syntax',
                path,
                line,
                column: col,
                detail: saying(fault.code, fault.message, text, fault.pos[0]),
            };
        }));
    const tagged = taggedAt(document);
    if (tagged !== undefined) {
        const { line, col } = counter.linePos(tagged);
        return failure({ code: 'policy-syntax', path, line, column: col, detail: untagged });
    }
    const value = plain(document);
    if (value === undefined)
        return failure({
            code: 'policy-syntax',
            path,
            line: 1,
            column: 1,
            detail: `an anchor is used more than ${policy_text_limits.aliases} times`,
        });
    return { ok: true, value: placed(document, counter, value.read) };
}
const untagged = 'tags (`!...`) are not known in a policy';
/** Where the first value with a tag stands: `!!set` and its like make of a mapping something that has no keys, and would rule nothing. */
function taggedAt(document) {
    let found;
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if (!('tag' in node) || node.tag === undefined)
                return undefined;
            found = node.range?.[0];
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
function failure(...problems) {
    return { ok: false, problems: problems };
}
/** The library throws when anchors multiply; that is its way to say so. */
function plain(document) {
    try {
        return { read: document.toJS({ maxAliasCount: policy_text_limits.aliases }) };
    }
    catch {
        return undefined;
    }
}
function placed(document, counter, value) {
    const at = (offset) => {
        const { line, col } = counter.linePos(offset ?? 0);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const find = (path) => {
        let node = document.contents;
        let key = (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : 0;
        let start = key;
        for (const step of path) {
            if ((0,dist/* isMap */.jh)(node)) {
                const pair = node.items.find((one) => (0,dist/* isPair */.tO)(one) && (0,dist/* isScalar */.jn)(one.key) && String(one.key.value) === String(step));
                if (pair === undefined)
                    break;
                key = (0,dist/* isNode */.Ll)(pair.key) ? pair.key.range?.[0] : key;
                node = pair.value;
            }
            else if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number' && node.items[step] !== undefined) {
                node = node.items[step];
                key = (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : key;
            }
            else
                break;
            const empty = (0,dist/* isScalar */.jn)(node) && node.value === null;
            start = (0,dist/* isNode */.Ll)(node) && !empty ? node.range?.[0] : key;
        }
        return { key, value: start };
    };
    return { value, keyPlace: (path) => at(find(path).key), valuePlace: (path) => at(find(path).value) };
}
/** The line on which brackets or indicators nest deeper than any policy needs: a parser that recurses must not see them. */
function tooDeep(text) {
    let open = 0;
    let line = 1;
    let indicators = 0;
    let indent = 0;
    let startOfLine = true;
    for (const character of text) {
        if (character === '\n') {
            line++;
            indicators = 0;
            indent = 0;
            startOfLine = true;
            continue;
        }
        if (character === '[' || character === '{')
            open++;
        else if ((character === ']' || character === '}') && open > 0)
            open--;
        if (startOfLine) {
            if (character === '-' || character === '?' || character === ':')
                indicators++;
            else if (character === ' ')
                indent++;
            else
                startOfLine = false;
        }
        if (open > policy_text_limits.nesting || indicators > policy_text_limits.nesting || indent > 16 * policy_text_limits.nesting)
            return line;
    }
    return undefined;
}
/** The parser's own words, made short, with what usually causes them. */
function saying(code, message, text, offset) {
    if (code === 'DUPLICATE_KEY') {
        const key = /^[^\s:,}]{1,64}/u.exec(text.slice(offset))?.[0];
        return key === undefined ? 'the same key stands twice' : `\`${key}\` stands twice in the same mapping`;
    }
    if (code === 'TAB_AS_INDENT')
        return 'a tab indents this line; YAML wants spaces';
    if (code === 'TAG_RESOLVE_FAILED')
        return untagged;
    if (code === 'MULTIPLE_DOCS')
        return 'a second document begins here; a policy is one';
    const first = (message.split('\n')[0] ?? '').slice(0, 200);
    if (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'IMPOSSIBLE' || code === 'MISSING_CHAR')
        return `${first} (is the line indented as its neighbours are?)`;
    return first;
}

;// CONCATENATED MODULE: ./lib/evaluate/policy-reader.js
/** From the text of a policy to a Policy, or to every problem that it has, each with line and column. */







/** Reads one layer; `path` is only shown, `above` holds the groups of the layers above. Pure. */
function readPolicy(text, path, above = {}) {
    const read = readPolicyText(text, path);
    if (!read.ok)
        return read;
    const parsed = PolicyFile.safeParse(read.value.value);
    const problems = [];
    if (parsed.success) {
        const policy = build(parsed.data, read.value, text, path, above, problems);
        if (problems.length === 0)
            return { ok: true, value: policy };
    }
    else
        problems.push(...schemaProblems(read.value, path, parsed.error.issues));
    return { ok: false, problems: inFileOrder(problems) };
}
function build(file, text, source, path, above, problems) {
    const refuse = (at, detail) => {
        problems.push({
            code: 'policy-wrong-value',
            path,
            ...text.valuePlace(at),
            detail: `${at.length === 0 ? 'the policy' : `\`${written(at)}\``}: ${detail}`,
        });
    };
    const own = file.groups ?? {};
    const groups = { ...above, ...own };
    const country = (code, at) => {
        if (countryCodes.has(code))
            return;
        const meant = mistakenCodes[code] ?? (countryCodes.has(code.toUpperCase()) ? code.toUpperCase() : undefined);
        refuse(at, `\`${code}\` is no country code (ISO 3166-1 alpha-2)${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`);
    };
    const countries = (codes, at) => codes.flatMap((code, index) => {
        const members = Object.hasOwn(groups, code) ? groups[code] : undefined;
        if (members !== undefined)
            return members;
        if (/^[A-Za-z]{2}$/u.test(code))
            country(code, [...at, index]);
        else {
            const near = nearest(code, Object.keys(groups));
            refuse([...at, index], `\`${code}\` is neither a country code nor a group of this file${near === undefined ? '' : `; did you mean \`${near}\`?`}`);
        }
        return [code];
    });
    for (const [name, codes] of Object.entries(own)) {
        if (Object.hasOwn(above, name))
            refuse(['groups', name], 'a layer above has a group of this name');
        codes.forEach((code, index) => {
            if (code === 'unknown')
                refuse(['groups', name, index], '`unknown` is not a country and cannot stand in a list');
            else
                country(code, ['groups', name, index]);
        });
        if (countryCodes.has(name.toUpperCase()))
            refuse(['groups', name], 'a group may not be called like a country');
    }
    const matchers = (lists, at) => ({
        ...(lists.countries && { countries: countries(lists.countries, [...at, 'countries']) }),
        ...(lists.publishers && { publishers: lists.publishers }),
        ...(lists['legal-parents'] && { legalParents: lists['legal-parents'] }),
        ...(lists['watch-lists'] && { watchLists: lists['watch-lists'] }),
    });
    const stated = (values, keys, at) => ({
        values,
        places: Object.fromEntries(Object.keys(keys).map((key) => [key, { path, line: text.keyPlace([...at, key]).line }])),
        place: { path, line: text.keyPlace(at).line },
    });
    const rules = (written, at) => {
        const { origin, license } = written ?? {};
        for (const key of ['allow', 'deny'])
            license?.[key]?.forEach((entry, index) => {
                const near = licenseSlip(entry);
                if (near !== undefined)
                    refuse([...at, 'license', key, index], `\`${entry}\` is no category; did you mean \`${near}\`?`);
            });
        return {
            ...(origin && {
                origin: stated({
                    ...(origin.level && { level: origin.level }),
                    ...(origin.unknown && { unknown: origin.unknown }),
                    ...(origin.deny && { deny: matchers(origin.deny, [...at, 'origin', 'deny']) }),
                    ...(origin.allow && { allow: matchers(origin.allow, [...at, 'origin', 'allow']) }),
                    ...(origin.roles && { roles: origin.roles }),
                    ...(origin['min-strength'] && { minStrength: origin['min-strength'] }),
                    ...(origin['require-known'] && { requireKnown: origin['require-known'] }),
                }, origin, [...at, 'origin']),
            }),
            ...(license && { license: stated(defined(license), license, [...at, 'license']) }),
        };
    };
    const company = (facts, at) => {
        if (facts?.country !== undefined)
            country(facts.country, [...at, 'country']);
        facts?.markets?.forEach((code, index) => {
            country(code, [...at, 'markets', index]);
        });
        return defined({
            country: facts?.country,
            markets: facts?.markets,
            commercial: facts?.commercial,
            monthlyActiveUsers: facts?.['monthly-active-users'],
            dailyActiveUsers: facts?.['daily-active-users'],
            revenueUsdMonth: facts?.['revenue-usd-month'],
            revenueUsdYear: facts?.['revenue-usd-year'],
            revenueJpyYear: facts?.['revenue-jpy-year'],
            asOf: facts?.['as-of'],
        });
    };
    const scopes = (file.scopes ?? []).map((scope, index) => {
        const at = ['scopes', index];
        if (scope.paths === undefined && scope.data === undefined)
            refuse(at, 'a scope needs `paths`, or `data` to be asked for');
        return {
            name: scope.name,
            ...(scope.paths && { paths: scope.paths.map(compileGlob) }),
            data: scope.data ?? [],
            rules: rules(scope.rules, [...at, 'rules']),
            ...(scope.company && { company: company(scope.company, [...at, 'company']) }),
        };
    });
    const exceptions = (file.exceptions ?? []).map((exception, index) => {
        const at = ['exceptions', index];
        if (exception.expires < exception.granted)
            refuse([...at, 'expires'], `${exception.expires} is before ${exception.granted}, the day on which it was granted`);
        exception.models.forEach((model, place) => {
            const fault = globFault(model);
            if (fault !== undefined)
                refuse([...at, 'models', place], `\`${model}\` ${fault}`);
        });
        exception.accepted.subjects.forEach((subject, place) => {
            const fault = subjectFault(subject);
            if (fault !== undefined)
                refuse([...at, 'accepted', 'subjects', place], `\`${subject}\` ${fault}`);
        });
        const { subjects, roots, licenses, commit } = exception.accepted;
        return {
            id: exception.id,
            rule: exception.rule,
            models: exception.models
                .filter((model) => globFault(model) === undefined)
                .map((model) => compileGlob(comparedId(model))),
            paths: exception.paths.map(compileGlob),
            subjects,
            ...(roots && { roots }),
            ...(licenses && { licenses }),
            ...(commit && { commit }),
            reason: exception.reason,
            owner: exception.owner,
            granted: exception.granted,
            expires: exception.expires,
            line: text.keyPlace([...at, 'id']).line,
        };
    });
    twice(scopes.map((scope) => scope.name), (index, name) => refuse(['scopes', index, 'name'], `\`${name}\` names two scopes`));
    twice(exceptions.map((one) => one.id), (index, id) => refuse(['exceptions', index, 'id'], `\`${id}\` names two exceptions`));
    const ignoredPaths = (file.references?.['paths-ignore'] ?? []).map(compileGlob);
    const globs = [
        ...scopes.flatMap((scope) => scope.paths ?? []),
        ...exceptions.flatMap((one) => one.paths),
        ...ignoredPaths,
    ];
    if (globs.length > globLimits.globs)
        refuse([], `${globs.length} path globs, more than ${globLimits.globs}`);
    return {
        path,
        digest: (0,external_node_crypto_.createHash)('sha256').update(source).digest('hex'),
        rules: rules(file.rules, ['rules']),
        company: company(file.company, ['company']),
        scopes,
        exceptions,
        ignoredPaths,
        ...(file['on-incomplete'] !== undefined && { onIncomplete: file['on-incomplete'] }),
        ...(file.enforce !== undefined && { enforce: file.enforce }),
        groups,
    };
}
/** The keys that have a value, so that an overlay does not erase with `undefined`. */
function defined(keys) {
    return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}
/** A category misspelt would deny nothing, silently. */
function licenseSlip(entry) {
    const near = nearest(entry, categories);
    return near !== undefined && near !== entry ? near : undefined;
}
const subjectHeads = [
    'publisher',
    'root',
    'ancestor',
    'component',
    'teacher',
    'host',
    'location',
    'license',
    'condition',
    'drift',
    'hosted',
    'obligation',
];
function subjectFault(subject) {
    if (/[*?{}]/u.test(subject))
        return 'is a glob; subjects are named one by one';
    const colon = subject.indexOf(':');
    const head = colon < 0 ? subject : subject.slice(0, colon);
    const rest = colon < 0 ? '' : subject.slice(colon + 1);
    if (head === 'unknown')
        return subjectFault(rest.includes(':') ? rest : `${rest}:any`);
    if (!subjectHeads.includes(head)) {
        const near = nearest(head, subjectHeads);
        return `is no subject such as \`root:owner/name\`${near === undefined ? '' : `; did you mean \`${near}:\`?`}`;
    }
    return rest === '' ? 'names nothing after the colon' : undefined;
}
function twice(names, report) {
    names.forEach((name, index) => {
        if (names.indexOf(name) < index)
            report(index, name);
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/index.js












/**
 * Judges every lineage at every place that names its model. A policy may be a stack of layers, the uppermost first. Without a policy
 * everything is shown and nothing fails.
 */
function evaluate(lineages, policy, options) {
    const layers = layersOf(policy);
    const [upper, ...lower] = layers;
    const { today, catalog, unidentified = [], problems = [] } = options;
    const judged = upper === undefined
        ? lineages.flatMap((one) => chargesWithout(one, catalog))
        : chargesOf(lineages, layers, options);
    const waiving = upper === undefined
        ? { charges: judged, remarks: [], used: [], doubts: [] }
        : // What a layer below waives holds only where the layers above delegate it, which none can yet.
            waive(judged, lineages, upper.exceptions, today, catalog);
    const findings = finish([
        ...draftFindings(waiving.charges, upper !== undefined),
        ...(upper === undefined ? draftDynamic(unidentified) : draftRemarks(waiving.remarks, upper.path)),
    ]);
    const complete = ![
        ...waiving.doubts.map(ofThisRun),
        ...waiving.charges.map(({ judgement }) => judgement.reason !== undefined && ofThisRun(judgement.reason)),
        ...[...problems, ...lineages.flatMap((lineage) => lineage.problems)].map(({ code }) => problem/* wordings */.M[code].incomplete),
    ].includes(true);
    return {
        verdict: verdictOf(findings, layers, complete, problems),
        findings,
        exceptions: waiving.used.map((used) => ({
            ...used,
            findings: findings.filter((finding) => finding.excepted === used.id).length,
        })),
        obligations: lineages.flatMap((lineage) => obligationsOf(lineage, { company: upper?.company ?? {} }, catalog)),
        complete,
        ...(upper && { policy: { ...named(upper), ...(lower.length > 0 && { lower: lower.map(named) }) } }),
        problems: [],
    };
}
/** Reasons that another run may not meet (policy-semantics §1). */
const passing = new Set([
    'rate-limited',
    'unreachable',
    'timeout',
    'truncated',
    'over-budget',
    'invalid-token',
    'malformed',
    'foreign-host',
]);
function ofThisRun(reason) {
    return passing.has(reason);
}
function verdictOf(findings, layers, complete, problems) {
    if (problems.some(({ code }) => code.startsWith('policy-')))
        return 'could-not-judge';
    if (layers.length === 0)
        return 'no-policy';
    const gating = findings.some(({ level, introduced, excepted }) => level === 'error' && introduced && excepted === undefined);
    if (gating && stricter(layers, 'enforce', true, false))
        return 'violated';
    return !complete && stricter(layers, 'onIncomplete', 'fail', 'warn') === 'fail' ? 'could-not-judge' : 'pass';
}
function layersOf(policy) {
    if (policy === undefined)
        return [];
    return 'path' in policy ? [policy] : policy;
}
function named({ path, digest }) {
    return { path, digest };
}
/** Of what the layers say themselves the stricter; where none says anything the strict one is the default. */
function stricter(layers, key, strict, lax) {
    const said = layers.map((layer) => layer[key]);
    return !said.includes(strict) && said.includes(lax) ? lax : strict;
}
function chargesWithout(lineage, catalog) {
    return noteDrift(lineage, catalog).flatMap((judgement) => sites(lineage).map((reference) => ({
        judgement,
        lineage,
        ...(reference && { reference }),
        doubt: 'note',
    })));
}
/** A model that was only asked about stands nowhere, and is judged once. */
function sites({ model }) {
    return model.references.length > 0 ? model.references : [undefined];
}
function chargesOf(lineages, layers, options) {
    const readingsAt = openReadings(layers);
    return lineages.flatMap((lineage) => {
        const judge = openBench(lineage, options);
        return sites(lineage).flatMap((reference) => {
            const places = reference === undefined ? [undefined] : [reference.location, ...(reference.via ?? [])];
            const readings = [...new Set(places.flatMap((place) => readingsAt(place?.path)))];
            const worst = new Map();
            for (const reading of readings)
                for (const judgement of judge(reading, reference)) {
                    const key = JSON.stringify([judgement.rule, judgement.subject, judgement.aside === true]);
                    const before = worst.get(key);
                    const doubt = louder(before?.doubt ?? 'off', doubtOf(reading));
                    worst.set(key, { judgement: before === undefined ? judgement : worse(before.judgement, judgement), doubt });
                }
            return [...worst.values()].map((one) => ({ ...one, lineage, ...(reference && { reference }) }));
        });
    });
}
const outcomes = ['pass', 'unknown', 'fail'];
/** The louder judgement; of equally loud ones the clearer. */
function worse(a, b) {
    const louderThan = compareLevels(b.level, a.level) || outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome);
    return louderThan > 0 ? b : a;
}
function doubtOf({ rules }) {
    if (rules.origin !== undefined)
        return completeOrigin(rules.origin).unknown;
    return rules.license === undefined ? 'off' : completeLicense(rules.license).unknown;
}
/** Judges one lineage reading by reading; equal questions are answered once. */
function openBench(lineage, { catalog, today }) {
    const answers = new Map();
    return (reading, reference) => {
        const usage = reading.rules.license === undefined ? '' : (reference?.usage ?? '');
        const known = answers.get(reading) ?? new Map();
        answers.set(reading, known);
        const before = known.get(usage);
        if (before !== undefined)
            return before;
        const { origin, license } = reading.rules;
        const use = { company: reading.company, ...(reference && { usage: reference.usage }) };
        const found = [
            ...(origin ? judgeOrigin(lineage, origin, catalog, today) : []),
            ...(license ? judgeLicense(lineage, license, use, catalog) : []),
        ];
        known.set(usage, found);
        return found;
    };
}


/***/ })

};
