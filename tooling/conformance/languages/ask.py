"""Asks the command that its arguments name, with the generated types."""

import json
import subprocess
import sys

from channelwise.decision import Decision, Outcome
from channelwise.request import Level, Nature, Request

request = Request(
    channel="whatsapp",
    level=Level.SENSITIVE,
    nature=Nature.LASTING,
    recipients=["someone@consilium.europa.eu"],
    as_of="2026-11-24",
)

answer = subprocess.run(
    sys.argv[1:], input=json.dumps(request.to_dict()), capture_output=True, text=True, encoding="utf-8"
)
if answer.returncode != 0:
    sys.exit(answer.stderr)

decision = Decision.from_dict(json.loads(answer.stdout))
first = decision.reasons[0]
print(
    json.dumps(
        {
            "outcome": decision.outcome.value,
            "rule": first.rule,
            "cites": first.cites,
            "advisedAgainst": decision.outcome is Outcome.NOT_ADVISED,
            "outcomes": [outcome.value for outcome in Outcome],
        }
    )
)
