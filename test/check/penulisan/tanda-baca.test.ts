import { expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

test.each([
	"Rumah, lahan; dan/atau air, dsb.; dan Rp6.000,00. Surel: air,api@contoh.example, https://a.example/b,c",
	"Menurut “rumah,lahan” dan ../berkas serta 1..5, SK.12/A,B/2020.",
])("marks are set as they should: %s", (teks) => {
	expectBersih(teks);
});

test.each(["Selesai«..", "Sehat«;. Kuat.", "Rumah«,lahan.", "Turut«;dan lagi.", "Air«,, api."])(
	"a slip in: %s",
	(teks) => {
		expect(expectTemuan("tanda-baca", teks)[0]?.severity).toBe("warning");
	},
);
