export const id = 192;
export const ids = [192];
export const modules = {

/***/ 5192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ identify),
  i: () => (/* reexport */ parseModelId)
});

// EXTERNAL MODULE: ./lib/catalog/variant-name.js
var variant_name = __webpack_require__(7780);
;// CONCATENATED MODULE: ./lib/identify/revision.js
/** Nothing is pinned. */
const unpinned = { kind: 'none' };
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|sha256:[0-9a-f]{64})$/i;
const date = /(?:^|[^0-9])(20[12][0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])|20[12][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?![0-9])/;
const quant = /^(?:i?q[1-8](?:_[a-z0-9]{1,4}){0,3}|ud-i?q[a-z0-9_]{1,12}|bf16|f(?:p)?(?:8|16|32)|mxfp4[a-z_]{0,8})$/i;
const safe = /^[A-Za-z0-9][A-Za-z0-9._/:-]{0,127}$/;
/** The revision that a text names; an empty or hostile text pins nothing. */
function revisionOf(text) {
    if (text === undefined || !safe.test(text) || text.includes('..'))
        return unpinned;
    if (commit.test(text))
        return { kind: 'commit', value: text.toLowerCase() };
    return { kind: 'named', value: text };
}
/** What a tag behind the name of a repository says: a quantisation is a file, anything else a version. */
function taggedBy(tag) {
    const revision = revisionOf(tag);
    return quant.test(tag) && revision.kind === 'named' ? { ...revision, quantization: true } : revision;
}
/** Whether a tag is the name of a quantisation rather than of a version. */
function isQuant(tag) {
    return quant.test(tag);
}
/** The date that a hosted name carries (`gpt-4o-2024-08-06`), which its vendor promises not to change. */
function dateIn(name) {
    const found = date.exec(name);
    return found?.[1] === undefined ? unpinned : { kind: 'dated', value: found[1] };
}

;// CONCATENATED MODULE: ./lib/identify/family.js


const size = /(?:^|[-_:.])([0-9]{1,4}(?:\.[0-9]{1,2})?[bm])(?![a-z0-9])/i;
/**
 * `family:<id>`, or `family:<id>:<size>` where the licence of the family differs by size and the name tells one. A name that
 * goes on with words of its own (`mistral-7b-acme`) stands behind it, `family:<id>/<name>`: it may be another model.
 * The catalog's own family ids are accepted as names.
 */
function parseFamily(text, catalog) {
    const [id = '', tag] = text.split(':');
    const own = catalog.familyById(id);
    const family = own ?? catalog.family(text);
    if (family === undefined)
        return undefined;
    const differs = new Set(family.licenses.map(({ license }) => license)).size > 1;
    const told = tag !== undefined && /^[A-Za-z0-9][A-Za-z0-9.-]{0,40}$/.test(tag) ? tag : size.exec(text)?.[1];
    const exact = differs && told !== undefined ? `${family.id}:${told.toLowerCase()}` : family.id;
    const name = own !== undefined || (0,variant_name/* isNameOf */.b)(family, text) ? exact : `${exact}/${text.toLowerCase()}`;
    return { id: `family:${name}`, registry: 'family', name, revision: unpinned };
}

;// CONCATENATED MODULE: ./lib/identify/legacy-name.js
/** Hub names from before owners were required, and the organisation to which the Hub moved each of them. */
const moved = [
    [/^bert-(?:base|large)-[a-z0-9-]{1,60}$/, 'google-bert'],
    [/^t5-(?:small|base|large|3b|11b)$/, 'google-t5'],
    [/^(?:gpt2(?:-medium|-large|-xl)?|openai-gpt)$/, 'openai-community'],
    [/^(?:distilbert-base-[a-z0-9-]{1,60}|distilroberta-base|distilgpt2)$/, 'distilbert'],
    [
        /^(?:roberta-(?:base|large|large-mnli|base-openai-detector|large-openai-detector)|xlm-roberta-[a-z0-9-]{1,60}|xlm-(?:clm|mlm)-[a-z0-9-]{1,40})$/,
        'FacebookAI',
    ],
    [/^albert-(?:base|large|xlarge|xxlarge)-v[12]$/, 'albert'],
    [/^xlnet-(?:base|large)-cased$/, 'xlnet'],
    [/^camembert-base$/, 'almanach'],
    [/^transfo-xl-wt103$/, 'transfo-xl'],
    [/^ctrl$/, 'Salesforce'],
];
/** `owner/name` of today for a legacy name; undefined for any other bare name. */
function movedTo(name) {
    const owner = moved.find(([pattern]) => pattern.test(name))?.[1];
    return owner === undefined ? undefined : `${owner}/${name}`;
}

;// CONCATENATED MODULE: ./lib/identify/huggingface.js


const segment = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;
/** Whether a text may be a segment of a Hub id (hub.md: no `..`, no `--`, no end in `.` or `.git`). */
function isHubSegment(text) {
    return segment.test(text) && !text.includes('..') && !text.includes('--') && !/(?:\.git|\.)$/.test(text);
}
/** A Hub model under the catalog's spelling of its id, where it knows one. */
function hubModel(owner, name, revision, catalog) {
    if (!isHubSegment(name) || (owner !== undefined && !isHubSegment(owner)))
        return undefined;
    const written = owner === undefined ? (movedTo(name) ?? name) : `${owner}/${name}`;
    const known = catalog.model(`huggingface:${written}`)?.id ?? movedAccount(written, catalog);
    const spelled = known?.startsWith('huggingface:') ? known.slice('huggingface:'.length) : spelling(written, catalog);
    return { id: `huggingface:${spelled}`, registry: 'huggingface', name: spelled, revision };
}
/** The id under the name that the account has now: the Hub leads there from the old one. */
function movedAccount(written, catalog) {
    const grave = catalog.tombstone(`huggingface:${written}`);
    if (grave?.fate !== 'renamed' || grave.successor === undefined)
        return undefined;
    return catalog.model(grave.successor)?.id ?? grave.successor;
}
function spelling(written, catalog) {
    const [owner, name] = written.split('/');
    if (owner === undefined || name === undefined)
        return written;
    const root = catalog.family(name, owner)?.roots.find((id) => id.toLowerCase() === written.toLowerCase());
    if (root !== undefined)
        return root;
    const publisher = catalog.publisher('huggingface', owner)?.id;
    return publisher?.toLowerCase() === owner.toLowerCase() ? `${publisher}/${name}` : written;
}
/**
 * `[huggingface/]owner/name[@revision|:quant][/file]`, or a bare legacy name. Three segments or more are a file inside
 * a repository, so the last one must look like a file.
 */
function parseHub(text, catalog) {
    const at = text.indexOf('@');
    const pinned = at < 0 ? undefined : text.slice(at + 1).split('/')[0];
    const path = at < 0 ? text : text.slice(0, at) + text.slice(at + 1 + (pinned?.length ?? 0));
    const parts = path.split('/');
    if (/^hugging-?face$/i.test(parts[0] ?? '') && parts.length >= 2)
        parts.shift();
    if (parts.length > 2 && !/\.[A-Za-z0-9]{1,12}$/.test(parts.at(-1) ?? '') && pinned === undefined)
        return undefined;
    const [owner, named] = parts.length === 1 ? [undefined, parts[0]] : [parts[0], parts[1]];
    const colon = named?.indexOf(':') ?? -1;
    const name = colon < 0 ? named : named?.slice(0, colon);
    const tag = colon < 0 ? undefined : named?.slice(colon + 1);
    if (name === undefined || name === '')
        return undefined;
    // A tag other than a quantisation is the provider that the Hub's router is asked for, which is no revision.
    const revision = pinned === undefined ? (tag !== undefined && isQuant(tag) ? taggedBy(tag) : unpinned) : revisionOf(pinned);
    return hubModel(owner, name, revision, catalog);
}
const address = /^https?:\/\/([A-Za-z0-9.-]{1,255}(?::[0-9]{1,5})?)\/([^?#]{1,1024})/;
const hubHost = /(?:^|\.)(?:huggingface\.co|hf\.co|hf-mirror\.com)$/i;
const sections = new Set([
    'datasets',
    'spaces',
    'papers',
    'docs',
    'blog',
    'collections',
    'settings',
    'api',
    'tasks',
    'learn',
    'organizations',
]);
/** A page or file address of the Hub, or of a mirror that keeps the Hub's paths (`/owner/name/resolve/main/file`). */
function parseHubAddress(text, catalog) {
    const found = address.exec(text);
    if (found?.[1] === undefined || found[2] === undefined)
        return undefined;
    const onHub = hubHost.test(found[1]);
    let parts = found[2].split('/').filter((part) => part !== '');
    if (parts[0] === 'api' && parts[1] === 'models')
        parts = parts.slice(2);
    const verb = parts.findIndex((part, index) => index >= 1 && (part === 'resolve' || part === 'blob' || part === 'tree' || part === 'raw'));
    if (!onHub) {
        // Elsewhere only the Hub's own path grammar with a file behind it says that this is a mirror.
        if (verb < 2 || parts.length < verb + 3)
            return undefined;
        parts = parts.slice(verb - 2);
    }
    if (sections.has(parts[0] ?? ''))
        return undefined;
    const at = parts.findIndex((part, index) => index >= 1 && (part === 'resolve' || part === 'blob' || part === 'tree' || part === 'raw'));
    const [owner, name] = at === 1 || parts.length === 1 ? [undefined, parts[0]] : [parts[0], parts[1]];
    if (name === undefined)
        return undefined;
    const written = at < 0 ? undefined : parts[at + 1];
    const colon = name.indexOf(':');
    const revision = written === undefined || written === 'main' ? unpinned : revisionOf(decoded(written));
    return hubModel(owner, colon < 0 ? name : name.slice(0, colon), revision, catalog);
}
function decoded(text) {
    return text.replace(/%2f/gi, '/');
}
/** `hf://[models/]owner/name[@revision][/file]`, `hf.co/owner/name[:quant]`, and their longer spellings; otherwise undefined. */
function parseHubScheme(text, catalog) {
    const scheme = /^(?:hf|huggingface):\/\/(?:models\/)?/i.exec(text);
    if (scheme !== null)
        return withOwner(parseHub(text.slice(scheme[0].length), catalog));
    const bare = /^(?:www\.)?(?:huggingface\.co|hf\.co)\//i.exec(text);
    if (bare === null)
        return undefined;
    const rest = text.slice(bare[0].length);
    const tagged = /^([^/:]{1,96}\/[^/:]{1,96}):([A-Za-z0-9._-]{1,64})$/.exec(rest);
    if (tagged?.[1] !== undefined) {
        const [owner, name] = tagged[1].split('/');
        return hubModel(owner, name, taggedBy(tagged[2] ?? ''), catalog);
    }
    return parseHubAddress(`https://huggingface.co/${rest}`, catalog);
}
function withOwner(identity) {
    return identity?.name.includes('/') ? identity : undefined;
}

;// CONCATENATED MODULE: ./lib/identify/author.js


/** LiteLLM writes `openai/` in front of whatever a server that speaks OpenAI's protocol serves: another maker's model is not OpenAI's. */
function isAnotherServers(prefix, name, catalog) {
    if (prefix.toLowerCase() !== 'openai')
        return false;
    const [owner = '', bare] = name.split('/');
    if (bare !== undefined)
        return catalog.publisher('huggingface', owner) !== undefined && owner.toLowerCase() !== 'openai';
    if (catalog.model(`huggingface:openai/${name}`) !== undefined)
        return false;
    const maker = catalog.family(name, 'openai')?.publisher;
    return maker !== undefined && maker !== '' && !['openai', 'openai-community'].includes(maker.toLowerCase());
}
/** `author/name` as gateways write it, where the author is a known publisher under a handle that is not its Hub one (`meta/...`). */
function byAuthor(prefix, name, catalog) {
    const publisher = catalog.publisher('openrouter', prefix) ??
        catalog.publisher('github-models', prefix) ??
        catalog.publisher('vertex', prefix) ??
        catalog.publisher('replicate', prefix) ??
        catalog.publisher('bedrock', prefix);
    if (publisher === undefined || publisher.id.toLowerCase() === prefix.toLowerCase())
        return undefined;
    if (catalog.model(`huggingface:${publisher.id}/${name}`) !== undefined)
        return parseHub(`${publisher.id}/${name}`, catalog);
    return catalog.family(name)?.publisher === publisher.id ? parseFamily(name, catalog) : undefined;
}

;// CONCATENATED MODULE: ./lib/identify/cloud.js

const profile = /^(?:(?:us|eu|apac|jp|au|ca|in|global|us-gov)\.)?/;
const maker = /^(?:ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|xai|zai)\.[a-z0-9][a-z0-9._-]{1,120}(?::[0-9]{1,3}(?::[0-9]{1,4}k)?)?$/;
const arn = /^arn:aws[a-z-]{0,10}:(bedrock|sagemaker):[a-z0-9-]{0,32}:[0-9]{0,12}:([a-z-]{1,40})\/(.{1,200})$/i;
const vertex = /(?:^|\/)publishers\/([a-z0-9-]{1,40})\/models\/([A-Za-z0-9._@-]{1,120})(?::[A-Za-z]{1,40})?$/;
/** A Bedrock id with or without a region prefix: `us.deepseek.r1-v1:0`, `anthropic.claude-3-5-sonnet-20241022-v2:0`. */
function isBedrockId(text) {
    return maker.test(text.replace(profile, ''));
}
/** A model of Bedrock under its id; the region prefix stays, because it says where the model is served. */
function parseBedrock(text, catalog) {
    const found = arn.exec(text);
    const name = (found === null ? text : (found[3] ?? '')).replace(/^(?:converse|invoke|route|converse_like)\//, '');
    // A provisioned or imported model is named by a number: the id hides which model it is.
    if (!/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/.test(name) || name.includes('..'))
        return undefined;
    const registry = catalog.host('bedrock')?.id ?? 'bedrock';
    const spelled = isBedrockId(name.toLowerCase()) ? name.toLowerCase() : name;
    return { id: `${registry}:${spelled}`, registry, name: spelled, revision: dateIn(spelled), host: registry };
}
/** An Amazon resource name of a model; undefined for anything else. */
function parseArn(text, catalog) {
    const [, service = '', , name = ''] = arn.exec(text) ?? [];
    if (service === '')
        return undefined;
    if (service.toLowerCase() === 'bedrock')
        return parseBedrock(text, catalog);
    const registry = catalog.host('sagemaker')?.id ?? 'sagemaker';
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name)
        ? { id: `${registry}:${name}`, registry, name, revision: unpinned, host: registry }
        : undefined;
}
const yandex = /^(?:gpt|emb|art|cls|ds):\/\/[A-Za-z0-9_-]{1,60}\/([A-Za-z0-9][A-Za-z0-9._-]{0,100})(?:\/[A-Za-z0-9._-]{1,40}|@[A-Za-z0-9._-]{1,60})?$/;
/** A model of Yandex Cloud, in a folder of a customer: `gpt://b1g…/yandexgpt-lite/latest`, `emb://b1g…/text-search-doc/latest`. */
function parseYandex(text, catalog) {
    const name = yandex.exec(text)?.[1];
    if (name === undefined || name.includes('..'))
        return undefined;
    const registry = catalog.host('yandex')?.id ?? 'yandex';
    return { id: `${registry}:${name}`, registry, name, revision: dateIn(name), host: registry };
}
/** A Vertex publisher path, alone or at the end of a resource name: `publishers/google/models/gemini-2.5-pro`. */
function parseVertex(text, catalog) {
    const found = vertex.exec(text);
    if (found?.[1] === undefined || found[2] === undefined)
        return undefined;
    const registry = catalog.host('vertex')?.id ?? 'vertex';
    const [bare = '', version] = found[2].split('@');
    const name = `${found[1]}/${bare}`;
    const revision = version === undefined ? dateIn(bare) : dated(version);
    return { id: `${registry}:${name}`, registry, name, revision, host: registry };
}
const azureMl = /^azureml:\/\/registries\/[a-z0-9._-]{1,60}\/models\/([A-Za-z0-9._-]{1,120})(?:\/(?:versions|labels)\/([A-Za-z0-9._-]{1,60}))?$/i;
/** A model of a registry of Azure Machine Learning: `azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct/versions/4`. */
function parseAzureMl(text, catalog) {
    const [, name, version] = azureMl.exec(text) ?? [];
    if (name === undefined || name.includes('..'))
        return undefined;
    const registry = catalog.host('azure')?.id ?? 'azure';
    return { id: `${registry}:${name}`, registry, name, revision: revisionOf(version), host: registry };
}
/** The version behind the `@` of a Vertex id: a date, or a name that may move. */
function dated(version) {
    const date = dateIn(version);
    return date.kind === 'none' ? revisionOf(version) : date;
}

;// CONCATENATED MODULE: ./lib/identify/local.js
/** Weights that are not fetched by a name: files and folders on disk, and weight files behind an address. */

const weights = /\.(?:gguf|ggml|safetensors|bin|pt|pth|ckpt|onnx|ort|h5|keras|pb|tflite|mlmodel|mlpackage|llamafile|npz|engine|nemo|task|litertlm)$/i;
const pathLike = /^(?:\.{1,2}[/\\]|~?[/\\]|[A-Za-z]:[/\\])/;
/** Whether a text is the name of a weight file. */
function isWeightFile(text) {
    return weights.test(text);
}
/** Whether a text reads as a place on disk: by its beginning, or because it is one bare weight file. */
function isPath(text) {
    return pathLike.test(text) || (isWeightFile(text) && !text.includes(':'));
}
/** A path as written; a step out of the tree is accepted only in front of a weight file, never inside. */
function parseLocal(text) {
    const path = text.replaceAll('\\', '/');
    const inside = path.replace(/^(?:\.\.\/){1,8}/, '');
    if (/(?:^|\/)\.\.(?:\/|$)/.test(inside) || (inside !== path && !isWeightFile(path)))
        return undefined;
    if (inside === '' || /^[./~]{0,3}$/.test(inside))
        return undefined;
    return { id: `local:${path}`, registry: 'local', name: path, revision: unpinned };
}
/** A weight file behind an address or in a bucket (`https:`, `s3:`, `gs:` ...); the query, which may hold a key, is dropped. */
function parseAddress(text) {
    const found = /^(?:https?|s3|gs|gcs|az|abfss?|ftp):\/\/[A-Za-z0-9._~@:-]{1,255}\/[^?#]{1,1024}/i.exec(text);
    if (found === null || !isWeightFile(found[0]) || found[0].includes('..'))
        return undefined;
    const address = found[0].replace(/^([a-z0-9]{1,8}:\/\/)[^/@]{0,255}@/i, '$1');
    return { id: `url:${address}`, registry: 'url', name: address, revision: unpinned };
}

;// CONCATENATED MODULE: ./lib/identify/ollama.js


const library = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;
const tagged = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const tagLike = /^(?:latest|[a-z]{0,2}[0-9].{0,60}|(?:mini|small|medium|large|instruct|chat|text|base|vision|code|cloud|beta|alpha|q[2-8]).{0,60})$/i;
/** Whether the part behind a colon reads like an Ollama tag rather than like a model's name. */
function isTag(text) {
    return tagged.test(text) && tagLike.test(text);
}
/** `name[:tag]` or `user/name[:tag]`, also behind `ollama/`, `registry.ollama.ai/` or an address; `:latest` is what a bare name means. */
function parseOllama(text, catalog) {
    const hub = parseHubScheme(text, catalog);
    if (hub !== undefined)
        return hub;
    const bare = text
        .replace(/^(?:https?:\/\/)?(?:registry\.ollama\.ai|(?:www\.)?ollama\.com|ollama\.ai)\//i, '')
        .replace(/^(?:ollama(?:_chat)?\/|ollama:\/\/|ollama:)/i, '')
        .replace(/^(?:chat|completion|embeddings?):(?=.)/i, '')
        .replace(/^library\//i, '');
    if (/^(?:hf\.co|huggingface\.co)\//i.test(bare))
        return parseHubScheme(bare, catalog);
    const [named = '', digest] = bare.split(/@(?=sha256:[0-9a-f]{64}$)/i);
    const colon = named.lastIndexOf(':');
    const path = colon < 0 ? named : named.slice(0, colon);
    const tag = colon < 0 ? 'latest' : named.slice(colon + 1);
    const parts = path.split('/');
    if (parts.length > 2 || !parts.every((part) => library.test(part) && !part.includes('..')) || !tagged.test(tag))
        return undefined;
    const spelled = `${path}${/^latest$/i.test(tag) ? '' : `:${tag}`}`.toLowerCase();
    // A `-cloud` tag is not run here but served by the operator of the library.
    const cloud = /(?:^|-)cloud$/i.test(tag) ? catalog.host('ollama-cloud')?.id : undefined;
    const identity = {
        id: `ollama:${spelled}`,
        registry: 'ollama',
        name: spelled,
        revision: revisionOf(digest),
    };
    return cloud === undefined ? identity : { ...identity, host: cloud };
}
/** Whether the catalog knows this name as one of the Ollama library. */
function isKnownToOllama(text, catalog) {
    return catalog.tag('ollama', text) !== undefined || catalog.family(text.split(':')[0] ?? '') !== undefined;
}

;// CONCATENATED MODULE: ./lib/identify/vendor.js


/** Publisher to the host that is its own API, where the two ids differ. */
const ownApi = {
    google: 'gemini',
    mistralai: 'mistral',
    'xai-org': 'xai',
    'deepseek-ai': 'deepseek',
    moonshotai: 'moonshot',
    qwen: 'dashscope',
    'wan-ai': 'dashscope',
    'zai-org': 'zai',
    minimaxai: 'minimax',
    coherelabs: 'cohere',
    ai21labs: 'ai21',
    amazon: 'bedrock',
    'perplexity-ai': 'perplexity',
    voyageai: 'voyage',
    jinaai: 'jina',
    'naver-hyperclovax': 'naver-clova',
    'bytedance-seed': 'volcengine',
    baidu: 'qianfan',
    '01-ai': '01ai',
    'stepfun-ai': 'stepfun',
    'ai-sage': 'gigachat',
    sarvamai: 'sarvam',
    stabilityai: 'stability',
    'black-forest-labs': 'bfl',
    rekaai: 'reka',
    xiaomimimo: 'xiaomi',
    'aleph-alpha': 'aleph-alpha',
    inclusionai: 'bailing',
    sakanaai: 'sakana',
    microsoft: 'azure',
};
/** Names under which a vendor serves whatever is newest of a family with open weights. */
const moving = /^(?:deepseek-(?:chat|reasoner)|kimi-latest|open-mi[sx]tral-.{1,40}|[a-z0-9.-]{1,40}-latest|qwen3(?:\.[0-9])?-(?:max|plus|flash).{0,24}|qwen3-coder-(?:plus|flash).{0,24}|glm-[0-9.]{1,4}v?-(?:flashx|airx|x|turbo|plus|long).{0,24}|whisper-1)$/;
/** Registry of the vendor's own API: the catalog's spelling, else the publisher's id in lower case. */
function vendorOf(publisher, catalog) {
    const id = publisher.toLowerCase();
    const own = ownApi[id] ?? id;
    return catalog.host(own)?.id ?? own;
}
/** Whether this name of the family means a model that is only served, not one whose weights are given out. */
function isServedOnly(family, name) {
    const bare = name.toLowerCase();
    if (family.weights === 'closed' || moving.test(bare))
        return true;
    if (family.weights === 'open')
        return false;
    if (family.roots.some((root) => bare.startsWith((root.split('/')[1] ?? root).toLowerCase())))
        return false;
    const terms = family.licenses.filter(({ variant }) => isDefault(variant) || bare.includes(variant.toLowerCase()));
    const longest = [...terms].sort((a, b) => rank(b.variant) - rank(a.variant))[0];
    return longest?.license === 'proprietary-api';
}
function isDefault(variant) {
    return variant === 'default' || variant === 'others';
}
function rank(variant) {
    return isDefault(variant) ? 0 : variant.length;
}
/** A bare name that the catalog knows as a vendor's hosted model; undefined for any other. */
function parseVendorName(text, catalog) {
    const family = catalog.family(text);
    if (family === undefined || family.publisher === '' || !isServedOnly(family, text))
        return undefined;
    return hosted(vendorOf(family.publisher, catalog), text.toLowerCase());
}
const vendor_name = /^[A-Za-z0-9~@][A-Za-z0-9._:/@+~-]{0,255}$/;
/** A model of a host under its name there; undefined for a text that is no name. */
function hosted(registry, text) {
    if (!vendor_name.test(text) || text.includes('..') || text.includes('//') || text.endsWith('/'))
        return undefined;
    const at = text.lastIndexOf('@');
    // `workers-ai/@cf/…`: behind a slash it is no version.
    const version = at > 0 && text[at - 1] !== '/' ? text.slice(at + 1) : undefined;
    const bare = version === undefined ? text : text.slice(0, at);
    return {
        id: `${registry}:${bare}`,
        registry,
        name: bare,
        revision: version === undefined ? dateIn(bare) : dated(version),
        host: registry,
    };
}

;// CONCATENATED MODULE: ./lib/identify/registry.js





/** Prefixes and hints that mean the registry on the right; what is not listed here the catalog's host aliases answer. */
const spellings = {
    hf: 'huggingface',
    huggingface: 'huggingface',
    'hugging-face': 'huggingface',
    hub: 'huggingface',
    'hf-hub': 'huggingface',
    hf_hub: 'huggingface',
    hosted_vllm: 'huggingface',
    vllm: 'huggingface',
    sglang: 'huggingface',
    tgi: 'huggingface',
    ollama: 'ollama',
    ollama_chat: 'ollama',
    family: 'family',
    local: 'local',
    file: 'local',
    url: 'url',
    docker: 'docker',
    oci: 'docker',
    azure: 'azure',
    azure_ai: 'azure',
    azure_openai: 'azure',
    'azure-openai': 'azure',
    azureopenai: 'azure',
    bedrock: 'bedrock',
    bedrock_converse: 'bedrock',
    bedrock_mantle: 'bedrock',
    'amazon-bedrock': 'bedrock',
    'aws-bedrock': 'bedrock',
    vertex: 'vertex',
    vertex_ai: 'vertex',
    vertex_ai_beta: 'vertex',
    vertexai: 'vertex',
    google_vertexai: 'vertex',
    gemini: 'gemini',
    'google-gla': 'gemini',
    google_genai: 'gemini',
    together: 'together',
    together_ai: 'together',
    togetherai: 'together',
    fireworks: 'fireworks',
    fireworks_ai: 'fireworks',
    'fireworks-ai': 'fireworks',
    nvidia_nim: 'nvidia',
    nim: 'nvidia',
    watsonx_text: 'watsonx',
    cohere_chat: 'cohere',
    ai21_chat: 'ai21',
    'text-completion-openai': 'openai',
    openai_chat: 'openai',
    'text-completion-codestral': 'mistral',
    codestral: 'mistral',
    friendliai: 'friendli',
    featherless_ai: 'featherless',
    github: 'github-models',
    github_copilot: 'github-copilot',
    cloudflare: 'cloudflare-workers-ai',
    meta_llama: 'meta-llama-api',
    jina_ai: 'jina',
    xai: 'xai',
    'x-ai': 'xai',
    'z-ai': 'zai',
    fal_ai: 'fal',
    vercel_ai_gateway: 'vercel',
    gmi: 'gmicloud',
    chatgpt: 'openai',
    gradient_ai: 'digitalocean',
    lambda_ai: 'lambda',
    black_forest_labs: 'bfl',
    qwencloud: 'dashscope-intl',
    qwen_ai_platform: 'dashscope',
    opencode_go: 'opencode-zen',
    xiaomi_mimo: 'xiaomi',
    snowflake: 'snowflake-cortex',
};
/** Hub organisations whose handle is also a prefix of their own API: a name that is not served only is the Hub's. */
const shared = new Set([
    'openai',
    'google',
    'nvidia',
    'microsoft',
    'amazon',
    'writer',
    'upstage',
    'yandex',
    'tencent',
    'baidu',
    'databricks',
    'xiaomi',
]);
/** The registry that a prefix or a hint names; undefined for a text that is neither. */
function registryOf(written, catalog) {
    const text = written.toLowerCase();
    const listed = Object.hasOwn(spellings, text) ? spellings[text] : undefined;
    return catalog.host(text)?.id ?? (listed === undefined ? undefined : (catalog.host(listed)?.id ?? listed));
}
/** Whether a prefix of `prefix/name` means the Hub organisation before it means the provider. */
function isShared(prefix) {
    return shared.has(prefix.toLowerCase());
}
/** Registries that are no host and have a grammar of their own. */
const own = new Set(['huggingface', 'ollama', 'family', 'local', 'url', 'docker']);
/** A name as the given host writes it; undefined for a registry that is no host, or a text that is no name. */
function parseHosted(registry, text, catalog) {
    if (own.has(registry))
        return undefined;
    const host = catalog.host(registry);
    const bare = withoutMode(text, registry);
    if (registry === catalog.host('bedrock')?.id || registry === 'bedrock')
        return parseBedrock(bare, catalog);
    if (registry === catalog.host('vertex')?.id || registry === 'vertex') {
        return parseVertex(bare, catalog) ?? hosted(registry, bare);
    }
    if (host?.kind === 'local') {
        // A server on this machine or in this cluster serves what it was given: the name is the Hub's, or a path.
        return bare.includes('/') ? parseHub(bare, catalog) : undefined;
    }
    if (registry === catalog.host('replicate')?.id || registry === 'replicate')
        return parseReplicate(registry, bare);
    return hosted(registry, bare.replace(/:(?:free|nitro|floor|exacto|online|thinking|extended|beta|batch)$/i, ''));
}
/** promptfoo's modes (`openai:chat:gpt-4o`) and a doubled prefix say nothing about the model. */
function withoutMode(text, registry) {
    return text
        .replace(/^(?:chat|completion|completions|responses|embedding|embeddings|image|images|messages|realtime|moderation|models|deployments?)[:/](?=.)/i, '')
        .replace(new RegExp(`^${registry.replace(/[^a-z0-9]/gi, '.')}[/:](?=.)`, 'i'), '');
}
function parseReplicate(registry, text) {
    const pinned = /^([^:@]{1,200}):([0-9a-f]{64})$/i.exec(text);
    const identity = hosted(registry, pinned?.[1] ?? text);
    const value = pinned?.[2]?.toLowerCase();
    return identity === undefined || value === undefined
        ? identity
        : { ...identity, revision: { kind: 'commit', value } };
}
/** `@cf/author/name` of Cloudflare Workers AI. */
function parseCloudflare(text, catalog) {
    if (!/^@(?:cf|hf)\/[A-Za-z0-9._-]{1,96}\/[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text) || text.includes('..'))
        return undefined;
    const registry = catalog.host('cloudflare-workers-ai')?.id ?? 'cloudflare-workers-ai';
    return { id: `${registry}:${text}`, registry, name: text, revision: unpinned, host: registry };
}
const registry_image = /^(?:[a-z0-9.-]{1,120}(?::[0-9]{1,5})?\/)?[a-z0-9][a-z0-9._/-]{0,199}(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;
/** A model packed as a container artefact: `ai/gemma3:4B-Q4_0`, `nvcr.io/nim/meta/llama-3.1-8b-instruct:1.8`. */
function parseImage(text, catalog) {
    const bare = text.replace(/^(?:docker|oci|docker-model):\/\//i, '').replace(/^docker\.io\//i, '');
    if (/^(?:hf\.co|huggingface\.co)\//i.test(bare))
        return parseOllama(bare, catalog);
    if (!registry_image.test(bare) || bare.includes('..') || bare.includes('//'))
        return undefined;
    const [path = '', digest] = bare.split('@');
    const name = path.replace(/:latest$/, '');
    const revision = digest === undefined ? unpinned : { kind: 'commit', value: digest };
    return { id: `docker:${name}`, registry: 'docker', name, revision };
}
/** Whether a text is an image of Docker's or NVIDIA's model catalogue, which say by their path that they hold a model. */
function isModelImage(text) {
    return /^(?:docker\.io\/)?ai\/[a-z0-9]/.test(text) || /^nvcr\.io\/nim\//.test(text);
}

;// CONCATENATED MODULE: ./lib/identify/model-id.js










const longest = 1024;
const hostile = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff<>"'`|;$(){}*?!,^\\]/;
/**
 * The model that a text names, as a person or a file writes it; `hint` is the registry in which the place means it, and
 * wins over guessing. Undefined for a text that names none, whatever it contains; never throws.
 */
function parseModelId(written, catalog, hint) {
    if (written.length > longest)
        return undefined;
    const trimmed = written.trim();
    // The query of an address names nothing, and may hold a key.
    const text = /^[a-z0-9+]{1,12}:\/\//i.test(trimmed) ? trimmed.replace(/[?#].*$/s, '') : trimmed;
    if (text === '' || (hostile.test(text) && !isPlainWindowsPath(text)))
        return undefined;
    const meant = hint === undefined ? undefined : registryOf(hint, catalog);
    return ((meant === undefined ? undefined : inRegistry(meant, text, catalog)) ??
        (ruledOut(meant) ? undefined : guess(text, catalog)));
}
function isPlainWindowsPath(text) {
    return /^(?:[A-Za-z]:|\.{1,2})?\\[A-Za-z0-9._\\-]{1,255}$/.test(text);
}
/** With these hints a text that does not fit their grammar names nothing. */
function ruledOut(meant) {
    return meant === 'family' || meant === 'local' || meant === 'url';
}
function inRegistry(meant, text, catalog) {
    const explicit = isOnDisk(text, catalog) ? parseLocal(text) : scheme(text, catalog);
    if (explicit !== undefined)
        return explicit;
    switch (meant) {
        case 'huggingface':
            return throughHub(text, catalog);
        case 'ollama':
            return parseOllama(text, catalog);
        case 'docker':
            return parseImage(text, catalog);
        case 'family':
            return parseFamily(text.replace(/^family:/i, ''), catalog);
        case 'local':
            return parseLocal(text.replace(/^(?:local|file):(?:\/\/)?/i, ''));
        case 'url':
            return parseAddress(text.replace(/^url:/i, ''));
    }
    if (isElsewhere(meant, text, catalog))
        return undefined;
    return parseHosted(meant, text, catalog);
}
/** A name of the Hub, maybe behind the task that it is asked for (`text-generation:…`) or the host that the Hub asks (`together/…`). */
function throughHub(text, catalog) {
    const name = text.replace(/^[a-z][a-z0-9-]{1,40}:(?=[\w.-]{1,96}\/[\w.-])/, '');
    const [, provider = '', rest = ''] = /^([\w-]{1,40})\/([\w.-]{1,96}\/[\w.-]{1,96})$/.exec(name) ?? [];
    const host = rest === '' ? undefined : catalog.host(registryOf(provider, catalog) ?? '');
    return host?.kind === 'inference' ? parseHosted(host.id, rest, catalog) : parseHub(name, catalog);
}
/** A vendor's own API serves the vendor's models: another's name behind its client means another server behind that client. */
function isElsewhere(meant, text, catalog) {
    if (catalog.host(meant)?.kind !== 'first-party')
        return false;
    const bare = text.slice(text.lastIndexOf('/') + 1);
    const family = catalog.family(bare);
    if (family === undefined)
        return text.includes('/') && registryOf(text.split('/')[0] ?? '', catalog) !== meant;
    // A host that serves its own models under several brands is known by its operator, not by the family.
    const vendor = catalog.host(vendorOf(family.publisher, catalog));
    return vendor !== undefined &&
        vendor.id !== meant &&
        vendor.operator !== catalog.host(meant)?.operator &&
        vendor.kind === 'first-party'
        ? !isServedOnly(family, bare) || text.includes('/')
        : family.weights === 'open' && vendor?.id !== meant && vendor?.operator !== catalog.host(meant)?.operator;
}
/** Spellings that say by themselves which registry they mean. */
function scheme(text, catalog) {
    const hub = parseHubScheme(text, catalog);
    if (hub !== undefined)
        return hub;
    if (/^https?:\/\//i.test(text))
        return parsePage(text, catalog);
    if (/^(?:ollama:\/\/|(?:registry\.)?ollama\.(?:ai|com)\/)/i.test(text))
        return parseOllama(text, catalog);
    if (/^(?:docker|oci|docker-model):\/\//i.test(text))
        return parseImage(text, catalog);
    if (/^file:\/\//i.test(text))
        return parseLocal(text.slice('file://'.length));
    if (text.includes('://'))
        return parseAzureMl(text, catalog) ?? parseYandex(text, catalog) ?? parseAddress(text);
    return parseArn(text, catalog) ?? parseVertex(text, catalog) ?? parseCloudflare(text, catalog);
}
function parsePage(text, catalog) {
    const page = /^https?:\/\/(?:www\.)?([a-z0-9.-]{1,120})\/([^?#]{1,300})/i.exec(text);
    const [, host = '', path = ''] = page ?? [];
    if (/^(?:ollama\.(?:com|ai)|registry\.ollama\.ai)$/i.test(host))
        return parseOllama(path.replace(/\/$/, ''), catalog);
    if (/^openrouter\.ai$/i.test(host) && /^[a-z0-9~-]{1,60}\/[^/]{1,100}$/i.test(path))
        return parseHosted('openrouter', path, catalog);
    return parseHubAddress(text, catalog) ?? parseAddress(text);
}
function guess(text, catalog) {
    if (isOnDisk(text, catalog))
        return parseLocal(text);
    const explicit = scheme(text, catalog);
    if (explicit !== undefined || text.includes('://'))
        return explicit;
    if (/(?:^|\/)\.\.?(?:\/|$)/.test(text))
        return undefined;
    if (isModelImage(text))
        return parseImage(text, catalog);
    const colon = text.indexOf(':');
    const slash = text.indexOf('/');
    if (isBedrockId(text.toLowerCase()))
        return parseBedrock(text, catalog);
    return (written(text, catalog) ??
        (colon > 0 && (slash < 0 || colon < slash)
            ? behindColon(text, colon, catalog)
            : slash > 0
                ? behindSlash(text, slash, catalog)
                : bare(text, catalog)));
}
/** Names with a shape of their own: an OpenAI fine-tune (its base is in it), a Gemini resource, a Fireworks path. */
function written(text, catalog) {
    if (/^ft:[a-z0-9.-]{2,60}(?::|$)/.test(text))
        return hosted(vendorOf('openai', catalog), text);
    if (text.startsWith('models/'))
        return parseVendorName(text.slice('models/'.length), catalog);
    return text.startsWith('accounts/fireworks/')
        ? parseHosted(registryOf('fireworks', catalog) ?? 'fireworks', text, catalog)
        : undefined;
}
/** A path, except where `owner/name/file.gguf` stands for a file in the repository of an owner whom the catalog knows. */
function isOnDisk(text, catalog) {
    if (!isPath(text))
        return false;
    const [owner = '', name, file] = text.replace(/^(?:hf|huggingface)\//i, '').split('/');
    const known = file === undefined || name === undefined ? undefined : catalog.publisher('huggingface', owner);
    return !isWeightFile(text) || known?.id.toLowerCase() !== owner.toLowerCase();
}
/** `registry:name`, or an Ollama `name:tag`. */
function behindColon(text, colon, catalog) {
    const prefix = text.slice(0, colon);
    const rest = text.slice(colon + 1);
    const registry = registryOf(prefix, catalog);
    // `mistral:7b` is a name of the Ollama library although a vendor has the same id.
    const library = registry === undefined ||
        (isTag(rest) && catalog.family(rest) === undefined && catalog.family(`${prefix}:${rest}`) !== undefined);
    if (!library && registry !== undefined) {
        return model_id_own(registry) ? inRegistry(registry, rest, catalog) : parseHosted(registry, rest, catalog);
    }
    return isTag(rest) || isKnownToOllama(text, catalog) ? parseOllama(text, catalog) : undefined;
}
function model_id_own(registry) {
    return ['huggingface', 'ollama', 'family', 'local', 'url', 'docker'].includes(registry);
}
/** `provider/name`, `owner/name`, or `user/name:tag` of Ollama. */
function behindSlash(text, slash, catalog) {
    const prefix = text.slice(0, slash);
    const rest = text.slice(slash + 1);
    // `models/` is a folder or a resource of an API, and no owner.
    if (prefix === 'models')
        return undefined;
    const tag = /^[^/:]{1,96}:([^/:]{1,64})$/.exec(rest)?.[1];
    const registry = registryOf(prefix, catalog);
    if (isAnotherServers(prefix, rest, catalog))
        return guess(rest, catalog);
    // Only Ollama has that tag: the user there is called like the API of a vendor.
    if (tag === 'latest' && catalog.host(registry ?? '')?.kind === 'first-party')
        return parseOllama(text, catalog);
    if (registry !== undefined &&
        registry !== 'family' &&
        registry !== 'local' &&
        registry !== 'url' &&
        registry !== 'docker') {
        const isServedHere = /^(?:databricks-|system\.ai\.)/i.test(rest) && registry === 'databricks';
        const isHubOwner = (isShared(prefix) && !isServedHere) || isOwnOnHub(prefix, rest, registry, catalog);
        if (!isHubOwner || rest.includes('/')) {
            if (registry === 'huggingface')
                return throughHub(rest, catalog);
            return registry === 'ollama' ? parseOllama(rest, catalog) : parseHosted(registry, rest, catalog);
        }
    }
    const name = tag === undefined ? rest : rest.slice(0, rest.indexOf(':'));
    const hub = rest.includes('/') ? undefined : catalog.model(`huggingface:${prefix}/${name}`);
    const family = hub === undefined ? catalog.family(name.replace(/@.{0,80}$/, '')) : undefined;
    if (family !== undefined &&
        !rest.includes('/') &&
        isServedOnly(family, name) &&
        servesThere(prefix, family.publisher, catalog)) {
        return hosted(vendorOf(family.publisher, catalog), rest.replace(/:(?:free|nitro|floor|exacto|online|thinking|extended|beta|batch)$/i, ''));
    }
    const author = hub === undefined && !rest.includes('/') ? byAuthor(prefix, name, catalog) : undefined;
    if (author !== undefined)
        return author;
    if (tag !== undefined && !isQuant(tag) && isTag(tag) && catalog.publisher('huggingface', prefix) === undefined)
        return parseOllama(text, catalog);
    return parseHub(text, catalog);
}
/**
 * Whether the prefix is a Hub organisation here: the catalog knows the exact model, or the name is of the organisation's own
 * open family, or only an alias of the provider is spelled like it.
 */
function isOwnOnHub(prefix, name, registry, catalog) {
    if (catalog.model(`huggingface:${prefix}/${name}`) !== undefined)
        return true;
    // An account that left the Hub holds nothing there: what else carries its name is its API's.
    if (catalog.tombstone(`huggingface:${prefix}/*`)?.fate === 'deleted')
        return false;
    const owner = catalog.publisher('huggingface', prefix)?.id.toLowerCase();
    if (owner !== prefix.toLowerCase())
        return false;
    const family = catalog.family(name, owner);
    if (family === undefined)
        return registry !== owner;
    // `snowflake/llama3.1-405b` is another's model at Snowflake's; repositories of the Hub keep their capitals.
    if (/[A-Z]/.test(name) && family.weights !== 'closed')
        return true;
    return family.publisher.toLowerCase() === owner && !isServedOnly(family, name);
}
/** Whether `prefix/` is how this publisher, or a gateway to it, is written; a stranger's `acme/gpt-4o-clone` is none. */
function servesThere(prefix, publisher, catalog) {
    const known = catalog.publisher('openrouter', prefix) ?? catalog.publisher('huggingface', prefix);
    const entity = catalog.publisher('huggingface', publisher)?.legalEntity;
    return (known?.id.toLowerCase() === publisher.toLowerCase() ||
        (entity !== undefined && entity === known?.legalEntity) ||
        registryOf(prefix, catalog) === vendorOf(publisher, catalog));
}
/** A name alone: a vendor's hosted model, a legacy Hub name that the catalog knows, a family; an unknown one names nothing. */
function bare(text, catalog) {
    const name = text.replace(/@[A-Za-z0-9._-]{1,80}$/, '');
    if (!/^[A-Za-z0-9][A-Za-z0-9._@+-]{0,127}$/.test(text) || text.includes('..'))
        return undefined;
    const vendor = parseVendorName(name, catalog);
    if (vendor !== undefined)
        return name === text ? vendor : { ...vendor, revision: dateIn(text) };
    if (movedTo(name) !== undefined || catalog.model(`huggingface:${name}`) !== undefined)
        return parseHub(text, catalog);
    return parseFamily(name, catalog);
}

;// CONCATENATED MODULE: ./lib/identify/index.js



/** Models by id and revision, sorted; references keep their order. What names no model is answered beside them. */
function identify(references, catalog) {
    const found = new Map();
    const unidentified = [];
    for (const reference of references) {
        const identity = reference.dynamic ? undefined : identityOf(reference, catalog);
        if (identity === undefined) {
            unidentified.push(reference);
            continue;
        }
        const key = `${identity.id.toLowerCase()} ${identity.revision.value ?? ''}`;
        const model = found.get(key);
        if (model === undefined)
            found.set(key, { identity, references: [reference] });
        else
            model.references.push(reference);
    }
    const models = [...found.values()].map(({ identity, references }) => ({ ...identity, references }));
    return { models: models.sort(byIdAndRevision), unidentified };
}
function identityOf(reference, catalog) {
    const identity = parseModelId(reference.text, catalog, meantBy(reference, catalog));
    const revision = revisionOf(reference.revision);
    return identity === undefined || revision.kind === 'none' ? identity : { ...identity, revision };
}
/** The registry in which a reference is meant: that of the address that is called, where the catalog knows it. */
function meantBy({ host, registry }, catalog) {
    const known = host === undefined ? undefined : catalog.hostByName(host);
    if (known === undefined)
        return registry;
    // What runs on one's own machine gives models names of its own; only some of them say where they come from.
    return known.operator !== 'self-hosted' || known.id === 'ollama' ? known.id : undefined;
}
function byIdAndRevision(a, b) {
    const [left, right] = [`${a.id} ${a.revision.value ?? ''}`, `${b.id} ${b.revision.value ?? ''}`];
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ })

};
