import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { newest } from './install';
import { onStop } from './lifecycle';
import { cache } from './paths';

/** Starts the headless browser: the one that $CHROMIUM names, else the one that comes with the test packages. */
export async function launchBrowser(): Promise<Browser> {
	const browser = await chromium.launch({
		headless: true,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
		...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : bundledBrowser()),
	});
	onStop(() => browser.close());
	return browser;
}

/** A page that reaches this machine only: any other request fails at once, so none can hang a run or leave the machine. */
export async function newPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	await context.route(
		(url) => url.protocol.startsWith('http') && !/^(127\.0\.0\.1|localhost|.*\.localhost)$/.test(url.hostname),
		(route) => route.abort('internetdisconnected'),
	);
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	return page;
}

/**
 * The Chromium inside @sparticuz/chromium, inflated once. The package also carries the libraries that Chromium loads and
 * a bare system lacks (NSS, NSPR, expat) and a font, but hands them out on Amazon Linux only: so that is what it is told.
 */
function bundledBrowser(): { executablePath: string; env: NodeJS.ProcessEnv } {
	const folder = path.join(cache, 'chromium');
	if (!existsSync(folder)) {
		console.log('Inflating the browser (once) ...');
		const inflating = `${folder}-${process.pid}`;
		mkdirSync(inflating, { recursive: true });
		const script = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
		const { status, stderr } = spawnSync(process.execPath, ['--eval', script], {
			cwd: newest.folder,
			env: { ...process.env, TMPDIR: inflating, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
			encoding: 'utf8',
		});
		if (status !== 0) {
			rmSync(inflating, { recursive: true, force: true });
			throw new Error(`Could not inflate the browser of @sparticuz/chromium:\n${stderr}`);
		}
		writeFileSync(path.join(inflating, 'fonts/fonts.conf'), fontConfiguration(folder));
		renameSync(inflating, folder);
	}
	return {
		executablePath: path.join(folder, 'chromium'),
		env: {
			...process.env,
			LD_LIBRARY_PATH: [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
			FONTCONFIG_PATH: path.join(folder, 'fonts'),
		},
	};
}

/** The system's fonts where it has some, and the one that comes along. */
function fontConfiguration(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>${path.join(folder, 'fonts')}</dir>
	<cachedir>${path.join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
