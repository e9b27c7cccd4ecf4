import type { Terms } from '../disclosure';
import { phrases } from '../phrases';
import { othersTools } from './others';

const TOOLS = othersTools.en!.filter((name) => !name.includes('/') && !name.includes('*') && name !== 'lightning' && name !== 'swift' && name !== 'firefly' && name !== 'ray' && name !== 'apex').concat('transformers', 'espeak-ng');

/** Tools as what a sentence is about. */
export const otherTools: Terms = {
	en: phrases(TOOLS, [' was', ' is', ' were', ' are', '\'s'], ''),
	zh: phrases(TOOLS, [' 由', '由', ' 是', '是', ' 最初', ' 的', '的', ' 以', ' 采用', '采用'], ''),
	ja: phrases(TOOLS, [' は', 'は', ' が'], ''),
	ko: phrases(TOOLS, ['는', '은', '가'], ''),
	fr: phrases(TOOLS, [' est', ' a été'], ''),
	de: phrases(TOOLS, [' ist', ' wurde', ' steht'], ''),
	es: phrases(TOOLS, [' es', ' fue', ', que'], ''),
};

/** What is not the model, and has makers of its own, as the subject of a sentence: what it is trained from, made up of, shown in or measured with. */
export const otherParts: Terms = {
	en: [...otherTools.en!, ...phrases([
		...phrases(['base', 'parent', 'teacher', 'backbone', 'reward', 'judge', 'upstream', 'underlying'], ['model', 'network', 'checkpoint', 'weights']),
		'backbone', 'teacher', 'tokenizer', 'tokeniser', 'vocoder', 'vae', 'text encoder', 'vision encoder', 'image encoder', 'audio encoder', 'speech encoder',
		'conversion', 'conversions', 'quantisation', 'quantization', 'quantised versions', 'quantized versions', 'gguf files', 'build', 'windows build', 'installer', 'readme', 'this readme', 'this page', 'pipeline component', 'our starting point', 'our baseline', 'the starting point', 'demo', 'gradio demo', 'web demo', 'app', 'web app', 'interface', 'labelling interface', 'labelling tool', 'annotation tool', 'plugin', 'port', 'wrapper', 'logo', 'icon', 'cover image',
		'annotation', 'annotations', 'guidelines', 'labels', 'translations', 'recordings', 'prompts', 'questions', 'metric', 'loss', 'optimizer', 'method', 'architecture', 'technique', 'algorithm', 'approach', 'idea', 'evaluation', 'human evaluation', 'audit',
	], ['is', 'was', 'were', 'are', 'has been', 'have been', 'comes', 'come', 'came', 'goes', 'stems'].map((verb) => ` ${verb}`).concat([',', ' (', ' itself']), '')],
	zh: [...otherTools.zh!, ...phrases(['基座模型', '基座', '底座模型', '底座', '基础模型', '教师模型', '分词器', '声码器', '编码器', '演示', '界面', '图标', '标注', '标注工作', '评测', '架构', '算法', '方法'], ['由', '是', '来自', '出自'], ''), '所用的', '所使用的', '的维护者', '我们对比', '对比模型', '基线模型', '转换脚本', '权重格式', '文件格式', '榜单'],
	ja: [...otherTools.ja!, ...phrases(['ベースモデル', '元モデル', '教師モデル', 'トークナイザ', 'トークナイザー', 'ボコーダ', 'エンコーダ', 'デモ', 'アノテーション', 'アーキテクチャ', 'アルゴリズム'], ['は', 'が'], '')],
	ko: [...phrases(['베이스 모델', '기반 모델', '교사 모델', '데모', '인코더', '아키텍처', '알고리즘'], ['은', '는', '이', '가'], ''), '토크나이저는', '토크나이저가'],
	fr: phrases(['modèle de base', 'modèle d\'origine', 'modèle enseignant', 'encodeur', 'tokeniseur', 'vocodeur', 'démo', 'démonstrateur', 'annotations', 'annotation', 'enregistrements', 'architecture', 'méthode', 'algorithme', 'interface', 'logo', 'icône', 'évaluation'], [' a été', ' ont été', ' est', ' sont', ' vient', ' viennent', ' provient', ' proviennent', ','], ''),
	de: phrases(['basismodell', 'grundmodell', 'ausgangsmodell', 'lehrermodell', 'encoder', 'tokenizer', 'vocoder', 'demo', 'annotationen', 'annotation', 'aufnahmen', 'architektur', 'methode', 'verfahren', 'algorithmus', 'oberfläche', 'logo', 'evaluation', 'quantisierung'], [' wurde', ' wurden', ' ist', ' sind', ' stammt', ' stammen', ' kommt', ' kommen', ' geht', ','], ''),
	es: phrases(['modelo base', 'modelo original', 'modelo maestro', 'codificador', 'tokenizador', 'vocoder', 'demo', 'anotaciones', 'anotación', 'grabaciones', 'arquitectura', 'método', 'algoritmo', 'interfaz', 'logo', 'logotipo', 'icono', 'evaluación'], [' fue', ' fueron', ' es', ' son', ' viene', ' vienen', ' proviene', ' procede', ' ha sido', ','], ''),
};
