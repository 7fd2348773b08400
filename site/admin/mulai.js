/** Starts the editor of one region: its configuration lies beside the page, how files are written in our own format. */
import { bentukDaerah, bentukNaskah } from "../../scripts/publish/admin/bentuk/bentuk.ts";
import { isAda } from "./gudang.js";

// The editor speaks as the browser asks, and reads that as soon as it is loaded: here it is asked for Indonesian first.
const bahasa = ["id", ...navigator.languages];
Object.defineProperties(navigator, { language: { get: () => "id" }, languages: { get: () => bahasa } });

const { default: CMS } = await import("@sveltia/cms");
const { cms, rupa, folder } = await (await fetch("konfigurasi.json")).json();
const dunia = { rupa, folder, isAda: (path) => isAda(cms.backend, path) };

CMS.registerCustomFormat("naskah", "md", bentukNaskah(dunia));
CMS.registerCustomFormat("daerah", "yaml", bentukDaerah(dunia));
await CMS.init({ config: cms });
