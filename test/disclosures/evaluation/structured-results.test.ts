import { describeStatuses } from '../statuses';

describeStatuses('evaluation/structured-results', {
	disclosed: [
		`---
model-index:
- name: swift
  results:
  - task:
      type: automatic-speech-recognition
    dataset:
      name: Common Voice 13
      type: mozilla-foundation/common_voice_13_0
      config: sw
      split: test
    metrics:
    - type: wer
      value: 14.2
---
# swift`,
		`---
license: mit
model-index:
  - name: lunar
    results:
      - task: { type: reinforcement-learning, name: reinforcement-learning }
        dataset: { name: LunarLander-v2, type: LunarLander-v2 }
        metrics: [{ type: mean_reward, value: 262.1, name: mean_reward }]
---
# PPO`,
		`---
language: zh
model-index:
- name: 青松
  results:
  - task: { type: text-classification }
    dataset: { name: 诗歌分类, type: qingsong/poems }
    metrics:
    - { type: accuracy, value: 0.91 }
---
# 青松

青松是一个判断诗歌体裁的模型。`,
		`---
language: ja
model-index:
- name: minato
  results:
  - task:
      type: fill-mask
    dataset:
      name: 国語の文
      type: minato/bun
    metrics:
    - type: perplexity
      value: 12
---
# minato

短い日本語の文を扱うモデルです。`,
		`---
"model-index":
- "name": "merle"
  "results":
  - "dataset": {"name": "FLEURS fr", "type": "google/fleurs"}
    "metrics": [{"type": "wer", "value": 9.5}]
---
# merle

Reconnaissance de la parole en français.`,
		`---
"model-index":
- "name": "mood"
  "results":
  - "task":
      "type": "text-classification"
      "name": "Text Classification"
    "dataset":
      "name": "imdb"
      "type": "imdb"
    "metrics":
    - "type": "accuracy"
      "value": 0.93
      "name": "Accuracy"
---
# 情感分类`,
	],
	open: [
		`---
model-index:
- name: tiny
  results: []
---
# tiny`,
		`---
model-index:
---
# tiny`,
	],
	missing: [
		`| Benchmark | Score |
|---|---|
| GLUE | 81.0 |`,
		`\`\`\`yaml
model-index:
- name: yours
  results: []
\`\`\``,
		'The `model-index` of a card lets tools read its results.',
		`---
metrics:
- accuracy
---
# tiny`,
	],
});
