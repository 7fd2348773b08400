/** A slip of the spelling rules: what it looks like, and what stands in its place. */
interface Ejaan {
	/** Sticky: matches where its `lastIndex` stands, or not at all. */
	readonly salah: RegExp;
	/** May hold `$1` for what the pattern keeps. */
	readonly benar: string;
}

const K = "[^\\S\\n]{1,10}";
const AWAL = "(?<![\\p{L}\\p{N}@_/.\\u0000-])";
const AKHIR = "(?![\\p{L}\\p{N}@_/\\u0000]|[-.]\\p{L})";

interface Pola {
	/** Without flags, so that all can be sought in one pass. */
	readonly sumber: string;
	readonly ejaan: Ejaan;
}

/** A whole word or phrase, in any case; a space stands for any run of white space. */
function kata(salah: string, benar: string): Pola {
	const sumber = salah.replaceAll(" ", K);
	return { sumber, ejaan: { salah: new RegExp(AWAL + sumber + AKHIR, "iuy"), benar } };
}

const rangkaian = (list: string): Pola[] =>
	list.split(";").map((pair) => {
		const [salah = "", benar = ""] = pair.split(">");
		return kata(salah.trim(), benar.trim());
	});

/** Words as KBBI writes them. */
const BAKU = rangkaian(
	`resiko>risiko; beresiko>berisiko; analisa>analisis; aktifitas>aktivitas; efektifitas>efektivitas; kreatifitas>kreativitas;
	produktifitas>produktivitas; ijin>izin; perijinan>perizinan; diijinkan>diizinkan; mengijinkan>mengizinkan; seijin>seizin;
	jadual>jadwal; sistim>sistem; standarisasi>standardisasi; obyektif>objektif; propinsi>provinsi;
	nopember>November; pebruari>Februari; jum['’]at>Jumat; kwitansi>kuitansi; kwalitas>kualitas; kwantitas>kuantitas;
	praktek>praktik; apotik>apotek; tehnis>teknis; tehnik>teknik; tehnologi>teknologi; legalisir>legalisasi;
	dilegalisir>dilegalisasi; managemen>manajemen; menejemen>manajemen; merubah>mengubah; dirubah>diubah; silahkan>silakan;
	sekedar>sekadar; hutang>utang; nasehat>nasihat; himbauan>imbauan; menghimbau>mengimbau; faksimili>faksimile;
	faximile>faksimile; materai>meterai; bermaterai>bermeterai; asset>aset; disain>desain; prosentase>persentase;
	konkrit>konkret; kongkrit>konkret; kwartal>kuartal; ketrampilan>keterampilan; ketentraman>ketenteraman; tentram>tenteram;
	addendum>adendum; ekspor-impor>ekspor impor; extra>ekstra; syah>sah; terlantar>telantar; menterlantarkan>menelantarkan;
	 hakekat>hakikat; ijasah>ijazah; kadaluarsa>kedaluwarsa; kadaluwarsa>kedaluwarsa; daluarsa>kedaluwarsa;
	lembab>lembap; metoda>metode; tanggungjawab>tanggung jawab; tanggungjawabnya>tanggung jawabnya;
	bertanggungjawab>bertanggung jawab; penanggungjawab>penanggung jawab; pertanggung jawaban>pertanggungjawaban;
	mempertanggung jawabkan>mempertanggungjawabkan; mensejahterakan>menyejahterakan; mensinergikan>menyinergikan;
	mensinkronkan>menyinkronkan; mensosialisasikan>menyosialisasikan; mensukseskan>menyukseskan; mentaati>menaati;
	mempengaruhi>memengaruhi; mengkoordinasikan>mengoordinasikan; mengkoordinir>mengoordinasi;
	mengkomunikasikan>mengomunikasikan; mengkonsultasikan>mengonsultasikan; mengkonfirmasi>mengonfirmasi;
	walikota>wali kota; terimakasih>terima kasih; sumberdaya>sumber daya; apapun>apa pun; siapapun>siapa pun;
	manapun>mana pun; kapanpun>kapan pun; diberitahu>diberi tahu; memberitahu>memberi tahu;
	dikarenakan>karena; diakomodir>diakomodasi; mengakomodir>mengakomodasi; terorganisir>terorganisasi;
	diorganisir>diorganisasi; mengorganisir>mengorganisasi; dikoordinir>dikoordinasi; itikad>iktikad; beritikad>beriktikad;
	obyek>objek; obyeknya>objeknya; subyek>subjek; subyektif>subjektif; obyektifitas>objektivitas; objektifitas>objektivitas;
	antri>antre; antrian>antrean; atlit>atlet; dekrit>dekret; definitip>definitif; detil>detail; diagnosa>diagnosis;
	ekosistim>ekosistem; fotocopy>fotokopi; photocopy>fotokopi; foto copy>fotokopi; foto kopi>fotokopi; frekwensi>frekuensi;
	handal>andal; hapal>hafal; higinis>higienis; hirarki>hierarki; hipotesa>hipotesis; idul fitri>Idulfitri; jendral>jenderal;
	karir>karier; komersil>komersial; konsekwensi>konsekuensi; konsekwen>konsekuen; lobang>lubang; masal>massal;
	mesjid>masjid; milyar>miliar; milyard>miliar; trilyun>triliun; musium>museum; nomer>nomor; selektifitas>selektivitas;
	sensitifitas>sensitivitas; effektif>efektif; effisien>efisien; effisiensi>efisiensi; efesien>efisien; efesiensi>efisiensi;
	perduli>peduli; pondasi>fondasi; rapih>rapi; rejeki>rezeki; rubah>ubah; seksama>saksama; sintesa>sintesis;
	syaraf>saraf; tauladan>teladan; tehadap>terhadap; terhadp>terhadap; tradisionil>tradisional; trampil>terampil`,
);

/** What is written as one word or as two (EYD, awalan, kata depan, gabungan kata). */
const GABUNGAN = rangkaian(
	`kerjasama>kerja sama; kerjasamanya>kerja samanya; bekerjasama>bekerja sama; kerja-sama>kerja sama;
	tandatangan>tanda tangan; bertandatangan>bertanda tangan; ditanda tangani>ditandatangani; di tandatangani>ditandatangani;
	di tanda tangani>ditandatangani; ditanda-tangani>ditandatangani; ditandatangan>ditandatangani;
	menanda tangani>menandatangani; penanda tanganan>penandatanganan;
	menindak lanjuti>menindaklanjuti; ditindak lanjuti>ditindaklanjuti; tindaklanjut>tindak lanjut;
	menyebar luaskan>menyebarluaskan; disebar luaskan>disebarluaskan; diserah terimakan>diserahterimakan;
	memperjual belikan>memperjualbelikan; diperjual belikan>diperjualbelikan; dikerja samakan>dikerjasamakan;
	perundangan-undangan>perundang-undangan; perundangan undangan>perundang-undangan; perundang undangan>perundang-undangan;
	perundangundangan>perundang-undangan; diantara>di antara; diantaranya>di antaranya; diatas>di atas; diatasnya>di atasnya;
	dibawah>di bawah; dibawahnya>di bawahnya; disamping>di samping; didalam>di dalam; didalamnya>di dalamnya;
	diluar>di luar; dimana>di mana; kedalam>ke dalam; keatas>ke atas; kedepan>ke depan; dibidang>di bidang;
	ditingkat>di tingkat; dikemudian hari>di kemudian hari; kedaerah>ke daerah; disekitar>di sekitar; didepan>di depan;
	dibelakang>di belakang; disebelah>di sebelah; ditempat>di tempat; dilingkungan>di lingkungan; diwilayah>di wilayah;
	disatu pihak>di satu pihak; dilain pihak>di lain pihak; disisi>di sisi; disini>di sini; disana>di sana; kesana>ke sana;
	dikantor>di kantor; dilokasi>di lokasi; dilapangan>di lapangan; disetiap>di setiap; diseluruh>di seluruh; ketempat>ke tempat;
	kelokasi>ke lokasi; olehkarena>oleh karena; sehubungandengan>sehubungan dengan;
	dan atau>dan/atau; dan / atau>dan/atau; dan /atau>dan/atau; masing masing>masing-masing; lain lain>lain-lain;
	sehari hari>sehari-hari; undang - undang>undang-undang; undang – undang>undang-undang;
	surat menyurat>surat-menyurat`,
);

const DI =
	"tanggung(?!\\s{1,10}jawab)|berangkatkan|laksanakan|atur|tetapkan|setujui|buat|sepakati|lakukan|maksud|sebut|berikan|gunakan|sampaikan|biayai|bebankan|tuangkan|tentukan|perpanjang|adakan|selesaikan|tunjuk|bentuk";
const ANTAR =
	"daerah|instansi|lembaga|wilayah|pihak|negara|kota|kabupaten|provinsi|sektor|unit|kementerian|perangkat|pemerintah";
const RUJUKAN = "(?=[^\\S\\n]{1,10}\\(?\\d)";
/** "huruf b", "ayat (2)", "angka 3": what makes it a reference. */
const BUTIR = "(?=[^\\S\\n]{1,10}\\(?(?:\\d{1,3}|[a-z])(?![\\p{L}\\d]))";

/** Prefixes, and how a provision is cited (UU 12/2011, Lampiran II, on acuan). */
const POLA: readonly Pola[] = [
	kata(`di (${DI})`, "di$1"),
	kata(`antar (${ANTAR})`, "antar$1"),
	kata("sub (bagian|bidang|seksi|sektor|kegiatan)", "sub$1"),
	kata("sub-(bagian|bidang|seksi|sektor|kegiatan)", "sub$1"),
	kata("pasca (panen|bencana|tambang|sarjana|operasi|pelaksanaan|penandatanganan)", "pasca$1"),
	kata("non (pemerintah|formal|aktif|fisik|teknis|tunai)", "non$1"),
	{
		sumber: "Undang-undang",
		ejaan: { salah: /(?<![\p{L}-])Undang-undang(?=\s{1,5}(?:Nomor|Republik))/uy, benar: "Undang-Undang" },
	},
	kata("pasal \\((\\d{1,3})\\)", "Pasal $1"),
	kata("peraturan kementerian(?=[^\\S\\n]{1,10}[A-Z])", "Peraturan Menteri"),
	kata(`dimaksud ayat${RUJUKAN}`, "dimaksud pada ayat"),
	kata(`dimaksud dalam ayat${RUJUKAN}`, "dimaksud pada ayat"),
	kata(`dimaksud pasal${RUJUKAN}`, "dimaksud dalam Pasal"),
	kata(`dimaksud pada pasal${RUJUKAN}`, "dimaksud dalam Pasal"),
	kata(`sebagaimana(?: pada)? (ayat|huruf|angka)${BUTIR}`, "sebagaimana dimaksud pada $1"),
	kata(`sebagaimana dalam ayat${RUJUKAN}`, "sebagaimana dimaksud pada ayat"),
	kata(`sebagaimana(?: dalam)? pasal${RUJUKAN}`, "sebagaimana dimaksud dalam Pasal"),
	kata("dimaksud (huruf|angka)(?=[^\\S\\n]{1,10}(?:[a-z]|\\d{1,3})(?![A-Za-z\\d]))", "dimaksud pada $1"),
];

const EJAAN: readonly Pola[] = [...BAKU, ...GABUNGAN, ...POLA];
/** Leads to the places worth a closer look; the patterns of their own are too many to run over a long text. */
const CALON = new RegExp(EJAAN.map(({ sumber }) => sumber).join("|"), "gi");

interface Temu {
	readonly match: RegExpExecArray;
	readonly benar: string;
}

/** Within a word no slip begins: "rubah" in "perubahan". */
const isDalamKata = (teks: string, index: number): boolean => index > 0 && /[\p{L}-]/u.test(teks.charAt(index - 1));

function findAt(teks: string, index: number): Temu | undefined {
	for (const { ejaan } of EJAAN) {
		ejaan.salah.lastIndex = index;
		const match = ejaan.salah.exec(teks);
		if (match) return { match, benar: ejaan.benar };
	}
	return undefined;
}

/** Every slip in a text, with its match. */
export function findEjaan(teks: string): Temu[] {
	const found: Temu[] = [];
	CALON.lastIndex = 0;
	for (let calon = CALON.exec(teks); calon; calon = CALON.exec(teks)) {
		const temu = isDalamKata(teks, calon.index) ? undefined : findAt(teks, calon.index);
		if (temu) found.push(temu);
		CALON.lastIndex = calon.index + (temu?.match[0].length ?? 1);
	}
	return found;
}
