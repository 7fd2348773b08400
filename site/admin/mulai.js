/** Starts the editor of one region: its configuration lies beside the page, how files are written in our own format. */
import CMS from "@sveltia/cms";
import { bentukDaerah, bentukNaskah } from "../../scripts/publish/admin/bentuk/bentuk.ts";
import { isAda } from "./gudang.js";

const { cms, rupa, folder } = await (await fetch("konfigurasi.json")).json();
const dunia = { rupa, folder, isAda: (path) => isAda(cms.backend, path) };

CMS.registerCustomFormat("naskah", "md", bentukNaskah(dunia));
CMS.registerCustomFormat("daerah", "yaml", bentukDaerah(dunia));
await CMS.init({ config: cms });
