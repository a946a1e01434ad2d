"""The manifests are what a cluster takes, and keep what a careful operator looks for."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

ROOT = Path(__file__).parents[2]
VERSION = "1.37"
KUBECTL = Path(sys.executable).parent / "kubectl"


@pytest.fixture(scope="module")
def objects() -> list[dict[str, Any]]:
    """What the example overlay comes to."""
    kubectl = KUBECTL if KUBECTL.exists() else shutil.which("kubectl")
    assert kubectl is not None, "kubectl comes with the test extra"
    made = subprocess.run(
        [str(kubectl), "kustomize", str(ROOT / "k8s/overlays/example")],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return list(yaml.safe_load_all(made.stdout))


def pods(objects: list[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    """The pods' specs by name."""
    return [
        (o["metadata"]["name"], o["spec"]["template"]["spec"]) for o in objects if o["kind"] in ("Deployment", "Job")
    ]


def test_every_object_keeps_its_schema(objects: list[dict[str, Any]]) -> None:
    """A misspelled field is refused here and not by the cluster at midnight."""
    for found in objects:
        kubernetes_validate.validate(found, VERSION, strict=True)


def test_pods_can_do_no_more_than_they_need(objects: list[dict[str, Any]]) -> None:
    """Not root, nothing writable but /tmp, no privileges, no token of the cluster, secrets as files alone."""
    for name, pod in pods(objects):
        assert pod["securityContext"]["runAsNonRoot"], name
        assert pod["automountServiceAccountToken"] is False, name
        for container in pod["containers"]:
            assert container["securityContext"]["readOnlyRootFilesystem"], name
            assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}, name
            assert "memory" in container["resources"]["limits"], name
            assert "cpu" not in container["resources"]["limits"], name
            assert "env" not in container, name


def test_an_outage_of_the_database_restarts_no_pod(objects: list[dict[str, Any]]) -> None:
    """Liveness asks the process alone; readiness asks the database too."""
    web = next(pod for name, pod in pods(objects) if name == "ritrovo-web")["containers"][0]
    assert web["livenessProbe"]["httpGet"]["path"] == "/healthz"
    assert web["readinessProbe"]["httpGet"]["path"] == "/readyz"


def test_a_roll_out_cuts_off_no_request(objects: list[dict[str, Any]]) -> None:
    """The pod goes on serving while it is taken out of the balance, and has time to drain after that."""
    pod = next(pod for name, pod in pods(objects) if name == "ritrovo-web")
    pause = pod["containers"][0]["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert pod["terminationGracePeriodSeconds"] >= pause + 10 + 10
    deployment = next(o for o in objects if o["kind"] == "Deployment" and o["metadata"]["name"] == "ritrovo-web")
    assert deployment["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    assert "replicas" not in deployment["spec"], "the HorizontalPodAutoscaler owns the number"


def test_the_policy_on_the_network_holds_for_every_pod(objects: list[dict[str, Any]]) -> None:
    """Requests that an outside address would have us send inside meet a second wall."""
    policy = next(o for o in objects if o["kind"] == "NetworkPolicy")
    wanted = policy["spec"]["podSelector"]["matchLabels"].items()
    for found in objects:
        if found["kind"] in ("Deployment", "Job"):
            assert wanted <= found["spec"]["template"]["metadata"]["labels"].items()
    world = policy["spec"]["egress"][-1]["to"][0]["ipBlock"]
    assert {"10.0.0.0/8", "169.254.0.0/16", "100.64.0.0/10"} <= set(world["except"])
