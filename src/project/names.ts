/** The names under which a project file is looked for; the first wins. */
export const PROJECT_FILES = ['.modelcardreview.yaml', '.modelcardreview.yml'] as const;
