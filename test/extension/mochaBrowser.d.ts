/** Mocha's browser build: importing it sets the global `mocha`. */
declare module 'mocha/mocha.js' {}
