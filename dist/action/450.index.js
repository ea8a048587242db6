export const id = 450;
export const ids = [450];
export const modules = {

/***/ 3450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Explanation: () => (/* binding */ Explanation),
  Permission: () => (/* binding */ Permission),
  Report: () => (/* binding */ Report),
  schemaText: () => (/* binding */ schemaText)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/report/obligation-words.js
var obligation_words = __webpack_require__(755);
// EXTERNAL MODULE: ./lib/report/rule-words.js
var rule_words = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/report/vocabulary.js
var vocabulary = __webpack_require__(8388);
;// CONCATENATED MODULE: ./lib/report/code-schema.js
/** The codes of our documents as schemas: each list is that of the words for it, so that none is without words. */




function codesOf(words) {
    return Object.keys(words);
}
/** How strongly a fact is known, strongest first. */
const StrengthName = schemas/* enum */.k5n(codesOf(vocabulary/* strengthWords */.fb))
    .meta({ id: 'Strength', description: 'How strongly a fact is known, strongest first.' });
/** Why a value is not known. */
const UnknownName = schemas/* enum */.k5n(codesOf(vocabulary/* unknownWords */.ky))
    .meta({ id: 'UnknownReason', description: 'Why a value is not known. Unknown is never a pass.' });
/** Why the walk to the roots ended at a node. */
const StopName = schemas/* enum */.k5n(codesOf(vocabulary/* stopWords */.e$))
    .meta({ id: 'StopReason', description: 'Why the walk to the roots ended at this node.' });
/** How a child came from a parent. */
const RelationName = schemas/* enum */.k5n(codesOf(vocabulary/* relationWords */.cO))
    .meta({ id: 'Relation', description: 'How a child came from a parent.' });
/** What a policy can ask about. */
const RoleName = schemas/* enum */.k5n(codesOf(vocabulary/* roleWords */.ww))
    .meta({ id: 'Role', description: 'In which role somebody stands behind a model.' });
/** A rule of a policy. */
const RuleName = schemas/* enum */.k5n(codesOf(rule_words/* ruleWords */.m));
/** Why a file was not searched. */
const SkipName = schemas/* enum */.k5n(codesOf(vocabulary/* skipWords */.XY));
/** For what a file of a repository of the Hub was read. */
const FileReasonName = schemas/* enum */.k5n(codesOf(vocabulary/* fileWords */.Ad));
/** What makes a duty fall due. */
const TriggerName = schemas/* enum */.k5n(codesOf(obligation_words/* triggerWords */.sV));
/** How loud something is. */
const LevelName = schemas/* enum */.k5n(['off', 'note', 'warning', 'error']);
/** What a policy says of everything that was found. */
const VerdictName = schemas/* enum */.k5n(['pass', 'violated', 'could-not-judge', 'no-policy']);

;// CONCATENATED MODULE: ./lib/report/claim-schema.js
/** What a claim looks like in our documents: a value with its evidence, or an explicit unknown with its reason. */


/** Where a claim comes from. */
const EvidenceRecord = schemas/* object */.Ikc({
    source: schemas/* enum */.k5n([
        'hub',
        'catalog',
        'policy',
        'file',
        'fingerprint',
        'lock',
    ]),
    locator: schemas/* string */.YjP()
        .meta({ description: 'Where a reader finds it: a catalog fact, an address, a path with a line.' }),
    observed: schemas/* string */.YjP().meta({ description: 'What was observed there, as data or a short quote.' }),
    strength: StrengthName,
    date: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'ISO date of the observation.' }),
})
    .meta({ id: 'Evidence' });
const Unknown = schemas/* object */.Ikc({ known: schemas/* literal */.euz(false), reason: UnknownName }).meta({ id: 'Unknown' });
/** The claim schema for values of one kind; `disputed` holds what other sources say. */
function claimOf(value, id) {
    const known = {
        known: schemas/* literal */.euz(true),
        value,
        evidence: schemas/* tuple */.PVZ([EvidenceRecord], EvidenceRecord).meta({ description: 'At least one.' }),
    };
    const other = schemas/* discriminatedUnion */.gMt('known', [schemas/* object */.Ikc(known), Unknown]);
    return schemas/* discriminatedUnion */.gMt('known', [
        schemas/* object */.Ikc({
            ...known,
            disputed: schemas/* exactOptional */.yqP(schemas/* array */.YOg(other)).meta({ description: 'What other sources say.' }),
        }),
        Unknown,
    ])
        .meta({ id });
}
/** ISO 3166-1 alpha-2. */
const Country = schemas/* string */.YjP().meta({ description: 'ISO 3166-1 alpha-2, upper case.' });
/** The publisher as a lineage shows it. */
const PublisherRecord = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().meta({ description: 'Canonical handle, normally the one on the Hub.' }),
    name: schemas/* string */.YjP(),
    kind: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(['lab', 'company', 'university', 'government', 'community', 'individual', 'quantizer']))
        .meta({ description: 'Absent where only the account on the Hub is known.' }),
    legalEntity: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    watchlists: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ id: 'Publisher' });
/** Claim on a publisher. */
const PublisherClaim = claimOf(PublisherRecord, 'PublisherClaim');
/** Claim on the first country of a publisher, its own. */
const CountryClaim = claimOf(Country, 'CountryClaim');
/** Claim on all countries of a publisher. */
const CountriesClaim = claimOf(schemas/* array */.YOg(Country), 'CountriesClaim');
/** Claim on a licence id, or on an AND expression of several. */
const LicenseClaim = claimOf(schemas/* string */.YjP(), 'LicenseClaim');
/** `country` and `countries`, which always stand side by side. */
const countryFields = {
    country: CountryClaim.meta({ description: "The publisher's own country: the first of `countries`." }),
    countries: CountriesClaim.meta({
        description: 'Countries of the publisher and of its legal parent, its own first. All of them count.',
    }),
};

;// CONCATENATED MODULE: ./lib/report/lineage-schema.js
/** What models, references and lineages look like in our documents. */



/** `registry:name`. */
const Id = schemas/* templateLiteral */.Uy$([schemas/* string */.YjP(), ':', schemas/* string */.YjP()]).meta({
    id: 'ModelId',
    description: '`registry:name`, for example `huggingface:deepseek-ai/DeepSeek-R1` or `ollama:cogito:32b`.',
});
/** A range in a file. */
const LocationRecord = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().meta({ description: 'POSIX, relative to the scanned folder.' }),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1).meta({ description: '1-based, in UTF-16 units.' }),
    endLine: schemas/* int */.Whr().min(1),
    endColumn: schemas/* int */.Whr().min(1).meta({ description: 'Exclusive.' }),
})
    .meta({ id: 'Location' });
/** A place in a file that names a model. */
const ReferenceRecord = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().meta({ description: 'What is written there.' }),
    registry: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'The registry meant, where the place says so.' }),
    revision: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    host: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Host of the API that is called, where an address says.' }),
    usage: schemas/* enum */.k5n(['load', 'call', 'train', 'base', 'weights']),
    location: LocationRecord,
    extractor: schemas/* string */.YjP().meta({ description: 'What read the text.' }),
    signal: schemas/* string */.YjP().meta({ description: 'What recognised it, for example `call:from_pretrained`.' }),
    confidence: schemas/* enum */.k5n(['certain', 'likely', 'possible']),
    dynamic: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).meta({ description: 'A part is known only at run time.' }),
    via: schemas/* exactOptional */.yqP(schemas/* array */.YOg(LocationRecord)).meta({ description: 'The hops from the literal to its use.' }),
})
    .meta({ id: 'Reference', description: 'A place in a file that names a model.' });
const InquiryRecord = schemas/* object */.Ikc({
    outcome: schemas/* union */.KCZ([schemas/* literal */.euz('answered'), UnknownName])
        .meta({ description: 'Otherwise why the Hub did not answer; the catalog then speaks alone.' }),
    revision: schemas/* exactOptional */.yqP(schemas/* string */.YjP())
        .meta({ description: 'The commit, branch or tag that was asked for; absent: the newest.' }),
    renamed: schemas/* exactOptional */.yqP(Id).meta({ description: 'The id under which the Hub keeps it now.' }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        reason: FileReasonName,
        outcome: schemas/* union */.KCZ([schemas/* literal */.euz('answered'), UnknownName]),
    }))
        .meta({ description: 'Files of the repository that were asked for beside the metadata, each with its reason.' }),
})
    .meta({ id: 'Inquiry', description: 'What asking the Hub about a model came to; absent: it was not asked.' });
const LineageNodeRecord = schemas/* object */.Ikc({
    id: Id,
    publisher: PublisherClaim,
    ...countryFields,
    license: LicenseClaim,
    sha: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    hubId: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    stopped: schemas/* exactOptional */.yqP(StopName),
    stated: schemas/* exactOptional */.yqP(EvidenceRecord)
        .meta({ description: 'The word of the policy that the walk ends here, where it rests on that.' }),
    inquiry: schemas/* exactOptional */.yqP(InquiryRecord),
})
    .meta({ id: 'LineageNode', description: 'One model of the lineage.' });
const DerivationRecord = schemas/* object */.Ikc({
    child: Id,
    parent: Id,
    relation: RelationName,
    evidence: schemas/* tuple */.PVZ([EvidenceRecord], EvidenceRecord),
})
    .meta({ id: 'Derivation', description: 'One step from a child to a parent.' });
const OriginRecord = schemas/* object */.Ikc({
    role: RoleName,
    id: Id,
    publisher: PublisherClaim,
    ...countryFields,
    strength: schemas/* exactOptional */.yqP(StrengthName).meta({ description: 'Of the weakest link of the chain.' }),
    unknown: schemas/* exactOptional */.yqP(UnknownName).meta({ description: 'Why the role as a whole is unknown.' }),
    chain: schemas/* array */.YOg(Id).meta({ description: 'From the model to the node, both included.' }),
})
    .meta({ id: 'Origin', description: 'Who stands behind the model in one role.' });
/** What is known of one model: shared by the report and the explanation. */
const lineageFields = {
    publisher: PublisherClaim,
    ...countryFields,
    license: LicenseClaim.meta({ description: "The model's own label." }),
    effectiveLicense: LicenseClaim.meta({
        description: 'All licenses that bind the model, sorted and joined by AND; unknown if one of them is unknown.',
    }),
    bindingLicenses: schemas/* array */.YOg(schemas/* object */.Ikc({ node: Id, license: LicenseClaim }))
        .meta({ description: 'The same one by one, with the model whose label it is.' }),
    roots: schemas/* array */.YOg(schemas/* object */.Ikc({ id: Id, ...countryFields }))
        .meta({ description: 'Where the weights begin, as far as known.' }),
    origins: schemas/* array */.YOg(OriginRecord),
    nodes: schemas/* array */.YOg(LineageNodeRecord).meta({ description: 'The model and everything above it, sorted by id.' }),
    derivations: schemas/* array */.YOg(DerivationRecord),
    complete: schemas/* boolean */.zMY().meta({ description: 'False when a part could not be looked at in this run.' }),
};
/** One identified model with all its references and its lineage. */
const ModelRecord = schemas/* object */.Ikc({
    id: Id,
    registry: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    revision: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['none', 'commit', 'named', 'dated']),
        value: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        quantization: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true))
            .meta({ description: 'The value names a quantisation: a file of the repository, and no version of it.' }),
    }),
    host: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'For hosted models: who serves it.' }),
    references: schemas/* array */.YOg(ReferenceRecord),
    ...lineageFields,
})
    .meta({ id: 'Model', description: 'One identified model, with its references and its lineage.' });

;// CONCATENATED MODULE: ./lib/report/cause-schema.js
/** What a finding and its cause look like in our documents. */




const origin = { role: RoleName, node: Id };
const countries = schemas/* array */.YOg(Country);
const condition = {
    license: schemas/* string */.YjP(),
    node: Id,
    clause: schemas/* string */.YjP(),
    limit: schemas/* exactOptional */.yqP(schemas/* number */.aig()),
    figure: schemas/* exactOptional */.yqP(schemas/* number */.aig()),
    section: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    source: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
};
const pins = ['any', 'dated', 'digest', 'commit'];
const CauseRecord = schemas/* discriminatedUnion */.gMt('code', [
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('origin/denied-country'), ...origin, countries, strength: StrengthName }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('origin/denied-publisher'), ...origin, publisher: schemas/* string */.YjP(), strength: StrengthName }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('origin/not-allowed'),
        ...origin,
        countries,
        publisher: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        strength: StrengthName,
    }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('origin/unknown'),
        ...origin,
        reason: UnknownName,
        suspected: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ node: Id, countries, strength: StrengthName })),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('origin/resemblance'), ...origin, countries, strength: StrengthName }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('license/denied'), license: schemas/* string */.YjP(), node: Id }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('license/not-allowed'), license: schemas/* string */.YjP(), node: Id }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('license/unknown'), node: Id, reason: UnknownName }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('license/condition'), ...condition }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('license/condition-review'), ...condition }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('license/condition-unknown'),
        license: schemas/* string */.YjP(),
        node: Id,
        clause: schemas/* string */.YjP(),
        needs: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('license/drift'),
        ancestor: Id,
        inherited: schemas/* string */.YjP(),
        declared: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        relation: RelationName,
        verdict: schemas/* enum */.k5n(['drift', 'conflict', 'review', 'tightening', 'unknown']),
        lost: schemas/* array */.YOg(schemas/* string */.YjP()),
        sections: schemas/* exactOptional */.yqP(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
        source: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        reason: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('license/obligation'), license: schemas/* string */.YjP(), node: Id, clause: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('license/hosted'), node: Id }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('pinning/loose'),
        node: Id,
        pinned: schemas/* enum */.k5n(['nothing', 'name', 'short-commit', ...pins]),
        value: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        require: schemas/* enum */.k5n(pins),
        best: schemas/* enum */.k5n(pins),
        sha: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('pinning/missing'),
        node: Id,
        value: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('pinning/unknown'), node: Id, reason: UnknownName }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('identity/dynamic'), text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('identity/nameless'), text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('identity/look-alike'),
        node: Id,
        owner: schemas/* string */.YjP(),
        target: schemas/* string */.YjP(),
        how: schemas/* enum */.k5n(['known', 'confusable', 'near']),
    }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('identity/gone'),
        node: Id,
        fate: schemas/* enum */.k5n(['deleted', 'withdrawn']),
        since: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        mirror: schemas/* exactOptional */.yqP(Id),
        account: schemas/* boolean */.zMY(),
        answers: schemas/* boolean */.zMY(),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('identity/renamed'), node: Id, from: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('identity/missing'), node: Id, reason: UnknownName }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('exception/expired'), exception: schemas/* string */.YjP(), expires: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('exception/lapsed'),
        exception: schemas/* string */.YjP(),
        accepted: schemas/* array */.YOg(schemas/* string */.YjP()),
        found: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('exception/unverified'), exception: schemas/* string */.YjP(), reason: UnknownName }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('exception/invalid'),
        exception: schemas/* string */.YjP(),
        fault: schemas/* enum */.k5n(['future', 'too-long', 'lacking', 'not-delegated']),
        detail: schemas/* string */.YjP(),
        layer: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'The policy above that does not leave it.' }),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('exception/unused'), exception: schemas/* string */.YjP() }),
])
    .meta({ id: 'Cause', description: 'What was found, as data; `message` of the finding says it in words.' });
/** A verdict that a person should see, tied to the references that bring it. */
const FindingRecord = schemas/* object */.Ikc({
    rule: RuleName,
    level: LevelName.exclude(['off']),
    model: schemas/* exactOptional */.yqP(Id).meta({ description: 'Absent for findings about the policy itself.' }),
    subject: schemas/* string */.YjP().meta({ description: 'What an exception names, for example `root:Qwen/Qwen2.5-72B`.' }),
    message: schemas/* string */.YjP().meta({ description: 'The cause in words.' }),
    hint: schemas/* string */.YjP().meta({ description: 'What to do next.' }),
    cause: CauseRecord,
    chain: schemas/* array */.YOg(Id).meta({ description: 'From the model to the node that decided, both included.' }),
    references: schemas/* array */.YOg(ReferenceRecord),
    introduced: schemas/* boolean */.zMY().meta({ description: 'Introduced by the change under review; without one, true.' }),
    excepted: schemas/* exactOptional */.yqP(schemas/* string */.YjP())
        .meta({ description: 'Id of the exception that waives it, or `baseline:` where the baseline records it.' }),
    rulePlace: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1),
        scope: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Name of the scope in which it stands.' }),
    }))
        .meta({ description: 'Where in the policy the key stands that decided.' }),
    fingerprint: schemas/* string */.YjP().meta({ description: 'Stable over line moves.' }),
})
    .meta({ id: 'Finding' });

;// CONCATENATED MODULE: ./lib/report/proposal-schema.js
/** How a report holds what the change proposes to be judged by: information, from which nothing follows. */



const Shift = schemas/* object */.Ikc({
    rule: RuleName,
    model: schemas/* exactOptional */.yqP(Id),
    subject: schemas/* string */.YjP(),
    before: LevelName.meta({ description: 'Under the policy that judged; `off`: not found, or waived.' }),
    after: LevelName.meta({ description: 'Under the proposed policy.' }),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    excepted: schemas/* exactOptional */.yqP(schemas/* string */.YjP())
        .meta({ description: 'Id of the exception that makes the difference, or `baseline:`.' }),
});
const Difference = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().meta({ description: 'The policy that says so.' }),
    key: schemas/* string */.YjP().meta({ description: 'Where it stands in it, for example `rules.origin.level`.' }),
    effect: schemas/* enum */.k5n(['loosens', 'tightens', 'changes']),
    before: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'As it judged; absent: it was not there.' }),
    after: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'As proposed; absent: it is gone.' }),
});
/** What the change edits of what judges it; `layers` and `problem` are the records of policies and problems. */
function proposalRecord(layers, problem) {
    return schemas/* object */.Ikc({
        edited: schemas/* array */.YOg(schemas/* object */.Ikc({
            path: schemas/* string */.YjP(),
            kind: schemas/* enum */.k5n(['policy', 'baseline', 'workflow', 'owners', 'card']),
        }))
            .meta({ description: 'Files that the change edits although they have a say in its review, by path.' }),
        trial: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({
            verdict: VerdictName,
            complete: schemas/* boolean */.zMY(),
            policy: schemas/* exactOptional */.yqP(layers),
            errors: schemas/* int */.Whr().meta({ description: 'Errors that the change would answer for.' }),
            warnings: schemas/* int */.Whr().meta({ description: 'Warnings that the change would answer for.' }),
            shifts: schemas/* exactOptional */.yqP(schemas/* array */.YOg(Shift))
                .meta({ description: 'Findings of the whole repository that would weigh more or less.' }),
            differences: schemas/* array */.YOg(Difference).meta({ description: 'What the proposed policy says otherwise.' }),
        }))
            .meta({
            description: 'The verdict under the proposed policy; absent where none is proposed, or it is unusable.',
        }),
        problems: schemas/* exactOptional */.yqP(schemas/* array */.YOg(problem))
            .meta({ description: 'Why what is proposed cannot be used: merging it would break the review.' }),
    })
        .meta({
        description: 'Judged by base policy: what the change itself proposes to be judged by, tried for information. It changes neither verdict nor findings.',
    });
}

;// CONCATENATED MODULE: ./lib/report/request-schema.js
/** How exceptions that are asked for, and what no exception can waive, are written in a report. */


const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const prints = texts.meta({ description: 'Fingerprints of the findings.' });
/** One exception that nobody has granted, and who may. */
const RequestRecord = schemas/* object */.Ikc({
    exception: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        rule: RuleName,
        models: texts,
        paths: texts.meta({ description: 'Globs over every place of the references, hops included.' }),
        accepted: schemas/* object */.Ikc({
            subjects: texts,
            roots: schemas/* exactOptional */.yqP(texts),
            licenses: schemas/* exactOptional */.yqP(texts),
            commit: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        }),
        granted: schemas/* string */.YjP(),
        expires: schemas/* string */.YjP(),
    })
        .meta({ description: 'As a policy writes it; `reason` and `owner` are for a person to add.' }),
    marked: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true))
        .meta({ description: 'A `?` in a glob stands for a character that no glob can hold.' }),
    wide: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true))
        .meta({ description: 'Whole folders stand for more files than can be named.' }),
    grantor: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n([
            'new',
            'repository',
            'workflow',
            'extended',
            'unknown',
        ]),
        excepts: schemas/* boolean */.zMY().meta({ description: 'Whether it has exceptions already.' }),
    })
        .meta({ description: 'The lowest policy that may grant it; `new`: it has to be written.' }),
    delegated: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), maxDays: schemas/* exactOptional */.yqP(schemas/* int */.Whr()) }))
        .meta({ description: 'Policies above that leave it to that one.' }),
    findings: prints,
})
    .meta({ id: 'ExceptionRequest' });
/** Findings that no exception can waive, and why. */
const UnwaivableRecord = schemas/* object */.Ikc({
    reason: schemas/* enum */.k5n([
        'this-run',
        'no-model',
        'no-grantor',
        'unbound',
        'unverified',
        'unwritable',
        'over-limit',
    ]),
    path: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'The policy that takes no exceptions.' }),
    findings: prints,
})
    .meta({ id: 'Unwaivable' });

;// CONCATENATED MODULE: ./lib/report/schema.js
/** The versioned documents that we write: the report of a scan and the explanation of models, as zod and as JSON Schema. */






const ProblemRecord = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().meta({ description: 'What happened.' }),
    hint: schemas/* string */.YjP().meta({ description: 'What to do next.' }),
    incomplete: schemas/* boolean */.zMY().meta({ description: 'Whether something was not seen because of it.' }),
    path: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    line: schemas/* exactOptional */.yqP(schemas/* number */.aig()),
    column: schemas/* exactOptional */.yqP(schemas/* number */.aig()),
    detail: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Quoted outside text: escape it before you print it.' }),
})
    .meta({ id: 'Problem', description: 'Something that we could not read, parse, look up or judge.' });
const version = schemas/* literal */.euz(1).meta({
    description: 'Within one version fields are only added; readers ignore those that they do not know.',
});
const PolicyRecord = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().meta({ description: 'SHA-256 of the text, in hexadecimal digits.' }),
    commit: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Commit at which it was read; absent: as checked out.' }),
    lower: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), commit: schemas/* exactOptional */.yqP(schemas/* string */.YjP()) })))
        .meta({ description: 'Layers below it that were judged as well, in order.' }),
});
/** The whole answer of `scan` as one document; the same input gives the same bytes. */
const Report = schemas/* object */.Ikc({
    schemaVersion: version,
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    asOf: schemas/* string */.YjP().meta({ description: 'ISO date on which exceptions were judged.' }),
    root: schemas/* string */.YjP().meta({ description: 'Name of the scanned folder, without the way to it.' }),
    verdict: VerdictName,
    exit: schemas/* object */.Ikc({
        code: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2)]),
        meaning: schemas/* enum */.k5n(['pass', 'policy violated', 'could not judge or incomplete']),
    }),
    complete: schemas/* boolean */.zMY().meta({ description: 'False when something was not seen or not judged in this run.' }),
    policy: schemas/* exactOptional */.yqP(PolicyRecord),
    proposal: schemas/* exactOptional */.yqP(proposalRecord(PolicyRecord, ProblemRecord)),
    change: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({
        base: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Commit that was compared with, where it was here.' }),
        files: schemas/* int */.Whr().meta({ description: 'Files that differ.' }),
        newModels: schemas/* exactOptional */.yqP(schemas/* array */.YOg(Id)).meta({
            description: 'Models that now stand or are used in a file that did not name them before; sorted.',
        }),
    }))
        .meta({ description: 'The change under review; absent where everything was judged as it stands.' }),
    catalog: schemas/* object */.Ikc({
        date: schemas/* string */.YjP().meta({ description: 'ISO date of the newest fact.' }),
        version: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Name of exactly these facts.' }),
    }),
    coverage: schemas/* object */.Ikc({
        listed: schemas/* int */.Whr()
            .meta({ description: 'Files of the tree, links and submodules included: those searched and those skipped.' }),
        read: schemas/* int */.Whr().meta({ description: 'Files searched for models.' }),
        bytes: schemas/* int */.Whr().meta({ description: 'Bytes read from disk.' }),
        skipped: schemas/* partialRecord */.jgl(SkipName, schemas/* int */.Whr()).meta({ description: 'Files not searched, by reason.' }),
    }),
    setAside: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        text: schemas/* string */.YjP(),
        extractor: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
        references: schemas/* int */.Whr().meta({ description: 'How many references it was; 0 where it is no longer needed.' }),
        rulePlace: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1) }),
    })))
        .meta({ description: 'Texts that the policy calls no model (`references.ignore`).' }),
    models: schemas/* array */.YOg(ModelRecord).meta({ description: 'Sorted by id and revision.' }),
    unidentified: schemas/* array */.YOg(ReferenceRecord).meta({ description: 'References that name no model.' }),
    findings: schemas/* array */.YOg(FindingRecord).meta({ description: 'Sorted by path, line, column and rule.' }),
    exceptions: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
        owner: schemas/* string */.YjP(),
        expires: schemas/* string */.YjP(),
        findings: schemas/* int */.Whr().meta({ description: 'How many findings it waived.' }),
    }))
        .meta({ description: 'Exceptions in force and used.' }),
    baseline: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        entries: schemas/* int */.Whr(),
        findings: schemas/* int */.Whr()
            .meta({ description: 'How many findings it holds back: those with `excepted: "baseline:"`.' }),
        gone: schemas/* array */.YOg(schemas/* object */.Ikc({
            rule: schemas/* string */.YjP(),
            level: schemas/* enum */.k5n(['warning', 'error']),
            model: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
            subject: schemas/* string */.YjP(),
            path: schemas/* string */.YjP(),
        }))
            .meta({ description: 'Entries of which nothing is found any more.' }),
    })
        .meta({ description: 'Findings recorded when the policy was adopted; they do not gate.' })),
    owners: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        commit: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
        files: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), owners: schemas/* array */.YOg(schemas/* string */.YjP()), line: schemas/* int */.Whr().min(1) })).meta({
            description: 'Files of findings that warn or block, up to 500, and the line that names their owners.',
        }),
    })
        .meta({ description: 'Whom CODEOWNERS names; at the base commit for a change under review.' })),
    exceptionRequests: schemas/* exactOptional */.yqP(schemas/* array */.YOg(RequestRecord)).meta({
        description: 'Exceptions that would waive findings which block; nobody has granted them. Absent where there are none.',
    }),
    unwaivable: schemas/* exactOptional */.yqP(schemas/* array */.YOg(UnwaivableRecord)).meta({
        description: 'Findings that block and that no exception can waive. Absent where there are none.',
    }),
    obligations: schemas/* array */.YOg(schemas/* object */.Ikc({
        model: Id,
        license: schemas/* string */.YjP(),
        name: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Name of the license.' }),
        node: Id.meta({ description: 'The model whose license it is.' }),
        clause: schemas/* string */.YjP(),
        text: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'What the license asks for.' }),
        when: schemas/* exactOptional */.yqP(TriggerName)
            .meta({ description: 'What makes it fall due; absent in reports of earlier versions.' }),
        ifDistributed: schemas/* boolean */.zMY().meta({ description: 'Due only if the weights are distributed.' }),
        section: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Section of the text.' }),
        source: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Address of the text.' }),
        unread: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).meta({ description: 'Nobody has read the text: as facts tell it.' }),
        notices: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* string */.YjP())).meta({ description: 'Lines that meet it in a notice.' }),
        met: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1) }))
            .meta({ description: 'Where a notice file of the repository visibly meets it.' }),
    }))
        .meta({ description: 'Clauses to honour although the model is allowed; not findings.' }),
    stated: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* object */.Ikc({
        locator: schemas/* string */.YjP().meta({ description: 'What it is about: `model:` or `publisher:` and an id.' }),
        observed: schemas/* string */.YjP().meta({
            description: 'What is stated, where, why, and what the catalog has instead.',
        }),
        date: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'ISO date on which it was true.' }),
        models: schemas/* array */.YOg(Id).meta({ description: 'Models whose lineage rests on it.' }),
    })))
        .meta({ description: 'Facts that the policy states and lineages rest on; absent where there are none.' }),
    problems: schemas/* array */.YOg(ProblemRecord),
})
    .meta({ title: 'Report of model-review', description: 'What `model-review scan --format json` prints.' });
/** The answer to one id; `explain --format json` prints an array of these, in the order asked. */
const Explanation = schemas/* object */.Ikc({
    schemaVersion: version,
    asked: schemas/* string */.YjP().meta({ description: 'The id as it was asked.' }),
    id: Id.nullable().meta({ description: 'The id as understood; null if it is no model id.' }),
    ...lineageFields,
    drift: schemas/* exactOptional */.yqP(schemas/* array */.YOg(FindingRecord)).meta({
        description: 'Labels that drop terms of an ancestor, as notes; absent where nothing is known of the id.',
    }),
    obligations: schemas/* exactOptional */.yqP(Report.shape.obligations)
        .meta({ description: 'What the licenses ask for; absent where nothing is known of the id.' }),
    problems: schemas/* array */.YOg(ProblemRecord),
})
    .meta({ id: 'Explanation' });
/** Whether one model may be used at one place; `check --format json` prints an array of these, in the order asked. */
const Permission = schemas/* object */.Ikc({
    schemaVersion: version,
    asked: schemas/* string */.YjP().meta({ description: 'The id as it was asked.' }),
    id: Id.nullable().meta({ description: 'The id as understood; null if it is no model id.' }),
    path: schemas/* exactOptional */.yqP(schemas/* string */.YjP())
        .meta({ description: 'The place asked about; absent: outside of every path of a scope.' }),
    use: schemas/* enum */.k5n(['load', 'call', 'train', 'base', 'weights']),
    answer: schemas/* enum */.k5n(['yes', 'no', 'unknown', 'no-policy']).meta({
        description: 'no: an error stands, even where the policy does not enforce. unknown: not everything could be seen or read.',
    }),
    policy: Report.shape.policy,
    model: schemas/* exactOptional */.yqP(ModelRecord).meta({ description: 'Its lineage, as the report has it.' }),
    findings: Report.shape.findings,
    exceptions: Report.shape.exceptions,
    obligations: Report.shape.obligations,
    problems: schemas/* array */.YOg(ProblemRecord),
})
    .meta({ id: 'Permission' });
const Permissions = schemas/* array */.YOg(Permission)
    .meta({ title: 'Permission of model-review', description: 'What `model-review check --format json` prints.' });
const Explanations = schemas/* array */.YOg(Explanation)
    .meta({ title: 'Explanation of model-review', description: 'What `model-review explain --format json` prints.' });
const schema_schemas = { report: Report, explanation: Explanations, permission: Permissions };
/** The JSON Schema of a document as committed text; readers must allow for fields that are added later. */
function schemaText(document) {
    const schema = json_schema_processors/* toJSONSchema */.bl(schema_schemas[document], { io: 'input', target: 'draft-2020-12' });
    return `${JSON.stringify(schema, undefined, 2)}\n`;
}


/***/ })

};
