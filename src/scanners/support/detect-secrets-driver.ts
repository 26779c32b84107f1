/**
 * The Python program that runs detect-secrets. Its own command line cannot be used for a gate: it leaves files out by name
 * even when told not to (its worker processes restore that filter), passes over files that it cannot decode without a word,
 * and reports only the first of several equal secrets in a file. This uses the documented library calls, one per file, and
 * writes down for each file whether it was read. No secret, and no hash of one, is written.
 */
export const DETECT_SECRETS_DRIVER = `import json
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from detect_secrets.__version__ import VERSION
from detect_secrets.core import scan
from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
from detect_secrets.filters import heuristic
from detect_secrets.settings import transient_settings

ENTROPY = ("Base64HighEntropyString", "HexHighEntropyString")
# Filters that drop whole files by name, and the one that lets a comment hide a line.
BY_NAME = (
    "detect_secrets.filters.heuristic.is_lock_file",
    "detect_secrets.filters.heuristic.is_swagger_file",
    "detect_secrets.filters.heuristic.is_non_text_file",
)
BY_COMMENT = "detect_secrets.filters.allowlist.is_line_allowlisted"

JOB = {}
PLUGINS = {}


def scan_one(name):
    path = os.path.join(JOB["root"], name)
    try:
        with open(path, encoding="utf-8") as handle:
            handle.read()
    except UnicodeDecodeError:
        return name, "not UTF-8", []
    except OSError as error:
        return name, "cannot be opened: " + (error.strerror or "error"), []
    # Digests fill lock files, and encoded pictures fill style sheets: there only formats and keywords say anything.
    formats_only = heuristic.is_lock_file(path) or heuristic.is_non_text_file(path)
    found = set()
    try:
        for secret in scan.scan_file(path):
            plugin = PLUGINS[secret.type]
            if not (formats_only and plugin in ENTROPY):
                found.add((secret.line_number, plugin, secret.type))
    except Exception as error:  # any failure of a check is this file's fate, not the run's
        return name, "failed: " + type(error).__name__, []
    return name, None, sorted(found)


def main():
    with open(sys.argv[1], encoding="utf-8") as handle:
        JOB.update(json.load(handle))
    PLUGINS.update({kind: cls.__name__ for kind, cls in get_mapping_from_secret_type_to_class().items()})
    unknown = sorted(set(JOB["disabled"]) - set(PLUGINS.values()))
    if unknown:
        sys.exit("no such plugin: " + ", ".join(unknown))
    config = []
    for plugin in sorted(set(PLUGINS.values()) - set(JOB["disabled"])):
        limit = JOB["limits"].get(plugin)
        config.append({"name": plugin} if limit is None else {"name": plugin, "limit": limit})
    report = {"version": VERSION, "read": [], "unread": [], "secrets": []}
    with transient_settings({"plugins_used": config}) as settings:
        settings.disable_filters(*BY_NAME)
        if not JOB["inlineAllowed"]:
            settings.disable_filters(BY_COMMENT)
        for name, reason, secrets in outcomes():
            if reason is None:
                report["read"].append(name)
            else:
                report["unread"].append({"path": name, "reason": reason})
            for line, plugin, kind in secrets:
                report["secrets"].append({"path": name, "line": line, "plugin": plugin, "type": kind})
    with open(JOB["out"], "w", encoding="utf-8") as handle:
        json.dump(report, handle)


def outcomes():
    files = JOB["files"]
    if JOB["threads"] < 2 or len(files) < 64:
        return map(scan_one, files)
    # Forked workers inherit the settings; unlike a plain pool, this one fails when a worker is killed.
    pool = ProcessPoolExecutor(JOB["threads"], mp_context=get_context("fork"))
    return pool.map(scan_one, files, chunksize=16)


if __name__ == "__main__":
    main()
`;
