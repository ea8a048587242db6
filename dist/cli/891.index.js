export const id = 891;
export const ids = [891];
export const modules = {

/***/ 1437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FindingRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9700);
/* harmony import */ var _code_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
/* harmony import */ var _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5059);
/** What a finding and its cause look like in our documents. */




const origin = { role: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleName */ .wy, node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id };
const countries = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Country */ .TP);
const condition = {
    license: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id,
    clause: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    limit: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    figure: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    section: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
};
const pins = ['any', 'dated', 'digest', 'commit'];
const CauseRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('code', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('origin/denied-country'), ...origin, countries, strength: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .StrengthName */ .xJ }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('origin/denied-publisher'), ...origin, publisher: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), strength: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .StrengthName */ .xJ }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('origin/not-allowed'),
        ...origin,
        countries,
        publisher: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        strength: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .StrengthName */ .xJ,
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('origin/unknown'),
        ...origin,
        reason: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownName */ .I2,
        suspected: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id, countries, strength: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .StrengthName */ .xJ })),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('origin/resemblance'), ...origin, countries, strength: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .StrengthName */ .xJ }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('license/denied'), license: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('license/not-allowed'), license: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('license/unknown'), node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id, reason: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownName */ .I2 }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('license/condition'), ...condition }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('license/condition-review'), ...condition }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('license/condition-unknown'),
        license: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id,
        clause: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        needs: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('license/drift'),
        ancestor: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id,
        inherited: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        declared: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        relation: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RelationName */ .u$,
        verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['drift', 'conflict', 'review', 'tightening', 'unknown']),
        lost: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        sections: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('license/obligation'), license: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id, clause: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('license/hosted'), node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('pinning/loose'),
        node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id,
        pinned: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['nothing', 'name', 'short-commit', ...pins]),
        value: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        require: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(pins),
        best: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(pins),
        sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('pinning/missing'),
        node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id,
        value: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('pinning/unknown'), node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id, reason: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownName */ .I2 }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('identity/dynamic'), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('identity/nameless'), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('identity/look-alike'),
        node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id,
        owner: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        how: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['known', 'confusable', 'near']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('identity/gone'),
        node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id,
        fate: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['deleted', 'withdrawn']),
        since: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        mirror: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id),
        account: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        answers: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('identity/renamed'), node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id, from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('identity/missing'), node: _lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id, reason: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownName */ .I2 }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('exception/expired'), exception: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), expires: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('exception/lapsed'),
        exception: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        accepted: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        found: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('exception/unverified'), exception: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), reason: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownName */ .I2 }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('exception/invalid'),
        exception: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        fault: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['future', 'too-long', 'lacking', 'not-delegated']),
        detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        layer: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).meta({ description: 'The policy above that does not leave it.' }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('exception/unused'), exception: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
])
    .meta({ id: 'Cause', description: 'What was found, as data; `message` of the finding says it in words.' });
/** A verdict that a person should see, tied to the references that bring it. */
const FindingRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    rule: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RuleName */ .U$,
    level: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .LevelName */ .c8.exclude(['off']),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id).meta({ description: 'Absent for findings about the policy itself.' }),
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().meta({ description: 'What an exception names, for example `root:Qwen/Qwen2.5-72B`.' }),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().meta({ description: 'The cause in words.' }),
    hint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().meta({ description: 'What to do next.' }),
    cause: CauseRecord,
    chain: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__.Id).meta({ description: 'From the model to the node that decided, both included.' }),
    references: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_lineage_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .ReferenceRecord */ .xr),
    introduced: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().meta({ description: 'Introduced by the change under review; without one, true.' }),
    excepted: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
        .meta({ description: 'Id of the exception that waives it, or `baseline:` where the baseline records it.' }),
    rulePlace: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
        scope: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).meta({ description: 'Name of the scope in which it stands.' }),
    }))
        .meta({ description: 'Where in the policy the key stands that decided.' }),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().meta({ description: 'Stable over line moves.' }),
})
    .meta({ id: 'Finding' });


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ PublisherClaim),
/* harmony export */   SY: () => (/* binding */ countryFields),
/* harmony export */   TP: () => (/* binding */ Country),
/* harmony export */   YH: () => (/* binding */ LicenseClaim),
/* harmony export */   dO: () => (/* binding */ EvidenceRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _code_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
/** What a claim looks like in our documents: a value with its evidence, or an explicit unknown with its reason. */


/** Where a claim comes from. */
const EvidenceRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'hub',
        'catalog',
        'policy',
        'file',
        'fingerprint',
        'lock',
    ]),
    locator: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .meta({ description: 'Where a reader finds it: a catalog fact, an address, a path with a line.' }),
    observed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'What was observed there, as data or a short quote.' }),
    strength: _code_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .StrengthName */ .xJ,
    date: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).meta({ description: 'ISO date of the observation.' }),
})
    .meta({ id: 'Evidence' });
const Unknown = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ known: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false), reason: _code_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .UnknownName */ .I2 }).meta({ id: 'Unknown' });
/** The claim schema for values of one kind; `disputed` holds what other sources say. */
function claimOf(value, id) {
    const known = {
        known: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true),
        value,
        evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([EvidenceRecord], EvidenceRecord).meta({ description: 'At least one.' }),
    };
    const other = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('known', [zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(known), Unknown]);
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('known', [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            ...known,
            disputed: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(other)).meta({ description: 'What other sources say.' }),
        }),
        Unknown,
    ])
        .meta({ id });
}
/** ISO 3166-1 alpha-2. */
const Country = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'ISO 3166-1 alpha-2, upper case.' });
/** The publisher as a lineage shows it. */
const PublisherRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'Canonical handle, normally the one on the Hub.' }),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['lab', 'company', 'university', 'government', 'community', 'individual', 'quantizer']))
        .meta({ description: 'Absent where only the account on the Hub is known.' }),
    legalEntity: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    watchlists: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
})
    .meta({ id: 'Publisher' });
/** Claim on a publisher. */
const PublisherClaim = claimOf(PublisherRecord, 'PublisherClaim');
/** Claim on the first country of a publisher, its own. */
const CountryClaim = claimOf(Country, 'CountryClaim');
/** Claim on all countries of a publisher. */
const CountriesClaim = claimOf(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Country), 'CountriesClaim');
/** Claim on a licence id, or on an AND expression of several. */
const LicenseClaim = claimOf(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), 'LicenseClaim');
/** `country` and `countries`, which always stand side by side. */
const countryFields = {
    country: CountryClaim.meta({ description: "The publisher's own country: the first of `countries`." }),
    countries: CountriesClaim.meta({
        description: 'Countries of the publisher and of its legal parent, its own first. All of them count.',
    }),
};


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ UnknownName),
/* harmony export */   U$: () => (/* binding */ RuleName),
/* harmony export */   aA: () => (/* binding */ FileReasonName),
/* harmony export */   c8: () => (/* binding */ LevelName),
/* harmony export */   iq: () => (/* binding */ TriggerName),
/* harmony export */   nl: () => (/* binding */ VerdictName),
/* harmony export */   qB: () => (/* binding */ StopName),
/* harmony export */   u$: () => (/* binding */ RelationName),
/* harmony export */   vP: () => (/* binding */ SkipName),
/* harmony export */   wy: () => (/* binding */ RoleName),
/* harmony export */   xJ: () => (/* binding */ StrengthName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _obligation_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4038);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8388);
/** The codes of our documents as schemas: each list is that of the words for it, so that none is without words. */




function codesOf(words) {
    return Object.keys(words);
}
/** How strongly a fact is known, strongest first. */
const StrengthName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(codesOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthWords */ .fb))
    .meta({ id: 'Strength', description: 'How strongly a fact is known, strongest first.' });
/** Why a value is not known. */
const UnknownName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(codesOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownWords */ .ky))
    .meta({ id: 'UnknownReason', description: 'Why a value is not known. Unknown is never a pass.' });
/** Why the walk to the roots ended at a node. */
const StopName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(codesOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .stopWords */ .e$))
    .meta({ id: 'StopReason', description: 'Why the walk to the roots ended at this node.' });
/** How a child came from a parent. */
const RelationName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(codesOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .relationWords */ .cO))
    .meta({ id: 'Relation', description: 'How a child came from a parent.' });
/** What a policy can ask about. */
const RoleName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(codesOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .roleWords */ .ww))
    .meta({ id: 'Role', description: 'In which role somebody stands behind a model.' });
/** A rule of a policy. */
const RuleName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(codesOf(_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleWords */ .m));
/** Why a file was not searched. */
const SkipName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(codesOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .skipWords */ .XY));
/** For what a file of a repository of the Hub was read. */
const FileReasonName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(codesOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWords */ .Ad));
/** What makes a duty fall due. */
const TriggerName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(codesOf(_obligation_words_js__WEBPACK_IMPORTED_MODULE_0__/* .triggerWords */ .sV));
/** How loud something is. */
const LevelName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['off', 'note', 'warning', 'error']);
/** What a policy says of everything that was found. */
const VerdictName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'violated', 'could-not-judge', 'no-policy']);


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ ModelRecord),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   TM: () => (/* binding */ lineageFields),
/* harmony export */   xr: () => (/* binding */ ReferenceRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9700);
/* harmony import */ var _code_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
/** What models, references and lineages look like in our documents. */



/** `registry:name`. */
const Id = zod__WEBPACK_IMPORTED_MODULE_2__/* .templateLiteral */ .Uy$([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ':', zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]).meta({
    id: 'ModelId',
    description: '`registry:name`, for example `huggingface:deepseek-ai/DeepSeek-R1` or `ollama:cogito:32b`.',
});
/** A range in a file. */
const LocationRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: 'POSIX, relative to the scanned folder.' }),
    line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).meta({ description: '1-based, in UTF-16 units.' }),
    endLine: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).meta({ description: 'Exclusive.' }),
})
    .meta({ id: 'Location' });
/** A place in a file that names a model. */
const ReferenceRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: 'What is written there.' }),
    registry: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).meta({ description: 'The registry meant, where the place says so.' }),
    revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).meta({ description: 'Host of the API that is called, where an address says.' }),
    usage: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['load', 'call', 'train', 'base', 'weights']),
    location: LocationRecord,
    extractor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: 'What read the text.' }),
    signal: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: 'What recognised it, for example `call:from_pretrained`.' }),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['certain', 'likely', 'possible']),
    dynamic: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true)).meta({ description: 'A part is known only at run time.' }),
    via: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(LocationRecord)).meta({ description: 'The hops from the literal to its use.' }),
})
    .meta({ id: 'Reference', description: 'A place in a file that names a model.' });
const InquiryRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('answered'), _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownName */ .I2])
        .meta({ description: 'Otherwise why the Hub did not answer; the catalog then speaks alone.' }),
    revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .meta({ description: 'The commit, branch or tag that was asked for; absent: the newest.' }),
    renamed: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(Id).meta({ description: 'The id under which the Hub keeps it now.' }),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        reason: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .FileReasonName */ .aA,
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('answered'), _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownName */ .I2]),
    }))
        .meta({ description: 'Files of the repository that were asked for beside the metadata, each with its reason.' }),
})
    .meta({ id: 'Inquiry', description: 'What asking the Hub about a model came to; absent: it was not asked.' });
const LineageNodeRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: Id,
    publisher: _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .PublisherClaim */ .Hl,
    ..._claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .countryFields */ .SY,
    license: _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .LicenseClaim */ .YH,
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    hubId: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    stopped: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(_code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .StopName */ .qB),
    stated: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(_claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceRecord */ .dO)
        .meta({ description: 'The word of the policy that the walk ends here, where it rests on that.' }),
    inquiry: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(InquiryRecord),
})
    .meta({ id: 'LineageNode', description: 'One model of the lineage.' });
const DerivationRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    child: Id,
    parent: Id,
    relation: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RelationName */ .u$,
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([_claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceRecord */ .dO], _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceRecord */ .dO),
})
    .meta({ id: 'Derivation', description: 'One step from a child to a parent.' });
const OriginRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    role: _code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleName */ .wy,
    id: Id,
    publisher: _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .PublisherClaim */ .Hl,
    ..._claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .countryFields */ .SY,
    strength: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(_code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .StrengthName */ .xJ).meta({ description: 'Of the weakest link of the chain.' }),
    unknown: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(_code_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownName */ .I2).meta({ description: 'Why the role as a whole is unknown.' }),
    chain: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Id).meta({ description: 'From the model to the node, both included.' }),
})
    .meta({ id: 'Origin', description: 'Who stands behind the model in one role.' });
/** What is known of one model: shared by the report and the explanation. */
const lineageFields = {
    publisher: _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .PublisherClaim */ .Hl,
    ..._claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .countryFields */ .SY,
    license: _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .LicenseClaim */ .YH.meta({ description: "The model's own label." }),
    effectiveLicense: _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .LicenseClaim */ .YH.meta({
        description: 'All licenses that bind the model, sorted and joined by AND; unknown if one of them is unknown.',
    }),
    bindingLicenses: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ node: Id, license: _claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .LicenseClaim */ .YH }))
        .meta({ description: 'The same one by one, with the model whose label it is.' }),
    roots: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: Id, ..._claim_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .countryFields */ .SY }))
        .meta({ description: 'Where the weights begin, as far as known.' }),
    origins: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(OriginRecord),
    nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(LineageNodeRecord).meta({ description: 'The model and everything above it, sorted by id.' }),
    derivations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DerivationRecord),
    complete: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().meta({ description: 'False when a part could not be looked at in this run.' }),
};
/** One identified model with all its references and its lineage. */
const ModelRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: Id,
    registry: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['none', 'commit', 'named', 'dated']),
        value: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        quantization: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true))
            .meta({ description: 'The value names a quantisation: a file of the repository, and no version of it.' }),
    }),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).meta({ description: 'For hosted models: who serves it.' }),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ReferenceRecord),
    ...lineageFields,
})
    .meta({ id: 'Model', description: 'One identified model, with its references and its lineage.' });


/***/ }),

/***/ 6891:
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/report/cause-schema.js
var cause_schema = __webpack_require__(1437);
// EXTERNAL MODULE: ./lib/report/code-schema.js
var code_schema = __webpack_require__(1973);
// EXTERNAL MODULE: ./lib/report/lineage-schema.js
var lineage_schema = __webpack_require__(5059);
;// CONCATENATED MODULE: ./lib/report/proposal-schema.js
/** How a report holds what the change proposes to be judged by: information, from which nothing follows. */



const Shift = schemas/* object */.Ikc({
    rule: code_schema/* RuleName */.U$,
    model: schemas/* exactOptional */.yqP(lineage_schema.Id),
    subject: schemas/* string */.YjP(),
    before: code_schema/* LevelName */.c8.meta({ description: 'Under the policy that judged; `off`: not found, or waived.' }),
    after: code_schema/* LevelName */.c8.meta({ description: 'Under the proposed policy.' }),
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
            verdict: code_schema/* VerdictName */.nl,
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
        rule: code_schema/* RuleName */.U$,
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
    verdict: code_schema/* VerdictName */.nl,
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
        newModels: schemas/* exactOptional */.yqP(schemas/* array */.YOg(lineage_schema.Id)).meta({
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
        skipped: schemas/* partialRecord */.jgl(code_schema/* SkipName */.vP, schemas/* int */.Whr()).meta({ description: 'Files not searched, by reason.' }),
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
    models: schemas/* array */.YOg(lineage_schema/* ModelRecord */.$u).meta({ description: 'Sorted by id and revision.' }),
    unidentified: schemas/* array */.YOg(lineage_schema/* ReferenceRecord */.xr).meta({ description: 'References that name no model.' }),
    findings: schemas/* array */.YOg(cause_schema/* FindingRecord */.f).meta({ description: 'Sorted by path, line, column and rule.' }),
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
        model: lineage_schema.Id,
        license: schemas/* string */.YjP(),
        name: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'Name of the license.' }),
        node: lineage_schema.Id.meta({ description: 'The model whose license it is.' }),
        clause: schemas/* string */.YjP(),
        text: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).meta({ description: 'What the license asks for.' }),
        when: schemas/* exactOptional */.yqP(code_schema/* TriggerName */.iq)
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
        models: schemas/* array */.YOg(lineage_schema.Id).meta({ description: 'Models whose lineage rests on it.' }),
    })))
        .meta({ description: 'Facts that the policy states and lineages rest on; absent where there are none.' }),
    problems: schemas/* array */.YOg(ProblemRecord),
})
    .meta({ title: 'Report of model-review', description: 'What `model-review scan --format json` prints.' });
/** The answer to one id; `explain --format json` prints an array of these, in the order asked. */
const Explanation = schemas/* object */.Ikc({
    schemaVersion: version,
    asked: schemas/* string */.YjP().meta({ description: 'The id as it was asked.' }),
    id: lineage_schema.Id.nullable().meta({ description: 'The id as understood; null if it is no model id.' }),
    ...lineage_schema/* lineageFields */.TM,
    drift: schemas/* exactOptional */.yqP(schemas/* array */.YOg(cause_schema/* FindingRecord */.f)).meta({
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
    id: lineage_schema.Id.nullable().meta({ description: 'The id as understood; null if it is no model id.' }),
    path: schemas/* exactOptional */.yqP(schemas/* string */.YjP())
        .meta({ description: 'The place asked about; absent: outside of every path of a scope.' }),
    use: schemas/* enum */.k5n(['load', 'call', 'train', 'base', 'weights']),
    answer: schemas/* enum */.k5n(['yes', 'no', 'unknown', 'no-policy']).meta({
        description: 'no: an error stands, even where the policy does not enforce. unknown: not everything could be seen or read.',
    }),
    policy: Report.shape.policy,
    model: schemas/* exactOptional */.yqP(lineage_schema/* ModelRecord */.$u).meta({ description: 'Its lineage, as the report has it.' }),
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
