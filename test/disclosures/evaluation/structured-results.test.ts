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
