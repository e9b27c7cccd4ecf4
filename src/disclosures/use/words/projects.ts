import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

// What a piece of work was set or set itself to do: those who train a model for a course, a contest or an office tell this in place of its uses.

const WORKS = ['project', 'repository', 'repo', 'work', 'thesis', 'study', 'competition', 'challenge', 'contest', 'task', 'assignment', 'hackathon', 'solution', 'experiment'];
const AIMS = ['aim', 'goal', 'purpose', 'objective', 'focus'];

/** That the aim of the work follows, or what the task is. */
export const projectAim: Terms = {
	en: [
		...phrases(phrases(AIMS, ['of', 'for', 'behind']), phrases(['this', 'the', 'our', 'my'], WORKS)), ...phrases(phrases(['this', 'the', 'our', 'my', 'main', 'primary', 'initial', 'overall', 'stretch', 'ultimate'], AIMS), ['is to', 'was to', 'is the', 'was the', 'involved', 'involves']),
		...phrases(phrases(['the', 'our', 'this'], ['task', 'assignment', 'problem']), ['is to', 'was to', 'involves', 'involved', 'consists of', 'consisted of', 'asks for', 'asked for']), ...phrases(WORKS.map((work) => `this ${work}`), ['aims to', 'aims at', 'aimed to', 'aimed at', 'sets out to', 'seeks to', 'intends to']),
	],
	zh: [...phrases(['任务', '本任务', '赛题', '赛题任务', '比赛任务', '比赛目标', '项目目标', '课题目标', '目标', '任務', '專案目標'], ['是', '为', '為', '要求', '旨在'], ''), ...phrases(['项目', '赛题', '比赛', '任务', '課題', '专案', '專案'], ['旨在', '的目标', '的目的', '的任务', '的目標'], ''), '比赛要求', '赛题要求'],
	ja: [...phrases(['プロジェクト', 'コンペ', 'コンペティション', '課題', 'タスク', '研究', '実験', '本稿', '目標', '目的', 'ゴール'], ['の目的は', 'の目標は', 'のゴールは', 'の課題は', 'のタスクは'], ''), '目標は', 'ゴールは', 'コンペは', 'コンペティションは', 'コンペでは', 'ことが目的', 'ことを目的', 'ことが目標'],
	ko: [...phrases(['프로젝트', '대회', '과제', '연구', '공모전', '경진대회'], ['의 목표', '의 목적', '의 주제', '의 과제', ' 목표는', ' 목적은', ' 주제는'], ''), '목표는', '목적은', '대회는', '태스크는'],
	fr: [...phrases(phrases(['objectif', 'but', 'objectif principal', 'but principal', 'enjeu', 'défi'], ['du', 'de ce', 'de notre', 'de cette', 'de la']), ['projet', 'travail', 'dépôt', 'étude', 'compétition', 'challenge', 'concours', 'tp', 'tâche', 'mémoire']), ...phrases(['l\'objectif', 'le but', 'l\'objectif principal', 'le but principal', 'notre objectif', 'notre but', 'la tâche'], ['est de', 'est d\'', 'était de', 'était d\'', 'consiste à', 'consistait à'], ' '), ...phrases(['ce projet', 'ce travail', 'le projet', 'notre projet', 'cette étude'], ['consiste à', 'vise à', 'a pour but', 'a pour objectif', 'cherche à'])],
	de: [...phrases(phrases(['ziel', 'aufgabe', 'zweck', 'gegenstand'], ['des', 'dieses', 'unseres', 'meines', 'der', 'dieser', 'unserer', 'meiner']), ['projekts', 'projektes', 'repositorys', 'wettbewerbs', 'arbeit', 'studie', 'masterarbeit', 'bachelorarbeit', 'abschlussarbeit', 'aufgabe', 'challenge']), ...phrases(['ziel', 'das ziel', 'die aufgabe', 'aufgabe'], ['ist es', 'war es', 'ist die', 'war die', 'ist das', 'bestand darin', 'besteht darin']), 'streben wir an', 'projekt zielt', 'arbeit zielt', 'projekt hat zum ziel'],
	es: [...phrases(phrases(['objetivo', 'objetivo principal', 'finalidad', 'propósito', 'meta'], ['de este', 'del', 'de nuestro', 'de esta', 'de la']), ['proyecto', 'trabajo', 'repositorio', 'tesis', 'competencia', 'competición', 'desafío', 'reto', 'estudio', 'tarea']), ...phrases(['el objetivo', 'el objetivo principal', 'nuestro objetivo', 'la meta', 'la tarea', 'el desafío', 'el reto'], ['es', 'era', 'fue', 'consiste en', 'consistió en', 'consistía en']), ...phrases(['este proyecto', 'este trabajo', 'el proyecto', 'nuestro proyecto', 'esta tesis'], ['consiste en', 'pretende', 'tiene como objetivo', 'tiene por objetivo'])],
};

/** That a work of this kind is told of, whose task stands with it. */
export const project: Terms = {
	en: [...phrases(phrases(['this', 'our', 'the', 'my'], WORKS), ['applies', 'uses', 'used', 'predicts', 'classifies', 'detects', 'focuses on', 'focused on', 'explores', 'explored', 'investigates', 'implements', 'tackles', 'addresses', 'builds', 'develops', 'creates', 'trains', 'employs', 'leverages', 'utilizes', 'utilises', 'deals with', 'presents', 'is about', 'is to', 'was to']), ...phrases(['in'], phrases(['this', 'our'], ['project', 'work', 'thesis', 'competition', 'challenge'])), ...phrases(['this repository', 'this repo', 'the repository', 'the repo'], ['contains', 'holds', 'has', 'includes', 'hosts']), 'pilot project', 'winning solution', 'place solution'],
	zh: ['本项目', '该项目', '此项目', '这个项目', '本赛题', '这个比赛', '本次比赛', '本比赛', '本仓库', '该仓库', '微调项目', '本课题', '竞赛', '本专案', '本專案', '這個專案'],
	ja: ['本プロジェクト', 'このプロジェクト', 'プロジェクトです', '本リポジトリ', 'このリポジトリ', 'リポジトリです', '本稿', '本研究', '本コンペ', '本課題', 'このコンペ', 'タスクは'],
	ko: ['목표로', '본 프로젝트', '이 프로젝트', '프로젝트입니다', '프로젝트이다', '본 저장소', '이 저장소', '본 과제', '본 대회', '이 대회', '본 연구'],
	fr: ['ce projet', 'notre projet', 'ce dépôt', 'ce travail', 'ce dossier contient', 'ce repo'],
	de: ['dieses projekt', 'diesem projekt', 'unser projekt', 'unserem projekt', 'dieses repository', 'diesem repository', 'dieser arbeit', 'diese arbeit'],
	es: ['este proyecto', 'el proyecto', 'nuestro proyecto', 'el problema', 'este trabajo', 'este repositorio', 'esta tesis'],
};

/** The name of a field with the goal. */
export const goalLabel: Terms = {
	en: ['=Goal:', '=Goals:', '=Objective:', '=Aim:', '=Task:', '=Problem:'],
	zh: phrases(['目标', '任务', '目標', '任務', '赛题'], [':'], ''),
	ja: phrases(['目標', 'タスク', 'ゴール'], [':'], ''),
	ko: phrases(['목표', '주제', '프로젝트 명', '프로젝트명'], [':'], ''),
	fr: ['objectif:', 'objectif :', 'but:', 'but :', 'tâche:', 'tâche :'],
	de: ['ziel:', 'aufgabe:'],
	es: ['objetivo:', 'tarea:', 'meta:'],
};

/** The format that the weights of somebody's model have been brought into: what is turned into it is no data. */
export const converted: Terms = { en: ['gguf', 'ggml', 'onnx', 'awq', 'gptq', 'mlx', 'exl2', 'safetensors', 'tflite', 'ctranslate2', 'openvino'] };
