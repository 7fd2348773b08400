/**
 * Starts to count the time that this process itself works, which other work on the machine does not lengthen. To tell
 * linear from quadratic, not fast from slow: limits are many times what is needed.
 * @returns tells milliseconds since then
 */
export function cpuTimer(): () => number {
	const start = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	};
}
