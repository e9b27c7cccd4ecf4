import { buildExtension, buildSuite } from '../../scripts/build';
import { launchBrowser } from './browser';
import { install, newest, oldest } from './install';
import { runPureWebHost } from './pureWebHost';
import { runToEnd } from './lifecycle';
import { printSummary } from './results';
import { runServerHost } from './serverHosts';
void runToEnd(async () => {
	install(newest); install(oldest);
	await buildExtension(); await buildSuite();
	const b = await launchBrowser();
	const r = [];
	r.push(await runServerHost('node', newest, b, {kind:'node'}));
	r.push(await runServerHost('min', oldest, b, {kind:'node'}));
	r.push(await runServerHost('web', newest, b, {kind:'webWorker'}));
	r.push(await runPureWebHost('pure-web', b));
	return printSummary(r).failed ? 1 : 0;
});
