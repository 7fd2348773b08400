/**
 * A device without network. A page that is open stays readable; what a script fetches waits until the network is back.
 * There is no service worker: a kept copy of an agreement could be taken for the one in force.
 */

let again;

/** What was asked last is asked again, once, when the device is connected; without anything to ask, nothing is. */
export function whenOnline(ask) {
	removeEventListener("online", again);
	again = ask;
	if (again) addEventListener("online", again, { once: true });
}

/**
 * Says why something could not be fetched.
 * @param apa what it is, as the beginning of a sentence
 * @returns a headline, and what happens next
 */
export function describeGagal(apa) {
	return navigator.onLine
		? { kepala: `${apa} tidak dapat dimuat.`, kalimat: "Sambungan terputus, atau portal sedang diperbarui." }
		: {
				kepala: "Tidak ada sambungan internet.",
				kalimat: `${apa} dimuat dengan sendirinya begitu perangkat ini tersambung. Halaman yang sudah terbuka tetap dapat dibaca.`,
			};
}
