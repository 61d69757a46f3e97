"""Slack: a workspace's export, which its owner or an administrator gets."""
