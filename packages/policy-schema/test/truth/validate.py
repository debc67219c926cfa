"""Judges documents by JSON Schemas: a second and older reading than that of JavaScript.

Usage: validate.py SCHEMA DOCUMENTS [SCHEMA DOCUMENTS]...

DOCUMENTS holds one JSON document a line. For each pair it writes two lines with a 0 or a 1 for every document: first with
formats checked, then without.
"""

import json
import sys
from pathlib import Path

from jsonschema import FormatChecker, validators


def verdicts(schema, documents):
    kind = validators.validator_for(schema, default=None)
    kind.check_schema(schema)
    strict = kind(schema, format_checker=FormatChecker())
    loose = kind(schema)
    # our formats stand in no "not" and no "oneOf", so that checking them can only refuse more
    both = [(True, True) if strict.is_valid(document) else (False, loose.is_valid(document)) for document in documents]
    return zip(*both, strict=True)


def main(arguments):
    for schema_path, documents_path in zip(arguments[::2], arguments[1::2], strict=True):
        schema = json.loads(Path(schema_path).read_text(encoding="utf-8"))
        with open(documents_path, encoding="utf-8", newline="\n") as lines:
            documents = [json.loads(line) for line in lines]
        for line in verdicts(schema, documents):
            print("".join(str(int(verdict)) for verdict in line))


main(sys.argv[1:])
