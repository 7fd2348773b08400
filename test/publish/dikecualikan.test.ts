import { describe, expect, it } from "vitest";
import { alasanOf, halamanDikecualikan } from "../../scripts/publish/halaman/dikecualikan.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import { terbitanContoh } from "../helpers/portal.ts";

describe("the ground on which something is withheld", () => {
	it.each([
		["UU 14/2008 Pasal 17 huruf h", ["rahasia pribadi"]],
		["Pasal 17 huruf b dan huruf j UU 14/2008", ["persaingan usaha", "undang-undang"]],
		["UU 14/2008 Pasal 17 huruf a, c, dan i", ["penegakan hukum", "pertahanan", "dirahasiakan"]],
		["UU 14/2008 Pasal 17 huruf h angka 4 dan UU 27/2022 Pasal 4", ["rahasia pribadi"]],
		["UU 14/2008 Pasal 17 huruf h dan huruf h", ["rahasia pribadi"]],
	])("%s is told in words", (dasar, kata) => {
		const alasan = alasanOf(dasar);
		expect(alasan).toHaveLength(kata.length);
		for (const [at, satu] of kata.entries()) expect(alasan[at]).toContain(satu);
	});

	it.each([..."abcdefghij"])("huruf %s has words of its own", (huruf) => {
		expect(alasanOf(`UU 14/2008 Pasal 17 huruf ${huruf}`)).toEqual([expect.stringMatching(/^\p{Lu}.{25,}\.$/u)]);
	});
});

it("says when the last day of the exception is past, not before and not on that day", async () => {
	const terbitan = await terbitanContoh();
	const sampai = halamanDikecualikan(toPortal(terbitan))[0]?.ditahan.pengecualian.sampai ?? "";
	const lewat = (today: string) => halamanDikecualikan(toPortal({ ...terbitan, today }))[0]?.lewat;
	expect([lewat(sampai), lewat("2099-01-01")]).toEqual([false, true]);
});
