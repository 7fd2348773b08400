import { describe, expect, it } from "vitest";
import { penggal } from "../../scripts/render/penggalan.ts";
import { hyphenateSheet } from "../../scripts/render/penggalan-lembar.ts";

/** Common words of such naskah with the places where a line may break them, held against EYD and the Kamus. */
const KATA = `
	admi-nis-trasi aden-dum ang-kutan ang-garan antar-daerah ban-tuan ben-cana ber-akhir ber-aki-bat ber-asal
	ber-da-sar-kan ber-ikut ber-ke-du-dukan ber-ke-wa-jiban ber-laku ber-lang-sung ber-sang-kutan ber-tang-gung
	ber-tin-dak ber-tu-gas ber-we-nang bim-bingan daru-rat dasar-nya delapan diajukan diakhiri diala-mat-kan
	diang-gap diang-gar-kan diba-yar-kan dibe-ban-kan dibe-rikan dibe-ri-ta-hukan dican-tum-kan difa-si-li-tasi
	dijad-wal-kan dike-cualikan dikoor-di-na-sikan dilak-sa-nakan dila-kukan dilam-piri dimak-sud diper-lukan
	diper-pan-jang diper-ta-han-kan dipro-ses disam-paikan dise-but dise-leng-ga-rakan dise-le-saikan dise-pa-kati
	dise-rah-kan dise-suaikan dis-tri-busi ditan-da-ta-ngani ditang-gung diter-bit-kan dite-tap-kan
	ditindak-lanjuti doku-men eko-nomi elek-tro-nik eva-luasi fasi-li-tas guber-nur infra-struktur infor-masi
	inspek-to-rat instansi jem-batan kabu-pa-ten kalen-der kawasan keadaan keamanan kebi-jakan kebu-tuhan
	kece-la-kaan kegiatan kekuatan kelom-pok kelu-rahan kemen-te-rian ken-da-raan kepe-ga-waian kepen-tingan
	kera-ha-siaan kese-hatan kese-jah-te-raan kese-la-matan kese-pa-katan keten-tuan keter-tiban keuangan
	kewa-jiban kewe-nangan komu-ni-kasi kon-struksi kon-tri-busi koor-di-nasi kope-rasi ling-kungan mak-si-mal
	man-faat masya-ra-kat melak-sa-nakan mela-kukan mela-lui mela-yani meli-bat-kan meli-puti mem-ba-ngun
	mem-ba-yar mem-ber-da-yakan mem-be-rikan mem-be-ri-ta-hukan mem-ben-tuk meme-li-hara meme-nuhi memer-lukan
	mem-fa-si-li-tasi memi-liki mem-per-ha-tikan mem-pe-ro-leh mem-per-pan-jang mem-pro-mo-sikan menan-da-ta-ngani
	menang-gung men-can-tum-kan men-da-pat-kan men-du-kung menen-tukan mener-bit-kan mene-rima mene-tap-kan
	meng-adakan meng-ajukan meng-akhiri meng-aki-bat-kan meng-atur mengelola mengem-bang-kan mengenai meng-gu-nakan
	meng-ikuti mengirim-kan meng-olah meng-ubah meng-usul-kan mening-kat-kan men-ja-min menun-juk menu-rut
	menyam-paikan menya-takan menye-diakan menye-leng-ga-rakan menye-le-saikan menye-pa-kati menye-rah-kan
	menye-tu-jui menyu-sun moni-to-ring musya-wa-rah ope-ra-sio-nal pari-wi-sata pega-wai peker-jaan pelak-sa-naan
	pela-poran pela-tihan pela-yanan peman-faatan peman-tauan pema-sangan pem-ba-gian pem-ba-hasan pem-ba-ngunan
	pem-ba-talan pem-ba-yaran pem-biayaan pem-bi-naan peme-li-ha-raan peme-rin-tah peme-rin-tahan pemin-dah-bu-kuan
	pem-ra-karsa penaf-siran penam-bahan penan-da-ta-nganan pena-nganan penang-gung pena-taan pen-dam-pingan
	pen-da-patan pen-di-dikan pen-du-duk pene-li-tian pener-bitan pene-ri-maan pene-tapan peng-adaan peng-aduan
	peng-akhiran pengam-bilan penga-ruh peng-aturan peng-awasan penge-lo-laan pengem-bangan pengen-da-lian
	peng-gu-naan pengi-riman peng-olahan pengu-rangan peng-usaha peni-laian pening-katan pen-je-lasan penu-tupan
	penye-diaan penye-leng-ga-raan penye-le-saian penyu-sunan per-alatan perang-kat per-aturan per-baikan
	per-bankan per-ba-tasan per-ce-patan peren-ca-naan per-gan-tian per-hu-bungan periode perin-tah per-izinan
	per-jan-jian per-kem-bangan per-lin-dungan per-ma-sa-lahan per-min-taan per-mo-honan per-nya-taan
	per-pan-jangan per-sam-pahan per-se-li-sihan per-se-tu-juan per-sya-ratan pertang-gung-jawaban per-tim-bangan
	per-tu-karan per-ubahan per-undang per-usa-haan per-wa-kilan pra-sa-rana pri-badi pro-gram pro-vinsi publi-kasi
	ran-cangan reke-ning reko-men-dasi ren-cana retri-busi seba-gai-mana seba-nyak sebe-lum-nya sek-re-ta-riat
	selan-jut-nya semen-tara sepan-jang sosiali-sasi sub-stansi super-visi tang-gapan tang-gung-jawab tek-no-logi
	ter-akhir ter-ba-tas ter-can-tum ter-da-pat ter-ha-dap terin-te-grasi ter-ja-di-nya ter-lam-bat ter-ma-suk
	ter-se-but ter-se-dia ter-tentu ter-tu-lis tran-skrip tran-sparansi trans-por-tasi wila-yah yuris-diksi
`
	.trim()
	.split(/\s+/);

const visible = (teks: string): string => teks.replaceAll("\u00ad", "-");

describe("breaking an Indonesian word", () => {
	it("follows EYD in the common words of a naskah", () => {
		expect(KATA.length).toBeGreaterThan(200);
		expect(KATA.map((kata) => visible(penggal(kata.replaceAll("-", ""))))).toEqual(KATA);
	});

	it("leaves at least three letters on either side", () => {
		for (const kata of KATA) {
			const parts = kata.split("-");
			expect(Math.min(parts[0]?.length ?? 0, parts.at(-1)?.length ?? 0), kata).toBeGreaterThanOrEqual(3);
		}
	});

	it("knows a prefix from a stem that looks like one", () => {
		const words = { mengelola: "mengelola", mengatur: "meng-atur", perawatan: "perawatan", perubahan: "per-ubahan" };
		for (const [kata, expected] of Object.entries(words)) expect(visible(penggal(kata))).toBe(expected);
	});

	it("loses, adds and changes no letter", () => {
		for (const kata of [...KATA, "xyzzyxyzzy", "aaaaaaaaaa", "bcdfghjklm"]) {
			const bare = kata.replaceAll("-", "");
			expect(penggal(bare).replaceAll("\u00ad", "")).toBe(bare);
		}
	});
});

describe("breaking the words of a sheet", () => {
	const shown = (html: string) => visible(hyphenateSheet(html));

	it("touches justified paragraphs", () => {
		expect(shown("<p>PARA PIHAK melaksanakan pemeliharaan.</p>")).toBe(
			"<p>PARA PIHAK melak-sa-nakan peme-li-ha-raan.</p>",
		);
		expect(shown('<td class="uraian">Bupati, berkedudukan di</td>')).toBe(
			'<td class="uraian">Bupati, ber-ke-du-dukan di</td>',
		);
	});

	it.each([
		["headings", "<h2>Ketentuan pelaksanaan</h2>"],
		["cells of a table", "<td>pelaksanaan</td>"],
		["what has a class of its own, such as a signature", '<p class="nama">pelaksanaan</p>'],
		["names, capitals and numbers", "<p>Pelaksanaan PELAKSANAAN Rp1.250.000,00 2026-11-02</p>"],
		["words that have a hyphen", "<p>syarat-syarat perundang-undangan</p>"],
		["addresses", "<p>kerjasama@contoh.example https://kerjasama.contoh.example/pelaksanaan</p>"],
		["links to the web", '<p><a href="https://contoh.example" rel="noopener">pelaksanaan</a></p>'],
		["foreign words", "<p><em>memorandum</em> of <em>understanding</em></p>"],
		["another language", '<div lang="en"><p>cooperation <span>implementation</span> agreement</p></div>'],
		["entities", "<p>&quot;&amp;</p>"],
	])("leaves alone %s", (_, html) => {
		expect(hyphenateSheet(html)).toBe(html);
	});

	it("goes on after what it left alone", () => {
		expect(shown('<div lang="en"><div>x</div></div><p>pelaksanaan <em>agreement</em> pelaksanaan</p>')).toBe(
			'<div lang="en"><div>x</div></div><p>pelak-sa-naan <em>agreement</em> pelak-sa-naan</p>',
		);
	});
});
