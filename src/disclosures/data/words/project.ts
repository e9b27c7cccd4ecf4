import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** A work that somebody did, where its makers name it (`the study` is mostly one of others): what it uses it has learned from, as long as nothing was only tested. */
export const project: Terms = {
	en: [...phrases(['this', 'our', 'my', 'pilot', 'course', 'final'], ['project', 'study', 'thesis', 'notebook', 'assignment']), ...phrases(['the'], ['project', 'notebook', 'assignment']), 'in this work', 'proof of concept', 'we apply', 'i apply', 'we aim'],
	zh: [...phrases(['本', '该', '此', '這個', '这个', '本次', '我们的'], ['项目', '專案', '專題', '实验', '實驗', '研究', '课题', '作业', '比赛', '程式碼', '代码'], ''), '实验数据'],
	ja: [...phrases(['本', 'この', '今回の'], ['プロジェクト', '研究', '課題', '実験', '取り組み', 'リポジトリ'], ''), '本稿', 'プロジェクトです'],
	ko: [...phrases(['본', '이', '해당', '이번'], ['프로젝트', '연구', '과제', '실험', '대회']), '프로젝트에서'],
	fr: [...phrases(['ce', 'notre', 'cette'], ['projet', 'travail', 'étude', 'dépôt', 'mémoire']), ...phrases(['le', 'du'], ['projet', 'dépôt'])],
	de: ['dieses projekt*', 'diesem projekt', 'unser projekt', 'unserem projekt', 'das projekt', 'diese arbeit', 'dieser arbeit', ...phrases(['in', 'ziel', 'rahmen'], ['der arbeit']), 'unserer arbeit', 'wir'],
	es: [...phrases(['este', 'nuestro', 'esta'], ['proyecto', 'trabajo', 'estudio', 'tesis']), ...phrases(['el', 'del'], ['proyecto'])],
};

/** What was had to work with, whoever gave it. */
export const had: Terms = {
	en: [...phrases(phrases(['the', 'this', 'our', 'each'], ['dataset', 'data set', 'training set', 'training data', 'corpus']), ['has', 'had', 'contains', 'contained', 'includes', 'included', 'comprises', 'comprised', 'consists of', 'consisted of']), 'we were given', 'we were provided', 'was provided', 'were provided', 'dataset provided by', 'data provided by'],
	zh: phrases(['数据集', '训练集', '该数据', '本数据', '資料集', '訓練集'], ['共有', '共包含', '包含', '包括', '共计', '一共', '含有', '由', '共'], ''),
	ja: ['与えられたデータ', '提供されたデータ', '配布されたデータ'],
	ko: ['제공된 데이터', '주어진 데이터', '분량의 데이터'],
	fr: [...phrases(phrases(['le', 'notre', 'ce'], ['dataset', 'jeu de données', 'corpus', 'fichier de données']), ['contient', 'comporte', 'comprend', 'contenait', 'est composé']), 'nous disposons d*', 'on dispose d*'],
	de: [...phrases(phrases(['der', 'dieser', 'unser'], ['datensatz', 'korpus']), ['enthält', 'umfasst', 'besteht', 'enthielt']), 'uns stehen', 'standen zur verfügung', 'liegen uns'],
	es: [...phrases(phrases(['el', 'este', 'nuestro'], ['dataset', 'conjunto de datos', 'corpus']), ['contiene', 'contenía', 'incluye', 'consta de', 'tiene', 'está compuesto']), 'disponemos de', 'se dispone de', 'contamos con'],
};

/** What a work is to find out from the data it names. */
export const foretells: Terms = {
	en: [...phrases(['to', 'and'], ['predict', 'classify', 'forecast', 'detect', 'estimate', 'train']), 'predicting', 'classifying', 'forecasting', 'predict whether', 'prediction of', 'classification of'],
	zh: ['预测', '預測'],
	ja: ['予測', '分類', '推定', '検出'],
	ko: ['예측', '분류', '탐지', '구분'],
	fr: ['prédire', 'prédiction*', 'classer', 'classifier', 'classification', 'prévoir', 'prévision*', 'détecter'],
	de: ['vorhersage*', 'vorherzusagen', 'vorauszusagen', 'prognos*', 'klassifi*', 'erkennen', 'vorhersagen'],
	es: ['predecir', 'predicción', 'clasificar', 'clasificación', 'pronosticar', 'detectar', 'estimar'],
};
